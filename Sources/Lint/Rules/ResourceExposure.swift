internal import Findings

extension Rule {
    static let resourceExposure = Rule(
        id: "resource-exposure",
        severity: .medium,
        summary: "a policy lets permissions be managed on any resource",
        why:
            "Whoever may write policies, grants and shares can open what others own to strangers, or to themselves; whoever may detach a "
            + "service control policy or move an account lifts what it forbids.",
        fix: "Limit the resources, or leave these actions to administrators.",
        source: AWSDocs.leastPrivilege,
        fires: [
            .allow(#""Action": [«"s3:PutBucketPolicy"», "s3:GetObject"], "Resource": "*""#),
            .allow(#""Action": [«"eks:CreateAccessEntry"», "eks:ListClusters"], "Resource": "*""#),
            .allow(#""Action": [«"organizations:DetachPolicy"», «"route53domains:TransferDomain"»], "Resource": "*""#),
        ],
        quiet: [
            .allow(#""Action": "s3:PutBucketPolicy", "Resource": "arn:aws:s3:::b""#),
            .allow(#""Action": "s3:*", "Resource": "*""#),
            .allow(#""Action": "backup:ListIndexedRecoveryPointsForSearch", "Resource": "*""#),
        ],
        check: .document([.identity]) { _, check in
            check.reportWide(RiskyActions.permissions) { "permissions can be managed on any resource: \($0)" }
            check.reportWide(RiskyActions.guardrails) { "guardrails of the organisation can be lifted: \($0)" }
            check.reportWide(RiskyActions.ownership) { "what the account owns can be given away: \($0)" }
        }
    )
}
