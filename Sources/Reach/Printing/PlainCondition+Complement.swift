internal import PolicyLanguage

extension PlainCondition {
    /// Conditions one of which holds exactly where this one does not; nil where no operators say so. Each is a list, all of which must
    /// hold.
    ///
    /// For keys that have one value: a list of values under an operator for one is not a case of AWS's, and the check of the whole policy
    /// would notice it.
    var complement: [[PlainCondition]]? {
        if comparison == .null {
            guard values == ["true"] || values == ["false"] else { return nil }
            return [[.null(key, values == ["false"])]]
        }
        guard var other = inverted else { return nil }
        switch quantifier {
        case .one:
            other.ifExists = false
            if isNegated {
                // Absent: the negated operator holds, and its positive twin does not.
                return [[other]]
            }
            if ifExists {
                // Absent: this one holds. A negated twin would too, so the key must be there.
                return other.isNegated ? [[other, .null(key, false)]] : [[other]]
            }
            if !other.isNegated { other.ifExists = true }
            return [[other]]
        case .forAllValues:
            other.quantifier = .forAnyValue
            other.ifExists = false
            // An empty value counts as none here, and as a value like any other there (docs/reference/conditions.md).
            if other.isNegated { other.set(other.values + [""]) }
            return ifExists ? nil : [[other]]
        case .forAnyValue:
            guard !ifExists else { return nil }
            other.quantifier = .forAllValues
            return [[other]]
        }
    }

    /// The operator that holds for a value exactly where this one does not.
    private var inverted: PlainCondition? {
        var other = self
        switch comparison {
        case .stringEquals, .stringEqualsIgnoreCase, .stringLike, .numericEquals, .dateEquals, .ipAddress, .arnLike:
            other.isNegated.toggle()
        case .bool:
            guard !hasVariables else { return nil }
            other.comparison = .stringEqualsIgnoreCase
            other.isNegated = true
        case .numericLessThan: other.comparison = .numericGreaterThanEquals
        case .numericLessThanEquals: other.comparison = .numericGreaterThan
        case .numericGreaterThan: other.comparison = .numericLessThanEquals
        case .numericGreaterThanEquals: other.comparison = .numericLessThan
        case .dateLessThan: other.comparison = .dateGreaterThanEquals
        case .dateLessThanEquals: other.comparison = .dateGreaterThan
        case .dateGreaterThan: other.comparison = .dateLessThanEquals
        case .dateGreaterThanEquals: other.comparison = .dateLessThan
        case .null, .binaryEquals: return nil
        }
        // Above one of several limits is not beyond all of them.
        if other.comparison != comparison, comparison != .bool, values.count != 1 { return nil }
        return other
    }
}
