/// One value of a JSON text, or one key of an object, as a span of bytes.
struct TapeNode {
    enum Kind: UInt8 {
        case null, false_, true_, number, string, array, object
    }

    var kind: Kind
    /// A string that holds a backslash must be decoded; all others are their bytes.
    var escaped: Bool = false
    var start: UInt32
    var end: UInt32
    /// The node after this value and all that it holds.
    var next: UInt32
}

/// Lays a JSON text out as a flat list of spans, in one pass.
///
/// jansson keeps no positions, so it judges the text and this walks beside it. The text must be valid: whoever calls has had
/// jansson or simdjson accept it, and no error can arise here but a duplicate key, which simdjson does not look for. Even so, no
/// read leaves the buffer.
struct TapeScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var offset = 0
    private var checksKeys = false
    private var foundDuplicate = false
    private(set) var nodes: [TapeNode] = []

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        nodes.reserveCapacity(bytes.count / 12 + 4)
    }

    /// The nodes of a text; nil where an object has a key twice and that was to be refused.
    static func scan(_ bytes: UnsafeBufferPointer<UInt8>, refusingDuplicates: Bool) -> [TapeNode]? {
        var scanner = TapeScanner(bytes)
        scanner.checksKeys = refusingDuplicates
        scanner.value()
        return scanner.foundDuplicate ? nil : scanner.nodes
    }

    private mutating func value() {
        skipSpace()
        guard offset < bytes.count else { return }
        let index = nodes.count
        let start = UInt32(offset)
        switch bytes[offset] {
        case UInt8(ascii: "{"): container(.object, closing: UInt8(ascii: "}"))
        case UInt8(ascii: "["): container(.array, closing: UInt8(ascii: "]"))
        case UInt8(ascii: "\""): string()
        case UInt8(ascii: "t"): scalar(.true_)
        case UInt8(ascii: "f"): scalar(.false_)
        case UInt8(ascii: "n"): scalar(.null)
        default: scalar(.number)
        }
        nodes[index].start = start
        nodes[index].end = UInt32(offset)
        nodes[index].next = UInt32(nodes.count)
    }

    private mutating func open(_ kind: TapeNode.Kind) {
        nodes.append(TapeNode(kind: kind, start: UInt32(offset), end: UInt32(offset), next: UInt32(nodes.count + 1)))
    }

    private mutating func container(_ kind: TapeNode.Kind, closing: UInt8) {
        let first = nodes.count + 1
        open(kind)
        offset += 1
        skipSpace()
        while offset < bytes.count, bytes[offset] != closing {
            if kind == .object {
                let key = nodes.count
                string()
                nodes[key].end = UInt32(offset)
                skipSpace()
                offset += 1  // the colon
            }
            value()
            skipSpace()
            if offset < bytes.count, bytes[offset] == UInt8(ascii: ",") {
                offset += 1
                skipSpace()
            }
        }
        offset = min(offset + 1, bytes.count)
        if checksKeys, kind == .object, hasDuplicateKey(from: first) { foundDuplicate = true }
    }

    /// Whether two keys of the object whose members begin at `first` are equal. Small objects, which nearly all are, are compared pair
    /// by pair; of large ones, and of keys with escapes, the texts are collected.
    private func hasDuplicateKey(from first: Int) -> Bool {
        var count = 0
        var key = first
        while key + 1 < nodes.count {
            if count >= 12 || nodes[key].escaped { return hasDuplicateText(from: first) }
            var other = first
            while other < key {
                if sameText(key, other) { return true }
                other = Int(nodes[other + 1].next)
            }
            count += 1
            key = Int(nodes[key + 1].next)
        }
        return false
    }

    private func hasDuplicateText(from first: Int) -> Bool {
        var seen: Set<[UInt8]> = []
        var key = first
        while key + 1 < nodes.count {
            var text: [UInt8] = []
            JSONStrings.unescape(bytes, Int(nodes[key].start) + 1..<Int(nodes[key].end) - 1, into: &text)
            if !seen.insert(text).inserted { return true }
            key = Int(nodes[key + 1].next)
        }
        return false
    }

    private func sameText(_ one: Int, _ other: Int) -> Bool {
        let (start, end) = (Int(nodes[one].start), Int(nodes[one].end))
        let otherStart = Int(nodes[other].start)
        guard end - start == Int(nodes[other].end) - otherStart else { return false }
        for offset in 0..<(end - start) where bytes[start + offset] != bytes[otherStart + offset] { return false }
        return true
    }

    private mutating func string() {
        let index = nodes.count
        open(.string)
        offset += 1
        var escaped = false
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte == UInt8(ascii: "\"") { break }
            if byte == UInt8(ascii: "\\") {
                escaped = true
                offset += 1
            }
            offset += 1
        }
        offset = min(offset + 1, bytes.count)
        nodes[index].escaped = escaped
    }

    private mutating func scalar(_ kind: TapeNode.Kind) {
        open(kind)
        while offset < bytes.count {
            switch bytes[offset] {
            case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"), 0x20, 0x0A, 0x0D, 0x09: return
            default: offset += 1
            }
        }
    }

    private mutating func skipSpace() {
        while offset < bytes.count {
            switch bytes[offset] {
            case 0x20, 0x0A, 0x0D, 0x09: offset += 1
            default: return
            }
        }
    }
}
