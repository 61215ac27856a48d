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

    /// What one reader counted, and the joined numbers of its own; 0 where one was not looked up.
    struct Reader: Sendable {
        let keys: [GroupKey]
        let tallies: [GroupTally]
        let symbols: [UInt32]
        /// Of actions and resources that keys name.
        let lists: [UInt32]
        let actions: [UInt32]
        let store: CountedGroups.Store
    }

    /// A group of one reader. Its key has the ranks of the joined texts, in the order of the grouping, whichever fields these are.
    struct Counted: Sendable {
        let key: GroupKey
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
        for own in part.named.symbolsOfKeys { symbols[own] = number(part.symbols[own], isOfKey: true) }
        for own in part.named.listsOfKeys { lists[own] = number(part.lists[own], isOfKey: true) }
        for own in part.named.otherSymbols { symbols[own] = number(part.symbols[own], isOfKey: false) }
        let store = CountedGroups.Store(texts: part.groups.texts, several: part.groups.several.map(\.values))
        let actions = part.actions.map { self.number($0.values) }
        readers.append(
            Reader(
                keys: part.groups.keys, tallies: part.groups.all, symbols: symbols, lists: lists, actions: actions, store: store))
    }

    private mutating func number(_ text: String, isOfKey: Bool) -> UInt32 {
        if let known = numbers[ByteText(text)] {
            if isOfKey { areOfKeys[Int(known)] = true }
            return known
        }
        let number = UInt32(texts.count)
        texts.append(text)
        areOfKeys.append(isOfKey)
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
        let parts = parts(joined, workers: workers)
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

    /// The groups of all readers, in parts of which each comes before the next one whole.
    private func parts(_ joined: JoinedNumbers, workers: Int) -> [[Counted]] {
        guard let first = by.first, workers > 1 else {
            return [readers.indices.flatMap { ranked($0, joined, parts: 1) { _ in 0 }[0] }]
        }
        var counts = [Int](repeating: 0, count: joined.ranks.count)
        var total = 0
        for reader in readers {
            for key in reader.keys { counts[Int(joined.rank(key[first], first, reader))] += 1 }
            total += reader.keys.count
        }
        // Which part the first field's text of a rank belongs to.
        var before = 0
        let partOfRank = counts.map { count in
            defer { before += count }
            return before * workers / max(total, 1)
        }
        let all = Parallel.run(count: readers.count, workers: workers) { next in
            var ranked: [[[Counted]]] = []
            while let reader = next() {
                ranked.append(self.ranked(reader, joined, parts: workers) { partOfRank[Int($0.principal)] })
            }
            return ranked
        }
        return (0..<workers).map { part in all.flatMap { $0 }.flatMap { $0[part] } }
    }

    /// The groups of one reader with ranks in the place of numbers, parted.
    private func ranked(_ number: Int, _ joined: JoinedNumbers, parts: Int, _ part: (GroupKey) -> Int) -> [[Counted]] {
        let reader = readers[number]
        var ranked = [[Counted]](repeating: [], count: parts)
        for index in ranked.indices { ranked[index].reserveCapacity(reader.keys.count / parts * 5 / 4) }
        for (place, own) in reader.keys.enumerated() {
            var key = GroupKey()
            for (field, ordered) in zip(by, UsageField.allCases) { key[ordered] = joined.rank(own[field], field, reader) }
            ranked[part(key)].append(Counted(key: key, reader: Int32(number), place: Int32(place)))
        }
        return ranked
    }
}
