/// The columns of a table: what their names tell is asked once, and not of each row.
struct TableColumns {
    struct Column {
        let name: String
        /// As `FoldedForm` compares it; nil of a name that is too long to be one: each row would pay for it.
        let folded: String?
        let isChosen: Bool
    }

    /// The bytes of the longest name.
    private static let longest = 512

    let names: [String]
    let all: [Column]
    /// Whether CloudTrail's own spelling is among them.
    let hasEventName: Bool

    init(_ names: [String]) {
        self.names = names
        all = names.map { name in
            let isName = name.utf8.count <= Self.longest
            return Column(name: name, folded: isName ? FoldedForm.fold(name) : nil, isChosen: FoldedForm.isChosen(name))
        }
        hasEventName = names.contains("eventName")
    }

    /// Cells that hold something by their folded names, of which the first counts.
    func folded(_ row: [String?]) -> [String: String] {
        var cells = [String: String](minimumCapacity: min(all.count, row.count))
        for (column, cell) in zip(all, row) {
            if let cell, !cell.isEmpty, let name = column.folded, cells[name] == nil { cells[name] = cell }
        }
        return cells
    }

    /// The same by the names as they stand there.
    func spelled(_ row: [String?]) -> [String: String] {
        var (cells, seen) = ([String: String](minimumCapacity: min(all.count, row.count)), Set<String>())
        for (column, cell) in zip(all, row) {
            if let cell, !cell.isEmpty, let name = column.folded, seen.insert(name).inserted { cells[column.name] = cell }
        }
        return cells
    }
}
