internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let setOperatorOnSingleValue = Rule(
        id: "set-operator-on-single-value",
        severity: .medium,
        summary: "a set operator tests a key that has one value",
        why: "`ForAllValues` holds for every request without the key: an Allow then gives more than it says. `ForAnyValue` adds "
            + "nothing.",
        fix: "Remove the set operator.",
        source: AWSDocs.setOperators,
        fires: [
            .allow(if: #"«"ForAllValues:StringEquals"»: {"aws:PrincipalOrgID": "o-abcdefghij"}"#),
            .allow(if: #"«"ForAnyValue:StringEquals"»: {"aws:username": "a"}"#),
        ],
        quiet: [.allow(if: #""ForAllValues:StringEquals": {"aws:TagKeys": "team"}, "StringEquals": {"aws:username": "a"}"#)],
        check: .statement(.all) { statement, check in
            for condition in statement.conditions {
                guard condition.key.isMultivalued == false, condition.op.quantifier != .one,
                    let comparison = condition.op.comparison,
                    comparison != .null
                else { continue }
                let isOpen =
                    condition.op.quantifier == .forAllValues && statement.effect == .allow
                    && !statement.demands(condition.key, present: true)
                let name = String(condition.op.quantifier.rawValue.dropLast())
                let plain = condition.op.text.dropFirst(name.utf8.count + 1)
                check.report(
                    condition.operatorKey,
                    isOpen
                        ? "`\(name)` also holds for requests without \(code(condition.key.text)), which has one value"
                        : "\(code(condition.key.text)) has one value: `\(name)` does not belong there",
                    help: "write `\(plain)`", fix: isOpen ? nil : .rewrite(String(plain)),
                    severity: isOpen ? .medium : .low, related: [("the key", condition.keyValue)])
            }
        }
    )
}
