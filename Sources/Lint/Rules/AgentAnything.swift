internal import AgentSettings
internal import Findings
internal import Templates

extension Rule {
    static let agentAnything = Rule(
        id: "agent-anything",
        severity: .medium,
        summary: "an agent may do everything unasked",
        why: "Every command, file and call that the agent thinks of runs at machine speed, with its operator's credentials.",
        fix: "Allow what the work needs, one tool or command at a time.",
        source: "https://kiro.dev/docs/cli/custom-agents/configuration-reference/",
        fires: [.settings("permissions.yaml", "rules:\n  - «capability: all\n    effect: allow»\n")],
        quiet: [.settings("permissions.yaml", "rules:\n  - capability: fs_read\n    effect: allow\n")],
        check: .settings(.anything)
    )
}
