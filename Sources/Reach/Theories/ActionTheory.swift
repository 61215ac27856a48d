internal import PolicyLanguage

/// Over which actions and resources a question is asked.
protocol ActionTheory: AnyObject {
    /// An action, or several alike, that a search holds on to.
    associatedtype Model

    func solve(_ demands: AtomDemands, in problem: Problem, _ budget: Budget) -> Outcome<Model>

    /// Whether an atom holds for the model.
    func holds(_ atom: Int, for model: Model, in problem: Problem) -> Bool

    /// An action and a resource that it acts on, where `resource` is one that fits `resources`.
    func pair(
        _ demands: AtomDemands, model: Model, resources: ResourceTheory, resource: ResourceChoice, in problem: Problem,
        _ budget: Budget
    ) -> Outcome<(Action, ResourceChoice)>
}

/// Numbers of atoms that are to hold, and of such that are not.
struct AtomDemands {
    var wanted: [Int] = []
    var unwanted: [Int] = []
}

extension Problem {
    func actionAtom(_ number: Int) -> ActionAtom? {
        if case .action(let atom) = atoms[number] { atom } else { nil }
    }
}

/// Every text of the form `service:Name`, known to AWS or not, on any resource: when it finds nothing, there is nothing.
final class AnyAction: ActionTheory {
    func solve(_ demands: AtomDemands, in problem: Problem, _ budget: Budget) -> Outcome<Word> {
        Self.solve(demands, except: [], in: problem, budget)
    }

    static func solve(_ demands: AtomDemands, except others: [Word], in problem: Problem, _ budget: Budget) -> Outcome<Word> {
        var query = WordQuery(.action)
        query.required = [[ActionAtom.shape]] + demands.wanted.compactMap { problem.actionAtom($0).map { [$0.word] } }
        query.forbidden = demands.unwanted.compactMap { problem.actionAtom($0)?.word }
        query.forbidden += others.map { WordPattern($0.map(Token.scalar)) }
        return switch query.answer(budget) {
        case .word(let word): .model(word)
        case .none: .none
        case .open: .open
        }
    }

    func holds(_ atom: Int, for model: Word, in problem: Problem) -> Bool {
        problem.actionAtom(atom)?.word.matches(model) ?? false
    }

    func pair(
        _ demands: AtomDemands, model: Word, resources: ResourceTheory, resource: ResourceChoice, in problem: Problem,
        _ budget: Budget
    ) -> Outcome<(Action, ResourceChoice)> {
        .model((Action(String(word: model)), resource))
    }
}
