internal import Documents

/// The rows of a table that have more cells than it has columns.
struct WideRows {
    private var count = 0
    private var first: Position?

    mutating func take(_ row: [String?], of columns: TableColumns, at place: Position?) {
        guard row.dropFirst(columns.all.count).contains(where: { $0?.isEmpty == false }) else { return }
        count += 1
        first = first ?? place
    }

    /// - Parameter isText: its cells are set apart by a separator.
    func gaps(in file: String, isText: Bool) -> [Gap] {
        if count == 0 { return [] }
        let rows = count == 1 ? "a row has" : "\(Phrase.count(count, "row")), the first of them here, have"
        return [
            Gap(
                .input, "\(rows) more cells than there are columns: what stands in the others may be in the wrong one",
                at: Location(file: file, start: first),
                help: isText ? "put cells that hold the separator into quotes" : "give each column a name")
        ]
    }
}
