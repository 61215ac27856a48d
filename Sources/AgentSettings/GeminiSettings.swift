import Documents

/// Gemini CLI: `settings.json` and the rules of its policy engine in TOML (docs/reference of google-gemini/gemini-cli).
struct GeminiSettings {
    static func isSettings(_ root: JSONValue, file: String) -> Bool {
        guard root.kind == .object else { return false }
        let parts = file.split(separator: "/")
        if parts.dropLast().last == ".gemini" || parts.dropLast().last == "gemini-cli" { return true }
        return root["general"]?["defaultApprovalMode"] != nil || root["security"]?["folderTrust"] != nil
            || root["tools"]?["allowed"] != nil || root["tools"]?["core"] != nil
    }

    static func isPolicy(_ root: JSONValue) -> Bool {
        let rules = root.items("rule")
        return !rules.isEmpty && rules.allSatisfy { $0["decision"] != nil }
    }

    static func read(_ root: JSONValue) -> SettingsContents {
        var draft = AgentDraft()
        for list in [root["tools"]?["allowed"], root["allowedTools"]] {
            for value in list?.elements.map({ $0 }) ?? [] { tool(value, .allow, &draft) }
        }
        for list in [root["tools"]?["exclude"], root["excludeTools"]] {
            for value in list?.elements.map({ $0 }) ?? [] { tool(value, .deny, &draft) }
        }
        for value in root["tools"]?.items("confirmationRequired") ?? [] { tool(value, .ask, &draft) }
        let mode = root["general"]?["defaultApprovalMode"]
        if let mode, mode.string == "yolo" { draft.smell(.neverAsks, "defaultApprovalMode yolo", at: mode) }
        if let all = root["autoAccept"], all.boolean == true { draft.smell(.neverAsks, "autoAccept", at: all) }
        draft.servers(root["mcpServers"])
        draft.judgeDenials()
        return draft.contents(.gemini, mode: mode?.string, root)
    }

    /// `run_shell_command(git)`: a prefix; without brackets every command.
    private static func tool(_ value: JSONValue, _ effect: AgentRule.Effect, _ draft: inout AgentDraft) {
        guard let text = value.string else { return draft.note(value.error("a tool is a text, not \(value.kind.withArticle)")) }
        let name = text.prefix { $0 != "(" }
        guard ["run_shell_command", "ShellTool"].contains(name) else {
            return draft.rule(effect, text, name == "*" ? .all : .other, at: value)
        }
        let inner = text.dropFirst(name.count).dropFirst().prefix { $0 != ")" }
        draft.command(effect, text, pattern: inner.isEmpty || inner == "*" ? nil : "\(inner) *", at: value)
    }

    /// `[[rule]]`: what a tool may do, decided by the first rule that matches.
    static func readPolicy(_ root: JSONValue) -> SettingsContents {
        var draft = AgentDraft()
        for rule in root.items("rule") {
            let effect: AgentRule.Effect
            switch rule["decision"]?.string {
            case "allow": effect = .allow
            case "deny": effect = .deny
            case "ask_user": effect = .ask
            default:
                draft.note((rule["decision"] ?? rule).error("a decision is allow, deny or ask_user"))
                continue
            }
            let names = rule["toolName"].map { $0.kind == .array ? Array($0.elements) : [$0] } ?? []
            for value in names.isEmpty ? [rule] : names {
                let name = value.string ?? "*"
                if name == "*", rule["mcpName"] == nil {
                    draft.rule(effect, name, .all, at: value)
                } else if name == "run_shell_command" {
                    let prefixes = rule["commandPrefix"].map { $0.kind == .array ? Array($0.elements) : [$0] } ?? []
                    if prefixes.isEmpty, rule["commandRegex"] == nil, rule["argsPattern"] == nil {
                        draft.command(effect, name, pattern: nil, at: value)
                    }
                    for prefix in prefixes {
                        draft.command(effect, "\(name) \(prefix.string ?? "")", pattern: "\(prefix.string ?? "") *", at: prefix)
                    }
                } else if let server = rule["mcpName"]?.string {
                    draft.server(effect, "\(server) \(name)", server, name == "*" ? nil : name, at: value)
                } else {
                    draft.rule(effect, name, .other, at: value)
                }
            }
        }
        return draft.contents(.gemini, root)
    }
}
