/// The texts that a worker's groups name, by their numbers, each once: a log has many others.
struct NamedTexts: Sendable {
    private(set) var symbolsOfKeys: [Int] = []
    private(set) var listsOfKeys: [Int] = []
    /// The only values of fields outside of the grouping.
    private(set) var otherSymbols: [Int] = []

    init(_ groups: GroupTallies, by: [UsageField], _ others: [UsageField], _ symbolCount: Int, _ listCount: Int) {
        var symbols = [Bool](repeating: false, count: symbolCount)
        var lists = [Bool](repeating: false, count: listCount)
        func note(_ number: UInt32, _ known: inout [Bool], _ all: inout [Int]) {
            if number == 0 || known[Int(number)] { return }
            known[Int(number)] = true
            all.append(Int(number))
        }
        for field in by {
            for key in groups.keys {
                if field.isList { note(key[field], &lists, &listsOfKeys) } else { note(key[field], &symbols, &symbolsOfKeys) }
            }
        }
        for field in others where !field.isList {
            for tally in groups.all { note(tally[field].only ?? 0, &symbols, &otherSymbols) }
        }
    }
}
