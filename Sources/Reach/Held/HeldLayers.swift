internal import Authorization
import Catalogue
internal import PolicyLanguage

/// The layers of one caller's policies over the catalogue's actions.
///
/// Most actions are plain: some statement allows them, no denial touches them, and every limit lets them pass whole. Only for the
/// others a search is made, one for each group of actions that all statements treat alike and that act on the same kinds of resource.
struct HeldLayers {
    /// A statement that speaks of the caller.
    struct Part {
        let layer: Layer
        /// For service control policies the level, the root's being 0.
        let level: Int
        let policy: Policy
        let entry: StatementPool.Entry
        let reach: StatementReach
        /// The statement of a resource's own policy that this is; nil in the caller's own policies.
        var resource: ResourceStatement?
    }

    /// A layer, or one level of it, that must let pass whatever is allowed.
    struct Limit {
        let layer: Layer
        let level: Int
        let policies: [Policy]
        let passing: [StatementReach]
        /// What it lets pass on every resource and without a condition.
        let whole: ActionSet

        /// The boundary and the session policy: what a resource's policy grants to the caller itself escapes them.
        var isOwn: Bool { layer == .boundary || layer == .session }
    }

    private let universe: ActionUniverse
    private let index: StatementIndex
    private(set) var grants: [Part] = []
    /// What policies of resources grant, whatever the identity policies say.
    private(set) var admissions: [Part] = []
    private(set) var limits: [Limit] = []
    private(set) var denials: [Part] = []
    /// What lets identity policies count where a resource's own policy must speak.
    private(set) var openings: [Part] = []
    /// Where it must, as far as the input has that policy, by the actions.
    private let asking: [(actions: ActionSet, place: Formula)]
    /// The actions of which some resource's own policy must speak.
    let askedActions: ActionSet
    private let hasEverything: Bool
    private let isRoot: Bool

    /// - Parameters:
    ///   - resources: what policies of resources say of the caller.
    ///   - index: all of them; nil where none are looked at.
    init(
        _ index: StatementIndex, _ caller: Caller, _ policies: PolicySet, _ identity: CallerIdentity, _ known: Context,
        resources: [ResourceStatement] = [], of sides: ResourcePolicyIndex? = nil
    ) {
        universe = index.universe
        self.index = index
        var isRoot = false
        if case .root = caller { isRoot = true }
        var isFederated = false
        if case .federatedUser = caller { isFederated = true }
        // A federated user's session has nothing but what its session policy passes (docs/reference/special-principals.md).
        // Nor has the root user's that AssumeRoot made.
        let isPowerless =
            !caller.isPrincipalOfAccount || policies.session == nil && (isFederated || isRoot && known.isAssumedRoot)
        let hasAll = isRoot && !isPowerless
        hasEverything = hasAll
        self.isRoot = isRoot
        var identity = identity
        identity.hasBoundary = identity.hasBoundary || policies.boundary != nil
        func parts(_ policies: [Policy], _ layer: Layer, _ effect: Effect, level: Int = 0) -> [Part] {
            var parts: [Part] = []
            for (number, policy) in policies.enumerated() {
                for statement in policy.statements where statement.effect == effect {
                    if let principal = statement.principal,
                        caller.grant(of: principal, effect: effect, identity: identity) == .none
                    {
                        continue
                    }
                    guard let reach = index.reach(of: statement, known: known) else { continue }
                    let entry = StatementPool.Entry(policy: number, statement: statement)
                    parts.append(Part(layer: layer, level: level, policy: policy, entry: entry, reach: reach))
                }
            }
            return parts
        }
        var pools: [(policies: [Policy], layer: Layer, level: Int)] = []
        if !isRoot {
            grants = parts(policies.identity, .identity, .allow)
            denials += parts(policies.identity, .identity, .deny)
            if let boundary = policies.boundary { pools.append((boundary, .boundary, 0)) }
        }
        if let session = policies.session { pools.append((session, .session, 0)) }
        if !caller.isServiceLinked {
            for (level, policies) in (policies.serviceControl ?? []).enumerated() {
                pools.append((policies, .serviceControl, level))
            }
        }
        if let endpoint = policies.endpoint { pools.append((endpoint, .endpoint, 0)) }
        for (policies, layer, level) in pools {
            let passing = parts(policies, layer, .allow, level: level).map(\.reach)
            var whole = ActionSet(count: index.universe.count)
            for reach in passing where reach.isBroad { whole.formUnion(reach.actions) }
            limits.append(Limit(layer: layer, level: level, policies: policies, passing: passing, whole: whole))
            denials += parts(policies, layer, .deny, level: level)
        }
        denials += parts(OwnedByAWS.denials(for: identity, isRoot: isRoot), .resource, .deny)
        func part(_ statement: ResourceStatement) -> Part? {
            index.reach(of: statement, known: known).map { reach in
                Part(
                    layer: statement.isControl ? .resourceControl : .resource, level: 0, policy: statement.policy,
                    entry: StatementPool.Entry(policy: 0, statement: statement.statement), reach: reach, resource: statement)
            }
        }
        for statement in resources {
            guard let part = part(statement) else { continue }
            if statement.statement.effect == .deny { denials.append(part) } else { admissions.append(part) }
        }
        let names = grants.map(\.reach.actions)
        asking = (sides?.asking ?? []).map { (index.asking[$0.fact], $0.place) }.filter { part in
            hasAll || names.contains { !$0.isDisjoint(with: part.actions) }
        }
        askedActions = index.askedActions
        if !asking.isEmpty, let sides { openings = sides.openings(for: caller, identity).compactMap(part) }
        guard isPowerless else { return }
        grants = []
        admissions.removeAll { $0.resource?.grant != .full }
    }

