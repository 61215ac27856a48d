internal import Documents

/// Rows of tables: results of Athena and CloudTrail Lake, the console's download, answers of search engines and databases.
extension RecordFinder {
    /// The page of `aws cloudtrail get-query-results`: a row is a list of one-pair objects.
    mutating func lakeRows(_ rows: JSONValue) -> Bool {
        var columns = TableColumns([])
        for row in self.rows(of: rows) where !isTired {
            // Who joined the pairs of a row has made an object of it.
            let members = row.kind == .object ? Array(row.members) : row.elements.flatMap { Array($0.members) }
            let names = members.map(\.name)
            if names != columns.names { columns = TableColumns(names) }
            if !self.row(columns, members.map { $0.value.scalarText }, at: row.location.start) { refuse(row) }
        }
        return true
    }

    /// The page of `aws athena get-query-results`: the first row of the first page has the names, and every page tells them beside.
    mutating func athenaRows(_ result: JSONValue) -> Bool {
        let told = result.at("ResultSetMetadata.ColumnInfo")?.elements.map { $0["Name"]?.string ?? "" } ?? []
        var columns: TableColumns?
        for row in result["Rows"].map({ rows(of: $0) }) ?? [] where !isTired {
            let cells = row["Data"].map { $0.elements.map { $0["VarCharValue"]?.string } } ?? []
            if columns == nil {
                let first = cells.map { $0 ?? "" }
                let isHeader = told.isEmpty || first == told
                columns = TableColumns(isHeader ? first : told)
                if isHeader { continue }
            }
            guard let columns else { continue }
            if !self.row(columns, cells, at: row.location.start) { refuse(row) }
        }
        return result["Rows"] != nil
    }

    /// Where the answers of search engines and databases keep the names of columns and the values, row by row or column by column: Splunk
    /// (`json_rows`, `json_cols`), Elasticsearch (SQL, ES|QL), OpenSearch (SQL, PPL), Sentinel and Kusto, Grafana, Snowflake, Redshift, RDS,
    /// Trino, ClickHouse, Databricks.
    private static let tables: [(names: String, values: String, isByColumn: Bool)] = [
        ("fields", "rows", false), ("fields", "columns", true), ("columns", "rows", false), ("Columns", "Rows", false),
        ("columns", "values", false), ("schema.fields", "data.values", true), ("resultSetMetaData.rowType", "data", false),
        ("ColumnMetadata", "Records", false), ("columnMetadata", "records", false), ("schema", "datarows", false),
        ("columns", "data", false), ("meta", "data", false), ("manifest.schema.columns", "result.data_array", false),
    ]

    /// The columns of the widest table that is written column by column: each row asks all of them.
    private static let mostColumns = 4_096

    private static let mostRows = 10_000_000

    /// Whether a text begins as one whose rows do not tell the names of their columns.
    static func mayBeTable(_ bytes: [UInt8]) -> Bool {
        let start = Array(bytes.prefix(Head.limit))
        let dense = start.filter { $0 > 0x20 }
        if dense.starts(with: "[[".utf8), areNames(dense.dropFirst(2)) { return true }
        if let values = dense.firstRange(of: Array("\"values\":[[".utf8)), areNames(dense[values.upperBound...]) { return true }
        return [
            "\"ResultSet\"", "\"QueryResultRows\"", "\"columns\"", "\"Columns\"", "\"fields\"", "\"schema\"", "\"meta\"",
            "\"columnMetadata\"", "\"ColumnMetadata\"", "\"rowType\"",
        ].contains {
            start.firstRange(of: Array($0.utf8)) != nil
        }
    }

    /// Whether the first list of several is that of names, and holds no record.
    private static func areNames(_ list: ArraySlice<UInt8>) -> Bool {
        !list.prefix { $0 != UInt8(ascii: "]") }.contains(UInt8(ascii: "{"))
    }

    /// Whether a text begins as a table of records: row by row, or with the values of a column behind its name. What is damaged in one
    /// that is written by columns leaves no row whole.
    static func namesColumns(_ bytes: [UInt8]) -> Bool {
        let start = bytes.prefix(Head.limit).filter { $0 > 0x20 && $0 != UInt8(ascii: "_") }
        let folded = String(decoding: start, as: UTF8.self).lowercased()
        let isByColumn = ["eventname", "eventsource", "eventid", "eventtime"].contains { name in
            ["\"\(name)\":[", "\"\(name)\":{", "\"name\":\"\(name)\""].contains(where: folded.contains)
        }
        if isByColumn { return true }
        let names = ["\"eventname\"", "\"eventjson\"", "\"event.original\"", "\"raw\"", "\"@message\"", "\"message\""]
        return mayBeTable(bytes) && names.contains(where: folded.contains)
    }

    /// Whether a part of a table says what its texts are: a row that is an object, with the names of its columns or without.
    static func namesItself(_ value: JSONValue) -> Bool {
        guard value.kind == .object, let first = value.members.first(where: { _ in true })?.name else { return false }
        return !["Data", "VarCharValue", "f", "v", "stringValue"].contains(first)
    }

