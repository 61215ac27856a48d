extension CSVTable {
    /// Finds where rows end in the text of a table that comes in parts. What is a quote is told as `CSVTable` does: at the beginning of a cell.
    package struct RowEnds: Sendable {
        private enum State { case atStart, plain, quoted, behindQuote }

        private let separator: UInt8
        private var state = State.atStart

        /// At the beginning of a row.
        package init(separator: UInt8) { self.separator = separator }

        /// How many bytes of a part belong to rows that end in it.
        package mutating func pass(_ part: [UInt8]) -> Int {
            var (end, now) = (0, state)
            part.withUnsafeBufferPointer { part in
                for at in part.indices {
                    let byte = part[at]
                    if byte == UInt8(ascii: "\""), now != .plain {
                        now = now == .quoted ? .behindQuote : .quoted
                    } else if now == .quoted {
                        continue
                    } else if byte == 0x0A {
                        (now, end) = (.atStart, at + 1)
                    } else {
                        // A row that ends with CR alone begins another, which ends with the same line.
                        now = byte == separator || byte == 0x0D ? .atStart : .plain
                    }
                }
            }
            state = now
            return end
        }
    }
}
