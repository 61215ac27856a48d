internal import PolicyLanguage

/// Decides whether a formula holds for some request, and finds one.
///
/// A depth-first search over the truth of atoms. Each kind of atom has a theory, complete for what it is asked, that finds a model
/// (an action, a resource, a value of one key) or says that there is none; a model is kept as long as it fits.
struct Solver<Actions: ActionTheory> {
    /// A request that makes the formula true, as far as the search decided it.
    struct Solution {
        let action: Action
        let resource: ResourceChoice
        let values: [(key: ContextKey, value: ContextValue)]
    }

    private let problem: Problem
    private let nodes: [Problem.Node]
    private let children: [Int32]
    private let relations: Relations
    private let memo: TheoryMemo
    private let actions: Actions
    private let budget: Budget
    private let theoryOfAtom: [Int]
    private let atomsOfTheory: [[Int]]
    private let keyTheories: [KeyTheory]

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

    /// - Parameter memo: for this problem only.
    init(
        _ problem: Problem, relations: Relations, memo: TheoryMemo, actions: Actions, facts: (ContextKey) -> KeyFacts,
        budget: Budget
    ) {
        self.problem = problem
        nodes = problem.nodes
        children = problem.children
        self.relations = relations
        self.memo = memo
        self.actions = actions
        self.budget = budget
        theoryOfAtom = problem.theoryOfAtom
        atomsOfTheory = problem.atomsOfTheory
        keyTheories = problem.keys.enumerated().map { index, key in
            let atoms = problem.atomsOfTheory[index + 2].compactMap { number -> ContextAtom? in
                if case .context(let atom) = problem.atoms[number] { atom } else { nil }
            }
            return KeyTheory(key, atoms: atoms, facts: facts(key))
        }
        truth = Array(repeating: nil, count: problem.atoms.count)
        demands = Array(repeating: [], count: problem.atomsOfTheory.count)
        results = Array(repeating: .unknown, count: problem.nodes.count)
        values = Array(repeating: nil, count: problem.keys.count)
    }

    mutating func solve(_ root: Int) -> SolverResult<Solution> {
        isIncomplete = false
        for theory in demands.indices where !refresh(theory) { return isIncomplete ? .open : .none }
        if let solution = search(root) { return .model(solution) }
        return isIncomplete || budget.isSpent ? .open : .none
    }

    private mutating func search(_ root: Int) -> Solution? {
        // A step looks at the whole formula: one of a large formula costs more.
        guard budget.spend(1 + nodes.count / 64) else {
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

    private mutating func leaf() -> Solution? {
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
    private mutating func decide(_ atom: Int, _ value: Bool) -> Bool {
        let theory = theoryOfAtom[atom]
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
        for other in atomsOfTheory[theory] where truth[other] == nil {
            if let value = relations.consequence(of: atom, being: value, for: other, in: problem) {
                truth[other] = value
                trail.append(Step(atom: other, isDemand: false, isOpen: false))
            }
        }
        return true
    }

    private mutating func undo(to mark: Int) {
        while trail.count > mark, let step = trail.popLast() {
            truth[step.atom] = nil
            if step.isDemand { demands[theoryOfAtom[step.atom]].removeLast() }
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
        let none = demands[Problem.resourceTheory].first { problem.atoms[$0.atom] == .noResource }?.holds
        func atoms(_ holds: Bool) -> [ResourceAtom] {
            demands[Problem.resourceTheory].compactMap { demand in
                guard demand.holds == holds, case .resource(let atom) = problem.atoms[demand.atom] else { return nil }
                return atom
            }
        }
        return ResourceTheory(wanted: atoms(true), unwanted: atoms(false), isNone: none)
    }

    /// Whether the theory's present model already has the atom so.
    private func modelFits(_ theory: Int, _ atom: Int, _ value: Bool) -> Bool {
        switch problem.atoms[atom] {
        case .action, .actions: return action.map { actions.holds(atom, for: $0, in: problem) == value } ?? false
        case .noResource: return resource.map { ($0 == .none) == value } ?? false
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
    private mutating func refresh(_ theory: Int) -> Bool {
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
            guard !demands[theory].isEmpty else {
                values[theory - 2] = keyTheories[theory - 2].solve([], budget).model
                return true
            }
            let answer = memo.answer(demands[theory]) {
                keyTheories[theory - 2].solve(
                    demands[theory].compactMap { demand in
                        if case .context(let atom) = problem.atoms[demand.atom] { (atom, demand.holds) } else { nil }
                    }, budget)
            }
            switch answer {
            case .model(let model): values[theory - 2] = model
            case .none: return false
            case .open: isIncomplete = true
            }
        }
        return true
    }

    // MARK: the formula

    private mutating func evaluate(_ node: Int) -> Truth {
        let info = nodes[node]
        let result: Truth
        switch info.kind {
        case .yes: result = .yes
        case .no: result = .no
        case .literal:
            let value = truth[Int(info.first)]
            result = value.map { Truth($0 == info.isPositive) } ?? .unknown
        case .all:
            var joined = Truth.yes
            for child in Int(info.first)..<Int(info.first + info.count) {
                joined = min(joined, evaluate(Int(children[child])))
                if joined == .no { break }
            }
            result = joined
        case .any:
            var joined = Truth.no
            for child in Int(info.first)..<Int(info.first + info.count) {
                joined = max(joined, evaluate(Int(children[child])))
                if joined == .yes { break }
            }
            result = joined
        }
        results[node] = result
        return result
    }

    /// An atom that keeps the formula open, with the value that helps: actions first, then resources, then conditions.
    private func openLiteral(_ root: Int) -> (atom: Int, value: Bool)? {
        let info = nodes[root]
        if info.kind == .all {
            // What must hold anyway leaves no choice.
            for child in children[Int(info.first)..<Int(info.first + info.count)] where results[Int(child)] == .unknown {
                let part = nodes[Int(child)]
                if part.kind == .literal { return (Int(part.first), part.isPositive) }
            }
        }
        var best: (rank: Int, atom: Int, value: Bool)?
        findOpenLiteral(root, &best)
        return best.map { ($0.atom, $0.value) }
    }

    private func findOpenLiteral(_ node: Int, _ best: inout (rank: Int, atom: Int, value: Bool)?) {
        if let best, best.rank == 0 { return }
        let info = nodes[node]
        switch info.kind {
        case .yes, .no: return
        case .literal:
            let rank = min(theoryOfAtom[Int(info.first)], 2)
            if best.map({ rank < $0.rank }) ?? true { best = (rank, Int(info.first), info.isPositive) }
        case .all, .any:
            for child in Int(info.first)..<Int(info.first + info.count) where results[Int(children[child])] == .unknown {
                findOpenLiteral(Int(children[child]), &best)
            }
        }
    }
}
