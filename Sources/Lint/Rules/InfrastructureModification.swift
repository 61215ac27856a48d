import Catalogue
internal import Findings

extension Rule {
    static let infrastructureModification = Rule(
        id: "infrastructure-modification",
        severity: .low,
        summary: "a policy lets any resource be changed, where the actions could be limited to some",
        why: "A mistake, or a stolen key, changes what other teams run.",
        fix: "Limit the resources to those that the work needs.",
        source: AWSDocs.leastPrivilege,
        fires: [.allow(#""Action": [«"ec2:StartInstances"», "ec2:DescribeInstances"], "Resource": "*""#)],
        quiet: [
            .allow(#""Action": "ec2:StartInstances", "Resource": "arn:aws:ec2:*:*:instance/i-0abc""#),
            .allow(#""Action": "ec2:RunInstances", "Resource": "arn:aws:ec2:*:111122223333:instance/*""#),
            .allow(#""Action": ["ec2:DescribeInstances", "kms:Decrypt", "kms:Sign"], "Resource": "*""#),
            .allow(#""Action": "sns:Publish", "Resource": "arn:aws:sns:::*""#),
        ],
        check: .document([.identity]) { _, check in
            check.reportWide(
                RiskyActions.writes, ofOneType: false,
                severity: { !$0.isDisjoint(with: RiskyActions.othersWork) ? .medium : nil }
            ) { "any resource can be changed: \($0)" }
        }
    )
}
