/// Writes the nodes of one YAML document as the JSON values that they stand for.
struct YAMLRenderer {
    let nodes: [YAMLNode]
    let bytes: UnsafeBufferPointer<UInt8>
    private(set) var writer: DocumentWriter
    /// Where the outermost alias that is being followed stands.
    private var alias: Range<Int>?
    private var depth = 0
    /// Members looked at for merge keys: merges of merges multiply without writing anything.
    private var merged = 0

    init(nodes: [YAMLNode], bytes: UnsafeBufferPointer<UInt8>, source: SourceText) {
        self.nodes = nodes
        self.bytes = bytes
        writer = DocumentWriter(source: source)
    }

    /// Aliases may make of a text this much and no more. A text without any stays far below it.
    private var limit: Int { 1 << 20 + 16 * bytes.count }
    private static let mergeLimit = 1_000_000

    mutating func render(_ index: Int) throws(InputError) {
        let node = nodes[index]
        if case .alias(let target) = node.content {
            let outer = alias
            alias = alias ?? node.span
            try render(target)
            alias = outer
            return
        }
        depth += 1
        defer { depth -= 1 }
        if depth > YAMLComposer.maximumDepth {
            throw error("more than \(YAMLComposer.maximumDepth) levels of nesting", alias ?? node.span)
        }
        guard let tag = node.tag, let name = Self.longForm(tag) else { return try renderContent(node) }
        writer.beginObject(at: node.span.lowerBound)
        let tagEnd = node.span.lowerBound + tag.utf8.count
        writer.key(
            Array(name.utf8), origins: Self.spread(node.span.lowerBound, over: name.utf8.count),
            span: node.span.lowerBound..<tagEnd)
        if name == "Fn::GetAtt", case .scalar(let text, let style) = node.content {
            renderAttribute(text, style, node)
        } else if case .scalar(let text, let style) = node.content {
            renderText(text, style, node)
        } else {
            try renderContent(node)
        }
        writer.end(at: node.span.upperBound)
    }

    private mutating func renderContent(_ node: YAMLNode) throws(InputError) {
        switch node.content {
        case .scalar(let text, let style): renderScalar(text, style, node)
        case .sequence(let elements):
            writer.beginArray(at: node.contentStart)
            for element in elements { try render(element) }
            writer.end(at: node.span.upperBound)
        case .mapping(let pairs):
            writer.beginObject(at: node.contentStart)
            for (key, value) in try members(pairs) {
                renderKey(key)
                try render(value)
            }
            writer.end(at: node.span.upperBound)
        case .alias: break
        }
        if writer.count > limit, let alias {
            throw error("aliases expand to more than \(limit) bytes", alias, help: "write the values out")
        }
    }

    private mutating func renderScalar(_ text: [UInt8], _ style: YAMLEvent.Style, _ node: YAMLNode) {
        let isText = node.tag == "tag:yaml.org,2002:str" || node.tag == "!"
        let span = node.contentStart..<max(node.span.upperBound, node.contentStart)
        switch style == .plain && !isText ? YAMLScalar.form(text) : .string {
        case .null: writer.null(span: span)
        case .boolean(let value): writer.boolean(value, span: span)
        case .number: writer.number(text, span: span)
        case .string: renderText(text, style, node)
        }
    }

    private mutating func renderText(_ text: [UInt8], _ style: YAMLEvent.Style, _ node: YAMLNode) {
        let span = node.contentStart..<max(node.span.upperBound, node.contentStart)
        writer.string(text, origins: YAMLScalar.origins(of: text, style: style, span: span, in: bytes), span: span)
    }

    /// `!GetAtt Name.Attribute` names two things in one text; the attribute may have dots of its own.
    private mutating func renderAttribute(_ text: [UInt8], _ style: YAMLEvent.Style, _ node: YAMLNode) {
        guard let dot = text.firstIndex(of: UInt8(ascii: ".")) else { return renderText(text, style, node) }
        let span = node.contentStart..<max(node.span.upperBound, node.contentStart)
        let origins = YAMLScalar.origins(of: text, style: style, span: span, in: bytes)
        writer.beginArray(at: span.lowerBound)
        for part in [text[..<dot], text[(dot + 1)...]] {
            let places = Array(origins[part.indices])
            let start = Int(places.first ?? origins[dot])
            writer.string(Array(part), origins: places, span: start..<(Int(places.last ?? origins[dot]) + 1))
        }
        writer.end(at: span.upperBound)
    }

