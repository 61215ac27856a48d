internal import AgentSettings
internal import Findings
internal import Templates

extension Rule {
    static let agentDenialWithoutEffect = Rule(
        id: "agent-denial-without-effect",
        severity: .medium,
        summary: "a denial is moot",
        why: "Another rule, or a tool that it does not name, lets the same thing be done.",
        fix: "Deny the tool that does it, or remove the wider permission.",
        source: "https://docs.anthropic.com/en/docs/claude-code/settings",
        fires: [.settings(".claude/settings.json", #"{"permissions": {"allow": ["Bash(ls)"], "deny": [«"Write(./x)"»]}}"#)],
        quiet: [.settings(".claude/settings.json", #"{"permissions": {"allow": ["Bash(ls)"], "deny": ["Bash(aws iam *)"]}}"#)],
        check: .settings(.denialWithoutEffect)
    )
}
