internal import Documents
internal import Findings

extension Rule {
    static let malformedConditionKey = Rule(
        id: "malformed-condition-key",
        severity: .high,
        summary: "a condition key is not of the form `service:name`, or lacks the part that names a tag",
        why: "AWS refuses the document, or no request has the key.",
        fix: "Write the service's prefix or `aws`, a colon, and the key's name; for a tag, a slash and the tag's key.",
        source: AWSDocs.condition,
        fires: [
            .allow(if: #""StringEquals": {«"username"»: "a", «"aws:"»: "b"}"#),
            .allow(if: #""StringEquals": {«"aws:RequestTag"»: "a", «"ec2:ResourceTag/"»: "b"}"#),
        ],
        quiet: [.allow(if: #""StringEquals": {"aws:username": "a", "aws:RequestTag/team": "b"}"#)],
        check: .statement(.all) { statement, check in
            for condition in statement.conditions {
                switch condition.key.origin {
                case .malformed:
                    check.report(
                        condition.keyValue, "\(code(condition.key.text)) is not a condition key: it has to be `service:name`")
                case .incomplete:
                    let key = condition.key.text
                    check.report(
                        condition.keyValue, "\(code(key)) does not say which tag",
                        help: "write \(code(key.hasSuffix("/") ? key + "tag" : key + "/tag"))")
                default: continue
                }
            }
        }
    )
}
