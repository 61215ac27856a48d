import LogScan
import Testing
import TestSupport

/// Where records stand is counted when it is asked for, in whatever order.
struct PlaceTests {
    /// A list over several lines, with letters of several bytes before its records, and another one behind it.
    private static let text = """
        {"Records":[{"a":"é1"},{"a":"2"},
          {"a":"3ä€"}, {"a":"4"}

        ,{"a":"5"}]}
        {"Records":[ {"a":"6"}]}
        """
    private static let places: [(line: UInt32, column: UInt32)] = [(1, 13), (1, 24), (2, 3), (2, 16), (4, 2), (5, 14)]

    private static func withReader(_ body: (OpaquePointer) -> Void) throws {
        let made = "a".withCString { path in
            logscan_reader_new(
                [logscan_field(path: path, kind: LOGSCAN_TEXT, is_dropped: false)], 1,
                logscan_limits(gzip_text: 0, gzip_ratio: 0, json_text: 0, record: 0, depth: 0, problems: 0, kept: 0))
        }
        let reader = try #require(made)
        defer { logscan_reader_free(reader) }
        body(reader)
    }

    private static func read(_ bytes: [UInt8], _ reader: OpaquePointer) { logscan_read_bytes(reader, bytes, bytes.count, 0) }

    private static func place(_ record: Int, _ reader: OpaquePointer) -> [UInt32] {
        logscan_place(reader, record)
        var count = 0
        guard let records = logscan_records(reader, &count), record < count else { return [] }
        return [records[record].line, records[record].column]
    }

    @Test(arguments: [[0, 1, 2, 3, 4, 5], [5, 4, 3, 2, 1, 0], [3, 3, 0, 5, 1, 4, 2]], [false, true])
    func isTheSameInAnyOrder(order: [Int], isPacked: Bool) throws {
        try Self.withReader { reader in
            Self.read(isPacked ? Gzip.member(Self.text) : Array(Self.text.utf8), reader)
            for record in order {
                #expect(Self.place(record, reader) == [Self.places[record].line, Self.places[record].column], "\(record)")
            }
        }
    }

    /// Of a text that is too large to be kept the places are counted before its memory is given back.
    @Test func isKnownOfALargeText() throws {
        let wide = String(repeating: "x", count: 1 << 20)
        let records = (0..<20).map { "{\"a\":\"\($0)\",\"b\":\"\(wide)\"}" }
        try Self.withReader { reader in
            Self.read(Array("{\"Records\":[\(records.joined(separator: ",\n"))]}".utf8), reader)
            for record in [19, 0, 7] { #expect(Self.place(record, reader) == [UInt32(record + 1), record == 0 ? 13 : 1]) }
        }
    }

    /// Portions that are taken in the middle of a text.
    @Test func isKnownInPortions() throws {
        final class Told { var places: [[UInt32]] = [] }
        let told = Told()
        try Self.withReader { reader in
            struct Context {
                let reader: OpaquePointer
                let told: Told
            }
            var context = Context(reader: reader, told: told)
            withUnsafeMutablePointer(to: &context) { context in
                logscan_in_portions(reader, 2, context) { context in
                    guard let context = context?.assumingMemoryBound(to: Context.self).pointee else { return }
                    for record in [1, 0] { context.told.places.append(PlaceTests.place(record, context.reader)) }
                }
                Self.read(Array(Self.text.utf8), reader)
            }
        }
        #expect(told.places == [1, 0, 3, 2, 5, 4].map { [Self.places[$0].line, Self.places[$0].column] })
    }
}