    private mutating func renderKey(_ key: Int) {
        var node = nodes[key]
        if case .alias(let target) = node.content { node = nodes[target] }
        guard case .scalar(let text, let style) = node.content else { return }
        let span = node.contentStart..<max(node.span.upperBound, node.contentStart)
        writer.key(text, origins: YAMLScalar.origins(of: text, style: style, span: span, in: bytes), span: span)
    }

    /// The members of a mapping with those that merge keys bring: a member of its own wins, then the first that is merged.
    private mutating func members(_ pairs: [(key: Int, value: Int)]) throws(InputError) -> [(key: Int, value: Int)] {
        guard pairs.contains(where: { isMergeKey($0.key) }) else { return pairs }
        var names = Set(pairs.map { name(of: $0.key) })
        var result: [(key: Int, value: Int)] = []
        for pair in pairs {
            guard isMergeKey(pair.key) else {
                result.append(pair)
                continue
            }
            for source in try mergeSources(pair.value) {
                for member in try mergedMembers(source, level: 0) where names.insert(name(of: member.key)).inserted {
                    result.append(member)
                }
            }
        }
        return result
    }

    private func mergeSources(_ index: Int) throws(InputError) -> [Int] {
        switch nodes[resolve(index)].content {
        case .mapping: return [resolve(index)]
        case .sequence(let elements): return elements.map(resolve)
        default: throw error("a merge key takes a mapping or a list of mappings", nodes[index].span)
        }
    }

    private mutating func mergedMembers(_ index: Int, level: Int) throws(InputError) -> [(key: Int, value: Int)] {
        guard case .mapping(let pairs) = nodes[index].content else {
            throw error("a merge key takes a mapping or a list of mappings", nodes[index].span)
        }
        merged += pairs.count
        if merged > Self.mergeLimit || level > YAMLComposer.maximumDepth {
            throw error(
                "merge keys expand to more than \(Self.mergeLimit) members", nodes[index].span, help: "write the members out")
        }
        // Those of its own come first: they win over what it merges itself.
        var members = pairs.filter { !isMergeKey($0.key) }
        for pair in pairs where isMergeKey(pair.key) {
            for source in try mergeSources(pair.value) { members += try mergedMembers(source, level: level + 1) }
        }
        return members
    }

    private func isMergeKey(_ key: Int) -> Bool {
        guard case .scalar(let text, .plain) = nodes[key].content else { return false }
        return text.elementsEqual("<<".utf8) && (nodes[key].tag ?? "tag:yaml.org,2002:merge") == "tag:yaml.org,2002:merge"
    }

    private func name(of key: Int) -> [UInt8] {
        if case .scalar(let text, _) = nodes[resolve(key)].content { return text }
        return []
    }

    private func resolve(_ index: Int) -> Int {
        if case .alias(let target) = nodes[index].content { return target }
        return index
    }

    /// The member that stands for a tag: CloudFormation's functions by their names, any other local tag as it is written, so that
    /// whoever reads the value sees that it is none of the plain ones. Nil for tags of YAML itself.
    private static func longForm(_ tag: String) -> String? {
        if tag.hasPrefix("tag:yaml.org,2002:") || tag == "!" { return nil }
        guard tag.hasPrefix("!") else { return tag }
        let name = String(tag.dropFirst())
        switch name {
        case "Ref", "Condition": return name
        case "And", "Base64", "Cidr", "Equals", "FindInMap", "GetAtt", "GetAZs", "If", "ImportValue", "Join", "Length", "Not", "Or",
            "Select", "Split", "Sub", "ToJsonString", "Transform":
            return "Fn::\(name)"
        default: return tag
        }
    }

    private static func spread(_ start: Int, over count: Int) -> [UInt32] { Array(repeating: UInt32(start), count: count) }

    private func error(_ reason: String, _ span: Range<Int>, help: String? = nil) -> InputError {
        InputError(
            reason, at: Location(file: writer.source.name, start: writer.source.position(at: span.lowerBound)), help: help)
    }
}
