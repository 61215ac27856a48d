import Documents
import Glibc
internal import LogScan
internal import Wraps

/// The events that one worker read. Immutable; an `Event` is a row of it.
package final class EventStore: @unchecked Sendable {
    // Unchecked, because it holds what a `logscan_reader` owns: nothing writes to it once the store is made.
    let reader: OpaquePointer
    private let isOwner: Bool
    private let table: RecordTable
    /// Texts that many events share: the first of them, and all as the reader has them.
    private let symbols: [String]
    private let spans: UnsafeBufferPointer<logscan_span>
    /// Of a log in which each caller comes once no text is held twice beyond so many.
    private static let mostSymbols = 16_384
    /// The names of the files, by the numbers that the records carry.
    let files: [String]
    /// Of files that were not read as they are: where each of the lines that were read instead comes from.
    private let places: [Int: LinePlaces]

    var count: Int { table.count }

    /// Where it is noted that something of it cannot be read back.
    let losses: LogLosses

    /// Takes over the reader and what it has kept.
    ///
    /// - Parameter losses: those of the whole log, of which this is a part.
    init(reader: OpaquePointer, files: [String], places: [Int: LinePlaces], losses: LogLosses) {
        self.reader = reader
        self.losses = losses
        isOwner = true
        self.files = files
        self.places = places
        table = RecordTable(reader, losses: losses)
        var symbolCount = 0
        spans = UnsafeBufferPointer(start: logscan_symbols(reader, &symbolCount), count: symbolCount)
        symbols = spans.prefix(Self.mostSymbols).map(Self.text)
    }

    /// Looks at what a reader holds now, and leaves it to the reader.
    ///
    /// - Parameter symbols: those of an earlier look, which are completed.
    init(viewing log: LogReader, files: [String], symbols: inout [String]) {
        reader = log.reader
        losses = LogLosses()
        isOwner = false
        self.files = files
        places = log.places
        table = RecordTable(log.reader)
        var symbolCount = 0
        spans = UnsafeBufferPointer(start: logscan_symbols(log.reader, &symbolCount), count: symbolCount)
        symbols += spans.dropFirst(symbols.count).map(Self.text)
        self.symbols = symbols
    }

    private static func text(_ span: logscan_span) -> String {
        String(decoding: UnsafeRawBufferPointer(start: span.text, count: span.count), as: UTF8.self)
    }

    deinit { if isOwner { logscan_reader_free(reader) } }

    /// When an event was; nil where its record has no time that can be read.
    func time(_ row: Int) -> Instant? {
        withBytes(hasText(.eventTime, row) ? .eventTime : .timestamp, row, EventTime.instant)
    }

    /// An event for those who do not ask when it was.
    func timeless(_ row: Int) -> Event { Event(store: self, row: row, time: Instant(seconds: 0)) }

    func file(_ row: Int) -> Int { table.file(row) }

    /// The files of kept records, each with the records that were read of it one after another.
    var runs: [(file: Int, rows: Range<Int>)] {
        let files = table.files
        return files.indices.map { place in
            let end = place + 1 < files.count ? Int(files[place + 1].first) : count
            return (Int(files[place].file), Int(files[place].first)..<end)
        }
    }

    func position(_ row: Int) -> Position {
        let place = table.place(row)
        if let origin = places[file(row)]?[Int(place.line)] { return origin }
        return Position(line: Int(place.line), column: Int(place.column))
    }

    /// A field that many events share; nil where it is missing, null or empty.
    func symbol(_ field: EventField, _ row: Int) -> String? {
        let number = Int(table.symbolNumber(field, row))
        if number == 0 { return nil }
        return number < symbols.count ? symbols[number] : Self.text(spans[number])
    }

    /// The number of a shared field's text, the same for the same text in all of a reader's records; 0 where it is missing.
    func symbolNumber(_ field: EventField, _ row: Int) -> UInt32 { table.symbolNumber(field, row) }

    /// The number of all that a record's objects hold of shared fields: those of `userIdentity` first of all.
    func identityNumber(_ row: Int) -> UInt32 { table.rowNumber(isNested: true, row) }

    /// The same of what a record holds of shared fields itself.
    func ownNumber(_ row: Int) -> UInt32 { table.rowNumber(isNested: false, row) }

    /// How long those two numbers stand for the same fields.
    var rowAge: UInt32 { logscan_row_age(reader) }

    /// The number of the keys of a record's `requestParameters`; 0 where it is not told.
    func formNumber(_ row: Int) -> UInt32 { table.formNumber(row) }

    func hasText(_ field: EventField, _ row: Int) -> Bool { table.hasBytes(of: field, row) }

    /// A field of this event alone; nil where it is missing, null or empty.
    func text(_ field: EventField, _ row: Int) -> String? {
        withBytes(field, row) { $0.isEmpty ? nil : String(decoding: $0, as: UTF8.self) }
    }

    func grade(_ row: Int) -> RecordGrade { kind(row).grade }

    func kind(_ row: Int) -> RecordKind {
        if let kind = symbol(.grade, row).flatMap(RecordKind.init(mark:)) { return kind }
        return symbolNumber(.pantherType, row) == 0 ? .usual : RecordKind(.panther, .recased)
    }

    /// Whether nothing marks a record as another one than CloudTrail's own text.
    func isUsual(_ row: Int) -> Bool { symbolNumber(.grade, row) == 0 && symbolNumber(.pantherType, row) == 0 }

    /// What a record is that only looks like one of CloudTrail: what S3 and Lambda tell of their events.
    func pointer(_ row: Int) -> (kind: String, reason: String)? {
        guard let source = symbol(.eventSource, row), source.utf8.starts(with: "aws:".utf8) else { return nil }
        if source == "aws:s3" { return ("S3 event notification", "S3 event notification: it names a file, and holds no call") }
        let kind = "input of a function from \(code(source))"
        return (kind, "\(kind): it holds no call")
    }

    /// The bytes of a field of this event alone, valid for as long as the reader holds the record, or, of one that is kept, until this
    /// thread looks at another one.
    func bytes(_ field: EventField, _ row: Int) -> UnsafeRawBufferPointer { table.bytes(of: field, row) }

    /// The bytes of a field of this event alone, valid during the call.
    func withBytes<Result>(_ field: EventField, _ row: Int, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        table.withBytes(of: field, row, body)
    }
}
