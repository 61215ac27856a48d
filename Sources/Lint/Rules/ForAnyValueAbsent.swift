internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let forAnyValueAbsent = Rule(
        id: "for-any-value-absent",
        severity: .low,
        summary: "a Deny rests on `ForAnyValue`, which does not hold for requests without the key",
        why: "A request that sends no value at all is not denied.",
        fix: "Add a Deny for requests without the key (`Null` with `true`) where they are to be denied too.",
        source: AWSDocs.setOperators,
        fires: [.deny(if: #"«"ForAnyValue:StringNotEquals"»: {"aws:TagKeys": ["team"]}"#)],
        quiet: [.deny(if: #""ForAllValues:StringEquals": {"aws:TagKeys": ["team"]}"#)],
        check: .statement(.all) { statement, check in
            guard statement.effect == .deny else { return }
            for condition in statement.conditions
            where condition.op.quantifier == .forAnyValue && condition.key.isMultivalued == true && !condition.op.ifExists {
                let other = check.draft.statements.contains { $0.effect == .deny && $0.demands(condition.key, present: false) }
                if other || statement.demands(condition.key, present: true) { continue }
                check.report(
                    condition.operatorKey, "a request without \(code(condition.key.text)) is not denied",
                    related: [("the key", condition.keyValue)])
            }
        }
    )
}
