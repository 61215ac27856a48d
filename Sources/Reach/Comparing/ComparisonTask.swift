internal import Authorization
internal import Catalogue
internal import PolicyLanguage

/// What is asked of some policies, whoever makes the requests, and what all its questions share.
final class ComparisonTask {
    enum Aim {
        /// What is allowed that another pool does not allow.
        case beyond(StatementPool)
        /// What is allowed that another pool allows too.
        case within(StatementPool)
        /// Whatever is allowed.
        case anything
    }

    let aim: Aim
    let new: StatementPool
    let kind: PolicyKind
    let limits: Comparison.Limits
    /// Steps for all questions together.
    let budget: Budget
    private(set) lazy var universe = ActionUniverse(
        .standard, patterns: (other.entries + new.entries).lazy.flatMap(\.statement.actions.patterns))

    init(_ aim: Aim, new: StatementPool, kind: PolicyKind, limits: Comparison.Limits) {
        self.aim = aim
        self.new = new
        self.kind = kind
        self.limits = limits
        budget = Budget(limits.allSteps)
    }

    /// The pool that the new one is held against; an empty one where there is none.
    var other: StatementPool {
        switch aim {
        case .beyond(let pool), .within(let pool): pool
        case .anything: StatementPool([])
        }
    }

    /// Whether the other pool is a description of what is forbidden.
    var isWithin: Bool { if case .within = aim { true } else { false } }

    /// The other pool's statements that speak of somebody. A description of what is forbidden need not say whom it means.
    func otherEntries(for asker: Asker?) -> [StatementPool.Entry] {
        let isResourcePolicy = if case .beyond = aim { kind.isResourcePolicy } else { false }
        return other.entries(for: asker, isResourcePolicy: isResourcePolicy)
    }

    /// Who makes the requests: the asker, or all whom policies of the kind can bind.
    func callers(_ asker: Asker?) -> Set<CallerKind> {
        if let asker { return asker.caller.map { [$0.kind] } ?? CallerKind.everybody }
        switch kind {
        case .identity, .boundary, .session: return CallerKind.withPolicies
        case .serviceControl: return CallerKind.ofAccounts
        case .resource, .trust, .endpoint, .resourceControl: return CallerKind.everybody
        }
    }

    /// A key as the policies spell it.
    private lazy var spellings: [ContextKey: String] = {
        var names: [ContextKey: String] = [:]
        for condition in (new.entries + other.entries).lazy.flatMap(\.statement.conditions) where names[condition.key] == nil {
            names[condition.key] = condition.keyText
        }
        return names
    }()

    func spelled(_ context: Context) -> [(key: String, value: ContextValue)] {
        context.entries.filter { $0.value != .absent }.map { (key: spellings[$0.key] ?? $0.key.name, value: $0.value) }
            .sorted { $0.key < $1.key }
    }

    /// The requests that statements of an effect make, as one kind of policy combines them.
    func any(_ entries: [StatementPool.Entry], _ effect: Effect, known: Context) -> Formula {
        let statements = entries.map(\.statement).filter { $0.effect == effect }
        let formula = Formula.disjunction(statements.map { Formula($0, known: known) })
        guard kind == .resourceControl, effect == .deny else { return formula }
        return .conjunction([formula, ResourceControlRule.formula(for: statements)])
    }

    /// What no policy of the kind grants: a resource's own policy is about a resource, and one action of STS needs no permission
    /// (docs/reference/special-principals.md).
    var domain: Formula {
        if kind.isResourcePolicy || kind == .resourceControl { return !.atom(.noResource) }
        let free = Action("sts:GetCallerIdentity")
        let isNamed = new.entries.contains { $0.statement.effect == .allow && $0.statement.actions.matches(free) }
        return isNamed ? !Formula(ActionPattern(free.text)) : .everything
    }
}
