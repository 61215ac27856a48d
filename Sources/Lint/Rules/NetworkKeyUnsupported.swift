internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let networkKeyUnsupported = Rule(
        id: "network-key-unsupported",
        severity: .medium,
        confidence: .medium,
        summary: "a condition tests a key of VPC endpoints that the service does not send",
        why: "The key is absent there: a Deny with a negated operator denies everything, an Allow gives nothing.",
        fix: "Use `aws:SourceVpce` or `aws:SourceVpc` for these actions, which every service sends.",
        source: AWSDocs.globalKeys,
        fires: [
            .deny(
                #""Action": «"sts:AssumeRole"», "Resource": "*", "Condition": {"StringNotEquals": {"aws:VpceAccount": "111122223333"}}"#
            )
        ],
        quiet: [
            .deny(#""Action": "s3:*", "Resource": "*", "Condition": {"StringNotEquals": {"aws:VpceAccount": "111122223333"}}"#)
        ],
        check: .statement(.all) { statement, check in
            guard let actions = statement.actions, !actions.isNegated else { return }
            for condition in statement.conditions {
                guard let without = services[condition.key.name] else { continue }
                for action in actions.items where action.match.service.map(without.contains) == true {
                    check.report(
                        action.value, "requests for \(code(action.text.text)) have no \(code(condition.key.text))",
                        related: [("the key", condition.keyValue)])
                }
            }
        }
    )

    /// Services that are known not to send a key (docs/reference/condition-keys.md; AWS's lists grow).
    private static let services: [String: Set<String>] = [
        "aws:sourcevpcarn": ["dynamodb", "sts", "sqs"], "aws:vpceaccount": ["sts"], "aws:vpceorgid": ["sts"],
        "aws:vpceorgpaths": ["sts"],
    ]
}
