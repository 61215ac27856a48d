internal import Documents
internal import Findings

extension Rule {
    static let invalidPartition = Rule(
        id: "invalid-partition",
        severity: .high,
        summary: "an ARN names a partition that AWS does not have",
        why: "AWS refuses the document, or the resource matches nothing.",
        fix: "Use `aws`, `aws-cn`, `aws-us-gov` or the partition of your regions.",
        source: AWSDocs.arns,
        fires: [.allow(#""Action": "s3:GetObject", "Resource": «"arn:asw:s3:::b/*"»"#)],
        quiet: [.allow(#""Action": "s3:GetObject", "Resource": ["arn:aws-cn:s3:::b/*", "arn:*:s3:::b/*"]"#)],
        check: .statement(.withResource) { statement, check in
            for resource in statement.resources?.items ?? [] where resource.arn.isComplete {
                let partition = resource.arn.partition
                if ARNText.hasWildcard(partition) || partition.utf8.contains(UInt8(ascii: "$"))
                    || partitions.contains(String(partition))
                {
                    continue
                }
                check.report(
                    resource.value, "no partition of AWS is called \(code(partition))",
                    help: "write \(SpellingSuggestion.name(to: String(partition), in: partitions).map { "`\($0)`" } ?? "`aws`")")
            }
        }
    )

    /// docs/reference/condition-keys.md.
    static let partitions = ["aws", "aws-cn", "aws-us-gov", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f", "aws-eusc"]
}
