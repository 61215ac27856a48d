/// Several JSON texts in one file, one after another: pages that were printed into the same file, records a line.
public enum JSONSequence {
    /// The byte that stands before each text of a sequence (RFC 7464). JSON holds it nowhere: it ends a text that was cut.
    public static let separator: UInt8 = 0x1E

    /// Cuts a text where one JSON value ends and something else follows. Whether the parts are JSON is for the parser to say; a text
    /// that is none comes back in few parts. Cost: one pass.
    ///
    /// - Throws: `InputError` where there are more than `limit` parts.
    public static func split(_ bytes: [UInt8], name: String, limit: Int = 100_000) throws(InputError) -> [SourceText] {
        var parts: [SourceText] = []
        var texts = JSONTexts(bytes, name: name)
        while let part = texts.next() {
            if parts.isEmpty, texts.isAtEnd { return [SourceText(name: name, bytes: bytes)] }
            if parts.count == limit {
                let place = Location(file: name, line: texts.line)
                throw InputError("more than \(limit) JSON texts", at: place, help: "split the file")
            }
            parts.append(part)
        }
        return parts.isEmpty ? [SourceText(name: name, bytes: bytes)] : parts
    }

    /// What of a text that ends too early is whole, closed again: up to the last complete entry of the outermost list that is open.
    /// Nil where there is none, and where the text does not end too early. Cost: one pass.
    public static func closed(_ bytes: [UInt8]) -> [UInt8]? {
        // What has been opened: by which byte it is closed, and where its last complete entry ends.
        var open: [(closer: UInt8, end: Int)] = []
        var at = 0
        func entry(endingAt end: Int) {
            if let last = open.indices.last, open[last].closer == UInt8(ascii: "]") { open[last].end = end }
        }
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            switch byte {
            case UInt8(ascii: "\""):
                while at < bytes.count, bytes[at] != UInt8(ascii: "\"") { at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1 }
                at += 1
                if at <= bytes.count { entry(endingAt: at) }
            case UInt8(ascii: "{"): open.append((UInt8(ascii: "}"), 0))
            case UInt8(ascii: "["): open.append((UInt8(ascii: "]"), 0))
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                guard open.popLast()?.closer == byte else { return nil }
                entry(endingAt: at)
            default: break
            }
        }
        guard let list = open.firstIndex(where: { $0.end > 0 }) else { return nil }
        return bytes[..<open[list].end] + open[...list].reversed().map(\.closer)
    }
}
