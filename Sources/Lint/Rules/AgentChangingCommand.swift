internal import AgentSettings
internal import Findings
internal import Templates

extension Rule {
    static let agentChangingCommand = Rule(
        id: "agent-changing-command",
        severity: .medium,
        summary: "an agent may change or destroy what is deployed unasked",
        why: "The plan that it carries out is its own: nobody has read what will be deleted or replaced.",
        fix: "Have the agent ask for it.",
        source: "https://docs.anthropic.com/en/docs/claude-code/settings",
        fires: [
            .settings(
                ".claude/settings.json", #"{"permissions": {"allow": [«"Bash(terraform apply *)"»], "deny": ["Bash(aws iam *)"]}}"#)
        ],
        quiet: [
            .settings(
                ".claude/settings.json", #"{"permissions": {"allow": ["Bash(terraform plan *)"], "deny": ["Bash(aws iam *)"]}}"#)
        ],
        check: .settings(.changingCommand)
    )
}
