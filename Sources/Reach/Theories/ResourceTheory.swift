internal import PolicyLanguage

/// A resource that a question found.
enum ResourceChoice: Hashable {
    /// The action acts on no resource: the request says `*`, which only `*` patterns match (docs/reference/matching.md).
    case none
    /// The five fields after `arn:`.
    case arn([Word])

    var name: ResourceName {
        switch self {
        case .none: .none
        case .arn(let fields): ResourceName(String(word: ["arn".word] + fields))
        }
    }
}

extension String {
    fileprivate init(word fields: [Word]) { self = fields.map { String(word: $0) }.joined(separator: ":") }
}

/// Which resource matches all of some patterns and none of others.
///
/// The fields of an ARN are independent of each other: a wanted pattern wants a word in each field, an unwanted one must fail in
/// one field at least. Which one is a choice, usually of one; the words of a field are searched as `WordQuery` does.
struct ResourceTheory {
    let wanted: [ResourceAtom]
    let unwanted: [ResourceAtom]
    /// Whether the request must name no resource, or must name one; nil where it may do either.
    var isNone: Bool?

    /// Whether the request may name no resource: no pattern of an ARN matches it then.
    var mayBeNone: Bool { wanted.isEmpty && isNone != false }

    /// A resource, an ARN where one will do.
    func solve(_ budget: Budget) -> SolverResult<ResourceChoice> {
        switch arn(budget) {
        case .model(let fields): .model(.arn(fields))
        case .none: mayBeNone ? .model(.none) : .none
        case .open: mayBeNone ? .model(.none) : .open
        }
    }

    /// The same question within one ARN format.
    func with(_ format: ResourceAtom) -> ResourceTheory {
        ResourceTheory(wanted: wanted + [format], unwanted: unwanted, isNone: isNone)
    }

    func arn(_ budget: Budget) -> SolverResult<[Word]> {
        if isNone == true { return .none }
        return search(wanted[...], [], budget)
    }

    /// Chooses a reading of each wanted pattern from there on, those that leave something in common with the others.
    private func search(_ rest: ArraySlice<ResourceAtom>, _ chosen: [ResourceAtom.Fields], _ budget: Budget) -> SolverResult<[Word]>
    {
        guard let atom = rest.first else { return words(chosen, budget) }
        if atom.readings.count == 1 { return search(rest.dropFirst(), chosen + atom.readings, budget) }
        var isOpen = false
        for reading in atom.readings {
            guard budget.spend() else { return .open }
            if chosen.contains(where: { ResourceAtom.areDisjoint($0, reading, budget) }) { continue }
            switch search(rest.dropFirst(), chosen + [reading], budget) {
            case .model(let words): return .model(words)
            case .open: isOpen = true
            case .none: continue
            }
        }
        return isOpen ? .open : .none
    }

    private func words(_ wanted: [ResourceAtom.Fields], _ budget: Budget) -> SolverResult<[Word]> {
        var search = FieldSearch(wanted: wanted, budget: budget)
        for reading in unwanted.lazy.flatMap(\.readings)
        where !reading[4].isSymbolic || wanted.contains(where: { reading[4].surelyCovers($0[4]) }) {
            let fields = reading.indices.filter { field in
                !reading[field].isUniversal && !wanted.contains { reading[field].surelyCovers($0[field]) }
            }
            if fields.isEmpty { return .none }
            search.limits.append((reading, fields))
        }
        // What has least choice first.
        search.limits.sort { $0.fields.count < $1.fields.count }
        guard search.begin() else { return search.isOpen ? .open : .none }
        if search.place(0) { return .model(search.words) }
        return search.isOpen ? .open : .none
    }
}

private struct FieldSearch {
    let wanted: [ResourceAtom.Fields]
    let budget: Budget
    var limits: [(pattern: ResourceAtom.Fields, fields: [Int])] = []
    var words: [Word] = []
    var isOpen = false
    private var forbidden: [[WordPattern]] = Array(repeating: [], count: 5)

    init(wanted: [ResourceAtom.Fields], budget: Budget) {
        self.wanted = wanted
        self.budget = budget
    }

    mutating func begin() -> Bool {
        for field in 0..<5 {
            guard let word = solve(field) else { return false }
            words.append(word)
        }
        return true
    }

    /// Finds a field in which each unwanted pattern from `index` on fails.
    mutating func place(_ index: Int) -> Bool {
        guard index < limits.count else { return true }
        let (pattern, fields) = limits[index]
        // Where the words found so far happen to fail it, nothing need change.
        let ordered = fields.filter { !pattern[$0].matches(words[$0]) } + fields.filter { pattern[$0].matches(words[$0]) }
        for field in ordered {
            guard budget.spend() else {
                isOpen = true
                return false
            }
            let before = words[field]
            forbidden[field].append(pattern[field])
            if !pattern[field].matches(before) {
                if place(index + 1) { return true }
            } else if let word = solve(field) {
                words[field] = word
                if place(index + 1) { return true }
            }
            words[field] = before
            forbidden[field].removeLast()
        }
        return false
    }

    private mutating func solve(_ field: Int) -> Word? {
        var query = WordQuery(ResourceAtom.alphabet(field))
        query.required = wanted.map { [$0[field]] }
        query.forbidden = forbidden[field]
        query.preferred = Self.preferred[field]
        query.filler = field == ResourceAtom.restField ? Self.example : Self.short
        switch query.answer(budget) {
        case .word(let word): return word
        case .none: return nil
        case .open:
            isOpen = true
            return nil
        }
    }

    /// Words that make a resource look like one.
    private static let preferred: [[Word]] = [
        ["aws".word, "aws-cn".word, "aws-us-gov".word], [], ["us-east-1".word, "eu-west-1".word, "us-west-2".word, []],
        ["111122223333".word, "444455556666".word, []], [],
    ]
    private static let example = "example".word
    private static let short = "x".word
}
