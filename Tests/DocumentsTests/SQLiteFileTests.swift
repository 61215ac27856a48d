import Documents
import Testing
import TestSupport

struct SQLiteFileTests {
    static let statements = """
        CREATE TABLE t (key TEXT PRIMARY KEY, value TEXT);
        INSERT INTO t VALUES ('b', 'two'), ('a', NULL), ('c', x'00ff');
        CREATE VIEW v AS SELECT key, value FROM t;
        CREATE TABLE secrets (key TEXT, value TEXT);
        """

    private func rows(_ bytes: [UInt8], _ table: StaticString) throws -> [[String?]]? {
        var rows: [[String?]] = []
        let isThere = try SQLiteFile.rows(of: bytes, name: "d", table: table, columns: ["key", "value"]) { row in
            rows.append(row.map { $0.map { String(decoding: $0, as: UTF8.self) } })
        }
        return isThere ? rows : nil
    }

    @Test func aTableIsRead() throws {
        let rows = try rows(Database.bytes(Self.statements), "t")
        #expect(rows?.map { $0[0] } == ["b", "a", "c"])
        #expect(rows?.map { $0[1] == nil } == [false, true, false])
    }

    /// A view would run what its author wrote.
    @Test(arguments: ["v", "missing", "sqlite_schema"] as [StaticString])
    func onlyTablesAreRead(_ name: StaticString) throws {
        #expect(try rows(Database.bytes(Self.statements), name) == nil)
    }

    /// The mark of a database with a write-ahead log: the copy in memory has none.
    @Test func aDatabaseWithALogIsRead() throws {
        var bytes = try Database.bytes(Self.statements)
        (bytes[18], bytes[19]) = (2, 2)
        #expect(try rows(bytes, "t")?.count == 3)
    }

    @Test func damagesAreErrors() throws {
        let whole = try Database.bytes(Self.statements)
        #expect(throws: InputError.self) { try rows([], "t") }
        #expect(throws: InputError.self) { try rows(Array("hello".utf8), "t") }
        #expect(throws: InputError.self) { try rows(Array(whole.prefix(600)), "t") }
        var broken = whole
        for index in 100..<min(broken.count, 4_000) { broken[index] = 0xAA }
        #expect(throws: InputError.self) { try rows(broken, "t") }
    }

    /// One damaged byte anywhere gives rows, none, or an error; never a crash.
    @Test func anyDamagedByteIsSurvived() throws {
        let whole = try Database.bytes(Self.statements)
        for index in stride(from: 16, to: whole.count, by: 37) {
            var bytes = whole
            bytes[index] ^= 0xFF
            _ = try? rows(bytes, "t")
        }
    }
}
