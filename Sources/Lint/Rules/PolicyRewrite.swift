internal import Findings

extension Rule {
    static let policyRewrite = Rule(
        id: "policy-rewrite",
        severity: .low,
        summary: "a policy lets the policy of a resource be written, and not all else be done with the resource",
        why: "Whoever may write the policy gives himself what this one withholds.",
        fix: "Leave the writing of policies to those who own the resource.",
        source: "https://github.com/duo-labs/parliament",
        fires: [.allow(#""Action": ["s3:GetObject", «"s3:PutBucketPolicy"»], "Resource": ["arn:aws:s3:::b", "arn:aws:s3:::b/*"]"#)],
        quiet: [
            .allow(#""Action": "s3:*", "Resource": ["arn:aws:s3:::b", "arn:aws:s3:::b/*"]"#),
            .allow(#""Action": "s3:PutBucketPolicy", "Resource": "*""#),
            .allow(#""Action": ["s3:PutObject", "s3:PutObjectAcl"], "Resource": "arn:aws:s3:::b/*""#),
        ],
        check: .document([.identity]) { _, check in
            for grant in check.grants.all where grant.isUnconditional && !grant.isUnbounded {
                let found = grant.named.intersection(RiskyActions.policyWriting)
                if found.isEmpty { continue }
                check.report(found, of: grant, "whoever may do \(found.listing()) gives himself the rest")
            }
        }
    )
}
