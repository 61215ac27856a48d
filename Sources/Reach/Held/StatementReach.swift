internal import Authorization
internal import Catalogue
internal import Documents
internal import PolicyLanguage

/// What one statement touches, in terms of the catalogue's actions.
struct StatementReach {
    let statement: Statement
    /// The actions that it names and that can act on a resource which it names.
    let actions: ActionSet
    /// It is about every resource and has no condition left.
    let isBroad: Bool
    /// Each of `actions` has a request to which it applies, and every action it applies to is among them. False where only a search
    /// can tell.
    let isExact: Bool
    /// It is about every resource, and no condition asks which.
    var isOnEverything = false
    /// Resources and conditions.
    let formula: Formula
    /// What it names, where it names resources by patterns; nil for all of them, and for all but some.
    var resources: [ResourceAtom]?
    var conditions: Set<ContextAtom> = []

    /// Whether it applies wherever the other does; `true` is certain.
    func covers(_ other: StatementReach) -> Bool {
        guard other.actions.isSubset(of: actions), conditions.isSubset(of: other.conditions) else { return false }
        if isBroad { return true }
        guard let mine = resources, let theirs = other.resources else { return false }
        let budget = Budget(2_000)
        return theirs.allSatisfy { wanted in mine.contains { $0.covers(wanted, budget) } }
    }

    /// Whether no request is in both; `true` is certain.
    func isDisjoint(from other: StatementReach) -> Bool {
        if actions.isDisjoint(with: other.actions) { return true }
        guard let mine = resources, let theirs = other.resources else { return false }
        let budget = Budget(2_000)
        return mine.allSatisfy { one in theirs.allSatisfy { one.isDisjoint(from: $0, budget) } }
    }
}

/// Finds what statements touch, and keeps it: accounts repeat patterns and whole statements.
final class StatementIndex {
    let universe: ActionUniverse
    private var named: [ActionElement: ActionSet] = [:]
    private var acting: [ResourceElement: Acting] = [:]
    /// What was found of statements that were met before (those of managed policies), by their place.
    private var kept: [JSONValue.Identity: Kept] = [:]
    private var met: Set<JSONValue.Identity> = []
    private var keptParts: [PartKey: Kept] = [:]
    private var joinedRoles: [PartKey: JoinedRoles?] = [:]

    /// An answer that holds as long as nothing is known of some keys.
    private struct Kept {
        /// It also keeps the document alive, by whose address the answer is found.
        let statement: Statement
        let reach: StatementReach?
        let keys: [ContextKey]
    }

    private var contradictions: [Set<ContextAtom>: Truth] = [:]

    /// Answers kept at most of one kind; beyond, each is worked out anew.
    private static let most = 20_000

    /// On what a resource element lets actions act.
    private struct Acting {
        var actions = ActionSet(count: 0)
        var isEverything = true
        var isExact = true
        var formula = Formula.everything
        /// The patterns, where they say what is named.
        var atoms: [ResourceAtom]?

        static let everything = Acting()
    }

    init(_ universe: ActionUniverse) { self.universe = universe }

    /// Nil where a known value rules the statement out.
    func reach(of statement: Statement, known: Context) -> StatementReach? {
        let place = statement.origin.identity
        func isOpen(_ key: ContextKey) -> Bool { known.value(of: key) == .unknown }
        if let kept = kept[place], kept.keys.allSatisfy(isOpen) { return kept.reach }
        let reach = find(statement, known)
        // Most statements bind one principal, and are not met again.
        guard !met.insert(place).inserted else { return reach }
        var keys = statement.resources?.patterns.flatMap(\.keys) ?? []
        for condition in statement.conditions { keys += [condition.key] + condition.values.flatMap(\.keys) }
        if keys.allSatisfy(isOpen) { kept[place] = Kept(statement: statement, reach: reach, keys: keys) }
        return reach
    }

    private func find(_ statement: Statement, _ known: Context) -> StatementReach? {
        var conditions: Set<ContextAtom> = []
        var bearers: [ActionSet] = []
        for condition in statement.conditions {
            switch condition.holds(in: known) {
            case .yes:
                if condition.key == .kmsCallerAccount, let bearing = universe.bearing(condition.key) { bearers.append(bearing) }
            case .no: return nil
            case .unknown:
                let atom = ContextAtom(condition, known: known)
                conditions.insert(atom)
                // What the key must be there for applies only to actions whose requests can have it.
                if let bearing = universe.bearing(condition.key), atom.truth(.absent) == .no { bearers.append(bearing) }
            }
        }
        var actions = actions(statement.actions)
        for bearing in bearers { actions.formIntersection(bearing) }
        var acting = Acting.everything
        if let element = statement.resources {
            acting = self.acting(on: element, known: known)
            if !acting.isEverything { actions.formIntersection(acting.actions) }
        }
        var isExact = acting.isExact
        if isExact, !conditions.isEmpty {
            switch areContradictory(conditions) {
            case .yes: return nil
            case .no: break
            case .unknown: isExact = false
            }
        }
        let context = Formula.conjunction(conditions.map { .atom(.context($0)) })
        return StatementReach(
            statement: statement, actions: actions, isBroad: acting.isEverything && conditions.isEmpty, isExact: isExact,
            isOnEverything: acting.isEverything && !conditions.contains { $0.key.name.hasPrefix("aws:resource") },
            formula: .conjunction([acting.formula, context]), resources: acting.atoms, conditions: conditions)
    }

