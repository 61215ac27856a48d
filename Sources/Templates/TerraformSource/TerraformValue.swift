import Documents

/// Where a value stands: the place at which it is written, and those at which it is referred to from other files.
struct TerraformPlace {
    let source: SourceText
    let span: Range<Int>

    var location: Location { source.location(span) }
}

/// A value of Terraform's language: known, of unknown value, or absent; whatever holds something unknown keeps its form.
struct TerraformValue {
    indirect enum Content {
        case null
        case boolean(Bool)
        case number(Double)
        /// Parts of it may be unknown.
        case text(OpenText)
        case list([TerraformValue], isSet: Bool)
        /// In the order of the text.
        case object([Member])
        /// The JSON text of a value: it is made only where somebody looks at the text.
        case encoded(TerraformValue)
        /// What it is called, and the values between which it is, where these are known.
        case unknown(String, [TerraformValue])
        /// A resource, a data source or a module, whose attributes are looked up when they are asked for.
        case reference(TerraformObject)
    }

    struct Member {
        let name: OpenText
        let value: TerraformValue
    }

    let content: Content
    /// Where it is written first, then from where it is referred to, one place a file. Never empty.
    private(set) var places: [TerraformPlace]

    init(_ content: Content, _ place: TerraformPlace) {
        self.content = content
        places = [place]
    }

    init(_ content: Content, places: [TerraformPlace]) {
        self.content = content
        self.places = places
    }

    init(_ text: String, _ place: TerraformPlace) { self.init(.text(OpenText(text, span: place.span)), place) }

    init(unknown meaning: String, _ place: TerraformPlace) { self.init(.unknown(meaning, []), place) }

    var place: TerraformPlace { places[0] }

    private static let maximumPlaces = 8

    /// The same value, seen from where it is referred to.
    func seen(from place: TerraformPlace) -> TerraformValue {
        // What nobody knows is missed where it is used.
        if unknown != nil { return TerraformValue(content, place) }
        guard places.count < Self.maximumPlaces, !places.contains(where: { $0.source === place.source }) else { return self }
        return TerraformValue(content, places: places + [place])
    }

    /// Other content at the same place.
    func with(_ content: Content) -> TerraformValue { TerraformValue(content, places: places) }

    var isNull: Bool { if case .null = content { true } else { false } }

    /// What it is called, where it is unknown.
    var unknown: String? { if case .unknown(let meaning, _) = content { meaning } else { nil } }

    /// Whether any part of it is unknown.
    var isOpen: Bool {
        switch content {
        case .unknown: true
        case .text(let text): !text.isKnown
        case .list(let elements, _): elements.contains(where: \.isOpen)
        case .object(let members): members.contains { !$0.name.isKnown || $0.value.isOpen }
        case .encoded(let value): value.isOpen
        case .null, .boolean, .number, .reference: false
        }
    }

    subscript(name: String) -> TerraformValue? {
        guard case .object(let members) = content else { return nil }
        return members.last { $0.name.string == name }?.value
    }

    var elements: [TerraformValue]? {
        if case .list(let elements, _) = content { return elements }
        return nil
    }

    var members: [Member]? {
        if case .object(let members) = content { return members }
        return nil
    }

    var boolean: Bool? {
        switch content {
        case .boolean(let value): return value
        case .text(let text) where text.isKnown: return text.string == "true" ? true : text.string == "false" ? false : nil
        default: return nil
        }
    }

    var number: Double? {
        switch content {
        case .number(let value): return value
        case .text(let text) where text.isKnown: return Double(text.string)
        default: return nil
        }
    }

    /// As Terraform converts it to text; nil where it is none (a list, an object, null).
    var text: OpenText? {
        switch content {
        case .text(let text): return text
        case .number(let value): return OpenText(Self.text(of: value), span: place.span)
        case .boolean(let value): return OpenText(value ? "true" : "false", span: place.span)
        case .unknown(let meaning, _): return OpenText(unknown: meaning, span: place.span)
        case .encoded(let value):
            var text = OpenText(span: place.span)
            value.write(to: &text, 0)
            return text
        case .null, .list, .object, .reference: return nil
        }
    }

    /// The text, where all of it is known.
    var string: String? {
        guard let text, text.isKnown else { return nil }
        return text.string
    }

    static func text(of number: Double) -> String {
        if number == number.rounded(), abs(number) < 1e15 { return String(Int64(number)) }
        return String(number)
    }

