internal import Findings
internal import PolicyLanguage

extension Rule {
    static let passAnyRole = Rule(
        id: "pass-any-role",
        severity: .medium,
        summary: "a policy lets every role be passed to a service",
        why: "Whoever may pass a role acts through the service with that role's permissions, an administrator's included.",
        fix: "Name the roles in `Resource`, and the service in a condition on `iam:PassedToService`.",
        source: AWSDocs.passRole,
        fires: [
            .allow(#""Action": «"iam:PassRole"», "Resource": "*""#),
            .allow(#""Action": ["ec2:RunInstances", «"iam:Pass*"»], "Resource": ["arn:aws:iam::111122223333:role/*", "*"]"#),
            .allow(#"«"NotAction"»: "s3:*", "NotResource": "arn:aws:s3:::b/*""#),
            .allow(#""Action": «"iam:PassRole"», "Resource": "arn:aws:iam::111122223333:role/app""#),
        ],
        quiet: [
            .allow(
                #""Action": "iam:PassRole", "Resource": "arn:aws:iam::111122223333:role/app", "#
                    + #""Condition": {"StringEquals": {"iam:PassedToService": "lambda.amazonaws.com"}}"#),
            .allow(#""Action": ["s3:GetObject", "iam:PassRole"], "Resource": "arn:aws:s3:::b/*""#),
            .allow(#""NotAction": "s3:Put*", "Resource": "arn:aws:s3:::b/*""#),
            .statement(.boundary, #""Effect": "Allow", "Action": "iam:PassRole", "Resource": "*""#),
        ],
        check: .document([.identity]) { _, check in
            for grant in check.grants.all where grant.actions.contains(EscalationWay.passRole) {
                guard let actions = grant.statement.actions,
                    !grant.statement.tests("iam:passedtoservice", "iam:associatedresourcearn")
                else { continue }
                let item = actions.items.first { $0.match.contains(EscalationWay.passRole) }
                if !actions.isNegated, item?.match.isEverything == true { continue }
                let place = actions.isNegated ? actions.key : item?.value ?? actions.key
                if grant.unbounded.contains(EscalationWay.passRole) {
                    check.report(
                        place, "every role may be passed to a service", help: "name the roles in `Resource`", in: grant.statement)
                } else {
                    check.report(
                        place, "the role may be passed to any service that it trusts", help: "test `iam:PassedToService`",
                        severity: .low, in: grant.statement)
                }
            }
        }
    )
}
