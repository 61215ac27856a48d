internal import Catalogue
internal import PolicyLanguage

/// The actions that AWS has or that an input names, each on resources of its own kinds, or on any.
final class KnownActions: ActionTheory {
    private let universe: ActionUniverse
    private let onAnyResource: Bool

    init(_ universe: ActionUniverse, onAnyResource: Bool = false) {
        self.universe = universe
        self.onAnyResource = onAnyResource
    }

    /// The first of the actions that fit.
    typealias Model = Int

    private func fitting(_ demands: AtomDemands, _ problem: Problem) -> ActionSet {
        var set = universe.everything
        for atom in demands.wanted { set.formIntersection(universe.matching(problem.atoms[atom])) }
        for atom in demands.unwanted { set.subtract(universe.matching(problem.atoms[atom])) }
        return set
    }

    func solve(_ demands: AtomDemands, in problem: Problem, _ budget: Budget) -> SolverResult<Int> {
        fitting(demands, problem).first().map { .model($0) } ?? .none
    }

    func holds(_ atom: Int, for model: Int, in problem: Problem) -> Bool {
        universe.matching(problem.atoms[atom]).contains(model)
    }

    func pair(
        _ demands: AtomDemands, model: Int, resources: ResourceTheory, resource: ResourceChoice, in problem: Problem,
        _ budget: Budget
    ) -> SolverResult<(Action, ResourceChoice)> {
        if onAnyResource { return .model((universe.action(model), resource)) }
        // Only the actions with such resources matter; those of the service that the ARN names come first.
        var rest = fitting(demands, problem)
        var first = ActionSet(count: universe.count)
        for pattern in resources.wanted {
            rest.formIntersection(universe.acting(on: pattern))
            if let service = pattern.service, let range = universe.catalogue.actionIDs(ofService: service) { first.insert(range) }
        }
        first.formIntersection(rest)
        rest.subtract(first)
        var isOpen = false
        var failed: Set<ResourceAtom> = []
        for number in [first, rest].lazy.joined() {
            guard budget.spend() else { return .open }
            let targets = universe.targets(of: number)
            switch targets.choose(resources, resource, failed: &failed, budget) {
            case .model(let choice): return .model((universe.action(number), choice))
            case .open: isOpen = true
            case .none: continue
            }
        }
        return isOpen ? .open : .none
    }
}

/// Actions that AWS may yet invent: names that no catalogue and no input has, on resources of their service.
final class FutureActions: ActionTheory {
    private let universe: ActionUniverse
    /// Names tried for one answer before it counts as open: a pattern with a wildcard has more names than this.
    private static let most = 64

    init(_ universe: ActionUniverse) { self.universe = universe }

    func solve(_ demands: AtomDemands, in problem: Problem, _ budget: Budget) -> SolverResult<Word> {
        var known: [Word] = []
        while known.count < Self.most {
            switch AnyAction.solve(demands, except: known, in: problem, budget) {
            case .none: return .none
            case .open: return .open
            case .model(let word):
                if !isKnown(word, in: problem) { return .model(word) }
                known.append(word)
            }
        }
        return .open
    }

    private func isKnown(_ word: Word, in problem: Problem) -> Bool {
        universe.isKnown(Action(String(word: word)))
            || problem.atomsOfTheory[Problem.actionTheory].contains { number in
                if case .action(let atom) = problem.atoms[number], !atom.word.isPlain { return false }
                return problem.matches(number, word)
            }
    }

    func holds(_ atom: Int, for model: Word, in problem: Problem) -> Bool {
        problem.matches(atom, model)
    }

    func pair(
        _ demands: AtomDemands, model: Word, resources: ResourceTheory, resource: ResourceChoice, in problem: Problem,
        _ budget: Budget
    ) -> SolverResult<(Action, ResourceChoice)> {
        let action = Action(String(word: model))
        var failed: Set<ResourceAtom> = []
        let targets = universe.targets(ofService: action.service)
        return targets.choose(resources, resource, failed: &failed, budget).map { (action, $0) }
    }
}

/// One action, for formulas that speak of none: their truth for it has been put in the place of its patterns.
final class OneAction: ActionTheory {
    private let action: Action
    private let targets: ActionUniverse.Targets

    init(_ action: Action, _ targets: ActionUniverse.Targets) {
        self.action = action
        self.targets = targets
    }

    func solve(_ demands: AtomDemands, in problem: Problem, _ budget: Budget) -> SolverResult<Action> { .model(action) }

    func holds(_ atom: Int, for model: Action, in problem: Problem) -> Bool {
        problem.actionAtoms(atom).contains { $0.pattern.matches(model) }
    }

    func pair(
        _ demands: AtomDemands, model: Action, resources: ResourceTheory, resource: ResourceChoice, in problem: Problem,
        _ budget: Budget
    ) -> SolverResult<(Action, ResourceChoice)> {
        var failed: Set<ResourceAtom> = []
        return targets.choose(resources, resource, failed: &failed, budget).map { (model, $0) }
    }
}

/// One request, for formulas that speak of neither action nor resource.
final class FixedRequest: ActionTheory {
    private let action = Action("")

    func solve(_ demands: AtomDemands, in problem: Problem, _ budget: Budget) -> SolverResult<Action> { .model(action) }

    func holds(_ atom: Int, for model: Action, in problem: Problem) -> Bool { false }

    func pair(
        _ demands: AtomDemands, model: Action, resources: ResourceTheory, resource: ResourceChoice, in problem: Problem,
        _ budget: Budget
    ) -> SolverResult<(Action, ResourceChoice)> { .model((model, resource)) }
}

extension ActionUniverse.Targets {
    /// A resource of one of these kinds.
    ///
    /// - Parameter failed: the formats for which there was none; added to.
    func choose(
        _ resources: ResourceTheory, _ resource: ResourceChoice, failed: inout Set<ResourceAtom>, _ budget: Budget
    ) -> SolverResult<ResourceChoice> {
        if isUnknown { return .model(resource) }
        var isOpen = false
        // An ARN whose variable parts are all there makes the better example.
        for format in formats.map(\.withoutEmptyParts) + formats where !failed.contains(format) {
            switch resources.with(format).arn(budget) {
            case .model(let fields): return .model(.arn(fields))
            case .open: isOpen = true
            case .none: failed.insert(format)
            }
        }
        if mayBeNone, resources.mayBeNone { return .model(.none) }
        return isOpen ? .open : .none
    }
}
