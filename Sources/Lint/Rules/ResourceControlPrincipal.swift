internal import Findings

extension Rule {
    static let resourceControlPrincipal = Rule(
        id: "rcp-principal",
        severity: .high,
        summary: "a resource control policy names principals",
        why: "AWS refuses it: the only principal there is `*`, written so.",
        fix: "Write `\"Principal\": \"*\"`, and name who is meant or exempt in a condition.",
        source: AWSDocs.resourceControlPolicies,
        fires: [.resourceControl(#""Principal": «{"AWS": "111122223333"}», "Action": "s3:GetObject", "Resource": "*""#)],
        quiet: [.resourceControl(#""Principal": "*", "Action": "s3:GetObject", "Resource": "*""#)],
        check: .statement(.resourceControl) { statement, check in
            guard let principal = statement.principal, !principal.isNegated, !principal.value.isFree,
                !principal.entries.contains(where: { $0.type == "*" && $0.text.text == "*" })
            else { return }
            check.report(principal.value, "the only principal of a resource control policy is `*`", help: "write `\"*\"`")
        }
    )
}
