package import Documents

/// An action as a request names it: `service:Name`. Actions compare without case.
public struct Action: Hashable, Sendable, CustomStringConvertible {
    /// As it was given.
    public let text: String
    /// In lower case.
    package let folded: [UInt8]
    /// A hash of the service prefix in lower case.
    package let serviceCode: UInt64

    public init(_ text: String) {
        self.text = text
        folded = text.utf8.map(Glob.fold)
        serviceCode = Self.code(ofService: folded.prefix { $0 != UInt8(ascii: ":") })
    }

    package static func code(ofService bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
    }

    public static func == (left: Action, right: Action) -> Bool { left.folded == right.folded }
    public func hash(into hasher: inout Hasher) { hasher.combine(folded) }

    /// The service prefix in lower case.
    public var service: String { String(decoding: folded.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self) }
    /// What follows the colon, as it was given.
    public var name: String { text.firstIndex(of: ":").map { String(text[text.index(after: $0)...]) } ?? "" }
    public var description: String { text }
}

/// A pattern for actions, matched without case over the whole `service:name` (docs/reference/matching.md).
public struct ActionPattern: Hashable, Sendable, CustomStringConvertible {
    public let text: String
    package let glob: Glob

    public init(_ text: String) {
        self.text = text
        glob = Glob(bytes: text.utf8.map { Glob.token(Glob.fold($0)) })
    }

    public func matches(_ action: Action) -> Bool {
        glob.bytes.withUnsafeBufferPointer { pattern in action.folded.withUnsafeBufferPointer { Glob.match(pattern, $0) } }
    }

    /// The code of the one service that it can match; nil where its service part has a wildcard.
    package var serviceCode: UInt64? {
        let service = glob.bytes.prefix { $0 != UInt8(ascii: ":") }
        return service.count == glob.bytes.count || service.contains { $0 >= Glob.anyOne } ? nil : Action.code(ofService: service)
    }

    public var description: String { text }
}
