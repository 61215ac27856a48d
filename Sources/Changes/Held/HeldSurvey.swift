package import Authorization
internal import Catalogue
internal import PolicyLanguage
package import Reach

/// What a survey found, over all profiles of a change: for each action the resources on which it is allowed, for each resource the
/// worst that can be done to it.
package struct HeldSurvey {
    package struct ActionTally {
        package let candidate: CandidateAction
        package var allowed: IndexSet
        package var depends: IndexSet
        /// Allowed, or open, on a resource that is not in the inventory, or on none.
        var isAllowedElsewhere = false
        var dependsElsewhere = false
        /// The first statement that allowed it.
        package var statement: Int?

        init(_ candidate: CandidateAction, of resources: Int) {
            self.candidate = candidate
            allowed = IndexSet(count: resources)
            depends = IndexSet(count: resources)
        }

        package mutating func allow(on members: [Int], by statement: Int?) {
            for member in members { allowed.insert(member) }
            isAllowedElsewhere = isAllowedElsewhere || members.isEmpty
            self.statement = self.statement ?? statement
        }

        package mutating func depends(on members: [Int]) {
            for member in members { depends.insert(member) }
            dependsElsewhere = dependsElsewhere || members.isEmpty
        }

        var isHeld: Bool { isAllowedElsewhere || !allowed.isEmpty }
        package var isOpen: Bool { !isHeld && (dependsElsewhere || !depends.isEmpty) }
    }

    package struct ResourceTally {
        /// Numbers of the statements that allow something of the kind.
        var destroyedBy: Set<Int> = []
        /// The same, without what the change asked to destroy.
        package var destroyedBeyondAskBy: Set<Int> = []
        var alteredBy: Set<Int> = []
        var readBy: Set<Int> = []
        package var isOpen = false
        /// The worst allowed action, and the statement that allows it.
        package var worst: (rank: Int, candidate: CandidateAction, statement: Int?)?
    }

    /// By the action's number in the catalogue.
    package private(set) var actions: [Int: ActionTally] = [:]
    package private(set) var resources: [ResourceTally]
    package private(set) var statements: [StatementReference] = []
    package private(set) var keys: Set<String> = []
    private var numbers: [StatementReference: Int] = [:]

    /// The inventory's resources, by whose numbers the tallies go.
    private let names: [ResourceName]
    private let asked: AskedScope?

    init(of names: [ResourceName], asked: AskedScope?) {
        self.names = names
        self.asked = asked
        resources = Array(repeating: ResourceTally(), count: names.count)
    }

    /// Notes what was ruled of an action on several inventoried resources alike; on none of the inventory where `members` is empty.
    package mutating func note(_ candidate: CandidateAction, _ ruling: Ruling, on members: [Int]) {
        guard ruling.verdict == .allowed || ruling.verdict == .depends else { return }
        if ruling.verdict == .depends {
            for member in members { resources[member].isOpen = true }
            keys.formUnion(ruling.openOn)
            actions[candidate.id, default: ActionTally(candidate, of: resources.count)].depends(on: members)
        } else {
            let by = ruling.allowing.map { number(StatementReference($0)) }
            for member in members { allow(candidate, by, on: member) }
            actions[candidate.id, default: ActionTally(candidate, of: resources.count)].allow(on: members, by: by.first)
        }
    }

    private mutating func allow(_ candidate: CandidateAction, _ by: [Int], on member: Int) {
        if candidate.destroys {
            resources[member].destroyedBy.formUnion(by)
            if asked?.covers(candidate.action, on: names[member]) != true { resources[member].destroyedBeyondAskBy.formUnion(by) }
        }
        if candidate.alters { resources[member].alteredBy.formUnion(by) }
        if candidate.reads { resources[member].readBy.formUnion(by) }
        let rank = Self.rank(candidate)
        if rank > 0, rank > resources[member].worst?.rank ?? 0 { resources[member].worst = (rank, candidate, by.first) }
    }

    private mutating func number(_ reference: StatementReference) -> Int {
        if let known = numbers[reference] { return known }
        numbers[reference] = statements.count
        statements.append(reference)
        return statements.count - 1
    }

    /// How bad an action is for a resource: by its harm, and by its level where the catalogue has classified none. What can be undone
    /// is less bad.
    package static func rank(_ candidate: CandidateAction) -> Int {
        guard let harm = candidate.harm else { return candidate.alters ? 2 : candidate.reads ? 1 : 0 }
        let kind =
            switch harm.kind {
            // To remove the thing itself says more than whatever else could be done to it.
            case _ where candidate.destroys: 9
            case .destroyData: 8
            case .destroyConfig: 7
            case .eraseEvidence: 6
            case .cutNetwork: 5
            case .changeIdentity: 4
            case .unprotect: 3
            case .replace: 2
            case .degrade: 1
            }
        let recovery =
            switch harm.recovery {
            case .impossible: 3
            case .backup: 2
            case .window: 1
            case .possible: 0
            }
        return 10 * kind + recovery
    }
}

/// A set of small numbers.
package struct IndexSet {
    private var words: [UInt64]

    init(count: Int) {
        words = Array(repeating: 0, count: (count + 63) / 64)
    }

    package mutating func insert(_ index: Int) { words[index / 64] |= 1 << UInt64(index % 64) }
    package func contains(_ index: Int) -> Bool { words[index / 64] & 1 << UInt64(index % 64) != 0 }
    package var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }
    package var isEmpty: Bool { words.allSatisfy { $0 == 0 } }
}
