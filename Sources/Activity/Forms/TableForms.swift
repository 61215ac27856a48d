internal import Documents

/// Rows of tables: results of Athena and CloudTrail Lake, the console's download, answers of search engines and databases.
extension RecordFinder {
    /// The page of `aws cloudtrail get-query-results`: a row is a list of one-pair objects.
    mutating func lakeRows(_ rows: JSONValue) -> Bool {
        for row in rows.elements where !isTired {
            // Who joined the pairs of a row has made an object of it.
            let members = row.kind == .object ? Array(row.members) : row.elements.flatMap { Array($0.members) }
            let pairs = members.map { ($0.name, $0.value.scalarText) }
            if !self.row(pairs, at: row.location.start) { refuse(row) }
        }
        return true
    }

    /// The page of `aws athena get-query-results`: the first row of the first page has the names, and every page tells them beside.
    mutating func athenaRows(_ result: JSONValue) -> Bool {
        let told = result.at("ResultSetMetadata.ColumnInfo")?.elements.map { $0["Name"]?.string ?? "" } ?? []
        var names: [String]?
        for row in result["Rows"].map({ Array($0.elements) }) ?? [] where !isTired {
            let cells = row["Data"].map { $0.elements.map { $0["VarCharValue"]?.string } } ?? []
            if names == nil {
                let first = cells.map { $0 ?? "" }
                let isHeader = told.isEmpty || first == told
                names = isHeader ? first : told
                if isHeader { continue }
            }
            guard let header = names else { continue }
            if !self.row(Array(zip(header, cells)), at: row.location.start) { refuse(row) }
        }
        return result["Rows"] != nil
    }

    /// Where the answers of search engines and databases keep the names of columns and the values, row by row or column by column: Splunk
    /// (`json_rows`, `json_cols`), Elasticsearch (SQL, ES|QL), OpenSearch (SQL, PPL), Sentinel and Kusto, Grafana, Snowflake, Redshift.
    private static let tables: [(names: String, values: String, isByColumn: Bool)] = [
        ("fields", "rows", false), ("fields", "columns", true), ("columns", "rows", false), ("Columns", "Rows", false),
        ("columns", "values", false), ("schema.fields", "data.values", true), ("resultSetMetaData.rowType", "data", false),
        ("ColumnMetadata", "Records", false), ("schema", "datarows", false), ("columns", "data", false),
    ]

    private static let mostRows = 10_000_000

    mutating func table(in value: JSONValue) -> Bool {
        for (names, values, isByColumn) in Self.tables {
            guard let header = value.at(names), header.kind == .array, let body = value.at(values), body.kind == .array else {
                continue
            }
            let columns = header.elements.map { column in
                column.string ?? ["name", "Name", "ColumnName", "columnName"].lazy.compactMap { column[$0]?.string }.first ?? ""
            }
            // Rows may also be objects, which tell their names themselves.
            guard Self.isTable(columns), body.elements.allSatisfy({ $0.kind == .array }) else { continue }
            let lists = body.elements.map { Array($0.elements) }
            let count = isByColumn ? lists.map(\.count).max() ?? 0 : lists.count
            for index in 0..<min(count, Self.mostRows) where !isTired {
                let cells = isByColumn ? lists.map { $0.indices.contains(index) ? $0[index] : nil } : lists[index].map { $0 }
                let place = cells.lazy.compactMap { $0 }.first?.location.start
                if row(Array(zip(columns, cells.map { $0.flatMap(Self.cell) })), at: place) { continue }
                if let first = cells.lazy.compactMap({ $0 }).first { refuse(first) }
            }
            ends.take(value, list: values)
            return true
        }
        return false
    }

    private static func cell(_ value: JSONValue) -> String? {
        if value.kind == .null { return nil }
        return value.scalarText ?? value["stringValue"]?.string ?? value.text
    }