    /// Whether a value is such a table, or a list of them.
    static func isTable(_ value: JSONValue) -> Bool {
        var all = [value]
        if let tables = value["tables"] ?? value["Tables"] { all += tables.elements.prefix(16) }
        return all.contains { value in
            if value["QueryResultRows"] != nil || value["ResultSet"] != nil || hasCellsInObjects(value) { return true }
            if names(above: value) != nil || value.members.lazy.prefix(16).contains(where: { names(above: $0.value) != nil }) {
                return true
            }
            return tables.contains { value.at($0.names)?.kind == .array && value.at($0.values)?.kind == .array }
        }
    }

    mutating func table(in value: JSONValue) -> Bool {
        for (names, values, isByColumn) in Self.tables {
            guard let header = value.at(names), header.kind == .array, let body = value.at(values), body.kind == .array else {
                continue
            }
            let columns = header.elements.map { column in
                column.string ?? ["name", "Name", "ColumnName", "columnName"].lazy.compactMap { column[$0]?.string }.first ?? ""
            }
            // Rows may also be objects, which tell their names themselves.
            guard Self.isTable(columns), !body.elements.contains(where: { $0.kind == .object }),
                !isByColumn || columns.count <= Self.mostColumns
            else { continue }
            let isWhole = body.elements.allSatisfy { $0.kind == .array } && Array(body.elements).count == columns.count
            if isByColumn, !isWhole, body.elements.contains(where: { _ in true }) {
                sink.isKnown = true
                sink.gaps.append(
                    Gap(.input, "columns of a table are missing: none of its rows is whole, and none was read", at: body.location))
                return true
            }
            let lists = rows(of: body).map { Array($0.elements) }
            let named = TableColumns(columns)
            let count = isByColumn ? lists.map(\.count).max() ?? 0 : lists.count
            var wide = WideRows()
            for index in 0..<min(count, Self.mostRows) where !isTired {
                let cells = isByColumn ? lists.map { $0.indices.contains(index) ? $0[index] : nil } : lists[index].map { $0 }
                let (place, texts) = (cells.lazy.compactMap { $0 }.first?.location.start, cells.map { $0.flatMap(Self.cell) })
                wide.take(texts, of: named, at: place)
                if row(named, texts, at: place) { continue }
                if let first = cells.lazy.compactMap({ $0 }).first { refuse(first) }
            }
            sink.gaps += wide.gaps(in: name, isText: false)
            ends.take(value, list: values)
            return true
        }
        return false
    }

    /// The answer of BigQuery, whose rows have their cells in lists of objects: `{"schema": {"fields": ...}, "rows": [{"f": [{"v": ...}]}]}`.
    mutating func cellsInObjects(_ value: JSONValue) -> Bool {
        guard Self.hasCellsInObjects(value), let header = value.at("schema.fields"), let body = value["rows"] else { return false }
        let columns = TableColumns(header.elements.map { $0["name"]?.string ?? "" })
        var wide = WideRows()
        for row in rows(of: body) where !isTired {
            let cells = row["f"]?.elements.map { $0["v"].flatMap(Self.cell) } ?? []
            wide.take(cells, of: columns, at: row.location.start)
            if !self.row(columns, cells, at: row.location.start) { refuse(row) }
        }
        sink.gaps += wide.gaps(in: name, isText: false)
        ends.take(value, list: "rows")
        return true
    }

    private static func hasCellsInObjects(_ value: JSONValue) -> Bool {
        guard let header = value.at("schema.fields"), value["rows"]?.kind == .array else { return false }
        return isTable(header.elements.map { $0["name"]?.string ?? "" })
    }

    /// Rows of which the first has the names of the columns, as spreadsheets and databases give them.
    mutating func headed(_ list: JSONValue) -> Bool {
        guard let names = Self.names(above: list) else { return false }
        let columns = TableColumns(names)
        var wide = WideRows()
        // In the place of a row that is damaged, which has been told, stands 0.
        for row in list.elements.dropFirst() where !isTired && (row.kind != .number || row.text != "0") {
            let cells = row.elements.map(Self.cell)
            wide.take(cells, of: columns, at: row.location.start)
            if row.kind != .array || !self.row(columns, cells, at: row.location.start) { refuse(row) }
        }
        sink.gaps += wide.gaps(in: name, isText: false)
        return true
    }

    /// The names of columns that are the first entry of a list.
    private static func names(above list: JSONValue) -> [String]? {
        guard list.kind == .array else { return nil }
        return list.elements.first { _ in true }.flatMap(names(in:))
    }

    /// The names of columns that a list is.
    private static func names(in row: JSONValue) -> [String]? {
        guard row.kind == .array else { return nil }
        let names = row.elements.prefix(mostColumns).map { $0.string ?? "" }
        return names.count > 1 && !names.contains(where: seemsRecord) && isTable(names) ? names : nil
    }

    // MARK: Rows that are lines

