internal import AgentSettings
internal import Findings
internal import Templates

extension Rule {
    static let agentAnyServiceOperation = Rule(
        id: "agent-any-service-operation",
        severity: .medium,
        summary: "an agent may use every operation of a service unasked, deletions included",
        why: "Limiting an agent to services limits nothing within them.",
        fix: "Allow the reads of the service, and have the agent ask for the rest.",
        source: "https://docs.anthropic.com/en/docs/claude-code/settings",
        fires: [
            .settings(".claude/settings.json", #"{"permissions": {"allow": [«"Bash(aws s3api *)"»], "deny": ["Bash(aws iam *)"]}}"#)
        ],
        quiet: [
            .settings(
                ".claude/settings.json", #"{"permissions": {"allow": ["Bash(aws s3api list-*)"], "deny": ["Bash(aws iam *)"]}}"#)
        ],
        check: .settings(.anyServiceOperation)
    )
}
