internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let severalBooleans = Rule(
        id: "several-booleans",
        severity: .high,
        summary: "a truth value is compared with more than one",
        why:
            "`true` and `false` together match whenever the key is present, so the condition says nothing about its value; AWS's own "
            + "check calls it an error.",
        fix: "Keep one value.",
        source: AWSDocs.checks,
        fires: [.allow(if: #""Bool": {"aws:SecureTransport": «["true", "false"]»}"#)],
        quiet: [.allow(if: #""Bool": {"aws:SecureTransport": ["true"]}"#)],
        check: .statement(.all) { statement, check in
            for condition in statement.conditions where condition.op.comparison == .bool || condition.op.comparison == .null {
                if condition.values.count > 1 {
                    check.report(condition.list, "\(code(condition.op.text)) takes one value", help: "keep one")
                }
            }
        }
    )
}
