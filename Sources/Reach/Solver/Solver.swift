internal import PolicyLanguage

/// Decides whether a formula holds for some request, and finds one.
///
/// A depth-first search over the truth of atoms. Each kind of atom has a theory, complete for what it is asked, that finds a model
/// (an action, a resource, a value of one key) or says that there is none; a model is kept as long as it fits.
final class Solver<Actions: ActionTheory, Known: ContextLookup> {
    /// A request that makes the formula true, as far as the search decided it.
    struct Solution {
        let action: Action
        let resource: ResourceChoice
        let values: [(key: ContextKey, value: ContextValue)]
    }

    private let problem: Problem
    private let relations: Relations
    private let actions: Actions
    private let budget: Budget
    private let keyTheories: [KeyTheory<Known>]

    private var truth: [Bool?]
    /// What was decided and not merely followed, by theory.
    private var demands: [[(atom: Int, holds: Bool)]]
    private var trail: [Step] = []
    private var results: [Truth]

    private var action: Actions.Model?
    private var resource: ResourceChoice?
    private var values: [ContextValue?]
    /// Theories' answers on the trail that were open.
    private var openAnswers = 0
    /// Whether some branch was left because it could not be decided.
    private(set) var isIncomplete = false

    private struct Step {
        let atom: Int
        let isDemand: Bool
        let isOpen: Bool
    }

    init(_ problem: Problem, relations: Relations, actions: Actions, facts: (ContextKey) -> KeyFacts, known: Known, budget: Budget)
    {
        self.problem = problem
        self.relations = relations
        self.actions = actions
        self.budget = budget
        keyTheories = problem.keys.enumerated().map { index, key in
            let atoms = problem.atomsOfTheory[index + 2].compactMap { number -> ContextAtom? in
                if case .context(let atom) = problem.atoms[number] { atom } else { nil }
            }
            return KeyTheory(key, atoms: atoms, facts: facts(key), known: known)
        }
        truth = Array(repeating: nil, count: problem.atoms.count)
        demands = Array(repeating: [], count: problem.atomsOfTheory.count)
        results = Array(repeating: .unknown, count: problem.nodes.count)
        values = Array(repeating: nil, count: problem.keys.count)
    }

    func solve(_ root: Int) -> Outcome<Solution> {
        isIncomplete = false
        for theory in demands.indices where !refresh(theory) { return isIncomplete ? .open : .none }
        defer { undo(to: 0) }
        if let solution = search(root) { return .model(solution) }
        return isIncomplete || budget.isSpent ? .open : .none
    }

    private func search(_ root: Int) -> Solution? {
        guard budget.spend() else {
            isIncomplete = true
            return nil
        }
        switch evaluate(root) {
        case .no: return nil
        case .yes: return leaf()
        case .unknown: break
        }
        guard let (atom, wanted) = openLiteral(root) else { return nil }
        let mark = trail.count
        for value in [wanted, !wanted] {
            if decide(atom, value), let solution = search(root) { return solution }
            undo(to: mark)
            if budget.isSpent { break }
        }
        return nil
    }

    private func leaf() -> Solution? {
        guard openAnswers == 0, let action, let resource else {
            isIncomplete = true
            return nil
        }
        let pair = actions.pair(
            actionDemands, model: action, resources: resourceTheory, resource: resource, in: problem, budget)
        switch pair {
        case .none: return nil
        case .open:
            isIncomplete = true
            return nil
        case .model(let (action, resource)):
            return Solution(
                action: action, resource: resource,
                values: keyTheories.indices.compactMap { index in
                    let theory = keyTheories[index]
                    guard let value = values[index], value != .absent, !theory.mayBeAbsent || !demands[index + 2].isEmpty else {
                        return nil
                    }
                    return (theory.key, value)
                })
        }
    }

    // MARK: deciding

    /// Gives an atom a value and follows what that means for its like; false where nothing is left.
    private func decide(_ atom: Int, _ value: Bool) -> Bool {
        let theory = problem.theoryOfAtom[atom]
        truth[atom] = value
        demands[theory].append((atom, value))
        let isOpen: Bool
        if modelFits(theory, atom, value) {
            isOpen = false
        } else {
            let wasIncomplete = isIncomplete
            guard refresh(theory) else {
                trail.append(Step(atom: atom, isDemand: true, isOpen: false))
                return false
            }
            isOpen = isIncomplete && !wasIncomplete
            isIncomplete = wasIncomplete
        }
        trail.append(Step(atom: atom, isDemand: true, isOpen: isOpen))
        if isOpen { openAnswers += 1 }
        guard theory <= Problem.resourceTheory else { return true }
        for other in problem.atomsOfTheory[theory] where truth[other] == nil {
            if let value = relations.consequence(of: atom, being: value, for: other, in: problem) {
                truth[other] = value
                trail.append(Step(atom: other, isDemand: false, isOpen: false))
            }
        }
        return true
    }

