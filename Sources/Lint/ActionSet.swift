internal import Catalogue

/// A set of actions of the catalogue, a bit for each.
package struct ActionSet: Sendable, Equatable {
    private var words: [UInt64]

    package init() {
        words = Array(repeating: 0, count: (ActionCatalogue.standard.actionCount + 63) / 64)
    }

    package init(_ ids: some Sequence<Int>) {
        self.init()
        for id in ids { insert(id) }
    }

    package init(ranges: [Range<Int>]) {
        self.init()
        formUnion(ranges)
    }

    /// The actions of these names; a name that the catalogue does not know is left out.
    package init(named names: some Sequence<String>) {
        self.init(names.compactMap { ActionCatalogue.standard.actionID(named: $0) })
    }

    package static let all = ActionSet().complement

    package mutating func insert(_ id: Int) { words[id >> 6] |= 1 << UInt64(id & 63) }

    package mutating func formUnion(_ ranges: [Range<Int>]) {
        for range in ranges where !range.isEmpty {
            let (first, last) = (range.lowerBound, range.upperBound - 1)
            let head = ~UInt64(0) << UInt64(first & 63)
            let tail = ~UInt64(0) >> UInt64(63 - last & 63)
            if first >> 6 == last >> 6 {
                words[first >> 6] |= head & tail
            } else {
                words[first >> 6] |= head
                for index in (first >> 6 + 1)..<(last >> 6) { words[index] = ~0 }
                words[last >> 6] |= tail
            }
        }
    }

    package mutating func formUnion(_ other: ActionSet) {
        for index in words.indices { words[index] |= other.words[index] }
    }

    package mutating func subtract(_ other: ActionSet) {
        for index in words.indices { words[index] &= ~other.words[index] }
    }

    package func intersection(_ other: ActionSet) -> ActionSet {
        var result = self
        for index in words.indices { result.words[index] &= other.words[index] }
        return result
    }

    package var complement: ActionSet {
        var result = self
        for index in words.indices { result.words[index] = ~words[index] }
        let rest = ActionCatalogue.standard.actionCount & 63
        if rest != 0 { result.words[words.count - 1] &= (1 << UInt64(rest)) - 1 }
        return result
    }

    package func contains(_ id: Int) -> Bool { words[id >> 6] & (1 << UInt64(id & 63)) != 0 }

    package var isEmpty: Bool {
        for word in words where word != 0 { return false }
        return true
    }

    package var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

    package func intersects(_ other: ActionSet) -> Bool {
        for index in words.indices where words[index] & other.words[index] != 0 { return true }
        return false
    }

    package func isSuperset(of other: ActionSet) -> Bool {
        for index in words.indices where other.words[index] & ~words[index] != 0 { return false }
        return true
    }

    /// The numbers of its actions, in order, `limit` at most.
    package func ids(limit: Int = .max) -> [Int] {
        var ids: [Int] = []
        for (index, word) in words.enumerated() {
            var word = word
            while word != 0 {
                if ids.count == limit { return ids }
                ids.append(index << 6 + word.trailingZeroBitCount)
                word &= word - 1
            }
        }
        return ids
    }

    /// `s3:GetObject`, and 12 more: the names of the first few, for a message.
    package func listing(_ limit: Int = 3) -> String {
        let total = count
        let names = ids(limit: limit).map { "`\(ActionCatalogue.standard.name(ofAction: $0))`" }
        return names.joined(separator: ", ") + (total > limit ? " and \(total - limit) more" : "")
    }
}
