/// The numbers that the texts of several readers have together.
struct JoinedNumbers: Sendable {
    /// The fields outside of the grouping.
    let others: [UsageField]
    /// Of the joined numbers: in their order keys are sorted.
    let ranks: [UInt32]
    /// By rank.
    let texts: [String]
    let lists: [UsageValues]
    let readers: [GroupJoiner.Reader]

    /// The rank of what a reader's key has in a field.
    func rank(_ own: UInt32, _ field: UsageField, _ reader: GroupJoiner.Reader) -> UInt32 {
        own == 0 ? 0 : ranks[Int(field.isList ? reader.lists[Int(own)] : reader.symbols[Int(own)])]
    }
}

/// A part of the groups of all readers: those with the same key become one.
struct JoinedPart {
    private let numbers: JoinedNumbers
    /// The number of the part's own store: what several readers tell of a group stands there.
    private let place: Int
    private(set) var store = CountedGroups.Store()
    private(set) var rows: [CountedGroups.Row] = []

    init(numbers: JoinedNumbers, place: Int) { (self.numbers, self.place) = (numbers, place) }

    /// - Parameter groups: their keys have ranks. O(n), or O(n log n) where ranks lie far apart.
    mutating func join(_ groups: [GroupJoiner.Counted]) {
        let sorted = inOrder(groups)
        rows.reserveCapacity(sorted.count)
        var next = 0
        while next < sorted.count {
            var row = row(of: sorted[next])
            next += 1
            while next < sorted.count, sorted[next].key == row.key {
                add(self.row(of: sorted[next]), to: &row)
                next += 1
            }
            // All of them may have been found again.
            if row.tally.count > 0 { rows.append(row) }
        }
    }

    private func inOrder(_ groups: [GroupJoiner.Counted]) -> [GroupJoiner.Counted] {
        var sorted = groups
        // By the last field first: each time those with the same rank stay in their order. The other fields of all keys are 0.
        for field in UsageField.allCases.prefix(UsageField.allCases.count - numbers.others.count).reversed() {
            guard let further = GroupJoiner.Counted.inOrder(sorted, of: field) else {
                return groups.sorted { $0.key.precedes($1.key) }
            }
            sorted = further
        }
        return sorted
    }

    private func row(of group: GroupJoiner.Counted) -> CountedGroups.Row {
        var tally = numbers.readers[Int(group.reader)].tallies[Int(group.place)]
        for field in numbers.others where field != .resource {
            guard let only = tally[field].only else { continue }
            let own = Int(only)
            let number =
                field == .actions
                ? numbers.readers[Int(group.reader)].actions[own]
                : numbers.ranks[Int(numbers.readers[Int(group.reader)].symbols[own])]
            tally[field] = ValueCode(bits: number)
        }
        return CountedGroups.Row(key: group.key, tally: tally, store: Int(group.reader))
    }

    /// Adds what another reader counted of the same group.
    private mutating func add(_ other: CountedGroups.Row, to row: inout CountedGroups.Row) {
        row.tally.join(other.tally)
        for field in numbers.others where !isKnown(field, of: other, in: row) {
            if row.store != place { move(&row) }
            let values = numbers.readers[other.store].store.values(other.tally[field], field, numbers.texts, numbers.lists)
            if let list = row.tally[field].several {
                store.several[list].join(values)
            } else {
                var all = store.values(row.tally[field], field, numbers.texts, numbers.lists)
                all.join(values)
                row.tally[field] = keep(all)
            }
        }
    }

    /// Whether a group of a reader has no value of a field but the only one that is known.
    private func isKnown(_ field: UsageField, of other: CountedGroups.Row, in row: CountedGroups.Row) -> Bool {
        if other.tally[field] == .none { return true }
        guard let own = row.tally[field].only, let another = other.tally[field].only else { return false }
        if field != .resource { return own == another }
        return text(own, of: row) { own in text(another, of: other) { ByteText.order(own, $0) == 0 } }
    }

    private func text<Result>(
        _ number: UInt32, of row: CountedGroups.Row, _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        row.store == place ? store.texts.with(number, body) : numbers.readers[row.store].store.texts.with(number, body)
    }

    /// Takes what a group has in its reader's store into the part's own.
    private mutating func move(_ row: inout CountedGroups.Row) {
        let from = numbers.readers[row.store].store
        row.store = place
        for field in numbers.others {
            let code = row.tally[field]
            if let list = code.several {
                row.tally[field] = keep(from.several[list])
            } else if field == .resource, let only = code.only {
                let number = from.texts.with(only) { store.texts.add($0) }
                row.tally[field] = number.map { ValueCode(bits: $0) } ?? keep(from.texts.values(only))
            }
        }
    }

    private mutating func keep(_ values: UsageValues) -> ValueCode {
        store.several.append(values)
        return ValueCode(several: store.several.count - 1)
    }
}

extension GroupJoiner.Counted {
    /// Groups in the order of one field's ranks, by counting: nil where there are far more ranks than groups.
    fileprivate static func inOrder(_ groups: [Self], of field: UsageField) -> [Self]? {
        var (least, greatest) = (UInt32.max, UInt32.min)
        for group in groups {
            least = min(least, group.key[field])
            greatest = max(greatest, group.key[field])
        }
        if least >= greatest { return groups }
        guard Int(greatest - least) <= 4 * groups.count else { return nil }
        var places = [Int](repeating: 0, count: Int(greatest - least) + 1)
        for group in groups { places[Int(group.key[field] - least)] += 1 }
        var before = 0
        for rank in places.indices { (places[rank], before) = (before, before + places[rank]) }
        return Array(unsafeUninitializedCapacity: groups.count) { buffer, count in
            for group in groups {
                let rank = Int(group.key[field] - least)
                buffer.initializeElement(at: places[rank], to: group)
                places[rank] += 1
            }
            count = groups.count
        }
    }
}

extension GroupKey {
    fileprivate func precedes(_ other: GroupKey) -> Bool {
        (principal, accessKey, source, name, actions, resource)
            < (other.principal, other.accessKey, other.source, other.name, other.actions, other.resource)
    }
}
