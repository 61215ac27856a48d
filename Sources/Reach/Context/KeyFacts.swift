internal import Catalogue
internal import PolicyLanguage

/// What requests can say of a condition key.
struct KeyFacts: Sendable {
    enum Family: Sendable {
        case text, arn, boolean, number, date, address, binary
    }

    /// The type of its values; nil where nothing but the operators tell it.
    var family: Family?
    /// Whether a request holds a list of values; nil where it may or may not.
    var isMultivalued: Bool?
    /// Whether every request has the key.
    var isAlwaysSent = false
    /// Whether nearly every request has it.
    var isMostlySent = false

    /// - Parameter callers: who may make the requests.
    static func of(_ key: ContextKey, callers: Set<CallerKind> = CallerKind.everybody) -> KeyFacts {
        if let facts = ActionCatalogue.standard.globalConditionKey(named: key.name) {
            return KeyFacts(
                family: Family(facts.type), isMultivalued: facts.isMultivalued,
                isAlwaysSent: facts.presence(for: callers) == .always, isMostlySent: facts.presence(for: callers) == .nearlyAlways)
        }
        guard let facts = ActionCatalogue.standard.conditionKey(named: key.name) else { return KeyFacts() }
        return KeyFacts(family: Family(facts.type), isMultivalued: facts.isMultivalued)
    }
}

extension KeyFacts.Family {
    fileprivate init(_ type: ConditionKeyFacts.ValueType) {
        self =
            switch type {
            case .string: .text
            case .arn: .arn
            case .bool: .boolean
            case .numeric: .number
            case .date: .date
            case .ipAddress: .address
            }
    }
}
