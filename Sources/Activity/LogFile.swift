/// A log to be read: where it stands, and the name under which the user knows it.
public struct LogFile: Sendable {
    public enum Content: Sendable {
        case path(String)
        case bytes([UInt8])
    }

    public let name: String
    public let content: Content

    public init(name: String, content: Content) {
        self.name = name
        self.content = content
    }

    /// Standard input: it can be read once.
    public static let standardInput = LogFile(name: "<stdin>", content: .path("/dev/stdin"))

    var isStream: Bool { if case .path("/dev/stdin") = content { true } else { false } }

    public init(path: String) {
        self.init(name: path, content: .path(path))
    }
}
