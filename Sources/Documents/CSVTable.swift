/// A table in text: cells set apart by commas (or tabs), quoted where they must be (RFC 4180).
package struct CSVTable: Sendable {
    package struct Row: Sendable {
        /// Nil where the cell is empty and not quoted: tools that tell "none" from "empty" do so by the quotes.
        package let cells: [String?]
        /// The line it begins on.
        package let line: Int
    }

    package let header: [String]
    package private(set) var rows: [Row] = []
    /// The last cell's quote is never closed: the text was cut.
    package private(set) var endsEarly = false

    /// Nil where there is no header of at least two cells.
    ///
    /// - Parameter limit: rows that are taken; further ones are not read.
    package init?(_ bytes: [UInt8], separator: UInt8 = UInt8(ascii: ","), limit: Int = 10_000_000) {
        var reader = Reader(bytes: bytes, separator: separator)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.at = 3 }
        guard let first = reader.next(), first.cells.count > 1 else { return nil }
        header = first.cells.map { ($0 ?? "").trimmed }
        while rows.count < limit, let row = reader.next() {
            if row.cells.count > 1 || row.cells.first != .some(nil) { rows.append(row) }
        }
        endsEarly = reader.isOpen
    }

    private struct Reader {
        let bytes: [UInt8]
        let separator: UInt8
        var at = 0
        var line = 1
        var isOpen = false

        mutating func next() -> Row? {
            guard at < bytes.count else { return nil }
            let start = line
            var cells: [String?] = []
            while true {
                cells.append(cell())
                guard at < bytes.count else { break }
                let byte = bytes[at]
                at += 1
                if byte == separator { continue }
                line += 1
                break
            }
            return Row(cells: cells, line: start)
        }

        /// Up to the separator or the end of the line, which stay.
        private mutating func cell() -> String? {
            guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else {
                let start = at
                while at < bytes.count, bytes[at] != separator, bytes[at] != 0x0A { at += 1 }
                var end = at
                if end > start, bytes[end - 1] == 0x0D { end -= 1 }
                return end == start ? nil : String(decoding: bytes[start..<end], as: UTF8.self)
            }
            at += 1
            var text: [UInt8] = []
            while at < bytes.count {
                let byte = bytes[at]
                at += 1
                if byte == UInt8(ascii: "\"") {
                    guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else {
                        while at < bytes.count, bytes[at] != separator, bytes[at] != 0x0A { at += 1 }
                        return String(decoding: text, as: UTF8.self)
                    }
                    at += 1
                } else if byte == 0x0A {
                    line += 1
                }
                text.append(byte)
            }
            isOpen = true
            return String(decoding: text, as: UTF8.self)
        }
    }
}

extension String {
    fileprivate var trimmed: String {
        var text = Substring(self)
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }
}
