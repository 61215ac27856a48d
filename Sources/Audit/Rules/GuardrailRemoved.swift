import Activity
internal import Changes
import Documents
internal import Findings
import PolicyLanguage

extension AuditRule {
    static let guardrailRemoved = AuditRule(
        id: "guardrail-removed",
        severity: .critical,
        confidence: .high,
        summary: "A limit was lifted, and a session did what it had forbidden",
        why:
            "A boundary, a denial or a policy of the organisation is there for the day on which somebody means to do what it forbids. Lifted "
            + "for that day, it has protected nothing.",
        fix: "Put the limit back, and let only those lift it whom the change does not concern.",
        check: .change([.accountDetails, .log]) { change, run in
            change.leavesPastOpen(&run)
            for widening in change.widenings where widening.isOfGuardrail {
                run.report(
                    "\(widening.event.name) by \(code(widening.author)) at \(widening.event.time) lifted what had denied "
                        + "\(Phrase.list(widening.calls.map { code($0.action.text) }.unique, limit: 3)) to "
                        + "\(code(widening.session.audit.principal)), which used it \(widening.lead) later",
                    subject: widening.session.audit.principal,
                    events: [EventReference(widening.event)] + widening.calls.prefix(9).map(\.reference),
                    about: widening.event.name,
                    counts: [Count("calls", widening.calls.count)])
            }
        }
    )
}