    private func undo(to mark: Int) {
        while trail.count > mark, let step = trail.popLast() {
            truth[step.atom] = nil
            if step.isDemand { demands[problem.theoryOfAtom[step.atom]].removeLast() }
            if step.isOpen { openAnswers -= 1 }
        }
    }

    private var actionDemands: AtomDemands {
        var result = AtomDemands()
        for demand in demands[Problem.actionTheory] {
            if demand.holds { result.wanted.append(demand.atom) } else { result.unwanted.append(demand.atom) }
        }
        return result
    }

    private var resourceTheory: ResourceTheory {
        func atoms(_ holds: Bool) -> [ResourceAtom] {
            demands[Problem.resourceTheory].compactMap { demand in
                guard demand.holds == holds, case .resource(let atom) = problem.atoms[demand.atom] else { return nil }
                return atom
            }
        }
        return ResourceTheory(wanted: atoms(true), unwanted: atoms(false))
    }

    /// Whether the theory's present model already has the atom so.
    private func modelFits(_ theory: Int, _ atom: Int, _ value: Bool) -> Bool {
        switch problem.atoms[atom] {
        case .action: return action.map { actions.holds(atom, for: $0, in: problem) == value } ?? false
        case .resource(let atom):
            guard let resource, !atom.isSymbolic else { return false }
            switch resource {
            case .none: return !value
            case .arn(let fields): return atom.matches(fields) == value
            }
        case .context(let atom):
            guard let model = values[theory - 2], !atom.isSymbolic else { return false }
            return keyTheories[theory - 2].fits(model, [(atom, value)])
        }
    }

    /// Finds a model for a theory's demands; false where there is none. An open answer keeps the old model and marks the search.
    private func refresh(_ theory: Int) -> Bool {
        switch theory {
        case Problem.actionTheory:
            switch actions.solve(actionDemands, in: problem, budget) {
            case .model(let model): action = model
            case .none: return false
            case .open: isIncomplete = true
            }
        case Problem.resourceTheory:
            switch resourceTheory.solve(budget) {
            case .model(let model): resource = model
            case .none: return false
            case .open: isIncomplete = true
            }
        default:
            let wanted = demands[theory].compactMap { demand -> KeyTheory<Known>.Demand? in
                if case .context(let atom) = problem.atoms[demand.atom] { (atom, demand.holds) } else { nil }
            }
            switch keyTheories[theory - 2].solve(wanted, budget) {
            case .model(let model): values[theory - 2] = model
            case .none: return false
            case .open: isIncomplete = true
            }
        }
        return true
    }

    // MARK: the formula

    private func evaluate(_ node: Int) -> Truth {
        let info = problem.nodes[node]
        let result: Truth
        switch info.kind {
        case .yes: result = .yes
        case .no: result = .no
        case .literal:
            let value = truth[Int(info.first)]
            result = value.map { Truth($0 == info.isPositive) } ?? .unknown
        case .all:
            var joined = Truth.yes
            for child in problem.children[Int(info.first)..<Int(info.first + info.count)] {
                joined = min(joined, evaluate(Int(child)))
                if joined == .no { break }
            }
            result = joined
        case .any:
            var joined = Truth.no
            for child in problem.children[Int(info.first)..<Int(info.first + info.count)] {
                joined = max(joined, evaluate(Int(child)))
                if joined == .yes { break }
            }
            result = joined
        }
        results[node] = result
        return result
    }

    /// An atom that keeps the formula open, with the value that helps: actions first, then resources, then conditions.
    private func openLiteral(_ root: Int) -> (atom: Int, value: Bool)? {
        var best: (rank: Int, atom: Int, value: Bool)?
        func visit(_ node: Int) {
            if let best, best.rank == 0 { return }
            let info = problem.nodes[node]
            switch info.kind {
            case .yes, .no: return
            case .literal:
                let rank = min(problem.theoryOfAtom[Int(info.first)], 2)
                if best.map({ rank < $0.rank }) ?? true { best = (rank, Int(info.first), info.isPositive) }
            case .all, .any:
                for child in problem.children[Int(info.first)..<Int(info.first + info.count)]
                where results[Int(child)] == .unknown {
                    visit(Int(child))
                }
            }
        }
        visit(root)
        return best.map { ($0.atom, $0.value) }
    }
}
