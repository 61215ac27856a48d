internal import Catalogue
package import PolicyLanguage

/// Finds requests that one caller's own policies allow, an action at a time. Actions that the policies do not tell apart, on the same
/// kinds of resource, share one search.
///
/// Not for several threads at once: it keeps what it has found out.
package final class RequestSearch {
    private let universe: ActionUniverse
    private let known: Context
    private let allowed: Formula
    /// The actions that each pattern of the policies names.
    private let named: [ActionSet]
    private let bound: BoundKeys
    private var groups: [Mark: Group] = [:]

    /// What tells actions apart.
    private struct Mark: Hashable {
        let isNamed: [Bool]
        let absent: Set<ContextKey>
    }

    /// What is allowed of the actions that the same patterns name: resources and contexts.
    private final class Group {
        let allowed: MemberQuestion
        var found: [ActionUniverse.Targets: Witness?] = [:]

        init(_ allowed: MemberQuestion) { self.allowed = allowed }
    }

    init(_ universe: ActionUniverse, _ reach: PermissionSet, known: Context) {
        self.universe = universe
        self.known = known
        allowed = reach.formula
        named = allowed.actionAtoms.map(universe.matching)
        bound = BoundKeys(allowed, in: universe)
    }

    /// A request of an action of the catalogue, on a resource of one of its kinds; nil where there is none, or none was found.
    ///
    /// - Parameter steps: of search.
    package func request(_ action: Int, steps: Int = 20_000) -> Witness? {
        let group = group(of: action)
        let targets = universe.targets(of: action)
        if let known = group.found[targets] {
            return known.map { Witness(action: universe.action(action), resource: $0.resource, context: $0.context) }
        }
        let found = group.allowed.witness(of: universe.action(action), on: targets, Budget(steps))
        group.found[targets] = .some(found)
        return found
    }

    /// The same, on a resource that a pattern matches, and such that a statement applies to it, where one is given.
    package func request(
        _ action: Int, matching pattern: ARNPattern, under statement: Statement? = nil, steps: Int = 20_000
    ) -> Witness? {
        var parts = [Formula(pattern, known: known), group(of: action).allowed.formula]
        if let statement {
            parts.append(
                Formula(statement, known: known).deciding { universe.matching($0).contains(action) }.without(
                    bound.absent(from: action)))
        }
        return MemberQuestion(.conjunction(parts)).witness(
            of: universe.action(action), on: universe.targets(of: action), Budget(steps))
    }

    private func group(of action: Int) -> Group {
        let mark = Mark(isNamed: named.map { $0.contains(action) }, absent: bound.absent(from: action))
        if let known = groups[mark] { return known }
        let allowed = allowed.deciding { universe.matching($0).contains(action) }.without(mark.absent)
        let made = Group(MemberQuestion(allowed))
        groups[mark] = made
        return made
    }
}

extension HeldActionsFinder {
    /// - Parameter reach: everything that the caller's own policies allow.
    package func requests(in reach: PermissionSet, known: Context) -> RequestSearch {
        RequestSearch(index.universe, reach, known: known)
    }
}
