import Documents

/// The settings of Claude Code: `settings.json` of a user, a project or an administrator (docs/reference/transcripts.md).
struct ClaudeSettings {
    private let root: JSONValue
    private let isManaged: Bool
    private var rules: [AgentRule] = []
    private var smells: [AgentSmell] = []
    private var gaps: [Gap] = []

    private static let permissionKeys = [
        "allow", "ask", "deny", "defaultMode", "additionalDirectories", "disableBypassPermissionsMode",
    ]

    static func isSettings(_ root: JSONValue, file: String) -> Bool {
        guard root.kind == .object else { return false }
        if let permissions = root["permissions"], permissionKeys.contains(where: { permissions[$0] != nil }) { return true }
        let parts = file.split(separator: "/")
        guard let name = parts.last else { return false }
        return name.hasPrefix("managed-settings") && name.hasSuffix(".json")
            || (parts.dropLast().last == ".claude" && name.hasPrefix("settings") && name.hasSuffix(".json"))
    }

    init(_ root: JSONValue, file: String) {
        self.root = root
        isManaged = file.split(separator: "/").contains { $0.hasPrefix("managed-settings") }
    }

    mutating func read() -> SettingsContents {
        let permissions = root["permissions"]
        for effect in [AgentRule.Effect.allow, .ask, .deny] {
            for value in permissions?.items(effect.rawValue) ?? [] { readRule(value, effect) }
        }
        readMode(permissions)
        judgeRules()
        readEnvironment()
        readSandbox()
        let agent = AgentPermissions(
            agent: .claudeCode, mode: permissions?["defaultMode"]?.string, rules: rules, smells: smells, location: root.location)
        return SettingsContents([agent], gaps: gaps)
    }

    /// What the head of a text allows. Whether anything is denied the settings say.
    mutating func readHead() -> SettingsContents {
        let mode = root["permissionMode"]
        if let mode, mode.string == "bypassPermissions" {
            smells.append(AgentSmell(.neverAsks, "permissionMode bypassPermissions", at: mode.location))
        }
        for rule in root["allowed-tools"].map(ClaudeHead.rules) ?? [] { readRule(rule.text, .allow, at: rule.value) }
        judgeAllowed()
        let agent = AgentPermissions(
            agent: .claudeCode, name: root["name"]?.string, mode: mode?.string, rules: rules, smells: smells,
            location: root.location)
        return SettingsContents([agent], gaps: gaps)
    }

    private mutating func readRule(_ value: JSONValue, _ effect: AgentRule.Effect) {
        guard let text = value.string else {
            return gaps.append(Gap(value.error("a rule is a text, not \(value.kind.withArticle)")))
        }
        readRule(text, effect, at: value)
    }

    /// `Tool` or `Tool(specifier)`.
    private mutating func readRule(_ text: String, _ effect: AgentRule.Effect, at value: JSONValue) {
        var tool = text
        var specifier: String?
        if let bracket = text.firstIndex(of: "(") {
            guard text.hasSuffix(")") else { return gaps.append(Gap(value.error("the rule `\(text)` has no closing bracket"))) }
            tool = String(text[..<bracket])
            specifier = String(text[text.index(after: bracket)...].dropLast())
        }
        let kind: AgentRule.Tool =
            switch tool {
            case "Bash", "PowerShell": .shell
            case "Read", "Edit", "Write", "MultiEdit", "NotebookEdit", "Glob", "Grep", "LS": .files
            case "WebFetch", "WebSearch": .network
            case "*": .all
            default: tool.hasPrefix("mcp__") ? .mcp : .other
            }
        var pattern = specifier
        if kind == .shell, let text = pattern, text.hasSuffix(":*") { pattern = "\(text.dropLast(2)) *" }
        if kind == .mcp { pattern = String(tool.dropFirst(5)) }
        if pattern == "*" || pattern == "" { pattern = nil }
        rules.append(AgentRule(effect, text, kind, pattern: pattern, at: value.location))
    }

    private mutating func readMode(_ permissions: JSONValue?) {
        if let mode = permissions?["defaultMode"] {
            switch mode.string {
            case "bypassPermissions": smells.append(AgentSmell(.neverAsks, "defaultMode bypassPermissions", at: mode.location))
            case "default", "manual", "acceptEdits", "plan", "auto", "dontAsk": break
            default: gaps.append(Gap(mode.error("unknown mode \(mode.text)")))
            }
        }
        if isManaged, permissions?["disableBypassPermissionsMode"]?.string != "disable" {
            let place = permissions ?? root
            smells.append(AgentSmell(.neverAskingAllowed, "disableBypassPermissionsMode is not set", at: place.location))
        }
    }

