import Activity
internal import Changes
import Documents
internal import Findings
internal import Shell
import Transcripts

extension AuditRule {
    static let destructiveWithoutApproval = AuditRule(
        id: "destructive-without-approval",
        severity: .high,
        confidence: .medium,
        summary: "An agent destroyed something without a recorded approval of that step",
        why:
            "A person who is asked before each step that destroys can stop the wrong one. Where nothing is recorded, nobody can show "
            + "afterwards that anybody was asked.",
        fix:
            "Make the agent ask for commands that delete, whatever else runs unasked, and keep its log of decisions (hooks, OpenTelemetry) "
            + "where its transcript has none.",
        check: .change([.transcript]) { change, run in
            for session in change.transcripts {
                let calls = session.calls.filter { call in
                    call.ran && call.destroys && !(call.approval.by == .human && call.approval.evidence == .explicit)
                }
                guard let first = calls.first else { continue }
                let isRecorded = calls.contains { $0.approval.evidence == .explicit }
                run.report(
                    "\(session.agentTitle) ran \(Phrase.count(calls.count, "tool call")) that \(calls.count == 1 ? "destroys" : "destroy") "
                        + "without a person's recorded approval, first \(code(first.command ?? first.tool)) "
                        + "(\(first.approval.statement(ran: true)); evidence: \(first.approval.evidence.rawValue))",
                    subject: session.id, severity: isRecorded ? nil : .medium, events: calls.prefix(10).map(EventReference.init),
                    counts: [Count("tool calls", calls.count)])
            }
        }
    )
}

extension ToolCall {
    /// One of its operations leaves something gone.
    var destroys: Bool {
        operations.contains { operation in
            if operation.isDryRun || operation.effect == .read { return false }
            return operation.effect == .destroy || AgentOperation(operation).destroys
        }
    }
    var writes: Bool { operations.contains { !$0.isDryRun && ($0.effect == .change || $0.effect == .destroy) } }
}

extension EventReference {
    /// A tool call in the place of an event.
    init(_ call: ToolCall) {
        let names = call.operations.map { AgentOperation($0).what }
        self.init(
            id: call.id, time: call.time ?? Instant(seconds: 0), name: names.isEmpty ? call.tool : Phrase.list(names, limit: 2),
            location: call.location)
        isTimed = call.time != nil
        isToolCall = true
    }
}
