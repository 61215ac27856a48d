internal import AgentSettings
internal import Findings
internal import Templates

extension Rule {
    static let agentNeverAskingAllowed = Rule(
        id: "agent-never-asking-allowed",
        severity: .low,
        summary: "managed settings leave open the mode that never asks",
        why: "Any user, or a project's own settings, may turn all questions off.",
        fix: "Set `disableBypassPermissionsMode` to `disable`.",
        source: "https://docs.anthropic.com/en/docs/claude-code/settings",
        fires: [.settings("managed-settings.json", #"{"permissions": «{}»}"#)],
        quiet: [.settings("managed-settings.json", #"{"permissions": {"disableBypassPermissionsMode": "disable"}}"#)],
        check: .settings(.neverAskingAllowed)
    )
}
