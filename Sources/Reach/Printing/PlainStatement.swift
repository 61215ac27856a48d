internal import PolicyLanguage

/// A list of patterns, or all but a list.
enum PatternList<Pattern: Hashable & Sendable>: Hashable, Sendable {
    case some(Set<Pattern>)
    case allBut(Set<Pattern>)

    static var everything: PatternList { .allBut([]) }

    var isEverything: Bool { self == .everything }

    var isNothing: Bool { self == .some([]) }
}

/// A statement as it is taken apart and put together again: what it applies to, without spelling and order.
struct PlainStatement: Hashable, Sendable {
    var actions: PatternList<WordPattern>
    var resources: PatternList<ResourceAtom>
    var conditions: Set<PlainCondition>

    static let everything = PlainStatement(actions: .everything, resources: .everything, conditions: [])

    var isEverything: Bool { self == .everything }

    var isNothing: Bool { actions.isNothing || resources.isNothing }

    init(actions: PatternList<WordPattern>, resources: PatternList<ResourceAtom>, conditions: Set<PlainCondition>) {
        self.actions = actions
        self.resources = resources
        self.conditions = conditions
    }

    /// Nil where known values rule it out. Conditions that they decide are left away.
    init?(_ statement: Statement, of policy: Policy, known: Context, names: inout KeyNames) {
        let patterns = statement.actions.patterns.map(ActionAtom.init)
        let actions = patterns.contains(where: \.isUniversal) ? nil : Set(patterns.map(\.word))
        switch (actions, statement.actions.isNegated) {
        case (nil, true): return nil
        case (nil, false): self.actions = .everything
        case (let list?, let isNegated): self.actions = isNegated ? .allBut(list) : .some(list)
        }
        var atoms: Set<ResourceAtom> = []
        var isEverything = statement.resources == nil
        for pattern in statement.resources?.patterns ?? [] {
            switch ResourceAtom.form(of: pattern, known: known) {
            case .everything: isEverything = true
            case .nothing: continue
            case .atom(let atom): atoms.insert(atom)
            }
        }
        let isNegated = statement.resources?.isNegated ?? false
        if isEverything {
            if isNegated { return nil }
            resources = .everything
        } else {
            resources = isNegated ? .allBut(atoms) : .some(atoms)
        }
        conditions = []
        for condition in statement.conditions {
            switch condition.holds(in: known) {
            case .yes: continue
            case .no: return nil
            case .unknown:
                names.note(condition.key, condition.keyText)
                conditions.insert(PlainCondition(condition, variables: policy.version == .v2012))
            }
        }
        if isNothing { return nil }
    }
}

/// How the policies spell condition keys: one spelling of each, whatever the order.
struct KeyNames {
    private var texts: [ContextKey: String] = [:]

    mutating func note(_ key: ContextKey, _ text: String) {
        if let known = texts[key], known <= text { return }
        texts[key] = text
    }

    func text(_ key: ContextKey) -> String { texts[key] ?? key.name }
}
