/// One value of a JSON document: what it is, what it holds, and where it stands. Cheap to copy; decoded when asked for.
public struct JSONValue: Sendable {
    let document: JSONDocument
    let index: Int

    public enum Kind: String, Sendable {
        case null, boolean, number, string, array, object

        /// With its article, for a message: `an array`.
        package var withArticle: String {
            switch self {
            case .null: "null"
            case .array, .object: "an \(rawValue)"
            case .boolean, .number, .string: "a \(rawValue)"
            }
        }
    }

    private var node: TapeNode { document.nodes[index] }

    /// Which value of which document it is, as long as the document lives.
    package struct Identity: Hashable, Sendable {
        private let document: ObjectIdentifier
        private let index: Int

        fileprivate init(_ value: JSONValue) {
            document = ObjectIdentifier(value.document)
            index = value.index
        }
    }

    package var identity: Identity { Identity(self) }

    public var kind: Kind {
        switch node.kind {
        case .null: .null
        case .true_, .false_: .boolean
        case .number: .number
        case .string: .string
        case .array: .array
        case .object: .object
        }
    }

    /// The string, decoded; nil where the value is none.
    public var string: String? {
        let node = node
        guard node.kind == .string else { return nil }
        if node.escaped { return String(decoding: contents, as: UTF8.self) }
        return document.bytes.withUnsafeBufferPointer { bytes in
            String(decoding: UnsafeBufferPointer(rebasing: bytes[Self.body(of: node)]), as: UTF8.self)
        }
    }

    /// What stands between the quotes.
    private static func body(of node: TapeNode) -> Range<Int> {
        Int(node.start) + 1..<max(Int(node.end) - 1, Int(node.start) + 1)
    }

    public var boolean: Bool? {
        switch node.kind {
        case .true_: true
        case .false_: false
        default: nil
        }
    }

    public var number: Double? { node.kind == .number ? Double(text) : nil }

    public var integer: Int? { node.kind == .number ? Int(text) : nil }

    /// A scalar as text: a string's content, or a number or boolean as written. IAM takes condition values in either form.
    public var scalarText: String? {
        switch node.kind {
        case .string: string
        case .number, .true_, .false_: text
        default: nil
        }
    }

    /// The value's text as written in the document.
    public var text: String { String(decoding: document.bytes[Int(node.start)..<Int(node.end)], as: UTF8.self) }

    /// How many bytes the value takes as written, white space included.
    package var byteCount: Int { Int(node.end) - Int(node.start) }

    /// The elements of an array; none for any other value.
    public var elements: Elements { Elements(document: document, range: childRange(of: .array)) }

    /// The members of an object, in the order of the text; none for any other value.
    public var members: Members { Members(document: document, range: childRange(of: .object)) }

    /// The member of that name (O(members)).
    public subscript(name: String) -> JSONValue? {
        for member in members where member.nameIs(name) { return member.value }
        return nil
    }

    /// The outermost text.
    package var source: SourceText { document.source }

    public var location: Location { document.location(Int(node.start)..<Int(node.end)) }

    /// The bytes of the outermost text that this value takes.
    package var sourceRange: Range<Int> {
        let start = document.offsetInSource(Int(node.start))
        return start..<Swift.max(start, document.offsetInSource(Int(node.end)))
    }

    /// An error about this value, at its place.
    public func error(_ reason: String, help: String? = nil) -> InputError {
        InputError(reason, at: location, help: help)
    }

    /// The parts of this value (and of all that it holds) that the input leaves open: placeholders stand for them, and no claim may
    /// rest on their text. Empty for a text that was read as it is.
    package var freeParts: ArraySlice<FreePart> {
        let all = document.free
        guard !all.isEmpty else { return [] }
        let node = node
        let first = all.partitioningIndex { $0.range.lowerBound >= Int(node.start) }
        let last = all.partitioningIndex { $0.range.lowerBound >= Int(node.end) }
        return all[first..<last]
    }

