/// A part of a string that the input leaves open: a reference that cannot be resolved. A placeholder stands in its place.
package struct FreePart: Hashable, Sendable {
    /// The bytes of the document's text that the placeholder takes.
    let range: Range<Int>
    /// What stands there, as the author would know it: `Ref Bucket`.
    package let meaning: String
}

/// Writes a document whose values stand in another text: each byte remembers the byte of the source that it stands for.
///
/// The calls must make a well-formed document; places are bytes of `source`.
package struct DocumentWriter {
    package let source: SourceText
    private var bytes: [UInt8] = []
    private var origins: [UInt32] = []
    private var nodes: [TapeNode] = []
    private var open: [Int] = []
    private var free: [FreePart] = []
    /// One past the last byte of the source that the value written last takes.
    private var lastEnd = 0

    package init(source: SourceText) {
        self.source = source
    }

    /// Bytes written so far.
    package var count: Int { bytes.count }

    package mutating func beginObject(at start: Int) { begin(.object, UInt8(ascii: "{"), start) }
    package mutating func beginArray(at start: Int) { begin(.array, UInt8(ascii: "["), start) }

    /// Ends the innermost object or array.
    package mutating func end(at end: Int) {
        guard let index = open.popLast() else { return }
        // The byte after a value tells where the value ends: after the last child, that is this bracket.
        let place = nodes.count == index + 1 ? max(end - 1, 0) : lastEnd
        append(nodes[index].kind == .object ? UInt8(ascii: "}") : UInt8(ascii: "]"), place)
        close(index, end)
    }

    package mutating func key(_ text: [UInt8], origins: [UInt32], span: Range<Int>) {
        string(text, origins: origins, span: span)
        append(UInt8(ascii: ":"), span.upperBound)
    }

    /// A string with, for each byte, the byte of the source that it stands for; `open` are the parts that stand for something unknown.
    package mutating func string(
        _ text: [UInt8], origins places: [UInt32], span: Range<Int>, open parts: [(range: Range<Int>, meaning: String)] = []
    ) {
        let index = beginScalar(.string, span.lowerBound)
        append(UInt8(ascii: "\""), span.lowerBound)
        var parts = parts[...]
        var start = bytes.count
        for (offset, byte) in text.enumerated() {
            if let part = parts.first, part.range.lowerBound == offset { start = bytes.count }
            let place = offset < places.count ? Int(places[offset]) : span.lowerBound
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 {
                nodes[index].escaped = true
                for escape in Self.escape(byte) { append(escape, place) }
            } else {
                append(byte, place)
            }
            if let part = parts.first, part.range.upperBound == offset + 1 {
                free.append(FreePart(range: start..<bytes.count, meaning: part.meaning))
                parts = parts.dropFirst()
            }
        }
        append(UInt8(ascii: "\""), max(span.upperBound - 1, span.lowerBound))
        close(index, span.upperBound)
    }

    package mutating func null(span: Range<Int>) { scalar(.null, Array("null".utf8), span) }
    package mutating func boolean(_ value: Bool, span: Range<Int>) {
        scalar(value ? .true_ : .false_, Array((value ? "true" : "false").utf8), span)
    }
    /// `text` must be a JSON number.
    package mutating func number(_ text: [UInt8], span: Range<Int>) { scalar(.number, text, span) }

    /// The document; nothing may be open.
    package consuming func document() -> JSONDocument {
        // A byte after the root tells where the root ends.
        append(0x0A, lastEnd)
        return JSONDocument(bytes: bytes, nodes: nodes, source: source, offsets: origins, free: free)
    }

    private mutating func begin(_ kind: TapeNode.Kind, _ bracket: UInt8, _ start: Int) {
        open.append(beginScalar(kind, start))
        append(bracket, start)
    }

    private mutating func beginScalar(_ kind: TapeNode.Kind, _ start: Int) -> Int {
        separate()
        nodes.append(TapeNode(kind: kind, start: UInt32(bytes.count), end: 0, next: 0))
        return nodes.count - 1
    }

    private mutating func scalar(_ kind: TapeNode.Kind, _ text: [UInt8], _ span: Range<Int>) {
        let index = beginScalar(kind, span.lowerBound)
        for (offset, byte) in text.enumerated() {
            append(byte, min(span.lowerBound + offset, max(span.upperBound - 1, span.lowerBound)))
        }
        close(index, span.upperBound)
    }

    private mutating func close(_ index: Int, _ end: Int) {
        nodes[index].end = UInt32(bytes.count)
        nodes[index].next = UInt32(nodes.count)
        lastEnd = end
    }

    /// A comma between values: it stands for the end of the one before.
    private mutating func separate() {
        switch bytes.last {
        case nil, UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"): return
        default: append(UInt8(ascii: ","), lastEnd)
        }
    }

    private mutating func append(_ byte: UInt8, _ place: Int) {
        bytes.append(byte)
        origins.append(UInt32(place))
    }

    private static func escape(_ byte: UInt8) -> [UInt8] {
        switch byte {
        case 0x0A: return Array("\\n".utf8)
        case 0x09: return Array("\\t".utf8)
        case 0x0D: return Array("\\r".utf8)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): return [UInt8(ascii: "\\"), byte]
        default:
            let digits = Array("0123456789abcdef".utf8)
            return Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
    }
}
