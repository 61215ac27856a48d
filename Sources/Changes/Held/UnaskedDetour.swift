internal import AgentSettings
internal import Documents
internal import Templates

/// Rules that let an agent run something which may call any operation of AWS: a program that runs other code, any command of the shell, a
/// server's tool that calls AWS's API.
struct UnaskedDetour {
    private let files: [AgentPermissions]
    private let refusals: [AgentRule]

    /// Commands of which one is enough where every command is allowed.
    private static let interpreters = ["python3 -c x", "python -c x", "bash -c x", "sh -c x", "node -e x"]

    /// - Parameter files: all settings of one agent.
    init(_ files: [AgentPermissions]) {
        self.files = files
        refusals = files.flatMap(\.rules).filter { $0.effect != .allow }
    }

    /// The first that no other rule asks about or denies.
    var first: AgentRule? {
        for file in files where file.reachesNetwork {
            let runners = file.smells.filter { $0.kind == .commandRunner || $0.kind == .anyCommand }.map(\.location)
            for rule in file.rules where rule.effect == .allow {
                switch rule.tool {
                case .shell where runners.contains(rule.location): if runsUnasked(rule) { return rule }
                case .mcp where rule.callsAWS: if !isRefused(rule.pattern ?? rule.text, .mcp) { return rule }
                default: continue
                }
            }
        }
        return nil
    }

    private func runsUnasked(_ rule: AgentRule) -> Bool {
        let isAny = rule.pattern.map { pattern in pattern.allSatisfy { $0 == "*" } } ?? true
        let commands = isAny ? Self.interpreters : rule.pattern.map { [$0.replacing("*", with: "x")] } ?? []
        return commands.contains { command in
            !isRefused(command, .shell) && !rule.excluded.contains { Glob($0).matches(command) }
        }
    }

    private func isRefused(_ name: String, _ tool: AgentRule.Tool) -> Bool {
        refusals.contains { rule in
            rule.tool == .all
                || rule.tool == tool && (rule.pattern.map { Glob($0).matches(name) || name.hasPrefix("\($0)__") } ?? true)
        }
    }
}

extension AgentPermissions {
    /// In Codex's sandbox nothing that runs unasked reaches AWS, unless its network is open; what its rules allow runs outside of it.
    var reachesNetwork: Bool {
        agent != .codex || location.file.hasSuffix(".rules") || smells.contains { $0.kind == .openSandbox }
    }
}
