internal import AgentSettings
internal import Findings
internal import Templates

extension Rule {
    static let agentPrivilegedProfile = Rule(
        id: "agent-privileged-profile",
        severity: .medium,
        summary: "an agent is given a profile that is named like an administrator's or production's",
        why: "Every command of the agent, and of what it starts, acts with that profile's permissions.",
        fix: "Give the agent a role of its own, limited to the task.",
        source: "https://docs.anthropic.com/en/docs/claude-code/settings",
        fires: [
            .settings(".claude/settings.json", #"{"permissions": {"allow": ["Read"]}, "env": {"AWS_PROFILE": «"prod-admin"»}}"#)
        ],
        quiet: [
            .settings(".claude/settings.json", #"{"permissions": {"allow": ["Read"]}, "env": {"AWS_PROFILE": "agent-sandbox"}}"#)
        ],
        check: .settings(.privilegedProfile)
    )
}
