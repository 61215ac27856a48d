internal import Documents
internal import Findings

extension Rule {
    static let duplicateConditionKey = Rule(
        id: "duplicate-condition-key",
        severity: .high,
        summary: "one operator tests a key twice, in different letter case",
        why: "Names of keys have no case: AWS refuses the document.",
        fix: "Put the values into one list under one spelling.",
        source: AWSDocs.condition,
        fires: [.allow(if: #""StringEquals": {"aws:username": "a", «"aws:UserName"»: "b"}"#)],
        quiet: [.allow(if: #""StringEquals": {"aws:username": "a"}, "StringLike": {"aws:UserName": "b"}"#)],
        check: .statement(.all) { statement, check in
            var first: [String: DraftCondition] = [:]
            for condition in statement.conditions {
                let key = condition.op.text + " " + condition.key.name
                if let earlier = first[key], earlier.key.text != condition.key.text {
                    check.report(
                        condition.keyValue, "\(code(condition.key.text)) and \(code(earlier.key.text)) are one key",
                        help: "put the values into one list", related: [("the key is here first", earlier.keyValue)])
                } else {
                    first[key] = condition
                }
            }
        }
    )
}
