package import Documents
package import PolicyLanguage

extension Policy {
    /// Denials of an action to canonical users, or grants to them. The id names an account, and nothing that is read says which: whom such
    /// a statement means cannot be told.
    package func namingCanonicalUsers(_ effect: Effect, _ action: Action) -> [Gap] {
        statements.filter { statement in
            guard statement.effect == effect, let principal = statement.principal, statement.actions.matches(action) else {
                return false
            }
            return principal.entries.contains { if case .canonicalUser = $0 { true } else { false } }
        }.map { statement in
            Gap(
                .model,
                "whose canonical user id it is that \(effect == .deny ? "a Deny" : "an Allow") names is not known",
                at: statement.location, help: "name the account by its twelve digits")
        }
    }
}
