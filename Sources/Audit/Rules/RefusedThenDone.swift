import Activity
import Documents
internal import Findings
import Transcripts

extension AuditRule {
    static let refusedThenDone = AuditRule(
        id: "refused-then-done",
        severity: .high,
        confidence: .medium,
        summary: "A person refused an agent's tool call, and the agent then did the same by another one",
        why: "A refusal that the agent works around is worth nothing; the person believes that it has not happened.",
        fix:
            "Deny the effect, not the command: take the permission from the agent's role, or deny it in the agent's settings for every tool.",
        check: .change([.transcript]) { change, run in
            for session in change.transcripts {
                var pairs: [(refused: ToolCall, done: ToolCall)] = []
                for (number, call) in session.calls.enumerated()
                where call.status == .denied && call.approval.by == .human && call.writes {
                    let later = session.calls[(number + 1)...].first { other in
                        other.ran && isSoonAfter(call, other) && hasEffect(of: call, other)
                            // A person who is asked anew and agrees has changed the mind.
                            && !(other.approval.by == .human && other.approval.evidence == .explicit)
                    }
                    if let later { pairs.append((call, later)) }
                }
                guard let first = pairs.first else { continue }
                run.report(
                    "\(code(first.refused.command ?? first.refused.tool)) was refused by a person, and "
                        + "\(code(first.done.command ?? first.done.tool)) then did the same", subject: session.id,
                    events: pairs.prefix(5).flatMap { [EventReference($0.refused), EventReference($0.done)] },
                    counts: [Count("refusals", pairs.count)])
            }
        }
    )

    private static func isSoonAfter(_ one: ToolCall, _ other: ToolCall) -> Bool {
        guard let from = one.time, let to = other.time else { return true }
        return to >= from && to.seconds - from.seconds <= 3_600
    }

    /// The same operation on the same things, or another that destroys what was not to be destroyed.
    private static func hasEffect(of refused: ToolCall, _ other: ToolCall) -> Bool {
        refused.operations.contains { one in
            let names = Set(one.parameters.flatMap(\.values).filter { $0.utf8.count > 2 })
            return other.operations.contains { two in
                let others = two.parameters.flatMap(\.values)
                let isSame = one.service == two.service && one.operation == two.operation
                let destroysToo = one.effect == .destroy && two.effect == .destroy
                guard isSame || destroysToo else { return false }
                return names.isEmpty
                    ? isSame : others.contains { value in names.contains { value == $0 || value.hasSuffix("/\($0)") } }
            }
        }
    }
}
