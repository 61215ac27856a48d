internal import CLibyaml

/// One event of a YAML text. Spans are bytes of the source.
struct YAMLEvent {
    enum Style {
        case plain, singleQuoted, doubleQuoted, literal, folded
    }

    enum Kind {
        case documentStart, documentEnd, streamEnd
        /// The name of the anchor.
        case alias([UInt8])
        /// The decoded text.
        case scalar([UInt8], Style)
        case sequenceStart, mappingStart
        case sequenceEnd, mappingEnd
        /// What carries nothing: the start of the stream.
        case other
    }

    let kind: Kind
    let span: Range<Int>
    /// The name of the anchor that the node is given.
    var anchor: [UInt8]?
    /// The tag as libyaml resolves it: `!Ref`, `tag:yaml.org,2002:str`; nil without one.
    var tag: String?
}

/// libyaml's event parser: a state machine that never recurses, with marks at both ends of every event.
struct YAMLEventReader: ~Copyable {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let source: SourceText
    private let characters: CharacterIndex

    /// `bytes` must be those of `source` and outlive the reader.
    init(_ bytes: UnsafeBufferPointer<UInt8>, of source: SourceText) throws(InputError) {
        let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
        guard yaml_parser_initialize(parser) == 1 else {
            parser.deallocate()
            throw InputError("no memory to read it", at: Location(file: source.name))
        }
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
        self.parser = parser
        self.source = source
        characters = CharacterIndex(bytes)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    mutating func next() throws(InputError) -> YAMLEvent {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else { throw fault() }
        defer { yaml_event_delete(&event) }
        let start = characters.byte(ofCharacter: event.start_mark.index)
        let span = start..<max(start, characters.byte(ofCharacter: event.end_mark.index))
        switch event.type {
        case YAML_STREAM_END_EVENT: return YAMLEvent(kind: .streamEnd, span: span)
        case YAML_DOCUMENT_START_EVENT: return YAMLEvent(kind: .documentStart, span: span)
        case YAML_DOCUMENT_END_EVENT: return YAMLEvent(kind: .documentEnd, span: span)
        case YAML_ALIAS_EVENT: return YAMLEvent(kind: .alias(Self.bytes(event.data.alias.anchor) ?? []), span: span)
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            let value = Array(UnsafeBufferPointer(start: scalar.value, count: scalar.length))
            return YAMLEvent(
                kind: .scalar(value, Self.style(scalar.style)), span: span, anchor: Self.bytes(scalar.anchor),
                tag: Self.text(scalar.tag))
        case YAML_SEQUENCE_START_EVENT:
            let start = event.data.sequence_start
            return YAMLEvent(kind: .sequenceStart, span: span, anchor: Self.bytes(start.anchor), tag: Self.text(start.tag))
        case YAML_MAPPING_START_EVENT:
            let start = event.data.mapping_start
            return YAMLEvent(kind: .mappingStart, span: span, anchor: Self.bytes(start.anchor), tag: Self.text(start.tag))
        case YAML_SEQUENCE_END_EVENT: return YAMLEvent(kind: .sequenceEnd, span: span)
        case YAML_MAPPING_END_EVENT: return YAMLEvent(kind: .mappingEnd, span: span)
        default: return YAMLEvent(kind: .other, span: span)
        }
    }

    private func fault() -> InputError {
        let problem = parser.pointee.problem.map { String(cString: $0) } ?? "a text that cannot be read"
        if parser.pointee.error == YAML_READER_ERROR {
            let invalid = problem.contains("UTF-8")
            return InputError(
                invalid ? "invalid UTF-8" : "not YAML: \(problem)", at: location(parser.pointee.problem_offset),
                help: invalid ? "save it as UTF-8" : nil)
        }
        var help: String?
        if let context = parser.pointee.context.map({ String(cString: $0) }) {
            let start = source.position(at: characters.byte(ofCharacter: parser.pointee.context_mark.index))
            help = "it was met \(context) that begins at \(start.line):\(start.column)"
        }
        let offset = characters.byte(ofCharacter: parser.pointee.problem_mark.index)
        return InputError("not YAML: \(problem)", at: location(offset), help: help)
    }

    private func location(_ offset: Int) -> Location {
        Location(file: source.name, start: source.position(at: offset))
    }

    private static func style(_ style: yaml_scalar_style_t) -> YAMLEvent.Style {
        switch style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
        case YAML_LITERAL_SCALAR_STYLE: .literal
        case YAML_FOLDED_SCALAR_STYLE: .folded
        default: .plain
        }
    }

    private static func bytes(_ text: UnsafeMutablePointer<UInt8>?) -> [UInt8]? {
        guard let text else { return nil }
        var count = 0
        while text[count] != 0 { count += 1 }
        return Array(UnsafeBufferPointer(start: text, count: count))
    }

    private static func text(_ pointer: UnsafeMutablePointer<UInt8>?) -> String? {
        bytes(pointer).map { String(decoding: $0, as: UTF8.self) }
    }
}

/// The byte at which a character begins: libyaml counts characters. O(1) after one pass.
private struct CharacterIndex {
    private static let stride = 64
    private let starts: [UInt32]
    private let count: Int
    private let bytes: UnsafeBufferPointer<UInt8>

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        count = bytes.count
        guard bytes.contains(where: { $0 >= 0x80 }) else {
            starts = []
            return
        }
        var starts: [UInt32] = []
        var character = 0
        for (offset, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
            if character % Self.stride == 0 { starts.append(UInt32(offset)) }
            character += 1
        }
        self.starts = starts
    }

    func byte(ofCharacter index: Int) -> Int {
        guard !starts.isEmpty else { return min(max(index, 0), count) }
        let block = max(index, 0) / Self.stride
        guard block < starts.count else { return count }
        var offset = Int(starts[block])
        var rest = max(index, 0) % Self.stride
        while rest > 0, offset < count {
            offset += 1
            while offset < count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            rest -= 1
        }
        return offset
    }
}
