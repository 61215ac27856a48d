internal import Activity
internal import Documents
internal import PolicyLanguage
internal import Principals

/// What is known of a fact at one moment, in the order of information: `unknown` tells nothing, `present` that it is there with whatever
/// value, `absent` and `known` everything.
enum FactValue: Sendable {
    case unknown, present, absent
    case known(Content)

    /// What two pieces of evidence of the same moment tell together; nil where both cannot be true.
    func meeting(_ other: FactValue) -> FactValue? {
        switch (self, other) {
        case (.unknown, let value), (let value, .unknown): value
        case (.absent, .absent): .absent
        case (.absent, _), (_, .absent): nil
        case (.present, let value), (let value, .present): value
        case (.known(let one), .known(let two)): one.says(theSameAs: two) ? self : nil
        }
    }

    var content: Content? { if case .known(let content) = self { content } else { nil } }
    var isAbsent: Bool { if case .absent = self { true } else { false } }
    static let there = FactValue.known(.flag)
}

/// The value of a fact.
enum Content: Sendable {
    case flag
    case text(String)
    /// As an export gives it, read already.
    indirect case policy(BoundPolicy)
    /// As an export gives it.
    indirect case value(JSONValue)
    /// As a log gives it: read when asked for.
    indirect case logged(LoggedDocument)

    var text: String? { if case .text(let text) = self { text } else { nil } }

    /// The document; nil where the content is none.
    func document() throws(InputError) -> JSONValue? {
        switch self {
        case .flag, .text: nil
        case .policy(let policy): policy.policy.origin
        case .value(let value): value
        case .logged(let logged): try logged.value()
        }
    }

    /// A statement, which an answer of a service holds as text; nil where the content is none.
    func statement() throws(InputError) -> JSONValue? {
        guard let value = try document(), value.kind == .string else { return try document() }
        return try JSONDocument.parse(embeddedIn: value).root
    }

    func says(theSameAs other: Content) -> Bool {
        switch (self, other) {
        case (.flag, .flag): return true
        case (.text(let one), .text(let two)): return one == two
        case (.flag, _), (.text, _), (_, .flag), (_, .text): return false
        default:
            guard let one = try? document(), let two = try? other.document() else { return false }
            return one.identity == two.identity || DocumentMeaning.text(one) == DocumentMeaning.text(two)
        }
    }
}

/// A document in a parameter of an event. The log keeps it packed; it is parsed at each reading.
struct LoggedDocument: Sendable {
    let event: Event
    let part: Event.Part
    /// Names of members, from the outside in.
    let path: [String]

    /// - Throws: `InputError` where the event does not hold it: cut off, hidden, or malformed.
    func value() throws(InputError) -> JSONValue {
        var value = try event.value(part)
        for name in path { value = value?[name] }
        guard let value else { throw InputError("the document is not in the log", at: event.location) }
        return value
    }
}
