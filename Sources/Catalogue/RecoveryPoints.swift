/// What AWS Backup calls a recovery point is what the services made: a snapshot, an image, a table's backup, under the ARN that it has there.
///
/// The reference writes one format for all of them, with the service and the type left open, which snapshots of EBS do not have and vaults do.
enum RecoveryPoints {
    /// Nil for the format of any other type.
    static func patterns(ofFormat format: String) -> [String]? { format == open ? patterns : nil }

    private static let open = "arn:${Partition}:${Vendor}:${Region}:*:${ResourceType}:${RecoveryPointId}"

    /// By https://docs.aws.amazon.com/aws-backup/latest/devguide/access-control.html, read on 2026-11-30; those of RDS with whatever name, for
    /// copies and continuous backups have others than the page gives.
    private static let patterns = [
        "arn:*:backup:*:*:recovery-point:*", "arn:*:ec2:*:*:snapshot/*", "arn:*:ec2:*:*:image/*", "arn:*:rds:*:*:snapshot:*",
        "arn:*:rds:*:*:cluster-snapshot:*", "arn:*:rds:*:*:auto-backup:*", "arn:*:rds:*:*:cluster-auto-backup:*",
        "arn:*:dynamodb:*:*:table/*/backup/*", "arn:*:fsx:*:*:backup/*", "arn:*:redshift:*:*:snapshot:*",
        "arn:*:redshift-serverless:*:*:snapshot*",
    ]
}
