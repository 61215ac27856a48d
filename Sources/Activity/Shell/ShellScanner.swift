internal import Documents

/// Reads the words of a shell's text, quotes and expansions resolved as far as they can be (docs/reference/attribution.md).
///
/// The scripts of agents are small; whatever is here, the scanner does not run it, and its time is linear in the text.
struct ShellScanner {
    let text: [UInt8]
    var at = 0
    /// Variables that the text has set so far.
    var variables: [String: ShellWord]
    /// The texts of `$(...)`, backquotes and `<(...)` met since they were last taken.
    var substitutions: [[UInt8]] = []
    private var heredoc: String?
    /// The file into which the command at hand writes.
    private var output: Output?
    /// Where the text goes on behind the here-documents that this line begins.
    private var afterHeredocs: Int?

    init(_ text: [UInt8], variables: [String: ShellWord]) {
        (self.text, self.variables) = (text, variables)
    }

    struct Output {
        let path: ShellWord
        let appends: Bool
    }

    enum Token: Equatable {
        case word(ShellWord)
        /// `;`, `&`, `&&`, `||`, `|`, `(`, `)`, a new line.
        case control(String)
        /// A redirection, with its target already read.
        case redirection
        case end
    }

    mutating func next() -> Token {
        skipBlanks()
        guard at < text.count else { return .end }
        let byte = text[at]
        switch byte {
        case UInt8(ascii: "\n"):
            at = afterHeredocs ?? at + 1
            afterHeredocs = nil
            return .control("\n")
        case UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"):
            at += 1
            while byte == UInt8(ascii: ";"), at < text.count, text[at] == byte { at += 1 }
            return .control(String(UnicodeScalar(byte)))
        case UInt8(ascii: "&"):
            if peek(1) == UInt8(ascii: ">") { return redirection(operatorLength: peek(2) == UInt8(ascii: ">") ? 3 : 2) }
            return control("&", doubled: "&&")
        case UInt8(ascii: "|"):
            if peek(1) == UInt8(ascii: "&") {
                at += 2
                return .control("|")
            }
            return control("|", doubled: "||")
        case UInt8(ascii: "<"), UInt8(ascii: ">"):
            if peek(1) == UInt8(ascii: "(") { return .word(word()) }
            return redirection()
        default:
            if let digits = descriptorBeforeRedirection() {
                let isOutput = digits == 1 && byte == UInt8(ascii: "1")
                at += digits
                return redirection(isOfOutput: isOutput)
            }
            return .word(word())
        }
    }

    private func peek(_ offset: Int) -> UInt8? { at + offset < text.count ? text[at + offset] : nil }

    private mutating func control(_ single: String, doubled: String) -> Token {
        at += 1
        if at < text.count, text[at] == text[at - 1] {
            at += 1
            return .control(doubled)
        }
        return .control(single)
    }

    private mutating func skipBlanks() {
        while at < text.count {
            if text[at] == 0x20 || text[at] == 0x09 || text[at] == 0x0D {
                at += 1
            } else if text[at] == UInt8(ascii: "\\"), peek(1) == UInt8(ascii: "\n") {
                at += 2
            } else if text[at] == UInt8(ascii: "#") {
                while at < text.count, text[at] != UInt8(ascii: "\n") { at += 1 }
            } else {
                return
            }
        }
    }

    // MARK: Redirections

    /// The digits of `2>`, where the next word is such a thing.
    private func descriptorBeforeRedirection() -> Int? {
        var count = 0
        while let byte = peek(count), Redaction.isDigit(byte) { count += 1 }
        guard count > 0, let byte = peek(count), byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") else { return nil }
        return count
    }

