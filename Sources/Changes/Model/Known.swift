/// A value, or the reason why it is not known.
public enum Known<Value: Sendable & Equatable>: Sendable, Equatable {
    case known(Value)
    /// What is missing, as a sentence without a full stop: `no account authorization details describe the role`.
    case unknown(String)

    public var value: Value? {
        guard case .known(let value) = self else { return nil }
        return value
    }

    public var reason: String? {
        guard case .unknown(let reason) = self else { return nil }
        return reason
    }
}
