internal import Catalogue
internal import PolicyLanguage

/// The condition keys of a formula that only requests of certain actions have: `iam:PassedToService` goes with PassRole.
struct BoundKeys {
    private let keys: [(key: ContextKey, bearing: ActionSet)]

    init(_ formula: Formula, in universe: ActionUniverse) {
        keys = formula.contextKeys.compactMap { key in universe.bearing(key).map { (key, $0) } }
    }

    var isEmpty: Bool { keys.isEmpty }

    /// The keys that requests of an action never have.
    func absent(from action: Int) -> Set<ContextKey> {
        Set(keys.lazy.filter { !$0.bearing.contains(action) }.map(\.key))
    }
}

extension Formula {
    /// The keys that its conditions test, in the order in which they stand.
    var contextKeys: [ContextKey] {
        var found: Set<ContextKey> = []
        var list: [ContextKey] = []
        func collect(_ formula: Formula) {
            switch formula {
            case .atom(.context(let atom)): if found.insert(atom.key).inserted { list.append(atom.key) }
            case .constant, .atom: return
            case .not(let inner): collect(inner)
            case .all(let parts), .any(let parts): parts.forEach(collect)
            }
        }
        collect(self)
        return list
    }

    /// What is left of it for requests that do not have some keys.
    func without(_ keys: Set<ContextKey>) -> Formula {
        guard !keys.isEmpty else { return self }
        switch self {
        case .atom(.context(let atom)) where keys.contains(atom.key):
            let truth = atom.truth(.absent)
            return truth == .unknown ? self : .constant(truth == .yes)
        case .constant, .atom: return self
        case .not(let inner): return !inner.without(keys)
        case .all(let parts): return .conjunction(parts.map { $0.without(keys) })
        case .any(let parts): return .disjunction(parts.map { $0.without(keys) })
        }
    }
}

extension Problem {
    /// That a request has no key which requests of its action never have, for the keys that one request has and should not; nil where
    /// there are none.
    func bounds(on request: Witness, in universe: ActionUniverse, _ fold: () -> ActionFold) -> Int? {
        guard let action = universe.catalogue.actionID(named: request.action.text) else { return nil }
        let parts = request.context.entries.compactMap { entry -> Int? in
            guard entry.value != .absent, let bearing = universe.bearing(entry.key), !bearing.contains(action),
                let origin = origin(of: entry.key)
            else { return nil }
            let absent = Condition(Operator(.null), entry.key.name, ["true"], origin: origin)
            let able = fold().fold(bearing).patterns.map { Formula(ActionPattern($0)) }
            return node(.disjunction([Formula(absent, known: Context(closed: false))] + able))
        }
        return parts.isEmpty ? nil : conjunction(parts)
    }
}
