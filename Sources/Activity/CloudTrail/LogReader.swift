import Documents
internal import LogScan
internal import Wraps

/// Reads one file after another: as it is where `LogScan` takes it so, else what `LogForms` finds in it.
final class LogReader {
    let reader: OpaquePointer
    /// Takes what was found so far, so that a file of any size needs little memory.
    private let portion: (LogReader) -> Void
    let cut: LogCut
    /// Whether whoever takes it asks later where a record stands.
    private let keeps: Bool
    /// Records of the file that is being read were taken already.
    private var isTaken = false
    /// The file that is being read, and what is found in it.
    private var current: (file: LogFile, number: Int, scan: FileScan, mayGiveUp: Bool)?
    /// Why what was found in it is dropped, and all of it read in another way.
    private var givenUp: GivenUp?
    /// Of the file that is being read, where it comes once.
    private(set) var copy: StreamCopy?
    /// The same, where slices of it are read in another way.
    private var slices: SliceForms?
    /// The number of the first line that was read in the stead of the latest slice.
    private var sliceStart = 0
    private var isReleased = false
    private var found: [(file: Int, gap: Gap)] = []
    /// Of files that were not read as they are: where each line that was read instead comes from.
    private(set) var places: [Int: LinePlaces] = [:]
    /// What is not a record of a call, by kind.
    private(set) var others: [String: Int] = [:]

    typealias Leave = (_ offset: UInt64, _ size: UInt64, ChainedDigest) -> Void
    /// Is told where the lines begin of the file that is being read that are left to others, and what digests it.
    private let leave: Leave?
    /// The line with which they begin.
    private var restLine: UInt32?
    /// Is told how far the reading of files has come.
    private let progress: ((LogProgress) -> Void)?
    /// What it has been told of the bytes of a file, and whether they are being read for the first time.
    private var (told, isToldOf) = (0, false)
    /// What was read of files that were cut.
    private(set) var scans: [PieceScan] = []

    static let paths = EventField.allCases.map(\.path)

    /// For whoever counts the records, and needs each only once. Nil where memory is short.
    ///
    /// - Parameters:
    ///   - cut: how large files are cut.
    ///   - leave: where it is given, is told of the lines that others are to read.
    ///   - progress: is told of what is read, but for pieces of files.
    ///   - portion: what is found is held until it has been called.
    convenience init?(
        cut: LogCut = .usual, leave: Leave? = nil, progress: ((LogProgress) -> Void)? = nil,
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
        cut: LogCut, leave: Leave?, keeps: Bool, progress: ((LogProgress) -> Void)?,
        portion: @escaping (LogReader) -> Void
    ) {
        guard let reader = EventReader.make(paths: Self.paths, isCounted: !keeps, cut) else { return nil }
        self.reader = reader
        self.portion = portion
        self.leave = leave
        self.cut = cut
        self.keeps = keeps
        self.progress = progress
        logscan_in_portions(reader, cut.portion, Unmanaged.passUnretained(self).toOpaque()) { context in
            guard let context else { return }
            let own = Unmanaged<LogReader>.fromOpaque(context).takeUnretainedValue()
            own.takePortion()
            own.tell(logscan_position(own.reader))
        }
        takeSlices(areLines: false)
        guard leave != nil else { return }
        logscan_leave_lines(reader, cut.least, Unmanaged.passUnretained(self).toOpaque()) { context, offset, size, line in
            guard let context else { return false }
            let own = Unmanaged<LogReader>.fromOpaque(context).takeUnretainedValue()
            // What is to be read in another way is left to nobody.
            if own.givenUp != nil { return false }
            own.restLine = line
            own.tell(offset)
            guard let digest = ChainedDigest(of: own.reader) else {
                guard let current = own.current else { return false }
                own.add(Gap(.input, "\(current.file.name): not enough memory to read all of it"), current.number)
                return false
            }
            own.leave?(offset, size, digest)
            return true
        }
    }

