internal import Catalogue
internal import PolicyLanguage

/// A search for what is in a formula, region by region: first over every action that can be written, then over those that exist on
/// resources of their kinds, then over those that AWS may yet add.
final class RegionSearch {
    let problem: Problem
    private let relations = Relations()
    private let memo = TheoryMemo()
    private let limits: Comparison.Limits
    /// Steps for this and other searches together.
    private let total: Budget
    private let universe: () -> ActionUniverse
    private lazy var fold = ActionFold(universe().catalogue)

    /// - Parameters:
    ///   - statements: those that the formulas are made of.
    ///   - universe: asked for when something was found: what finds nothing needs no catalogue.
    init(
        _ statements: some Sequence<Statement>, limits: Comparison.Limits, total: Budget, universe: @escaping () -> ActionUniverse
    ) {
        problem = Problem(ActionClasses(statements))
        self.limits = limits
        self.total = total
        self.universe = universe
    }

    enum Answer {
        case nothing
        case regions([Comparison.Region])
        /// Only actions on resources that they never act on.
        case inert(Comparison.Region)
        case tooLong
        /// Requests were found that the engine does not confirm: policy variables decide.
        case unconfirmed
    }

    /// How requests become regions.
    struct Reader {
        /// The keys that every request has.
        let known: Context
        /// Who may make the requests.
        let callers: Set<CallerKind>
        /// The request as a region, if the engine confirms it.
        let region: (Witness, Comparison.ActionKind) -> Comparison.Region?
        /// The part of the policies to which a region belongs: what else is in it is no other region.
        let piece: (Comparison.Region) -> Formula
    }

    func answer(_ root: Int, _ reader: Reader) -> Answer {
        let steps = min(limits.steps, max(total.left, 0))
        let budget = Budget(steps)
        defer { _ = total.spend(steps - max(budget.left, 0)) }
        let example: Comparison.Region
        switch find(root, AnyAction(), .future, reader, budget) {
        case .nothing: return .nothing
        case .tooLong: return .tooLong
        case .unconfirmed: return .unconfirmed
        case .region(let region): example = region
        }
        var regions: [Comparison.Region] = []
        var remaining = [root]
        search: while regions.count < limits.regionsPerStatement {
            switch find(problem.conjunction(remaining), KnownActions(universe()), .known, reader, budget) {
            case .nothing: break search
            case .tooLong: return regions.isEmpty ? .tooLong : .regions(regions)
            case .unconfirmed: return regions.isEmpty ? .unconfirmed : .regions(regions)
            case .region(let found):
                let region = likelier(than: found, remaining, reader, budget)
                regions.append(region)
                remaining.append(problem.node(reader.piece(region), isNegated: true))
            }
        }
        if !regions.isEmpty { return .regions(regions) }
        switch find(root, FutureActions(universe()), .future, reader, budget) {
        case .nothing:
            // An action that exists makes the better example.
            if case .region(let region) = find(root, KnownActions(universe(), onAnyResource: true), .known, reader, budget) {
                return .inert(region)
            }
            return .inert(example)
        case .tooLong: return .tooLong
        case .unconfirmed: return .unconfirmed
        case .region(let region): return .regions([region])
        }
    }

    /// An action of the service whose resource it is makes the better example.
    private func likelier(
        than region: Comparison.Region, _ parts: [Int], _ reader: Reader, _ budget: Budget
    ) -> Comparison.Region {
        let witness = region.witness
        guard let service = witness.resource.service, !service.isEmpty, service != witness.action.service else { return region }
        let root = problem.conjunction(
            parts + [problem.node(Formula(ActionPattern("\(service):*"))), problem.node(reader.piece(region))])
        if case .region(let better) = find(root, KnownActions(universe()), .known, reader, budget) { return better }
        return region
    }

    private enum Found {
        case nothing, tooLong, unconfirmed
        case region(Comparison.Region)
    }

    private func find(
        _ root: Int, _ actions: some ActionTheory, _ kind: Comparison.ActionKind, _ reader: Reader, _ budget: Budget
    ) -> Found {
        var solver = Solver(
            problem, relations: relations, memo: memo, actions: actions, facts: { KeyFacts.of($0, callers: reader.callers) },
            budget: budget)
        switch solver.solve(root) {
        case .none: return .nothing
        case .open: return .tooLong
        case .model(let solution):
            var context = Context(closed: true)
            for (key, value) in reader.known.entries where value != .absent { context.set(key, value) }
            for (key, value) in solution.values { context.set(key, value) }
            let request = Witness(action: solution.action, resource: solution.resource.name, context: context)
            // What was found so may have a key that requests of its action do not have: one without makes the better example.
            if kind == .known, let bounds = problem.bounds(on: request, in: universe(), { self.fold }),
                case .region(let better) = find(problem.conjunction([root, bounds]), actions, kind, reader, budget)
            {
                return .region(better)
            }
            let isUnlisted = kind == .known && !universe().isKnown(request.action)
            return reader.region(request, isUnlisted ? .unlisted : kind).map(Found.region) ?? .unconfirmed
        }
    }
}