    /// What is unknown in it, for a message.
    var firstUnknown: String? {
        switch content {
        case .unknown(let meaning, _): return meaning
        case .text(let text): return text.free.first?.meaning
        case .list(let elements, _): return elements.lazy.compactMap(\.firstUnknown).first
        case .object(let members):
            return members.lazy.compactMap { $0.name.free.first?.meaning ?? $0.value.firstUnknown }.first
        case .encoded(let value): return value.firstUnknown
        case .null, .boolean, .number, .reference: return nil
        }
    }

    // MARK: documents

    /// The place in one file: the value's own, or that of the reference to it.
    func span(in source: SourceText) -> Range<Int>? { places.first { $0.source === source }?.span }

    /// The value as a document of one file sees it. What is written elsewhere stands where it is referred to.
    func resolved(in source: SourceText, at outer: Range<Int>) -> Resolved {
        let span = self.span(in: source) ?? outer
        let isHere = place.source === source
        switch content {
        case .null: return .null(span)
        case .list(let elements, _): return .list(elements.map { $0.resolved(in: source, at: span) }, span)
        case .object(let members):
            var kept: [Resolved.Member] = []
            for member in members {
                let name = isHere ? member.name : member.name.placed(at: span)
                if let same = kept.firstIndex(where: { $0.name.string == name.string }) { kept.remove(at: same) }
                kept.append(Resolved.Member(name: name, value: member.value.resolved(in: source, at: span)))
            }
            return .object(kept, span)
        case .reference: return .text(OpenText(unknown: "unknown object", span: span))
        default:
            let text = self.text ?? OpenText(span: span)
            return .text(isHere ? text : text.placed(at: span))
        }
    }

    /// The JSON text of a value.
    private func write(to text: inout OpenText, _ depth: Int) {
        guard depth < 64 else { return text.append("null") }
        switch content {
        case .null, .reference: text.append("null")
        case .boolean, .number: text.append(self.text?.string ?? "null")
        case .text, .unknown, .encoded:
            text.append("\"")
            text.append(escaping: self.text ?? OpenText(span: text.span))
            text.append("\"")
        case .list(let elements, _):
            text.append("[")
            for (index, element) in elements.enumerated() {
                if index > 0 { text.append(",") }
                element.write(to: &text, depth + 1)
            }
            text.append("]")
        case .object(let members):
            text.append("{")
            for (index, member) in members.enumerated() {
                if index > 0 { text.append(",") }
                text.append("\"")
                text.append(escaping: member.name)
                text.append("\":")
                member.value.write(to: &text, depth + 1)
            }
            text.append("}")
        }
    }

    /// A value of a JSON or YAML text.
    init(_ json: JSONValue, depth: Int = 0) {
        let place = TerraformPlace(source: json.source, span: json.sourceRange)
        switch json.kind {
        case .null: self.init(.null, place)
        case .boolean: self.init(.boolean(json.boolean == true), place)
        case .number: self.init(.number(json.number ?? 0), place)
        case .string: self.init(.text(OpenText(json)), place)
        case .array where depth < 64:
            self.init(.list(json.elements.map { TerraformValue($0, depth: depth + 1) }, isSet: false), place)
        case .object where depth < 64:
            self.init(
                .object(
                    json.members.map { Member(name: OpenText($0.key), value: TerraformValue($0.value, depth: depth + 1)) }),
                place)
        default: self.init(.null, place)
        }
    }
}

extension OpenText {
    /// Adds a text as it stands within a JSON string.
    mutating func append(escaping other: OpenText) {
        var parts = other.free[...]
        var start = 0
        for (index, byte) in other.bytes.enumerated() {
            if let part = parts.first, part.range.lowerBound == index { start = bytes.count }
            let origin = other.origins[index]
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                append(bytes: [UInt8(ascii: "\\"), byte], origins: [origin, origin])
            case 0x0A: append(bytes: Array("\\n".utf8), origins: [origin, origin])
            case 0x09: append(bytes: Array("\\t".utf8), origins: [origin, origin])
            case 0x0D: append(bytes: Array("\\r".utf8), origins: [origin, origin])
            case 0..<0x20: append(bytes: Array(" ".utf8), origins: [origin])
            default: append(bytes: [byte], origins: [origin])
            }
            if let part = parts.first, part.range.upperBound == index + 1 {
                markUnknown(start..<bytes.count, part.meaning)
                parts = parts.dropFirst()
            }
        }
    }
}
