package import PolicyLanguage

/// What a statement is to an older version of its document.
package enum StatementChange: Sendable {
    /// A statement that says the same stood there, however it was spelled.
    case unchanged
    /// An Allow that gives nothing which the Allow statements of old did not: proved.
    case narrowed
    /// All else, and what is not decided.
    case newOrWidened

    /// Statements that are compared at most: what goes beyond counts as new.
    private static let mostCompared = 100

    /// What each statement of a document is, in their order.
    ///
    /// Deny statements of old take no part: whether a statement has changed does not depend on what stands around it. A changed Deny
    /// counts as new, as narrowing it gives access. Cost: of a comparison for each Allow whose content is new.
    package static func of(_ new: Policy, since old: [Policy], limits: Comparison.Limits = Comparison.Limits()) -> [StatementChange]
    {
        let known = Context(closed: false)
        let contents = Set(old.lazy.flatMap(\.statements).map { StatementContent($0, known: known) })
        var limits = limits
        limits.regionsPerStatement = 1
        var compared = 0
        return new.statements.enumerated().map { position, statement in
            if contents.contains(StatementContent(statement, known: known)) { return .unchanged }
            if statement.effect == .deny || compared == mostCompared { return .newOrWidened }
            compared += 1
            let before = old.map { policy in
                policy.addressing { $0.effect == .allow && PrincipalElement.covers($0.principal, statement.principal) }
            }
            var number = -1
            let alone = new.addressing { _ in
                number += 1
                return number == position
            }
            return Comparison.compare(old: before, new: [alone], limits: limits).newAccess == false ? .narrowed : .newOrWidened
        }
    }
}

extension PrincipalElement {
    /// Whether one element is surely met by whoever meets another; nil stands for a statement without the element.
    static func covers(_ wide: PrincipalElement?, _ narrow: PrincipalElement?) -> Bool {
        guard let wide, let narrow else { return wide == nil && narrow == nil }
        switch (wide.isNegated, narrow.isNegated) {
        case (false, false):
            return wide.entries.contains(.everyone) || narrow.entries.allSatisfy(wide.entries.contains)
        case (true, true): return wide.entries.allSatisfy(narrow.entries.contains)
        case (false, true): return wide.entries.contains(.everyone)
        case (true, false): return false
        }
    }
}
