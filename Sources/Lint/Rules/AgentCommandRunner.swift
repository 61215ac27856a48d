internal import AgentSettings
internal import Findings
internal import Templates

extension Rule {
    static let agentCommandRunner = Rule(
        id: "agent-command-runner",
        severity: .medium,
        summary: "an agent may run a program that runs any other unasked",
        why: "An interpreter, a container or `xargs` does whatever its argument says: rules about commands do not see it.",
        fix: "Allow the scripts that are meant, by name.",
        source: "https://docs.anthropic.com/en/docs/claude-code/settings",
        fires: [
            .settings(".claude/settings.json", #"{"permissions": {"allow": [«"Bash(python *)"»], "deny": ["Bash(aws iam *)"]}}"#)
        ],
        quiet: [
            .settings(
                ".claude/settings.json", #"{"permissions": {"allow": ["Bash(python manage.py)"], "deny": ["Bash(aws iam *)"]}}"#)
        ],
        check: .settings(.commandRunner)
    )
}
