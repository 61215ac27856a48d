import Documents
internal import LogScan

/// Reads one file after another: as it is where `LogScan` takes it so, else what `LogForms` finds in it.
final class LogReader {
    let reader: OpaquePointer
    /// Takes what was found so far, so that a file of any size needs little memory.
    private let portion: (LogReader) -> Void
    /// Whether whoever takes it asks later where a record stands.
    private let keeps: Bool
    /// Records of the file that is being read were taken already.
    private var isTaken = false
    /// The file that is being read as it is, where it may be given up, and how many problems there were before it.
    private var current: LogFile?
    private var problemsBefore = 0
    /// Why what was found in it is dropped, and all of it read in another way.
    private var givenUp: GivenUp?
    /// Of the file that is being read, where it comes once.
    private var copy: StreamCopy?
    private var isReleased = false
    private var found: [(file: Int, gap: Gap)] = []
    /// Of files that were not read as they are: where each line that was read instead comes from.
    private(set) var places: [Int: [Position]] = [:]
    /// What is not a record of a call, by kind.
    private(set) var others: [String: Int] = [:]

    /// Is told where the lines begin of the file that is being read that are left to others.
    private let leave: ((_ offset: UInt64, _ size: UInt64) -> Void)?
    /// The line with which they begin.
    private var restLine: UInt32?
    /// Is told how far the reading of files has come.
    private let progress: ((LogProgress) -> Void)?
    /// What it has been told of the bytes of a file, and whether they are being read for the first time.
    private var (told, isToldOf) = (0, false)
    /// What was read of files that were cut.
    private(set) var scans: [PieceScan] = []

    private enum GivenUp {
        /// Beside columns that do not say who called stand the records as they were.
        case copies
        /// The types of values stand beside them.
        case types
    }

    static let paths = EventField.allCases.map(\.path)
    /// Problems that are listed of one file.
    static let mostProblems = 200
    /// Records of a file in which wraps are looked for beside them.
    private static let mostMixed = 10_000

    /// For whoever counts the records, and needs each only once. Nil where memory is short.
    ///
    /// - Parameters:
    ///   - cut: how large files are cut.
    ///   - leave: where it is given, is told of the lines that others are to read.
    ///   - progress: is told of what is read, but for pieces of files.
    ///   - portion: what is found is held until it has been called.
    convenience init?(
        cut: LogCut = .usual, leave: ((_ offset: UInt64, _ size: UInt64) -> Void)? = nil, progress: ((LogProgress) -> Void)? = nil,
        portion: @escaping (LogReader) -> Void
    ) {
        self.init(cut: cut, leave: leave, keeps: false, progress: progress, portion: portion)
    }

    /// Keeps all records. Nil where memory is short.
    ///
    /// - Parameter cut: how many are held at a time before they are kept.
    static func keeping(
        _ cut: LogCut = LogCut(piece: LogCut.usual.piece, portion: 16_384), progress: ((LogProgress) -> Void)? = nil
    ) -> LogReader? {
        LogReader(cut: cut, leave: nil, keeps: true, progress: progress) { _ = logscan_keep($0.reader) }
    }

    private init?(
        cut: LogCut, leave: ((_ offset: UInt64, _ size: UInt64) -> Void)?, keeps: Bool, progress: ((LogProgress) -> Void)?,
        portion: @escaping (LogReader) -> Void
    ) {
        guard let reader = EventReader.make(paths: Self.paths, isCounted: !keeps) else { return nil }
        self.reader = reader
        self.portion = portion
        self.leave = leave
        self.keeps = keeps
        self.progress = progress
        logscan_in_portions(reader, cut.portion, Unmanaged.passUnretained(self).toOpaque()) { context in
            guard let context else { return }
            let own = Unmanaged<LogReader>.fromOpaque(context).takeUnretainedValue()
            own.takePortion()
            own.tell(logscan_position(own.reader))
        }
        guard leave != nil else { return }
        logscan_leave_lines(reader, cut.least, Unmanaged.passUnretained(self).toOpaque()) { context, offset, size, line in
            guard let context else { return }
            let own = Unmanaged<LogReader>.fromOpaque(context).takeUnretainedValue()
            // What is to be read in another way is left to nobody.
            if own.givenUp != nil { return }
            own.restLine = line
            own.tell(offset)
            own.leave?(offset, size)
        }
    }

