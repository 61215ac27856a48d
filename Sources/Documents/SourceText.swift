import Synchronization

/// The text of one file, or of a part of one, that can name the line and column of any byte.
public final class SourceText: Sendable {
    public let name: String
    public let bytes: [UInt8]
    /// The line of the file on which this text begins (a record of a log is a text of its own).
    package let firstLine: Int
    /// The column on which it begins there.
    package let firstColumn: Int
    /// Where all of it is said to stand, where only that is known: a part of a record that a log's reader has cut out.
    private let place: Position?
    private let marks = Mutex<[Mark]?>(nil)

    public init(name: String, bytes: [UInt8], firstLine: Int = 1, firstColumn: Int = 1) {
        self.name = name
        self.bytes = bytes
        self.firstLine = firstLine
        self.firstColumn = firstColumn
        place = nil
    }

    /// A text that is somewhere in what begins at a place of a file: every position in it is that place.
    package init(name: String, bytes: [UInt8], within place: Position?) {
        let place = place ?? Position(line: 1, column: 1)
        self.name = name
        self.bytes = bytes
        self.place = place
        (firstLine, firstColumn) = (place.line, place.column)
    }

    /// A byte whose place is known: the first of each line, and every so many in a long one.
    private struct Mark {
        let offset: Int
        let line: Int
        let column: Int
    }

    /// Between two marks a position is found by counting.
    private static let stride = 4_096

    /// The line and column of a byte. The first call costs one pass over the text, later ones a binary search and a few thousand bytes.
    public func position(at offset: Int) -> Position {
        if let place { return place }
        let offset = min(max(offset, 0), bytes.count)
        let mark = marks.withLock { cached in
            let marks = cached ?? placeMarks()
            cached = marks
            return Self.last(notAfter: offset, in: marks)
        }
        var column = mark.column
        for byte in bytes[mark.offset..<offset] where byte & 0xC0 != 0x80 { column += 1 }
        return Position(line: mark.line, column: column)
    }

    /// Where a range of bytes stands.
    package func location(_ range: Range<Int>) -> Location {
        Location(file: name, start: position(at: range.lowerBound), end: position(at: range.upperBound))
    }

    private func placeMarks() -> [Mark] {
        var marks = [Mark(offset: 0, line: firstLine, column: firstColumn)]
        var (line, column, last) = (firstLine, firstColumn, 0)
        for (offset, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "\n") {
                (line, column, last) = (line + 1, 1, offset + 1)
                marks.append(Mark(offset: last, line: line, column: column))
            } else {
                if offset - last >= Self.stride {
                    last = offset
                    marks.append(Mark(offset: last, line: line, column: column))
                }
                if byte & 0xC0 != 0x80 { column += 1 }
            }
        }
        return marks
    }

    private static func last(notAfter offset: Int, in marks: [Mark]) -> Mark {
        var low = 0
        var high = marks.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if marks[middle].offset <= offset { low = middle } else { high = middle }
        }
        return marks[low]
    }
}
