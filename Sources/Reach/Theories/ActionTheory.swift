internal import PolicyLanguage

/// Over which actions and resources a question is asked.
protocol ActionTheory: AnyObject {
    /// An action, or several alike, that a search holds on to.
    associatedtype Model

    func solve(_ demands: AtomDemands, in problem: Problem, _ budget: Budget) -> SolverResult<Model>

    /// Whether an atom holds for the model.
    func holds(_ atom: Int, for model: Model, in problem: Problem) -> Bool

    /// An action and a resource that it acts on, where `resource` is one that fits `resources`.
    func pair(
        _ demands: AtomDemands, model: Model, resources: ResourceTheory, resource: ResourceChoice, in problem: Problem,
        _ budget: Budget
    ) -> SolverResult<(Action, ResourceChoice)>
}

/// Numbers of atoms that are to hold, and of such that are not.
struct AtomDemands {
    var wanted: [Int] = []
    var unwanted: [Int] = []
}

extension Problem {
    /// What the action must match, one of it.
    func actionAtoms(_ number: Int) -> [ActionAtom] {
        switch atoms[number] {
        case .action(let atom): [atom]
        case .actions(let known): known.members
        default: []
        }
    }

    func matches(_ number: Int, _ word: Word) -> Bool {
        switch atoms[number] {
        case .action(let atom): atom.word.matches(word)
        case .actions(let known): known.words.contains(WordPattern(word.map(Token.scalar)))
        default: false
        }
    }
}

/// Every text of the form `service:Name`, known to AWS or not, on any resource: when it finds nothing, there is nothing.
final class AnyAction: ActionTheory {
    func solve(_ demands: AtomDemands, in problem: Problem, _ budget: Budget) -> SolverResult<Word> {
        Self.solve(demands, except: [], in: problem, budget)
    }

    static func solve(_ demands: AtomDemands, except others: [Word], in problem: Problem, _ budget: Budget) -> SolverResult<Word> {
        var query = WordQuery(.action)
        query.required = [[ActionAtom.shape]] + demands.wanted.map { problem.actionAtoms($0).map(\.word) }
        query.forbidden = demands.unwanted.flatMap { problem.actionAtoms($0).map(\.word) }
        query.forbidden += others.map { WordPattern($0.map(Token.scalar)) }
        return switch query.answer(budget) {
        case .word(let word): .model(word)
        case .none: .none
        case .open: .open
        }
    }

    func holds(_ atom: Int, for model: Word, in problem: Problem) -> Bool {
        problem.matches(atom, model)
    }

    func pair(
        _ demands: AtomDemands, model: Word, resources: ResourceTheory, resource: ResourceChoice, in problem: Problem,
        _ budget: Budget
    ) -> SolverResult<(Action, ResourceChoice)> {
        .model((Action(String(word: model)), resource))
    }
}
