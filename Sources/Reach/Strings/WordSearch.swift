/// A breadth-first search over the product of patterns' automata: it finds a shortest word, or proves that there is none.
///
/// A pattern of n tokens has n + 1 states, and a set of them is a bit set. One state of the search is such a set for each pattern.
struct WordSearch {
    private let patterns: [WordPattern]
    /// Where each pattern's words begin in a state, and where a further one's would.
    private let offsets: [Int]
    /// For each clause the numbers of its patterns.
    private let clauses: [[Int]]
    private let forbidden: [Int]
    private let alphabet: Alphabet
    private let fresh: UInt32?
    /// Scalars that some wildcard does not take, and so are like no other.
    private let marks: [UInt32]

    private var width: Int { offsets[patterns.count] }

    init(clauses: [[WordPattern]], forbidden: [WordPattern], alphabet: Alphabet) {
        var numbers: [WordPattern: Int] = [:]
        var patterns: [WordPattern] = []
        func number(_ pattern: WordPattern) -> Int {
            if let known = numbers[pattern] { return known }
            numbers[pattern] = patterns.count
            patterns.append(pattern)
            return patterns.count - 1
        }
        self.clauses = clauses.map { $0.map(number) }
        self.forbidden = forbidden.map(number)
        self.alphabet = alphabet
        var offsets = [0]
        var used: [UInt32] = []
        var marks: [UInt32] = []
        for pattern in patterns {
            offsets.append((offsets.last ?? 0) + (pattern.tokens.count + 64) / 64)
            for token in pattern.tokens {
                token.appendScalars(to: &used)
                if token == .fieldOne || token == .fieldRun, !marks.contains(0x3A) { marks.append(0x3A) }
                if token == .partRun, !marks.contains(0x2F) { marks.append(0x2F) }
            }
        }
        self.patterns = patterns
        self.offsets = offsets
        self.marks = marks
        fresh = alphabet.fresh(avoiding: used + [0x3A, 0x2F])
    }

    func run(_ budget: Budget) -> WordQuery.Answer {
        var table = StateTable(width: width)
        var start = [UInt64](repeating: 0, count: width)
        for pattern in patterns.indices { enter(0, pattern, &start) }
        _ = table.insert(start, parent: -1, scalar: 0)
        if accepts(start) { return .word([]) }
        var next = start
        var current = start
        var letters: [UInt32] = []
        // A step of a large product costs more than one of a small.
        let cost = 1 + patterns.count / 8
        var at = 0
        while at < table.count {
            table.copy(at, into: &current)
            collectLetters(current, &letters)
            for letter in letters {
                guard budget.spend(cost) else { return .open }
                step(current, letter, &next)
                guard isAlive(next), table.insert(next, parent: at, scalar: letter) else { continue }
                if accepts(next) { return .word(table.path(to: table.count - 1)) }
            }
            at += 1
        }
        return .none
    }

    /// Marks a state, and the one after it where that can be reached for nothing.
    @inline(__always)
    private func enter(_ state: Int, _ pattern: Int, _ words: inout [UInt64]) {
        let base = offsets[pattern]
        words[base + state >> 6] |= 1 << UInt64(state & 63)
        let tokens = patterns[pattern].tokens
        var state = state
        while state < tokens.count, tokens[state].isRun {
            state += 1
            words[base + state >> 6] |= 1 << UInt64(state & 63)
        }
    }

    private func step(_ from: [UInt64], _ letter: UInt32, _ into: inout [UInt64]) {
        for word in into.indices { into[word] = 0 }
        for pattern in patterns.indices {
            let base = offsets[pattern]
            let tokens = patterns[pattern].tokens
            for word in base..<offsets[pattern + 1] {
                var bits = from[word]
                while bits != 0 {
                    let state = (word - base) << 6 | bits.trailingZeroBitCount
                    bits &= bits - 1
                    guard state < tokens.count, tokens[state].accepts(letter) else { continue }
                    enter(tokens[state].isRun ? state : state + 1, pattern, &into)
                }
            }
        }
    }

    /// The letters that some live state names, and one that stands for all others.
    private func collectLetters(_ state: [UInt64], _ letters: inout [UInt32]) {
        letters.removeAll(keepingCapacity: true)
        // The first letter of several that do is the one that a word gets.
        if let fresh { letters.append(fresh) }
        for pattern in patterns.indices {
            let base = offsets[pattern]
            let tokens = patterns[pattern].tokens
            for word in base..<offsets[pattern + 1] {
                var bits = state[word]
                while bits != 0 {
                    let place = (word - base) << 6 | bits.trailingZeroBitCount
                    bits &= bits - 1
                    if place < tokens.count { tokens[place].appendScalars(to: &letters) }
                }
            }
        }
        letters += marks
        var kept = 0
        for letter in letters where alphabet.has(letter) && !letters[..<kept].contains(letter) {
            letters[kept] = letter
            kept += 1
        }
        letters.removeSubrange(kept...)
    }

    private func isAlive(_ state: [UInt64]) -> Bool {
        clauses.allSatisfy { $0.contains { pattern in (offsets[pattern]..<offsets[pattern + 1]).contains { state[$0] != 0 } } }
    }

    private func hasEnded(_ pattern: Int, _ state: [UInt64]) -> Bool {
        let end = patterns[pattern].tokens.count
        return state[offsets[pattern] + end >> 6] & 1 << UInt64(end & 63) != 0
    }

    private func accepts(_ state: [UInt64]) -> Bool {
        clauses.allSatisfy { $0.contains { hasEnded($0, state) } } && !forbidden.contains { hasEnded($0, state) }
    }
}

/// The states that a search has seen, in order, each with the way that led to it. One block of memory, open addressing.
private struct StateTable {
    private let width: Int
    private var words: [UInt64] = []
    private var parents: [(parent: Int32, scalar: UInt32)] = []
    private var slots = [Int32](repeating: -1, count: 64)

    init(width: Int) { self.width = width }

    var count: Int { parents.count }

    func copy(_ index: Int, into state: inout [UInt64]) {
        for word in 0..<width { state[word] = words[index * width + word] }
    }

    /// False where the state is known.
    mutating func insert(_ state: [UInt64], parent: Int, scalar: UInt32) -> Bool {
        let slot = find(state)
        guard slots[slot] < 0 else { return false }
        slots[slot] = Int32(truncatingIfNeeded: count)
        words += state
        parents.append((Int32(truncatingIfNeeded: parent), scalar))
        if count * 2 > slots.count { grow() }
        return true
    }

    func path(to index: Int) -> Word {
        var word: Word = []
        var index = index
        while index > 0 {
            word.append(parents[index].scalar)
            index = Int(parents[index].parent)
        }
        return word.reversed()
    }

    private func find(_ state: some RandomAccessCollection<UInt64>) -> Int {
        var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
        for word in state {
            hash = (hash ^ word) &* 0xD6E8_FEB8_6659_FD93
            hash ^= hash >> 32
        }
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            let start = Int(slots[slot]) * width
            if words[start..<(start + width)].elementsEqual(state) { return slot }
            slot = (slot + 1) & (slots.count - 1)
        }
        return slot
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for index in 0..<count {
            slots[find(words[(index * width)..<((index + 1) * width)])] = Int32(truncatingIfNeeded: index)
        }
    }
}
