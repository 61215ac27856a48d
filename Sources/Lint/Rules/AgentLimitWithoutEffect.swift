internal import AgentSettings
internal import Findings
internal import Templates

extension Rule {
    static let agentLimitWithoutEffect = Rule(
        id: "agent-limit-without-effect",
        severity: .medium,
        summary: "a limit is moot",
        why: "Another rule lets the same be done without the limit.",
        fix: "Remove the wider permission.",
        source: "https://kiro.dev/docs/cli/custom-agents/configuration-reference/",
        fires: [
            .settings(
                ".kiro/agents/x.json",
                #"{"name": "x", "allowedTools": ["use_aws"], "toolsSettings": {"use_aws": {"allowedServices": [«"s3"»]}}}"#)
        ],
        quiet: [.settings(".kiro/agents/x.json", #"{"name": "x", "allowedTools": ["fs_read"]}"#)],
        check: .settings(.limitWithoutEffect)
    )
}
