package import Authorization
package import Catalogue
package import PolicyLanguage

/// The catalogue's actions that a caller's own policies let it use: its identity policies within boundary, session policy and service
/// control policies, denials taken away. What resources' own policies add or take is not in it.
package struct HeldActions: Sendable {
    /// Usable on some resource of their kinds, in some context.
    package let held: ActionSet
    /// Of these, the ones that one statement allows on every resource without a condition, and that no layer of the caller's own limits;
    /// a resource's own policy may take away a part, and what AWS owns is not counted as one.
    package let unrestricted: ActionSet
    /// Of these, the ones that nothing limits anywhere: no denial, nothing that AWS owns, no resource whose own policy must speak too.
    package let everywhere: ActionSet
    /// The ones that one statement allows on every resource without a condition, and that every limit lets pass so; a denial may
    /// take away a part.
    package let broad: ActionSet
    /// Not decided.
    package let undecided: ActionSet
    /// The statements that allow something of it, in the order of the policies.
    package let grants: [Grant]

    package struct Grant: Sendable {
        package let statement: StatementPool.Entry
        /// What the statement allows of the held actions.
        package let actions: ActionSet
        /// It does so on every resource and without a condition.
        package let isBroad: Bool
    }

    /// How many actions of one service and level are held.
    package struct Row: Sendable, Hashable {
        package let service: String
        package let level: AccessLevel
        package let held: Int
        /// Of these, the ones that nothing limits anywhere.
        package let unrestricted: Int
        /// Actions that the service has at this level.
        package let existing: Int
    }
}

/// Finds what callers hold, and shares among them what their policies have in common.
///
/// Not for several threads at once; give each its own.
package final class HeldActionsFinder {
    let index: StatementIndex
    private let levels: ActionLevels

    package init(_ catalogue: ActionCatalogue = .standard) {
        index = StatementIndex(ActionUniverse(catalogue, patterns: EmptyCollection<ActionPattern>()))
        levels = ActionLevels.standard
    }

    /// - Parameters:
    ///   - policies: those of the caller; a resource's own are not looked at.
    ///   - known: as for `PrincipalReach`.
    ///   - steps: of search, for all that is not plain.
    package func held(
        by caller: Caller, _ policies: PolicySet, identity: CallerIdentity = CallerIdentity(), known: Context, steps: Int = 200_000
    ) -> HeldActions {
        HeldLayers(index, caller, policies, identity, known).held(Budget(steps))
    }

    /// What is held, by service and level; rows in which nothing is held are left out.
    package func rows(_ actions: HeldActions) -> [HeldActions.Row] { levels.rows(actions) }

    package func name(of action: Int) -> String { index.universe.action(action).text }
}

/// The catalogue's actions by service and level.
struct ActionLevels: Sendable {
    private let services: [(prefix: String, range: Range<Int>)]
    private let sets: [(level: AccessLevel, set: ActionSet)]

    static let standard = ActionLevels(.standard)

    private init(_ catalogue: ActionCatalogue) {
        services = catalogue.servicePrefixes.compactMap { prefix in catalogue.actionIDs(ofService: prefix).map { (prefix, $0) } }
        var sets = AccessLevel.allCases.map { (level: $0, set: ActionSet(count: catalogue.actionCount)) }
        for action in 0..<catalogue.actionCount {
            let level = catalogue.accessLevel(ofAction: action)
            for index in sets.indices where sets[index].level == level { sets[index].set.insert(action) }
        }
        self.sets = sets
    }

    /// The number of the service that has an action.
    static func index(of action: Int, in services: [(prefix: String, range: Range<Int>)]) -> Int {
        var (low, high) = (0, services.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if services[middle].range.lowerBound <= action { low = middle } else { high = middle }
        }
        return low
    }

    func rows(_ actions: HeldActions) -> [HeldActions.Row] {
        var rows: [HeldActions.Row] = []
        var next = actions.held.first()
        while let first = next {
            let (prefix, range) = services[Self.index(of: first, in: services)]
            next = actions.held.first(from: range.upperBound)
            for (level, set) in sets {
                let held = actions.held.count(in: range, and: set)
                guard held > 0 else { continue }
                rows.append(
                    HeldActions.Row(
                        service: prefix, level: level, held: held, unrestricted: actions.everywhere.count(in: range, and: set),
                        existing: set.count(in: range, and: set)))
            }
        }
        return rows
    }
}