    private mutating func judgeRules() {
        judgeAllowed()
        let shellAllowed = rules.filter { $0.effect == .allow && $0.tool == .shell }
        let shellDenied = rules.filter { $0.effect != .allow && $0.tool == .shell }
        if let first = shellAllowed.first, shellDenied.isEmpty {
            smells.append(AgentSmell(.nothingDenied, "no deny or ask rule for commands", at: first.location))
        }
        judgeDenials(shellAllowed, shellDenied)
        // Rules of this form are never consulted.
        for rule in rules where rule.effect == .deny && rule.tool == .files && rule.text.hasPrefix("Write(") {
            smells.append(AgentSmell(.denialWithoutEffect, rule.text, at: rule.location))
        }
    }

    private mutating func judgeAllowed() {
        for rule in rules where rule.effect == .allow {
            switch rule.tool {
            case .all: smells.append(AgentSmell(.anything, rule.text, at: rule.location))
            case .shell:
                guard let kind = rule.pattern.map({ CommandPattern($0).smell }) ?? .anyCommand else { continue }
                smells.append(AgentSmell(kind, rule.text, at: rule.location))
            case .mcp where rule.takesAnyOperation: smells.append(AgentSmell(.anyCloudCommand, rule.text, at: rule.location))
            case .mcp:
                let parts = (rule.pattern ?? "").split(separator: "_", omittingEmptySubsequences: true)
                let isWhole = !(rule.pattern ?? "").contains("__") || parts.last == "*"
                if isWhole { smells.append(AgentSmell(.anyServerTool, rule.text, at: rule.location)) }
            default: continue
            }
        }
    }

    /// A denial looks at the text of a command: what another program runs is not in it, nor what another tool does.
    private mutating func judgeDenials(_ allowed: [AgentRule], _ denied: [AgentRule]) {
        let hidesOthers = allowed.contains { rule in
            guard let pattern = rule.pattern, let kind = CommandPattern(pattern).smell else { return false }
            // `env *`: the command stands behind the wrapper.
            return kind == .commandRunner || kind == .anyCommand && !pattern.hasPrefix("*")
        }
        let callsAWS = rules.contains { $0.effect == .allow && $0.callsAWS }
        for rule in denied where rule.effect == .deny {
            guard let pattern = rule.pattern else { continue }
            let isOfAWS = pattern == "aws" || pattern.hasPrefix("aws ") || pattern.hasPrefix("aws*")
            if hidesOthers || callsAWS && isOfAWS { smells.append(AgentSmell(.denialWithoutEffect, rule.text, at: rule.location)) }
        }
    }

    private mutating func readEnvironment() {
        for member in root.entries("env") where ["AWS_PROFILE", "AWS_DEFAULT_PROFILE"].contains(member.name) {
            if let smell = AgentSmell.profile(member.value) { smells.append(smell) }
        }
    }

    /// Commands in the sandbox run unasked; only a list of domains keeps them from reaching AWS.
    private mutating func readSandbox() {
        guard let sandbox = root["sandbox"], sandbox["enabled"]?.boolean == true else { return }
        guard let unasked = sandbox["autoAllowBashIfSandboxed"], unasked.boolean == true else { return }
        let domains = sandbox["network"]?.items("allowedDomains").compactMap(\.string)
        if domains == nil || domains?.contains("*") == true {
            smells.append(AgentSmell(.openSandbox, "autoAllowBashIfSandboxed with an open network", at: unasked.location))
        }
    }
}

extension AgentSmell {
    /// A profile whose name says that it is more than an agent needs.
    static func profile(_ value: JSONValue) -> AgentSmell? {
        guard let name = value.string else { return nil }
        let words = name.lowercased().split { !$0.isLetter }.map(String.init)
        let telling: Set<String> = [
            "prod", "production", "prd", "admin", "administrator", "ops", "root", "poweruser", "breakglass",
        ]
        return words.contains(where: telling.contains) ? AgentSmell(.privilegedProfile, name, at: value.location) : nil
    }
}
