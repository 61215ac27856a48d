import Documents

/// The permission files of Kiro and of Amazon Q Developer's command line: agents in JSON (docs/reference/transcripts.md), `permissions.yaml` (3.5) and
/// `mcp.json`.
struct KiroSettings {
    enum Form {
        case agent, permissions, servers
    }

    private let root: JSONValue
    private let agent: AgentPermissions.Agent
    private var rules: [AgentRule] = []
    private var smells: [AgentSmell] = []
    private var gaps: [Gap] = []

    static func form(_ root: JSONValue) -> Form? {
        guard root.kind == .object else { return nil }
        if root["allowedTools"]?.kind == .array || root["toolsSettings"]?.kind == .object { return .agent }
        let rules = root.items("rules")
        if !rules.isEmpty, rules.allSatisfy({ $0["capability"] != nil && $0["effect"] != nil }) { return .permissions }
        return root["mcpServers"]?.kind == .object ? .servers : nil
    }

    /// `.mcp.json` at a project's root is Claude Code's list of servers, in the same form.
    init(_ root: JSONValue, file: String) {
        self.root = root
        agent = file.split(separator: "/").last == ".mcp.json" ? .claudeCode : .kiro
    }

    mutating func read(_ form: Form) -> SettingsContents {
        switch form {
        case .agent: readAgent()
        case .permissions: for rule in root.items("rules") { readRule(rule) }
        case .servers: break
        }
        readServers()
        let permissions = AgentPermissions(
            agent: agent, name: root["name"]?.string, rules: rules, smells: smells, location: root.location)
        return SettingsContents([permissions], gaps: gaps)
    }

    // MARK: agents in JSON

    private mutating func readAgent() {
        var trusted: [AgentRule.Tool: JSONValue] = [:]
        for value in root.items("allowedTools") {
            guard let text = value.string else { continue }
            let tool = Self.tool(text)
            rules.append(AgentRule(.allow, text, tool, pattern: tool == .mcp ? String(text.dropFirst()) : nil, at: value.location))
            if trusted[tool] == nil { trusted[tool] = value }
            switch tool {
            case .shell: smells.append(AgentSmell(.anyCommand, text, at: value.location))
            case .aws: smells.append(AgentSmell(.anyCloudCommand, text, at: value.location))
            case .all: smells.append(AgentSmell(.anything, text, at: value.location))
            case .mcp where text.lowercased().contains("call_aws"):
                smells.append(AgentSmell(.anyCloudCommand, text, at: value.location))
            case .mcp where !text.contains("/") || text.hasSuffix("/*"):
                smells.append(AgentSmell(.anyServerTool, text, at: value.location))
            default: continue
            }
        }
        let settings = root["toolsSettings"]
        for name in ["use_aws", "aws"] { if let value = settings?[name] { readCloudTool(value, trusted) } }
        for name in ["execute_bash", "shell", "execute_cmd"] { if let value = settings?[name] { readShell(value, trusted) } }
    }

    /// `use_aws`: a denied service is denied; a trusted tool or an allowed service runs every operation; `autoAllowReadonly` goes by how
    /// an operation's name begins.
    private mutating func readCloudTool(_ value: JSONValue, _ trusted: [AgentRule.Tool: JSONValue]) {
        for (key, effect) in [("allowedServices", AgentRule.Effect.allow), ("deniedServices", .deny)] {
            for service in value.items(key) {
                guard let name = service.string else { continue }
                rules.append(AgentRule(effect, "\(key) \(name)", .aws, pattern: "\(name) *", at: service.location))
                if effect == .allow {
                    let kind: AgentSmell.Kind = trusted[.aws] == nil ? .anyServiceOperation : .limitWithoutEffect
                    smells.append(AgentSmell(kind, "allowedServices \(name)", at: service.location))
                } else if trusted[.shell] != nil {
                    smells.append(AgentSmell(.denialWithoutEffect, "deniedServices \(name)", at: service.location))
                }
            }
        }
        if let readonly = value["autoAllowReadonly"], readonly.boolean == true {
            rules.append(AgentRule(.allow, "autoAllowReadonly", .aws, pattern: "* get*", at: readonly.location))
            smells.append(AgentSmell(.secretsAsReads, "autoAllowReadonly", at: readonly.location))
        }
    }

    /// `execute_bash`: commands are regular expressions over the whole of a command.
    private mutating func readShell(_ value: JSONValue, _ trusted: [AgentRule.Tool: JSONValue]) {
        for (key, effect) in [("allowedCommands", AgentRule.Effect.allow), ("deniedCommands", .deny)] {
            for command in value.items(key) {
                guard let text = command.string else { continue }
                let pattern = Self.glob(text)
                rules.append(
                    AgentRule(effect, "\(key) \(text)", .shell, pattern: pattern == "*" ? nil : pattern, at: command.location))
                if effect == .deny, pattern.hasPrefix("aws "), trusted[.aws] != nil {
                    smells.append(AgentSmell(.denialWithoutEffect, "deniedCommands \(text)", at: command.location))
                }
                guard effect == .allow else { continue }
                if trusted[.shell] != nil {
                    smells.append(AgentSmell(.limitWithoutEffect, "allowedCommands \(text)", at: command.location))
                } else if let kind = pattern == "*" ? .anyCommand : CommandPattern(pattern).smell {
                    smells.append(AgentSmell(kind, "allowedCommands \(text)", at: command.location))
                }
            }
        }
    }

