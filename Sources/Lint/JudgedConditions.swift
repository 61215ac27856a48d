internal import Documents
internal import PolicyLanguage

/// The conditions of one statement that the engine can be asked about beside one another: what they say is known from the file, some
/// request meets each alone, and the key has the number of values that the operator is for.
///
/// A set of fewer conditions is met by more requests: what is told of these holds of all of them.
struct JudgedConditions {
    struct Pair {
        let draft: DraftCondition
        let condition: Condition
    }

    let pairs: [Pair]
    /// More than anybody writes on one key: beyond, the rest is not asked about.
    private static let most = 40

    /// - Parameter drafts: some conditions of the statement.
    init(_ drafts: [DraftCondition], of statement: DraftStatement, _ check: CheckRun) {
        guard !drafts.isEmpty, let read = check.read(statement) else {
            pairs = []
            return
        }
        pairs = drafts.prefix(Self.most).compactMap { draft in
            guard !draft.isOpen, !draft.values.isEmpty, draft.values.allSatisfy({ !$0.isFree && !hasVariable($0.text) }),
                draft.key.isMultivalued == false || draft.op.quantifier != .one || draft.op.comparison == .null,
                let condition = read.conditions.first(where: { $0.location == draft.list.location }),
                check.areMet([condition]) == .yes
            else { return nil }
            return Pair(draft: draft, condition: condition)
        }
    }

    /// What becomes of a statement that never applies.
    static func consequence(_ effect: Effect) -> String {
        effect == .allow ? "the statement allows nothing" : "the statement denies nothing"
    }
}
