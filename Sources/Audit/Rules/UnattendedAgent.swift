import Activity
internal import Changes
import Documents
internal import Findings
import Transcripts

extension AuditRule {
    static let unattendedAgent = AuditRule(
        id: "unattended-agent",
        severity: .medium,
        confidence: .medium,
        summary: "An agent in a mode that asks nobody changed something in the cloud",
        why: "Whatever its credentials allow, nobody sees before it happens.",
        fix:
            "Run agents without questions only in a sandbox, with credentials that cannot write; disable the mode in managed settings.",
        check: .change([.transcript]) { change, run in
            for session in change.transcripts {
                guard let only = session.modes.first(where: asksNobody) else { continue }
                // What was asked about before the mode came into force is not of it.
                let calls = session.calls.filter { $0.ran && $0.writes && $0.mode.map(asksNobody) ?? true }
                guard let first = calls.first else { continue }
                let mode = first.mode ?? only
                run.report(
                    "\(session.agentTitle) in mode \(code(mode)) made \(Phrase.count(calls.count, "tool call")) that "
                        + "\(calls.count == 1 ? "changes" : "change") something, first " + code(first.command ?? first.tool),
                    subject: session.id,
                    severity: calls.contains(where: \.destroys) ? .high : nil, events: calls.prefix(10).map(EventReference.init),
                    counts: [Count("tool calls", calls.count)])
            }
        }
    )

    /// Codex tells its policy and its sandbox together: `never, danger-full-access with network`.
    private static func asksNobody(_ mode: String) -> Bool {
        mode.lowercased().split(separator: ",").contains { part in
            modes.contains(String(part.trimmingPrefix { $0 == " " }.prefix { $0 != " " }))
        }
    }

    /// Modes in which no question is asked, as the agents call them.
    private static let modes: Set<String> = [
        "bypasspermissions", "dontask", "never", "yolo", "autopilot", "full-auto", "trust-all", "trust-all-tools",
        "danger-full-access",
        "allow-all", "allow-all-tools", "auto-approve", "no-interactive", "headless", "dangerously-skip-permissions",
    ]
}
