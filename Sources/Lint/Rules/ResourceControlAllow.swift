internal import Findings
internal import PolicyLanguage

extension Rule {
    static let resourceControlAllow = Rule(
        id: "rcp-allow",
        severity: .high,
        summary: "a resource control policy has an Allow",
        why: "AWS refuses it: such policies only deny. Its own `RCPFullAWSAccess`, which allows everything, alone does not.",
        fix: "Write a Deny under the opposite condition.",
        source: AWSDocs.resourceControlPolicies,
        fires: [.statement(.resourceControl, #""Effect": «"Allow"», "Principal": "*", "Action": "s3:GetObject", "Resource": "*""#)],
        quiet: [
            .statement(
                .resourceControl,
                #""Sid": "RCPFullAWSAccess", "Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*""#),
            .resourceControl(#""Principal": "*", "Action": "s3:GetObject", "Resource": "*""#),
        ],
        check: .statement(.resourceControl) { statement, check in
            guard statement.effect == .allow, !statement.isFullAWSAccess, let value = statement["Effect"] else { return }
            check.report(value, "a resource control policy only denies", help: "write `Deny`, and turn the condition round")
        }
    )
}