    func held(_ budget: Budget) -> HeldActions {
        let nothing = ActionSet(count: universe.count)
        var candidates = union(grants.map(\.reach))
        if hasEverything { candidates = universe.everything }
        var unrestricted = union(grants.map(\.reach).filter(\.isBroad))
        if hasEverything { unrestricted = universe.everything }
        var admitted = union(admissions.map(\.reach))
        // What only a search can tell: touched by a denial, or not passed whole by a limit, or allowed inexactly.
        var open = nothing
        for limit in limits {
            let passed = union(limit.passing)
            candidates.formIntersection(passed)
            if !limit.isOwn { admitted.formIntersection(passed) }
            unrestricted.formIntersection(limit.whole)
            var narrowed = candidates
            narrowed.subtract(limit.whole)
            open.formUnion(narrowed)
        }
        var (broad, everywhere) = (unrestricted, unrestricted)
        everywhere.subtract(askedActions)
        // What AWS owns is a part of what there is.
        let onEverything = union(grants.map(\.reach).filter { $0.isExact && $0.isOnEverything })
        for part in asking {
            var touched = part.actions
            // What the input does not have is a part of what there is.
            touched.subtract(hasEverything ? universe.everything : onEverything)
            open.formUnion(touched)
        }
        for denial in denials {
            let actions = denial.reach.actions
            everywhere.subtract(actions)
            if denial.reach.isBroad {
                candidates.subtract(actions)
                admitted.subtract(actions)
                broad.subtract(actions)
            } else {
                var touched = actions
                if denial.layer == .resource, denial.resource == nil { touched.subtract(onEverything) }
                open.formUnion(touched)
            }
            // A denial by one resource's own policy, or of what AWS owns, leaves all others.
            if denial.layer != .resource, denial.resource == nil { unrestricted.subtract(actions) }
        }
        var plain = hasEverything ? candidates : union(grants.map(\.reach).filter(\.isExact))
        plain.formIntersection(candidates)
        plain.subtract(open)
        var rest = candidates
        rest.formUnion(admitted)
        rest.subtract(plain)
        var held = plain
        var undecided = nothing
        if !rest.isEmpty { search(rest, &held, &undecided, budget) }
        unrestricted.formIntersection(held)
        everywhere.formIntersection(held)
        broad.formIntersection(held)
        return HeldActions(
            held: held, unrestricted: unrestricted, everywhere: everywhere, broad: broad, undecided: undecided,
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
            let question = GroupQuestion(formula(for: first), universe, budget)
            for action in group {
                switch question.isHeld(action) {
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
        let alike = (grants + admissions + openings + denials).map(\.reach.actions) + limits.flatMap(\.passing).map(\.actions)
        for actions in alike + asking.map(\.actions) {
            var next: [ActionSet] = []
            for group in groups {
                var inside = group
                inside.formIntersection(actions)
                if inside.isEmpty {
                    next.append(group)
                    continue
                }
                var outside = group
                outside.subtract(actions)
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
        let asked = Formula.disjunction(asking.filter { $0.actions.contains(action) }.map(\.place))
        let named = hasEverything ? .everything : any(grants.lazy.map(\.reach))
        let own = Formula.conjunction(limits.filter(\.isOwn).map { any($0.passing) })
        func admitted(_ wanted: Grant) -> Formula { any(admissions.lazy.filter { $0.resource?.grant == wanted }.map(\.reach)) }
        let outer = limits.filter { !$0.isOwn }.map { any($0.passing) }
        // No policy of a bucket keeps the owner's root user from that policy.
        let isFree = isRoot && PrincipalReach.bucketPolicyActions.contains(universe.action(action).text.lowercased())
        let binding = denials.lazy.filter { !(isFree && $0.layer == .resource && $0.resource != nil) }
        let denied = any(binding.map(\.reach))
        let others = [asked, named, own, admitted(.limited), admitted(.full), denied] + outer
        let identity = Formula.conjunction([named, .disjunction([!asked, opened(action, beside: others)])])
        let granted = Formula.disjunction([.conjunction([.disjunction([identity, admitted(.limited)]), own]), admitted(.full)])
        return .conjunction([granted, !denied] + outer)
    }

    /// Where resources' own policies let identity policies count.
    ///
    /// - Parameter others: what else is said of the action.
    private func opened(_ action: Int, beside others: [Formula]) -> Formula {
        let speaking = openings.filter { $0.reach.actions.contains(action) }
        guard speaking.contains(where: { index.joined($0) != nil }) else { return .disjunction(speaking.map(\.reach.formula)) }
        let plain = speaking.filter { index.joined($0) == nil }.map(\.reach.formula)
        let atoms = (others + plain).reduce(into: Set<ResourceAtom>()) { $0.formUnion($1.resourceAtoms) }
        return .disjunction(speaking.map { index.joined($0)?.formula(toldApartBy: atoms) ?? $0.reach.formula })
    }
}

/// Whether some request is in a formula of resources and conditions, for actions of several kinds of resource.
private final class GroupQuestion {
    private let formula: Formula
    private let bound: BoundKeys
    private let universe: ActionUniverse
    private let budget: Budget
    private var answers: [Key: Truth] = [:]
    /// The formula holds for some request on any resource or on none: every action has a kind of either.
    private let holdsAnywhere: Bool

    /// What tells actions of the group apart.
    private struct Key: Hashable {
        let formats: [ResourceAtom]
        let mayBeNone: Bool
        /// S3's account-level actions have a rule of their own (docs/reference/matching.md).
        let isS3: Bool
        let absent: Set<ContextKey>
    }

    init(_ formula: Formula, _ universe: ActionUniverse, _ budget: Budget) {
        self.formula = formula
        self.universe = universe
        bound = BoundKeys(formula, in: universe)
        self.budget = budget
        holdsAnywhere = bound.isEmpty && !formula.mentionsResources && MemberQuestion(formula).isEmpty(budget) == .no
    }

    func isHeld(_ number: Int) -> Truth {
        if holdsAnywhere { return .yes }
        let (targets, action) = (universe.targets(of: number), universe.action(number))
        let absent = bound.absent(from: number)
        let key = Key(formats: targets.formats, mayBeNone: targets.mayBeNone, isS3: action.service == "s3", absent: absent)
        if let known = answers[key] { return known }
        var kinds = targets.formats.map { Formula.atom(.resource($0)) }
        if targets.mayBeNone { kinds.append(.atom(.noResource)) }
        let domain = targets.isUnknown ? Formula.everything : .disjunction(kinds)
        let member = MemberQuestion(.conjunction([Formula(ActionPattern(action.text)), domain, formula.without(absent)]))
        let answer = !member.isEmpty(budget)
        answers[key] = answer
        return answer
    }
}
