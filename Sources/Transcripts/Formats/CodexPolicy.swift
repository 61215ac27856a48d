internal import Activity
import Documents
internal import Shell

/// What was in force in a turn of Codex, and what a result says of it.
struct CodexPolicy {
    /// `untrusted`, `on-failure`, `on-request`, `never`, or `granular`.
    private(set) var approval: String?
    /// `read-only`, `workspace-write`, `danger-full-access`, `external-sandbox`.
    private(set) var sandbox: String?
    private var hasNetwork = false

    init() {}

    init(_ context: JSONValue) {
        approval = context["approval_policy"]?.string ?? context["approval_policy"]?.members.first { _ in true }?.name
        let policy = context["sandbox_policy"]
        sandbox = policy?.string ?? (policy?["type"] ?? policy?["mode"])?.string
        hasNetwork = policy?["network_access"]?.boolean == true
    }

    /// `never, danger-full-access`.
    var text: String? {
        let parts = [approval, sandbox.map { hasNetwork ? "\($0) with network" : $0 }].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    /// Who let a call run that was not refused. A call that stays in the sandbox is asked about under `untrusted` only.
    func decider(leavingSandbox: Bool) -> Approval.Decider {
        switch approval {
        case "never": .mode
        case "on-request", "on-failure": leavingSandbox ? .unknown : .mode
        default: .unknown
        }
    }

    /// Who refused a call, by the words of its result (codex-rs, `core/src/tools`).
    static func refusal(_ text: String) -> Approval.Decider? {
        let start = String(text.prefix(400)).lowercased()
        let words: [(String, Approval.Decider)] = [
            ("rejected by user", .human), ("rejected by the user", .human), ("asked for approval; rejected", .human),
            ("approval required by policy, but askforapproval is set to never", .mode), ("policy forbids commands", .rule),
            ("rejected: blocked by policy", .rule), ("rejected due to unacceptable risk", .classifier),
            ("command blocked by pretooluse hook", .hook),
        ]
        return words.first { start.contains($0.0) }?.1
    }

    /// `Process exited with code 1`, `Exit code: 1`.
    static func exitCode(_ text: String) -> Int? {
        let head = text.prefix(300)
        for mark in ["exited with code ", "Exit code: "] {
            if let found = head.firstRange(of: mark) { return Int(head[found.upperBound...].prefix { $0.isNumber || $0 == "-" }) }
        }
        return nil
    }

    /// The commands that the instructions to the model call approved: those that a rule lets run outside of the sandbox.
    static func approvedPrefixes(_ text: String) -> [String] {
        guard text.contains("<permissions instructions>"), let head = text.firstRange(of: "pproved command prefixes") else {
            return []
        }
        return text[head.upperBound...].split(whereSeparator: \.isNewline).dropFirst()
            .map { $0.drop { $0 == " " } }.prefix { $0.hasPrefix("-") || $0.hasPrefix("[") }
            .prefix(200).map { String($0.drop { $0 == "-" || $0 == " " }) }
    }
}

/// JavaScript of Codex's "code mode": what it calls of the tools, as far as the commands stand in it.
enum CodexScript {
    private static let tools = ["tools.exec_command(", "tools.shell_command(", "tools.shell(", "tools.local_shell("]

    static func operations(of script: String) -> [CloudOperation] {
        var found: [CloudOperation] = []
        var isOpaque = false
        for tool in tools {
            for call in script.ranges(of: tool).prefix(200) {
                let rest = script[call.upperBound...].prefix(20_000)
                if let command = literal(in: rest) {
                    found += CloudCommands.operations(of: command)
                } else {
                    isOpaque = true
                }
            }
        }
        if isOpaque { found.append(.unreadableScript) }
        return found
    }

    /// The text that `cmd` or `command` names, where it is written out.
    private static func literal(in text: Substring) -> String? {
        guard let key = text.firstRange(of: "cmd") ?? text.firstRange(of: "command") else { return nil }
        var rest = text[key.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
        guard rest.first == ":" else { return nil }
        rest = rest.dropFirst().drop { $0.isWhitespace }
        guard let quote = rest.popFirst(), quote == "\"" || quote == "'" || quote == "`" else { return nil }
        var out = ""
        while let character = rest.popFirst() {
            if character == quote { return out }
            if quote == "`", character == "$", rest.first == "{" { return nil }
            if character == "\\", let escaped = rest.popFirst() {
                out.append(escaped == "n" ? "\n" : escaped == "t" ? "\t" : escaped)
            } else {
                out.append(character)
            }
        }
        return nil
    }
}
