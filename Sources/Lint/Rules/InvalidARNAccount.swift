internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let invalidARNAccount = Rule(
        id: "invalid-arn-account",
        severity: .medium,
        summary:
            "an ARN has an account number that is not valid, or one where its kind of resource has no account, "
            + "or none where it has one",
        why: "No resource has such an ARN: the resource matches nothing.",
        fix: "Write the twelve digits of the account, leave the field empty, or use `*`, as the service's ARNs are made.",
        source: AWSDocs.arns,
        fires: [
            .allow(#""Action": "sqs:SendMessage", "Resource": [«"arn:aws:sqs:us-east-1:1234:q"», «"arn:aws:sqs:us-east-1::q"»]"#),
            .allow(#""Action": "s3:GetObject", "Resource": «"arn:aws:s3::111122223333:b/*"»"#),
        ],
        quiet: [
            .allow(
                #""Action": "iam:GetPolicy", "Resource": ["arn:aws:iam::aws:policy/*", "arn:aws:iam::111122223333:policy/*", "#
                    + #""arn:aws:iam::*:policy/*"]"#),
            .allow(#""Action": "ssm:GetParameter", "Resource": "arn:aws:ssm:*::parameter/aws/service/ami-*""#),
            .allow(#""Action": "securityhub:BatchImportFindings", "Resource": "arn:aws:securityhub:*::product/prowler/prowler""#),
        ],
        check: .statement(.withResource) { statement, check in
            for resource in statement.resources?.items ?? [] where resource.arn.isComplete {
                let account = resource.arn.account
                if account.utf8.contains(UInt8(ascii: "$")) { continue }
                if !isAccount(account) {
                    check.report(resource.value, "\(code(account)) is not an account", help: "write its twelve digits, or `*`")
                } else {
                    check.reportField(4, "account", article: "an", of: resource)
                }
            }
        }
    )

    /// Twelve digits, a pattern, or one of AWS's own names.
    private static func isAccount(_ text: Substring) -> Bool {
        text.isEmpty || ARNText.hasWildcard(text) || ["aws", "cloudfront", "aws-managed"].contains(text) || isAccountID(text)
    }
}
