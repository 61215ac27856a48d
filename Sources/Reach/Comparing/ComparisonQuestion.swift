internal import Catalogue
internal import PolicyLanguage

/// Two pools and the formulas of a comparison between them, under some known values.
final class ComparisonQuestion {
    let old: StatementPool
    let new: StatementPool
    let newEntries: [StatementPool.Entry]
    private let known: Context
    private let limits: Comparison.Limits
    private let problem = Problem()
    private let relations = Relations()
    private let memo = TheoryMemo()
    /// For each new statement that may grant something new, what it grants beyond the old pool.
    private var roots: [Int: Int] = [:]
    /// The numbers of these statements, in order.
    private(set) var suspects: [Int] = []
    private lazy var universe = ActionUniverse(
        .standard, patterns: (old.entries + newEntries).lazy.flatMap(\.statement.actions.patterns))

    /// What is new through one statement.
    enum Answer {
        case nothingNew
        case regions([Comparison.Region])
        case inert(Comparison.Region)
        case undecided(String)
    }

    init(old: StatementPool, new: StatementPool, known: Context, limits: Comparison.Limits) {
        self.old = old
        self.new = new
        self.known = known
        self.limits = limits
        newEntries = new.entries
        let oldEntries = old.entries
        let oldContents = Set(oldEntries.map { StatementContent($0.statement, known: known) })
        let newContents = newEntries.map { StatementContent($0.statement, known: known) }
        let kept = Set(newContents)
        let lostDenies = oldEntries.map(\.statement).filter {
            $0.effect == .deny && !kept.contains(StatementContent($0, known: known))
        }
        let isSuspect = newEntries.indices.map { index in
            newEntries[index].statement.effect == .allow && !(lostDenies.isEmpty && oldContents.contains(newContents[index]))
        }
        guard isSuspect.contains(true) else { return }
        let notDenied = problem.node(Self.any(newEntries, .deny, known), isNegated: true)
        let oldAllows = Self.any(oldEntries, .allow, known)
        let notInOld = problem.node(.conjunction([oldAllows, !Self.any(oldEntries, .deny, known)]), isNegated: true)
        let lost = problem.node(.disjunction(lostDenies.map { Formula($0, known: known) }))
        for index in newEntries.indices where isSuspect[index] {
            // The old pool has the same Allow: only what it denied besides is new.
            let beyond = oldContents.contains(newContents[index]) ? lost : notInOld
            let granted = problem.node(Formula(newEntries[index].statement, known: known))
            roots[index] = problem.conjunction([granted, notDenied, beyond])
            suspects.append(index)
        }
    }

    private static func any(_ entries: [StatementPool.Entry], _ effect: Effect, _ known: Context) -> Formula {
        .disjunction(entries.filter { $0.statement.effect == effect }.map { Formula($0.statement, known: known) })
    }

    private static let tooLong = "whether this statement grants anything new takes too long to decide"
    private static let variables = "whether this statement grants anything new depends on policy variables"

    func answer(for index: Int) -> Answer {
        guard let root = roots[index] else { return .nothingNew }
        let budget = Budget(limits.steps)
        // Over all actions that can be written: what finds nothing here needs no catalogue.
        let example: Comparison.Region
        switch find(index, root, AnyAction(), .future, budget) {
        case .nothing: return .nothingNew
        case .tooLong: return .undecided(Self.tooLong)
        case .unconfirmed: return answerForValues(index)
        case .region(let region): example = region
        }
        var regions: [Comparison.Region] = []
        var remaining = [root]
        search: while regions.count < limits.regionsPerStatement {
            switch find(index, problem.conjunction(remaining), KnownActions(universe), .known, budget) {
            case .nothing: break search
            case .tooLong: return regions.isEmpty ? .undecided(Self.tooLong) : .regions(regions)
            case .unconfirmed: return regions.isEmpty ? answerForValues(index) : .regions(regions)
            case .region(let region):
                regions.append(region)
                remaining.append(problem.node(piece(region), isNegated: true))
            }
        }
        if !regions.isEmpty { return .regions(regions) }
        switch find(index, root, FutureActions(universe), .future, budget) {
        case .nothing:
            // An action that exists makes the better example.
            if case .region(let region) = find(index, root, KnownActions(universe, onAnyResource: true), .known, budget) {
                return .inert(region)
            }
            return .inert(example)
        case .tooLong: return .undecided(Self.tooLong)
        case .unconfirmed: return answerForValues(index)
        case .region(let region): return .regions([region])
        }
    }

    // MARK: one search

    private enum Found {
        case nothing, tooLong
        /// A request was found that plain evaluation does not confirm: policy variables decide.
        case unconfirmed
        case region(Comparison.Region)
    }

    private func find(
        _ index: Int, _ root: Int, _ actions: some ActionTheory, _ kind: Comparison.ActionKind, _ budget: Budget
    ) -> Found {
        var solver = Solver(
            problem, relations: relations, memo: memo, actions: actions, facts: KeyFacts.of, budget: budget)
        switch solver.solve(root) {
        case .none: return .nothing
        case .open: return .tooLong
        case .model(let solution):
            var context = Context(closed: true)
            for (key, value) in known.entries where value != .absent { context.set(key, value) }
            for (key, value) in solution.values { context.set(key, value) }
            let request = Witness(action: solution.action, resource: solution.resource.name, context: context)
            return region(index, request, kind).map(Found.region) ?? .unconfirmed
        }
    }

    /// The request as a region, if plain evaluation of both pools confirms it.
    private func region(_ index: Int, _ request: Witness, _ kind: Comparison.ActionKind) -> Comparison.Region? {
        let entry = newEntries[index]
        guard entry.statement.applies(to: request) == .yes, new.allows(request) == .yes, old.allows(request) == .no else {
            return nil
        }
        let actions = entry.statement.actions
        let resources = entry.statement.resources
        return Comparison.Region(
            witness: request, context: spelled(request.context),
            actionKind: kind == .known && !universe.isKnown(request.action) ? .unlisted : kind, statement: entry,
            actionPattern: actions.isNegated ? nil : actions.patterns.first { $0.matches(request.action) },
            resourcePattern: resources.flatMap { element in
                element.isNegated ? nil : element.patterns.first { $0.matches(request.resource, in: request.context) == .yes }
            },
            formerDeny: old.first(.deny, applyingTo: request))
    }

    private func spelled(_ context: Context) -> [(key: String, value: ContextValue)] {
        var names: [ContextKey: String] = [:]
        for condition in (newEntries + old.entries).lazy.flatMap(\.statement.conditions) where names[condition.key] == nil {
            names[condition.key] = condition.keyText
        }
        return context.entries.map { (key: names[$0.key] ?? $0.key.name, value: $0.value) }.sorted { $0.key < $1.key }
    }

    /// The part of its statement to which a region's witness belongs.
    private func piece(_ region: Comparison.Region) -> Formula {
        var parts: [Formula] = []
        if let pattern = region.actionPattern { parts.append(Formula(pattern)) }
        if let pattern = region.resourcePattern { parts.append(Formula(pattern, known: known)) }
        return .conjunction(parts)
    }

    // MARK: policy variables

    /// Asks again under some values of the policy variables: each answer is exact for its values. What none of them shows stays
    /// open, as there are others.
    private func answerForValues(_ index: Int) -> Answer {
        for values in VariableValues(problem.atoms, known: known).assignments {
            let question = ComparisonQuestion(old: old, new: new, known: values, limits: limits)
            if case .regions(let regions) = question.answer(for: index) { return .regions(regions) }
        }
        return .undecided(Self.variables)
    }
}
