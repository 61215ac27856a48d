import Activity
internal import Changes
import Documents
internal import Findings
import Transcripts

extension AuditRule {
    static let allowedForGood = AuditRule(
        id: "allowed-for-good",
        severity: .medium,
        confidence: .medium,
        summary: "A person answered \"always\", and the agent then changed things about which it asked nobody",
        why: "The answer was given to one command, and covers others that the person has never seen.",
        fix: "Answer for the one command; take the entries that have gathered out of the agent's settings.",
        check: .change([.transcript]) { change, run in
            for session in change.transcripts {
                let answers = session.calls.filter { $0.approval.by == .human && $0.approval.persistence == .always }
                guard let answer = answers.first, let given = answer.approval.time ?? answer.time else { continue }
                let later = session.calls.filter { call in
                    call.ran && call.writes && call.approval.by != .human && (call.time.map { $0 > given } ?? false)
                }
                guard let first = later.first else { continue }
                run.report(
                    "\"Always\" was answered to \(code(answer.command ?? answer.tool)) at \(given); \(Phrase.count(later.count, "later tool call")) "
                        + "changed something unasked, first \(code(first.command ?? first.tool))", subject: session.id,
                    severity: later.contains(where: \.destroys) ? .high : nil,
                    events: [EventReference(answer)] + later.prefix(9).map(EventReference.init),
                    counts: [Count("answers", answers.count), Count("tool calls", later.count)])
            }
        }
    )
}
