import Documents

/// A text whose bytes remember where in the file they stand, and of which parts may be unknown.
struct OpenText: Sendable {
    private(set) var bytes: [UInt8] = []
    private(set) var origins: [UInt32] = []
    /// Placeholders, in the order of the text.
    private(set) var free: [(range: Range<Int>, meaning: String)] = []
    /// Where the whole stands.
    let span: Range<Int>

    init(span: Range<Int>) {
        self.span = span
    }

    /// A string of the file as it is.
    init(_ value: JSONValue) {
        span = value.sourceRange
        if value.kind == .string {
            (bytes, origins, free) = value.openContents
        } else {
            append(value.text)
        }
    }

    /// A text that stands at a place of the file without being written there.
    init(_ text: String, span: Range<Int>) {
        self.span = span
        append(text)
    }

    /// A value that nobody knows.
    init(unknown meaning: String, span: Range<Int>) {
        self.span = span
        appendUnknown(meaning)
    }

    var string: String { String(decoding: bytes, as: UTF8.self) }
    var isKnown: Bool { free.isEmpty }

    mutating func append(_ text: String) {
        bytes += text.utf8
        origins += Array(repeating: UInt32(span.lowerBound), count: text.utf8.count)
    }

    mutating func append(_ other: OpenText) {
        let shift = bytes.count
        bytes += other.bytes
        origins += other.origins
        free += other.free.map { (($0.range.lowerBound + shift)..<($0.range.upperBound + shift), $0.meaning) }
    }

    mutating func append(bytes more: some Collection<UInt8>, origins places: some Collection<UInt32>) {
        bytes += more
        origins += places
    }

    /// Says that a part stands for something unknown; parts are told in order.
    mutating func markUnknown(_ range: Range<Int>, _ meaning: String) { free.append((range, meaning)) }

    /// The same text, of which the whole takes another range.
    func spanning(_ span: Range<Int>) -> OpenText {
        var text = OpenText(span: span)
        (text.bytes, text.origins, text.free) = (bytes, origins, free)
        return text
    }

    /// The same text, standing where it is used: a parameter's default stands elsewhere, but what it makes wrong is wrong here.
    func placed(at span: Range<Int>) -> OpenText {
        var text = OpenText(span: span)
        text.bytes = bytes
        text.origins = Array(repeating: UInt32(span.lowerBound), count: bytes.count)
        text.free = free
        return text
    }

    /// A part of the text: bytes keep their places, and placeholders that are wholly inside stay.
    func slice(_ range: Range<Int>) -> OpenText {
        let first = range.isEmpty ? span.lowerBound : Int(origins[range.lowerBound])
        let last = range.isEmpty ? first : Int(origins[range.upperBound - 1]) + 1
        var text = OpenText(span: first..<max(first, last))
        text.bytes = Array(bytes[range])
        text.origins = Array(origins[range])
        for part in free where part.range.lowerBound >= range.lowerBound && part.range.upperBound <= range.upperBound {
            text.free.append(
                ((part.range.lowerBound - range.lowerBound)..<(part.range.upperBound - range.lowerBound), part.meaning))
        }
        return text
    }

    /// The placeholder of a meaning: `Ref Bucket` stands as `{Bucket}`. Letters, digits and `._-` only: no field of an ARN ends in
    /// it, no wildcard and no policy variable is in it, so that it is one literal name to whoever matches it.
    mutating func appendUnknown(_ meaning: String) {
        let words = meaning.split(separator: " ")
        let name = words.count > 1 ? words.dropFirst().joined(separator: ".") : meaning
        var text: [UInt8] = []
        for byte in name.utf8.prefix(200) {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"): text.append(byte)
            default: if text.last != UInt8(ascii: ".") { text.append(UInt8(ascii: ".")) }
            }
        }
        let start = bytes.count
        append("{\(String(decoding: text, as: UTF8.self))}")
        free.append((start..<bytes.count, meaning))
    }
}

/// A value of a template after its functions were carried out.
indirect enum Resolved {
    case text(OpenText)
    case null(Range<Int>)
    /// A number or a boolean of a policy on its own, as it is written.
    case scalar(JSONValue)
    case list([Resolved], Range<Int>)
    case object([Member], Range<Int>)
    /// `AWS::NoValue`: whatever holds it goes without it.
    case nothing

    struct Member {
        let name: OpenText
        var value: Resolved
    }

    subscript(name: String) -> Resolved? {
        guard case .object(let members, _) = self else { return nil }
        return members.first { $0.name.string == name }?.value
    }

    var text: OpenText? {
        if case .text(let text) = self { return text }
        return nil
    }

    /// The elements of a list, or the value alone; AWS takes either in most places.
    var elements: [Resolved] {
        switch self {
        case .list(let elements, _): elements
        case .nothing: []
        default: [self]
        }
    }

    var span: Range<Int> {
        switch self {
        case .text(let text): text.span
        case .scalar(let value): value.sourceRange
        case .null(let span), .list(_, let span), .object(_, let span): span
        case .nothing: 0..<0
        }
    }

    func write(to writer: inout DocumentWriter) {
        switch self {
        case .text(let text): writer.string(text.bytes, origins: text.origins, span: text.span, open: text.free)
        case .null(let span): writer.null(span: span)
        case .scalar(let value):
            if let boolean = value.boolean {
                writer.boolean(boolean, span: value.sourceRange)
            } else {
                writer.number(Array(value.text.utf8), span: value.sourceRange)
            }
        case .list(let elements, let span):
            writer.beginArray(at: span.lowerBound)
            for element in elements { element.write(to: &writer) }
            writer.end(at: span.upperBound)
        case .object(let members, let span):
            writer.beginObject(at: span.lowerBound)
            for member in members {
                writer.key(member.name.bytes, origins: member.name.origins, span: member.name.span)
                member.value.write(to: &writer)
            }
            writer.end(at: span.upperBound)
        case .nothing: break
        }
    }

    func document(of source: SourceText) -> JSONDocument {
        var writer = DocumentWriter(source: source)
        // A document has a value, also where nothing is left of one.
        if case .nothing = self { Resolved.null(0..<0).write(to: &writer) } else { write(to: &writer) }
        return writer.document()
    }
}

extension Resolved {
    /// A value of a document as it stands; scalars become texts.
    init(_ value: JSONValue, depth: Int = 0) {
        switch value.kind {
        case .array where depth < 200: self = .list(value.elements.map { Resolved($0, depth: depth + 1) }, value.sourceRange)
        case .object where depth < 200:
            self = .object(
                value.members.map { Member(name: OpenText($0.key), value: Resolved($0.value, depth: depth + 1)) }, value.sourceRange
            )
        case .null, .array, .object: self = .null(value.sourceRange)
        default: self = .text(OpenText(value))
        }
    }

    /// An object that a declaration implies: it stands at the declaration's place.
    static func object(_ pairs: [(String, Resolved?)], at span: Range<Int>) -> Resolved {
        var members: [Member] = []
        for (name, value) in pairs {
            guard let value else { continue }
            if case .nothing = value { continue }
            members.append(Member(name: OpenText(name, span: span), value: value))
        }
        return .object(members, span)
    }

    static func text(_ text: String, at span: Range<Int>) -> Resolved { .text(OpenText(text, span: span)) }
}
