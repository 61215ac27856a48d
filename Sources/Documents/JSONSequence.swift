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
}
