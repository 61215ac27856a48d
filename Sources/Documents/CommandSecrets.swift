/// Finds the secrets that only the command around them tells: `mysql -pX`, `curl -u user:X`, `echo X | docker login`.
///
/// It reads words and quotes and not the shell's whole language: what it takes for an option of a program may be a text. Redaction may hide
/// too much.
struct CommandSecrets {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var commands: [[Range<Int>]] = [[]]
    /// Whether a command's output goes to the next one.
    private var isPiped: [Bool] = []

    static func find(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        guard mayBeCommand(bytes), namesProgram(bytes) else { return [] }
        var scanner = CommandSecrets(bytes)
        scanner.split()
        return scanner.secrets()
    }

    /// Whether there are two words or more.
    private static func mayBeCommand(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { bytes.count >= 8 && bytes.contains(32) }

    private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    private func text(_ word: Range<Int>) -> String { String(decoding: bytes[word], as: UTF8.self) }

    /// Words without their quotes, command by command.
    private mutating func split() {
        var parts = CommandParts(bytes)
        while let part = parts.next() {
            switch part {
            case .word(let word): commands[commands.count - 1].append(word)
            case .end(let isPipe):
                commands.append([])
                isPiped.append(isPipe)
            }
        }
        isPiped.append(false)
    }

    /// Whether a word is one of those by which secrets are told: most texts have none.
    private static func namesProgram(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var parts = CommandParts(bytes)
        while let part = parts.next() {
            guard case .word(let word) = part else { continue }
            if isTelling(bytes[word]) { return true }
            if let slash = bytes[word].lastIndex(of: UInt8(ascii: "/")), isTelling(bytes[(slash + 1)..<word.upperBound]) {
                return true
            }
        }
        return false
    }

    private static func isTelling(_ word: SecretScanner.Word) -> Bool {
        telling.fits(word) && tellingWords.contains(String(decoding: word, as: UTF8.self))
    }

    private static let tellingWords = Set(SecretOptions.programs.keys).union(SecretOptions.readers).union(["put-parameter"])
    private static let telling = WordMarks(tellingWords)

    private func secrets() -> [Range<Int>] {
        var found: [Range<Int>] = []
        for (number, words) in commands.enumerated() where words.count > 1 {
            let texts = words.prefix(Self.mostWords).map(text)
            for (at, word) in texts.enumerated() {
                let name = String(word[(word.lastIndex(of: "/").map(word.index(after:)) ?? word.startIndex)...])
                guard let forms = SecretOptions.programs[name] else { continue }
                if let needed = SecretOptions.onlyWith[name], !texts.contains(needed) { continue }
                found += secrets(words[at...], Array(texts[at...]), forms)
                break
            }
            let isRead = (number..<min(number + 2, commands.count)).contains { next in
                (next == number || isPiped[number]) && commands[next].contains { SecretOptions.readers.contains(text($0)) }
            }
            if isRead { found += written(words, texts, toNext: isPiped[number]) }
            if texts.contains("put-parameter"), texts.contains(where: { $0.hasSuffix("SecureString") }) {
                found += secrets(words[...], texts, [.next("--value")])
            }
        }
        return found.filter { !$0.isEmpty && bytes[$0.lowerBound] != UInt8(ascii: "$") && !isHidden($0) }
    }

    private static let mostWords = 64

    /// What a command hands to the program that reads a secret: the words of `echo X |`, and of `<<< X`.
    private func written(_ words: [Range<Int>], _ texts: [String], toNext: Bool) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for (at, word) in texts.enumerated() {
            if word == "<<<", at + 1 < words.count {
                found.append(words[at + 1])
            } else if word.hasPrefix("<<<"), word.utf8.count > 3 {
                found.append(words[at].lowerBound + 3..<words[at].upperBound)
            } else if toNext, word == "echo" || word == "printf" {
                found += words.dropFirst(at + 1).filter {
                    bytes[$0.lowerBound] != UInt8(ascii: "-") && bytes[$0.lowerBound] != UInt8(ascii: "$")
                        && bytes[$0.lowerBound] != UInt8(ascii: "%")
                }
                break
            }
        }
        return found
    }

    /// Whether an earlier redaction left nothing but `…` and four characters.
    private func isHidden(_ value: Range<Int>) -> Bool {
        let mark = "…".utf8
        return value.count <= mark.count + 4 && bytes[value].starts(with: mark)
    }

