/// Is there a word that one pattern of each clause matches and no forbidden pattern does?
///
/// Exact for patterns without policy variables. One with a variable counts as widened where it is wanted and as matching nothing
/// where it is forbidden, except that a variable equals itself; so `none` holds for all values of the variables.
struct WordQuery {
    var required: [[WordPattern]] = []
    var forbidden: [WordPattern] = []
    let alphabet: Alphabet
    /// Words to prefer where they will do.
    var preferred: [Word] = []
    /// What to put where a pattern leaves the choice.
    var filler: Word = [0x78]

    init(_ alphabet: Alphabet) { self.alphabet = alphabet }

    enum Answer: Equatable {
        case word(Word)
        case none
        /// The budget ended first.
        case open
    }

    func answer(_ budget: Budget) -> Answer {
        guard !forbidden.contains(where: \.isUniversal) else { return .none }
        var clauses: [[WordPattern]] = []
        for clause in required where !clause.contains(where: \.isUniversal) {
            var kept: [WordPattern] = []
            for pattern in clause where !forbidden.contains(where: { $0.surelyCovers(pattern) }) { kept.append(pattern.widened) }
            if kept.isEmpty { return .none }
            // A variable that stood for the whole pattern now leaves it open.
            if !kept.contains(where: \.isUniversal) { clauses.append(kept) }
        }
        let denied = forbidden.filter { !$0.isSymbolic }
        func fits(_ word: Word) -> Bool {
            word.allSatisfy(alphabet.has) && clauses.allSatisfy { $0.contains { $0.matches(word) } }
                && !denied.contains { $0.matches(word) }
        }
        for word in preferred where fits(word) { return .word(word) }
        // A clause of plain words leaves only these.
        let plain = clauses.filter { $0.allSatisfy(\.isPlain) }.min { $0.count < $1.count }
        if let plain {
            for word in plain.lazy.compactMap(\.plainWord) where fits(word) { return .word(word) }
            return .none
        }
        if let first = clauses.first {
            for pattern in first {
                let word = pattern.example(filler: filler)
                if fits(word) { return .word(word) }
            }
        } else if fits(filler) {
            return .word(filler)
        }
        return WordSearch(clauses: clauses, forbidden: denied, alphabet: alphabet).run(budget)
    }
}
