/// One node of a YAML text, before its aliases are followed.
struct YAMLNode {
    enum Content {
        case scalar([UInt8], YAMLEvent.Style)
        case sequence([Int])
        case mapping([(key: Int, value: Int)])
        /// The node that the anchor names.
        case alias(Int)
    }

    var content: Content
    /// From the first byte of its tag, anchor or text to one past its last.
    var span: Range<Int>
    var tag: String?
    /// Where its text begins, after tag and anchor.
    var contentStart: Int
}

/// Lays the events of a YAML text out as nodes, one document at a time. Iterative: a deep text costs no stack.
struct YAMLComposer: ~Copyable {
    /// Deeper than any template; the readers of the values may recurse.
    static let maximumDepth = 512

    private var reader: YAMLEventReader
    private let bytes: UnsafeBufferPointer<UInt8>
    private let source: SourceText
    /// Whether of equal keys the last counts; otherwise they are a fault.
    private let takesLast: Bool
    private(set) var nodes: [YAMLNode] = []
    private var anchors: [[UInt8]: Int] = [:]
    private var open: [Frame] = []

    private struct Frame {
        let node: Int
        var children: [Int] = []
        let isMapping: Bool
    }

    init(_ bytes: UnsafeBufferPointer<UInt8>, of source: SourceText, takesLast: Bool = false) throws(InputError) {
        self.takesLast = takesLast
        reader = try YAMLEventReader(bytes, of: source)
        self.bytes = bytes
        self.source = source
    }

    /// The root node of the next document, or nil at the end. Nodes of earlier documents are forgotten.
    mutating func nextDocument() throws(InputError) -> Int? {
        nodes = []
        anchors = [:]
        while true {
            let event = try reader.next()
            switch event.kind {
            case .streamEnd: return nil
            case .documentEnd: return nodes.isEmpty ? nil : 0
            case .alias(let name):
                guard let target = anchors[name] else {
                    throw error("an alias of an anchor that is not defined before it", event.span)
                }
                if open.contains(where: { $0.node == target }) {
                    throw error("an alias inside the anchor that it names", event.span)
                }
                add(YAMLNode(content: .alias(target), span: event.span, tag: nil, contentStart: event.span.lowerBound))
            case .scalar(let value, let style):
                let index = add(node(.scalar(value, style), event))
                if let anchor = event.anchor { anchors[anchor] = index }
            case .sequenceStart: try begin(event, isMapping: false)
            case .mappingStart: try begin(event, isMapping: true)
            case .sequenceEnd, .mappingEnd: try end(event)
            case .documentStart, .other: continue
            }
        }
    }

    private mutating func begin(_ event: YAMLEvent, isMapping: Bool) throws(InputError) {
        if open.count >= Self.maximumDepth { throw error("more than \(Self.maximumDepth) levels of nesting", event.span) }
        let index = add(node(isMapping ? .mapping([]) : .sequence([]), event))
        if let anchor = event.anchor { anchors[anchor] = index }
        open.append(Frame(node: index, isMapping: isMapping))
    }

    private mutating func end(_ event: YAMLEvent) throws(InputError) {
        guard let frame = open.popLast() else { return }
        // The mark of a block collection's end is where the next token begins: its last child tells where it ends.
        let isFlow = bytes[event.span.upperBound > 0 ? event.span.upperBound - 1 : 0] == (frame.isMapping ? 0x7D : 0x5D)
        var end = max(nodes[frame.node].contentStart, frame.children.last.map { nodes[$0].span.upperBound } ?? 0)
        if isFlow, !event.span.isEmpty { end = event.span.upperBound }
        nodes[frame.node].span = nodes[frame.node].span.lowerBound..<max(end, nodes[frame.node].span.lowerBound)
        if frame.isMapping {
            var pairs: [(key: Int, value: Int)] = []
            var seen: [[UInt8]: Int] = [:]
            for at in stride(from: 0, to: frame.children.count - 1, by: 2) {
                let key = frame.children[at]
                let name = try name(of: key)
                if let first = seen[name] {
                    guard takesLast else {
                        throw error(
                            InputError.reason(ofDoubledKey: String(decoding: name, as: UTF8.self)), nodes[key].span,
                            help: "keep one: the readers of YAML disagree on which one counts")
                    }
                    pairs[first] = (key, frame.children[at + 1])
                } else {
                    seen[name] = pairs.count
                    pairs.append((key, frame.children[at + 1]))
                }
            }
            nodes[frame.node].content = .mapping(pairs)
        } else {
            nodes[frame.node].content = .sequence(frame.children)
        }
    }

    /// The text of a key: JSON has no others than texts.
    private func name(of key: Int) throws(InputError) -> [UInt8] {
        switch nodes[key].content {
        case .scalar(let value, _): return value
        case .alias(let target):
            if case .scalar(let value, _) = nodes[target].content { return value }
        default: break
        }
        throw error("a key that is not a text", nodes[key].span, help: "write it as a plain or quoted text")
    }

    @discardableResult
    private mutating func add(_ node: YAMLNode) -> Int {
        nodes.append(node)
        if !open.isEmpty { open[open.count - 1].children.append(nodes.count - 1) }
        return nodes.count - 1
    }

    private func node(_ content: YAMLNode.Content, _ event: YAMLEvent) -> YAMLNode {
        var start = event.span.lowerBound
        if event.tag != nil || event.anchor != nil { start = afterProperties(event.span) }
        if case .scalar = content { start = min(start, event.span.upperBound) }
        return YAMLNode(content: content, span: event.span, tag: event.tag, contentStart: start)
    }

    /// Skips tags, anchors, space and comments at the head of a node.
    private func afterProperties(_ span: Range<Int>) -> Int {
        var at = span.lowerBound
        while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: "!"), UInt8(ascii: "&"):
                while at < bytes.count, bytes[at] > 0x20 { at += 1 }
            case UInt8(ascii: "#"):
                while at < bytes.count, bytes[at] != 0x0A { at += 1 }
            case 0x20, 0x09, 0x0A, 0x0D: at += 1
            default: return at
            }
        }
        return at
    }

    private func error(_ reason: String, _ span: Range<Int>, help: String? = nil) -> InputError {
        InputError(reason, at: Location(file: source.name, start: source.position(at: span.lowerBound)), help: help)
    }
}
