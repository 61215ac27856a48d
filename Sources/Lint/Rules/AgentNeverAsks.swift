internal import AgentSettings
internal import Findings
internal import Templates

extension Rule {
    static let agentNeverAsks = Rule(
        id: "agent-never-asks",
        severity: .medium,
        summary: "an agent runs in a mode that never asks",
        why: "What no rule forbids runs: a wrong plan is carried out before anybody reads it.",
        fix: "Use a mode that asks, and allow single commands.",
        source: "https://docs.anthropic.com/en/docs/claude-code/settings",
        fires: [.settings(".claude/settings.json", #"{"permissions": {"defaultMode": «"bypassPermissions"», "allow": ["Read"]}}"#)],
        quiet: [.settings(".claude/settings.json", #"{"permissions": {"defaultMode": "plan", "allow": ["Read"]}}"#)],
        check: .settings(.neverAsks)
    )
}
