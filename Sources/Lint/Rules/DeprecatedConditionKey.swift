internal import Documents
internal import Findings

extension Rule {
    static let deprecatedConditionKey = Rule(
        id: "deprecated-condition-key",
        severity: .low,
        summary: "a condition tests a key that AWS has replaced",
        why: "It is no longer documented, and new services do not send it.",
        fix: "Use the key that took its place.",
        source: AWSDocs.globalKeys,
        fires: [.bucket(#""Principal": {"AWS": "*"}, "Condition": {"StringEquals": {«"AWS:SourceOwner"»: "111122223333"}}"#)],
        quiet: [.bucket(#""Principal": {"AWS": "*"}, "Condition": {"StringEquals": {"aws:SourceAccount": "111122223333"}}"#)],
        check: .statement(.all) { statement, check in
            for condition in statement.conditions {
                guard let better = replaced[condition.key.name] else { continue }
                check.report(condition.keyValue, "\(code(condition.key.text)) has been replaced", help: "use `\(better)`")
            }
        }
    )

    private static let replaced = [
        "aws:sourceowner": "aws:SourceAccount", "secretsmanager:kmskeyid": "secretsmanager:KmsKeyArn",
    ]
}
