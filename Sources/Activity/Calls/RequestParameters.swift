/// The request's parameters, asked for many paths: what has no top-level key costs no look at the text.
struct RequestParameters {
    private let event: Event
    private let keys: Set<String>

    init(_ event: Event) {
        self.event = event
        keys = Set(event.texts("{}", in: .requestParameters))
    }

    /// The scalars at a path, as in `Event.texts(_:in:)`.
    func texts(_ path: String) -> [String] {
        mayHave(path) ? event.texts(path, in: .requestParameters) : []
    }

    /// Whether there is a value at a path.
    func has(_ path: String) -> Bool {
        mayHave(path) && event.has(path, in: .requestParameters)
    }

    /// Whether the first key of a path is there.
    func mayHave(_ path: String) -> Bool { hasKey(Self.key(path)) }

    func hasKey(_ key: String) -> Bool {
        if key.utf8.last == UInt8(ascii: "*") {
            let prefix = key.dropLast()
            return keys.contains { $0.hasPrefix(prefix) }
        }
        return keys.contains(key)
    }

    /// The first key of a path.
    static func key(_ path: String) -> String {
        let end = path.utf8.firstIndex { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "[") } ?? path.endIndex
        return String(path[..<end])
    }
}