    /// The names of columns in the first of many texts, of which each is a row: ClickHouse's `JSONCompactEachRowWithNames`.
    static func namesOfLines(_ value: JSONValue) -> [String]? {
        value.elements.allSatisfy { $0.kind == .string } ? names(in: value) : nil
    }

    /// A row of them. What follows the names may be the types of the columns.
    mutating func line(_ columns: TableColumns, _ row: JSONValue, isFirst: Bool, _ wide: inout WideRows) {
        if isFirst, row.kind == .array, row.elements.allSatisfy({ Self.isType($0.string ?? "") }) { return }
        let cells = row.elements.map(Self.cell)
        wide.take(cells, of: columns, at: row.location.start)
        if row.kind != .array || !self.row(columns, cells, at: row.location.start) { refuse(row) }
    }

    /// Whether a text is the name of a type of ClickHouse: `String`, `DateTime64(3)`, `LowCardinality(Nullable(String))`.
    private static func isType(_ text: String) -> Bool {
        let name = text.prefix { $0 != "(" }
        return name.count < text.count ? text.hasSuffix(")") && types.contains { name.hasPrefix($0) } : types.contains(String(name))
    }

    private static let types: Set<String> = [
        "String", "FixedString", "LowCardinality", "Nullable", "DateTime", "DateTime64", "Date", "Date32", "Bool", "UUID", "JSON",
        "Map", "Array", "Tuple", "Nested", "Object", "Dynamic", "Variant", "Enum8", "Enum16", "IPv4", "IPv6", "Int8", "Int16",
        "Int32",
        "Int64", "UInt8", "UInt16", "UInt32", "UInt64", "Float32", "Float64", "Decimal",
    ]

    /// The rows in a list; what is none is told. That of a row which is damaged, and in whose place stands 0, has been.
    private mutating func rows(of list: JSONValue) -> [JSONValue] {
        var rows: [JSONValue] = []
        for value in list.elements {
            if value.kind == .object || value.kind == .array {
                rows.append(value)
            } else if value.kind != .number || value.text != "0" {
                refuse(value)
            }
        }
        return rows
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
            || names.isSuperset(of: ["eventaction", "eventprovider"]) || names.isSuperset(of: ["apioperation", "apiservicename"])
    }

    mutating func table(_ table: CSVTable) {
        var (table, refused) = (table, 0)
        var wide = WideRows()
        // Where no names stand above the rows, the first is one of them.
        let isNameless = table.header.contains(where: Self.seemsRecord)
        if isNameless {
            let columns = TableColumns(table.header.indices.map(String.init))
            _ = row(columns, table.header, at: Position(line: table.line, column: 1))
        }
        let columns = TableColumns(table.header)
        while !isTired, let row = table.next() {
            let place = Position(line: row.line, column: 1)
            if !isNameless { wide.take(row.cells, of: columns, at: place) }
            if self.row(columns, row.cells, at: place) { continue }
            refused += 1
            if refused == 1 { sink.gaps.append(Gap(.input, "a row without a record", at: Location(file: name, start: place))) }
        }
        if refused > 1 {
            sink.gaps.append(
                Gap(.input, "\(Phrase.count(refused - 1, "more row")) without a record", at: Location(file: name)))
        }
        sink.gaps += wide.gaps(in: name, isText: true)
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

    private mutating func row(_ columns: TableColumns, _ row: [String?], at place: Position?) -> Bool {
        let isFound = taken(columns, row, at: place)
        // Its cells may have been looked at in vain before.
        judge(isFound, at: place)
        return isFound
    }

    private mutating func taken(_ columns: TableColumns, _ row: [String?], at place: Position?) -> Bool {
        let cells = columns.folded(row)
        for column in Self.exact {
            guard let text = cells[column] else { continue }
            let bytes = text.contains("{") ? Array(text.utf8) : Self.unpacked(Array(text.utf8))
            if let bytes, embedded(bytes, at: place, 1) { return true }
        }
        // A column of a database that holds each record as it was.
        for (column, text) in zip(columns.all, row) {
            guard let text, text.hasPrefix("{"), Self.seemsRecord(text) || Self.seemsWrap(text), !column.isChosen else { continue }
            if embedded(Array(text.utf8), at: place, 1) { return true }
        }
        if cells["eventaction"] != nil, cells["eventprovider"] != nil { return elastic(columns.spelled(row), at: place) }
        if cells["metadata"] != nil, cells["api"] != nil, cells["actor"] != nil { return ocsf(columns.spelled(row), at: place) }
        if cells["apioperation"] != nil, let service = cells["apiservicename"], service.hasSuffix(".amazonaws.com") {
            return chosen(columns.spelled(row), at: place)
        }
        if let kind = Self.otherKind(cells) {
            sink.note(kind)
            return true
        }
        if columns.hasEventName, cells["eventname"] != nil {
            let spelled = columns.spelled(row)
            if spelled["eventName"] != nil, spelled["userIdentity"] == nil, listed(spelled, at: place) { return true }
        }
        return folded(cells, at: place)
    }
}
