import Activity
internal import Changes
import Documents
internal import Findings
import Timeline

extension AuditRule {
    static let policyChangedDuringChange = AuditRule(
        id: "policy-changed-during-change",
        severity: .medium,
        confidence: .high,
        summary: "What bound a session of the change was written anew while it worked",
        why:
            "A change is approved with the permissions that there are. Those that are written under it are approved by nobody, and what the "
            + "session could do then differs between its beginning and its end.",
        fix: "Let permissions be changed before a change or after it, by somebody who is not one of its actors.",
        check: .change([.accountDetails, .log]) { change, run in
            change.leavesPastOpen(&run)
            for group in PrincipalSessions.byPrincipal(change.sessions) {
                let principal = group.first.audit.principal
                let writes = change.input.steps(of: principal).compactMap(\.event).filter {
                    change.audit.from <= $0.time && $0.time <= change.audit.to
                }
                guard let first = writes.first else { continue }
                let authors = writes.compactMap { $0.identity.arn ?? $0.identity.invokedBy }.map { code($0) }.unique
                run.report(
                    "\(Phrase.count(writes.count, "write")) changed what binds \(code(principal)) during the change, the first "
                        + "\(first.name) at \(first.time), by \(Phrase.list(authors, limit: 3))",
                    subject: principal, events: writes.prefix(10).map { EventReference($0) },
                    counts: [Count("writes", writes.count)])
            }
        }
    )
}
