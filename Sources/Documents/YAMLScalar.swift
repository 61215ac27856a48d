/// What the text of a scalar is, and which byte of the source each of its bytes came from.
enum YAMLScalar {
    enum Form {
        case null, boolean(Bool), number, string
    }

    /// What a plain scalar without a tag stands for. Of YAML's readings only those that JSON shares are made: AWS's documents mean
    /// text by all others (`2012-10-17` is not a date there, `012345678901` no octal number, `no` no boolean).
    static func form(_ text: [UInt8]) -> Form {
        switch String(decoding: text, as: UTF8.self) {
        case "", "~", "null", "Null", "NULL": .null
        case "true", "True", "TRUE": .boolean(true)
        case "false", "False", "FALSE": .boolean(false)
        default: isDecimal(text) ? .number : .string
        }
    }

    /// A decimal number as JSON writes it, without an exponent.
    private static func isDecimal(_ text: [UInt8]) -> Bool {
        var rest = text[...]
        if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
        let whole = rest.prefix { (0x30...0x39).contains($0) }
        guard let first = whole.first, first != 0x30 || whole.count == 1 else { return false }
        rest = rest.dropFirst(whole.count)
        guard rest.first == UInt8(ascii: ".") else { return rest.isEmpty }
        rest = rest.dropFirst()
        return !rest.isEmpty && rest.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// For each byte of `decoded` the byte of the source that it came from: `span` is that of the scalar without tag and anchor.
    ///
    /// libyaml gives only the decoded text, so this walks beside it. Where the two cannot be brought together (they always can, but
    /// for line breaks of exotic kinds) the nearest byte before stands in: a place may be off by some columns, never out of the text.
    static func origins(
        of decoded: [UInt8], style: YAMLEvent.Style, span: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
    ) -> [UInt32] {
        var walker: Walker
        switch style {
        case .plain: walker = Walker(bytes, span)
        case .singleQuoted, .doubleQuoted:
            let body =
                min(span.lowerBound + 1, span.upperBound)..<max(span.upperBound - 1, min(span.lowerBound + 1, span.upperBound))
            walker = Walker(bytes, body)
        case .literal, .folded: walker = Walker(bytes, span, block: decoded)
        }
        var origins: [UInt32] = []
        origins.reserveCapacity(decoded.count)
        if style == .doubleQuoted {
            walker.escaped(decoded, into: &origins)
        } else {
            walker.unescaped(decoded, doublesQuotes: style == .singleQuoted, into: &origins)
        }
        return origins
    }

    private struct Walker {
        let bytes: UnsafeBufferPointer<UInt8>
        var at: Int
        let end: Int
        /// Spaces that a block scalar loses at the head of each line; nil where every space at the head is lost.
        var indent: Int?

        init(_ bytes: UnsafeBufferPointer<UInt8>, _ span: Range<Int>) {
            self.bytes = bytes
            at = span.lowerBound
            end = min(span.upperBound, bytes.count)
        }

        /// Begins after the header line. What the first line with text has in the source and not in the value is the indentation.
        init(_ bytes: UnsafeBufferPointer<UInt8>, _ span: Range<Int>, block decoded: [UInt8]) {
            self.init(bytes, span)
            while at < end, bytes[at] != 0x0A { at += 1 }
            at = min(at + 1, end)
            var line = at
            var first = at
            while first < end, bytes[first] <= 0x20 {
                if bytes[first] == 0x0A { line = first + 1 }
                first += 1
            }
            let text = decoded.firstIndex { $0 > 0x20 } ?? 0
            let lineOfText = decoded[..<text].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
            indent = max(first - line - (text - lineOfText), 0)
            skipIndent()
        }

        mutating func unescaped(_ decoded: [UInt8], doublesQuotes: Bool, into origins: inout [UInt32]) {
            for byte in decoded {
                align(to: byte)
                origins.append(UInt32(min(at, max(end - 1, 0))))
                guard at < end, matches(byte) else { continue }
                if doublesQuotes, byte == UInt8(ascii: "'") { at += 1 }
                step()
            }
        }

        mutating func escaped(_ decoded: [UInt8], into origins: inout [UInt32]) {
            var index = 0
            while index < decoded.count {
                if at < end, bytes[at] != UInt8(ascii: "\\") { align(to: decoded[index]) }
                while at + 1 < end, bytes[at] == UInt8(ascii: "\\"), bytes[at + 1] == 0x0A || bytes[at + 1] == 0x0D {
                    at += 1
                    step()
                }
                let origin = UInt32(min(at, max(end - 1, 0)))
                var width = 1
                if at + 1 < end, bytes[at] == UInt8(ascii: "\\") {
                    width = Self.width(ofScalarAt: index, in: decoded)
                    switch bytes[at + 1] {
                    case UInt8(ascii: "x"): at += 4
                    case UInt8(ascii: "u"): at += 6
                    case UInt8(ascii: "U"): at += 10
                    default: at += 2
                    }
                } else if at < end, matches(decoded[index]) {
                    step()
                }
                for _ in 0..<width { origins.append(origin) }
                index += width
            }
        }

        /// Skips what the value has nothing of: breaks and blanks that folding takes away.
        private mutating func align(to byte: UInt8) {
            while at < end, !matches(byte), isBlank { step() }
        }

        private var isBlank: Bool { bytes[at] <= 0x20 || isNextLine }

        /// U+0085, a line break of YAML 1.1.
        private var isNextLine: Bool { bytes[at] == 0xC2 && at + 1 < end && bytes[at + 1] == 0x85 }

        /// A line break stands for itself or, folded, for a space.
        private func matches(_ byte: UInt8) -> Bool {
            if bytes[at] == byte { return true }
            return (byte == 0x0A || byte == 0x20) && (bytes[at] == 0x0A || bytes[at] == 0x0D || isNextLine)
        }

        private mutating func step() {
            let isBreak = bytes[at] == 0x0A || bytes[at] == 0x0D || isNextLine
            if bytes[at] == 0x0D, at + 1 < end, bytes[at + 1] == 0x0A { at += 1 }
            at += isNextLine ? 2 : 1
            if isBreak { skipIndent() }
        }

        private mutating func skipIndent() {
            var left = indent ?? Int.max
            while left > 0, at < end, bytes[at] == 0x20 || (indent == nil && bytes[at] == 0x09) {
                at += 1
                left -= 1
            }
        }

        private static func width(ofScalarAt index: Int, in decoded: [UInt8]) -> Int {
            var width = 1
            while index + width < decoded.count, decoded[index + width] & 0xC0 == 0x80 { width += 1 }
            return width
        }
    }
}
