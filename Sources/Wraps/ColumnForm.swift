internal import Documents

/// Tables that are written column by column, each with the values of its rows: `{"eventName": {"0": "GetRole", "1": ...}, ...}`, as pandas
/// writes them if it is not told otherwise.
extension RecordFinder {
    /// A row repeats the names of its columns: longer ones are none.
    private static let longestName = 256

    private struct Row {
        let name: String
        /// What stands in its first column.
        let first: JSONValue
        var cells: [(column: Int, value: JSONValue)] = []
    }

    /// Whether the names of a call are objects of texts. In an item of DynamoDB types stand before the values, also where one of them is wrong.
    private static func isByColumn(_ value: JSONValue) -> Bool {
        var found = 0
        for member in value.members {
            guard member.value.kind == .object, member.name.utf8.count <= longestName else { return false }
            guard ["eventname", "eventsource"].contains(FoldedForm.fold(member.name)) else { continue }
            guard let first = member.value.members.first(where: { _ in true }), first.value.kind == .string,
                !TypedValues.isAttributeType(first.name)
            else { return false }
            found += 1
        }
        return found >= 2
    }

    mutating func columns(_ value: JSONValue, _ depth: Int) -> Bool {
        guard Self.isByColumn(value) else { return false }
        let names = value.members.map { $0.name }
        for row in Self.rows(of: value) where !isTired {
            var text = [UInt8(ascii: "{")]
            for (column, cell) in row.cells {
                if text.count > 1 { text.append(UInt8(ascii: ",")) }
                JSONText.append(names[column], to: &text)
                text.append(UInt8(ascii: ":"))
                text += cell.text.utf8
            }
            text.append(UInt8(ascii: "}"))
            if !embedded(text, at: row.first.location.start, depth) { refuse(row.first) }
        }
        return true
    }

    /// Columns may lack rows, or have them in another order. Cost: O(cells).
    private static func rows(of value: JSONValue) -> [Row] {
        var rows: [Row] = []
        var places: [String: Int] = [:]
        for (column, member) in value.members.enumerated() {
            for (number, cell) in member.value.members.enumerated() {
                let isNext = number < rows.count && rows[number].name == cell.name
                let place = isNext ? number : places[cell.name] ?? rows.count
                if place == rows.count {
                    places[cell.name] = place
                    rows.append(Row(name: cell.name, first: cell.value))
                }
                if cell.value.kind != .null { rows[place].cells.append((column, cell.value)) }
            }
        }
        return rows
    }
}