    /// Whether the names of columns are those of a table of records.
    static func isTable(_ header: [String]) -> Bool {
        // A line of an exported log group: a time, and a record whose members are in quotes as cells are.
        if header.contains(where: { $0.contains("{\"") }) { return false }
        let names = Set(header.map(FoldedForm.fold))
        // A plain word such as `raw` may stand in any line of text.
        if header.contains(where: { ["_raw", "Raw", "rawLog", "@message"].contains($0) || $0.lowercased() == "message" }) {
            return true
        }
        return !names.isDisjoint(with: ["eventjson", "cloudtrailevent", "eventoriginal"])
            || names.isSuperset(of: ["eventname", "eventsource"])
            || names.isSuperset(of: ["eventid", "useridentity"]) || names.isSuperset(of: ["metadata", "api", "actor"])
            || names.isSuperset(of: ["eventaction", "eventprovider"])
    }

    mutating func table(_ table: CSVTable) {
        var (table, refused) = (table, 0)
        // Where no names stand above the rows, the first is one of them.
        if table.header.contains(where: Self.seemsRecord) {
            _ = row(table.header.enumerated().map { ("\($0)", $1) }, at: Position(line: table.line, column: 1))
        }
        while !isTired, let row = table.next() {
            let place = Position(line: row.line, column: 1)
            if self.row(Array(zip(table.header, row.cells)), at: place) { continue }
            refused += 1
            if refused == 1 { sink.gaps.append(Gap(.input, "a row without a record", at: Location(file: name, start: place))) }
        }
        if refused > 1 {
            sink.gaps.append(Gap(.input, "\(Phrase.count(refused - 1, "more row")) without a record", at: Location(file: name)))
        }
        if table.endsEarly {
            sink.gaps.append(
                Gap(.input, "the table ends inside a row", at: Location(file: name), help: "fetch the file again"))
        }
    }

    /// What a row of CloudTrail Lake is that tells of no call.
    private static func otherKind(_ cells: [String: String]) -> String? {
        if cells["eventname"] != nil, cells["eventsource"] != nil { return nil }
        if cells["insightsource"] != nil || cells["insightdetails"] != nil { return "insight" }
        guard let category = cells["eventcategory"] else { return nil }
        return ["ConfigurationItem", "Evidence", "ActivityAuditLog"].contains(category) ? category : nil
    }

    /// Columns that hold the record as it was, or a wrap of it, by their folded names: `_raw`, `@message`, `event.original`.
    private static let exact = WrapTable.columns + ["raw", "message"]

    private mutating func row(_ pairs: [(name: String, cell: String?)], at place: Position?) -> Bool {
        let isFound = taken(pairs, at: place)
        // Its cells may have been looked at in vain before.
        judge(isFound, at: place)
        return isFound
    }

    private mutating func taken(_ pairs: [(name: String, cell: String?)], at place: Position?) -> Bool {
        var cells: [String: String] = [:]
        var spelled: [String: String] = [:]
        for (name, cell) in pairs {
            guard let cell, !cell.isEmpty else { continue }
            let folded = FoldedForm.fold(name)
            if cells[folded] == nil { (cells[folded], spelled[name]) = (cell, cell) }
        }
        for column in Self.exact {
            guard let text = cells[column] else { continue }
            let bytes = text.contains("{") ? Array(text.utf8) : Self.unpacked(Array(text.utf8))
            if let bytes, embedded(bytes, at: place, 1) { return true }
        }
        // A column of a database that holds each record as it was.
        for (name, text) in spelled.sorted(by: { $0.key < $1.key }) where !FoldedForm.isChosen(name) {
            guard Self.seemsRecord(text) || Self.seemsWrap(text) else { continue }
            if embedded(Array(text.utf8), at: place, 1) { return true }
        }
        if cells["eventaction"] != nil, cells["eventprovider"] != nil { return elastic(spelled, at: place) }
        if cells["metadata"] != nil, cells["api"] != nil, cells["actor"] != nil { return ocsf(spelled, at: place) }
        if let kind = Self.otherKind(cells) {
            sink.note(kind)
            return true
        }
        return spelled["eventName"] != nil && spelled["userIdentity"] == nil && listed(spelled, at: place)
            || folded(cells, at: place)
    }
}
