internal import Documents

/// The head of a text of Claude Code's: of a subagent, which may run in a mode of its own, and of a command or a skill, whose
/// `allowed-tools` run unasked while it does.
package enum ClaudeHead {
    static func isHead(_ root: JSONValue, file: String) -> Bool {
        guard root.kind == .object, file.lowercased().hasSuffix(".md") else { return false }
        return folders.contains { file.hasPrefix("\($0)/") || file.contains("/\($0)/") }
            && (root["permissionMode"] != nil || root["allowed-tools"] != nil)
    }

    /// Where such texts lie.
    package static let folders = [".claude/agents", ".claude/commands", ".claude/skills"]

    static func read(_ root: JSONValue, file: String) -> SettingsContents {
        var settings = ClaudeSettings(root, file: file)
        return settings.readHead()
    }

    /// The rules of a list, or of a text that parts them by commas or blanks outside of brackets.
    static func rules(_ value: JSONValue) -> [(text: String, value: JSONValue)] {
        if value.kind == .array { return value.elements.compactMap { element in element.string.map { ($0, element) } } }
        var rules: [(text: String, value: JSONValue)] = []
        var rule = ""
        var depth = 0
        for letter in (value.string ?? "") + "," {
            if letter == "(" { depth += 1 }
            if letter == ")" { depth -= 1 }
            if depth <= 0, letter == "," || letter.isWhitespace {
                if !rule.isEmpty { rules.append((rule, value)) }
                rule = ""
            } else {
                rule.append(letter)
            }
        }
        return rules
    }
}
