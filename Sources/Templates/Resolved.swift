import Documents

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
