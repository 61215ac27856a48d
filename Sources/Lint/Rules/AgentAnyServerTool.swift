internal import AgentSettings
internal import Findings
internal import Templates

extension Rule {
    static let agentAnyServerTool = Rule(
        id: "agent-any-server-tool",
        severity: .low,
        summary: "an agent may use every tool of a server unasked",
        why: "The author of a server decides which tools it offers, tomorrow's included.",
        fix: "Allow the tools that are meant, by name.",
        source: "https://docs.anthropic.com/en/docs/claude-code/settings",
        fires: [.settings(".claude/settings.json", #"{"permissions": {"allow": [«"mcp__aws-mcp__*"»]}}"#)],
        quiet: [.settings(".claude/settings.json", #"{"permissions": {"allow": ["mcp__git__log"]}}"#)],
        check: .settings(.anyServerTool)
    )
}