    private mutating func redirection(operatorLength: Int? = nil, isOfOutput: Bool = true) -> Token {
        if operatorLength == nil, text[at...].starts(with: "<<<".utf8) {
            at += 3
            skipBlanks()
            heredoc = word().text
            return .redirection
        }
        if operatorLength == nil, text[at...].starts(with: "<<".utf8) {
            at += 2
            let stripTabs = at < text.count && text[at] == UInt8(ascii: "-")
            if stripTabs { at += 1 }
            skipBlanks()
            readHeredoc(until: word().text, stripTabs: stripTabs)
            return .redirection
        }
        let start = at
        at += operatorLength ?? 1
        while at < text.count, [UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "|")].contains(text[at]) { at += 1 }
        let sign = text[start..<min(at, text.count)]
        skipBlanks()
        guard at < text.count, !Self.endsWord(text[at]) else { return .redirection }
        let target = word()
        // `>&2` is no file; `<` is read from.
        if isOfOutput, sign.contains(UInt8(ascii: ">")), sign.last != UInt8(ascii: "&") {
            output = Output(path: target, appends: sign.reversed().starts(with: ">>".utf8))
        }
        return .redirection
    }

    /// The body stands behind the line at hand, and behind other bodies that the line began.
    private mutating func readHeredoc(until mark: String, stripTabs: Bool) {
        var next = afterHeredocs ?? (text[min(at, text.count)...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count) + 1
        var body: [UInt8] = []
        while next < text.count {
            let end = text[next...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
            var line = text[next..<end]
            if stripTabs { line = line.drop { $0 == 0x09 } }
            next = end + 1
            if line.elementsEqual(mark.utf8) { break }
            body += line + [UInt8(ascii: "\n")]
        }
        afterHeredocs = min(next, text.count)
        heredoc = String(decoding: body, as: UTF8.self)
    }

    /// What is fed to the command that ends here.
    mutating func takeInput() -> String? {
        defer { heredoc = nil }
        return heredoc
    }

    /// Where the output of the command that ends here goes.
    mutating func takeOutput() -> Output? {
        defer { output = nil }
        return output
    }

    /// The body of a function whose name and first bracket were just read; nil, and nothing read, where none follows.
    mutating func functionBody(isNamed: Bool = false) -> [UInt8]? {
        let start = at
        func blanks() { while at < text.count, text[at] <= 0x20 { at += 1 } }
        blanks()
        if isNamed, peek(0) == UInt8(ascii: "(") {
            at += 1
            blanks()
        }
        if !isNamed || at > 0 && text[at - 1] == UInt8(ascii: "(") {
            guard peek(0) == UInt8(ascii: ")") else {
                at = start
                return nil
            }
            at += 1
            blanks()
        }
        guard peek(0) == UInt8(ascii: "{") else {
            at = start
            return nil
        }
        at += 1
        return balanced(UInt8(ascii: "{"), UInt8(ascii: "}"))
    }

    // MARK: Words

    static func endsWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ";"), UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "("), UInt8(ascii: ")"),
            UInt8(ascii: "<"), UInt8(ascii: ">"):
            true
        default: false
        }
    }

    mutating func word() -> ShellWord {
        var out: [UInt8] = []
        var isResolved = true
        // `$CMD` and nothing else.
        let isBare =
            at < text.count && text[at] == UInt8(ascii: "$")
            && ![UInt8(ascii: "("), UInt8(ascii: "'"), UInt8(ascii: "\"")].contains(peek(1))
        func finished() -> ShellWord {
            var word = ShellWord(text: string(out), isResolved: isResolved)
            word.isSplit = isBare && isResolved && out.contains { $0 <= 0x20 }
            return word
        }
        func add(_ word: ShellWord) {
            out += Array(word.text.utf8)
            if !word.isResolved { isResolved = false }
        }
        while at < text.count {
            let byte = text[at]
            switch byte {
            case UInt8(ascii: "'"): add(singleQuoted())
            case UInt8(ascii: "\""): add(doubleQuoted())
            case UInt8(ascii: "$"): add(expansion())
            case UInt8(ascii: "`"): add(backquoted())
            case UInt8(ascii: "\\"):
                if peek(1) == UInt8(ascii: "\n") {
                    at += 2
                } else {
                    if let escaped = peek(1) { out.append(escaped) }
                    at = min(at + 2, text.count)
                }
            case UInt8(ascii: "<"), UInt8(ascii: ">"):
                guard out.isEmpty, peek(1) == UInt8(ascii: "(") else { return ShellWord(text: string(out), isResolved: isResolved) }
                at += 2
                substitutions.append(balanced(UInt8(ascii: "("), UInt8(ascii: ")")))
                add(.unknown)
            default:
                if Self.endsWord(byte) { return finished() }
                out.append(byte)
                at += 1
            }
        }
        return finished()
    }

    private func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    private mutating func singleQuoted() -> ShellWord {
        at += 1
        let start = at
        while at < text.count, text[at] != UInt8(ascii: "'") { at += 1 }
        defer { at = min(at + 1, text.count) }
        return ShellWord(text: String(decoding: text[start..<at], as: UTF8.self))
    }

    private mutating func doubleQuoted() -> ShellWord {
        at += 1
        var out: [UInt8] = []
        var isResolved = true
        while at < text.count, text[at] != UInt8(ascii: "\"") {
            switch text[at] {
            case UInt8(ascii: "\\"):
                let escaped = peek(1)
                let isSpecial = escaped.map { Array("\"\\$`\n".utf8).contains($0) } ?? false
                if !isSpecial { out.append(text[at]) }
                if let escaped, escaped != UInt8(ascii: "\n") { out.append(escaped) }
                at = min(at + 2, text.count)
            case UInt8(ascii: "$"), UInt8(ascii: "`"):
                let word = text[at] == UInt8(ascii: "$") ? expansion() : backquoted()
                out += Array(word.text.utf8)
                if !word.isResolved { isResolved = false }
            default:
                out.append(text[at])
                at += 1
            }
        }
        at = min(at + 1, text.count)
        return ShellWord(text: string(out), isResolved: isResolved)
    }

    private mutating func backquoted() -> ShellWord {
        at += 1
        let start = at
        while at < text.count, text[at] != UInt8(ascii: "`") { at += text[at] == UInt8(ascii: "\\") ? 2 : 1 }
        at = min(at, text.count)
        let body = Array(text[start..<at])
        at = min(at + 1, text.count)
        if let program = Self.program(soughtBy: body) { return program }
        substitutions.append(body)
        return .unknown
    }

    /// What stands behind a `$`.
    private mutating func expansion() -> ShellWord {
        at += 1
        guard at < text.count else { return ShellWord(text: "$") }
        switch text[at] {
        case UInt8(ascii: "("):
            at += 1
            let body = balanced(UInt8(ascii: "("), UInt8(ascii: ")"))
            if let program = Self.program(soughtBy: body) { return program }
            // `$((...))` is arithmetic and runs nothing.
            if body.first != UInt8(ascii: "(") { substitutions.append(body) }
            return .unknown
        case UInt8(ascii: "{"):
            at += 1
            let body = String(decoding: balanced(UInt8(ascii: "{"), UInt8(ascii: "}")), as: UTF8.self)
            if body.utf8.allSatisfy(Self.isName) { return variables[body] ?? .unknown }
            return withDefault(body) ?? .unknown
        case UInt8(ascii: "'"): return ansiQuoted()
        case UInt8(ascii: "\""): return doubleQuoted()
        default:
            let start = at
            while at < text.count, Self.isName(text[at]) { at += 1 }
            if start == at {
                // `$?`, `$$`, `$1`, `$@`: known only when it runs.
                if Array("?$!@*#-".utf8).contains(text[at]) {
                    at += 1
                    return .unknown
                }
                return ShellWord(text: "$")
            }
            return variables[String(decoding: text[start..<at], as: UTF8.self)] ?? .unknown
        }
    }

    /// `$(which aws)`, `$(command -v aws)`: the program, wherever it stands.
    private static func program(soughtBy body: [UInt8]) -> ShellWord? {
        let words = String(decoding: body.prefix(200), as: UTF8.self).split { $0 == " " || $0 == "\n" }
        let isSought = words.count == 2 && words[0] == "which" || words.count == 3 && words[0] == "command" && words[1] == "-v"
        guard isSought, let name = words.last,
            name.utf8.allSatisfy({ isName($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") })
        else {
            return nil
        }
        return ShellWord(text: String(name))
    }

    /// `${AWS:-aws}`: the variable, or what stands for it, which the script's surroundings may change.
    private func withDefault(_ body: String) -> ShellWord? {
        guard let mark = body.firstRange(of: ":-") else { return nil }
        let value = body[mark.upperBound...]
        guard body[..<mark.lowerBound].utf8.allSatisfy(Self.isName), !value.contains("$"), !value.contains("`") else { return nil }
        return variables[String(body[..<mark.lowerBound])] ?? ShellWord(text: String(value), isResolved: false)
    }

    private mutating func ansiQuoted() -> ShellWord {
        at += 1
        var out: [UInt8] = []
        while at < text.count, text[at] != UInt8(ascii: "'") {
            if text[at] == UInt8(ascii: "\\"), let escaped = peek(1) {
                let known: [UInt8: UInt8] = [UInt8(ascii: "n"): 0x0A, UInt8(ascii: "t"): 0x09, UInt8(ascii: "r"): 0x0D]
                out.append(known[escaped] ?? escaped)
                at += 2
            } else {
                out.append(text[at])
                at += 1
            }
        }
        at = min(at + 1, text.count)
        return ShellWord(text: string(out))
    }

    static func isName(_ byte: UInt8) -> Bool {
        Redaction.isLetter(byte) || Redaction.isDigit(byte) || byte == UInt8(ascii: "_")
    }

    /// The text up to the bracket that closes the one just read, quotes respected; moves behind it.
    private mutating func balanced(_ open: UInt8, _ close: UInt8) -> [UInt8] {
        let start = at
        var depth = 1
        while at < text.count {
            switch text[at] {
            case open: depth += 1
            case close: depth -= 1
            case UInt8(ascii: "\\"): at += 1
            case UInt8(ascii: "'"), UInt8(ascii: "\""): skipQuoted(text[at])
            default: break
            }
            if depth == 0 { break }
            at += 1
        }
        let end = min(at, text.count)
        at = min(at + 1, text.count)
        return Array(text[start..<end])
    }

    /// Moves to the quote that closes the one at hand.
    private mutating func skipQuoted(_ quote: UInt8) {
        at += 1
        while at < text.count, text[at] != quote {
            at += text[at] == UInt8(ascii: "\\") && quote == UInt8(ascii: "\"") ? 2 : 1
        }
        at = min(at, text.count)
    }
}
