/// Finds the name that was probably meant.
package enum SpellingSuggestion {
    /// The nearest of the candidates without regard to case, where it is near enough to be a slip of the hand: a third of the
    /// letters at most, and three. Of equally near ones, the first.
    package static func name(to text: String, in candidates: [String]) -> String? {
        let wanted = Array(text.lowercased().utf8)
        guard wanted.count <= 128 else { return nil }
        var best: (name: String, distance: Int)?
        let limit = min(3, max(1, wanted.count / 3))
        for candidate in candidates {
            let letters = Array(candidate.lowercased().utf8)
            guard abs(letters.count - wanted.count) <= limit else { continue }
            let distance = self.distance(wanted, letters, limit: best.map { $0.distance - 1 } ?? limit)
            if let distance { best = (candidate, distance) }
            if distance == 0 { break }
        }
        return best?.name
    }

    /// How many letters must be changed, left out, added or swapped with their neighbour; nil for more than `limit`.
    package static func distance(_ one: [UInt8], _ other: [UInt8], limit: Int) -> Int? {
        guard limit >= 0, abs(one.count - other.count) <= limit else { return nil }
        var beforeLast: [Int] = []
        var last = Array(0...other.count)
        for row in 0..<one.count {
            var current = [row + 1]
            current.reserveCapacity(other.count + 1)
            var least = row + 1
            for column in 0..<other.count {
                let same = one[row] == other[column]
                var cost = min(last[column] + (same ? 0 : 1), min(last[column + 1], current[column]) + 1)
                if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current.append(cost)
                least = min(least, cost)
            }
            if least > limit { return nil }
            (beforeLast, last) = (last, current)
        }
        return last[other.count] <= limit ? last[other.count] : nil
    }
}
