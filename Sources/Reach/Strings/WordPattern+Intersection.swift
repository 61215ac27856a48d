/// The words that two patterns have in common, as patterns.
extension WordPattern {
    /// Patterns kept for one intersection; two with many runs each have more in common than a policy could list.
    private static let most = 64

    /// Patterns that together match exactly what both match; nil where there are too many, or where policy variables stand in the
    /// way. Cost: O(tokens × tokens × patterns).
    func intersection(_ other: WordPattern, _ alphabet: Alphabet, _ budget: Budget) -> [WordPattern]? {
        if covers(other, alphabet, budget) { return [other] }
        if other.covers(self, alphabet, budget) { return [self] }
        if isDisjoint(from: other, alphabet, budget) { return [] }
        guard !isSymbolic, !other.isSymbolic else { return nil }
        var search = Intersection(left: tokens, right: other.tokens, most: Self.most)
        return search.common(0, 0).map { Self.uncovered($0.map { WordPattern($0) }, alphabet, budget) }
    }

    /// The patterns without those that another covers, in an order of their own.
    static func uncovered(_ patterns: [WordPattern], _ alphabet: Alphabet, _ budget: Budget) -> [WordPattern] {
        let sorted = Set(patterns).sorted { $0.isBefore($1) }
        // A plain word covers nothing but itself.
        let wide = sorted.indices.filter { !sorted[$0].isPlain }
        return sorted.indices.filter { index in
            !wide.contains { other in
                guard other != index, sorted[other].covers(sorted[index], alphabet, budget) else { return false }
                // Of two that cover each other the first stays.
                return other < index || !sorted[index].covers(sorted[other], alphabet, budget)
            }
        }.map { sorted[$0] }
    }

    /// Walks both patterns at once: where a run meets something, it either ends or takes it.
    private struct Intersection {
        let left: [Token]
        let right: [Token]
        let most: Int
        private var known: [Int: [[Token]]?] = [:]

        init(left: [Token], right: [Token], most: Int) {
            self.left = left
            self.right = right
            self.most = most
        }

        /// What the rests from two places on have in common; nil where it is too much.
        mutating func common(_ one: Int, _ two: Int) -> [[Token]]? {
            let place = one * (right.count + 1) + two
            if let found = known[place] { return found }
            let found = find(one, two)
            known[place] = .some(found)
            return found
        }

        private mutating func find(_ one: Int, _ two: Int) -> [[Token]]? {
            if one == left.count { return right[two...].allSatisfy(\.isRun) ? [[]] : [] }
            if two == right.count { return left[one...].allSatisfy(\.isRun) ? [[]] : [] }
            switch (left[one].isRun, right[two].isRun) {
            case (true, true):
                return joined(with(.run, common(one + 1, two)), with(.run, common(one, two + 1)))
            case (true, false): return joined(common(one + 1, two), with(right[two], common(one, two + 1)))
            case (false, true): return joined(common(one, two + 1), with(left[one], common(one + 1, two)))
            case (false, false):
                let token: Token
                if left[one] == right[two] || right[two] == .one {
                    token = left[one]
                } else if left[one] == .one {
                    token = right[two]
                } else {
                    return []
                }
                return with(token, common(one + 1, two + 1))
            }
        }

        private func with(_ token: Token, _ rests: [[Token]]?) -> [[Token]]? {
            rests.map { rests in rests.map { WordPattern([token] + $0).tokens } }
        }

        private func joined(_ some: [[Token]]?, _ others: [[Token]]?) -> [[Token]]? {
            guard let some, let others else { return nil }
            let all = Set(some).union(others)
            return all.count <= most ? Array(all) : nil
        }
    }
}
