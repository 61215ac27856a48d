internal import Documents
package import Findings

extension RulePattern {
    /// The pattern where some rule goes by it: a name that none does is a mistake, and a rule that is silently left out is worse than
    /// none.
    package init?(known text: String) {
        self.init(text)
        guard Rule.all.contains(where: { matches($0.id) }) else { return nil }
    }

    /// The pattern where some rule of an audit goes by it.
    package init?(ofAudit text: String) {
        self.init(text)
        guard Self.auditRules.contains(where: matches) else { return nil }
    }

    /// The ids of the rules that `ambit audit` has of its own: a test holds them to its registry, which this room may not know.
    package static let auditRules = [
        "access-widened-before-use", "guardrail-removed", "policy-changed-during-change", "recreated-principal",
        "temporary-access-not-removed",
        "destructive-beyond-ask", "used-beyond-ask", "delete-and-recreate", "change-without-approval", "approval-after-the-fact",
        "agent-with-human-credentials", "no-boundary-for-agent", "no-session-policy-for-agent", "excess-access",
        "escalation-possible",
        "long-lived-credentials", "no-mfa-for-destructive", "unexplained-use", "escalation-to-administrator", "external-access",
        "evidence-removal", "unused-principal", "unused-credential", "key-not-rotated", "unused-access",
        "guard-removed-before-destruction",
        "destructive-without-approval", "destruction-not-spoken-of", "refused-then-done", "environment-mismatch",
        "unattended-agent",
        "allowed-for-good", "agent-changed-its-permissions", "person-lost-in-chain", "trail-tampering", "guard-removed", "root-use",
        "login-without-mfa", "new-administrator", "new-credentials", "shared-outside", "secrets-in-bulk", "denied-then-done",
        "agent-without-transcript", "root-credentials", "weak-sign-in", "identity-provider-expired", "dormant-assignment",
        "agent-power", "gap",
    ]

    /// What to say of a name that no rule goes by.
    package static func help(for text: String) -> String {
        SpellingSuggestion.name(to: text, in: Rule.all.map(\.id)).map { "did you mean `\($0)`?" } ?? "`ambit rules` lists them"
    }
}
