internal import Documents
internal import Findings

extension Rule {
    static let mixedValueTypes = Rule(
        id: "mixed-value-types",
        severity: .medium,
        summary: "a list of values mixes strings, numbers and truth values",
        why: "AWS's own check calls it an error: the values of one key are of one type.",
        fix: "Write all of them as strings.",
        source: AWSDocs.checks,
        fires: [.allow(if: #""NumericEquals": {"s3:max-keys": «["1", 2]»}"#)],
        quiet: [.allow(if: #""NumericEquals": {"s3:max-keys": [1, 2]}"#)],
        check: .statement(.all) { statement, check in
            for condition in statement.conditions where condition.list.kind == .array {
                if Set(condition.values.map(\.value.kind)).count > 1 {
                    check.report(
                        condition.list, "values of several types for \(code(condition.key.text))", help: "quote all of them")
                }
            }
        }
    )
}
