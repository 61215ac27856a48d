internal import Findings
internal import PolicyLanguage

extension Rule {
    static let prefixNegated = Rule(
        id: "prefix-negated",
        severity: .medium,
        summary: "a part of a bucket's listing is to be hidden by `s3:prefix`",
        why: "A caller who lists without a prefix, or with a shorter one, sees what the condition was to hide.",
        fix: "Allow the prefixes that may be listed, with a positive operator.",
        source: AWSDocs.checks,
        fires: [
            .allow(
                #""Action": "s3:ListBucket", "Resource": "arn:aws:s3:::b", "Condition": {"StringNotLike": {«"s3:prefix"»: "secret/*"}}"#
            ),
            .deny(
                #""Action": "s3:ListBucket", "Resource": "arn:aws:s3:::b", "Condition": {"StringLike": {«"s3:prefix"»: "secret/*"}}"#
            ),
        ],
        quiet: [
            .allow(
                #""Action": "s3:ListBucket", "Resource": "arn:aws:s3:::b", "Condition": {"StringLike": {"s3:prefix": "home/*"}}"#)
        ],
        check: .statement(.all) { statement, check in
            for condition in statement.conditions where condition.key.name == "s3:prefix" && condition.op.family == .string {
                guard condition.op.isNegated == (statement.effect == .allow), statement.effect != nil else { continue }
                check.report(condition.keyValue, "a listing without a prefix, or with a shorter one, shows what this hides")
            }
        }
    )
}
