package import Authorization
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
    private var groups: [[Bool]: Group] = [:]

    /// What is allowed of the actions that the same patterns name: resources and contexts.
    private final class Group {
        let allowed: MemberQuestion
        var found: [ActionUniverse.Targets: Witness?] = [:]

        init(_ allowed: MemberQuestion) { self.allowed = allowed }
    }

    init(_ universe: ActionUniverse, _ reach: PrincipalReach, known: Context) {
        self.universe = universe
        self.known = known
        allowed = reach.set.formula
        named = allowed.actionAtoms.map(universe.matching)
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

    /// The same, on a resource that a pattern matches, and such that a statement applies to it.
    package func request(
        _ action: Int, matching pattern: ARNPattern, under statement: Statement, steps: Int = 20_000
    ) -> Witness? {
        let parts = [
            Formula(pattern, known: known), Formula(statement, known: known).deciding { universe.matching($0).contains(action) },
            group(of: action).allowed.formula,
        ]
        return MemberQuestion(.conjunction(parts)).witness(
            of: universe.action(action), on: universe.targets(of: action), Budget(steps))
    }

    /// Pairs of groups that `exceeds` looks at.
    private static let mostPairs = 8

    /// Whether one of the actions is allowed here on something, or in some context, where the other does not allow it. True is certain;
    /// false where none of the first few kinds of actions shows it.
    ///
    /// - Parameter other: of the same finder.
    package func exceeds(_ other: RequestSearch, on actions: ActionSet) -> Bool {
        struct Pair: Hashable {
            let mine: ObjectIdentifier
            let theirs: ObjectIdentifier
        }
        var tried: Set<Pair> = []
        for action in actions {
            let (mine, theirs) = (group(of: action), other.group(of: action))
            guard tried.insert(Pair(mine: ObjectIdentifier(mine), theirs: ObjectIdentifier(theirs))).inserted else { continue }
            let beyond = MemberQuestion(.conjunction([mine.allowed.formula, !theirs.allowed.formula]))
            if beyond.witness(of: universe.action(action), on: universe.targets(of: action), Budget(2_000)) != nil { return true }
            if tried.count == Self.mostPairs { return false }
        }
        return false
    }

    private func group(of action: Int) -> Group {
        let mark = named.map { $0.contains(action) }
        if let known = groups[mark] { return known }
        let allowed = allowed.deciding { universe.matching($0).contains(action) }
        let made = Group(MemberQuestion(allowed))
        groups[mark] = made
        return made
    }
}

extension HeldActionsFinder {
    package func requests(
        by caller: Caller, _ policies: PolicySet, identity: CallerIdentity, known: Context
    ) -> RequestSearch {
        RequestSearch(index.universe, PrincipalReach(caller, policies, identity: identity, known: known), known: known)
    }
}
