import Synchronization

/// The text of one file, or of a part of one, that can name the line and column of any byte.
public final class SourceText: Sendable {
    public let name: String
    public let bytes: [UInt8]
    /// The line of the file on which this text begins (a record of a log is a text of its own).
    package let firstLine: Int
    private let lineStarts = Mutex<[Int]?>(nil)

    public init(name: String, bytes: [UInt8], firstLine: Int = 1) {
        self.name = name
        self.bytes = bytes
        self.firstLine = firstLine
    }

    /// The line and column of a byte. The first call costs one pass over the text, later ones a binary search and one line.
    public func position(at offset: Int) -> Position {
        let offset = min(max(offset, 0), bytes.count)
        let (row, start) = lineStarts.withLock { cached in
            let starts = cached ?? Self.startsOfLines(bytes)
            cached = starts
            let row = Self.lastIndex(notAfter: offset, in: starts)
            return (row, starts[row])
        }
        var column = 1
        for byte in bytes[start..<offset] where byte & 0xC0 != 0x80 { column += 1 }
        return Position(line: firstLine + row, column: column)
    }

    private static func startsOfLines(_ bytes: [UInt8]) -> [Int] {
        var starts = [0]
        for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
        return starts
    }

    private static func lastIndex(notAfter offset: Int, in starts: [Int]) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }
}
