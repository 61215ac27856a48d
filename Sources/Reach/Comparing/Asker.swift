internal import Authorization
internal import PolicyLanguage

/// Somebody who may make a request that policies with principals speak of: one whom they name, or anybody whom they do not.
struct Asker {
    /// As a request would name it.
    let name: String
    /// Nil where no request can: the canonical id of an account stands for it.
    let caller: Caller?
    var identity = CallerIdentity()
    /// What the policies call it; nil for those whom they do not name.
    var entry: PrincipalEntry?
    /// Condition keys that it brings.
    var known: [(key: String, value: ContextValue)] = []
    /// What else is true of its requests; each condition holds or does not.
    var traits: [(condition: Condition, holds: Bool)] = []
    /// Outside of every account, organisation and provider that the policies name.
    var isStranger = false
    /// It brings a token of an issuer that the policies name: a stranger to accounts and organisations alone.
    var hasToken = false
    /// Its account is anyone's: what is found for it may be nobody's.
    var isOpen = false

    /// Whether a statement speaks of it. A statement without a principal speaks of everybody but in a resource's own policy, where it
    /// grants nothing.
    func isMeant(by statement: Statement, isResourcePolicy: Bool) -> Bool {
        guard let element = statement.principal else { return !isResourcePolicy }
        if let caller { return caller.grant(of: element, effect: statement.effect, identity: identity) != .none }
        return element.entries.contains { $0 == .everyone || $0 == entry } != element.isNegated
    }

    /// The entry through which a statement speaks of it; nil under `NotPrincipal`.
    func entry(in statement: Statement) -> PrincipalEntry? {
        guard let element = statement.principal, !element.isNegated else { return nil }
        return element.entries.first { entry in
            let alone = PrincipalElement(isNegated: false, entries: [entry])
            return caller?.grant(of: alone, effect: statement.effect, identity: identity) ?? .none != .none || entry == self.entry
        }
    }

    /// The asker of a request: one of the many whom a search left open goes by its `aws:PrincipalArn`.
    func settled(by context: Context, action: Action) -> Asker {
        guard entry == nil, case .single(let arn) = context["aws:PrincipalArn"], let caller = Caller(arn, action: action) else {
            return self
        }
        return Asker(name: arn, caller: caller, identity: identity, known: known, isStranger: isStranger)
    }
}
