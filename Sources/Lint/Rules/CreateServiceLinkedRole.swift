internal import Catalogue
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let createServiceLinkedRole = Rule(
        id: "create-service-linked-role",
        severity: .low,
        summary: "a policy lets the service-linked role of any service be made",
        why: "Such a role gives its service permissions in the account that no control policy of the organisation limits.",
        fix: "Name the role in `Resource`, or the service in a condition on `iam:AWSServiceName`.",
        source: AWSDocs.serviceLinkedRoles,
        fires: [.allow(#""Action": «"iam:CreateServiceLinkedRole"», "Resource": "*""#)],
        quiet: [
            .allow(
                #""Action": "iam:CreateServiceLinkedRole", "Resource": "*", "#
                    + #""Condition": {"StringEquals": {"iam:AWSServiceName": "elasticloadbalancing.amazonaws.com"}}"#),
            .allow(
                #""Action": "iam:CreateServiceLinkedRole", "Resource": "arn:aws:iam::*:role/aws-service-role/ecs.amazonaws.com/*""#),
        ],
        check: .document([.identity]) { _, check in
            guard let action = ActionCatalogue.standard.actionID(named: "iam:CreateServiceLinkedRole") else { return }
            for grant in check.grants.wide where grant.unbounded.contains(action) {
                guard let actions = grant.statement.actions else { continue }
                let item = actions.items.first { $0.match.contains(action) }
                check.report(
                    actions.isNegated ? actions.key : item?.value ?? actions.key,
                    "the service-linked role of any service may be made",
                    help: "test `iam:AWSServiceName`", in: grant.statement)
            }
        }
    )
}
