import Activity
internal import Changes
import Documents
internal import Findings
import PolicyLanguage

extension AuditRule {
    static let temporaryAccessNotRemoved = AuditRule(
        id: "temporary-access-not-removed",
        severity: .medium,
        confidence: .medium,
        summary: "Access that was opened for a change was not taken back",
        why:
            "What was given for one occasion and stays is standing access that nobody decided on: the next session may do the same.",
        fix: "Write the policy back as it was, or have the access decided on as standing access.",
        check: .change([.accountDetails, .log]) { change, run in
            change.leavesPastOpen(&run)
            for widening in change.widenings where widening.isInForceStill {
                run.report(
                    "what \(widening.event.name) by \(code(widening.author)) opened to \(code(widening.session.audit.principal)) at "
                        + "\(widening.event.time) is still open after the change: "
                        + Phrase.list(widening.calls.map { code($0.action.text) }.unique, limit: 3),
                    subject: widening.session.audit.principal, events: [EventReference(widening.event)], about: widening.event.name)
            }
        }
    )
}
