internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let unreadableValue = Rule(
        id: "unreadable-value",
        severity: .high,
        summary: "a condition's value cannot be read as its operator needs",
        why: "AWS refuses it, or the value matches nothing: a positive operator never holds, a negated one always does.",
        fix:
            "Write a number, a date (`2026-01-31T12:00:00Z`), `true` or `false`, an address block, an ARN of six fields, or base64.",
        source: AWSDocs.operators,
        fires: [
            .allow(if: #""NumericLessThan": {"aws:MultiFactorAuthAge": «"an hour"»}"#),
            .allow(if: #""DateLessThan": {"aws:CurrentTime": [«"2026-13-01"», «"tomorrow"»]}"#),
            .allow(if: #""Bool": {"aws:SecureTransport": «"yes"»}, "Null": {"aws:TagKeys": «"no"»}"#),
            .allow(if: #""IpAddress": {"aws:SourceIp": [«"203.0.113.999"», «"203.0.113.0/33"»]}"#),
            .allow(if: #""ArnLike": {"aws:PrincipalArn": «"111122223333"»}"#),
        ],
        quiet: [
            .allow(
                if: #""NumericLessThan": {"aws:MultiFactorAuthAge": 3600}, "DateLessThan": {"aws:CurrentTime": "2026-01-31"}, "#
                    + #""Bool": {"aws:SecureTransport": true}, "IpAddress": {"aws:SourceIp": "203.0.113.0/24"}, "#
                    + #""ArnLike": {"aws:PrincipalArn": ["arn:aws:iam::*:role/${aws:PrincipalTag/r}", "*"]}"#)
        ],
        check: .statement(.all) { statement, check in
            for condition in statement.conditions {
                guard let family = condition.op.family, family != .string else { continue }
                for value in condition.known where !hasVariable(value.text) && !isReadable(value.text, family) {
                    let wanted = family == .null ? "`true` or `false`" : family == .boolean ? "`true` or `false`" : family.singular
                    check.report(value.value, "\(code(value.text)) is not \(wanted)", help: nil)
                }
            }
        }
    )

    private static func isReadable(_ text: String, _ family: OperatorText.Family) -> Bool {
        switch family {
        case .string: true
        case .number: Decimal(text) != nil
        case .date: ConditionValue.instant(text) != nil
        case .boolean, .null: ConditionValue.boolean(text) != nil
        case .binary: Base64.decode(text) != nil
        case .address: AddressBlock(text) != nil
        case .arn: ActionMatch.isStars(text) || isARN(ARNText(text))
        }
    }

    private static func isARN(_ arn: ARNText) -> Bool {
        arn.isComplete && (arn.fields[0] == "arn" || ARNText.hasWildcard(arn.fields[0]))
    }
}

extension OperatorText.Family {
    fileprivate var singular: String {
        switch self {
        case .number: "a number"
        case .date: "a date"
        case .binary: "base64"
        case .address: "an address or a block of addresses"
        case .arn: "an ARN of six fields"
        case .string, .boolean, .null: "a text"
        }
    }
}
