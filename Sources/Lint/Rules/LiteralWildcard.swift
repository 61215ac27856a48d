internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let literalWildcard = Rule(
        id: "literal-wildcard",
        severity: .medium,
        summary: "a value has a wildcard under an operator that takes it literally",
        why:
            "`StringEquals` compares `*` and `?` as those characters: a positive operator then never holds, and an exception from a "
            + "Deny exempts nobody.",
        fix: "Use `StringLike` or `StringNotLike`.",
        source: AWSDocs.operators,
        fires: [.allow(if: #""StringEquals": {"aws:PrincipalTag/team": «"cost-*"»}"#)],
        quiet: [
            .allow(if: #""StringLike": {"aws:PrincipalTag/team": "cost-*"}, "StringEquals": {"s3:prefix": "${*}"}"#),
            .allow(if: #""StringEquals": {"aws:SourceArn": "arn:aws:cur:us-east-1:111122223333:definition/*"}"#),
        ],
        check: .statement(.all) { statement, check in
            for condition in statement.conditions {
                guard let comparison = condition.op.comparison, comparison == .stringEquals || comparison == .stringEqualsIgnoreCase
                else { continue }
                for value in condition.known where ARNText.hasWildcard(value.text) {
                    // `${*}` and `${?}` are the characters themselves; so is a `?` in an address of the web.
                    let text = value.text.replacing("${*}", with: "").replacing("${?}", with: "")
                    guard text.contains("*") || text.contains("?") && !text.contains("://"), !isSent(text) else { continue }
                    let like = condition.op.isNegated ? "StringNotLike" : "StringLike"
                    check.report(
                        value.value, "\(code(condition.op.text)) compares the wildcard in \(code(value.text)) literally",
                        help: "use `\(like)`", related: [("the operator", condition.operatorKey)])
                }
            }
        }
    )

    /// Cost and Usage Reports names all its reports as the source of a request, as the bucket policy that AWS gives for it has it
    /// (cur/latest/userguide/cur-s3.html).
    private static func isSent(_ text: String) -> Bool {
        text.hasSuffix(":definition/*") && text.split(separator: ":").dropFirst(2).first == "cur"
    }
}
