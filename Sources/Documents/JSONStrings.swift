/// Decoding of JSON string bodies. The text is valid JSON: jansson has accepted it.
enum JSONStrings {
    /// The bytes that the body of a string stands for, appended to `out`; with `offsets`, for each of them the byte of the text
    /// that it came from (a position inside an embedded document is a position in the outer file).
    static func unescape(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into out: inout [UInt8],
        offsets: UnsafeMutablePointer<[UInt32]>? = nil
    ) {
        var at = range.lowerBound
        while at < range.upperBound {
            let origin = UInt32(at)
            let before = out.count
            if bytes[at] != UInt8(ascii: "\\") || at + 1 >= range.upperBound {
                out.append(bytes[at])
                at += 1
            } else {
                at += 1
                switch bytes[at] {
                case UInt8(ascii: "n"): out.append(0x0A)
                case UInt8(ascii: "t"): out.append(0x09)
                case UInt8(ascii: "r"): out.append(0x0D)
                case UInt8(ascii: "b"): out.append(0x08)
                case UInt8(ascii: "f"): out.append(0x0C)
                case UInt8(ascii: "u"):
                    let (scalar, length) = unicodeEscape(bytes, at, range.upperBound)
                    out.append(contentsOf: Array(String(Character(scalar)).utf8))
                    at += length - 1
                default: out.append(bytes[at])
                }
                at += 1
            }
            if let offsets { offsets.pointee.append(contentsOf: repeatElement(origin, count: out.count - before)) }
        }
    }

    /// The scalar of `uXXXX` (or of a surrogate pair `uXXXX\uXXXX`) that begins at `at`, and how many bytes it takes.
    private static func unicodeEscape(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> (Unicode.Scalar, Int) {
        let replacement = (Unicode.Scalar(0xFFFD) ?? " ", 5)
        guard let high = hex4(bytes, at + 1, end) else { return replacement }
        if let scalar = Unicode.Scalar(high) { return (scalar, 5) }
        guard high < 0xDC00, at + 6 < end, bytes[at + 5] == UInt8(ascii: "\\"), let low = hex4(bytes, at + 7, end),
            (0xDC00...0xDFFF).contains(low), let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
        else { return replacement }
        return (scalar, 11)
    }

    private static func hex4(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> UInt32? {
        guard at + 4 <= end else { return nil }
        var value: UInt32 = 0
        for offset in at..<(at + 4) {
            guard let digit = hexDigit(bytes[offset]) else { return nil }
            value = value << 4 | UInt32(digit)
        }
        return value
    }

    static func hexDigit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    /// Undoes percent-encoding (RFC 3986, as AWS's API encodes policy documents: `+` is a plus), carrying the offsets along.
    static func percentDecode(_ bytes: [UInt8], offsets: [UInt32]) -> ([UInt8], [UInt32]) {
        var out: [UInt8] = []
        var kept: [UInt32] = []
        out.reserveCapacity(bytes.count)
        kept.reserveCapacity(bytes.count)
        var at = 0
        while at < bytes.count {
            kept.append(offsets[at])
            if bytes[at] == UInt8(ascii: "%"), at + 2 < bytes.count, let high = hexDigit(bytes[at + 1]),
                let low = hexDigit(bytes[at + 2])
            {
                out.append(high << 4 | low)
                at += 3
            } else {
                out.append(bytes[at])
                at += 1
            }
        }
        return (out, kept)
    }
}
