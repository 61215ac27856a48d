internal import Catalogue
internal import Documents
internal import Findings
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
            func isPresent(_ condition: DraftCondition) -> Bool { condition.key.global?.presence == .always }
            func isIdle(_ condition: DraftCondition) -> Bool {
                isPresent(condition) || condition.op.isNegated && condition.op.quantifier == .one
            }
            for condition in statement.conditions where condition.op.ifExists && condition.op.comparison != .null {
                guard isIdle(condition) else { continue }
                // The operator stands once for all keys of its block: another key may need `IfExists`.
                let block = condition.operatorKey.sourceRange
                let others = statement.conditions.filter { $0.operatorKey.sourceRange == block && !isIdle($0) }
                check.report(
                    condition.operatorKey,
                    isPresent(condition)
                        ? "every request has \(code(condition.key.text)): `IfExists` changes nothing"
                        : "a negated operator holds without the key: `IfExists` changes nothing",
                    help: others.isEmpty
                        ? "write `\(condition.op.canonical?.dropLast(8) ?? "the operator")`"
                        : "put it under `\(condition.op.canonical?.dropLast(8) ?? "the operator")`; not every request has \(code(others[0].key.text))",
                    fix: others.isEmpty ? condition.op.canonical.map { .rewrite(String($0.dropLast(8))) } : nil,
                    related: [("the key", condition.keyValue)])
            }
        }
    )
}
