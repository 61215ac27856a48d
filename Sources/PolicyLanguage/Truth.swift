/// What is known of a proposition: Kleene's three values (docs/reference/unknowns.md).
public enum Truth: UInt8, Sendable, Comparable {
    case no, unknown, yes

    public init(_ known: Bool) {
        self = known ? .yes : .no
    }

    public static func < (left: Truth, right: Truth) -> Bool { left.rawValue < right.rawValue }

    public static func && (left: Truth, right: @autoclosure () -> Truth) -> Truth {
        left == .no ? .no : min(left, right())
    }

    public static func || (left: Truth, right: @autoclosure () -> Truth) -> Truth {
        left == .yes ? .yes : max(left, right())
    }

    public static prefix func ! (value: Truth) -> Truth {
        switch value {
        case .no: .yes
        case .unknown: .unknown
        case .yes: .no
        }
    }
}
