/// Writing of JSON strings.
package enum JSONText {
    /// Appends a string in quotes. Control characters are escaped; all else stays as it is, in UTF-8.
    package static func append(_ text: String, to out: inout [UInt8]) {
        out.append(UInt8(ascii: "\""))
        // Most texts are in one piece, and need no copy.
        if text.utf8.withContiguousStorageIfAvailable({ append($0, to: &out) }) == nil {
            var text = text
            text.withUTF8 { append($0, to: &out) }
        }
        out.append(UInt8(ascii: "\""))
    }

    /// A string in quotes, as `append` writes it.
    package static func quoted(_ text: String) -> String {
        var out: [UInt8] = []
        append(text, to: &out)
        return String(decoding: out, as: UTF8.self)
    }

    /// A list of strings in quotes.
    package static func list(_ texts: [String]) -> String { "[\(texts.map(quoted).joined(separator: ", "))]" }

    private static func append(_ text: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
        // Most texts have nothing to escape and are one run.
        var start = 0
        while true {
            let place = firstEscaped(in: text, from: start)
            out.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<place]))
            if place == text.count { return }
            start = place + 1
            switch text[place] {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                out.append(UInt8(ascii: "\\"))
                out.append(text[place])
            case 0x0A: out += "\\n".utf8
            case 0x09: out += "\\t".utf8
            case 0x0D: out += "\\r".utf8
            default:
                out += "\\u00".utf8
                out.append(hex[Int(text[place] >> 4)])
                out.append(hex[Int(text[place] & 15)])
            }
        }
    }

    /// Whether a text stands between the quotes as it is.
    package static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        let bytes = UnsafeRawBufferPointer(text)
        guard bytes.count >= 8 else { return bytes.allSatisfy(isPlain) }
        for place in stride(from: 0, to: bytes.count - 8, by: 8)
        where hasEscaped(bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)) { return false }
        // The last word may begin with bytes that were looked at.
        return !hasEscaped(bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self))
    }

    private static func firstEscaped(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let bytes = UnsafeRawBufferPointer(text)
        var place = start
        while place + 8 <= bytes.count, !hasEscaped(bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)) { place += 8 }
        while place < bytes.count, isPlain(bytes[place]) { place += 1 }
        return place
    }

    /// Whether one of eight bytes is escaped, without a look at each: what is taken away from a byte that is too small is borrowed from
    /// its highest bit.
    private static func hasEscaped(_ word: UInt64) -> Bool {
        let (ones, highs): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
        func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & highs }
        let controls = (word &- ones &* 0x20) & ~word & highs
        return controls | zeros(word ^ ones &* 0x22) | zeros(word ^ ones &* 0x5C) | zeros(word ^ ones &* 0x7F) != 0
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") && byte != 0x7F
    }

    private static let hex = Array("0123456789abcdef".utf8)
}
