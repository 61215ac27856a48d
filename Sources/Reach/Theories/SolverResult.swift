internal import PolicyLanguage

/// What a theory says of atoms that are to hold and atoms that are not.
enum SolverResult<Model> {
    case model(Model)
    case none
    /// It cannot be decided exactly, or not within the budget.
    case open

    var model: Model? {
        if case .model(let model) = self { model } else { nil }
    }

    func map<Other>(_ change: (Model) -> Other) -> SolverResult<Other> {
        switch self {
        case .model(let model): .model(change(model))
        case .none: .none
        case .open: .open
        }
    }

    var isOpen: Bool {
        if case .open = self { true } else { false }
    }
}

/// Answers of the theories of keys, by what was demanded: searches ask the same again and again.
final class TheoryMemo {
    private var answers: [[Int]: SolverResult<ContextValue>] = [:]

    /// Answers kept at most; beyond, each question is worked out anew.
    private static let most = 50_000

    func answer(
        _ demands: [(atom: Int, holds: Bool)], _ work: () -> SolverResult<ContextValue>
    ) -> SolverResult<ContextValue> {
        let key = demands.map { $0.atom << 1 | ($0.holds ? 1 : 0) }.sorted()
        if let known = answers[key] { return known }
        let answer = work()
        // What the budget left open may be decided by another search.
        if answers.count < Self.most, !answer.isOpen { answers[key] = answer }
        return answer
    }
}
