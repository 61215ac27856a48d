internal import Catalogue
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let wildcardAction = Rule(
        id: "wildcard-action",
        severity: .low,
        summary: "a policy allows every action on some resources, or under a condition",
        why: "What `*` covers grows with AWS: deletion, sharing and the writing of policies are in it.",
        fix: "List the actions that the work needs.",
        source: AWSDocs.leastPrivilege,
        fires: [.allow(#""Action": «"*"», "Resource": "arn:aws:s3:::b/*""#)],
        quiet: [.allow(#""Action": "s3:*", "Resource": "arn:aws:s3:::b/*""#)],
        check: .document([.identity, .resource]) { _, check in
            for grant in check.grants.all where !grant.isUnconditional || grant.unbounded.isEmpty || check.kind == .resource {
                guard let actions = grant.statement.actions, !actions.isNegated else { continue }
                for item in actions.items where item.match.isEverything {
                    check.report(item.value, "every action is allowed", in: grant.statement)
                }
            }
        }
    )
}
