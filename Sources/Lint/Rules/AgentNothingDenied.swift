internal import AgentSettings
internal import Findings
internal import Templates

extension Rule {
    static let agentNothingDenied = Rule(
        id: "agent-nothing-denied",
        severity: .low,
        summary: "an agent may run commands unasked and none is denied",
        why: "A denial holds whatever else is allowed: it is the one rule that a later addition does not undo.",
        fix: "Deny what the agent must never do (`aws iam *`, `terraform destroy *`).",
        source: "https://docs.anthropic.com/en/docs/claude-code/settings",
        fires: [.settings(".claude/settings.json", #"{"permissions": {"allow": [«"Bash(git *)"»]}}"#)],
        quiet: [.settings(".claude/settings.json", #"{"permissions": {"allow": ["Read"]}}"#)],
        check: .settings(.nothingDenied)
    )
}
