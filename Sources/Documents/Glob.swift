/// A text with wildcards, ready to match: UTF-8 in which two bytes that UTF-8 never uses stand for `*` and `?`.
///
/// A literal `*` (from `${*}`, or from a value put in for a variable) stays the character `*`.
public struct Glob: Hashable, Sendable {
    package static let anyRun: UInt8 = 0xFF
    package static let anyOne: UInt8 = 0xFE

    package let bytes: [UInt8]

    package init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// A glob of a text in which every `*` and `?` is a wildcard.
    public init(_ text: String) {
        bytes = text.utf8.map(Self.token)
    }

    package static func token(_ byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "*"): anyRun
        case UInt8(ascii: "?"): anyOne
        default: byte
        }
    }

    public var isLiteral: Bool { !bytes.contains { $0 >= Self.anyOne } }

    /// Whether it matches every text, the empty one too.
    public var matchesEverything: Bool { !bytes.isEmpty && bytes.allSatisfy { $0 == Self.anyRun } }

    public func matches(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { text in bytes.withUnsafeBufferPointer { Self.match($0, text) } }
    }

    /// Whether a pattern that is asked once matches the whole of a text.
    package static func matches(_ pattern: String, _ text: String) -> Bool { matches(pattern[...], text) }

    /// The same for a part of a text. Not generic: what other modules call stays unspecialised, and takes twenty times as long.
    package static func matches(_ pattern: Substring, _ text: String) -> Bool {
        var (pattern, text) = (pattern, text)
        return pattern.withUTF8 { pattern in
            text.withUTF8 { text in
                withUnsafeTemporaryAllocation(of: UInt8.self, capacity: pattern.count) { tokens in
                    for place in pattern.indices { tokens[place] = token(pattern[place]) }
                    return match(UnsafeBufferPointer(tokens), text)
                }
            }
        }
    }

    /// Whether the whole of `text` matches `pattern`: O(pattern × text) at worst, for any number of wildcards.
    package static func match(_ pattern: UnsafeBufferPointer<UInt8>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        match(pattern, 0..<pattern.count, text, 0..<text.count)
    }

    /// The same for a part of each. With `folding`, ASCII letters of the text are compared in lower case (the pattern is stored so).
    package static func match(
        _ pattern: UnsafeBufferPointer<UInt8>, _ patternRange: Range<Int>,
        _ text: UnsafeBufferPointer<UInt8>, _ textRange: Range<Int>, folding: Bool = false
    ) -> Bool {
        var at = patternRange.lowerBound
        var position = textRange.lowerBound
        let end = patternRange.upperBound
        let textEnd = textRange.upperBound
        // After the last `*` seen, only its own run needs to grow: earlier ones can stay as short as they were.
        var afterStar = -1
        var resume = 0
        while position < textEnd {
            if at < end {
                let token = pattern[at]
                if token == anyRun {
                    at += 1
                    if at == end { return true }
                    afterStar = at
                    resume = folding ? position : place(of: pattern[at], in: text, position, textEnd)
                    position = resume
                    continue
                }
                if token == anyOne {
                    at += 1
                    position = next(text, position, textEnd)
                    continue
                }
                let byte = text[position]
                if token == byte || folding && token == fold(byte) {
                    at += 1
                    position += 1
                    continue
                }
            }
            guard afterStar >= 0 else { return false }
            resume = next(text, resume, textEnd)
            if !folding { resume = place(of: pattern[afterStar], in: text, resume, textEnd) }
            position = resume
            at = afterStar
        }
        while at < end, pattern[at] == anyRun { at += 1 }
        return at == end
    }

    /// Where a token can match at the earliest, from `position` on: a byte that begins a character where it stands next, a wildcard at once.
    private static func place(of token: UInt8, in text: UnsafeBufferPointer<UInt8>, _ position: Int, _ end: Int) -> Int {
        if token >= anyOne || token & 0xC0 == 0x80 { return position }
        var position = position
        while position < end, text[position] != token { position += 1 }
        return position
    }

    /// The byte after the character at `position`: `?` eats a character, not a byte.
    private static func next(_ text: UnsafeBufferPointer<UInt8>, _ position: Int, _ end: Int) -> Int {
        var position = position + 1
        while position < end, text[position] & 0xC0 == 0x80 { position += 1 }
        return position
    }

    package static func fold(_ byte: UInt8) -> UInt8 {
        byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
    }
}
