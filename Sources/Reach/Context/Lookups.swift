package import PolicyLanguage

/// A context in which one key has a value and the rest is as in another.
struct OneValue<Others: ContextLookup>: ContextLookup {
    let key: ContextKey
    let value: ContextValue
    let others: Others

    func value(of wanted: ContextKey) -> ContextValue { wanted == key ? value : others.value(of: wanted) }
}

/// A context that another completes.
struct Overlay<First: ContextLookup, Second: ContextLookup>: ContextLookup {
    let first: First
    let second: Second

    func value(of key: ContextKey) -> ContextValue {
        let value = first.value(of: key)
        return value == .unknown ? second.value(of: key) : value
    }
}

extension Context {
    /// An open context with the values that some keys have in another, where they are known.
    init(binding keys: [ContextKey], to known: some ContextLookup) {
        self.init(closed: false)
        for key in keys {
            let value = known.value(of: key)
            if value != .unknown { set(key, value) }
        }
    }
}

extension ConditionValue {
    /// The keys of the policy variables in it.
    package var keys: [ContextKey] {
        switch form {
        case .template(let template): template.keys
        case .arn(let pattern): pattern.keys
        default: []
        }
    }
}

extension ARNPattern {
    /// The keys of the policy variables in it.
    package var keys: [ContextKey] {
        if case .fields(let fields) = form { fields.last?.keys ?? [] } else { [] }
    }
}