    private static func tool(_ text: String) -> AgentRule.Tool {
        if text.hasPrefix("@") { return text == "@builtin" ? .all : .mcp }
        func covers(_ names: [String]) -> Bool { names.contains { Glob.matches(text, $0) } }
        if text == "*" { return .all }
        if covers(["execute_bash", "shell", "execute_cmd"]) { return .shell }
        if covers(["use_aws", "aws"]) { return .aws }
        return covers(["fs_read", "fs_write", "read", "write"]) ? .files : .other
    }

    /// A glob that matches at least what a regular expression does; only its commonest forms keep their precision.
    static func glob(_ expression: String) -> String {
        var out = ""
        var rest = expression[...]
        if rest.hasPrefix("^") { rest = rest.dropFirst() }
        if rest.hasSuffix("$") { rest = rest.dropLast() }
        while let character = rest.first {
            rest = rest.dropFirst()
            switch character {
            case "\\":
                let next = rest.first ?? "\\"
                rest = rest.dropFirst()
                // `\s` and its like are classes, all other escapes are literal.
                out += next == "s" ? " " : next.isLetter ? "*" : String(next)
            case ".", "[", "(":
                if character == "[" { rest = rest.drop { $0 != "]" }.dropFirst() }
                if character == "(" { rest = rest.drop { $0 != ")" }.dropFirst() }
                if rest.first == "*" || rest.first == "+" || rest.first == "?" { rest = rest.dropFirst() }
                if out.last != "*" { out += "*" }
            case "*", "+", "?", "{", "|":
                // A repetition or an alternative: anything from here on.
                return out.isEmpty || character == "|" ? "*" : "\(out.dropLast())*"
            default: out.append(character)
            }
        }
        return out
    }

    // MARK: permissions.yaml

    private mutating func readRule(_ value: JSONValue) {
        guard let capability = value["capability"]?.string, let effect = value["effect"]?.string.flatMap(AgentRule.Effect.init)
        else {
            return gaps.append(Gap(value.error("a rule has a `capability` and an `effect` of allow, ask or deny")))
        }
        let tool: AgentRule.Tool =
            switch capability {
            case "shell": .shell
            case "mcp": .mcp
            case "fs_read", "fs_write", "filesystem": .files
            case "web_fetch", "web_search", "sandbox_network": .network
            case "all": .all
            default: .other
            }
        let excluded = value.items("exclude").compactMap(\.string)
        let matches = value.items("match")
        guard !matches.isEmpty else { return add(AgentRule(effect, capability, tool, excluded: excluded, at: value.location)) }
        for match in matches {
            guard let text = match.string else { continue }
            add(AgentRule(effect, text, tool, pattern: text == "*" ? nil : text, excluded: excluded, at: match.location))
        }
    }

    private mutating func add(_ rule: AgentRule) {
        rules.append(rule)
        guard rule.effect == .allow else { return }
        let kind: AgentSmell.Kind? =
            switch rule.tool {
            case .all: .anything
            case .shell: rule.pattern.map { CommandPattern($0).smell } ?? .anyCommand
            case .mcp where rule.takesAnyOperation: .anyCloudCommand
            case .mcp: rule.pattern == nil || rule.pattern?.hasSuffix("/*") == true ? .anyServerTool : nil
            default: nil
            }
        if let kind { smells.append(AgentSmell(kind, rule.text, at: rule.location)) }
    }

    // MARK: servers

    /// `mcpServers`: tools that run without asking, and the profile that a server acts with.
    private mutating func readServers() {
        for server in root.entries("mcpServers") {
            for key in ["autoApprove", "alwaysAllow"] {
                for tool in server.value.items(key) {
                    guard let name = tool.string else { continue }
                    let rule = AgentRule(.allow, name, .mcp, pattern: "\(server.name)/\(name)", at: tool.location)
                    rules.append(rule)
                    if rule.takesAnyOperation {
                        smells.append(AgentSmell(.anyCloudCommand, "\(key) \(name) of \(server.name)", at: tool.location))
                    }
                    if name == "*" { smells.append(AgentSmell(.anyServerTool, "\(key) * of \(server.name)", at: tool.location)) }
                }
            }
            for member in server.value.entries("env") where ["AWS_PROFILE", "AWS_API_MCP_PROFILE_NAME"].contains(member.name) {
                if let smell = AgentSmell.profile(member.value) { smells.append(smell) }
            }
        }
    }
}
