internal import Documents

/// Joins what several readers counted, each with numbers of its own for the same texts.
struct GroupJoiner {
    private let by: [UsageField]
    private var numbers: [ByteText: UInt32] = [:]
    private var texts = [""]
    /// What each reader counted.
    private var tallies: [[GroupTally]] = []
    private var counted: [Counted] = []

    /// A group of one reader. Its key has the numbers of the joined texts, in the order of the grouping, whichever fields these are.
    private struct Counted {
        var key: GroupKey
        let reader: Int32
        let place: Int32
    }

    init(by: [UsageField]) { self.by = by }

    /// - Parameters:
    ///   - symbols: the texts of the records, by number.
    ///   - lists: those that were made of lists.
    mutating func add(_ groups: GroupTallies, symbols: [String], lists: [String]) {
        // 0 where a text was not looked up yet.
        var known = (symbols: [UInt32](repeating: 0, count: symbols.count), lists: [UInt32](repeating: 0, count: lists.count))
        counted.reserveCapacity(counted.count + groups.all.count)
        for (place, own) in groups.keys.enumerated() {
            var key = GroupKey()
            for (field, ordered) in zip(by, UsageField.allCases) {
                let number = Int(own[field])
                if number == 0 { continue }
                if field == .actions || field == .resource {
                    if known.lists[number] == 0 { known.lists[number] = self.number(lists[number]) }
                    key[ordered] = known.lists[number]
                } else {
                    if known.symbols[number] == 0 { known.symbols[number] = self.number(symbols[number]) }
                    key[ordered] = known.symbols[number]
                }
            }
            counted.append(Counted(key: key, reader: Int32(tallies.count), place: Int32(place)))
        }
        tallies.append(groups.all)
    }

    private mutating func number(_ text: String) -> UInt32 {
        if let known = numbers[ByteText(text)] { return known }
        let number = UInt32(texts.count)
        texts.append(text)
        numbers[ByteText(text)] = number
        return number
    }

    /// The groups in the order of the texts of their keys. O(n log n) for n groups of all readers, in as many parts as there are workers.
    func sorted(workers: Int) -> [UsageGroup] {
        var ranks = [UInt32](repeating: 0, count: texts.count)
        let order = texts.indices.dropFirst().sorted { ByteText.order(texts[$0], texts[$1]) < 0 }
        for (rank, number) in order.enumerated() { ranks[number] = UInt32(rank + 1) }
        let ranked = [""] + order.map { texts[$0] }
        let parts = parts(most: workers, ranks)
        var groups: [UsageGroup] = []
        Parallel.inOrder(count: parts.count, workers: workers) {
            { joined(parts[$0], ranked) }
        } take: { _, part in
            // The first is not copied.
            if groups.isEmpty { groups = part } else { groups += part }
        }
        return groups
    }

    /// The groups with ranks in the place of numbers, in parts of which each comes before the next one whole.
    private func parts(most: Int, _ ranks: [UInt32]) -> [[Counted]] {
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
            var ranked = group
            for (field, _) in zip(UsageField.allCases, by) { ranked.key[field] = ranks[Int(group.key[field])] }
            parts[partOfRank[Int(ranked.key.principal)]].append(ranked)
        }
        return parts
    }

    private func joined(_ part: [Counted], _ texts: [String]) -> [UsageGroup] {
        let sorted = part.sorted { $0.key.precedes($1.key) }
        var groups: [UsageGroup] = []
        groups.reserveCapacity(sorted.count)
        var place = 0
        while place < sorted.count {
            let key = sorted[place].key
            var tally = tallies[Int(sorted[place].reader)][Int(sorted[place].place)]
            place += 1
            while place < sorted.count, sorted[place].key == key {
                tally.join(tallies[Int(sorted[place].reader)][Int(sorted[place].place)])
                place += 1
            }
            // All of them were found again.
            if tally.count == 0 { continue }
            groups.append(
                UsageGroup(
                    key: zip(by, UsageField.allCases).map { _, field in key[field] == 0 ? nil : texts[Int(key[field])] },
                    others: tally.others, count: tally.count, denied: tally.denied, first: tally.first, last: tally.last))
        }
        return groups
    }
}

extension GroupKey {
    fileprivate func precedes(_ other: GroupKey) -> Bool {
        (principal, accessKey, source, name, actions, resource)
            < (other.principal, other.accessKey, other.source, other.name, other.actions, other.resource)
    }
}