    /// The reader with all it has kept; whoever takes it frees it.
    func release() -> OpaquePointer {
        isReleased = true
        logscan_close(reader)
        return reader
    }

    deinit { if !isReleased { logscan_reader_free(reader) } }

    /// Reads a file, and gives its last portion.
    func read(_ file: LogFile, _ number: Int) {
        isTaken = false
        told = 0
        take(file, number)
        giveLast()
        if restLine == nil { progress?(LogProgress(bytes: max(file.bytes - told, 0), files: 1)) }
        if !keeps { places[number] = nil }
    }

    /// Takes a full portion of a file, of which more follows.
    private func takePortion() {
        // The first tells whether the rest is worth reading: later nothing could be taken back.
        if !isTaken, givenUp == nil, let current {
            givenUp = hasCopies(of: current, since: 0) ? .copies : hasTypes(current) ? .types : nil
        }
        if givenUp != nil { return }
        isTaken = true
        copy?.drop()
        portion(self)
    }

    /// Reads a piece of a file that was cut.
    func read(_ piece: LogPiece, of path: String) {
        let before = counts.problems
        let lines = logscan_read_lines(reader, path, UInt32(piece.file), piece.start, piece.end)
        keep(piece.file, piece.number, lines: lines, since: before)
        giveLast()
    }

    /// Tells what more has been read of a file that has a place on the disk.
    private func tell(_ position: UInt64) {
        guard isToldOf, position > told else { return }
        progress?(LogProgress(bytes: Int(position) - told))
        told = Int(position)
    }

    private func giveLast() {
        portion(self)
        logscan_taken(reader)
    }

    private func keep(_ file: Int, _ piece: Int, lines: UInt32, since before: Int) {
        let (records, problems) = counts
        var count = 0
        let found = UnsafeBufferPointer(start: logscan_problems(reader, &count), count: problems)[before...]
        scans.append(PieceScan(file: file, number: piece, lines: lines, problems: Array(found)))
        logscan_forget(reader, records, before)
    }

    /// SHA-256 of the file that was read last, in hexadecimal digits.
    var digest: String {
        var bytes = [UInt8](repeating: 0, count: 32)
        logscan_digest(reader, &bytes)
        return SHA256.hexadecimal(digest: bytes)
    }

    /// - Parameter mayGiveUp: false where it is known that it is in no form that must be read in another way.
    private func take(_ file: LogFile, _ number: Int, mayGiveUp: Bool = true) {
        let before = counts
        restLine = nil
        givenUp = nil
        current = mayGiveUp ? file : nil
        problemsBefore = before.problems
        switch file.content {
        case .path(let path):
            isToldOf = true
            logscan_read_path(reader, path, UInt32(number))
            isToldOf = false
        case .bytes(let bytes): Self.read(bytes, number, reader)
        case .descriptor(let descriptor): read(descriptor, of: file, number)
        }
        current = nil
        defer { copy = nil }
        if let line = restLine { return keep(number, 0, lines: line - 1, since: before.problems) }
        if let givenUp { return takeAnew(file, number, givenUp, since: before.problems) }
        let isCopied = hasCopies(of: file, since: before.records)
        let isIncomplete = isCopied || isIncomplete(since: before)
        // A wrap may stand among records: what people have put together by hand is small.
        let isMixed = counts.records - before.records < Self.mostMixed && has(LOGSCAN_NOT_A_RECORD, since: before.problems)
        let isDamaged = has(LOGSCAN_BROKEN_RECORD, LOGSCAN_MALFORMED, since: before.problems)
        let isTyped = has(LOGSCAN_WRONG_TYPE, since: before.problems)
        // A head of blanks alone is no form of a log: gigabytes of them are not read a second time.
        guard !isTaken, isIncomplete || isDamaged || isMixed || isTyped, let head = head(of: file),
            let first = Self.firstLetter(head)
        else { return }
        // Records may have been picked out of what is not JSON: an archive that packs nothing, a line of columns, what a language printed.
        let isForeign = isDamaged && (!"{[".utf8.contains(first) || PrintedForms.isOne(head.text))
        guard isIncomplete || isForeign || isMixed || isTyped else { return }
        do throws(InputError) {
            guard let sink = try LogForms.records(content(of: file), name: file.name), !sink.isEmpty || sink.isForm else { return }
            // Where records were read and more text follows, it is read in this way only if all of it can be, or if it is in a form that
            // `LogScan` does not take and no record is lost; a value that is none is told where nothing is found in it.
            let more = sink.places.count + sink.others.values.reduce(0, +) - (counts.records - before.records)
            let isWhole =
                sink.gaps.isEmpty && (more > 0 || isIncomplete || isForeign) || (sink.isSetApart || sink.isTyped) && more >= 0
            if hasRecord(since: before.records), !isCopied, !sink.isForm, !isWhole { return }
            logscan_forget(reader, before.records, before.problems)
            take(sink, of: file, number)
        } catch {
            if hasRecord(since: before.records), !isForeign { return }
            logscan_forget(reader, before.records, before.problems)
            found.append((number, Gap(error)))
        }
    }

