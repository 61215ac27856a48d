package import Catalogue
package import PolicyLanguage

/// A set of requests: of actions, on resources, under contexts.
///
/// It is closed under union, intersection, complement and difference, each of which takes O(1) and shares its parts. Only questions
/// cost: whether it is empty, a member of it, whether one set holds another. Answers are exact, or `unknown` beyond a budget of
/// steps and where policy variables without a value decide.
package struct PermissionSet: Sendable {
    let formula: Formula

    init(_ formula: Formula) { self.formula = formula }

    package static let everything = PermissionSet(.everything)
    package static let nothing = PermissionSet(.nothing)

    /// What a pool of statements allows, whoever asks.
    ///
    /// - Parameter known: the values of keys that are known beforehand.
    package init(_ pool: StatementPool, known: Context = Context(closed: false)) {
        func any(_ effect: Effect) -> Formula {
            .disjunction(pool.entries.filter { $0.statement.effect == effect }.map { Formula($0.statement, known: known) })
        }
        formula = .conjunction([any(.allow), !any(.deny)])
    }

    /// The requests to which some of these statements apply, whatever their effects, whoever asks.
    package init(applyingOf statements: [Statement], known: Context = Context(closed: false)) {
        formula = .disjunction(statements.map { Formula($0, known: known) })
    }

    package func union(_ other: PermissionSet) -> PermissionSet { PermissionSet(.disjunction([formula, other.formula])) }

    package func intersection(_ other: PermissionSet) -> PermissionSet { PermissionSet(.conjunction([formula, other.formula])) }

    package func subtracting(_ other: PermissionSet) -> PermissionSet { PermissionSet(.conjunction([formula, !other.formula])) }

    package var complement: PermissionSet { PermissionSet(!formula) }

    /// Whether it holds a request, by plain evaluation; `unknown` where the request's context leaves it open.
    package func contains(_ request: Witness) -> Truth { formula.holds(for: request) }
}

extension PermissionSet {
    /// Steps of search for a question; a million take about a second.
    package static let usualSteps = 400_000

    /// Whether no request is in the set, over every action (known or not), resource and context.
    ///
    /// - Parameter callers: who may make the requests: it says which keys they always have.
    package func isEmpty(steps: Int = usualSteps, callers: Set<CallerKind> = CallerKind.everybody) -> Truth {
        MemberQuestion(formula, callers: callers).isEmpty(Budget(steps))
    }

    /// A request of the set, of an action that AWS has on a resource of its kinds; nil where there is none or none was found.
    ///
    /// - Parameter named: actions that exist besides those of the catalogue: an input names them.
    package func witness(steps: Int = usualSteps, named: [ActionPattern] = []) -> Witness? {
        MemberQuestion(formula).witness(ActionUniverse(.standard, patterns: named), Budget(steps))
    }

    /// Whether every request of this set is in the other.
    package func isSubset(of other: PermissionSet, steps: Int = usualSteps) -> Truth { subtracting(other).isEmpty(steps: steps) }

    /// Whether both sets hold the same requests, however they are written.
    package func isEqual(to other: PermissionSet, steps: Int = usualSteps) -> Truth {
        isSubset(of: other, steps: steps) && other.isSubset(of: self, steps: steps)
    }
}

/// A search for members of one set. What one search found out of the set's parts, the next one uses.
struct MemberQuestion {
    let formula: Formula
    private let callers: Set<CallerKind>
    private let problem: Problem
    private let relations = Relations()
    private let memo = TheoryMemo()
    private let root: Int

    init(_ formula: Formula, callers: Set<CallerKind> = CallerKind.everybody) {
        self.formula = formula
        self.callers = callers
        let narrowed = formula.narrowed
        problem = Problem(ActionClasses(narrowed))
        root = problem.node(narrowed)
    }

    private func solve(_ actions: some ActionTheory, _ budget: Budget, _ root: Int? = nil) -> SolverResult<Witness> {
        var solver = Solver(
            problem, relations: relations, memo: memo, actions: actions, facts: { KeyFacts.of($0, callers: callers) },
            budget: budget)
        switch solver.solve(root ?? self.root) {
        case .none: return .none
        case .open: return .open
        case .model(let solution):
            let request = solution.request
            // Where a policy variable has no value, plain evaluation may not confirm what the search found.
            return formula.holds(for: request) == .yes ? .model(request) : .open
        }
    }

    /// The atoms that it is made of.
    var atoms: [Atom] { problem.atoms }

    /// Values of all keys of a formula that speaks of nothing but the context, as far as the search decided them.
    ///
    /// - Parameter callers: who may make the request.
    func assignment(_ budget: Budget, callers: Set<CallerKind>) -> SolverResult<[(key: ContextKey, value: ContextValue)]> {
        var solver = Solver(
            problem, relations: relations, memo: memo, actions: FixedRequest(),
            facts: { KeyFacts.of($0, callers: callers) }, budget: budget)
        return solver.solve(root).map { solution in
            let context = solution.request.context
            return problem.keys.map { (key: $0, value: context.value(of: $0)) }
        }
    }

    /// A member, of any action, or of those that a universe has.
    func member(among universe: ActionUniverse? = nil, _ budget: Budget) -> SolverResult<Witness> {
        universe.map { solve(KnownActions($0), budget) } ?? solve(AnyAction(), budget)
    }

    func isEmpty(_ budget: Budget) -> Truth {
        switch member(budget) {
        case .none: .yes
        case .model: .no
        case .open: .unknown
        }
    }

    func witness(_ universe: ActionUniverse, _ budget: Budget) -> Witness? {
        var root = root
        var first: Witness?
        // One without keys that requests of its action do not have makes the better example.
        while let witness = solve(KnownActions(universe), budget, root).model {
            guard let bounds = problem.bounds(on: witness, in: universe, { ActionFold(universe.catalogue) }) else { return witness }
            first = first ?? witness
            root = problem.conjunction([root, bounds])
        }
        return first
    }

    /// A member with that action, for a set whose formula speaks of no action.
    func witness(of action: Action, on targets: ActionUniverse.Targets, _ budget: Budget) -> Witness? {
        solve(OneAction(action, targets), budget).model
    }
}

extension Solver.Solution {
    /// The solution as a request in a closed context.
    var request: Witness {
        var context = Context(closed: true)
        for (key, value) in values { context.set(key, value) }
        return Witness(action: action, resource: resource.name, context: context)
    }
}
