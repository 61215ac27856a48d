import Activity
internal import Changes
import Documents
internal import Findings
import PolicyLanguage

extension AuditRule {
    static let accessWidenedBeforeUse = AuditRule(
        id: "access-widened-before-use",
        severity: .high,
        confidence: .high,
        summary: "A session did what a write had opened to it in the week before",
        why:
            "Permissions that are widened for an occasion show in no later export once they are taken back. Whoever widened them, and why, is "
            + "a part of the change: without it the guardrail that was stepped around looks as if it had held.",
        fix:
            "Ask who approved the write, and give such access by a role of its own that ends by itself, with an approval before it begins.",
        check: .change([.accountDetails, .log]) { change, run in
            change.leavesPastOpen(&run)
            for widening in change.widenings where !widening.isOfGuardrail {
                let actions = widening.calls.map { code($0.action.text) }
                let uses = Phrase.list(actions.unique, limit: 3)
                run.report(
                    "\(widening.event.name) by \(code(widening.author)) at \(widening.event.time) opened to "
                        + "\(code(widening.session.audit.principal)) what it used \(widening.lead) later: \(uses)",
                    subject: widening.session.audit.principal,
                    events: [EventReference(widening.event)] + widening.calls.prefix(9).map(\.reference),
                    about: widening.event.name,
                    counts: [Count("calls", widening.calls.count)])
            }
        }
    )
}
