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

    /// Whether both hold the same requests: each part of one is searched for a request that the other has not.
    func isExact(_ budget: Budget) -> Truth {
        guard isRead else { return .no }
        let wanted = Formula.disjunction(parts)
        let printed = Formula.conjunction([.disjunction(allows), !denied])
        var result = Truth.yes
        for part in parts where result != .no {
            result = result && MemberQuestion(.conjunction([part, !printed])).isEmpty(budget)
        }
        for allow in allows where result != .no {
            result = result && MemberQuestion(.conjunction([allow, !denied, !wanted])).isEmpty(budget)
        }
        return result
    }
}
