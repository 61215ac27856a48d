internal import PolicyLanguage

/// Two pools and the formulas of a comparison between them, under some known values.
final class ComparisonQuestion {
    let old: StatementPool
    let new: StatementPool
    let newEntries: [StatementPool.Entry]
    private let known: Context
    private let problem = Problem()
    private let relations = Relations()
    /// For each new statement that may grant something new, what it grants beyond the old pool.
    private var roots: [Int: Int] = [:]
    /// The numbers of these statements, in order.
    private(set) var suspects: [Int] = []

    init(old: StatementPool, new: StatementPool, known: Context) {
        self.old = old
        self.new = new
        self.known = known
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
        let notInOld = problem.node(
            .conjunction([oldAllows, !Self.any(oldEntries, .deny, known)]), isNegated: true)
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

    /// The new regions of one statement; `undecided` says why there may be more.
    func regions(of index: Int, limits: Comparison.Limits, room: Int) -> (regions: [Comparison.Region], undecided: String?) {
        guard let root = roots[index] else { return ([], nil) }
        let budget = Budget(limits.steps)
        var regions: [Comparison.Region] = []
        var blocked: [Int] = [root]
        while regions.count < min(limits.regionsPerStatement, room) {
            // Blocking a region may name patterns that the formulas did not need.
            let open = problem.conjunction(blocked)
            let solver = Solver(
                problem, relations: relations, actions: AnyAction(), facts: KeyFacts.of, known: known, budget: budget)
            switch solver.solve(open) {
            case .none: return (regions, nil)
            case .open:
                return (regions, regions.isEmpty ? "whether this statement grants anything new takes too long to decide" : nil)
            case .model(let solution):
                guard let region = region(index, solution) else {
                    return (
                        regions, regions.isEmpty ? "whether this statement grants anything new depends on policy variables" : nil
                    )
                }
                regions.append(region)
                blocked.append(problem.node(piece(region), isNegated: true))
            }
        }
        return (regions, nil)
    }

    /// The part of its statement to which a region's witness belongs.
    private func piece(_ region: Comparison.Region) -> Formula {
        var parts: [Formula] = []
        if let pattern = region.actionPattern { parts.append(Formula(pattern)) }
        if let pattern = region.resourcePattern { parts.append(Formula(pattern, known: known)) }
        return .conjunction(parts)
    }

    /// The solution as a request, if plain evaluation of both pools confirms it.
    private func region(_ index: Int, _ solution: Solver<AnyAction, Context>.Solution) -> Comparison.Region? {
        var context = Context(closed: true)
        for (key, value) in known.entries where value != .absent { context.set(key, value) }
        for (key, value) in solution.values { context.set(key, value) }
        let request = Request(action: solution.action, resource: solution.resource.name, context: context)
        guard new.allows(request) == .yes, old.allows(request) == .no else { return nil }
        let entry = newEntries[index]
        guard entry.statement.applies(to: request) == .yes else { return nil }
        let actions = entry.statement.actions
        let resources = entry.statement.resources
        return Comparison.Region(
            witness: request, statement: entry,
            actionPattern: actions.isNegated ? nil : actions.patterns.first { $0.matches(request.action) },
            resourcePattern: resources.flatMap { element in
                element.isNegated ? nil : element.patterns.first { $0.matches(request.resource, in: context) == .yes }
            },
            formerDeny: old.first(.deny, applyingTo: request))
    }
}
