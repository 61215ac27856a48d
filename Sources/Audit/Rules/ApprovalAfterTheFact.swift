import Activity
internal import Changes
import Documents
internal import Findings

extension AuditRule {
    static let approvalAfterTheFact = AuditRule(
        id: "approval-after-the-fact",
        severity: .medium,
        confidence: .high,
        summary: "A change was approved after its first write",
        why:
            "An approval that comes later decides nothing: it records that somebody agreed with what could no longer be prevented.",
        fix:
            "Make the approval a condition of the session: a session tag with the change's id that only the approval step can set.",
        check: .change([.declaration, .log]) { change, run in
            guard let first = change.firstWrite else { return }
            let late = change.audit.approvals.filter { ($0.secondsAfterFirstWrite ?? 0) > 0 }
            // One in time is enough; that of an actor is none.
            guard !late.isEmpty, late.count == change.audit.approvals.count(where: { !$0.isByActor }), let earliest = late.first
            else {
                return
            }
            let seconds = earliest.secondsAfterFirstWrite ?? 0
            let when = earliest.at.map { " at \($0)" } ?? ""
            run.report(
                "\(code(change.audit.id)) was approved by \(code(earliest.by))\(when), \(Phrase.duration(Int64(seconds))) after its "
                    + "sessions had made their first write, \(first.phrase)",
                subject: change.audit.id, events: [first.reference], counts: [Count("minutes late", seconds / 60)])
        }
    )
}
