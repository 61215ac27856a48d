internal import LogScan

/// The records that a reader of `LogScan` holds: valid until it reads on.
struct RecordTable {
    let records: UnsafeBufferPointer<logscan_record>
    private let cells: UnsafePointer<UInt32>?
    /// Rows of symbols that many records share.
    private let flat: UnsafePointer<logscan_span>?
    private let nested: UnsafePointer<logscan_span>?

    init(_ reader: OpaquePointer) {
        var count = 0
        let first = logscan_records(reader, &count)
        records = UnsafeBufferPointer(start: first, count: count)
        cells = logscan_cells(reader)
        flat = logscan_rows(reader, false)
        nested = logscan_rows(reader, true)
    }

    /// For each record the ends of its own fields, the numbers of two rows, and the form of the request.
    private static let width = EventField.ownCount + 3

    /// The number of a shared field's text, the same for the same text in all of a reader's records; 0 where it is missing.
    func symbolNumber(_ field: EventField, _ row: Int) -> UInt32 {
        let isNested = field.rawValue >= EventField.firstNested
        guard let rows = isNested ? nested : flat else { return 0 }
        let shared = rows[Int(rowNumber(isNested: isNested, row))]
        let place = field.rawValue - (isNested ? EventField.firstNested : EventField.ownCount)
        guard place * MemoryLayout<UInt32>.size < shared.count else { return 0 }
        return UnsafeRawPointer(shared.text).load(fromByteOffset: place * MemoryLayout<UInt32>.size, as: UInt32.self)
    }

    /// The number of a row of shared fields, the same for those that are equal.
    func rowNumber(isNested: Bool, _ row: Int) -> UInt32 {
        cells.map { $0[row * Self.width + EventField.ownCount + (isNested ? 1 : 0)] } ?? 0
    }

    /// The number of the form of a record's `requestParameters`, the same for all that have the same keys in the same order; 0 where it is
    /// not told.
    func formNumber(_ row: Int) -> UInt32 { cells.map { $0[row * Self.width + EventField.ownCount + 2] } ?? 0 }

    /// The bytes of a field of one record alone.
    func bytes(of field: EventField, _ row: Int) -> UnsafeRawBufferPointer {
        guard let cells else { return UnsafeRawBufferPointer(start: nil, count: 0) }
        let cell = row * Self.width + field.rawValue
        let end = Int(cells[cell])
        let start = field.rawValue == 0 ? 0 : Int(cells[cell - 1])
        return UnsafeRawBufferPointer(start: records[row].text + start, count: end - start)
    }
}
