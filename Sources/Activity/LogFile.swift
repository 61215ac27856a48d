internal import Documents

/// A log to be read: where it stands, and the name under which the user knows it.
public struct LogFile: Sendable {
    public enum Content: Sendable {
        case path(String)
        case bytes([UInt8])
        /// What can be read once: a pipe.
        case descriptor(Int32)
    }

    public let name: String
    public let content: Content

    public init(name: String, content: Content) {
        self.name = name
        self.content = content
    }

    public static let standardInput = LogFile(name: "<stdin>", content: .descriptor(0))

    /// How many bytes it is on the disk; 0 for what is none there.
    var bytes: Int {
        guard case .path(let path) = content else { return 0 }
        return Files.size(of: path) ?? 0
    }

    public init(path: String) {
        self.init(name: path, content: .path(path))
    }
}
