package import Documents
import Glibc

/// Reads logs that are not in one of the forms that `LogScan` takes as they are: archives, wraps, tables, other encodings.
///
/// Slower than `LogScan` by ten times, and meant for what people export and pass on; the records that it finds are read by `LogScan`.
package enum LogForms {
    /// A file of this size is read whole here at most.
    package static let limit = 1 << 30
    /// Why a larger one is not read.
    package static func tooLarge(_ name: String) -> InputError {
        InputError(
            "more than \(limit >> 30) GiB in a form that is read as a whole; it was not read", at: Location(file: name),
            help: "split it, or unpack and convert it: lines, and the entries of a list, are read from a file of any size")
    }

    /// The bytes of all that is unpacked of one file, layer by layer.
    private static let mostUnpacked = 16 << 30

    /// - Parameter isPart: the text is a part of the file's: what is counted in it is not all.
    /// - Returns: nil where the file is in no form that is known here.
    /// - Throws: `InputError` where the file is known and not read.
    package static func records(_ content: [UInt8], name: String, isPart: Bool = false) throws(InputError) -> RecordSink? {
        var bytes = content
        var finder = RecordFinder(name: name)
        finder.ends.isPart = isPart
        try take(&bytes, &finder, name: name, depth: 0)
        finder.finish()
        return finder.isForeign ? nil : finder.sink
    }

    /// Whether a line has the names of the columns of a table of records.
    static func isTable(_ line: [UInt8]) -> Bool { separator(of: line) != nil }

    /// What sets cells apart in the table that begins with such a line; nil where none does.
    static func separator(of line: [UInt8]) -> UInt8? {
        if let found = separators.first(where: { CSVTable(line, separator: $0).map { RecordFinder.isTable($0.header) } ?? false }) {
            return found
        }
        return isColumn(line) ? separators.first { CSVTable(line, separator: $0) != nil } ?? UInt8(ascii: ",") : nil
    }

    /// Where the head of a table begins: behind blank lines, notes, and what tells Excel the separator.
    private static func startOfTable(_ bytes: [UInt8]) -> Int {
        var start = 0
        for _ in 0..<64 {
            guard let end = bytes[start...].firstIndex(of: 0x0A) else { break }
            let line = bytes[start..<end]
            guard line.allSatisfy({ $0 <= 0x20 }) || line.first == UInt8(ascii: "#") || line.starts(with: "sep=".utf8) else {
                break
            }
            start = end + 1
        }
        return start
    }

    /// The first line of a table.
    static func tableHead(_ bytes: [UInt8]) -> [UInt8] { Array(bytes[startOfTable(bytes)...].prefix { $0 != 0x0A && $0 != 0x0D }) }

    /// Colours of a terminal begin with it.
    package static let escape: UInt8 = 0x1B

    /// Whether a line is the head of a table of one column that holds the records: `SELECT eventJson FROM ...`.
    private static func isColumn(_ line: [UInt8]) -> Bool {
        guard line.count < 40 else { return false }
        let name = String(decoding: line.filter { $0 > 0x20 && $0 != UInt8(ascii: "\"") && $0 < 0x80 }, as: UTF8.self)
        return name == "_raw" || name == "@message"
            || WrapTable.columns.contains(FoldedForm.fold(name))
    }

    /// Whether a text begins as a table of the AWS CLI does.
    static func isDrawn(_ text: String) -> Bool {
        text.hasPrefix("+--") || text.hasPrefix("----") && text.prefix(512).contains("|")
    }

    /// Whether a text begins as the AWS CLI's output in YAML does; somebody may have written a comment before it.
    private static func isYAML(_ head: String) -> Bool {
        let lines = head.split(whereSeparator: \.isNewline)
        guard let first = lines.first(where: { !$0.hasPrefix("#") && $0 != "---" }) else { return false }
        if ["Events:", "Records:", "NextToken:"].contains(where: first.hasPrefix) { return true }
        // A record alone, or one document of it after another.
        if ["eventName: ", "eventSource: "].allSatisfy({ name in lines.contains { $0.hasPrefix(name) } }) { return true }
        // Notes may have a heading, and then a list.
        return first.hasPrefix("- ") && !head.hasPrefix("#")
    }

    /// The last is Hive's own.
    private static let separators = [UInt8(ascii: ","), 0x09, UInt8(ascii: ";"), UInt8(ascii: "|"), 0x01]
    /// What CloudWatch Logs writes beside what it exports.
    static let testFile = "Permission Check Successful"

    /// Peels what packs a text, and takes it.
    private static func take(_ bytes: inout [UInt8], _ finder: inout RecordFinder, name: String, depth: Int) throws(InputError) {
        let location = Location(file: name)
        // A file of gzip in a tgz in a zip is packed four times.
        guard depth <= 6 else { throw InputError("packed more than six times", at: location, help: "unpack it") }
        // Each of them may hold a thousand others of a thousand times its size.
        finder.unpackedBytes += bytes.count
        guard finder.unpackedBytes <= mostUnpacked else {
            throw InputError("archives within archives that unpack to more than is read", at: location, help: "unpack it")
        }
        if let (what, help) = unreadable(bytes) { throw InputError(what, at: location, help: help) }
        if Gzip.isPacked(bytes) {
            let part = Gzip.unpackedPart(bytes, name: name, limit: limit)
            if part.bytes.isEmpty, let fault = part.fault {
                throw InputError(fault.reason, at: location, help: fault.help ?? "unpack it, and give the file")
            }
            bytes = part.bytes
            defer { if let fault = part.fault { finder.sink.gaps.append(Gap(fault)) } }
            return try take(&bytes, &finder, name: name, depth: depth + 1)
        }
        if Archive.isZip(bytes) { return try archive(Archive.zip(bytes), &finder, name: name, depth: depth) }
        if Archive.isTar(bytes) { return try archive(Archive.tar(bytes), &finder, name: name, depth: depth) }
        if let text = utf16(bytes) { bytes = text }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        // Lines of old, which end with CR alone.
        if !bytes.contains(0x0A), bytes.contains(0x0D) { bytes = bytes.map { $0 == 0x0D ? 0x0A : $0 } }
        try text(bytes, &finder, name: name)
    }

    /// How files end that are no notes beside the logs.
    private static let namesOfLogs = [".gz", ".json", ".jsonl", ".ndjson", ".csv", ".tsv"]

    private static func archive(
        _ contents: Archive.Contents, _ finder: inout RecordFinder, name: String, depth: Int
    ) throws(InputError) {
        finder.sink.isForm = true
        var foreign = 0
        if contents.members.isEmpty, contents.gaps.isEmpty {
            finder.sink.gaps.append(Gap(.input, "an archive without a file", at: Location(file: name)))
        }
        for gap in contents.gaps {
            let isBound = gap.contains("than is read") || gap.hasPrefix("more than")
            let help = isBound ? "unpack it, and give the directory" : nil
            finder.sink.gaps.append(Gap(.input, gap, at: Location(file: name), help: help))
        }
        if contents.members.contains(where: { $0.name == "xl/workbook.xml" || $0.name.hasPrefix("xl/worksheets/") }) {
            throw InputError("a spreadsheet, which is not read", at: Location(file: name), help: "save it as CSV")
        }
        let outer = finder.member
        defer { finder.member = outer }
        for member in contents.members {
            let last = member.name.split(separator: "/").last ?? ""
            // What macOS packs beside each file, and what lists the archive.
            if last.hasPrefix("._") || last == ".DS_Store" || member.name.hasPrefix("__MACOSX/") { continue }
            finder.member = outer.map { "\($0)/\(member.name)" } ?? member.name
            let known = finder.sink.told
            var bytes = member.bytes
            do throws(InputError) {
                try take(&bytes, &finder, name: name, depth: depth + 1)
            } catch {
                finder.sink.gaps.append(Gap(error))
            }
            finder.endText()
            finder.sink.tell(of: finder.member ?? member.name, since: known)
            if finder.isForeign, namesOfLogs.contains(where: last.lowercased().hasSuffix) {
                let named = code(finder.member ?? member.name)
                finder.sink.gaps.append(
                    Gap(.input, "\(named) in the archive is in no form that is known here", at: Location(file: name)))
            } else if finder.isForeign {
                foreign += 1
            }
            finder.isForeign = false
        }
        // Notes and pictures beside the logs; an archive of nothing else is no log.
        finder.isForeign = foreign > 0 && finder.sink.isEmpty && finder.sink.gaps.isEmpty
        if !finder.isForeign { for _ in 0..<foreign { finder.sink.note("other file of an archive") } }
    }

    /// Forms that are known and not read, with what makes them readable.
    static func unreadable(_ bytes: [UInt8]) -> (String, String)? {
        unreadableForms.first { bytes.starts(with: $0.mark) }.map { ($0.what, $0.help) }
    }

    /// How they begin. Each has its line in the tests.
    static let unreadableForms: [(mark: [UInt8], what: String, help: String)] = [
        ([0x28, 0xB5, 0x2F, 0xFD], "packed with zstd, which is not read", "unpack it: zstd -d FILE"),
        // Before UTF-16, whose mark is the beginning of this one.
        ([0xFF, 0xFE, 0x00, 0x00], "UTF-32 text, which is not read", "convert it: iconv -f UTF-32 -t UTF-8 FILE"),
        ([0x00, 0x00, 0xFE, 0xFF], "UTF-32 text, which is not read", "convert it: iconv -f UTF-32 -t UTF-8 FILE"),
        (Array("{\0\0\0".utf8), "UTF-32 text, which is not read", "convert it: iconv -f UTF-32LE -t UTF-8 FILE"),
        (Array("[\0\0\0".utf8), "UTF-32 text, which is not read", "convert it: iconv -f UTF-32LE -t UTF-8 FILE"),
        (Array("\0\0\0{".utf8), "UTF-32 text, which is not read", "convert it: iconv -f UTF-32BE -t UTF-8 FILE"),
        (Array("\0\0\0[".utf8), "UTF-32 text, which is not read", "convert it: iconv -f UTF-32BE -t UTF-8 FILE"),
        ([0x1F, 0x9D], "packed with compress, which is not read", "unpack it: gzip -d FILE.Z"),
        ([0x42, 0x5A, 0x68], "packed with bzip2, which is not read", "unpack it: bunzip2 FILE"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "packed with xz, which is not read", "unpack it: unxz FILE"),
        (
            Array("PAR1".utf8), "a Parquet file, which is not read",
            "convert it: duckdb -c \"COPY (SELECT * FROM 'FILE.parquet') TO 'FILE.ndjson' (FORMAT json)\""
        ),
        (Array("ORC".utf8), "an ORC file, which is not read", "convert it to JSON, one record a line"),
        ([0x4F, 0x62, 0x6A, 0x01], "an Avro file, which is not read", "convert it to JSON: avro-tools tojson FILE"),
        ([0x04, 0x22, 0x4D, 0x18], "packed with lz4, which is not read", "unpack it: lz4 -d FILE"),
        ([0xFF, 0x06, 0x00, 0x00, 0x73, 0x4E], "packed with Snappy, which is not read", "unpack it, or write it as gzip"),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7-Zip archive, which is not read", "unpack it: 7z x FILE"),
        (Array("Rar!".utf8), "a RAR archive, which is not read", "unpack it: unrar x FILE"),
        (Array("ARROW1".utf8), "an Arrow file, which is not read", "convert it to JSON, one record a line"),
        (
            SQLiteFile.magic, "an SQLite database, which is not read",
            "convert the table: sqlite3 -json FILE 'SELECT ...'"
        ),
    ]

    static func utf16(_ bytes: [UInt8]) -> [UInt8]? {
        let isLittle: Bool
        if bytes.starts(with: [0xFF, 0xFE]) {
            isLittle = true
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            isLittle = false
        } else {
            // Without a mark: every other byte of ASCII is zero.
            guard bytes.count >= 4, bytes[2] != 0 || bytes[3] != 0, (bytes[0] == 0) != (bytes[1] == 0) else { return nil }
            isLittle = bytes[1] == 0
        }
        let start = bytes[0] >= 0xFE ? 2 : 0
        let units = stride(from: start, to: bytes.count - 1, by: 2).map { at in
            isLittle ? UInt16(bytes[at]) | UInt16(bytes[at + 1]) << 8 : UInt16(bytes[at]) << 8 | UInt16(bytes[at + 1])
        }
        var out: [UInt8] = []
        out.reserveCapacity(units.count)
        var (parser, rest) = (Unicode.UTF16.ForwardParser(), units.makeIterator())
        while true {
            switch parser.parseScalar(from: &rest) {
            case .valid(let scalar): out += UTF8.encode(UTF16.decode(scalar)) ?? UTF8.encodedReplacementCharacter
            // What is no UTF-16 is made no UTF-8 either.
            case .error: out.append(0xFF)
            case .emptyInput: return bytes.count.isMultiple(of: 2) ? out : out + [0xFF]
            }
        }
    }

    // MARK: Texts

    private static func text(_ bytes: [UInt8], _ finder: inout RecordFinder, name: String) throws(InputError) {
        guard let first = bytes.first(where: { $0 > 0x20 || $0 == escape }) else {
            throw InputError("empty: no record in it", at: Location(file: name))
        }
        if let (what, help) = PrintedForms.named(bytes) { throw InputError(what, at: Location(file: name), help: help) }
        if let what = OtherLogs.named(line: bytes) { throw InputError(what, at: Location(file: name), help: OtherLogs.help) }
        if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") || TextSequence.isRest(bytes) || TextSequence.isDocument(bytes)
        {
            return TextSequence.take(mended(bytes, &finder, name), &finder, name: name)
        }
        let head = String(decoding: bytes.prefix(512), as: UTF8.self)
        if first == UInt8(ascii: "\""), let inner = RecordFinder.quoted(bytes, name: name, at: nil)?.contents, isPacked(inner) {
            return TextLines.packed(inner, &finder, name: name)
        }
        if ["\"{", "\"[", "\"\\\""].contains(where: head.hasPrefix), strings(mended(bytes, &finder, name), &finder, name: name) {
            return
        }
        if isDrawn(head) {
            throw InputError("a table drawn for people", at: Location(file: name), help: "ask for JSON: --output json")
        }
        if head.hasPrefix("EVENTS\t") { return TextLines.take(mended(bytes, &finder, name), &finder, name: name) }
        if head.hasPrefix(testFile) { return finder.sink.note("test file of an export") }
        let begin = startOfTable(bytes)
        let line = tableHead(bytes)
        for separator in separators where CSVTable(line, separator: separator).map({ RecordFinder.isTable($0.header) }) == true {
            guard let table = CSVTable(bytes, separator: separator, from: begin) else { continue }
            finder.sink.isForm = true
            if String(validating: bytes, as: UTF8.self) == nil {
                finder.sink.gaps.append(
                    Gap(.input, "not UTF-8: letters in it are lost", at: Location(file: name), help: "export it in UTF-8"))
            }
            if !bytes[begin...].contains(0x0A), !table.header.contains(where: RecordFinder.seemsRecord) {
                let place = Location(file: name)
                finder.sink.gaps.append(
                    Gap(.input, "the table ends inside the names of its columns", at: place, help: "fetch the file again"))
            }
            return finder.table(table)
        }
        let start = String(decoding: bytes.prefix(Head.limit), as: UTF8.self)
        // Quotes are doubled in the cells of tables alone: a record stands in one, under whatever name.
        let isCell = bytes.prefix(Head.limit).filter { $0 != UInt8(ascii: "\\") }.has(ascii: "\"\"eventSource\"\"")
        if isColumn(line) || isCell || !line.contains(UInt8(ascii: "{")) && start.contains("\"{\\\"") {
            let alone = line.filter { $0 != 0x0D } + Array(",none".utf8) + bytes[(begin + line.count)...]
            let table =
                separators.lazy.compactMap { CSVTable(bytes, separator: $0, from: begin) }.first
                ?? CSVTable(alone, mayLackCells: true)
            if let table {
                finder.sink.isForm = true
                return finder.table(table)
            }
        }
        if isYAML(head) { return YAMLEntries.take(mended(bytes, &finder, name), &finder, name: name) }
        if head.hasPrefix("<"), start.contains("eventSource"), !start.contains("{\"") {
            throw InputError("XML, which is not read", at: Location(file: name), help: "export it as JSON")
        }
        // Whatever a shipper of logs writes before each record.
        if start.contains("{"),
            start.contains("\"eventSource\"") || start.contains("\\\"eventSource\\\"")
                || start.contains("\"class_uid\"") && start.contains("CloudTrail")
        {
            return TextLines.take(mended(bytes, &finder, name), &finder, name: name)
        }
        if isPacked(bytes) { return TextLines.packed(bytes, &finder, name: name) }
        finder.isForeign = true
    }

    /// A text whose bytes that are not UTF-8 cost no more than the records that hold them.
    private static func mended(_ bytes: [UInt8], _ finder: inout RecordFinder, _ name: String) -> [UInt8] {
        guard let mended = BrokenText.mended(bytes) else { return bytes }
        finder.sink.mayBeLost = true
        finder.lost = finder.lost ?? SourceText(name: name, bytes: mended.bytes).position(at: mended.first)
        return mended.bytes
    }

    /// JSON texts that were put into strings, one a line.
    private static func strings(_ bytes: [UInt8], _ finder: inout RecordFinder, name: String) -> Bool {
        var number = 0
        var refused: (count: Int, first: Position?) = (0, nil)
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) where !finder.isTired {
            number += 1
            if line.allSatisfy({ $0 <= 0x20 }) { continue }
            let place = Position(line: number, column: 1)
            if let text = RecordFinder.quoted(Array(line), name: name, at: place) {
                finder.take(text)
            } else if number == 1 {
                return false
            } else {
                refused = (refused.count + 1, refused.first ?? place)
            }
        }
        if refused.count > 0 {
            let what = Phrase.count(refused.count, "line that is no JSON string", "lines that are no JSON strings")
            finder.sink.gaps.append(
                Gap(.input, "\(what), the first of them here", at: Location(file: name, start: refused.first)))
        }
        return true
    }
}
