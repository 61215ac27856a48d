import Documents

/// Agents in editors and on GitHub's command line: Cursor, Visual Studio Code, Copilot CLI, and lists of MCP servers (their documentation).
struct EditorSettings {
    enum Form {
        case cursorPermissions, cursorCommandLine, cursorSandbox, copilot, visualStudioCode, servers
    }

    static func form(_ root: JSONValue, file: String) -> Form? {
        guard root.kind == .object else { return nil }
        let parts = file.split(separator: "/")
        let isCursor = parts.dropLast().last == ".cursor"
        if root["terminalAllowlist"] != nil || root["mcpAllowlist"] != nil { return .cursorPermissions }
        if let permissions = root["permissions"], isCursor || isCommandLine(permissions) { return .cursorCommandLine }
        if isCursor, parts.last == "sandbox.json" { return .cursorSandbox }
        if root["locations"]?.members.contains(where: { $0.value["tool_approvals"] != nil }) == true { return .copilot }
        if root["trustedFolders"] != nil || root["trusted_folders"] != nil, parts.dropLast().last == ".copilot" { return .copilot }
        if root.members.contains(where: { member in prefixes.contains { member.name.hasPrefix($0) } }) { return .visualStudioCode }
        let servers = root["servers"]
        return parts.last == "mcp.json" && servers?.kind == .object ? .servers : nil
    }

    private static let prefixes = ["chat.tools.", "chat.agent.", "chat.permissions.", "windsurf.", "roo-cline."]

    /// `Shell(...)`, which no other agent writes.
    private static func isCommandLine(_ permissions: JSONValue) -> Bool {
        (permissions.items("allow") + permissions.items("deny")).contains { $0.string?.hasPrefix("Shell(") ?? false }
    }

    static func read(_ root: JSONValue, _ form: Form, file: String) -> SettingsContents {
        var draft = AgentDraft()
        let agent: AgentPermissions.Agent
        switch form {
        case .cursorPermissions:
            agent = .cursor
            for value in root.items("terminalAllowlist") { prefix(value, .allow, &draft) }
            for value in root.items("mcpAllowlist") { tool(value, &draft) }
        case .cursorCommandLine:
            agent = .cursor
            for value in root["permissions"]?.items("allow") ?? [] { cursorRule(value, .allow, &draft) }
            for value in root["permissions"]?.items("deny") ?? [] { cursorRule(value, .deny, &draft) }
            draft.judgeDenials()
        case .cursorSandbox:
            agent = .cursor
            if let type = root["type"], type.string == "insecure_none" { draft.smell(.anyCommand, "type insecure_none", at: type) }
            if let network = root["networkPolicy"]?["default"], network.string == "allow" {
                draft.smell(.openSandbox, "networkPolicy default allow", at: network)
            }
        case .copilot:
            agent = .copilot
            for location in root.entries("locations") {
                for value in location.value.items("tool_approvals") { approval(value, &draft) }
            }
        case .visualStudioCode:
            agent = .visualStudioCode
            readSettings(root, &draft)
        case .servers:
            agent = file.split(separator: "/").contains(".cursor") ? .cursor : .visualStudioCode
        }
        draft.servers(root["mcpServers"])
        draft.servers(root["servers"])
        return draft.contents(agent, root)
    }

    /// A command, of which every longer form is meant too; `*` is any.
    private static func prefix(_ value: JSONValue, _ effect: AgentRule.Effect, _ draft: inout AgentDraft) {
        guard let text = value.string else { return draft.note(value.error("a command is a text, not \(value.kind.withArticle)")) }
        draft.command(
            effect, text, pattern: text == "*" || text.isEmpty ? nil : text.hasSuffix("*") ? text : "\(text) *", at: value)
    }

    /// `server:tool`.
    private static func tool(_ value: JSONValue, _ draft: inout AgentDraft) {
        guard let text = value.string else { return draft.note(value.error("a tool is a text, not \(value.kind.withArticle)")) }
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        draft.server(.allow, text, parts.first ?? text, parts.count > 1 && parts[1] != "*" ? parts[1] : nil, at: value)
    }

    /// `Shell(git)`, `Mcp(server:tool)`, `Write(glob)`.
    private static func cursorRule(_ value: JSONValue, _ effect: AgentRule.Effect, _ draft: inout AgentDraft) {
        guard let text = value.string else { return draft.note(value.error("a rule is a text, not \(value.kind.withArticle)")) }
        let name = text.prefix { $0 != "(" }
        guard text.hasSuffix(")"), name.count < text.count else {
            return draft.note(value.error("the rule `\(text)` is not of the form `Shell(command)`"))
        }
        let inner = String(text.dropFirst(name.count + 1).dropLast())
        switch name {
        case "Shell":
            let isAny = inner.allSatisfy { $0 == "*" }
            draft.command(effect, text, pattern: isAny ? nil : inner.contains("*") ? inner : "\(inner) *", at: value)
        case "Mcp":
            let parts = inner.split(separator: ":", maxSplits: 1).map(String.init)
            draft.server(effect, text, parts.first ?? "*", parts.count > 1 && parts[1] != "*" ? parts[1] : nil, at: value)
        case "Read", "Write": draft.rule(effect, text, .files, at: value)
        default: draft.rule(effect, text, .other, at: value)
        }
    }

    /// Copilot keeps what was once approved for good.
    private static func approval(_ value: JSONValue, _ draft: inout AgentDraft) {
        switch value["kind"]?.string {
        case "commands":
            for command in value.items("commandIdentifiers") { prefix(command, .allow, &draft) }
        case "mcp":
            let tool = value["toolName"]?.string
            let server = value["serverName"]?.string ?? "*"
            draft.server(.allow, "\(server) \(tool ?? "*")", server, tool, at: value)
        case "read", "write": draft.rule(.allow, value["kind"]?.string ?? "", .files, at: value)
        case nil: draft.note(value.error("an approval has a `kind`"))
        default: draft.rule(.allow, value["kind"]?.string ?? "", .other, at: value)
        }
    }

    private static func readSettings(_ root: JSONValue, _ draft: inout AgentDraft) {
        for name in ["chat.tools.global.autoApprove", "chat.tools.autoApprove"] {
            if let value = root[name], value.boolean == true { draft.smell(.neverAsks, name, at: value) }
        }
        for member in root.entries("chat.tools.terminal.autoApprove") {
            let approve = member.value.boolean ?? member.value["approve"]?.boolean
            guard let approve else { continue }
            // A regular expression may be anything that begins as it does.
            let isExpression = member.name.hasPrefix("/")
            let text =
                isExpression ? "\(KiroSettings.glob(String(member.name.dropFirst().prefix { $0 != "/" })))*" : "\(member.name) *"
            draft.command(approve ? .allow : .ask, member.name, pattern: text.allSatisfy { $0 == "*" } ? nil : text, at: member.key)
        }
        if let sandbox = root["chat.agent.sandbox.enabled"], sandbox.boolean == true,
            let domains = root["chat.agent.sandboxNetwork.allowedDomains"], domains.elements.contains(where: { $0.string == "*" })
        {
            draft.smell(.openSandbox, "chat.agent.sandboxNetwork.allowedDomains *", at: domains)
        }
        for value in root.items("windsurf.cascadeCommandsAllowList") + root.items("roo-cline.allowedCommands") {
            prefix(value, .allow, &draft)
        }
        for value in root.items("windsurf.cascadeCommandsDenyList") + root.items("roo-cline.deniedCommands") {
            prefix(value, .deny, &draft)
        }
    }
}
