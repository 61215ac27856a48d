/// The request's parameters, asked for many paths: what has no top-level key costs no look at the text.
struct RequestParameters {
    private let event: Event
    private let keys: Set<String>
    /// Newer operations of EC2 stand in an object of their own, `DeleteFlowLogsRequest`, under names in capitals.
    private let wrapper: String?

    init(_ event: Event, _ known: RequestForms) {
        self.event = event
        let outer = known.form(of: event).keys
        if outer.count == 1, let only = outer.first, only == "\(event.name)Request" {
            wrapper = only
            keys = Set(event.texts("\(only).{}", in: .requestParameters).map(Self.lowered))
        } else {
            wrapper = nil
            keys = outer
        }
    }

    /// Whether the record tells the parameters at all: refused calls of IAM have none, whatever they asked.
    var areTold: Bool { event.has(.requestParameters) }

    /// The scalars at a path, as in `Event.texts(_:in:)`.
    func texts(_ path: String) -> [String] {
        guard mayHave(path) else { return [] }
        let written = written(path)
        let found = event.texts(written, in: .requestParameters)
        // EC2 writes an element of a list as an object with its number.
        return found.isEmpty && wrapper != nil ? event.texts("\(written).content", in: .requestParameters) : found
    }

    /// Whether there is a value at a path. `path!text` asks for one that is not that text, `path~text` for one that has it.
    func has(_ path: String) -> Bool {
        if let mark = path.firstIndex(of: "~") {
            let part = String(path[path.index(after: mark)...])
            return texts(String(path[..<mark])).contains { $0.contains(part) }
        }
        if let mark = path.firstIndex(of: "!") {
            let other = path[path.index(after: mark)...]
            let path = String(path[..<mark])
            return mayHave(path) && texts("\(path)[]").contains { $0 != other }
        }
        return mayHave(path) && event.has(written(path), in: .requestParameters)
    }

    /// Whether the first key of a path is there.
    func mayHave(_ path: String) -> Bool { hasKey(Self.key(path)) }

    func hasKey(_ key: String) -> Bool {
        Self.hasKey(key, in: keys) || own(key) != nil
    }

    static func hasKey(_ key: String, in keys: Set<String>) -> Bool {
        guard key.utf8.last == UInt8(ascii: "*") else { return keys.contains(key) }
        let prefix = key.dropLast()
        return keys.contains { $0.hasPrefix(prefix) }
    }

    /// Services that log their parameters under names in capitals, too: `InstanceId`.
    static let inCapitals: Set<String> = [
        "airflow.amazonaws.com", "connect.amazonaws.com", "detective.amazonaws.com", "greengrass.amazonaws.com",
        "securityhub.amazonaws.com",
    ]

    /// The other name under which a key stands here: EC2 writes `FlowLogId` for a list that its model calls `FlowLogIds`, and EKS the
    /// cluster's name as it stands in the path of the request.
    private func own(_ key: String) -> String? {
        if wrapper == nil {
            let raised = Self.raised(key)
            if Self.inCapitals.contains(event.source), keys.contains(raised) { return raised }
            // Names out of paths are joined in one way or the other: `usageplanId`.
            if event.source == "apigateway.amazonaws.com" { return keys.first { $0.lowercased() == key.lowercased() } }
            return key == "clusterName" && keys.contains("name") && event.source == "eks.amazonaws.com" ? "name" : nil
        }
        let unlisted = key.hasSuffix("Set") ? String(key.dropLast(3)) : key
        return [unlisted, String(key.dropLast())].first { keys.contains($0) && (key.hasSuffix("s") || $0 == unlisted) }
    }

    /// The first key of a path.
    static func key(_ path: String) -> String {
        let end = path.utf8.firstIndex { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "[") } ?? path.endIndex
        return String(path[..<end])
    }

    /// The resource types of the tag specifications: what a call that makes something tags.
    var taggedTypes: [String] {
        wrapper == nil
            ? texts("tagSpecificationSet.items[].resourceType")
            : event.texts("\(wrapper ?? "").TagSpecification[].ResourceType", in: .requestParameters)
    }

    // MARK: EC2's objects

    private func written(_ path: String) -> String {
        let key = Self.key(path)
        let name = keys.contains(key) ? key : own(key) ?? key
        let tail = path.dropFirst(key.count)
        if name == key, wrapper == nil { return path }
        if name != Self.raised(key), wrapper == nil { return name + tail }
        let rest = tail.split(separator: ".", omittingEmptySubsequences: false).map { Self.raised(String($0)) }
        return "\(wrapper.map { "\($0)." } ?? "")\(Self.raised(name))\(rest.joined(separator: "."))"
    }

    private static func lowered(_ name: String) -> String { name.prefix(1).lowercased() + name.dropFirst() }
    private static func raised(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }
}

/// The form of a request: its top-level keys.
final class RequestForm {
    let keys: Set<String>
    /// The keys in their order, each with a byte behind it that UTF-8 never uses.
    fileprivate let written: [UInt8]

    fileprivate init(_ written: [UInt8]) {
        self.written = written
        keys = Set(
            written.split(separator: 0xFF, omittingEmptySubsequences: false).dropLast().map { String(decoding: $0, as: UTF8.self) })
    }
}

/// The forms of requests. Those of one operation are few: each is made once, and is the same object from then on.
final class RequestForms {
    private var known: [[UInt8]: RequestForm] = [:]
    private var buffer: [UInt8] = []
    /// A log may be written to have a new form in each event.
    private static let most = 20_000

    /// - Parameter like: one that it may well be.
    func form(of event: Event, like: RequestForm? = nil) -> RequestForm {
        buffer.removeAll(keepingCapacity: true)
        event.appendKeys(of: .requestParameters, to: &buffer)
        if let like, like.written == buffer { return like }
        if let form = known[buffer] { return form }
        let form = RequestForm(buffer)
        if known.count < Self.most { known[buffer] = form }
        return form
    }
}
