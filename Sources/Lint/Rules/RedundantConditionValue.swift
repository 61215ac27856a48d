internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let redundantConditionValue = Rule(
        id: "redundant-condition-value",
        severity: .low,
        summary: "a condition lists a value that another value covers",
        why: "It changes nothing and hides how wide the other is.",
        fix: "Remove the narrower value.",
        source: AWSDocs.checks,
        fires: [
            .allow(if: #""StringLike": {"s3:prefix": ["logs/*", «"logs/2026/*"»]}"#),
            .allow(if: #""NumericLessThan": {"s3:max-keys": [«"10"», "100"]}"#),
            .allow(if: #""IpAddress": {"aws:SourceIp": ["203.0.113.0/24", «"203.0.113.7"»]}"#),
        ],
        quiet: [
            .allow(if: #""StringEquals": {"s3:prefix": ["logs/", "logs/2026/"]}, "NumericEquals": {"s3:max-keys": [1, 2]}"#)
        ],
        check: .statement(.all) { statement, check in
            for condition in statement.conditions where condition.values.count > 1 && condition.values.count <= 1_000 {
                guard let comparison = condition.op.comparison else { continue }
                let values = condition.known
                let widest = values.indices.filter { comparison != .stringLike || ARNText.hasWildcard(values[$0].text) }
                var seen: [String: Int] = [:]
                for (index, value) in values.enumerated() {
                    let twin = seen[value.text]
                    if twin == nil { seen[value.text] = index }
                    let wider =
                        twin
                        ?? (comparison == .stringEquals || comparison == .bool || comparison == .null
                            ? nil
                            : widest.first {
                                $0 != index && covers(values[$0].text, value.text, comparison)
                                    && !($0 > index && covers(value.text, values[$0].text, comparison))
                            })
                    guard let wider else { continue }
                    check.report(
                        value.value, Redundancy.words(values[wider].text, value.text), help: "remove it", fix: .remove,
                        related: [("the value that covers it", values[wider].value)])
                }
            }
        }
    )

    private static func covers(_ one: String, _ other: String, _ comparison: Operator.Comparison) -> Bool {
        switch comparison {
        case .stringLike: return !hasVariable(one) && GlobCover.covers(one, other)
        case .stringEqualsIgnoreCase: return one.lowercased() == other.lowercased()
        case .ipAddress:
            guard let one = AddressBlock(one), let other = AddressBlock(other) else { return false }
            return one.contains(other)
        case .numericLessThan, .numericLessThanEquals:
            guard let one = Decimal(one), let other = Decimal(other) else { return false }
            return other <= one
        case .numericGreaterThan, .numericGreaterThanEquals:
            guard let one = Decimal(one), let other = Decimal(other) else { return false }
            return one <= other
        default: return false
        }
    }
}
