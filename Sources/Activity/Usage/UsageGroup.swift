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
        for value in values { insert(value) }
        if isCut { self.isCut = true }
    }

    mutating func insert(_ value: String) {
        var low = 0
        var high = values.count
        while low < high {
            let middle = (low + high) / 2
            let order = ByteText.order(values[middle], value)
            if order == 0 { return }
            if order < 0 { low = middle + 1 } else { high = middle }
        }
        guard low < Self.most else {
            isCut = true
            return
        }
        values.insert(value, at: low)
        if values.count > Self.most {
            values.removeLast()
            isCut = true
        }
    }

    /// - Parameter text: UTF-8.
    mutating func insert(_ text: UnsafeBufferPointer<UInt8>) {
        // Of a group with many values most are behind those that are kept, which needs no text to be made of them.
        if values.count == Self.most, isBehindLast(text) {
            isCut = true
        } else {
            insert(String(decoding: text, as: UTF8.self))
        }
    }

    /// Whether a text comes behind the last value.
    private func isBehindLast(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let last = values.last else { return false }
        return last.utf8.withContiguousStorageIfAvailable { ByteText.order($0, text) < 0 } ?? false
    }

    mutating func insert(contentsOf list: [String]) {
        // The usual one value is not copied: many groups share it.
        if values.isEmpty, list.count == 1 {
            values = list
        } else {
            for value in list { insert(value) }
        }
    }

    mutating func join(_ other: UsageValues) {
        if values.isEmpty {
            values = other.values
            isCut = isCut || other.isCut
            return
        }
        for value in other.values { insert(value) }
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
