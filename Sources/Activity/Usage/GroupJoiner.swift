internal import Documents

/// Joins what several readers counted, each with numbers of its own for the same texts.
struct GroupJoiner {
    private let by: [UsageField]
    private let others: [UsageField]
    private var numbers: [ByteText: UInt32] = [:]
    private var texts = [""]
    /// Of these only the order matters.
    private var areOfKeys = [false]
    private var listNumbers: [UsageValues: UInt32] = [:]
    private var lists = [UsageValues()]
    private var readers: [Reader] = []
    private var counted: [Counted] = []

    /// What one reader counted, and the joined numbers of its own; 0 where one was not looked up.
    struct Reader {
        let tallies: [GroupTally]
        let symbols: [UInt32]
        let actions: [UInt32]
        let store: CountedGroups.Store
    }

    /// A group of one reader. Its key has the numbers of the joined texts, in the order of the grouping, whichever fields these are.
    struct Counted {
        var key: GroupKey
        let reader: Int32
        let place: Int32
    }

    init(by: [UsageField]) {
        self.by = by
        others = UsageField.others(than: by)
    }

    mutating func add(_ part: UsageWorker.Part) {
        var symbols = [UInt32](repeating: 0, count: part.symbols.count)
        var lists = [UInt32](repeating: 0, count: part.lists.count)
        counted.reserveCapacity(counted.count + part.groups.all.count)
        for (place, own) in part.groups.keys.enumerated() {
            var key = GroupKey()
            for (field, ordered) in zip(by, UsageField.allCases) {
                let number = Int(own[field])
                if number == 0 { continue }
                if field == .actions || field == .resource {
                    if lists[number] == 0 { lists[number] = self.number(part.lists[number]) }
                    key[ordered] = lists[number]
                } else {
                    if symbols[number] == 0 { symbols[number] = self.number(part.symbols[number]) }
                    key[ordered] = symbols[number]
                }
                areOfKeys[Int(key[ordered])] = true
            }
            counted.append(Counted(key: key, reader: Int32(readers.count), place: Int32(place)))
        }
        for field in others where field != .actions && field != .resource {
            for tally in part.groups.all {
                guard let only = tally[field].only, symbols[Int(only)] == 0 else { continue }
                symbols[Int(only)] = number(part.symbols[Int(only)])
            }
        }
        let store = CountedGroups.Store(texts: part.groups.texts, several: part.groups.several.map(\.values))
        let actions = part.actions.map { self.number($0.values) }
        readers.append(Reader(tallies: part.groups.all, symbols: symbols, actions: actions, store: store))
    }

    private mutating func number(_ text: String) -> UInt32 {
        if let known = numbers[ByteText(text)] { return known }
        let number = UInt32(texts.count)
        texts.append(text)
        areOfKeys.append(false)
        numbers[ByteText(text)] = number
        return number
    }

    private mutating func number(_ list: UsageValues) -> UInt32 {
        if list.isEmpty { return 0 }
        if let known = listNumbers[list] { return known }
        let number = UInt32(lists.count)
        lists.append(list)
        listNumbers[list] = number
        return number
    }

    /// The groups in the order of the texts of their keys. O(n log n) for n groups of all readers, in as many parts as there are workers.
    func sorted(workers: Int) -> CountedGroups {
        let told = texts.indices.dropFirst()
        let order =
            told.filter { areOfKeys[$0] }.sorted { ByteText.order(texts[$0], texts[$1]) < 0 } + told.filter { !areOfKeys[$0] }
        var ranks = [UInt32](repeating: 0, count: texts.count)
        for (rank, number) in order.enumerated() { ranks[number] = UInt32(rank + 1) }
        let joined = JoinedNumbers(
            others: others, ranks: ranks, texts: [""] + order.map { texts[$0] }, lists: lists, readers: readers)
        let parts = parts(most: max(workers, 1), ranks)
        var stores = readers.map(\.store)
        var rows: [CountedGroups.Row] = []
        Parallel.inOrder(count: parts.count, workers: workers) {
            { number in
                var part = JoinedPart(numbers: joined, place: joined.readers.count + number)
                part.join(parts[number])
                return part
            }
        } take: { _, part in
            // The first is not copied.
            if rows.isEmpty { rows = part.rows } else { rows += part.rows }
            stores.append(part.store)
        }
        return CountedGroups(by: by, others: others, texts: joined.texts, lists: lists, stores: stores, rows: rows)
    }

    /// The groups with ranks in the place of numbers, in parts of which each comes before the next one whole.
    private func parts(most: Int, _ ranks: [UInt32]) -> [[Counted]] {
        func ranked(_ group: Counted) -> Counted {
            var ranked = group
            for (field, _) in zip(UsageField.allCases, by) { ranked.key[field] = ranks[Int(group.key[field])] }
            return ranked
        }
        if most == 1 { return [counted.map(ranked)] }
        var counts = [Int](repeating: 0, count: ranks.count)
        for group in counted { counts[Int(ranks[Int(group.key.principal)])] += 1 }
        // Which part the first field's text of a rank belongs to.
        var before = 0
        let partOfRank = counts.map { count in
            defer { before += count }
            return before * most / max(counted.count, 1)
        }
        var parts = [[Counted]](repeating: [], count: most)
        for group in counted {
            let ranked = ranked(group)
            parts[partOfRank[Int(ranked.key.principal)]].append(ranked)
        }
        return parts
    }
}
