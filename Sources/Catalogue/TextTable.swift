import Glibc

/// Text that never changes and stays in memory for as long as the program runs: a part of its image, or a copy that is not given back.
///
/// That is why it may be shared between threads.
struct TableText: @unchecked Sendable {
    let bytes: UnsafeBufferPointer<UInt8>

    init(_ text: StaticString) { bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount) }

    init(copying source: [UInt8]) {
        let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: source.count)
        _ = copy.initialize(from: source)
        bytes = UnsafeBufferPointer(copy)
    }

    private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    func part(_ range: Range<Int>) -> TableText { TableText(UnsafeBufferPointer(rebasing: bytes[range])) }
}

/// Lines of such text, found by their number; fields of a line are set apart by a tab.
///
/// Making one costs a search for line ends (about 1 GB/s) and four bytes a line; nothing of the text is copied or decoded.
struct TextTable: Sendable {
    let text: TableText
    /// Where each line begins, and where a further one would.
    private let starts: LastingNumbers<UInt32>

    init(_ text: TableText, expecting lines: Int = 0) {
        self.text = text
        let text = text.bytes
        var starts: [UInt32] = []
        starts.reserveCapacity(lines + 1)
        if let base = text.baseAddress, !text.isEmpty {
            starts.append(0)
            var offset = 0
            while offset < text.count, let end = memchr(base + offset, Int32(UInt8.lineEnd), text.count - offset) {
                offset = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(end)) + 1
                starts.append(UInt32(offset))
            }
        }
        starts.append(UInt32(text.count + 1))
        self.starts = LastingNumbers(starts)
    }

    var count: Int { starts.count - 1 }

    /// The bytes of a line without its end; none where there is no line of that number, which a file's tables may refer to.
    func line(_ number: Int) -> TextLine {
        guard number >= 0, number < count else { return TextLine(bytes: UnsafeBufferPointer(start: nil, count: 0)) }
        let start = Int(starts[number])
        let end = Int(starts[number + 1]) - 1
        return TextLine(bytes: UnsafeBufferPointer(rebasing: text.bytes[start..<end]))
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
