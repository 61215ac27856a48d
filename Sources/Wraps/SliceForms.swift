internal import Documents

/// Reads a text that is too long to be held in a form that `LogScan` does not take: slice by slice, each a text of its own.
///
/// A slice is a JSON text with some entries of its list, or so many whole lines. Those of a table get the names of its columns before them, and
/// what a line break within a cell has cut is joined.
package struct SliceForms {
    let name: String
    /// Whether slices are lines, of which each is a whole text.
    private let areLines: Bool
    /// The bytes of the longest row of a table.
    private let longest: Int
    /// What all slices together say of further pages.
    package private(set) var ends = PageEnds()
    private var table: Table?
    /// The names of columns, where each line is a row in a list.
    private var names: [UInt8] = []
    private var isFirst = true

    package init(name: String, areLines: Bool, longest: Int) {
        (self.name, self.areLines, self.longest) = (name, areLines, longest)
    }

    private struct Table {
        let header: [UInt8]
        let separator: UInt8
        var rowEnds: CSVTable.RowEnds
        /// The row that goes on in the next slice, and the line on which it begins.
        var rest: [UInt8] = []
        var line = 0
        /// The line on which the next slice begins, if none is left out.
        var next: Int

        mutating func dropRest() {
            rest = []
            rowEnds = CSVTable.RowEnds(separator: separator)
        }
    }

    /// Whether such lines can be read so: texts of JSON, or rows of a table, of which the head is told.
    package static func reads(_ head: [UInt8]) -> Bool {
        guard let first = head.first(where: { $0 > 0x20 }) else { return false }
        return first == UInt8(ascii: "{") || first == UInt8(ascii: "[") || LogForms.isTable(Array(head.prefix { $0 != 0x0A }))
    }

    /// - Parameters:
    ///   - line: on which the slice begins.
    ///   - column: at which it would begin if all that stands before it in its first line stood before it in the file.
    package mutating func records(_ slice: [UInt8], line: Int, column: Int, isLast: Bool) -> RecordSink {
        var (bytes, place) = (slice, (lines: line - 1, columns: column - 1))
        var sink = RecordSink()
        if isFirst, areLines, let end = bytes.firstIndex(of: 0x0A), let separator = LogForms.separator(of: Array(bytes[..<end])) {
            let rowEnds = CSVTable.RowEnds(separator: separator)
            table = Table(header: Array(bytes[...end]), separator: separator, rowEnds: rowEnds, next: line + 1)
            bytes.removeFirst(end + 1)
            place.lines += 1
        } else if isFirst, areLines {
            names = Self.names(in: bytes)
        } else if !names.isEmpty {
            bytes = names + bytes
            place.lines -= 1
        }
        isFirst = false
        var gaps: [Gap] = []
        if var own = table {
            (bytes, place) = rows(bytes, of: &own, line: place.lines + 1, isLast: isLast, &gaps)
            table = own
        }
        if bytes.contains(where: { $0 > 0x20 }) { sink = found(in: bytes, isLast: isLast) }
        sink.move(lines: place.lines, columns: place.columns)
        sink.gaps = gaps + sink.gaps
        // What a slice of a list says of its end is true of the last one; each line has its own.
        if areLines || isLast { ends.add(sink.ends) } else { sink.cuts = [] }
        sink.ends = PageEnds()
        return sink
    }

    private static func names(in slice: [UInt8]) -> [UInt8] {
        guard slice.first == UInt8(ascii: "["), let end = slice.firstIndex(of: 0x0A),
            let row = try? JSONDocument.parse(Array(slice[..<end]), name: "").root, RecordFinder.namesOfLines(row) != nil
        else { return [] }
        return Array(slice[...end])
    }

    private func found(in bytes: [UInt8], isLast: Bool) -> RecordSink {
        var sink = RecordSink()
        do throws(InputError) {
            if let found = try LogForms.records(bytes, name: name, isPart: !areLines) { return found }
            sink.gaps.append(Gap(.input, "lines from here on without a record", at: Location(file: name, line: 1)))
        } catch {
            sink.gaps.append(Gap(error))
        }
        return sink
    }

    /// The rows that end in a slice, as a table.
    private func rows(
        _ bytes: [UInt8], of table: inout Table, line: Int, isLast: Bool, _ gaps: inout [Gap]
    ) -> ([UInt8], place: (lines: Int, columns: Int)) {
        if !table.rest.isEmpty, table.next != line {
            lose(&table, "a row that goes on in a line that was not read", &gaps)
        }
        if table.rest.isEmpty { table.line = line }
        table.next = line + Self.lines(bytes[...])
        let passed = table.rowEnds.pass(bytes)
        let end = isLast ? bytes.count : passed
        // The header stands in the line before.
        let place = (lines: table.line - 2, columns: 0)
        let rows = end > 0 || isLast ? table.rest + bytes[..<end] : []
        if end > 0 {
            table.rest = []
            table.line = line + Self.lines(bytes[..<end])
        }
        table.rest += bytes[end...]
        if table.rest.count > longest {
            let size = ScanFault.size(UInt64(longest))
            lose(&table, "a row of more than \(size), in which a quote may be missing; it was not read", &gaps)
        }
        return (rows.isEmpty ? [] : table.header + rows, place)
    }

    private func lose(_ table: inout Table, _ reason: String, _ gaps: inout [Gap]) {
        gaps.append(Gap(.input, reason, at: Location(file: name, start: Position(line: table.line, column: 1))))
        table.dropRest()
    }

    private static func lines(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) } }
}
