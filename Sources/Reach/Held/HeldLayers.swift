internal import Authorization
internal import PolicyLanguage

/// The layers of one caller's own policies over the catalogue's actions.
///
/// Most actions are plain: some statement allows them, no denial touches them, and every limit lets them pass whole. Only for the
/// others a search is made, one for each group of actions that all statements treat alike and that act on the same kinds of resource.
struct HeldLayers {
    private let universe: ActionUniverse
    private var grants: [(entry: StatementPool.Entry, reach: StatementReach)] = []
    /// Boundary, session policy, and each level of service control policies: each must allow.
    private var limits: [[StatementReach]] = []
    private var denials: [StatementReach] = []
    private let hasEverything: Bool
    private let isPowerless: Bool

    init(_ index: StatementIndex, _ caller: Caller, _ policies: PolicySet, _ identity: CallerIdentity, _ known: Context) {
        universe = index.universe
        var isRoot = false
        if case .root = caller { isRoot = true }
        hasEverything = isRoot
        var isFederated = false
        if case .federatedUser = caller { isFederated = true }
        // A federated user's session has nothing but what its session policy passes (semantics 6.5).
        isPowerless = !caller.isPrincipalOfAccount || isFederated && policies.session == nil
        var identity = identity
        identity.hasBoundary = identity.hasBoundary || policies.boundary != nil
        func statements(_ policies: [Policy], _ effect: Effect) -> [StatementPool.Entry] {
            StatementPool(policies).entries.filter { entry in
                guard entry.statement.effect == effect else { return false }
                guard let principal = entry.statement.principal else { return true }
                return caller.grant(of: principal, effect: effect, identity: identity) != .none
            }
        }
        func reaches(_ policies: [Policy], _ effect: Effect) -> [StatementReach] {
            statements(policies, effect).compactMap { index.reach(of: $0.statement, known: known) }
        }
        var pools: [[Policy]] = []
        if !isRoot {
            for entry in statements(policies.identity, .allow) {
                if let reach = index.reach(of: entry.statement, known: known) { grants.append((entry, reach)) }
            }
            denials += reaches(policies.identity, .deny)
            pools += [policies.boundary, policies.session].compactMap { $0 }
        }
        if !caller.isServiceLinked { pools += policies.serviceControl ?? [] }
        if let endpoint = policies.endpoint { pools.append(endpoint) }
        for pool in pools {
            limits.append(reaches(pool, .allow))
            denials += reaches(pool, .deny)
        }
    }

    func held(_ budget: Budget) -> HeldActions {
        let nothing = ActionSet(count: universe.count)
        guard !isPowerless else { return HeldActions(held: nothing, unrestricted: nothing, undecided: nothing, grants: []) }
        var candidates = union(grants.map(\.reach))
        if hasEverything { candidates = universe.everything }
        var unrestricted = union(grants.map(\.reach).filter(\.isBroad))
        if hasEverything { unrestricted = universe.everything }
        // What only a search can tell: touched by a denial, or not passed whole by a limit, or allowed inexactly.
        var open = nothing
        for limit in limits {
            candidates.formIntersection(union(limit))
            let whole = union(limit.filter(\.isBroad))
            unrestricted.formIntersection(whole)
            var narrowed = candidates
            narrowed.subtract(whole)
            open.formUnion(narrowed)
        }
        for denial in denials {
            if denial.isBroad { candidates.subtract(denial.actions) } else { open.formUnion(denial.actions) }
            unrestricted.subtract(denial.actions)
        }
        var plain = hasEverything ? candidates : union(grants.map(\.reach).filter(\.isExact))
        plain.formIntersection(candidates)
        plain.subtract(open)
        var rest = candidates
        rest.subtract(plain)
        var held = plain
        var undecided = nothing
        if !rest.isEmpty { search(rest, &held, &undecided, budget) }
        unrestricted.formIntersection(held)
        return HeldActions(
            held: held, unrestricted: unrestricted, undecided: undecided,
            grants: grants.compactMap { grant in
                var actions = grant.reach.actions
                actions.formIntersection(held)
                return actions.isEmpty
                    ? nil : HeldActions.Grant(statement: grant.entry, actions: actions, isBroad: grant.reach.isBroad)
            })
    }

    private func union(_ list: [StatementReach]) -> ActionSet {
        var set = ActionSet(count: universe.count)
        for reach in list { set.formUnion(reach.actions) }
        return set
    }

    // MARK: searches

    private func search(_ actions: ActionSet, _ held: inout ActionSet, _ undecided: inout ActionSet, _ budget: Budget) {
        for group in groups(of: actions) {
            guard let first = group.first() else { continue }
            let question = GroupQuestion(formula(for: first), budget)
            for action in group {
                switch question.isHeld(on: universe.targets(of: action), universe.action(action)) {
                case .yes: held.insert(action)
                case .unknown: undecided.insert(action)
                case .no: break
                }
            }
        }
    }

    /// The actions in groups that every statement treats alike.
    private func groups(of actions: ActionSet) -> [ActionSet] {
        var groups = [actions]
        for reach in grants.map(\.reach) + denials + limits.joined() {
            var next: [ActionSet] = []
            for group in groups {
                var inside = group
                inside.formIntersection(reach.actions)
                if inside.isEmpty {
                    next.append(group)
                    continue
                }
                var outside = group
                outside.subtract(reach.actions)
                next.append(inside)
                if !outside.isEmpty { next.append(outside) }
            }
            groups = next
        }
        return groups
    }

    /// Resources and contexts in which one action is held.
    private func formula(for action: Int) -> Formula {
        func any(_ list: some Sequence<StatementReach>) -> Formula {
            .disjunction(list.filter { $0.actions.contains(action) }.map(\.formula))
        }
        return .conjunction([hasEverything ? .everything : any(grants.lazy.map(\.reach)), !any(denials)] + limits.map { any($0) })
    }
}

/// Whether some request is in a formula of resources and conditions, for actions of several kinds of resource.
private final class GroupQuestion {
    private let formula: Formula
    private let budget: Budget
    private var answers: [Key: Truth] = [:]

    /// What tells actions of the group apart.
    private struct Key: Hashable {
        let formats: [ResourceAtom]
        let mayBeNone: Bool
        /// S3's account-level actions have a rule of their own (semantics 3.2).
        let isS3: Bool
    }

    init(_ formula: Formula, _ budget: Budget) {
        self.formula = formula
        self.budget = budget
    }

    func isHeld(on targets: ActionUniverse.Targets, _ action: Action) -> Truth {
        let key = Key(formats: targets.formats, mayBeNone: targets.mayBeNone, isS3: action.service == "s3")
        if let known = answers[key] { return known }
        var kinds = targets.formats.map { Formula.atom(.resource($0)) }
        if targets.mayBeNone { kinds.append(.atom(.noResource)) }
        let domain = targets.isUnknown ? Formula.everything : .disjunction(kinds)
        let member = MemberQuestion(.conjunction([Formula(ActionPattern(action.text)), domain, formula]), budget: budget)
        let answer = !member.isEmpty
        answers[key] = answer
        return answer
    }
}
