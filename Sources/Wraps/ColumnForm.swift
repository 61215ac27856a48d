internal import Documents

/// Tables that are written column by column, each with the values of its rows: `{"eventName": {"0": "GetRole", "1": ...}, ...}`, as pandas
/// writes them if it is not told otherwise.
extension RecordFinder {
    private static let mostColumns = 2_000

    /// Whether the names of a call are objects of texts, and all columns begin with the same row: members of an item of DynamoDB begin with
    /// the types of their values.
    private static func isByColumn(_ value: JSONValue) -> Bool {
        var (found, row) = (0, String?.none)
        for member in value.members.lazy.prefix(mostColumns) {
            guard member.value.kind == .object, let first = member.value.members.first(where: { _ in true }),
                row == nil || row == first.name
            else { return false }
            row = first.name
            guard ["eventname", "eventsource"].contains(FoldedForm.fold(member.name)) else { continue }
            guard first.value.kind == .string else { return false }
            found += 1
        }
        return found >= 2
    }

    mutating func columns(_ value: JSONValue) -> Bool {
        guard Self.isByColumn(value) else { return false }
        let all = value.members.lazy.prefix(Self.mostColumns).map { (name: $0.name, cells: Array($0.value.members)) }
        let columns = Array(all)
        guard let rows = columns.first(where: { FoldedForm.fold($0.name) == "eventname" })?.cells else { return false }
        // Columns that lack rows are asked by name.
        let others = columns.map { column in
            column.cells.count == rows.count ? [:] : Dictionary(column.cells.map { ($0.name, $0.value) }) { first, _ in first }
        }
        for (number, row) in rows.enumerated() where !isTired {
            var text = [UInt8(ascii: "{")]
            for (column, byName) in zip(columns, others) {
                let isSame = column.cells.count == rows.count && column.cells[number].name == row.name
                guard let cell = isSame ? column.cells[number].value : byName[row.name], cell.kind != .null else { continue }
                if text.count > 1 { text.append(UInt8(ascii: ",")) }
                JSONText.append(column.name, to: &text)
                text.append(UInt8(ascii: ":"))
                text += cell.text.utf8
            }
            text.append(UInt8(ascii: "}"))
            if !embedded(text, at: row.value.location.start, 1) { refuse(row.value) }
        }
        return true
    }
}