    /// Whether no context meets all conditions.
    private func areContradictory(_ conditions: Set<ContextAtom>) -> Truth {
        if ContextAtom.areMetApart(conditions) { return .no }
        if let known = contradictions[conditions] { return known }
        let all = Formula.conjunction(conditions.map { .atom(.context($0)) })
        let answer = MemberQuestion(all).isEmpty(Budget(20_000))
        if contradictions.count < Self.most { contradictions[conditions] = answer }
        return answer
    }

    /// What the statement of a resource's own policy touches among the resources that the policy governs; nil as above.
    ///
    /// Without conditions and patterns that differ from caller to caller it is the same for all, and found once.
    func reach(of part: ResourceStatement, known: Context) -> StatementReach? {
        guard part.statement.conditions.isEmpty, part.statement.resources?.patterns.allSatisfy(\.keys.isEmpty) ?? true else {
            return find(part, known)
        }
        let key = PartKey(statement: part.statement.origin.identity, holder: part.governed.holder, isControl: part.isControl)
        if let kept = keptParts[key] { return kept.reach }
        let reach = find(part, known)
        if keptParts.count < Self.most { keptParts[key] = Kept(statement: part.statement, reach: reach, keys: []) }
        return reach
    }

    /// The roles of which a statement of several trust policies speaks; nil for another statement.
    func joined(_ part: HeldLayers.Part) -> JoinedRoles? {
        guard let resource = part.resource, resource.governed.patterns.count > 1 else { return nil }
        let key = PartKey(
            statement: resource.statement.origin.identity, holder: resource.governed.holder, isControl: resource.isControl)
        if let known = joinedRoles[key] { return known }
        let made = JoinedRoles(resource)
        joinedRoles[key] = .some(made)
        return made
    }

    private struct PartKey: Hashable {
        let statement: JSONValue.Identity
        let holder: String
        let isControl: Bool
    }

    private func find(_ part: ResourceStatement, _ known: Context) -> StatementReach? {
        guard let reach = reach(of: part.statement, known: known) else { return nil }
        var governed = ActionSet(count: universe.count)
        for atom in part.governed.resources { governed.formUnion(universe.acting(on: atom)) }
        var actions = reach.actions
        actions.formIntersection(governed)
        if part.governed.isTrust { actions.formIntersection(trustActions) }
        if part.isControl { actions.formIntersection(controlledActions) }
        return StatementReach(
            statement: part.statement, actions: actions, isBroad: false, isExact: false,
            formula: .conjunction([part.governed.formula, reach.formula]), resources: part.governed.resources,
            conditions: reach.conditions)
    }

    /// The actions that resource control policies bind (docs/reference/special-principals.md).
    private lazy var controlledActions = {
        var set = ActionSet(count: universe.count)
        let catalogue = universe.catalogue
        for prefix in catalogue.servicePrefixes where catalogue.resourceControlPoliciesBind(service: prefix) {
            for id in catalogue.actionIDs(ofService: prefix) ?? 0..<0
            where catalogue.resourceControlPoliciesBind(action: catalogue.name(ofAction: id)) {
                set.insert(id)
            }
        }
        return set
    }()

    /// The actions for which a resource's own policy must speak, by the number of the fact.
    private(set) lazy var asking: [ActionSet] = ResourcePolicyFacts.mustSpeak.map { fact in
        var set = ActionSet(count: universe.count)
        for pattern in fact.actions { set.formUnion(universe.matching(ActionAtom(ActionPattern(pattern)))) }
        var acting = ActionSet(count: universe.count)
        for atom in GovernedRequests.atoms(of: [fact.resources]) { acting.formUnion(universe.acting(on: atom)) }
        set.formIntersection(acting)
        return set
    }

    /// All of these.
    private(set) lazy var askedActions = asking.reduce(into: ActionSet(count: universe.count)) { $0.formUnion($1) }

    private lazy var trustActions = {
        var set = ActionSet(count: universe.count)
        for pattern in GovernedRequests.trustActions { set.formUnion(universe.matching(ActionAtom(pattern))) }
        return set
    }()

    func actions(_ element: ActionElement) -> ActionSet {
        if let known = named[element] { return known }
        var set = ActionSet(count: universe.count)
        for pattern in element.patterns { set.formUnion(universe.matching(ActionAtom(pattern))) }
        if element.isNegated {
            var rest = universe.everything
            rest.subtract(set)
            set = rest
        }
        named[element] = set
        return set
    }

    private func acting(on element: ResourceElement, known: Context) -> Acting {
        if let known = acting[element] { return known }
        var actions = ActionSet(count: universe.count)
        var atoms: [ResourceAtom] = []
        var hasVariables = false
        var isEverything = false
        for pattern in element.patterns {
            hasVariables = hasVariables || !pattern.keys.isEmpty
            switch ResourceAtom.form(of: pattern, known: known) {
            case .everything: isEverything = true
            case .nothing: break
            case .atom(let atom):
                atoms.append(atom)
                actions.formUnion(universe.acting(on: atom))
            }
        }
        if element.namesAllBuckets, let s3 = universe.catalogue.actionIDs(ofService: "s3") {
            for action in s3 where universe.targets(of: action).mayBeNone { actions.insert(action) }
        }
        var result = Acting(actions: actions, isEverything: isEverything, isExact: !hasVariables)
        if element.isNegated {
            // What is left of a kind of resource is for a search to tell.
            result.actions = isEverything ? ActionSet(count: universe.count) : universe.everything
            result.isEverything = element.patterns.isEmpty
            result.isExact = element.patterns.isEmpty
        } else if !isEverything {
            result.atoms = atoms
        }
        if !result.isEverything { result.formula = Formula(resourcesOf: element, known: known) }
        if !hasVariables, acting.count < Self.most { acting[element] = result }
        return result
    }
}
