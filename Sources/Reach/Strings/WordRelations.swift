/// How the languages of two patterns lie to each other.
extension WordPattern {
    /// Whether every word of `other` is a word of this one; `true` is certain, for any value of the policy variables.
    ///
    /// This pattern's automaton runs over the other's tokens, where only a run may eat a run and only a wildcard a `?`.
    func surelyCovers(_ other: WordPattern) -> Bool {
        if self == other || isUniversal { return true }
        if isPlain { return false }
        if let word = other.plainWord { return !isSymbolic && matches(word) }
        if tokens.count > 63 { return false }
        var states = Self.closed(1, tokens)
        for token in other.tokens {
            var next: UInt64 = 0
            var bits = states
            while bits != 0 {
                let state = bits.trailingZeroBitCount
                bits &= bits - 1
                guard state < tokens.count else { continue }
                if tokens[state].isRun, Self.eats(tokens[state], token) {
                    next |= 1 << UInt64(state)
                } else if !token.isRun, same(tokens[state], token, in: other) {
                    next |= 1 << UInt64(state + 1)
                }
            }
            states = Self.closed(next, tokens)
            if states == 0 { return false }
        }
        return states & 1 << UInt64(tokens.count) != 0
    }

    /// Whether the run may take everything that the token stands for.
    private static func eats(_ run: Token, _ token: Token) -> Bool {
        if run == .run || run == token || run == .fieldRun && token == .fieldOne { return true }
        return token.plainScalar.map(run.accepts) ?? false
    }

    private func same(_ mine: Token, _ theirs: Token, in other: WordPattern) -> Bool {
        if mine.isSymbol { return theirs.isSymbol && symbols[mine.symbolNumber] == other.symbols[theirs.symbolNumber] }
        if theirs.isSymbol { return false }
        if mine == theirs { return true }
        if mine == .one { return true }
        return theirs.plainScalar.map(mine.accepts) ?? false
    }

    private static func closed(_ states: UInt64, _ tokens: [Token]) -> UInt64 {
        var states = states
        for (index, token) in tokens.enumerated() where token.isRun && states & 1 << UInt64(index) != 0 {
            states |= 1 << UInt64(index + 1)
        }
        return states
    }

    /// Whether every word of `other` is a word of this one. Exact for patterns without variables within the budget; `false` beyond.
    func covers(_ other: WordPattern, _ alphabet: Alphabet, _ budget: Budget) -> Bool {
        if surelyCovers(other) { return true }
        // A word longer than all literals of a pattern without a run, or one that a run of the other makes out of fresh scalars.
        if isSymbolic || isPlain || !tokens.contains(where: \.isRun) && other.tokens.contains(where: \.isRun) { return false }
        var query = WordQuery(alphabet)
        query.required = [[other]]
        query.forbidden = [self]
        return query.answer(budget) == .none
    }

    /// Whether no word is in both, for any value of the policy variables. Exact within the budget; `false` beyond.
    func isDisjoint(from other: WordPattern, _ alphabet: Alphabet, _ budget: Budget) -> Bool {
        if isPlain, other.isPlain { return self != other }
        if !isSymbolic, !other.isSymbolic, Self.beginApart(tokens, other.tokens) { return true }
        let mine = widened
        let theirs = other.widened
        if let word = mine.plainWord { return !theirs.matches(word) }
        if let word = theirs.plainWord { return !mine.matches(word) }
        if Self.beginApart(mine.tokens, theirs.tokens) || Self.beginApart(mine.tokens.reversed(), theirs.tokens.reversed()) {
            return true
        }
        // Two patterns that agree up to their first runs and from their last ones on have a word in common: each run may take
        // all that stands between.
        if mine.tokens.contains(.run), theirs.tokens.contains(.run) { return false }
        var query = WordQuery(alphabet)
        query.required = [[mine], [theirs]]
        return query.answer(budget) == .none
    }

    /// Whether the tokens before the first run differ somewhere for certain.
    private static func beginApart(_ left: [Token], _ right: [Token]) -> Bool {
        for place in 0..<min(left.count, right.count) {
            let (one, other) = (left[place], right[place])
            if one.isRun || other.isRun { return false }
            if let scalar = one.plainScalar, !other.accepts(scalar) { return true }
            if let scalar = other.plainScalar, !one.accepts(scalar) { return true }
        }
        return false
    }
}