    /// The secrets in a command, whose first word is the program.
    private func secrets(_ words: ArraySlice<Range<Int>>, _ texts: [String], _ forms: [SecretOptions.Form]) -> [Range<Int>] {
        let words = Array(words)
        var found: [Range<Int>] = []
        for (at, word) in texts.enumerated() {
            for form in forms {
                switch form {
                case .attached(let option):
                    if word.hasPrefix(option), word.utf8.count > option.utf8.count, !word.hasPrefix(option + "=") {
                        found.append(words[at].lowerBound + option.utf8.count..<words[at].upperBound)
                    }
                case .next(let option):
                    if let value = value(of: option, at, words, texts) { found.append(value) }
                case .behind(let option, let sign):
                    let isAttached = option.utf8.count == 2 && word.hasPrefix(option) && word.utf8.count > 2
                    let joined = isAttached ? words[at].lowerBound + 2..<words[at].upperBound : value(of: option, at, words, texts)
                    guard let joined, let place = bytes[joined].firstIndex(of: sign) else { continue }
                    found.append(place + 1..<joined.upperBound)
                case .after(let name):
                    if word == name || word.hasSuffix(":" + name), at + 1 < words.count, at > 0,
                        bytes[words[at + 1].lowerBound] != UInt8(ascii: "-")
                    {
                        found.append(words[at + 1])
                    }
                case .betweenSlashAndAt:
                    guard at > 0, let slash = bytes[words[at]].firstIndex(of: UInt8(ascii: "/")) else { continue }
                    let end = bytes[words[at]].lastIndex(of: UInt8(ascii: "@")) ?? words[at].upperBound
                    if slash > words[at].lowerBound, slash + 1 < end { found.append(slash + 1..<end) }
                case .last(let other):
                    if at > 1, at == words.count - 1, texts.contains(where: { $0.hasPrefix(other) }) { found.append(words[at]) }
                }
            }
        }
        return found
    }

    /// The value of an option: the next word, or what follows `=`.
    private func value(of option: String, _ at: Int, _ words: [Range<Int>], _ texts: [String]) -> Range<Int>? {
        if texts[at] == option { return at + 1 < words.count ? words[at + 1] : nil }
        guard texts[at].hasPrefix(option + "=") else { return nil }
        return words[at].lowerBound + option.utf8.count + 1..<words[at].upperBound
    }
}

/// What a line of shell text falls into.
private struct CommandParts {
    enum Part {
        /// A word without its quotes.
        case word(Range<Int>)
        /// The end of a command, and whether its output goes to the next one.
        case end(isPipe: Bool)
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var at = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func next() -> Part? {
        while at < bytes.count {
            let (byte, start) = (bytes[at], at)
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "|") || byte == UInt8(ascii: "&") {
                let isPipe = byte == UInt8(ascii: "|") && (at + 1 == bytes.count || bytes[at + 1] != byte)
                at += byte == UInt8(ascii: "|") && !isPipe ? 2 : 1
                return .end(isPipe: isPipe)
            }
            if byte.isSpace || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "`") {
                at += 1
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                let end = bytes[(at + 1)...].firstIndex(of: byte) ?? bytes.count
                at = end + 1
                return .word(start + 1..<end)
            } else {
                at = bytes[at...].firstIndex { $0.endsWord } ?? bytes.count
                return .word(start..<at)
            }
        }
        return nil
    }
}

extension UInt8 {
    fileprivate var endsWord: Bool {
        switch self {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: "&"), UInt8(ascii: "("),
            UInt8(ascii: ")"), UInt8(ascii: "`"):
            true
        default: isSpace
        }
    }
}

/// Which lengths words of some list have, by their first byte.
private struct WordMarks {
    private var lengths = [UInt64](repeating: 0, count: 256)

    init(_ words: some Sequence<String>) {
        for word in words {
            if let first = word.utf8.first { lengths[Int(first)] |= 1 << min(UInt64(word.utf8.count), 63) }
        }
    }

    func fits(_ word: SecretScanner.Word) -> Bool {
        word.first.map { lengths[Int($0)] & 1 << min(UInt64(word.count), 63) != 0 } ?? false
    }
}
