/// Several JSON texts in one file, one after another: pages that were printed into the same file, records a line.
public enum JSONSequence {
    /// Cuts a text where one JSON value ends and something else follows. Whether the parts are JSON is for the parser to say; a text
    /// that is none comes back in few parts. Cost: one pass.
    ///
    /// - Throws: `InputError` where there are more than `limit` parts.
    public static func split(_ bytes: [UInt8], name: String, limit: Int = 100_000) throws(InputError) -> [SourceText] {
        var parts: [SourceText] = []
        var cut = Cutter()
        while let range = cut.next(in: bytes) {
            if parts.isEmpty, cut.isAtEnd(of: bytes) { return [SourceText(name: name, bytes: bytes)] }
            if parts.count == limit {
                throw InputError("more than \(limit) JSON texts", at: Location(file: name, line: cut.line), help: "split the file")
            }
            parts.append(
                SourceText(name: name, bytes: Array(bytes[range]), firstLine: cut.firstLine, firstColumn: cut.firstColumn))
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

    private struct Cutter {
        private var at = 0
        private(set) var line = 1
        private var column = 1
        /// The place of the part that was found last.
        private(set) var firstLine = 1
        private(set) var firstColumn = 1

        /// Whether nothing but white space is left.
        func isAtEnd(of bytes: [UInt8]) -> Bool { bytes[at...].allSatisfy { $0 <= 0x20 } }

        /// The next value, or what stands in the place of one up to where a value begins.
        mutating func next(in bytes: [UInt8]) -> Range<Int>? {
            bytes.withUnsafeBufferPointer { bytes in
                while at < bytes.count, bytes[at] <= 0x20 { step(bytes[at]) }
                guard at < bytes.count else { return nil }
                let start = at
                firstLine = line
                firstColumn = column
                var depth = 0
                while at < bytes.count {
                    let byte = bytes[at]
                    switch byte {
                    case UInt8(ascii: "\""):
                        skipString(bytes)
                        continue
                    case UInt8(ascii: "{"), UInt8(ascii: "["):
                        if depth == 0, at > start { return start..<at }
                        depth += 1
                    case UInt8(ascii: "}"), UInt8(ascii: "]"):
                        depth -= 1
                        if depth == 0 {
                            step(byte)
                            return start..<at
                        }
                    default: break
                    }
                    step(byte)
                }
                return start..<at
            }
        }

        private mutating func step(_ byte: UInt8) {
            at += 1
            if byte == UInt8(ascii: "\n") {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }

        private mutating func skipString(_ bytes: UnsafeBufferPointer<UInt8>) {
            step(bytes[at])
            while at < bytes.count {
                let byte = bytes[at]
                step(byte)
                if byte == UInt8(ascii: "\"") { return }
                if byte == UInt8(ascii: "\\"), at < bytes.count { step(bytes[at]) }
            }
        }
    }
}
