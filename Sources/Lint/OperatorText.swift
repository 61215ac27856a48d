internal import PolicyLanguage

/// A condition operator as a policy writes it, taken apart whatever IAM thinks of it.
package struct OperatorText: Sendable {
    let text: String
    /// The operator without quantifier and `IfExists`; nil where IAM has none of that name.
    let base: Operator?
    /// As IAM spells it, quantifier and `IfExists` included; nil where it has none of that name.
    let canonical: String?
    let quantifier: Operator.Quantifier
    let ifExists: Bool

    init(_ text: String) {
        self.text = text
        var name = text.lowercased()[...]
        if name.hasPrefix("forallvalues:") {
            quantifier = .forAllValues
            name = name.dropFirst(13)
        } else if name.hasPrefix("foranyvalue:") {
            quantifier = .forAnyValue
            name = name.dropFirst(12)
        } else {
            quantifier = .one
        }
        ifExists = name.hasSuffix("ifexists")
        if ifExists { name = name.dropLast(8) }
        base = Operator(String(name))
        let spelled = Self.names.first { $0.lowercased() == name }
        canonical = spelled.map { [quantifier, ifExists] in quantifier.rawValue + $0 + (ifExists ? "IfExists" : "") }
    }

    /// Every operator of IAM without quantifier and `IfExists` (docs/reference/conditions.md).
    static let names = [
        "StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", "StringLike", "StringNotLike",
        "NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericLessThanEquals", "NumericGreaterThan",
        "NumericGreaterThanEquals", "DateEquals", "DateNotEquals", "DateLessThan", "DateLessThanEquals", "DateGreaterThan",
        "DateGreaterThanEquals", "Bool", "BinaryEquals", "IpAddress", "NotIpAddress", "ArnEquals", "ArnLike", "ArnNotEquals",
        "ArnNotLike", "Null",
    ]

    var isNegated: Bool { base?.isNegated ?? false }
    var comparison: Operator.Comparison? { base?.comparison }

    /// Whether an absent key makes it true (docs/reference/conditions.md).
    var holdsWhenAbsent: Bool {
        if comparison == .null { return false }
        if ifExists { return true }
        switch quantifier {
        case .one: return isNegated
        case .forAllValues: return true
        case .forAnyValue: return false
        }
    }

    /// What its values are compared as.
    enum Family: String { case string, number, date, boolean, binary, address, arn, null }

    var family: Family? {
        switch comparison {
        case .stringEquals, .stringEqualsIgnoreCase, .stringLike: .string
        case .numericEquals, .numericLessThan, .numericLessThanEquals, .numericGreaterThan, .numericGreaterThanEquals: .number
        case .dateEquals, .dateLessThan, .dateLessThanEquals, .dateGreaterThan, .dateGreaterThanEquals: .date
        case .bool: .boolean
        case .binaryEquals: .binary
        case .ipAddress: .address
        case .arnLike: .arn
        case .null: .null
        case nil: nil
        }
    }
}
