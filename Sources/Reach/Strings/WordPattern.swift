internal import Documents
internal import PolicyLanguage

/// A word: the scalars of a text.
typealias Word = [UInt32]

extension String {
    init(word: Word) {
        if word.allSatisfy({ $0 < 0x80 }) {
            self.init(unsafeUninitializedCapacity: word.count) { bytes in
                for (place, scalar) in word.enumerated() { bytes[place] = UInt8(truncatingIfNeeded: scalar) }
                return word.count
            }
            return
        }
        self.init()
        unicodeScalars.append(contentsOf: word.lazy.compactMap(Unicode.Scalar.init))
    }

    var word: Word { unicodeScalars.map(\.value) }
}

/// The words that a pattern of a policy matches, in a form that can be searched and compared.
///
/// Wildcards that stand together are in one order (`?` before `*`, one `*`), so that many equal languages are equal values.
struct WordPattern: Hashable, Sendable {
    /// A policy variable whose value is not known: equal symbols have equal values.
    struct Symbol: Hashable, Sendable {
        let key: ContextKey
        let fallback: String?
    }

    let tokens: [Token]
    let symbols: [Symbol]
    /// Whether it is plain text: it matches one word.
    let isPlain: Bool
    private let code: Int

    init(_ tokens: [Token], symbols: [Symbol] = []) {
        let tokens = Self.normalized(tokens)
        self.tokens = tokens
        self.symbols = symbols
        var hasher = Hasher()
        for token in tokens { hasher.combine(token.raw) }
        code = hasher.finalize()
        isPlain = tokens.allSatisfy { $0.plainScalar != nil }
    }

    static func == (left: WordPattern, right: WordPattern) -> Bool {
        left.code == right.code && left.tokens == right.tokens && left.symbols == right.symbols
    }

    func hash(into hasher: inout Hasher) { hasher.combine(code) }

    static let notEmpty = WordPattern([.one, .run])

    /// A glob as `PolicyLanguage` stores it, each wildcard and literal as the caller wants it.
    init(glob bytes: [UInt8], one: Token = .one, run: Token = .run, literal: (UInt32) -> Token = Token.scalar) {
        var tokens: [Token] = []
        tokens.reserveCapacity(bytes.count)
        Self.append(bytes, to: &tokens, one: one, run: run, literal: literal)
        self.init(tokens)
    }

    static func append(
        _ bytes: [UInt8], to tokens: inout [Token], one: Token = .one, run: Token = .run,
        literal: (UInt32) -> Token = Token.scalar
    ) {
        var at = 0
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            if byte == Glob.anyRun {
                tokens.append(run)
            } else if byte == Glob.anyOne {
                tokens.append(one)
            } else if byte < 0x80 {
                tokens.append(literal(UInt32(byte)))
            } else {
                var end = at
                while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
                for scalar in String(decoding: bytes[(at - 1)..<end], as: UTF8.self).unicodeScalars {
                    tokens.append(literal(scalar.value))
                }
                at = end
            }
        }
    }

    private static func normalized(_ tokens: [Token]) -> [Token] {
        guard tokens.contains(where: \.isRun) else { return tokens }
        var result: [Token] = []
        result.reserveCapacity(tokens.count)
        for token in tokens {
            guard token.isWildcard, let last = result.last, last.isRun else {
                result.append(token)
                continue
            }
            if token.isRun { continue }
            // `*?` is `?*`
            result[result.count - 1] = token
            result.append(last)
        }
        return result
    }

    var isUniversal: Bool { tokens.count == 1 && tokens[0] == .run }

    var isSymbolic: Bool { !symbols.isEmpty }

    /// The one word that it matches, where it is plain text.
    var plainWord: Word? { isPlain ? tokens.map(\.raw) : nil }

    /// An order that is the same in every run.
    func isBefore(_ other: WordPattern) -> Bool { tokens.lexicographicallyPrecedes(other.tokens) { $0.raw < $1.raw } }

    /// The pattern with any run in the place of each policy variable: all that it can match, whatever their values.
    var widened: WordPattern { isSymbolic ? WordPattern(tokens.map { $0.isSymbol ? .run : $0 }) : self }

    /// Whether it matches a word; a policy variable matches nothing. O(tokens × word).
    func matches(_ word: Word) -> Bool {
        var at = 0
        var position = 0
        // Only the last run seen needs to grow. That holds for runs that stop at colons too: they stand before the colons that
        // end their fields, and a colon that is matched pins its place.
        var afterRun = -1
        var resume = 0
        while position < word.count {
            if at < tokens.count {
                let token = tokens[at]
                if token.isRun {
                    at += 1
                    afterRun = at
                    resume = position
                    continue
                }
                if token.accepts(word[position]) {
                    at += 1
                    position += 1
                    continue
                }
            }
            guard afterRun > 0, tokens[afterRun - 1].accepts(word[resume]) else { return false }
            resume += 1
            position = resume
            at = afterRun
        }
        while at < tokens.count, tokens[at].isRun { at += 1 }
        return at == tokens.count
    }

    /// A short word that it matches: runs replaced by `filler`, single wildcards by its first scalar.
    func example(filler: Word) -> Word {
        var word: Word = []
        for (place, token) in tokens.enumerated() {
            if token.isRun || token.isSymbol {
                word += filler
            } else if token.isWildcard {
                // `?*` is one filler, not one and a scalar more.
                if place + 1 < tokens.count, tokens[place + 1].isRun, !filler.isEmpty { continue }
                word.append(filler.first ?? 0x78)
            } else {
                var scalars: [UInt32] = []
                token.appendScalars(to: &scalars)
                word += scalars.prefix(1)
            }
        }
        return word
    }
}
