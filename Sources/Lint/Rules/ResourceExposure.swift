internal import Findings

extension Rule {
    static let resourceExposure = Rule(
        id: "resource-exposure",
        severity: .medium,
        summary: "a policy lets permissions be managed on any resource",
        why: "Whoever may write policies, grants and shares can open what others own to strangers, or to himself.",
        fix: "Limit the resources, or leave these actions to administrators.",
        source: AWSDocs.leastPrivilege,
        fires: [.allow(#""Action": [«"s3:PutBucketPolicy"», "s3:GetObject"], "Resource": "*""#)],
        quiet: [
            .allow(#""Action": "s3:PutBucketPolicy", "Resource": "arn:aws:s3:::b""#),
            .allow(#""Action": "s3:*", "Resource": "*""#),
        ],
        check: .document([.identity]) { _, check in
            check.reportWide(RiskyActions.permissions) { "permissions can be managed on any resource: \($0)" }
        }
    )
}
