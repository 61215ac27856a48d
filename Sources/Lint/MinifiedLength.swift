package import Documents

extension JSONValue {
    /// How many characters the value takes as JSON without white space outside strings: what IAM counts against its quotas
    /// (docs/reference/policies.md).
    var minifiedLength: Int {
        switch kind {
        case .object: members.reduce(1) { $0 + $1.key.minifiedLength + 1 + $1.value.minifiedLength + 1 } + (members.isEmpty ? 1 : 0)
        case .array: elements.reduce(1) { $0 + $1.minifiedLength + 1 } + (elements.isEmpty ? 1 : 0)
        case .string: contents.reduce(2) { $0 + Self.length(of: $1) }
        case .number, .boolean, .null: text.utf8.count
        }
    }

    /// The value's text without white space outside strings, so that it does not depend on the layout; a string's content.
    package var minified: String {
        if let string { return string }
        var out: [UInt8] = []
        var (isInString, isEscaped) = (false, false)
        for byte in text.utf8 {
            if isInString {
                isInString = isEscaped || byte != UInt8(ascii: "\"")
                isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
            } else {
                isInString = byte == UInt8(ascii: "\"")
                if byte <= 0x20 { continue }
            }
            out.append(byte)
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// The characters that a byte of a string takes: none for the bytes after the first of a character, two where it is escaped.
    private static func length(of byte: UInt8) -> Int {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x0A, 0x0D, 0x09: 2
        default: byte & 0xC0 == 0x80 ? 0 : 1
        }
    }
}
