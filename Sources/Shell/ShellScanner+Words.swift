internal import Documents

extension ShellScanner {
    static func endsWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ";"), UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "("), UInt8(ascii: ")"),
            UInt8(ascii: "<"), UInt8(ascii: ">"):
            true
        default: false
        }
    }

    mutating func word() -> ShellWord { wordAndBrackets().word }

    /// A word, its bytes, and where brackets and commas stand in no quotes.
    mutating func wordAndBrackets() -> (word: ShellWord, bytes: [UInt8], bare: [Int]) {
        var out: [UInt8] = []
        var bare: [Int] = []
        var isResolved = true
        var isOutput = false
        // `$CMD` and nothing else.
        let isBare =
            at < text.count && text[at] == UInt8(ascii: "$")
            && ![UInt8(ascii: "'"), UInt8(ascii: "\"")].contains(peek(1))
        func finished() -> (ShellWord, [UInt8], [Int]) {
            var word = ShellWord(text: string(out), isResolved: isResolved)
            word.isSplit = isBare && isResolved && out.contains { $0 <= 0x20 }
            word.isOutput = isOutput && (word.text == "*" || word.text.hasSuffix("=*"))
            return (word, out, bare)
        }
        func add(_ word: ShellWord) {
            out += Array(word.text.utf8)
            if !word.isResolved { isResolved = false }
            if word.isOutput { isOutput = true }
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
                guard out.isEmpty, peek(1) == UInt8(ascii: "(") else { return finished() }
                at += 2
                add(processSubstitution(isRead: byte == UInt8(ascii: "<")))
            default:
                if Self.endsWord(byte) { return finished() }
                if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: ",") { bare.append(out.count) }
                out.append(byte)
                at += 1
            }
        }
        return finished()
    }

    /// `<(echo TEXT)`: a file that holds what the command writes.
    private mutating func processSubstitution(isRead: Bool) -> ShellWord {
        let body = balanced(UInt8(ascii: "("), UInt8(ascii: ")"))
        substitutions.append(body)
        guard isRead else { return .unknown }
        guard let printed = PrintedText.of(body, variables: variables, depth: depth), printedFiles.count < 50 else {
            return .output
        }
        let path = "/dev/fd/\(at)-\(depth)"
        printedFiles.append((path, printed.text))
        return ShellWord(text: path)
    }

    /// What a substitution puts in the place of a command.
    private mutating func substituted(_ body: [UInt8]) -> ShellWord {
        if let program = Self.program(soughtBy: body) { return program }
        // `$((...))` is arithmetic and runs nothing.
        if body.first == UInt8(ascii: "(") { return .unknown }
        substitutions.append(body)
        guard var printed = PrintedText.of(body, variables: variables, depth: depth) else {
            return PrintedText.isOpen(body) ? .output : .unknown
        }
        while printed.text.utf8.last == 0x0A { printed.text.removeLast() }
        return printed
    }

    func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

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
        var isOutput = false
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
                if word.isOutput { isOutput = true }
            default:
                out.append(text[at])
                at += 1
            }
        }
        at = min(at + 1, text.count)
        var word = ShellWord(text: string(out), isResolved: isResolved)
        word.isOutput = isOutput && word.text == "*"
        return word
    }

    mutating func backquoted() -> ShellWord {
        at += 1
        let start = at
        while at < text.count, text[at] != UInt8(ascii: "`") { at += text[at] == UInt8(ascii: "\\") ? 2 : 1 }
        at = min(at, text.count)
        let body = Array(text[start..<at])
        at = min(at + 1, text.count)
        return substituted(body)
    }

    /// What stands behind a `$`.
    mutating func expansion() -> ShellWord {
        at += 1
        guard at < text.count else { return ShellWord(text: "$") }
        switch text[at] {
        case UInt8(ascii: "("):
            at += 1
            let body = balanced(UInt8(ascii: "("), UInt8(ascii: ")"))
            return substituted(body)
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
    mutating func balanced(_ open: UInt8, _ close: UInt8) -> [UInt8] {
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
