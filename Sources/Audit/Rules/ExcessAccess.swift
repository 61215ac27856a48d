import Catalogue
internal import Changes
import Documents
internal import Findings

extension AuditRule {
    static let excessAccess = AuditRule(
        id: "excess-access",
        severity: .medium,
        confidence: .high,
        summary: "An agent's sessions could destroy or change access in many ways that the change neither used nor asked for",
        why: "What an agent holds and does not need is what a wrong step, or a text that it reads, can do with it.",
        fix: "Give the change a session policy or a role of its own with what it needs: `ambit tighten` writes one from the log.",
        check: .change([.accountDetails, .agent, .log]) { change, run in
            let access = change.audit.access
            if let reason = access.heldUnknown { return run.lacks(reason) }
            run.leavesOpen(change.agentSessions)
            // The numbers are those of all sessions of the change: with a person's among them they would not be the agent's.
            guard !change.agentSessions.isEmpty, change.agentSessions.count == change.sessions.count else { return }
            let dangerous = access.excess.filter { action in action.harm.map(kinds.contains) ?? false }
            let needed = access.used.count { used in used.harm.map(kinds.contains) ?? false }
            guard dangerous.count >= max(fewest, 4 * needed),
                let worst = dangerous.min(by: { ($0.harm?.order ?? 0, $0.action) < ($1.harm?.order ?? 0, $1.action) })
            else { return }
            let principals = Set(change.agentSessions.map(\.audit.principal)).sorted()
            run.report(
                "\(code(change.audit.id)) was done with \(Phrase.count(dangerous.count, "action")) that can destroy data or configuration, "
                    + "erase evidence or change who has access, and that were neither used nor asked for, first \(code(worst.action)); "
                    + (needed == 0 ? "none like them was used" : "\(needed) like them \(needed == 1 ? "was" : "were") used"),
                subject: principals.count == 1 ? principals[0] : change.audit.id,
                statements: [worst.statement].compactMap { $0 }, holders: principals,
                counts: [Count("actions held", access.totals.held), Count("dangerous ones in excess", dangerous.count)])
        }
    )

    /// What cannot be taken back, or opens the way to more.
    private static let kinds: Set<HarmKind> = [.destroyData, .destroyConfig, .eraseEvidence, .changeIdentity]
    /// A role is seldom cut to the last action: a few more than were needed are no finding.
    private static let fewest = 10
}
