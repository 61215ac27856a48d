/// A table in text: cells set apart by commas (or tabs), quoted where they must be (RFC 4180).
package struct CSVTable: Sendable {
    package struct Row: Sendable {
        /// Nil where the cell is empty and not quoted: tools that tell "none" from "empty" do so by the quotes.
        package let cells: [String?]
        /// The line it begins on.
        package let line: Int
    }

    package let header: [String]
    /// The line of the header.
    package let line: Int
    private var reader: Reader
    /// Whether a row that has ended the text has fewer cells than the header, and no line break behind it.
    private var isShort = false
    private let mayLackCells: Bool

    /// Nil where there is no header of at least two cells.
    ///
    /// - Parameters:
    ///   - start: where the header begins.
    ///   - mayLackCells: rows with fewer cells than the header are whole.
    package init?(_ bytes: [UInt8], separator: UInt8 = UInt8(ascii: ","), from start: Int = 0, mayLackCells: Bool = false) {
        self.mayLackCells = mayLackCells
        reader = Reader(bytes: bytes, separator: separator)
        reader.at = start == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : start
        reader.line = bytes[..<start].reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
        guard let first = reader.next(), first.cells.count > 1 else { return nil }
        header = first.cells.map { ($0 ?? "").trimmed }
        line = first.line
    }

    /// The next row; blank lines are none.
    package mutating func next() -> Row? {
        while let row = reader.next() {
            isShort = !mayLackCells && row.cells.count < header.count && reader.isAtEnd && !reader.endsWithLine
            if row.cells.count > 1 || row.cells.first != .some(nil) { return row }
        }
        return nil
    }

    /// Of a text whose rows have all been taken: it was cut within the last one.
    package var endsEarly: Bool { reader.isOpen || isShort }

    private struct Reader {
        let bytes: [UInt8]
        let separator: UInt8
        var at = 0
        var line = 1
        var isOpen = false
        var isAtEnd: Bool { at >= bytes.count }
        var endsWithLine: Bool { bytes.last == 0x0A || bytes.last == 0x0D }

        /// Whether a cell that is not quoted ends here. Lines end with CR, LF or both.
        private var isAtEndOfCell: Bool { at >= bytes.count || bytes[at] == separator || bytes[at] == 0x0A || bytes[at] == 0x0D }

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
                if byte == 0x0D, at < bytes.count, bytes[at] == 0x0A { at += 1 }
                line += 1
                break
            }
            return Row(cells: cells, line: start)
        }

        /// Up to the separator or the end of the line, which stay.
        private mutating func cell() -> String? {
            guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else {
                let start = at
                while !isAtEndOfCell { at += 1 }
                return at == start ? nil : String(decoding: bytes[start..<at], as: UTF8.self)
            }
            at += 1
            if beginsEscaped { return escapedCell() }
            var text: [UInt8] = []
            // Runs without a quote, of which most cells are one.
            while let quote = bytes[at...].firstIndex(of: UInt8(ascii: "\"")) {
                let run = bytes[at..<quote]
                line += run.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
                at = quote + 1
                if at < bytes.count, bytes[at] == UInt8(ascii: "\"") {
                    text += run
                    text.append(UInt8(ascii: "\""))
                    at += 1
                    continue
                }
                while !isAtEndOfCell { at += 1 }
                return text.isEmpty ? String(decoding: run, as: UTF8.self) : String(decoding: text + run, as: UTF8.self)
            }
            line += bytes[at...].reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
            text += bytes[at...]
            at = bytes.count
            isOpen = true
            return String(decoding: text, as: UTF8.self)
        }

        /// A quoted cell in which backslashes stand before quotes.
        private mutating func escapedCell() -> String {
            var text: [UInt8] = []
            while at < bytes.count {
                // What stands behind the backslash is itself, if it is one that had to be marked.
                if bytes[at] == UInt8(ascii: "\\"), at + 1 < bytes.count,
                    bytes[at + 1] == UInt8(ascii: "\"") || bytes[at + 1] == UInt8(ascii: "\\")
                {
                    text.append(bytes[at + 1])
                    at += 2
                    continue
                }
                let byte = bytes[at]
                at += 1
                if byte == UInt8(ascii: "\"") {
                    guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else {
                        while !isAtEndOfCell { at += 1 }
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

        /// Whether JSON begins here whose quotes have backslashes before them and are not doubled, as Spark and Snowflake write them.
        private var beginsEscaped: Bool {
            guard let open = bytes[at...].prefix(16).first(where: { $0 > 0x20 }),
                open == UInt8(ascii: "{") || open == UInt8(ascii: "[")
            else { return false }
            let key = bytes[at...].prefix(64).drop { $0 <= 0x20 || $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }
            return key.starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "\"")])
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
