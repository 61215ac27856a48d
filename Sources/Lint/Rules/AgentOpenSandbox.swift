internal import AgentSettings
internal import Findings
internal import Templates

extension Rule {
    static let agentOpenSandbox = Rule(
        id: "agent-open-sandbox",
        severity: .low,
        summary: "commands run unasked in a sandbox whose network is open",
        why: "The sandbox keeps the files safe; the cloud is reached by the network.",
        fix: "Limit the sandbox's network to the hosts that the work needs.",
        source: "https://docs.anthropic.com/en/docs/claude-code/settings",
        fires: [
            .settings(
                ".claude/settings.json",
                #"{"permissions": {"allow": ["Read"]}, "sandbox": {"enabled": true, "autoAllowBashIfSandboxed": «true»}}"#)
        ],
        quiet: [.settings(".claude/settings.json", #"{"permissions": {"allow": ["Read"]}, "sandbox": {"enabled": true}}"#)],
        check: .settings(.openSandbox)
    )
}
