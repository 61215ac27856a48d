package import Documents

/// When the requests are made that a question is about.
package enum RequestTime: Sendable, Hashable {
    case at(Instant)
    /// Then, or at any time after it.
    case from(Instant)

    package var earliest: Instant {
        switch self {
        case .at(let moment), .from(let moment): moment
        }
    }

    private static let clocks = ["aws:CurrentTime", "aws:EpochTime"].map { ContextKey($0) }

    static func isClock(_ key: ContextKey) -> Bool { clocks.contains(key) }
}

extension Policy {
    /// Whether some statement of it gives or forbids in its time alone.
    package var testsClock: Bool {
        statements.contains { $0.conditions.contains { RequestTime.isClock($0.key) } }
    }
}

extension Condition {
    /// Whether it holds for each value that the clock may have from a moment on (`yes`), or for none (`no`).
    func holds(from earliest: Instant) -> Truth {
        let matched = values.reduce(Truth.no) { $0 || $1.matches(from: earliest, op.comparison) }
        return op.isNegated ? !matched : matched
    }
}

extension ConditionValue {
    fileprivate func matches(from earliest: Instant, _ comparison: Operator.Comparison) -> Truth {
        let (isBefore, isSame): (Bool, Bool)
        switch form {
        case .instant(let wanted): (isBefore, isSame) = (wanted < earliest, wanted == earliest)
        case .number(let wanted):
            // The clock in seconds has none of their parts.
            guard let start = Decimal(String(earliest.seconds)) else { return .unknown }
            (isBefore, isSame) = (wanted < start, wanted == start)
        case .unreadable: return .no
        case .template, .arn, .block, .binary, .boolean: return .unknown
        }
        switch comparison {
        case .dateLessThan, .numericLessThan: return isBefore || isSame ? .no : .unknown
        case .dateLessThanEquals, .numericLessThanEquals, .dateEquals, .numericEquals: return isBefore ? .no : .unknown
        case .dateGreaterThan, .numericGreaterThan: return isBefore ? .yes : .unknown
        case .dateGreaterThanEquals, .numericGreaterThanEquals: return isBefore || isSame ? .yes : .unknown
        default: return .unknown
        }
    }
}
