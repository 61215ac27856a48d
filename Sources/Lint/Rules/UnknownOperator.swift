internal import Documents
internal import Findings

extension Rule {
    static let unknownOperator = Rule(
        id: "unknown-operator",
        severity: .high,
        summary: "a condition has an operator that IAM does not know",
        why: "AWS refuses the document.",
        fix: "Write one of IAM's operators, with `IfExists` at its end or a set operator before it where they are meant.",
        source: AWSDocs.operators,
        fires: [
            .allow(if: #"«"StringEqual"»: {"aws:username": "a"}"#),
            .allow(if: #"«"stringLike"»: {"aws:username": "a"}"#),
            .allow(if: #"«"ForAll:StringLike"»: {"aws:username": "a"}"#),
        ],
        quiet: [.allow(if: #""ForAnyValue:StringLikeIfExists": {"aws:TagKeys": "a"}, "Null": {"aws:TagKeys": "false"}"#)],
        check: .statement(.all) { statement, check in
            var seen: Set<String> = []
            for condition in statement.conditions where seen.insert(condition.op.text).inserted {
                let op = condition.op
                guard let canonical = op.canonical else {
                    let name = op.text.split(separator: ":").last.map(String.init) ?? op.text
                    check.report(
                        condition.operatorKey, "no operator is called \(code(op.text))",
                        help: check.lookup.suggestion(for: name) { OperatorText.names }.map { "did you mean `\($0)`?" })
                    continue
                }
                if canonical != op.text {
                    check.report(
                        condition.operatorKey, "the operator \(code(op.text)) is spelled `\(canonical)`",
                        help: "write `\(canonical)`",
                        severity: .medium)
                }
            }
        }
    )
}
