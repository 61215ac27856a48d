import Documents

/// OpenAI Codex: `config.toml` of a user or a project, and `requirements.toml` of an administrator (config.schema.json of openai/codex).
struct CodexSettings {
    private static let keys = [
        "approval_policy", "sandbox_mode", "sandbox_workspace_write", "default_permissions", "mcp_servers", "profiles",
        "shell_environment_policy",
    ]

    static func isSettings(_ root: JSONValue) -> Bool { keys.contains { root[$0] != nil } }

    static func read(_ root: JSONValue) -> SettingsContents {
        var draft = AgentDraft()
        judge(root, nil, root, &draft)
        for profile in root.entries("profiles") { judge(profile.value, profile.name, root, &draft) }
        for project in root.entries("projects") where project.value["trust_level"]?.string == "trusted" {
            draft.rule(.allow, "trust_level of \(project.name)", .other, at: project.value["trust_level"] ?? project.value)
        }
        draft.servers(root["mcp_servers"])
        draft.environment(root["shell_environment_policy"]?["set"])
        return draft.contents(.codex, mode: root["approval_policy"]?.string, root)
    }

    /// When commands are asked for, and what those that are not can reach. A profile's settings stand before the file's.
    private static func judge(_ own: JSONValue, _ profile: String?, _ root: JSONValue, _ draft: inout AgentDraft) {
        let suffix = profile.map { " of profile \($0)" } ?? ""
        let policy = own["approval_policy"] ?? root["approval_policy"]
        let sandbox = own["sandbox_mode"] ?? root["sandbox_mode"]
        if let policy, policy.kind == .string, !["untrusted", "on-request", "on-failure", "never"].contains(policy.string) {
            draft.note(policy.error("unknown approval policy \(policy.text)"))
        }
        if let sandbox, !["read-only", "workspace-write", "danger-full-access"].contains(sandbox.string) {
            draft.note(sandbox.error("unknown sandbox mode \(sandbox.text)"))
        }
        if profile != nil, own["approval_policy"] == nil, own["sandbox_mode"] == nil { return }
        let isUnlimited = sandbox?.string == "danger-full-access" || own["default_permissions"]?.string == ":danger-full-access"
        let isUnasked = policy?.string != "untrusted"
        if isUnlimited, isUnasked, let place = sandbox ?? own["default_permissions"] {
            draft.command(.allow, "danger-full-access\(suffix)", pattern: nil, at: place)
        }
        if policy?.string == "never", let policy {
            draft.smell(.neverAsks, "approval_policy never\(suffix)", at: policy)
        }
        let write = own["sandbox_workspace_write"] ?? root["sandbox_workspace_write"]
        if isUnasked, !isUnlimited, sandbox?.string == "workspace-write", let network = write?["network_access"],
            network.boolean == true
        {
            draft.smell(.openSandbox, "network_access in a sandbox whose commands run unasked\(suffix)", at: network)
        }
    }
}