    /// Whether the types of values stand beside them in a long file, as far as its beginning tells.
    private func hasTypes(_ file: LogFile) -> Bool {
        guard has(LOGSCAN_WRONG_TYPE, since: problemsBefore) else { return false }
        let beginning: [UInt8]?
        switch file.content {
        case .path where file.bytes > Self.mostTried: beginning = head(of: file)?.text
        case .descriptor:
            beginning = try? copy?.bytes()
            // What is packed has come as a whole.
            if beginning.map(Gzip.isPacked) == true { return true }
        // What is small enough is tried as a whole.
        case .path, .bytes: return true
        }
        guard let beginning else { return false }
        let lines = beginning.lastIndex(of: 0x0A).map { beginning[..<$0] } ?? beginning[...]
        return (try? LogForms.records(Array(lines), name: file.name))??.isTyped ?? false
    }

    /// The bytes of a file that is read as a whole to find out its form: as many as of one JSON text.
    private static let mostTried = 128 << 20

    /// Reads a long file whose beginning is in a form that is read as a whole: so, or after all as it is.
    private func takeAnew(_ file: LogFile, _ number: Int, _ reason: GivenUp, since problems: Int) {
        givenUp = nil
        logscan_forget(reader, 0, problems)
        var again: LogFile?
        if case .path = file.content { again = file }
        do throws(InputError) {
            let bytes = try content(of: file)
            // What comes once was kept.
            again = again ?? LogFile(name: file.name, content: .bytes(bytes))
            if let sink = try LogForms.records(bytes, name: file.name), !sink.isEmpty, reason == .copies || sink.isTyped {
                return take(sink, of: file, number)
            }
        } catch {
            // What can be read as it is, is; a value of a wrong type tells its own gap.
            if reason == .copies || again == nil { found.append((number, Gap(error))) }
        }
        if let again { take(again, number, mayGiveUp: false) }
    }

    /// Takes what was found in a form.
    private func take(_ sink: RecordSink, of file: LogFile, _ number: Int) {
        places[number] = sink.places
        if !sink.places.isEmpty { Self.read(sink.bytes, number, reader) }
        found += (sink.gaps + sink.cuts).map { (number, $0) }
        others.merge(sink.others, uniquingKeysWith: +)
        let location = Location(file: file.name)
        for kind in sink.others.keys.sorted() where WrapTable.pointers.contains(kind) {
            found.append(
                (
                    number,
                    Gap(
                        .input,
                        "\(Phrase.count(sink.others[kind] ?? 0, kind)) and no record: log files are named, and no call is told",
                        at: location, help: "give the log files that they name")
                ))
        }
    }

    private func read(_ descriptor: CInt, of file: LogFile, _ number: Int) {
        let copy = StreamCopy(of: descriptor, name: file.name)
        self.copy = copy
        logscan_read_stream(
            reader, Unmanaged.passUnretained(copy).toOpaque(),
            { context, buffer, room in
                guard let context else { return 0 }
                return Unmanaged<StreamCopy>.fromOpaque(context).takeUnretainedValue().give(buffer, room)
            }, UInt32(number))
    }

    /// The whole of a file that is read a second time.
    private func content(of file: LogFile) throws(InputError) -> [UInt8] {
        switch file.content {
        case .path(let path): try Files.read(path, limit: LogForms.limit)
        case .bytes(let bytes): bytes
        case .descriptor: try copy?.bytes() ?? []
        }
    }

