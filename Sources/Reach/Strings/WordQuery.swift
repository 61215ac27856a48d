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

    /// Patterns whose examples are tried before the search.
    private static let tried = 64

    init(_ alphabet: Alphabet) { self.alphabet = alphabet }

    enum Answer: Equatable {
        case word(Word)
        case none
        /// The budget ended first.
        case open
    }

    func answer(_ budget: Budget) -> Answer {
        var denied = Denied()
        for pattern in forbidden {
            if pattern.isUniversal { return .none }
            denied.insert(pattern)
        }
        var clauses: [[WordPattern]] = []
        for clause in required where !clause.contains(where: \.isUniversal) {
            guard budget.spend(1 + clause.count / 16 * (1 + denied.patterns.count)) else { return .open }
            let kept = clause.lazy.filter { !denied.covers($0) }.map(\.widened)
            if kept.isEmpty { return .none }
            // A variable that stood for the whole pattern now leaves it open.
            if !kept.contains(where: \.isUniversal) { clauses.append(Array(kept)) }
        }
        func fits(_ word: Word) -> Bool {
            word.allSatisfy(alphabet.has) && !denied.matches(word) && clauses.allSatisfy { $0.contains { $0.matches(word) } }
        }
        for word in preferred where fits(word) { return .word(word) }
        // A clause of plain words leaves only these.
        let plain = clauses.filter { $0.allSatisfy(\.isPlain) }.min { $0.count < $1.count }
        if let plain {
            for word in plain.lazy.compactMap(\.plainWord) where fits(word) { return .word(word) }
            return .none
        }
        if clauses.isEmpty, fits(filler) { return .word(filler) }
        for pattern in clauses.joined().prefix(Self.tried) {
            let word = pattern.example(filler: filler)
            if fits(word) { return .word(word) }
        }
        let patterns = denied.patterns.filter { !$0.isSymbolic } + denied.plain.sorted { $0.isBefore($1) }
        return WordSearch(clauses: clauses, forbidden: patterns, alphabet: alphabet).run(budget)
    }

    /// What no word may match. Plain words are looked up, not tried one by one.
    private struct Denied {
        private(set) var plain: Set<WordPattern> = []
        private(set) var patterns: [WordPattern] = []

        mutating func insert(_ pattern: WordPattern) {
            if pattern.isPlain { plain.insert(pattern) } else { patterns.append(pattern) }
        }

        func covers(_ pattern: WordPattern) -> Bool {
            plain.contains(pattern) || patterns.contains { $0.surelyCovers(pattern) }
        }

        func matches(_ word: Word) -> Bool {
            !plain.isEmpty && plain.contains(WordPattern(word.map(Token.scalar))) || patterns.contains { $0.matches(word) }
        }
    }
}
