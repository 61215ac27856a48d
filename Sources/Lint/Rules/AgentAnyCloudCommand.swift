internal import AgentSettings
internal import Findings
internal import Templates

extension Rule {
    static let agentAnyCloudCommand = Rule(
        id: "agent-any-cloud-command",
        severity: .medium,
        summary: "an agent may run every command of a cloud's command line unasked",
        why: "Deletion is one of them: only the operator's permissions stand between the agent and production.",
        fix: "Allow the reads (`aws * describe-*`), and have the agent ask for the rest.",
        source: "https://docs.anthropic.com/en/docs/claude-code/settings",
        fires: [.settings(".claude/settings.json", #"{"permissions": {"allow": [«"Bash(aws:*)"»], "deny": ["Bash(aws iam *)"]}}"#)],
        quiet: [
            .settings(
                ".claude/settings.json",
                #"{"permissions": {"allow": ["Bash(aws cloudformation describe-*)"], "deny": ["Bash(aws iam *)"]}}"#)
        ],
        check: .settings(.anyCloudCommand)
    )
}
