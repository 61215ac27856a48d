internal import Documents
internal import LogScan
internal import Wraps

/// What is done with a file that `LogScan` does not take as it is: `LogForms` looks for the records in it.
extension LogReader {
    /// Why what was found in a file is dropped, and all of it read in another way.
    enum GivenUp {
        /// Beside columns that do not say who called stand the records as they were, or the caller's own are spelled as in a table.
        case copies
        /// The types of values stand beside them.
        case types
        /// None of them is a record of a call, and in texts beside them records stand.
        case wraps
    }

    /// Records of a file in which wraps are looked for beside them.
    private static let mostMixed = 10_000

    /// Why a file is given up whose first records were found.
    func reasonToGiveUp(_ file: LogFile, _ scan: FileScan) -> GivenUp? {
        hasCopies(of: file, scan) ? .copies : hasTypes(file, scan) ? .types : areWraps(file, scan) ? .wraps : nil
    }

    /// Reads a file in another way where what was found as it is cannot be all.
    func settle(_ file: LogFile, _ number: Int, _ scan: FileScan) {
        let isCopied = hasCopies(of: file, scan)
        let isIncomplete = isCopied || scan.isIncomplete
        // A wrap may stand among records: what people have put together by hand is small.
        let isMixed = scan.records < Self.mostMixed && scan.has(LOGSCAN_NOT_A_RECORD)
        let isDamaged = scan.has(LOGSCAN_BROKEN_RECORD, LOGSCAN_MALFORMED)
        let isTyped = scan.has(LOGSCAN_WRONG_TYPE)
        // A file of blanks alone is no form of a log: gigabytes of them are not read a second time.
        guard isIncomplete || isDamaged || isMixed || isTyped, let head = head(of: file),
            let first = head.text.first(where: { $0 > 0x20 || $0 == JSONSequence.separator || $0 == LogForms.escape })
        else { return }
        // Records may have been picked out of what is not JSON: an archive that packs nothing, a line of columns, what a language printed.
        let isForeign = isDamaged && (!"{[".utf8.contains(first) || PrintedForms.isOne(head.text))
        // Where records begin in other wraps `LogScan` does not know: those before the fault may be lost, or those behind it.
        let isShort = !logscan_are_lines(reader) || bytes(of: file) <= cut.whole
        let isWrapped = isDamaged && !isForeign && isShort && !LogForms.holdsRecord(head)
        guard isIncomplete || isForeign || isMixed || isTyped || isWrapped else { return }
        if isIncomplete, takeLines(of: file, number, scan) { return }
        // What is told of it names the cure.
        if case .path = file.content, bytes(of: file) > LogForms.limit, scan.has(LOGSCAN_TEXT_TOO_LARGE) { return }
        do throws(InputError) {
            guard let sink = try LogForms.records(content(of: file), name: file.name), !sink.isEmpty || sink.isForm else { return }
            // Where records were read and more text follows, it is read in this way only if all of it can be, or if it is in a form that
            // `LogScan` does not take and no record is lost; a value that is none is told where nothing is found in it.
            let more = sink.places.count + sink.others.values.reduce(0, +) - scan.records
            let hasMoreRecords = sink.places.count > scan.records
            let isWhole =
                sink.gaps.isEmpty && (more > 0 || isIncomplete || isForeign) || (sink.isSetApart || sink.isTyped) && more >= 0
            if scan.hasRecord, !isCopied, !sink.isForm, !isWhole, !hasMoreRecords { return }
            scan.forget()
            take(sink, of: file, number)
        } catch {
            if scan.hasRecord, !isForeign { return }
            scan.forget()
            add(Gap(error), number)
        }
    }

    /// Reads a long file whose beginning is in a form that is read as a whole: so, or after all as it is.
    func takeAnew(_ file: LogFile, _ number: Int, _ reason: GivenUp, _ scan: FileScan) {
        if takeLines(of: file, number, scan) { return }
        scan.forget()
        var again: LogFile?
        if case .path = file.content { again = file }
        do throws(InputError) {
            let bytes = try content(of: file)
            // What comes once was kept.
            again = again ?? LogFile(name: file.name, content: .bytes(bytes))
            if let sink = try LogForms.records(bytes, name: file.name), !sink.isEmpty, reason != .types || sink.isTyped {
                return take(sink, of: file, number)
            }
        } catch {
            // What can be read as it is, is; a value of a wrong type tells its own gap.
            if reason == .copies || again == nil { add(Gap(error), number) }
        }
        if let again { take(again, number, mayGiveUp: false) }
    }

    /// Reads a long file of lines in another way, so many of them at a time; false where it is none.
    private func takeLines(of file: LogFile, _ number: Int, _ scan: FileScan) -> Bool {
        guard case .path = file.content, bytes(of: file) > cut.whole, logscan_are_lines(reader), let head = head(of: file),
            SliceForms.reads(head.text)
        else { return false }
        scan.forget()
        scanLines(of: file, number)
        return true
    }

