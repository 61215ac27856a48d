import CSQLite

/// A SQLite database for a test to read.
package enum Database {
    package struct Failed: Error {}

    /// The bytes of a database that these statements made.
    package static func bytes(_ statements: String) throws -> [UInt8] {
        var opened: OpaquePointer?
        guard sqlite3_open(":memory:", &opened) == SQLITE_OK, let database = opened else { throw Failed() }
        defer { sqlite3_close(database) }
        guard sqlite3_exec(database, statements, nil, nil, nil) == SQLITE_OK else { throw Failed() }
        var size: sqlite3_int64 = 0
        guard let start = sqlite3_serialize(database, "main", &size, 0) else { throw Failed() }
        defer { sqlite3_free(start) }
        return Array(UnsafeBufferPointer(start: start, count: Int(size)))
    }
}
