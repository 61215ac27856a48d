internal import Documents

/// What the message of a denied call says: who was refused what on which resource, and by which policy (cloudtrail-to-iam 7.2).
///
/// It is the evaluator's own word: its action and resource are those that were tested, which may be others than the event's.
public struct DenialMessage: Sendable, Hashable {
    /// The kind of policy that decided.
    public enum Layer: String, Sendable, CaseIterable {
        case identity, boundary, session, resource, trust, endpoint
        case serviceControl = "service control"
        case resourceControl = "resource control"
    }

    public enum Kind: String, Sendable {
        /// A Deny matched.
        case explicit
        /// No Allow matched.
        case implicit
    }

    public let principal: String
    public let action: String
    /// As written: an ARN, one with wildcards, `*`, or a bare name.
    public let resource: String?
    public let layer: Layer?
    public let kind: Kind?
    /// The policy that denied, where AWS names it.
    public let policy: String?

    /// Reads a message of the usual form; nil for any other text.
    public init?(_ message: String) {
        var text = Self.singleSpaced(message)
        guard let user = text.firstRange(of: "User: "), let middle = text.firstRange(of: " is not authorized to perform"),
            user.upperBound <= middle.lowerBound
        else { return nil }
        principal = String(text[user.upperBound..<middle.lowerBound])
        var rest = text[middle.upperBound...].drop { $0 == ":" || $0 == " " }
        let name = rest.prefix { !$0.isWhitespace }.trimmingSuffix([".", ","])
        guard name.contains(":"), name.utf8.allSatisfy(Self.isActionByte) else { return nil }
        action = String(name)
        rest = rest.dropFirst(name.count)
        if let help = rest.firstRange(of: "Go to http") { rest = rest[..<help.lowerBound].trimmingSuffix([" ", "."]) }
        if let encoded = rest.firstRange(of: "Encoded authorization failure message") { rest = rest[..<encoded.lowerBound] }
        text = String(rest)

        let because = text.firstRange(of: " because ")
        let with = text.firstRange(of: " with an explicit deny")
        let reasonStart = [because?.lowerBound, with?.lowerBound].compactMap { $0 }.min() ?? text.endIndex
        resource = Self.resource(text[..<reasonStart])
        let reason = text[reasonStart...]
        kind = reason.contains("explicit deny") ? .explicit : reason.contains("because no ") ? .implicit : nil
        layer = Self.layer(reason)
        policy = reason.firstRange(of: ": arn:").map { found in
            String(reason[reason.index(found.lowerBound, offsetBy: 2)...].prefix { !$0.isWhitespace }.trimmingSuffix(["."]))
        }
    }

    private static func resource(_ text: Substring) -> String? {
        for mark in [" on resource: ", " on resource:", " on resource "] {
            guard let found = text.firstRange(of: mark) else { continue }
            let name = text[found.upperBound...].trimmingSuffix([" ", "."]).filter { $0 != "\"" && $0 != "'" }
            return name.isEmpty ? nil : String(name)
        }
        return nil
    }

    /// AWS varies the wording: the words that name the kind of policy decide.
    private static func layer(_ reason: Substring) -> Layer? {
        let words: [(String, Layer)] = [
            ("service control", .serviceControl), ("resource control", .resourceControl), ("endpoint", .endpoint),
            ("boundar", .boundary), ("session polic", .session), ("trust polic", .trust), ("resource-based", .resource),
            ("identity", .identity),
        ]
        return words.first { reason.contains($0.0) }?.1
    }

    private static func isActionByte(_ byte: UInt8) -> Bool {
        Redaction.isLetter(byte) || Redaction.isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":")
            || byte == UInt8(ascii: "*")
    }

    private static func singleSpaced(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

extension Substring {
    fileprivate func trimmingSuffix(_ characters: Set<Character>) -> Substring {
        var text = self
        while let last = text.last, characters.contains(last) { text.removeLast() }
        return text
    }
}

extension Event {
    /// The parsed message of a denial.
    public var denial: DenialMessage? { errorMessage.flatMap(DenialMessage.init) }
}
