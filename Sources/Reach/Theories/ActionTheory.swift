internal import PolicyLanguage

/// Over which actions and resources a question is asked.
///
/// `Words` asks about all, also those that AWS may yet invent: when it finds nothing, there is nothing.
protocol ActionTheory: AnyObject {
    /// An action, or several alike, that a search holds on to.
    associatedtype Model

    func solve(wanted: [Int], unwanted: [Int], in problem: Problem, _ budget: Budget) -> Outcome<Model>

    /// Whether an atom holds for the model.
    func holds(_ atom: Int, for model: Model, in problem: Problem) -> Bool

    /// An action and a resource that it acts on.
    func pair(
        wanted: [Int], unwanted: [Int], model: Model, resources: ResourceTheory, resource: ResourceChoice, in problem: Problem,
        _ budget: Budget
    ) -> Outcome<(Action, ResourceChoice)>
}

extension Problem {
    func actionAtom(_ number: Int) -> ActionAtom? {
        if case .action(let atom) = atoms[number] { atom } else { nil }
    }
}

/// Every text of the form `service:Name`, on any resource.
final class AnyAction: ActionTheory {
    func solve(wanted: [Int], unwanted: [Int], in problem: Problem, _ budget: Budget) -> Outcome<Word> {
        var query = WordQuery(.action)
        query.required = [[ActionAtom.shape]] + wanted.compactMap { problem.actionAtom($0).map { [$0.word] } }
        query.forbidden = unwanted.compactMap { problem.actionAtom($0)?.word }
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
        wanted: [Int], unwanted: [Int], model: Word, resources: ResourceTheory, resource: ResourceChoice, in problem: Problem,
        _ budget: Budget
    ) -> Outcome<(Action, ResourceChoice)> {
        .model((Action(String(word: model)), resource))
    }
}
