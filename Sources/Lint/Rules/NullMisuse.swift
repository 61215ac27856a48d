internal import Findings
internal import PolicyLanguage

extension Rule {
    static let nullMisuse = Rule(
        id: "null-misuse",
        severity: .high,
        summary: "`Null` is combined with `IfExists` or with a set operator",
        why:
            "AWS refuses `NullIfExists`. `ForAllValues:Null` and `ForAnyValue:Null` mean no more than `Null`, and read as if they did.",
        fix: "Write `Null` alone.",
        source: AWSDocs.operators,
        fires: [
            .allow(if: #"«"NullIfExists"»: {"aws:TagKeys": "true"}"#),
            .allow(if: #"«"ForAllValues:Null"»: {"aws:TagKeys": "true"}"#),
        ],
        quiet: [.allow(if: #""Null": {"aws:TagKeys": "true"}"#)],
        check: .statement(.all) { statement, check in
            for condition in statement.conditions where condition.op.comparison == .null {
                if condition.op.ifExists {
                    check.report(condition.operatorKey, "`Null` takes no `IfExists`", help: "write `Null`")
                } else if condition.op.quantifier != .one {
                    check.report(
                        condition.operatorKey, "a set operator adds nothing to `Null`", help: "write `Null`", severity: .low)
                }
            }
        }
    )
}
