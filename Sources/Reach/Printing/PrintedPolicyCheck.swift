internal import Documents
internal import PolicyLanguage

/// Reads a printed policy back and holds it against the set that it is to say.
struct PrintedPolicyCheck {
    private let allows: [Formula]
    private let denied: Formula
    private let parts: [Formula]
    private let isRead: Bool

    init(_ text: [UInt8], _ layers: LayeredStatements, _ known: Context) {
        parts = layers.parts
        let document = try? JSONDocument.parse(text, name: "policy")
        let policy = document.flatMap { try? Policy($0.root, kind: .identity) }
        isRead = policy != nil
        func formulas(_ effect: Effect) -> [Formula] {
            (policy?.statements ?? []).filter { $0.effect == effect }.map { Formula($0, known: known) }
        }
        allows = formulas(.allow)
        denied = .disjunction(formulas(.deny))
    }

    /// A request that one holds and the other has not: each part of one is searched for it.
    ///
    /// - Parameter universe: the actions that requests are of; nil for whatever a pattern can match.
    func difference(among universe: ActionUniverse? = nil, _ budget: Budget) -> SolverResult<Witness> {
        guard isRead else { return .open }
        let wanted = Formula.disjunction(parts)
        let printed = Formula.conjunction([.disjunction(allows), !denied])
        let questions = parts.map { Formula.conjunction([$0, !printed]) } + allows.map { .conjunction([$0, !denied, !wanted]) }
        var isOpen = false
        for question in questions {
            switch MemberQuestion(question).member(among: universe, budget) {
            case .none: continue
            case .open: isOpen = true
            case .model(let request): return .model(request)
            }
        }
        return isOpen ? .open : .none
    }
}
