internal import Findings

extension Rule {
    static let dataExfiltration = Rule(
        id: "data-exfiltration",
        severity: .medium,
        summary: "a policy lets secrets or data be read from any resource",
        why:
            "Whoever holds it reads what every team keeps in the account: its buckets, tables, queues, images and secrets, or what its keys "
            + "encrypt.",
        fix: "Limit the resources to those that the work needs.",
        source: AWSDocs.leastPrivilege,
        fires: [
            .allow(#""Action": «"secretsmanager:GetSecretValue"», "Resource": "*""#),
            .allow(#""Action": ["dynamodb:ListTables", «"dynamodb:Scan"»], "Resource": "*""#),
            .allow(#""Action": «"kms:Decrypt"», "Resource": "arn:aws:kms:*:*:key/*""#),
            .allow(#""Action": [«"s3:GetObject"», "s3:ListBucket"], "Resource": "arn:aws:s3:::*""#),
            .template(
                #"{"Resources": {"Deploy": {"Type": "AWS::IAM::Role", "Properties": {"ManagedPolicyArns": ["#
                    + #"«"arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"», "#
                    + #""arn:aws:iam::aws:policy/IAMReadOnlyAccess"]}}}}"#),
        ],
        quiet: [
            .allow(#""Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*""#),
            .allow(
                #""Action": "ssm:GetParameter", "Resource": "*", "Condition": {"StringEquals": {"aws:ResourceTag/team": "a"}}"#),
        ],
        check: .document([.identity]) { _, check in
            check.reportWide(RiskyActions.secrets) { "every secret can be read: \($0)" }
            check.reportWide(RiskyActions.data) { "data of any resource can be read: \($0)" }
        },
        attachment: { attachment in
            attachment.gives(RiskyActions.secrets, "every secret be read")
                ?? attachment.gives(RiskyActions.data, "data of any resource be read")
        }
    )
}
