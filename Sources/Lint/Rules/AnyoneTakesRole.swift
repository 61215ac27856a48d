internal import Findings
internal import PolicyLanguage

extension Rule {
    static let anyoneTakesRole = Rule(
        id: "anyone-takes-role",
        severity: .high,
        summary: "a trust policy lets everyone take the role",
        why: "Every principal of every account in the world may become the role.",
        fix: "Name the principals that may take the role.",
        source: AWSDocs.principal,
        fires: [
            .trust(#""Principal": «"*"»"#),
            .trust(#""Principal": {"AWS": «"*"»}, "Condition": {"StringEquals": {"sts:ExternalId": "x"}}"#),
            .trust(#""Principal": {"AWS": «"*"»}, "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-abcdefghij"}}"#),
        ],
        quiet: [.trust(#""Principal": {"AWS": "111122223333"}"#)],
        check: .statement(.trust) { statement, check in
            guard statement.effect == .allow, let principal = statement.principal, !principal.isNegated else { return }
            let isNarrowed = statement.narrowing.contains { $0.tellsWhoCalls }
            for entry in principal.entries where entry.isEveryone {
                if isNarrowed {
                    check.report(entry.value, "only its conditions say who may take the role", severity: .low)
                } else if statement.conditions.isEmpty {
                    check.report(entry.value, "everyone may take the role", severity: .critical)
                } else {
                    check.report(entry.value, "everyone may take the role: none of the conditions tells who calls")
                }
            }
        }
    )
}
