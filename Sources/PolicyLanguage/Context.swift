package import Documents

/// The name of a condition key. Names have no case, the part after a tag's slash included (docs/reference/conditions.md).
public struct ContextKey: Hashable, Sendable, CustomStringConvertible {
    /// The name in lower case; that of the general key where a service has a spelling of its own.
    public let name: String
    /// A hash of the name that is the same in every run: comparison by it first is one instruction.
    package let code: UInt64

    public init(_ name: String) {
        var lower = name.utf8.contains { $0 >= 0x41 && $0 <= 0x5A || $0 >= 0x80 } ? name.lowercased() : name
        // `ec2:ResourceTag/x` is how a service spells the general key.
        if let colon = lower.utf8.firstIndex(of: UInt8(ascii: ":")), lower[colon...].hasPrefix(":resourcetag/") {
            lower = "aws" + lower[colon...]
        }
        var code: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in lower.utf8 { code = (code ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        self.name = lower
        self.code = code
    }

    /// Requests to KMS alone have it: the account of the caller, whom `aws:PrincipalAccount` names in every request.
    package static let kmsCallerAccount = ContextKey("kms:CallerAccount")

    public static func == (left: ContextKey, right: ContextKey) -> Bool {
        left.code == right.code && left.name == right.name
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(code) }

    public var description: String { name }
}

/// What a request says of one key.
public enum ContextValue: Hashable, Sendable {
    /// The request does not have the key.
    case absent
    /// No input tells whether the request has the key, or its value.
    case unknown
    case single(String)
    /// A multivalued key; it may have no value at all.
    case many([String])
}

/// Where conditions and policy variables find the values of keys.
package protocol ContextLookup {
    func value(of key: ContextKey) -> ContextValue
    /// What a key may be that is `unknown`; empty where it may be anything.
    func possibleValues(of key: ContextKey) -> [ContextValue]
    /// Of a key of the clock that is `unknown`: the moment before which it is not.
    func earliest(of key: ContextKey) -> Instant?
}

extension ContextLookup {
    package func possibleValues(of key: ContextKey) -> [ContextValue] { [] }
    package func earliest(of key: ContextKey) -> Instant? { nil }
}

/// The condition keys of one request.
public struct Context: Sendable, ContextLookup {
    private struct Entry: Sendable {
        let key: ContextKey
        var value: ContextValue
    }

    private var list: ContiguousArray<Entry> = []
    /// What a key is that was never set: absent (a closed world), or unknown.
    public var isClosed: Bool
    /// Families of keys, in lower case (`aws:principaltag/`), that are given whole: one that is not among them is absent.
    private var closedPrefixes: [String] = []
    /// What keys may be that are unknown and cannot be anything.
    private var possible: [(key: ContextKey, values: [ContextValue])] = []
    /// What keys that are unknown are not, with wildcards: an example of a request has no such value.
    package private(set) var excluded: [(key: ContextKey, pattern: String)] = []
    /// The request is not made before this moment.
    private var start: Instant?

    public init(closed: Bool) {
        isClosed = closed
    }

    /// O(keys); a request has a dozen.
    public func value(of key: ContextKey) -> ContextValue {
        if let index = index(of: key) { return list[index].value }
        if isClosed { return .absent }
        for prefix in closedPrefixes where key.name.hasPrefix(prefix) { return .absent }
        return .unknown
    }

    private func index(of key: ContextKey) -> Int? {
        list.withUnsafeBufferPointer { list in list.firstIndex { $0.key.code == key.code && $0.key.name == key.name } }
    }

    public subscript(name: String) -> ContextValue {
        get { value(of: ContextKey(name)) }
        set { set(ContextKey(name), newValue) }
    }

    package func possibleValues(of key: ContextKey) -> [ContextValue] { possible.first { $0.key == key }?.values ?? [] }

    package func earliest(of key: ContextKey) -> Instant? { start.flatMap { RequestTime.isClock(key) ? $0 : nil } }

    /// Says when the request is made; what was said of it before stands.
    package mutating func derive(time: RequestTime?) {
        switch time {
        case .at(let moment):
            derive("aws:CurrentTime", .single(moment.description))
            derive("aws:EpochTime", .single(String(moment.seconds)))
        case .from(let moment): start = start ?? moment
        case nil: break
        }
    }

    /// Says of a key that it is one of several values, and not which.
    package mutating func set(_ key: ContextKey, among values: [ContextValue]) {
        set(key, .unknown)
        possible.append((key, values))
    }

    /// Says of a key that no value of it fits a pattern.
    package mutating func exclude(_ name: String, _ pattern: String) { excluded.append((ContextKey(name), pattern)) }

    public mutating func set(_ key: ContextKey, _ value: ContextValue) {
        if !possible.isEmpty { possible.removeAll { $0.key == key } }
        if let index = index(of: key) {
            list[index].value = value
        } else {
            list.append(Entry(key: key, value: value))
        }
    }

    /// Sets a key that was not set before: a given value wins over a derived one.
    public mutating func derive(_ name: String, _ value: ContextValue) {
        let key = ContextKey(name)
        if !has(key) { list.append(Entry(key: key, value: value)) }
    }

    /// Takes over what another context says and this one does not, but for some keys.
    package mutating func fill(from other: Context, besides names: [String]) {
        let besides = names.map(ContextKey.init)
        for entry in other.list where !besides.contains(entry.key) && !has(entry.key) { list.append(entry) }
        for entry in other.possible where value(of: entry.key) == .unknown && possibleValues(of: entry.key).isEmpty {
            possible.append(entry)
        }
        start = start ?? other.start
        closedPrefixes += other.closedPrefixes
        excluded += other.excluded.filter { value(of: $0.key) == .unknown }
    }

    /// Says that all keys of a family are given.
    public mutating func close(prefix: String) { closedPrefixes.append(prefix.lowercased()) }

    public func has(_ key: ContextKey) -> Bool { index(of: key) != nil }

    /// The keys that were set, with their values.
    public var entries: [(key: ContextKey, value: ContextValue)] { list.map { (key: $0.key, value: $0.value) } }
}
