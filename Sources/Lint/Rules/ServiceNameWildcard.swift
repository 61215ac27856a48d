internal import Documents
internal import Findings

extension Rule {
    static let serviceNameWildcard = Rule(
        id: "service-name-wildcard",
        severity: .medium,
        summary: "an action has a wildcard in the name of its service",
        why: "IAM refuses it in most policies; where it is taken, it covers services that do not exist yet.",
        fix: "Name the services.",
        source: AWSDocs.checks,
        fires: [.allow(#""Action": «"s3*:Get*"», "Resource": "*""#)],
        quiet: [.deny(#""Action": ["*", "s3:*"], "Resource": "*""#)],
        check: .statement(.all) { statement, check in
            for action in statement.actions?.items ?? [] where action.match.serviceHasWildcard && !action.match.isEverything {
                check.report(action.value, "a wildcard in the service of \(code(action.text.text))", help: "name the services")
            }
        }
    )
}
