internal import Documents

/// Tables that are written column by column, each with the values of its rows: `{"eventName": {"0": "GetRole", "1": ...}, ...}`, as pandas
/// writes them if it is not told otherwise; `{"eventName": ["GetRole", ...], ...}`; and Polars' `{"columns": [{"name": ..., "values": ...}]}`.
extension RecordFinder {
    /// A row repeats the names of its columns: longer ones are none.
    private static let longestName = 256

    private struct Column {
        let name: String
        /// An object of cells by the names of the rows, or a list of them.
        let cells: JSONValue
    }

    private struct Row {
        let name: String
        /// What stands in its first column.
        let first: JSONValue
        var cells: [(column: Int, value: JSONValue)] = []
    }

    /// The columns, where those of a call's names are of texts. In an item of DynamoDB types stand before the values, also where one of them
    /// is wrong; a pattern of EventBridge has lists of what it matches, and no event's time or id.
    private static func byColumn(_ value: JSONValue) -> [Column]? {
        var columns: [Column] = []
        var found: Set<String> = []
        let isPolars = value["columns"]?.kind == .array
        func take(_ name: String, _ cells: JSONValue) -> Bool {
            guard cells.kind == .object || cells.kind == .array, cells.kind == columns.first?.cells.kind ?? cells.kind,
                name.utf8.count <= longestName
            else { return false }
            columns.append(Column(name: name, cells: cells))
            let folded = FoldedForm.fold(name)
            if cells.kind == .array, ["eventtime", "eventid"].contains(folded) { found.insert("event") }
            guard ["eventname", "eventsource"].contains(folded) else { return true }
            let first = cells.members.first { _ in true }
            let text = cells.kind == .object ? first?.value : cells.elements.first { _ in true }
            guard text?.kind == .string, first.map({ !TypedValues.isAttributeType($0.name) }) ?? true else { return false }
            found.insert(folded)
            return true
        }
        if isPolars {
            for column in value["columns"].map({ Array($0.elements.prefix(longestList + 1)) }) ?? [] {
                guard columns.count < longestList, let name = column["name"]?.string, let cells = column["values"],
                    take(name, cells)
                else { return nil }
            }
        } else {
            for member in value.members where !take(member.name, member.value) { return nil }
        }
        let isList = columns.first?.cells.kind == .array
        return found.count == (isList ? 3 : 2) ? columns : nil
    }

    /// The columns of the widest table that is told as a list of them; a wider one is none.
    private static let longestList = 4_096

    mutating func columns(_ value: JSONValue, _ depth: Int) -> Bool {
        guard let columns = Self.byColumn(value) else { return false }
        for row in Self.rows(of: columns) where !isTired {
            var text = [UInt8(ascii: "{")]
            for (column, cell) in row.cells {
                if text.count > 1 { text.append(UInt8(ascii: ",")) }
                JSONText.append(columns[column].name, to: &text)
                text.append(UInt8(ascii: ":"))
                text += cell.text.utf8
            }
            text.append(UInt8(ascii: "}"))
            if !embedded(text, at: row.first.location.start, depth) { refuse(row.first) }
        }
        return true
    }

    /// Columns may lack rows, or have them in another order. Cost: O(cells).
    private static func rows(of columns: [Column]) -> [Row] {
        var rows: [Row] = []
        var places: [String: Int] = [:]
        for (number, column) in columns.enumerated() {
            if column.cells.kind == .array {
                for (place, cell) in column.cells.elements.enumerated() {
                    if place == rows.count { rows.append(Row(name: "", first: cell)) }
                    if cell.kind != .null { rows[place].cells.append((number, cell)) }
                }
                continue
            }
            for (next, cell) in column.cells.members.enumerated() {
                let isNext = next < rows.count && rows[next].name == cell.name
                let place = isNext ? next : places[cell.name] ?? rows.count
                if place == rows.count {
                    places[cell.name] = place
                    rows.append(Row(name: cell.name, first: cell.value))
                }
                if cell.value.kind != .null { rows[place].cells.append((number, cell.value)) }
            }
        }
        return rows
    }
}
