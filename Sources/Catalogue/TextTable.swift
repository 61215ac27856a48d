import Glibc

/// Lines of text that are part of the program's image, found by their number; fields of a line are set apart by a tab.
///
/// Making one costs a search for line ends (about 1 GB/s) and four bytes a line; nothing of the text is copied or decoded.
struct TextTable: Sendable {
    private let text: StaticString
    /// Where each line begins, and where a further one would.
    private let starts: [UInt32]

    init(_ text: StaticString, expecting lines: Int = 0) {
        self.text = text
        var starts: [UInt32] = []
        starts.reserveCapacity(lines + 1)
        if text.utf8CodeUnitCount > 0 {
            starts.append(0)
        }
        let base = text.utf8Start
        var offset = 0
        while offset < text.utf8CodeUnitCount,
            let end = memchr(base + offset, Int32(UInt8.lineEnd), text.utf8CodeUnitCount - offset)
        {
            offset = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(end)) + 1
            starts.append(UInt32(offset))
        }
        starts.append(UInt32(text.utf8CodeUnitCount + 1))
        self.starts = starts
    }

    var count: Int { starts.count - 1 }

    /// The bytes of a line without its end. The number is `0..<count`.
    func line(_ number: Int) -> TextLine {
        let start = Int(starts[number])
        let end = Int(starts[number + 1]) - 1
        return TextLine(bytes: UnsafeBufferPointer(start: text.utf8Start + start, count: end - start))
    }

    /// The first line of `range` whose first `fields` fields, in lower case, are not less than `key`; `range.upperBound` where all are.
    ///
    /// The lines must be in that order. A key of several fields holds a tab between them.
    func firstLine(in range: Range<Int>, from key: some Collection<UInt8>, fields: Int = 1) -> Int {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high {
            let middle = (low + high) / 2
            if line(middle).head(fields).foldedIsLess(than: key) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }

    /// The line whose first `fields` fields are `key` in lower case. Complexity: O(log count).
    func find(_ key: [UInt8], fields: Int = 1) -> TextLine? {
        let number = firstLine(in: 0..<count, from: key, fields: fields)
        guard number < count, line(number).head(fields).foldedEquals(key) else { return nil }
        return line(number)
    }
}

/// One line of a table.
struct TextLine {
    let bytes: UnsafeBufferPointer<UInt8>

    /// Everything before the tab that ends the first `count` fields.
    func head(_ count: Int) -> TextLine {
        guard let start = bytes.baseAddress else { return self }
        var end = -1
        for _ in 0..<count {
            guard let tab = memchr(start + end + 1, Int32(UInt8.tab), bytes.count - end - 1) else { return self }
            end = UnsafeRawPointer(start).distance(to: UnsafeRawPointer(tab))
        }
        return TextLine(bytes: UnsafeBufferPointer(rebasing: bytes[..<max(end, 0)]))
    }

    /// One field; empty where the line has fewer.
    func field(_ number: Int) -> TextLine {
        let end = head(number + 1).bytes.count
        let start = number == 0 ? 0 : min(head(number).bytes.count + 1, end)
        return TextLine(bytes: UnsafeBufferPointer(rebasing: bytes[start..<end]))
    }

    /// The fields as strings.
    var fields: [String] {
        bytes.split(separator: .tab, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The number that the line's digits make.
    var number: Int { bytes.reduce(0) { $0 * 10 + Int($1 & 0x0F) } }

    var string: String { String(decoding: bytes, as: UTF8.self) }

    func foldedIsLess(than key: some Collection<UInt8>) -> Bool {
        var rest = key.makeIterator()
        for byte in bytes {
            guard let other = rest.next() else { return false }
            let own = byte.folded
            if own != other {
                return own < other
            }
        }
        return rest.next() != nil
    }

    func foldedEquals(_ key: some Collection<UInt8>) -> Bool {
        bytes.count == key.count && zip(bytes, key).allSatisfy { $0.folded == $1 }
    }
}

extension UInt8 {
    static let tab = UInt8(ascii: "\t")
    static let lineEnd = UInt8(ascii: "\n")
    static let colon = UInt8(ascii: ":")
    static let star = UInt8(ascii: "*")
    static let questionMark = UInt8(ascii: "?")

    /// The ASCII letter in lower case; any other byte as it is. Names in IAM are ASCII.
    var folded: UInt8 {
        self &- 0x41 < 26 ? self | 0x20 : self
    }
}

extension StringProtocol {
    /// The bytes of the text with ASCII letters in lower case.
    var foldedBytes: [UInt8] {
        utf8.map(\.folded)
    }
}
