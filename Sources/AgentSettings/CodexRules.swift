internal import Documents

/// OpenAI Codex: which commands run outside of the sandbox unasked, in `.codex/rules/*.rules`, to which each "always allow" is appended.
/// Calls of `prefix_rule(pattern=["aws", ["s3", "ec2"]], decision="allow")` in Starlark (codex-rs/execpolicy); they are read, not run.
struct CodexRules {
    /// Bounds for hostile text.
    private static let most = 100_000
    private static let mostWords = 64

    private enum Token: Equatable {
        case name(String)
        case text(String)
        case sign(UInt8)
    }

    private indirect enum Value {
        case text(String)
        case list([Value])
        case other
    }

    private let file: String
    private var tokens: [(token: Token, place: Position)] = []
    private var at = 0
    private var rules: [AgentRule] = []
    private var smells: [AgentSmell] = []
    private var gaps: [Gap] = []

    /// Another program's rules may go by the same ending.
    static func read(_ source: SourceText) -> SettingsContents {
        var reader = CodexRules(source)
        reader.read()
        guard !reader.rules.isEmpty else { return SettingsContents([], gaps: reader.gaps) }
        let permissions = AgentPermissions(
            agent: .codex, rules: reader.rules, smells: reader.smells, location: Location(file: source.name, line: 1))
        return SettingsContents([permissions], gaps: reader.gaps)
    }

    private init(_ source: SourceText) {
        file = source.name
        tokens = Self.tokens(of: source.bytes)
    }

    private static func tokens(of bytes: [UInt8]) -> [(token: Token, place: Position)] {
        var found: [(token: Token, place: Position)] = []
        var (at, line, lineStart) = (0, 1, 0)
        while at < bytes.count, found.count < most {
            let byte = bytes[at]
            let place = Position(line: line, column: at - lineStart + 1)
            switch byte {
            case 0x0A:
                at += 1
                (line, lineStart) = (line + 1, at)
            case UInt8(ascii: "#"): at = bytes[at...].firstIndex(of: 0x0A) ?? bytes.count
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                var text: [UInt8] = []
                at += 1
                while at < bytes.count, bytes[at] != byte, bytes[at] != 0x0A {
                    if bytes[at] == UInt8(ascii: "\\"), at + 1 < bytes.count { at += 1 }
                    text.append(bytes[at])
                    at += 1
                }
                if at < bytes.count, bytes[at] == byte { at += 1 }
                found.append((.text(String(decoding: text, as: UTF8.self)), place))
            case _ where Redaction.isLetter(byte) || byte == UInt8(ascii: "_"):
                let name = bytes[at...].prefix { Redaction.isLetter($0) || Redaction.isDigit($0) || $0 == UInt8(ascii: "_") }
                at = name.endIndex
                found.append((.name(String(decoding: name, as: UTF8.self)), place))
            default:
                if byte > 0x20 { found.append((.sign(byte), place)) }
                at += 1
            }
        }
        return found
    }

    private mutating func read() {
        while at < tokens.count {
            let (token, place) = tokens[at]
            at += 1
            if token == .name("prefix_rule"), take(UInt8(ascii: "(")) { rule(at: place) }
        }
    }

    private mutating func take(_ sign: UInt8) -> Bool {
        guard at < tokens.count, tokens[at].token == .sign(sign) else { return false }
        at += 1
        return true
    }

    private mutating func rule(at place: Position) {
        let location = Location(file: file, start: place)
        var arguments: [String: Value] = [:]
        var isClosed = false
        while at < tokens.count {
            if take(UInt8(ascii: ")")) {
                isClosed = true
                break
            }
            if case .name(let name) = tokens[at].token, at + 1 < tokens.count, tokens[at + 1].token == .sign(UInt8(ascii: "=")) {
                at += 2
                arguments[name] = value(0)
            } else {
                at += 1
            }
        }
        guard isClosed, case .list(let words) = arguments["pattern"], !words.isEmpty, let patterns = Self.patterns(words) else {
            gaps.append(Gap(.input, "a `prefix_rule` whose pattern cannot be read", at: location))
            return
        }
        var decision = "allow"
        if let given = arguments["decision"] {
            guard case .text(let text) = given else { return gaps.append(Gap(.input, "a decision that is no text", at: location)) }
            decision = text
        }
        let effects: [String: AgentRule.Effect] = ["allow": .allow, "prompt": .ask, "forbidden": .deny]
        guard let effect = effects[decision] else {
            return gaps.append(Gap(.input, "unknown decision \(code(decision))", at: location))
        }
        for pattern in patterns {
            let text = "prefix_rule \(pattern)"
            rules.append(AgentRule(effect, text, .shell, pattern: "\(pattern) *", at: location))
            guard effect == .allow, let kind = CommandPattern("\(pattern) *").smell else { continue }
            smells.append(AgentSmell(kind, text, at: location))
        }
    }

    private mutating func value(_ depth: Int) -> Value {
        guard at < tokens.count, depth < 8 else { return .other }
        let token = tokens[at].token
        at += 1
        if case .text(let text) = token { return .text(text) }
        guard token == .sign(UInt8(ascii: "[")) else {
            at -= token == .sign(UInt8(ascii: ")")) ? 1 : 0
            return .other
        }
        var found: [Value] = []
        while at < tokens.count, !take(UInt8(ascii: "]")) {
            if take(UInt8(ascii: ",")) { continue }
            if tokens[at].token == .sign(UInt8(ascii: ")")) { return .other }
            found.append(value(depth + 1))
        }
        return .list(found)
    }

    /// The beginnings of commands: a list in the place of a word has its alternatives.
    private static func patterns(_ words: [Value]) -> [String]? {
        var found = [""]
        for word in words.prefix(mostWords) {
            let choices: [String]
            switch word {
            case .text(let text): choices = [text]
            case .list(let values):
                choices = values.compactMap { if case .text(let text) = $0 { text } else { nil } }
                guard choices.count == values.count else { return nil }
            case .other: return nil
            }
            guard !choices.isEmpty, found.count * choices.count <= 256 else { return nil }
            found = found.flatMap { start in choices.map { start.isEmpty ? $0 : "\(start) \($0)" } }
        }
        return found
    }
}