    /// Every gap, with its file's number.
    func gaps(_ names: [String]) -> [(file: Int, gap: Gap)] {
        var count = 0
        let problems = UnsafeBufferPointer(start: logscan_problems(reader, &count), count: count)
        return problems.map { problem in
            var problem = problem
            let number = Int(problem.file)
            if let lines = places[number], lines.indices.contains(Int(problem.line) - 1) {
                let place = lines[Int(problem.line) - 1]
                (problem.line, problem.column) = (UInt32(place.line), UInt32(place.column))
            }
            return (number, ScanFault.gap(problem, file: names[number], fields: Self.paths))
        } + found
    }

    private var counts: (records: Int, problems: Int) {
        var (records, problems) = (0, 0)
        _ = logscan_records(reader, &records)
        _ = logscan_problems(reader, &problems)
        return (records, problems)
    }

    private static func read(_ bytes: [UInt8], _ number: Int, _ reader: OpaquePointer) {
        bytes.withUnsafeBytes { logscan_read_bytes(reader, $0.baseAddress, $0.count, UInt32(number)) }
    }

    /// Whether a file may hold what was not found in it: nothing that was read is a record, or one JSON text follows another.
    private func isIncomplete(since before: (records: Int, problems: Int)) -> Bool {
        let after = counts
        var count = 0
        let problems = UnsafeBufferPointer(start: logscan_problems(reader, &count), count: count)[before.problems...]
        let final = [
            LOGSCAN_UNREADABLE, LOGSCAN_OUT_OF_MEMORY, LOGSCAN_EMPTY, LOGSCAN_GZIP_DAMAGED, LOGSCAN_GZIP_TOO_LARGE,
            LOGSCAN_GZIP_BOMB,
        ]
        if problems.contains(where: { problem in final.contains { $0 == problem.code } }) { return false }
        if problems.contains(where: { $0.code == LOGSCAN_TRAILING_TEXT }) { return true }
        if after.records == before.records { return after.problems > before.problems }
        return !hasRecord(since: before.records)
    }

    /// Whether what was read are columns that do not say who called, and beside them stands the record as it was: an answer of
    /// CloudTrail Lake with `eventJson`, entries of `lookup-events` in the spelling of an SDK.
    private func hasCopies(of file: LogFile, since first: Int) -> Bool {
        guard counts.records > first else { return false }
        let table = RecordTable(reader)
        let identity: [EventField] = [.type, .principalID, .arn, .accountID, .userName, .invokedBy]
        guard identity.allSatisfy({ table.symbolNumber($0, first) == 0 }), let head = head(of: file) else { return false }
        let names = head.paths.map { FoldedForm.fold(String($0.split(separator: ".").last ?? "")) }
        return names.contains { WrapTable.copies.contains($0) }
    }

    private func has(_ codes: logscan_code..., since first: Int) -> Bool {
        var count = 0
        let problems = UnsafeBufferPointer(start: logscan_problems(reader, &count), count: count)
        return problems[first...].contains { problem in codes.contains { $0 == problem.code } }
    }

    /// The first byte of a file's head that is not blank; nil where there is none.
    private static func firstLetter(_ head: Head) -> UInt8? {
        head.text.first { $0 > 0x20 || $0 == JSONSequence.separator }
    }

    private func head(of file: LogFile) -> Head? {
        switch file.content {
        case .path(let path): try? Head(path: path)
        case .bytes(let bytes): Head(bytes)
        case .descriptor: (try? copy?.bytes()).map { Head($0) }
        }
    }

    /// Whether any of the records after the first so many is one of a call.
    private func hasRecord(since first: Int) -> Bool {
        let table = RecordTable(reader)
        var symbolCount = 0
        guard let symbols = logscan_symbols(reader, &symbolCount) else { return true }
        return (first..<counts.records).contains { row in
            let source = symbols[Int(table.symbolNumber(.eventSource, row))]
            return table.symbolNumber(.eventName, row) != 0 && source.count > 0 && !Self.isOfQueue(source)
        }
    }

    /// `aws:s3`, `aws:sqs`: what Lambda is invoked with.
    private static func isOfQueue(_ source: logscan_span) -> Bool {
        String(decoding: UnsafeRawBufferPointer(start: source.text, count: min(source.count, 4)), as: UTF8.self) == "aws:"
    }
}
