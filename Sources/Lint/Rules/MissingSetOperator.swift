internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let missingSetOperator = Rule(
        id: "missing-set-operator",
        severity: .high,
        summary: "a key with several values is tested without `ForAllValues` or `ForAnyValue`",
        why: "Such a test never matches, negated or not: the Allow gives nothing, the Deny protects nothing.",
        fix: "Put `ForAnyValue:` (some value has to match) or `ForAllValues:` (every value has to) before the operator.",
        source: AWSDocs.setOperators,
        fires: [.allow(if: #"«"StringEquals"»: {"aws:TagKeys": "team"}"#)],
        quiet: [
            .allow(if: #""ForAnyValue:StringEquals": {"aws:TagKeys": "team"}, "Null": {"aws:TagKeys": "false"}"#),
            // AWS's reference calls it a list, and its own policies test it as one value.
            .allow(
                #""Action": "events:PutRule", "Resource": "*", "#
                    + #""Condition": {"StringEquals": {"events:detail-type": "Security Hub Findings - Imported"}}"#),
        ],
        check: .statement(.all) { statement, check in
            for condition in statement.conditions {
                guard condition.key.isMultivalued == true, condition.op.quantifier == .one,
                    let comparison = condition.op.comparison,
                    comparison != .null
                else { continue }
                // Only the global keys are known for certain; a service may send a list of one as its single element.
                let isSure = condition.key.global != nil
                check.report(
                    condition.operatorKey,
                    "\(code(condition.key.text)) has several values, which \(code(condition.op.text)) never matches",
                    help: "write `ForAnyValue:\(condition.op.text)`", severity: isSure ? .high : .medium,
                    confidence: isSure ? .high : .medium, related: [("the key", condition.keyValue)])
            }
        }
    )
}