    /// Whether a slice is read in another way, and can be: what is told of columns elsewhere must stand before them.
    static func isForm(_ slice: [UInt8]) -> Bool {
        let head = Head(slice)
        if head.has("ResultSet.Rows") || head.has("fields", "columns") || head.has("schema.fields", "data.values") { return false }
        guard let trial = LogReader.keeping() else { return false }
        trial.read(LogFile(name: "", content: .bytes(slice)), 0)
        return trial.places[0]?.isEmpty == false
    }

    /// Takes what was found in a form.
    func take(_ sink: RecordSink, of file: LogFile, _ number: Int, isSlice: Bool = false) {
        scan(sink, number, isSlice: isSlice)
        for gap in sink.gaps + sink.cuts + sink.ends.gaps() { add(gap, number) }
        let location = Location(file: file.name)
        for kind in sink.others.keys.sorted() where WrapTable.pointers.contains(kind) {
            let count = Phrase.count(sink.others[kind] ?? 0, kind)
            add(
                Gap(
                    .input, "\(count) and no record: log files are named, and no call is told", at: location,
                    help: "give the log files that they name"), number)
        }
    }

    /// Whether what was read are columns that do not say who called, and beside them stands the record as it was: an answer of
    /// CloudTrail Lake with `eventJson`, entries of `lookup-events` in the spelling of an SDK.
    private func hasCopies(of file: LogFile, _ scan: FileScan) -> Bool {
        // Rows of a table may also stand behind records as they were.
        if scan.has(LOGSCAN_PRINTED_OBJECT) { return true }
        guard scan.namesCallerInOneWord, let head = head(of: file) else { return false }
        if isRespelled(head) { return true }
        guard scan.namesNoCaller else { return false }
        if ["arn", "[].arn"].contains(where: head.paths.contains) { return true }
        let names = head.paths.map { FoldedForm.fold(String($0.split(separator: ".").last ?? "")) }
        return names.contains { WrapTable.copies.contains($0) }
    }

    /// Whether the caller stands in a text of a table (`{type=AssumedRole, ...}`), or under the names of one: results of CloudTrail Lake,
    /// records whose members go by their paths (`userIdentity.arn`).
    private func isRespelled(_ head: Head) -> Bool {
        let isOfTable = head.paths.contains { path in RecordFinder.respelled.contains { path.hasSuffix("userIdentity.\($0)") } }
        if isOfTable { return true }
        let text = head.text.filter { $0 > 0x20 }
        return ["\"userIdentity\":\"{", "\"userIdentity."].contains { text.firstRange(of: Array($0.utf8)) != nil }
    }

    /// Whether the types of values stand beside them in a long file, as far as its beginning tells.
    private func hasTypes(_ file: LogFile, _ scan: FileScan) -> Bool {
        guard scan.has(LOGSCAN_WRONG_TYPE) else { return false }
        let beginning: [UInt8]?
        switch file.content {
        case .path where file.bytes > cut.whole: beginning = head(of: file)?.text
        case .descriptor:
            beginning = try? content(of: file)
            // What is packed is tried as a whole.
            if beginning.map(Gzip.isPacked) == true { return true }
        // What is small enough is tried as a whole.
        case .path, .bytes: return true
        }
        return beginning.flatMap { Self.sink(ofLines: $0, file) }?.isTyped ?? false
    }

    /// Whether what was read as records has a field of one (`@timestamp`) beside the record in a text, as searches and queries give it.
    private func areWraps(_ file: LogFile, _ scan: FileScan) -> Bool {
        guard !scan.hasRecord, let head = head(of: file) else { return false }
        return Self.sink(ofLines: head.text, file)?.isEmpty == false
    }

    /// What is found in the whole lines of a beginning.
    private static func sink(ofLines beginning: [UInt8], _ file: LogFile) -> RecordSink? {
        let lines = beginning.lastIndex(of: 0x0A).map { beginning[..<$0] } ?? beginning[...]
        return (try? LogForms.records(Array(lines), name: file.name)) ?? nil
    }

    /// The bytes of the file that was read last, as they are on the disk or unpacked.
    private func bytes(of file: LogFile) -> Int { max(file.bytes, Int(clamping: logscan_unpacked(reader))) }

    /// The whole of a file that is read a second time.
    private func content(of file: LogFile) throws(InputError) -> [UInt8] {
        switch file.content {
        case .path(let path):
            // Of a named pipe the size is not known before.
            if file.bytes > LogForms.limit { throw LogForms.tooLarge(file.name) }
            return try Files.read(path, limit: LogForms.limit)
        case .bytes(let bytes): return bytes
        case .descriptor: return try copy?.bytes() ?? []
        }
    }

    private func head(of file: LogFile) -> Head? {
        switch file.content {
        case .path(let path): try? Head(path: path)
        case .bytes(let bytes): Head(bytes)
        case .descriptor: (try? copy?.bytes()).map { Head($0) }
        }
    }
}
