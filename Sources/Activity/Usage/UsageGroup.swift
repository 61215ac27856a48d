public import Documents

/// What a summary of logs is grouped by, and what each of its lines tells.
public enum UsageField: String, CaseIterable, Sendable {
    case principal, accessKeyId, eventSource, eventName, actions, resource

    /// Whether an event may have several values of it; each other field is one text of the record.
    var isList: Bool { self == .actions || self == .resource }

    /// The fields outside of a grouping.
    static func others(than by: [UsageField]) -> [UsageField] { allCases.filter { !by.contains($0) } }
}

/// The values of a field in one group: the first of them in the order of their bytes, so that joined summaries do not depend on the
/// order in which they are joined.
public struct UsageValues: Hashable, Sendable {
    public static let most = 20

    // Most calls add nothing to a group, and a look at texts in memory of their own would take longer than all else.
    /// The texts, sorted, one behind the other.
    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    /// There are more.
    public private(set) var isCut = false

    public init() {}

    init(_ values: [String], isCut: Bool) {
        insert(contentsOf: values)
        if isCut { self.isCut = true }
    }

    /// Sorted.
    public var values: [String] {
        var values: [String] = []
        each { values.append(String(decoding: $0, as: UTF8.self)) }
        return values
    }
    public var isEmpty: Bool { ends.isEmpty }

    /// Gives each text, valid for as long as `give` runs.
    func each(_ give: (UnsafeBufferPointer<UInt8>) -> Void) {
        bytes.withUnsafeBufferPointer { bytes in
            for number in ends.indices { give(UnsafeBufferPointer(rebasing: bytes[start(number)..<ends[number]])) }
        }
    }

    private func start(_ number: Int) -> Int { number == 0 ? 0 : ends[number - 1] }

    mutating func insert(_ value: String) {
        var value = value
        value.withUTF8 { insert($0) }
    }

    /// - Parameter text: UTF-8.
    mutating func insert(_ text: UnsafeBufferPointer<UInt8>) {
        guard let place = place(of: text) else { return }
        guard place < Self.most else { return isCut = true }
        if ends.count == Self.most {
            ends.removeLast()
            bytes.removeLast(bytes.count - (ends.last ?? 0))
            isCut = true
        }
        let start = start(place)
        bytes.insert(contentsOf: text, at: start)
        ends.insert(start, at: place)
        for number in place..<ends.count { ends[number] += text.count }
    }

    /// Where a text belongs; nil where it is there.
    private func place(of text: UnsafeBufferPointer<UInt8>) -> Int? {
        bytes.withUnsafeBufferPointer { bytes in
            func order(_ number: Int) -> Int {
                ByteText.order(UnsafeBufferPointer(rebasing: bytes[start(number)..<ends[number]]), text)
            }
            var (low, high) = (0, ends.count)
            // Of a group with many values most are behind those that are kept.
            if high == Self.most, order(high - 1) < 0 { return high }
            while low < high {
                let middle = (low + high) / 2
                let order = order(middle)
                if order == 0 { return nil }
                if order < 0 { low = middle + 1 } else { high = middle }
            }
            return low
        }
    }

    mutating func insert(contentsOf list: [String]) {
        for value in list { insert(value) }
    }

    mutating func join(_ other: UsageValues) {
        if isEmpty { (bytes, ends) = (other.bytes, other.ends) } else { other.each { insert($0) } }
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
