import Activity
internal import AgentSettings
internal import Changes
import Documents
internal import Findings
internal import Shell
import Templates
import Transcripts

extension AuditRule {
    static let refusedThenDone = AuditRule(
        id: "refused-then-done",
        severity: .high,
        confidence: .medium,
        summary: "A person, or the agent's settings, refused something, and the agent then did the same by another tool call",
        why: "A refusal that the agent works around is worth nothing; whoever refused believes that it has not happened.",
        fix:
            "Deny the effect, not the command: take the permission from the agent's role, or deny it in the agent's settings for every tool.",
        check: .change([.transcript]) { change, run in
            for session in change.transcripts {
                workArounds(in: session, &run)
                let settings = UnaskedSurvey.settings(of: session.agentName, in: change.input.agentSettings)
                defeats(of: settings.flatMap(\.rules), in: session, &run)
            }
        }
    )

    /// Refused in the transcript, and then done.
    private static func workArounds(in session: AgentSession, _ run: inout RuleRun) {
        var pairs: [(refused: ToolCall, done: ToolCall)] = []
        for (number, call) in session.calls.enumerated() where call.status == .denied && call.writes {
            let later = session.calls[(number + 1)...].first { other in
                other.ran && SameEffect.isSoonAfter(call, other) && SameEffect.of(call, other)
                    // A person who is asked anew and agrees has changed the mind.
                    && !(other.approval.by == .human && other.approval.evidence == .explicit)
                    // What was refused since nobody could be asked may be asked later, of which nothing is written.
                    && (call.approval.by == .human || !isSameCommand(call, other))
            }
            if let later { pairs.append((call, later)) }
        }
        guard let first = pairs.first else { return }
        run.report(
            "\(code(first.refused.command ?? first.refused.tool)) was \(first.refused.approval.statement(ran: false)), and "
                + "\(code(first.done.command ?? first.done.tool)) then did the same"
                // The same words in another tool.
                + (first.done.command == first.refused.command && first.done.tool != first.refused.tool
                    ? " by \(code(first.done.tool))" : ""),
            subject: session.id, events: pairs.prefix(5).flatMap { [EventReference($0.refused), EventReference($0.done)] },
            counts: [Count("refusals", pairs.count)])
    }

    private static func isSameCommand(_ one: ToolCall, _ other: ToolCall) -> Bool {
        one.kind == other.kind && one.command == other.command
    }

    /// Denied by the settings under one name, and done under another.
    private static func defeats(of rules: [AgentRule], in session: AgentSession, _ run: inout RuleRun) {
        guard rules.contains(where: { $0.effect == .deny }) else { return }
        var found: [(call: ToolCall, rule: AgentRule, operation: CloudOperation)] = []
        for call in session.calls where call.ran {
            if call.approval.by == .human, call.approval.evidence == .explicit { continue }
            if let denial = SameEffect.denial(of: call, in: rules) { found.append((call, denial.rule, denial.operation)) }
        }
        guard let first = found.first else { return }
        run.report(
            "The settings deny \(code(first.rule.text)) (\(first.rule.location)), and \(code(first.call.command ?? first.call.tool)) did it: "
                + code(AgentOperation(first.operation).what),
            subject: session.id, events: found.prefix(10).map { EventReference($0.call) }, about: first.rule.text,
            counts: [Count("tool calls", found.count)])
    }
}
