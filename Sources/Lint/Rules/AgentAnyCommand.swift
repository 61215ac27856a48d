internal import AgentSettings
internal import Findings
internal import Templates

extension Rule {
    static let agentAnyCommand = Rule(
        id: "agent-any-command",
        severity: .medium,
        summary: "an agent may run every command of the shell unasked",
        why: "A shell reaches every cloud with the operator's credentials, and no rule about other tools binds it.",
        fix: "Allow single commands.",
        source: "https://docs.anthropic.com/en/docs/claude-code/settings",
        fires: [.settings(".claude/settings.json", #"{"permissions": {"allow": [«"Bash(*)"»], "deny": ["Bash(rm *)"]}}"#)],
        quiet: [.settings(".claude/settings.json", #"{"permissions": {"allow": ["Bash(git status)"]}}"#)],
        check: .settings(.anyCommand)
    )
}
