public import Documents

/// What a summary of logs is grouped by, and what each of its lines tells.
public enum UsageField: String, CaseIterable, Sendable {
    case principal, accessKeyId, eventSource, eventName, actions, resource
}

/// The values of a field in one group: the first of them in the order of their bytes, so that joined summaries do not depend on the
/// order in which they are joined.
public struct UsageValues: Hashable, Sendable {
    public static let most = 20

    /// The only one, as most groups have: it needs no list.
    private var only: String?
    /// Where there are more of them: sorted.
    private var several: [String] = []
    /// There are more.
    public private(set) var isCut = false

    public init() {}

    init(_ values: [String], isCut: Bool) {
        insert(contentsOf: values)
        if isCut { self.isCut = true }
    }

    /// Sorted.
    public var values: [String] { only.map { [$0] } ?? several }
    public var isEmpty: Bool { only == nil && several.isEmpty }

    /// The same one after another, without a list.
    func each(_ give: (String) -> Void) {
        if let only { give(only) } else { several.forEach(give) }
    }

    mutating func insert(_ value: String) {
        if isEmpty { return only = value }
        var value = value
        if let place = value.withUTF8({ place(of: $0) }) { insert(value, at: place) }
    }

    /// - Parameter text: UTF-8.
    mutating func insert(_ text: UnsafeBufferPointer<UInt8>) {
        if isEmpty { return only = String(decoding: text, as: UTF8.self) }
        guard let place = place(of: text) else { return }
        // What is not kept needs no text to be made of it.
        insert(place < Self.most ? String(decoding: text, as: UTF8.self) : "", at: place)
    }

    private mutating func insert(_ value: String, at place: Int) {
        guard place < Self.most else { return isCut = true }
        if let only { (several, self.only) = ([only], nil) }
        several.insert(value, at: place)
        if several.count > Self.most {
            several.removeLast()
            isCut = true
        }
    }

    /// Where a text belongs; nil where it is there.
    private func place(of text: UnsafeBufferPointer<UInt8>) -> Int? {
        if let only {
            let order = ByteText.order(only, text)
            return order == 0 ? nil : order < 0 ? 1 : 0
        }
        var (low, high) = (0, several.count)
        // Of a group with many values most are behind those that are kept.
        if high == Self.most, ByteText.order(several[high - 1], text) < 0 { return high }
        while low < high {
            let middle = (low + high) / 2
            let order = ByteText.order(several[middle], text)
            if order == 0 { return nil }
            if order < 0 { low = middle + 1 } else { high = middle }
        }
        return low
    }

    mutating func insert(contentsOf list: [String]) {
        for value in list { insert(value) }
    }

    mutating func join(_ other: UsageValues) {
        if isEmpty {
            (only, several) = (other.only, other.several)
        } else {
            other.each { insert($0) }
        }
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
