package import PolicyLanguage

/// What a statement says, however it is spelled and ordered: equal contents match the same requests.
struct StatementContent: Hashable {
    private let isAllow: Bool
    private let principalNegated: Bool?
    private let principals: Set<PrincipalEntry>
    private let actionsNegated: Bool
    private let actions: Set<ActionAtom>
    private let resourcesNegated: Bool?
    private let resources: Set<ResourceAtom?>
    private let conditions: Set<ContextAtom>

    /// - Parameter isForOneAsker: whom it speaks of has been looked at, and does not matter.
    init(_ statement: Statement, known: some ContextLookup, isForOneAsker: Bool = false) {
        isAllow = statement.effect == .allow
        principalNegated = isForOneAsker ? nil : statement.principal?.isNegated
        principals = isForOneAsker ? [] : Set(statement.principal?.entries ?? [])
        actionsNegated = statement.actions.isNegated
        actions = Set(statement.actions.patterns.map(ActionAtom.init))
        resourcesNegated = statement.resources?.isNegated
        var resources: Set<ResourceAtom?> = []
        for pattern in statement.resources?.patterns ?? [] {
            switch ResourceAtom.form(of: pattern, known: known) {
            case .everything: resources.insert(nil)
            case .nothing: break
            case .atom(let atom): resources.insert(atom)
            }
        }
        self.resources = resources
        conditions = Set(statement.conditions.map { ContextAtom($0, known: known) })
    }
}

/// What a policy says, however it is spelled and ordered. Policies of equal content say the same of every request.
package struct PolicyContent: Hashable {
    private let statements: Set<StatementContent>

    package init(_ policy: Policy) {
        let known = Context(closed: false)
        statements = Set(policy.statements.map { StatementContent($0, known: known) })
    }
}
