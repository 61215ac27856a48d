/// A set of actions by number, a bit for each.
///
/// The numbers are the catalogue's, or those of a larger universe that begins with them; sets that meet in an operation are of one universe.
/// Operations on whole sets take time in proportion to the universe, by 64 actions a step.
package struct ActionSet: Hashable, Sendable {
    @usableFromInline var words: [UInt64]

    /// The empty set within a universe of `count` actions.
    package init(count: Int = ActionCatalogue.standard.actionCount) { words = Array(repeating: 0, count: (count + 63) / 64) }

    package static func all(count: Int) -> ActionSet {
        var set = ActionSet(count: count)
        set.insert(0..<count)
        return set
    }

    @inlinable package mutating func insert(_ number: Int) { words[number >> 6] |= 1 << UInt64(number & 63) }

    package mutating func insert(_ range: Range<Int>) {
        guard let last = range.last else { return }
        let (from, to) = (range.lowerBound >> 6, last >> 6)
        let head = UInt64.max << UInt64(range.lowerBound & 63)
        let tail = UInt64.max >> UInt64(63 - last & 63)
        if from == to {
            words[from] |= head & tail
            return
        }
        words[from] |= head
        for word in (from + 1)..<to { words[word] = .max }
        words[to] |= tail
    }

    @inlinable package func contains(_ number: Int) -> Bool { words[number >> 6] & 1 << UInt64(number & 63) != 0 }

    package mutating func formUnion(_ other: ActionSet) { combine(other) { $0 | $1 } }

    package mutating func formIntersection(_ other: ActionSet) { combine(other) { $0 & $1 } }

    package mutating func subtract(_ other: ActionSet) { combine(other) { $0 & ~$1 } }

    /// In place, and without a look at the bounds of each word: the compiler takes several words a step.
    @inline(__always)
    private mutating func combine(_ other: ActionSet, _ operation: (UInt64, UInt64) -> UInt64) {
        precondition(words.count <= other.words.count)
        words.withUnsafeMutableBufferPointer { own in
            other.words.withUnsafeBufferPointer { other in
                for word in 0..<own.count { own[word] = operation(own[word], other[word]) }
            }
        }
    }

    package var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

    package var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

    /// How many numbers of a range are in both sets.
    package func count(in range: Range<Int>, and other: ActionSet) -> Int {
        guard let last = range.last else { return 0 }
        var count = 0
        for word in (range.lowerBound >> 6)...(last >> 6) {
            var bits = words[word] & other.words[word]
            if word == range.lowerBound >> 6 { bits &= UInt64.max << UInt64(range.lowerBound & 63) }
            if word == last >> 6 { bits &= UInt64.max >> UInt64(63 - last & 63) }
            count += bits.nonzeroBitCount
        }
        return count
    }

    /// Whether every number of a range is in the set.
    package func containsAll(_ range: Range<Int>) -> Bool {
        guard let last = range.last else { return true }
        for word in (range.lowerBound >> 6)...(last >> 6) {
            var wanted = UInt64.max
            if word == range.lowerBound >> 6 { wanted &= UInt64.max << UInt64(range.lowerBound & 63) }
            if word == last >> 6 { wanted &= UInt64.max >> UInt64(63 - last & 63) }
            if words[word] & wanted != wanted { return false }
        }
        return true
    }

    package func isSubset(of other: ActionSet) -> Bool {
        isNowhere(other) { $0 & ~$1 }
    }

    package func isDisjoint(with other: ActionSet) -> Bool {
        isNowhere(other) { $0 & $1 }
    }

    /// Whether an operation gives nothing in any word.
    @inline(__always)
    private func isNowhere(_ other: ActionSet, _ operation: (UInt64, UInt64) -> UInt64) -> Bool {
        precondition(words.count <= other.words.count)
        return words.withUnsafeBufferPointer { own in
            other.words.withUnsafeBufferPointer { other in
                for word in 0..<own.count where operation(own[word], other[word]) != 0 { return false }
                return true
            }
        }
    }

    /// The first number from `start` on.
    @inlinable package func first(from start: Int = 0) -> Int? {
        var word = start >> 6
        guard word < words.count else { return nil }
        var bits = words[word] & UInt64.max << UInt64(start & 63)
        while bits == 0 {
            word += 1
            guard word < words.count else { return nil }
            bits = words[word]
        }
        return word << 6 | bits.trailingZeroBitCount
    }
}

extension ActionSet: Sequence {
    package struct Iterator: IteratorProtocol {
        @usableFromInline let set: ActionSet
        @usableFromInline var at = 0

        @inlinable init(set: ActionSet) { self.set = set }

        @inlinable package mutating func next() -> Int? {
            guard let found = set.first(from: at) else { return nil }
            at = found + 1
            return found
        }
    }

    @inlinable package func makeIterator() -> Iterator { Iterator(set: self) }
}
