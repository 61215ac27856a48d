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
            .trust(#""Principal": {"AWS": «"*"»}, "Condition": {"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/deploy"}}"#),
            .trust(#""Principal": {"AWS": «"*"»}, "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-abcdefghij"}}"#),
        ],
        quiet: [.trust(#""Principal": {"AWS": "111122223333"}"#)],
        check: .statement(.trust) { statement, check in
            guard statement.effect == .allow, let principal = statement.principal, !principal.isNegated else { return }
            guard principal.entries.contains(where: \.isEveryone), !statement.isConflicting else { return }
            let answer = check.exposure.answer(statement)
            for entry in principal.entries where entry.isEveryone {
                switch answer {
                case .open(let region?) where !statement.conditions.isEmpty:
                    check.report(entry.value, "everyone may take the role, as \(region.stranger(in: .trust))")
                case .open: check.report(entry.value, "everyone may take the role", severity: .critical)
                case .closed, .unknown:
                    check.report(entry.value, "only its conditions say who may take the role", severity: .low)
                }
            }
        }
    )
}
