import Documents
import PolicyLanguage
import Testing

@testable import Reach

/// The search over patterns against every word of a small alphabet.
@Suite struct WordTests {
    private static let letters: [UInt32] = [0x61, 0x62, 0x63]

    /// Every word of up to five of the letters a, b and c. A pattern of the tests has four tokens at most: its cells show within these.
    private static let words: [Word] = {
        var words: [Word] = [[]]
        var last: [Word] = [[]]
        for _ in 0..<5 {
            last = last.flatMap { word in letters.map { word + [$0] } }
            words += last
        }
        return words
    }()

    private func pattern(_ random: inout Seeded) -> WordPattern {
        let text = (0..<random.below(5)).map { _ in random.pick(["a", "b", "*", "?", "*", "a"]) }.joined()
        return WordPattern(glob: Glob(text).bytes)
    }

    @Test(arguments: [11, 12, 13] as [UInt64]) func searchAgreesWithEveryWord(seed: UInt64) {
        var random = Seeded(seed)
        for _ in 0..<400 {
            var query = WordQuery(.text)
            query.required = (0..<random.below(3)).map { _ in (0...random.below(2)).map { _ in pattern(&random) } }
            query.forbidden = (0..<random.below(3)).map { _ in pattern(&random) }
            func fits(_ word: Word) -> Bool {
                query.required.allSatisfy { $0.contains { $0.matches(word) } } && !query.forbidden.contains { $0.matches(word) }
            }
            switch query.answer(Budget(100_000)) {
            case .word(let word): #expect(fits(word), "\(String(word: word)) does not fit \(query)")
            case .none: #expect(!Self.words.contains(where: fits), "a word fits \(query)")
            case .open: Issue.record("open: \(query)")
            }
        }
    }

    @Test(arguments: [21, 22, 23] as [UInt64]) func relationsAgreeWithEveryWord(seed: UInt64) {
        var random = Seeded(seed)
        for _ in 0..<500 {
            let (one, other) = (pattern(&random), pattern(&random))
            let mine = Self.words.filter(one.matches)
            let theirs = Self.words.filter(other.matches)
            #expect(one.covers(other, .text, Budget(10_000)) == theirs.allSatisfy(one.matches), "\(one) covers \(other)")
            #expect(
                one.isDisjoint(from: other, .text, Budget(10_000)) == !mine.contains(where: other.matches), "\(one) and \(other)")
        }
    }

    @Test(arguments: [31, 32] as [UInt64]) func matchingAgreesWithGlob(seed: UInt64) {
        var random = Seeded(seed)
        for _ in 0..<3_000 {
            let glob = Glob((0..<random.below(7)).map { _ in random.pick(["a", "é", "*", "?", "b"]) }.joined())
            let text = (0..<random.below(7)).map { _ in random.pick(["a", "é", "b"]) }.joined()
            #expect(WordPattern(glob: glob.bytes).matches(text.word) == glob.matches(text), "\(glob) \(text)")
        }
    }

    /// Products of many patterns with runs are large; the search ends at its budget and says so.
    @Test func budgetEndsASearch() {
        var query = WordQuery(.text)
        query.required = (0..<14).map { index in
            [WordPattern(glob: Glob("*\(String(repeating: index % 2 == 0 ? "ab" : "ba", count: 2 + index))*").bytes)]
        }
        query.forbidden = ["*abb*", "*baa*", "*x*"].map { WordPattern(glob: Glob($0).bytes) }
        let budget = Budget(500)
        let answer = query.answer(budget)
        #expect(answer == .open)
        #expect(budget.isSpent)
    }

    @Test func symbolsEqualThemselves() {
        let symbol = WordPattern.Symbol(key: ContextKey("aws:username"), fallback: nil)
        let home = WordPattern("home/".word.map(Token.scalar) + [.symbol(0)], symbols: [symbol])
        let below = WordPattern("home/".word.map(Token.scalar) + [.symbol(0), .scalar(0x2F), .run], symbols: [symbol])
        let prefix = WordPattern("home/".word.map(Token.scalar) + [.symbol(0), .run], symbols: [symbol])
        #expect(prefix.surelyCovers(home))
        #expect(prefix.surelyCovers(below))
        #expect(!home.surelyCovers(below))
        #expect(WordPattern(glob: Glob("home/*").bytes).surelyCovers(below))
        #expect(!below.surelyCovers(WordPattern(glob: Glob("home/x/*").bytes)))
        var query = WordQuery(.text)
        query.required = [[below]]
        query.forbidden = [prefix]
        #expect(query.answer(Budget(1_000)) == .none)
    }

    @Test func caseIsIgnoredAsStringsCompare() {
        let pattern = WordPattern("k;a".word.map(Token.ignoringCase))
        for text in ["k;a", "K;A", "\u{212A}\u{37E}A"] {
            #expect(pattern.matches(text.word) == (text.lowercased() == "k;a"), "\(text)")
        }
        #expect(!pattern.matches("j;a".word))
    }
}