    /// Has slices of long texts taken that `LogScan` does not understand.
    ///
    /// - Parameter areLines: whether lines are taken in such slices as well.
    private func takeSlices(areLines: Bool) {
        logscan_take_slices(reader, areLines, Unmanaged.passUnretained(self).toOpaque()) { context, slice in
            guard let context, let slice else { return false }
            return Unmanaged<LogReader>.fromOpaque(context).takeUnretainedValue().take(slice.pointee)
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
        let scan = FileScan(reader)
        isTaken = false
        told = 0
        isToldOf = true
        take(file, number)
        giveLast()
        if restLine == nil { progress?(LogProgress(bytes: max(file.bytes - told, 0), files: 1)) }
        // Problems are told at the end, with their places.
        if !keeps, scan.problems.isEmpty { places[number] = nil }
    }

    /// - Parameter mayGiveUp: false where it is known that it is in no form that must be read in another way.
    func take(_ file: LogFile, _ number: Int, mayGiveUp: Bool = true) {
        let scan = FileScan(reader)
        restLine = nil
        givenUp = nil
        slices = nil
        current = (file, number, scan, mayGiveUp)
        self.scan(file, number)
        isToldOf = false
        current = nil
        defer { copy = nil }
        if let line = restLine { return keep(scan, of: number, 0, lines: line - 1) }
        if let givenUp {
            self.givenUp = nil
            return takeAnew(file, number, givenUp, scan)
        }
        if !isTaken { settle(file, number, scan) }
    }

    /// Has `LogScan` read a file as it is.
    private func scan(_ file: LogFile, _ number: Int) {
        switch file.content {
        case .path(let path): logscan_read_path(reader, path, UInt32(number))
        case .bytes(let bytes):
            bytes.withUnsafeBytes { logscan_read_bytes(reader, $0.baseAddress, $0.count, UInt32(number)) }
        case .descriptor(let descriptor):
            let copy = StreamCopy(of: descriptor, name: file.name)
            self.copy = copy
            logscan_read_stream(
                reader, Unmanaged.passUnretained(copy).toOpaque(),
                { context, buffer, room in
                    guard let context else { return 0 }
                    return Unmanaged<StreamCopy>.fromOpaque(context).takeUnretainedValue().give(buffer, room)
                }, UInt32(number))
        }
        // What its pages say of one another is known at its end.
        for gap in slices?.ends.gaps() ?? [] { add(gap, number) }
        slices = nil
    }

    /// Has it read a file of lines again, and all of them taken in slices.
    func scanLines(of file: LogFile, _ number: Int) {
        takeSlices(areLines: true)
        defer { takeSlices(areLines: false) }
        slices = SliceForms(name: file.name, areLines: true, longest: cut.whole)
        current = (file, number, FileScan(reader), false)
        scan(file, number)
        current = nil
    }

    /// Has it read the records that were found in another way.
    ///
    /// - Parameter isSlice: they are those of a slice of the file, which is still being read.
    func scan(_ sink: RecordSink, _ number: Int, isSlice: Bool) {
        others.merge(sink.others, uniquingKeysWith: +)
        guard isSlice else {
            places[number] = LinePlaces(all: sink.places)
            if sink.places.isEmpty { return }
            return sink.bytes.withUnsafeBytes { logscan_read_bytes(reader, $0.baseAddress, $0.count, UInt32(number)) }
        }
        sliceStart = places[number, default: LinePlaces()].next
        places[number, default: LinePlaces()].append(sink.places)
        sink.bytes.withUnsafeBytes { logscan_read_instead(reader, $0.baseAddress, $0.count, UInt32(clamping: sliceStart)) }
    }

    func add(_ gap: Gap, _ number: Int) { found.append((number, gap)) }

    /// Takes a full portion of a file, of which more follows.
    private func takePortion() {
        // The first tells whether the rest is worth reading: later nothing could be taken back.
        if !isTaken, givenUp == nil, let current, current.mayGiveUp { givenUp = reasonToGiveUp(current.file, current.scan) }
        if givenUp != nil { return }
        isTaken = true
        copy?.drop()
        portion(self)
        guard !keeps, let current else { return }
        // All records of earlier slices have been taken.
        let asked = current.scan.problems.map { Int($0.line) }
        places[current.number]?.drop(before: sliceStart, but: asked)
    }

    /// Takes a slice of a text that is too long to be held.
    ///
    /// - Returns: false where `LogScan` is to read the text.
    private func take(_ slice: logscan_slice) -> Bool {
        // A file that is given up is read from its beginning.
        guard let current, givenUp == nil else { return false }
        let bytes = Array(UnsafeRawBufferPointer(start: slice.text, count: slice.count))
        if slices == nil {
            guard Self.isForm(bytes) else { return false }
            slices = SliceForms(name: current.file.name, areLines: false, longest: cut.whole)
        }
        // It is not read a second time.
        isTaken = true
        copy?.drop()
        let sink = slices?.records(bytes, line: Int(slice.line), column: Int(slice.column), isLast: slice.is_last)
        if let sink { take(sink, of: current.file, current.number, isSlice: true) }
        return true
    }

    /// Reads a piece of a file that was cut.
    func read(_ piece: LogPiece, of path: String) {
        let scan = FileScan(reader)
        let lines = logscan_read_lines(reader, path, UInt32(piece.file), piece.start, piece.end, piece.digest.chain)
        keep(scan, of: piece.file, piece.number, lines: lines)
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

    /// Keeps what reading a piece of a file tells beside its records.
    private func keep(_ scan: FileScan, of file: Int, _ piece: Int, lines: UInt32) {
        scans.append(PieceScan(file: file, number: piece, lines: lines, problems: Array(scan.problems)))
        scan.forgetProblems()
    }

    /// SHA-256 of the file that was read last, in hexadecimal digits; nil where others read the rest of it.
    var digest: String? {
        if restLine != nil { return nil }
        var bytes = [UInt8](repeating: 0, count: 32)
        logscan_digest(reader, &bytes)
        return SHA256.hexadecimal(digest: bytes)
    }

    /// Every gap, with its file's number.
    func gaps(_ names: [String]) -> [(file: Int, gap: Gap)] {
        var count = 0
        let problems = UnsafeBufferPointer(start: logscan_problems(reader, &count), count: count)
        return problems.map { problem in
            var problem = problem
            let number = Int(problem.file)
            if let place = places[number]?[Int(problem.line)] {
                (problem.line, problem.column) = (UInt32(place.line), UInt32(place.column))
            }
            return (number, ScanFault.gap(problem, file: names[number], fields: Self.paths))
        } + found
    }
}