    /// The string with `stand` in the place of each part that the input leaves open.
    package func string(openAs stand: String) -> String? {
        let parts = freeParts
        guard node.kind == .string, !parts.isEmpty else { return string }
        let body = Self.body(of: node)
        var out: [UInt8] = []
        var start = body.lowerBound
        document.bytes.withUnsafeBufferPointer { bytes in
            for part in parts where part.range.lowerBound >= start {
                JSONStrings.unescape(bytes, start..<part.range.lowerBound, into: &out)
                out += stand.utf8
                start = part.range.upperBound
            }
            if start < body.upperBound { JSONStrings.unescape(bytes, start..<body.upperBound, into: &out) }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private func childRange(of kind: TapeNode.Kind) -> Range<Int> {
        node.kind == kind ? (index + 1)..<Int(node.next) : index..<index
    }

    /// The bytes that a string stands for.
    package var contents: [UInt8] {
        let node = node
        let range = Self.body(of: node)
        guard node.escaped else { return Array(document.bytes[range]) }
        var out: [UInt8] = []
        out.reserveCapacity(range.count)
        document.bytes.withUnsafeBufferPointer { JSONStrings.unescape($0, range, into: &out) }
        return out
    }

    /// The bytes that a string stands for, with the byte of the outermost text that each came from, and the parts that the input leaves
    /// open as ranges of them.
    package var openContents: (bytes: [UInt8], origins: [UInt32], free: [(range: Range<Int>, meaning: String)]) {
        let (bytes, offsets) = decodedWithOffsets()
        let free = freeParts.map { part in
            let first = offsets.partitioningIndex { Int($0) >= part.range.lowerBound }
            let last = offsets.partitioningIndex { Int($0) >= part.range.upperBound }
            return (range: first..<last, meaning: part.meaning)
        }
        return (bytes, offsets.map { UInt32(document.offsetInSource(Int($0))) }, free)
    }

    func decodedWithOffsets() -> ([UInt8], [UInt32]) {
        var out: [UInt8] = []
        var offsets: [UInt32] = []
        guard node.kind == .string else { return ([], []) }
        let range = Self.body(of: node)
        document.bytes.withUnsafeBufferPointer { JSONStrings.unescape($0, range, into: &out, offsets: &offsets) }
        return (out, offsets)
    }

    fileprivate func contentsEqual(_ name: String) -> Bool {
        let node = node
        if node.escaped { return string == name }
        var name = name
        return name.withUTF8 { wanted in
            let start = Int(node.start) + 1
            guard wanted.count == Int(node.end) - 1 - start else { return false }
            return document.bytes.withUnsafeBufferPointer { bytes in
                for offset in 0..<wanted.count where bytes[start + offset] != wanted[offset] { return false }
                return true
            }
        }
    }
}

extension JSONValue {
    /// One key of an object with its value.
    public struct Member: Sendable {
        public let key: JSONValue
        public let value: JSONValue

        public var name: String { key.string ?? "" }

        /// Whether the key is `name`, without decoding it.
        public func nameIs(_ name: String) -> Bool { key.contentsEqual(name) }
    }

    public struct Elements: Sequence, Sendable {
        let document: JSONDocument
        let range: Range<Int>

        public struct Iterator: IteratorProtocol {
            let document: JSONDocument
            var range: Range<Int>

            public mutating func next() -> JSONValue? {
                guard let index = range.first else { return nil }
                range = Int(document.nodes[index].next)..<range.upperBound
                return JSONValue(document: document, index: index)
            }
        }

        public func makeIterator() -> Iterator { Iterator(document: document, range: range) }
        public var isEmpty: Bool { range.isEmpty }
    }

    public struct Members: Sequence, Sendable {
        let document: JSONDocument
        let range: Range<Int>

        public struct Iterator: IteratorProtocol {
            let document: JSONDocument
            var range: Range<Int>

            public mutating func next() -> Member? {
                guard let key = range.first, key + 1 < range.upperBound else { return nil }
                range = Int(document.nodes[key + 1].next)..<range.upperBound
                return Member(key: JSONValue(document: document, index: key), value: JSONValue(document: document, index: key + 1))
            }
        }

        public func makeIterator() -> Iterator { Iterator(document: document, range: range) }
        public var isEmpty: Bool { range.isEmpty }
    }
}

extension Array {
    /// The first index whose element is on the far side of a border (binary search).
    func partitioningIndex(_ isBeyond: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isBeyond(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
