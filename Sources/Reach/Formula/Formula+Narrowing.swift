extension Formula {
    /// More patterns than this are not held against those of the rest.
    private static let mostBounds = 64
    private static let steps = 20_000

    /// The same set, without what it says of actions that none of its members has.
    ///
    /// A difference of two large sets mostly has few actions on one side: of the other, all that speaks of others falls away. Cost:
    /// O(patterns of actions).
    var narrowed: Formula {
        guard let bounds = actionBounds, !bounds.isEmpty, bounds.count <= Self.mostBounds else { return self }
        let budget = Budget(Self.steps)
        var known: [ActionAtom: Bool] = [:]
        return deciding { atom in
            let isElsewhere = known[atom] ?? bounds.allSatisfy { $0.word.isDisjoint(from: atom.word, .action, budget) }
            known[atom] = isElsewhere
            return isElsewhere ? false : nil
        }
    }

    /// Patterns of which the action of every member matches one; nil where any action may be a member's.
    private var actionBounds: [ActionAtom]? {
        switch self {
        case .constant(let value): return value ? nil : []
        case .atom(.action(let atom)): return [atom]
        case .atom, .not: return nil
        case .all(let parts): return parts.lazy.compactMap(\.actionBounds).min { $0.count < $1.count }
        case .any(let parts):
            var bounds: Set<ActionAtom> = []
            for part in parts {
                guard let more = part.actionBounds else { return nil }
                bounds.formUnion(more)
            }
            return Array(bounds)
        }
    }
}
