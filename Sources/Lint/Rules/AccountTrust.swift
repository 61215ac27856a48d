internal import Findings
internal import PolicyLanguage

extension Rule {
    static let accountTrust = Rule(
        id: "account-trust",
        severity: .low,
        summary: "a trust policy leaves it to an account who may take the role",
        why:
            "Whoever that account's administrators allow may take it; where it is another's account (a vendor's) without an external id, "
            + "another customer of theirs may be helped to take it.",
        fix: "Name the role that is to take it, or demand `sts:ExternalId`, `aws:PrincipalArn` or multi-factor authentication.",
        source: AWSDocs.confusedDeputy,
        fires: [.trust(#""Principal": {"AWS": «"arn:aws:iam::111122223333:root"»}"#)],
        quiet: [
            .trust(#""Principal": {"AWS": "111122223333"}, "Condition": {"StringEquals": {"sts:ExternalId": "x"}}"#),
            .trust(#""Principal": {"AWS": "arn:aws:iam::111122223333:role/deploy"}"#),
        ],
        check: .statement(.trust) { statement, check in
            guard statement.effect == .allow, statement.narrowing.isEmpty, let principal = statement.principal, !principal.isNegated
            else { return }
            for entry in principal.entries where !entry.text.isFree {
                if case .account(let id) = entry.form {
                    check.report(
                        entry.value, "account `\(id)` decides who may take the role",
                        help: "name the role, or demand `sts:ExternalId`")
                }
            }
        }
    )
}
