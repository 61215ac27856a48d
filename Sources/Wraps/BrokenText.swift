internal import Documents

/// What can be read of a JSON text that is damaged or was cut: the entries of its lists, each by itself.
enum BrokenText {
    /// What has been opened and not yet closed.
    private struct Level {
        let isList: Bool
        let start: Int
        /// Whether entries of it may be records: nothing but known wraps stands around it. A caller chooses what stands in a record.
        let isOfWraps: Bool
        /// Of an object: whether the key that was met last is that of a wrap.
        var isBehindWrap = false
    }

    private static let deepest = 512
    /// No shorter text holds a record.
    private static let shortest = 16
    private static let wraps = Set((WrapTable.members + WrapTable.rows).map { Array($0.utf8) })
    private static let longestWrap = wraps.map(\.count).max() ?? 0

    private static func isWrap(_ key: ArraySlice<UInt8>) -> Bool { key.count <= longestWrap && wraps.contains(Array(key)) }

    /// An entry of a list.
    struct Entry {
        let range: Range<Int>
        /// How many lists and objects hold it.
        let depth: Int
        /// Its list is an entry of another one: it is a cell of a row.
        let isCell: Bool
    }

    /// The entries that are whole and in no other entry, and where they could be told apart no longer; nil where all of the text was.
    /// Cost: one pass.
    static func entries(_ bytes: [UInt8]) -> (entries: [Entry], end: Int?) {
        var entries: [Entry] = []
        var open: [Level] = []
        func complete(_ range: Range<Int>) {
            guard let list = open.last, list.isList, list.isOfWraps else { return }
            while let last = entries.last, last.range.lowerBound > range.lowerBound { entries.removeLast() }
            let isCell = open.dropLast().last?.isList ?? false
            entries.append(Entry(range: range, depth: open.count, isCell: isCell))
        }
        var at = 0
        while at < bytes.count {
            let byte = bytes[at]
            switch byte {
            case UInt8(ascii: "\""):
                guard let quote = Head.endOfString(bytes, at) else { return (entries, bytes.count) }
                let end = quote + 1
                if let level = open.indices.last, !open[level].isList {
                    if open[level].isOfWraps { open[level].isBehindWrap = isWrap(bytes[(at + 1)..<quote]) }
                } else if end - at > shortest {
                    complete(at..<end)
                }
                at = end
                continue
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                if open.count == deepest { return (entries, at) }
                let isOfWraps = open.last.map { $0.isOfWraps && ($0.isList || $0.isBehindWrap) } ?? true
                open.append(Level(isList: byte == UInt8(ascii: "["), start: at, isOfWraps: isOfWraps))
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                guard let level = open.popLast(), level.isList == (byte == UInt8(ascii: "]")) else { return (entries, at) }
                complete(level.start..<(at + 1))
            default: break
            }
            at += 1
        }
        return (entries, open.isEmpty ? nil : bytes.count)
    }

    /// The text with a number in the place of each entry that is damaged, and closed behind the last that is whole where it was cut: tables
    /// tell the names of their columns once, and a row says nothing without them.
    ///
    /// - Parameter isCut: the text ends inside a value.
    static func table(_ bytes: [UInt8], _ entries: [Entry], damaged: [Range<Int>], isCut: Bool) -> [UInt8]? {
        let rows = entries.filter { !$0.isCell }
        guard let outermost = rows.map(\.depth).min() else { return nil }
        var text = bytes
        for range in damaged {
            for at in range where text[at] != 0x0A { text[at] = 0x20 }
            text[range.lowerBound] = UInt8(ascii: "0")
        }
        guard isCut else { return text }
        guard let last = rows.last(where: { $0.depth == outermost }) else { return nil }
        text.removeSubrange(last.range.upperBound...)
        var (open, at) = ([UInt8](), 0)
        while at < text.count {
            switch text[at] {
            case UInt8(ascii: "\""): at = Head.endOfString(text, at) ?? text.count
            case UInt8(ascii: "{"): open.append(UInt8(ascii: "}"))
            case UInt8(ascii: "["): open.append(UInt8(ascii: "]"))
            case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = open.popLast()
            default: break
            }
            at += 1
        }
        return text + open.reversed()
    }

    // MARK: Bytes that are no text

    /// What stands in the place of a byte that is not UTF-8: U+FDD0, which no text holds (Unicode, 23.7), so that the record that has it is
    /// known.
    static let lostBytes: [UInt8] = [0xEF, 0xB7, 0x90]

    /// The text with that in the place of what is not UTF-8, and where the first such byte stands; nil where there is none.
    static func mended(_ bytes: [UInt8]) -> (bytes: [UInt8], first: Int)? {
        if String(validating: bytes, as: UTF8.self) != nil { return nil }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var first: Int?
        var (parser, rest) = (Unicode.UTF8.ForwardParser(), bytes.makeIterator())
        while true {
            switch parser.parseScalar(from: &rest) {
            case .valid(let scalar): out += scalar
            case .error:
                first = first ?? out.count
                out += lostBytes
            case .emptyInput: return first.map { (out, $0) }
            }
        }
    }
}
