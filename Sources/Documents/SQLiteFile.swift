internal import CSQLite

/// Rows of a SQLite database that somebody else wrote: read from a copy in memory, which nothing can change.
///
/// The database is hostile: its schema is not trusted, only the columns that the caller names are read, only a real table is (no view,
/// no virtual table), and a query ends after a bounded number of steps (https://sqlite.org/security.html).
package enum SQLiteFile {
    /// The largest file that is read.
    package static let limit = 1 << 29
    /// Steps of SQLite's machine in thousands, for one query.
    private static let mostSteps = 200_000

    /// How a database begins.
    package static let magic = Array("SQLite format 3\0".utf8)

    /// A value: its text, and nil for NULL.
    package typealias Row = [[UInt8]?]

    /// The rows of a table in the order in which they stand; nil where there is no table of that name with these columns.
    ///
    /// - Throws: `InputError` where the file is no database, or is damaged.
    package static func rows(
        of bytes: consuming [UInt8], name: String, table: StaticString, columns: [StaticString], _ body: (Row) -> Void
    ) throws(InputError) -> Bool {
        var bytes = bytes
        guard bytes.count >= 512, bytes.starts(with: magic) else { throw failure("not a SQLite database", name) }
        // A copy in memory has no write-ahead log beside it.
        (bytes[18], bytes[19]) = (1, 1)
        var opened: OpaquePointer?
        guard sqlite3_open_v2(":memory:", &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY, nil) == SQLITE_OK,
            let database = opened
        else {
            sqlite3_close_v2(opened)
            throw failure("not enough memory to read the database", name)
        }
        defer { sqlite3_close_v2(database) }
        let result: Result<Bool, InputError> = bytes.withUnsafeMutableBytes { buffer in
            let size = sqlite3_int64(buffer.count)
            let start = buffer.bindMemory(to: UInt8.self).baseAddress
            guard sqlite3_deserialize(database, "main", start, size, size, UInt32(SQLITE_DESERIALIZE_READONLY)) == SQLITE_OK else {
                return .failure(failure("the database cannot be read", name))
            }
            let found: Result<Bool, InputError>
            do throws(InputError) {
                found = .success(try read(database, name, "\(table)", columns.map { "\($0)" }, body))
            } catch {
                found = .failure(error)
            }
            // The memory is ours: the connection must end before it does.
            return found
        }
        return try result.get()
    }

    private static func failure(_ reason: String, _ name: String) -> InputError {
        InputError(reason, at: Location(file: name), help: "copy the file again while the agent does not run")
    }

    private static func message(_ database: OpaquePointer) -> String {
        sqlite3_errmsg(database).map { String(cString: $0) } ?? "unknown"
    }

    private static func read(
        _ database: OpaquePointer, _ name: String, _ table: String, _ columns: [String], _ body: (Row) -> Void
    ) throws(InputError) -> Bool {
        let guards = "PRAGMA trusted_schema=OFF; PRAGMA query_only=ON; PRAGMA cell_size_check=ON; PRAGMA mmap_size=0;"
        guard sqlite3_exec(database, guards, nil, nil, nil) == SQLITE_OK else {
            throw failure("the database cannot be read: \(message(database))", name)
        }
        sqlite3_limit(database, SQLITE_LIMIT_LENGTH, Int32(limit))
        sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, 0)
        // Nothing but reading a column is allowed; the second argument of a read is its table.
        sqlite3_set_authorizer(
            database, { _, action, _, _, _, _ in action == SQLITE_SELECT || action == SQLITE_READ ? SQLITE_OK : SQLITE_DENY }, nil)
        var isTable = false
        let kinds = "SELECT type, sql FROM sqlite_schema WHERE name = '\(table)'"
        try query(database, name, kinds) { row in
            let text = row[1].map { String(decoding: $0.prefix(64), as: UTF8.self).uppercased() } ?? ""
            isTable = row[0].map { String(decoding: $0, as: UTF8.self) } == "table" && text.hasPrefix("CREATE TABLE")
        }
        guard isTable else { return false }
        try query(database, name, "SELECT \(columns.joined(separator: ", ")) FROM main.\(table)", body)
        return true
    }

    /// Runs one of the fixed queries.
    private static func query(_ database: OpaquePointer, _ name: String, _ text: String, _ body: (Row) -> Void) throws(InputError) {
        var prepared: OpaquePointer?
        guard sqlite3_prepare_v2(database, text, -1, &prepared, nil) == SQLITE_OK, let statement = prepared else {
            sqlite3_finalize(prepared)
            throw failure("the database cannot be read: \(message(database))", name)
        }
        defer { sqlite3_finalize(statement) }
        var steps = mostSteps
        defer { sqlite3_progress_handler(database, 0, nil, nil) }
        let end = withUnsafeMutablePointer(to: &steps) { steps -> Int32 in
            sqlite3_progress_handler(
                database, 1_000,
                { context in
                    guard let steps = context?.assumingMemoryBound(to: Int.self) else { return 1 }
                    steps.pointee -= 1
                    return steps.pointee > 0 ? 0 : 1
                }, steps)
            var state = sqlite3_step(statement)
            while state == SQLITE_ROW {
                body((0..<sqlite3_column_count(statement)).map { value(statement, $0) })
                state = sqlite3_step(statement)
            }
            return state
        }
        guard end == SQLITE_DONE else { throw failure("the database is damaged: \(message(database))", name) }
    }

    private static func value(_ statement: OpaquePointer, _ column: Int32) -> [UInt8]? {
        guard sqlite3_column_type(statement, column) != SQLITE_NULL else { return nil }
        guard let start = sqlite3_column_blob(statement, column) else { return [] }
        return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column))))
    }
}
