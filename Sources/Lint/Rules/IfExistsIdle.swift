internal import Findings
internal import Documents
internal import Catalogue
internal import PolicyLanguage

extension Rule {
    static let ifExistsIdle = Rule(
        id: "if-exists-idle",
        severity: .low,
        summary: "`IfExists` changes nothing",
        why:
            "The key is in every request, or the operator is negated and holds without the key anyway; a reader takes it for a way in.",
        fix: "Remove `IfExists`.",
        source: AWSDocs.operators,
        fires: [
            .allow(if: #"«"StringEqualsIfExists"»: {"aws:RequestedRegion": "eu-west-1"}"#),
            .deny(if: #"«"StringNotEqualsIfExists"»: {"aws:PrincipalOrgID": "o-abcdefghij"}"#),
        ],
        quiet: [.deny(if: #""BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}"#)],
        check: .statement(.all) { statement, check in
            for condition in statement.conditions where condition.op.ifExists && condition.op.comparison != .null {
                let isPresent = condition.key.global?.presence == .always
                guard isPresent || condition.op.isNegated && condition.op.quantifier == .one else { continue }
                check.report(
                    condition.operatorKey,
                    isPresent
                        ? "every request has \(code(condition.key.text)): `IfExists` changes nothing"
                        : "a negated operator holds without the key: `IfExists` changes nothing",
                    help: "write `\(condition.op.canonical?.dropLast(8) ?? "the operator")`",
                    mend: condition.op.canonical.map { .rewrite(String($0.dropLast(8))) },
                    related: [("the key", condition.keyValue)])
            }
        }
    )
}
