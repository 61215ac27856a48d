internal import Documents
internal import LogScan

/// The records that a reader of `LogScan` holds: those that it found since the last were taken, valid until it reads on, or those that
/// it kept.
struct RecordTable {
    let count: Int
    /// Only of kept records.
    private let kept: Kept?
    private let reader: OpaquePointer
    private let losses: LogLosses?
    /// Only of records that are not kept.
    private let records: UnsafePointer<logscan_record>?
    private let cells: UnsafePointer<UInt32>?
    /// Rows of symbols that many records share; those of fields in objects only of records that are not kept.
    private let flat: UnsafePointer<logscan_span>?
    private let nested: UnsafePointer<logscan_span>?

    /// - Parameter losses: where it is noted that a kept record cannot be read back; nil for the records that are not kept.
    init(_ reader: OpaquePointer, losses: LogLosses? = nil) {
        var count = 0
        let areKept = losses != nil
        self.reader = reader
        self.losses = losses
        kept = areKept ? Kept(reader, &count) : nil
        records = areKept ? nil : logscan_records(reader, &count)
        cells = areKept ? nil : logscan_cells(reader)
        self.count = count
        flat = logscan_rows(reader, false)
        nested = areKept ? nil : logscan_rows(reader, true)
    }

    /// For each record the ends of its own fields, the numbers of two rows, and the form of the request.
    private static let width = EventField.ownCount + 3

    /// The number of a shared field's text, the same for the same text in all of a reader's records; 0 where it is missing.
    func symbolNumber(_ field: EventField, _ row: Int) -> UInt32 {
        let isNested = field.rawValue >= EventField.firstNested
        let place = field.rawValue - (isNested ? EventField.firstNested : EventField.ownCount)
        if isNested, let kept { return kept.symbolNumber(place, row) }
        guard let rows = isNested ? nested : flat else { return 0 }
        let shared = rows[Int(rowNumber(isNested: isNested, row))]
        guard place * MemoryLayout<UInt32>.size < shared.count else { return 0 }
        return UnsafeRawPointer(shared.text).load(fromByteOffset: place * MemoryLayout<UInt32>.size, as: UInt32.self)
    }

    /// The number of a row of shared fields, the same for those that are equal.
    func rowNumber(isNested: Bool, _ row: Int) -> UInt32 {
        if let cells { return cells[row * Self.width + EventField.ownCount + (isNested ? 1 : 0)] }
        return kept.map { isNested ? $0.nested(row) : $0.shape(row).own } ?? 0
    }

    /// The number of the form of a record's `requestParameters`, the same for all that have the same keys in the same order; 0 where it is
    /// not told, or the record is kept.
    func formNumber(_ row: Int) -> UInt32 { cells.map { $0[row * Self.width + EventField.ownCount + 2] } ?? 0 }

    /// The number of a record's file.
    func file(_ row: Int) -> Int { kept?.file(row) ?? Int(records?[row].file ?? 0) }

    /// The files of kept records, each with its first record, in the order of the records; a file may come again.
    var files: UnsafeBufferPointer<logscan_kept_file> { kept?.files ?? UnsafeBufferPointer(start: nil, count: 0) }

    /// Where a record stands in its file.
    func place(_ row: Int) -> (line: UInt32, column: UInt32) {
        if let records {
            if records[row].column == 0 { logscan_place(reader, row) }
            return (records[row].line, records[row].column)
        }
        return withOpened(row) { ($0.line, $0.column) }
    }

    /// The bytes of a field of one record alone: of one that is kept, valid until this thread looks at another one.
    func bytes(of field: EventField, _ row: Int) -> UnsafeRawBufferPointer {
        if let cells, let records { return Self.bytes(of: field, records[row].text, cells + row * Self.width) }
        if !hasBytes(of: field, row) { return UnsafeRawBufferPointer(start: nil, count: 0) }
        // What is let go stays until another one is opened.
        return withOpened(row) { Self.bytes(of: field, $0.text, $0.ends) }
    }

    func hasBytes(of field: EventField, _ row: Int) -> Bool {
        kept.map { $0.shape(row).present & 1 << min(UInt32(field.rawValue), 31) != 0 } ?? !bytes(of: field, row).isEmpty
    }

    /// The bytes of a field of one record alone, valid during the call.
    func withBytes<Result>(of field: EventField, _ row: Int, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        if kept == nil { return body(bytes(of: field, row)) }
        // Nothing is unpacked for what is not there.
        if !hasBytes(of: field, row) { return body(UnsafeRawBufferPointer(start: nil, count: 0)) }
        return withOpened(row) { body(Self.bytes(of: field, $0.text, $0.ends)) }
    }

    private static func bytes(
        of field: EventField, _ text: UnsafePointer<CChar>?, _ ends: UnsafePointer<UInt32>
    ) -> UnsafeRawBufferPointer {
        let start = field.rawValue == 0 ? 0 : Int(ends[field.rawValue - 1])
        return UnsafeRawBufferPointer(start: text.map { $0 + start }, count: Int(ends[field.rawValue]) - start)
    }

    private func withOpened<Result>(_ row: Int, _ body: (logscan_opened) -> Result) -> Result {
        let opened = logscan_open(reader, row)
        defer { logscan_let_go(opened.hold) }
        if opened.text != nil { return body(opened) }
        losses?.note()
        // As if it had no texts.
        return Self.nothing.withUnsafeBufferPointer {
            body(logscan_opened(text: nil, ends: $0.baseAddress, line: 1, column: 1, hold: nil))
        }
    }

    private static let nothing = [UInt32](repeating: 0, count: EventField.ownCount)

    /// What is known of kept records without unpacking any.
    private struct Kept {
        private let records: UnsafePointer<logscan_kept>
        /// Nil where all are zero.
        private let upper: UnsafePointer<UInt16>?
        let files: UnsafeBufferPointer<logscan_kept_file>
        private let shapes: UnsafePointer<logscan_span>
        /// Nil where memory was short.
        private let rows: UnsafePointer<logscan_parted_row>?
        /// How many fields the first part of a row has.
        private let parting: Int

        init?(_ reader: OpaquePointer, _ count: inout Int) {
            guard let records = logscan_all_kept(reader, &count), let shapes = logscan_shapes(reader) else { return nil }
            (self.records, self.shapes, upper) = (records, shapes, logscan_kept_upper(reader))
            var (fileCount, parting) = (0, 0)
            let first = logscan_kept_files(reader, &fileCount)
            files = UnsafeBufferPointer(start: first, count: fileCount)
            rows = logscan_kept_rows(reader, &parting)
            self.parting = parting
        }

        func shape(_ row: Int) -> logscan_shape {
            let number = Int(records[row].shape) | (upper.map { Int($0[row]) << 16 } ?? 0)
            return UnsafeRawPointer(shapes[number].text).load(as: logscan_shape.self)
        }

        /// The number of a record's row of symbols of fields in objects.
        func nested(_ row: Int) -> UInt32 { UInt32(records[row].nested_upper) << 16 | UInt32(records[row].nested_lower) }

        /// - Parameter place: of a field among those in objects.
        func symbolNumber(_ place: Int, _ row: Int) -> UInt32 {
            guard let parts = rows?[Int(nested(row))] else { return 0 }
            return place < parting ? parts.first[place] : parts.rest[place - parting]
        }

        func file(_ row: Int) -> Int {
            var (low, high) = (0, files.count)
            while low < high {
                let middle = (low + high) / 2
                if Int(files[middle].first) <= row { low = middle + 1 } else { high = middle }
            }
            return Int(files[low - 1].file)
        }
    }
}
