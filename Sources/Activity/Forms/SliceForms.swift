internal import Documents

/// Reads a text that is too long to be held in a form that `LogScan` does not take: slice by slice, each a text of its own.
///
/// A slice is a JSON text with some entries of its list, or so many whole lines. Those of a table get the names of its columns before them, and
/// what a line break within a cell has cut is joined.
struct SliceForms {
    let name: String
    private var table: Table?
    private var isFirst = true

    init(name: String) { self.name = name }

    private struct Table {
        let header: [UInt8]
        /// The row that goes on in the next slice, the line on which it begins, and whether it ends inside of a quoted cell.
        var rest: [UInt8] = []
        var line = 2
        var isQuoted = false
    }

    /// Whether such lines can be read so: texts of JSON, or rows of a table, of which the head is told.
    static func reads(_ head: [UInt8]) -> Bool {
        guard let first = head.first(where: { $0 > 0x20 }) else { return false }
        return first == UInt8(ascii: "{") || first == UInt8(ascii: "[") || LogForms.isTable(Array(head.prefix { $0 != 0x0A }))
    }

    /// - Parameters:
    ///   - line: on which the slice begins.
    ///   - column: at which it would begin if all that stands before it in its first line stood before it in the file.
    /// - Throws: `InputError` where it is known and not read.
    mutating func records(_ bytes: [UInt8], line: Int, column: Int, isLast: Bool) throws(InputError) -> RecordSink {
        var (bytes, place) = (bytes, (lines: line - 1, columns: column - 1))
        if isFirst, Self.reads(bytes), let end = bytes.firstIndex(of: 0x0A), LogForms.isTable(Array(bytes[..<end])) {
            table = Table(header: Array(bytes[...end]))
            bytes.removeFirst(end + 1)
        }
        isFirst = false
        if table != nil { (bytes, place) = rows(bytes, isLast: isLast) }
        var sink = RecordSink()
        guard bytes.contains(where: { $0 > 0x20 }) else { return sink }
        if let found = try LogForms.records(bytes, name: name, isPart: true) {
            sink = found
        } else {
            sink.gaps.append(Gap(.input, "lines from here on without a record", at: Location(file: name, line: 1)))
        }
        // What a text says of its end is true of the last slice.
        if !isLast { sink.cuts = [] }
        sink.move(lines: place.lines, columns: place.columns)
        return sink
    }

    /// The rows that end in a slice, as a table.
    private mutating func rows(_ bytes: [UInt8], isLast: Bool) -> ([UInt8], place: (lines: Int, columns: Int)) {
        guard var own = table else { return (bytes, (0, 0)) }
        defer { table = own }
        var end = 0
        for at in bytes.indices {
            if bytes[at] == UInt8(ascii: "\"") { own.isQuoted.toggle() }
            if bytes[at] == 0x0A, !own.isQuoted { end = at + 1 }
        }
        if isLast { end = bytes.count }
        guard end > 0 || isLast else {
            own.rest += bytes
            return ([], (0, 0))
        }
        let rows = own.rest + bytes[..<end]
        own.rest = Array(bytes[end...])
        // The header stands in the line before.
        let place = (lines: own.line - 2, columns: 0)
        own.line += rows.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
        return (rows.isEmpty ? [] : own.header + rows, place)
    }
}
