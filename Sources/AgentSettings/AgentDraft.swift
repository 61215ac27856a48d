import Documents

/// What the readers of agents' settings put together: rules, and what is wrong with each.
struct AgentDraft {
    private(set) var rules: [AgentRule] = []
    private(set) var smells: [AgentSmell] = []
    private(set) var gaps: [Gap] = []

    mutating func smell(_ kind: AgentSmell.Kind, _ text: String, at value: JSONValue) {
        smells.append(AgentSmell(kind, text, at: value.location))
    }

    mutating func note(_ error: InputError) { gaps.append(Gap(error)) }

    /// A command that runs unasked, is asked for, or is denied: a prefix or a glob; nil for every command.
    mutating func command(_ effect: AgentRule.Effect, _ text: String, pattern: String?, at value: JSONValue) {
        rules.append(AgentRule(effect, text, .shell, pattern: pattern, at: value.location))
        guard effect == .allow, let kind = pattern.map({ CommandPattern($0).smell }) ?? .anyCommand else { return }
        smell(kind, text, at: value)
    }

    /// A tool of an MCP server; nil for all of them.
    mutating func server(_ effect: AgentRule.Effect, _ text: String, _ server: String, _ tool: String?, at value: JSONValue) {
        rules.append(AgentRule(effect, text, .mcp, pattern: "\(server)/\(tool ?? "*")", at: value.location))
        if effect == .allow, tool == nil || tool == "*" { smell(.anyServerTool, text, at: value) }
    }

    mutating func rule(_ effect: AgentRule.Effect, _ text: String, _ tool: AgentRule.Tool, at value: JSONValue) {
        rules.append(AgentRule(effect, text, tool, at: value.location))
        if effect == .allow, tool == .all { smell(.anything, text, at: value) }
    }

    /// The list of MCP servers that all agents write in the same way: tools that run unasked, and with which profile.
    mutating func servers(_ servers: JSONValue?) {
        for server in servers?.members.map({ $0 }) ?? [] {
            for key in ["autoApprove", "alwaysAllow"] {
                for tool in server.value.items(key) {
                    guard let name = tool.string else { continue }
                    self.server(.allow, "\(key) \(name) of \(server.name)", server.name, name == "*" ? nil : name, at: tool)
                }
            }
            if let trust = server.value["trust"], trust.boolean == true {
                self.server(.allow, "trust of \(server.name)", server.name, nil, at: trust)
            }
            if let mode = server.value["default_tools_approval_mode"], mode.string == "approve" {
                self.server(.allow, "default_tools_approval_mode of \(server.name)", server.name, nil, at: mode)
            }
            for tool in server.value.entries("tools") {
                guard let mode = tool.value["approval_mode"], mode.string == "approve" else { continue }
                self.server(.allow, "\(tool.name) of \(server.name)", server.name, tool.name, at: mode)
            }
            environment(server.value["env"])
        }
    }

    /// Profiles that sound like more than an agent needs.
    mutating func environment(_ values: JSONValue?) {
        for member in values?.members.map({ $0 }) ?? []
        where ["AWS_PROFILE", "AWS_DEFAULT_PROFILE", "AWS_API_MCP_PROFILE_NAME"].contains(member.name) {
            if let smell = AgentSmell.profile(member.value) { smells.append(smell) }
        }
    }

    /// Commands are allowed and nothing is denied or asked for.
    mutating func judgeDenials() {
        let shell = rules.filter { $0.tool == .shell }
        guard let first = shell.first(where: { $0.effect == .allow }), !shell.contains(where: { $0.effect != .allow }) else {
            return
        }
        smells.append(AgentSmell(.nothingDenied, "no deny or ask rule for commands", at: first.location))
    }

    func contents(_ agent: AgentPermissions.Agent, mode: String? = nil, _ root: JSONValue) -> SettingsContents {
        let permissions = AgentPermissions(agent: agent, mode: mode, rules: rules, smells: smells, location: root.location)
        return SettingsContents([permissions], gaps: gaps)
    }
}
