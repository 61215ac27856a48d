/// Groups in the order of their keys, as they were counted: with numbers for their texts.
struct CountedGroups: Sendable {
    struct Row: Sendable {
        /// By the numbers of the texts, in the order of the grouping, whichever fields these are.
        let key: GroupKey
        /// Its values have the numbers of the texts and lists, and of the store.
        var tally: GroupTally
        var store: Int
    }

    /// Resources, and the values of fields with several of them.
    struct Store: Sendable {
        var texts = PackedTexts()
        var several: [UsageValues] = []
    }

    let by: [UsageField]
    let others: [UsageField]
    /// That of 0 stands for none.
    let texts: [String]
    /// Of actions.
    let lists: [UsageValues]
    let stores: [Store]
    let rows: [Row]

    func group(_ row: Row) -> UsageGroup {
        UsageGroup(
            key: zip(by, UsageField.allCases).map { _, place in row.key[place] == 0 ? nil : texts[Int(row.key[place])] },
            others: others.map { values($0, row) }, count: row.tally.count, denied: row.tally.denied, first: row.tally.first,
            last: row.tally.last)
    }

    private func values(_ field: UsageField, _ row: Row) -> UsageValues {
        stores[row.store].values(row.tally[field], field, texts, lists)
    }
}

extension CountedGroups.Store {
    /// - Parameters:
    ///   - names: the texts of all fields but the actions and the resource, by their numbers.
    ///   - lists: those of actions.
    func values(_ code: ValueCode, _ field: UsageField, _ names: [String], _ lists: [UsageValues]) -> UsageValues {
        if let place = code.several { return several[place] }
        guard let only = code.only else { return UsageValues() }
        return switch field {
        case .actions: lists[Int(only)]
        case .resource: texts.values(only)
        default: UsageValues([names[Int(only)]], isCut: false)
        }
    }
}
