import Activity
internal import Changes
import Documents
internal import Findings
import Transcripts

extension AuditRule {
    static let agentChangedItsPermissions = AuditRule(
        id: "agent-changed-its-permissions",
        severity: .high,
        confidence: .medium,
        summary: "An agent wrote the file that says what it may do unasked",
        why: "What the agent may do is then what the agent has decided.",
        fix: "Put the agents' settings where the agent cannot write: managed settings, or a deny rule for these files.",
        check: .change([.transcript]) { change, run in
            for session in change.transcripts {
                let calls = session.calls.filter { $0.status != .denied && writesSettings($0) }
                guard let first = calls.first else { continue }
                run.report(
                    "\(session.agentTitle) wrote its own permissions: \(code(first.command ?? first.path ?? first.tool))",
                    subject: session.id,
                    events: calls.prefix(10).map(EventReference.init), counts: [Count("tool calls", calls.count)])
            }
        }
    )

    private static let files = [
        ".claude/settings", ".claude.json", ".kiro/settings", ".kiro/agents", "permissions.yaml", ".codex/config", ".codex/rules",
        "mcp.json", ".gemini/settings", ".gemini/policies", ".vscode/settings.json", ".copilot/config", ".amazonq/cli-agents",
    ]
    private static let writers = [">", "tee ", "sed -i", "cp ", "mv ", "jq ", "rm ", "install ", "write", "dd "]

    private static let readers = ["read", "view", "glob", "grep", "list", "ls", "search"]

    private static func writesSettings(_ call: ToolCall) -> Bool {
        if call.kind == .file, let path = call.path {
            let tool = call.tool.lowercased()
            return files.contains { path.contains($0) } && !readers.contains { tool.contains($0) }
        }
        guard let text = call.command, files.contains(where: { text.contains($0) }) else { return false }
        return call.kind == .shell && writers.contains { text.contains($0) }
    }
}
