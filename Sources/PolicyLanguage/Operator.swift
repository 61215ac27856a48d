/// A condition operator: what it compares, how its values combine, and what an absent key means (docs/reference/conditions.md).
public struct Operator: Hashable, Sendable, CustomStringConvertible {
    public enum Comparison: String, Sendable, CaseIterable {
        case stringEquals = "StringEquals"
        case stringEqualsIgnoreCase = "StringEqualsIgnoreCase"
        case stringLike = "StringLike"
        case numericEquals = "NumericEquals"
        case numericLessThan = "NumericLessThan"
        case numericLessThanEquals = "NumericLessThanEquals"
        case numericGreaterThan = "NumericGreaterThan"
        case numericGreaterThanEquals = "NumericGreaterThanEquals"
        case dateEquals = "DateEquals"
        case dateLessThan = "DateLessThan"
        case dateLessThanEquals = "DateLessThanEquals"
        case dateGreaterThan = "DateGreaterThan"
        case dateGreaterThanEquals = "DateGreaterThanEquals"
        case bool = "Bool"
        case binaryEquals = "BinaryEquals"
        case ipAddress = "IpAddress"
        case arnLike = "ArnLike"
        case null = "Null"
    }

    public enum Quantifier: String, Sendable {
        case one = ""
        case forAllValues = "ForAllValues:"
        case forAnyValue = "ForAnyValue:"
    }

    /// As the policy wrote it.
    public let text: String
    public let comparison: Comparison
    public let isNegated: Bool
    public let quantifier: Quantifier
    public let ifExists: Bool

    public var description: String { text }

    /// Reads an operator, matching names without case; nil where IAM has none of that name.
    public init?(_ text: String) {
        self.text = text
        var rest = text.lowercased()[...]
        if rest.hasPrefix("forallvalues:") {
            quantifier = .forAllValues
            rest = rest.dropFirst(13)
        } else if rest.hasPrefix("foranyvalue:") {
            quantifier = .forAnyValue
            rest = rest.dropFirst(12)
        } else {
            quantifier = .one
        }
        if rest.hasSuffix("ifexists") {
            ifExists = true
            rest = rest.dropLast(8)
        } else {
            ifExists = false
        }
        guard let (comparison, isNegated) = Self.names[String(rest)] else { return nil }
        // `IfExists` goes on any operator but `Null`; nor does Null take a quantifier
        guard comparison != .null || !ifExists && quantifier == .one else { return nil }
        self.comparison = comparison
        self.isNegated = isNegated
    }

    /// A plain comparison.
    package init(_ comparison: Comparison, quantifier: Quantifier = .one, ifExists: Bool = false) {
        text = quantifier.rawValue + comparison.rawValue + (ifExists ? "IfExists" : "")
        self.comparison = comparison
        self.quantifier = quantifier
        self.ifExists = ifExists
        isNegated = false
    }

    private static let names: [String: (Comparison, Bool)] = {
        var names: [String: (Comparison, Bool)] = [:]
        for comparison in Comparison.allCases { names[comparison.rawValue.lowercased()] = (comparison, false) }
        names["stringnotequals"] = (.stringEquals, true)
        names["stringnotequalsignorecase"] = (.stringEqualsIgnoreCase, true)
        names["stringnotlike"] = (.stringLike, true)
        names["numericnotequals"] = (.numericEquals, true)
        names["datenotequals"] = (.dateEquals, true)
        names["notipaddress"] = (.ipAddress, true)
        // ArnEquals and ArnLike are one operator, and so are their negations
        names["arnequals"] = (.arnLike, false)
        names["arnnotequals"] = (.arnLike, true)
        names["arnnotlike"] = (.arnLike, true)
        return names
    }()

    /// Policy variables stand in values of String, ARN and Bool operators only (docs/reference/variables.md).
    package var takesVariables: Bool {
        switch comparison {
        case .stringEquals, .stringEqualsIgnoreCase, .stringLike, .arnLike, .bool: true
        default: false
        }
    }
}
