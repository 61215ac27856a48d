internal import LogScan

/// One parsed JSON text.
///
/// jansson judges the text (syntax, UTF-8, duplicate keys, depth), unless simdjson finds nothing wrong with it in a tenth of the time;
/// the values are spans of its bytes, decoded when asked for. Every value knows its place.
public final class JSONDocument: Sendable {
    /// What a document may be. A policy of the largest kind is some 30 KB and a large account's export some tens of MB.
    public struct Limits: Sendable {
        public var bytes: Int
        public init(bytes: Int = 128 << 20) {
            self.bytes = bytes
        }

        public static let standard = Limits()
    }

    /// The text as it was parsed: for an embedded document, what the outer string stood for.
    let bytes: [UInt8]
    let nodes: [TapeNode]
    /// The outermost text, in which positions are counted.
    package let source: SourceText
    /// For an embedded document, the byte of `source` that each byte of `bytes` came from.
    private let offsets: [UInt32]?
    /// What stands for something unknown, in the order of the text; none in a text that was read as it is.
    let free: [FreePart]

    init(bytes: [UInt8], nodes: [TapeNode], source: SourceText, offsets: [UInt32]?, free: [FreePart] = []) {
        self.bytes = bytes
        self.nodes = nodes
        self.source = source
        self.offsets = offsets
        self.free = free
    }

    /// Parses a JSON text (any value at the top).
    ///
    /// - Throws: `InputError` with the position of the first fault: syntax, a byte-order mark, invalid UTF-8, a duplicate key, more
    ///   than 2,048 levels, or a text beyond `limits`.
    public static func parse(_ source: SourceText, limits: Limits = .standard) throws(InputError) -> JSONDocument {
        try parse(source.bytes, in: source, offsets: nil, limits: limits)
    }

    /// The same, but that a fault in a text of more bytes than `searched` is told without its place: to find it takes forty times the text's
    /// memory.
    package static func parse(_ source: SourceText, searched: Int) throws(InputError) -> JSONDocument {
        if source.bytes.count > searched, source.bytes.count <= Limits.standard.bytes {
            if let nodes = nodesOfSound(source.bytes) {
                return JSONDocument(bytes: source.bytes, nodes: nodes, source: source, offsets: nil)
            }
            let place = Location(file: source.name, start: source.position(at: 0))
            throw InputError("not JSON: it is damaged, or ends too early", at: place)
        }
        return try parse(source)
    }

    public static func parse(
        _ bytes: [UInt8], name: String, firstLine: Int = 1, limits: Limits = .standard
    ) throws(InputError) -> JSONDocument {
        try parse(SourceText(name: name, bytes: bytes, firstLine: firstLine), limits: limits)
    }

    public static func parse(_ text: String, name: String) throws(InputError) -> JSONDocument {
        try parse(Array(text.utf8), name: name)
    }

    /// Parses a text that the program made, or unpacked, of what stands at a place: its positions count from that place's line.
    package static func parse(made text: String, at place: Location) throws(InputError) -> JSONDocument {
        try parse(Array(text.utf8), name: place.file, firstLine: place.start?.line ?? 1)
    }

    /// Parses one record of a log: the same language and the same faults, judged by simdjson where nothing is wrong with it.
    public static func parse(record bytes: [UInt8], name: String, line: Int) throws(InputError) -> JSONDocument {
        let source = SourceText(name: name, bytes: bytes, firstLine: line)
        if let nodes = nodesOfSound(bytes) { return JSONDocument(bytes: bytes, nodes: nodes, source: source, offsets: nil) }
        return try parse(source)
    }

    /// The values of a text in which nothing is wrong; nil where simdjson finds a fault, or what it does not take and jansson does.
    private static func nodesOfSound(_ bytes: [UInt8]) -> [TapeNode]? {
        let isJSON = bytes.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) { text in text.baseAddress.map { json_check($0, text.count) } ?? false }
        }
        return isJSON ? bytes.withUnsafeBufferPointer { TapeScanner.scan($0, refusingDuplicates: true) } : nil
    }

    public var root: JSONValue { JSONValue(document: self, index: 0) }

    /// Parses the JSON text that a string value holds, percent-encoded or not: a policy as AWS's API returns it. Positions inside it
    /// are positions in the outer file.
    public static func parse(embeddedIn value: JSONValue, limits: Limits = .standard) throws(InputError) -> JSONDocument {
        let outer = value.document
        var (text, offsets) = value.decodedWithOffsets()
        if text.first(where: { $0 > 0x20 }) == UInt8(ascii: "%") {
            (text, offsets) = JSONStrings.percentDecode(text, offsets: offsets)
        }
        let inSource = outer.offsets.map { map in offsets.map { map[min(Int($0), map.count - 1)] } } ?? offsets
        let free = value.freeParts.map { part in
            FreePart(
                range: offsets.partitioningIndex {
                    Int($0) >= part.range.lowerBound
                }..<offsets.partitioningIndex {
                    Int($0) >= part.range.upperBound
                }, meaning: part.meaning)
        }
        return try parse(text, in: outer.source, offsets: inSource, free: free, limits: limits)
    }

    private static func parse(
        _ bytes: [UInt8], in source: SourceText, offsets: [UInt32]?, free: [FreePart] = [], limits: Limits
    ) throws(InputError) -> JSONDocument {
        func location(_ offset: Int) -> Location {
            let inSource = offsets.map { $0.isEmpty ? 0 : Int($0[min(max(offset, 0), $0.count - 1)]) } ?? offset
            return Location(file: source.name, start: source.position(at: inSource))
        }
        if bytes.count > limits.bytes {
            throw InputError(
                "a JSON text of \(bytes.count) bytes; at most \(limits.bytes) are read", at: Location(file: source.name),
                help: "split it, or give logs as one record a line")
        }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            throw InputError("the text begins with a byte-order mark", at: location(0), help: "save it as UTF-8 without one")
        }
        if let nodes = Self.nodesOfSound(bytes) {
            return JSONDocument(bytes: bytes, nodes: nodes, source: source, offsets: offsets, free: free)
        }
        if let fault = bytes.withUnsafeBufferPointer(JSONFaultFinder.fault(in:)) {
            throw InputError(fault.reason, at: location(fault.offset), help: fault.help)
        }
        let nodes = bytes.withUnsafeBufferPointer { TapeScanner.scan($0, refusingDuplicates: false) } ?? []
        return JSONDocument(bytes: bytes, nodes: nodes, source: source, offsets: offsets, free: free)
    }

    func offsetInSource(_ offset: Int) -> Int {
        guard let offsets else { return offset }
        if offset < offsets.count { return Int(offsets[offset]) }
        return (offsets.last.map(Int.init) ?? 0) + 1
    }

    package func location(_ range: Range<Int>) -> Location {
        Location(
            file: source.name, start: source.position(at: offsetInSource(range.lowerBound)),
            end: source.position(at: offsetInSource(range.upperBound)))
    }
}
