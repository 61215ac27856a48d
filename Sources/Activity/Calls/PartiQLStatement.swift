internal import Documents

/// The head of a PartiQL statement: what it does, and to which table or index
/// (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ql-reference.html).
struct PartiQLStatement: Equatable {
    let action: String
    /// The table's name or ARN.
    let table: String
    let index: String?

    /// DynamoDB takes no statement of more than 8,192 characters; what stands behind the head is not looked at.
    private static let longest = 1 << 14

    /// - Returns: nil for a statement of another form, whose action is then not known.
    init?(_ text: String) {
        var tokens = Tokens(text.utf8.prefix(Self.longest))
        switch tokens.next() {
        case .word("select"):
            action = "dynamodb:PartiQLSelect"
            guard tokens.skip(to: "from") else { return nil }
        case .word("insert"):
            action = "dynamodb:PartiQLInsert"
            guard tokens.next() == .word("into") else { return nil }
        case .word("delete"):
            action = "dynamodb:PartiQLDelete"
            guard tokens.next() == .word("from") else { return nil }
        case .word("update"): action = "dynamodb:PartiQLUpdate"
        default: return nil
        }
        guard let table = tokens.nextName() else { return nil }
        self.table = table
        var rest = tokens
        if rest.next() == .mark(UInt8(ascii: ".")) {
            guard let index = rest.nextName() else { return nil }
            self.index = index
        } else {
            index = nil
        }
    }

    private enum Token: Equatable {
        /// In small letters.
        case word(String)
        case mark(UInt8)
        /// In double quotes: a name.
        case name(String)
        /// In single quotes: a value.
        case text
        case end
    }

    private struct Tokens {
        private let bytes: [UInt8]
        private var at = 0
        /// The last word as it stands.
        private var spelled = ""

        init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

        mutating func next() -> Token {
            skipBlanks()
            guard at < bytes.count else { return .end }
            let byte = bytes[at]
            if byte == UInt8(ascii: "\"") { return quoted(byte).map(Token.name) ?? .end }
            if byte == UInt8(ascii: "'") { return quoted(byte) == nil ? .end : .text }
            let word = bytes[at...].prefix { $0.isAlphanumeric || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") }
            guard !word.isEmpty else {
                at += 1
                return .mark(byte)
            }
            at = word.endIndex
            spelled = String(decoding: word, as: UTF8.self)
            return .word(spelled.lowercased())
        }

        mutating func nextName() -> String? {
            switch next() {
            case .word: spelled
            case .name(let name): name.isEmpty ? nil : name
            default: nil
            }
        }

        /// Moves behind a word that stands outside of brackets.
        mutating func skip(to word: String) -> Bool {
            var depth = 0
            while true {
                switch next() {
                case .end: return false
                case .mark(let byte) where "([{".utf8.contains(byte): depth += 1
                case .mark(let byte) where ")]}".utf8.contains(byte): depth -= 1
                case .word(word) where depth == 0: return true
                default: break
                }
            }
        }

        private mutating func skipBlanks() {
            while at < bytes.count {
                if bytes[at] <= 0x20 {
                    at += 1
                } else if bytes[at...].starts(with: "--".utf8) {
                    at = bytes[at...].firstIndex(of: 0x0A) ?? bytes.count
                } else if bytes[at...].starts(with: "/*".utf8) {
                    at += 2
                    while at < bytes.count, !bytes[at...].starts(with: "*/".utf8) { at += 1 }
                    at = min(at + 2, bytes.count)
                } else {
                    return
                }
            }
        }

        /// A doubled quote stands for one.
        private mutating func quoted(_ quote: UInt8) -> String? {
            var out: [UInt8] = []
            at += 1
            while at < bytes.count {
                let byte = bytes[at]
                at += 1
                if byte == quote {
                    guard at < bytes.count, bytes[at] == quote else { return String(decoding: out, as: UTF8.self) }
                    at += 1
                }
                out.append(byte)
            }
            return nil
        }
    }
}
