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
    func mayHave(_ path: String) -> Bool {
        let head = path.prefix { $0 != "." && $0 != "[" }
        if head.utf8.last == UInt8(ascii: "*") {
            let prefix = head.dropLast()
            return keys.contains { $0.hasPrefix(prefix) }
        }
        return keys.contains(String(head))
    }
}
