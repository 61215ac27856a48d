internal import Findings
internal import PolicyLanguage

extension Rule {
    static let fullAccess = Rule(
        id: "full-access",
        severity: .medium,
        summary: "a policy allows every action on every resource",
        why: "Whoever holds it is an administrator: every mistake and every stolen key costs the whole account.",
        fix: "List the actions and resources that the work needs.",
        source: AWSDocs.leastPrivilege,
        fires: [
            .allow(#""Action": «"*"», "Resource": "*", "Condition": {"DateGreaterThan": {"aws:CurrentTime": "2020-01-01"}}"#),
            .allow(#""Action": «"*"», "Resource": "*", "Condition": {"ArnLike": {"aws:PrincipalArn": "arn:*:*:*:*:*"}}"#),
            .allow(#""Action": «"*"», "Resource": "*", "Condition": {"Null": {"aws:PrincipalType": "false"}}"#),
            .allow(#""Action": «"*"», "Resource": "*", "Condition": {"StringNotEquals": {"aws:PrincipalAccount": "1234"}}"#),
            .allow(
                #""Action": «"*"», "Resource": "*", "Condition": {"StringEquals": {"aws:PrincipalTag/a": "${aws:PrincipalTag/a}"}}"#
            ),
            .allow(#""Action": «"*"», "Resource": "*""#), .allow(#""Action": [«"*:*"»], "Resource": ["arn:aws:s3:::b", "*"]"#),
        ],
        quiet: [
            .deny(#""Action": "*", "Resource": "*""#),
            .statement(.boundary, #""Effect": "Allow", "Action": "*", "Resource": "*""#),
            .statement(.serviceControl, #""Effect": "Allow", "Action": "*", "Resource": "*""#),
            .allow(#""Action": "*", "Resource": "arn:aws:s3:::*""#),
            .allow(#""Action": "*", "Resource": "*", "Condition": {"DateLessThan": {"aws:CurrentTime": "2020-01-01"}}"#),
            .allow(#""Action": "*", "Resource": "*", "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}"#),
        ],
        check: .document([.identity]) { _, check in
            for grant in check.grants.all where grant.isUnconditional && grant.statement.isOnEverything {
                guard let actions = grant.statement.actions, !actions.isNegated else { continue }
                for item in actions.items where item.match.isEverything {
                    check.report(item.value, "every action on every resource is allowed", in: grant.statement)
                }
            }
        }
    )
}
