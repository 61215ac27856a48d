public import Documents

/// What a summary of logs is grouped by, and what each of its lines tells.
public enum UsageField: String, CaseIterable, Sendable {
    case principal, accessKeyId, eventSource, eventName, actions, resource
}

/// The values of a field in one group: the first of them in the order of their bytes, so that joined summaries do not depend on the
/// order in which they are joined.
public struct UsageValues: Hashable, Sendable {
    public static let most = 20

    /// Sorted.
    public private(set) var values: [String] = []
    /// There are more.
    public private(set) var isCut = false

    public init() {}

    init(_ values: [String], isCut: Bool) {
        insert(contentsOf: values)
        if isCut { self.isCut = true }
    }

    public var isEmpty: Bool { values.isEmpty }

    mutating func insert(_ value: String) {
        var value = value
        if let place = value.withUTF8({ place(of: $0) }) { insert(value, at: place) }
    }

    /// - Parameter text: UTF-8.
    mutating func insert(_ text: UnsafeBufferPointer<UInt8>) {
        guard let place = place(of: text) else { return }
        // What is not kept needs no text to be made of it.
        insert(place < Self.most ? String(decoding: text, as: UTF8.self) : "", at: place)
    }

    private mutating func insert(_ value: String, at place: Int) {
        guard place < Self.most else { return isCut = true }
        values.insert(value, at: place)
        if values.count > Self.most {
            values.removeLast()
            isCut = true
        }
    }

    /// Where a text belongs; nil where it is there.
    private func place(of text: UnsafeBufferPointer<UInt8>) -> Int? {
        var (low, high) = (0, values.count)
        // Of a group with many values most are behind those that are kept.
        if high == Self.most, ByteText.order(values[high - 1], text) < 0 { return high }
        while low < high {
            let middle = (low + high) / 2
            let order = ByteText.order(values[middle], text)
            if order == 0 { return nil }
            if order < 0 { low = middle + 1 } else { high = middle }
        }
        return low
    }

    mutating func insert(contentsOf list: [String]) {
        for value in list { insert(value) }
    }

    mutating func join(_ other: UsageValues) {
        if isEmpty { values = other.values } else { insert(contentsOf: other.values) }
        if other.isCut { isCut = true }
    }
}

/// The calls that are alike in the fields of the grouping.
public struct UsageGroup: Sendable {
    /// The texts of the fields of the grouping, in its order; nil where the records tell none.
    public let key: [String?]
    /// Of the other fields, in the order of `UsageField`.
    public let others: [UsageValues]
    public let count: Int
    /// Of those, the ones that were refused.
    public let denied: Int
    public let first: Instant
    public let last: Instant
}

/// Groups in the order of their keys. Those that logs were summed up to stay numbers until one is asked for.
public struct UsageGroups: RandomAccessCollection, Sendable {
    enum Storage {
        case made([UsageGroup])
        case counted(CountedGroups)
    }

    let storage: Storage

    init(_ groups: [UsageGroup]) { storage = .made(groups) }
    init(_ groups: CountedGroups) { storage = .counted(groups) }

    public var startIndex: Int { 0 }

    public var endIndex: Int {
        switch storage {
        case .made(let groups): groups.count
        case .counted(let groups): groups.rows.count
        }
    }

    public subscript(place: Int) -> UsageGroup {
        switch storage {
        case .made(let groups): groups[place]
        case .counted(let groups): groups.group(groups.rows[place])
        }
    }

    /// The number of calls of all of them.
    var calls: Int {
        switch storage {
        case .made(let groups): groups.reduce(0) { $0 + $1.count }
        case .counted(let groups): groups.rows.reduce(0) { $0 + $1.tally.count }
        }
    }
}
