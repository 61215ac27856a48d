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
    /// Words that the brackets of the last one made besides.
    private var expanded: ArraySlice<ShellWord> = []
    /// Bytes that may still be made so.
    private var expansionsLeft = 1 << 20
    /// The program's name was read: what looks like an assignment is a word.
    private var isInCommand = false
    /// The file of each `<(...)` whose output is known.
    var printedFiles: [(path: String, text: String)] = []
    /// How many texts this one stands in, of those whose output is asked for.
    let depth: Int
    private var heredoc: ShellWord?
    /// The file from which the command at hand reads.
    private var inputFile: ShellWord?
    /// The file into which the command at hand writes.
    private var output: Output?
    /// Where the text goes on behind the here-documents that this line begins.
    private var afterHeredocs: Int?

    init(_ text: [UInt8], variables: [String: ShellWord], depth: Int = 0) {
        (self.text, self.variables, self.depth) = (text, variables, depth)
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
        if let word = expanded.popFirst() { return .word(word) }
        let token = plain()
        switch token {
        case .control: isInCommand = false
        case .word(let word) where !isInCommand: isInCommand = ShellScript.assignment(word) == nil
        default: break
        }
        return token
    }

    private mutating func plain() -> Token {
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
            return .word(expandedWord())
        }
    }

    /// A word, or the first of those that its brackets make.
    private mutating func expandedWord() -> ShellWord {
        let (word, bytes, bare) = wordAndBrackets()
        if !isInCommand, ShellScript.assignment(word) != nil { return word }
        guard let braces = BraceExpansion(bytes, bare: bare) else { return word }
        guard let words = braces.words, words.reduce(0, { $0 + $1.count }) <= expansionsLeft else {
            let (before, after) = braces.ends
            return ShellWord(text: string(before) + "*" + string(after), isResolved: false)
        }
        expansionsLeft -= words.reduce(0) { $0 + $1.count }
        let texts = words.map { ShellWord(text: string($0), isResolved: word.isResolved) }
        if texts.count < 2 { return texts.first ?? word }
        expanded = texts.dropFirst()
        return texts[0]
    }

    func peek(_ offset: Int) -> UInt8? { at + offset < text.count ? text[at + offset] : nil }

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
            heredoc = word()
            return .redirection
        }
        if operatorLength == nil, text[at...].starts(with: "<<".utf8) {
            at += 2
            let stripTabs = at < text.count && text[at] == UInt8(ascii: "-")
            if stripTabs { at += 1 }
            skipBlanks()
            let start = min(at, text.count)
            let mark = word().text
            let isQuoted = text[start..<min(at, text.count)].contains { "'\"\\".utf8.contains($0) }
            readHeredoc(until: mark, stripTabs: stripTabs, isQuoted: isQuoted)
            return .redirection
        }
        let start = at
        at += operatorLength ?? 1
        while at < text.count, [UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "|")].contains(text[at]) { at += 1 }
        let sign = text[start..<min(at, text.count)]
        skipBlanks()
        let isSubstitution = peek(0) == UInt8(ascii: "<") && peek(1) == UInt8(ascii: "(")
        guard at < text.count, isSubstitution || !Self.endsWord(text[at]) else { return .redirection }
        let target = word()
        // `>&2` is no file; `<` is read from.
        if isOfOutput, sign.contains(UInt8(ascii: ">")), sign.last != UInt8(ascii: "&") {
            output = Output(path: target, appends: sign.reversed().starts(with: ">>".utf8))
        }
        if sign.elementsEqual("<".utf8) { inputFile = target }
        return .redirection
    }

    /// The body stands behind the line at hand, and behind other bodies that the line began.
    private mutating func readHeredoc(until mark: String, stripTabs: Bool, isQuoted: Bool) {
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
        heredoc = ShellWord(text: isQuoted ? String(decoding: body, as: UTF8.self) : expandedHeredoc(body))
    }

    /// The body of a here-document whose mark is in no quotes: the shell puts in what its variables and commands give.
    private mutating func expandedHeredoc(_ body: [UInt8]) -> String {
        guard body.contains(where: { $0 == UInt8(ascii: "$") || $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "\\") }) else {
            return string(body)
        }
        var inner = ShellScanner(body, variables: variables, depth: depth)
        let text = inner.heredocText()
        substitutions += inner.substitutions
        return text
    }

    private mutating func heredocText() -> String {
        var out: [UInt8] = []
        while at < text.count {
            let start = at
            switch text[at] {
            case UInt8(ascii: "\\"):
                let escaped = peek(1)
                if !(escaped.map { "\\$`\n".utf8.contains($0) } ?? false) { out.append(text[at]) }
                if let escaped, escaped != UInt8(ascii: "\n") { out.append(escaped) }
                at = min(at + 2, text.count)
            case UInt8(ascii: "$") where peek(1) != UInt8(ascii: "'") && peek(1) != UInt8(ascii: "\""), UInt8(ascii: "`"):
                let count = substitutions.count
                let word = text[at] == UInt8(ascii: "$") ? expansion() : backquoted()
                if word.isResolved {
                    out += Array(word.text.utf8)
                } else if substitutions.count > count {
                    // Known only when it runs; the command in it is read here, and not once more with the text.
                    out += Array("$?".utf8)
                } else {
                    out += text[start..<min(at, text.count)]
                }
            default:
                out.append(text[at])
                at += 1
            }
        }
        return string(out)
    }

    /// What is fed to the command that ends here.
    mutating func takeInput() -> ShellWord? {
        defer { heredoc = nil }
        return heredoc
    }

    /// The file that is fed to it.
    mutating func takeInputFile() -> ShellWord? {
        defer { inputFile = nil }
        return inputFile
    }

    /// The files that stand for the output of commands, since they were last taken.
    mutating func takePrintedFiles() -> [(path: String, text: String)] {
        defer { printedFiles = [] }
        return printedFiles
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
}
