package import Documents
package import PolicyLanguage

extension Policy {
    /// Denials of an action to canonical users. The id names an account, and nothing that is read says which: whom such a statement denies
    /// cannot be told.
    package func denialsOfCanonicalUsers(_ action: Action) -> [Gap] {
        statements.filter { statement in
            guard statement.effect == .deny, let principal = statement.principal, statement.actions.matches(action) else {
                return false
            }
            return principal.entries.contains { if case .canonicalUser = $0 { true } else { false } }
        }.map { statement in
            Gap(
                .model, "whose canonical user id it is that a Deny names is not known", at: statement.location,
                help: "name the account by its twelve digits")
        }
    }
}
