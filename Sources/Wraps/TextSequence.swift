internal import Documents

/// One JSON text after another: with nothing between, with the byte 0x1E before each (RFC 7464), or with a comma between, which is how the
/// entries of a list look that somebody cut out of it.
enum TextSequence {
    private static let mostTexts = 10_000_000
    private static let comma = UInt8(ascii: ",")

    /// Whether a text is what follows a comma of a list.
    static func isRest(_ bytes: [UInt8]) -> Bool {
        var letters = bytes.lazy.filter { $0 > 0x20 }.makeIterator()
        return letters.next() == comma && letters.next() == UInt8(ascii: "{")
    }

    /// Whether a text begins with the mark of a document of YAML, and the document is JSON.
    static func isDocument(_ bytes: [UInt8]) -> Bool {
        let start = bytes.prefix(256).drop { $0 <= 0x20 }
        guard start.starts(with: "---".utf8), let first = start.dropFirst(3).first(where: { $0 > 0x20 }) else { return false }
        return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    }

    static func take(_ bytes: [UInt8], _ finder: inout RecordFinder, name: String) {
        if bytes.first(where: { $0 > 0x20 || $0 == JSONSequence.separator }) == JSONSequence.separator {
            finder.sink.isSetApart = true
        }
        var texts = JSONTexts(bytes, name: name)
        var count = 0
        var problems = Problems(name: name)
        var isBehindComma = false
        var columns: TableColumns?
        var wide = WideRows()
        while let part = texts.next() {
            if isComma(part) {
                finder.sink.isSetApart = true
                if isBehindComma {
                    let place = Location(file: name, start: part.position(at: 0))
                    problems.add(InputError(ScanFault.twoCommas.reason, at: place, help: ScanFault.twoCommas.help))
                }
                isBehindComma = true
                continue
            }
            isBehindComma = false
            if isMark(part) {
                finder.sink.isSetApart = true
                continue
            }
            count += 1
            guard count <= mostTexts else {
                let place = Location(file: name, line: texts.line)
                problems.add(InputError("more than \(mostTexts) JSON texts", at: place, help: "split the file"))
                break
            }
            // What follows so many values without a record is not looked at.
            if finder.isTired { break }
            do throws(InputError) {
                let value = try JSONDocument.parse(part, searched: mostSearched).root
                if let columns {
                    finder.line(columns, value, isFirst: count == 2, &wide)
                } else if count == 1, let names = RecordFinder.namesOfLines(value) {
                    columns = TableColumns(names)
                    finder.sink.isForm = true
                } else {
                    finder.take(value)
                }
            } catch {
                // A text that is not closed has taken all that follows with it.
                if texts.mend() { continue }
                if let columns {
                    rows(of: part, columns, &finder, &problems, &wide)
                } else if !entries(of: part, error, &finder, &problems) {
                    problems.add(error)
                }
            }
        }
        finder.sink.gaps += problems.gaps + wide.gaps(in: name, isText: false)
    }

    /// The bytes of a text in which a fault is searched.
    private static let mostSearched = 2 << 20

    /// Takes the rows of a text of which a line is damaged, line by line.
    private static func rows(
        of text: SourceText, _ columns: TableColumns, _ finder: inout RecordFinder, _ problems: inout Problems,
        _ wide: inout WideRows
    ) {
        for line in text.bytes.split(separator: 0x0A) where !finder.isTired && line.contains(where: { $0 > 0x20 }) {
            let place = text.position(at: line.startIndex)
            let source = SourceText(name: text.name, bytes: Array(line), firstLine: place.line, firstColumn: place.column)
            do throws(InputError) {
                finder.line(columns, try JSONDocument.parse(source, searched: mostSearched).root, isFirst: false, &wide)
            } catch {
                problems.add(error)
            }
        }
    }

    /// Takes the entries of lists of a text that is no JSON as a whole; true where one is the fault, or rows were taken, and it is told.
    private static func entries(
        of text: SourceText, _ fault: InputError, _ finder: inout RecordFinder, _ problems: inout Problems
    ) -> Bool {
        let known = finder.sink.places.count
        let (entries, end) = BrokenText.entries(text.bytes)
        var damaged: [Range<Int>] = []
        func read(_ entry: BrokenText.Entry) -> JSONValue? {
            let place = text.position(at: entry.range.lowerBound)
            let source = SourceText(
                name: text.name, bytes: Array(text.bytes[entry.range]), firstLine: place.line, firstColumn: place.column)
            do throws(InputError) {
                return try JSONDocument.parse(source, searched: mostSearched).root
            } catch {
                problems.add(error)
                damaged.append(entry.range)
                return nil
            }
        }
        var root: JSONValue?
        let mayBeTable = RecordFinder.mayBeTable(text.bytes)
        if mayBeTable {
            for entry in entries { _ = read(entry) }
            root = table(of: text, entries, damaged: damaged, isCut: end != nil)
        }
        if let root {
            finder.take(root)
        } else {
            let known = Set(damaged.map(\.lowerBound))
            for entry in entries where !finder.isTired && !known.contains(entry.range.lowerBound) {
                // What a cell tells is told by the name of its column alone: a caller may have written it.
                if let value = read(entry), !mayBeTable || RecordFinder.namesItself(value) { finder.entry(value) }
            }
        }
        let isEmpty = finder.sink.places.count == known
        if isEmpty, RecordFinder.namesColumns(text.bytes) {
            finder.sink.isKnown = true
            if let end {
                problems.add(nothingRead(of: text, at: end))
            } else if damaged.isEmpty {
                problems.add(InputError(noRow, at: fault.location, help: ScanFault.endsEarly.help))
            }
            return true
        }
        let isTold = root != nil || !damaged.isEmpty
        // Behind an entry that is told there may be a fault that none of them has.
        if isTold, let end {
            let fault = end < text.bytes.count ? ScanFault.malformed : ScanFault.endsEarly
            problems.add(
                InputError(fault.reason, at: Location(file: text.name, start: text.position(at: end)), help: fault.help))
        }
        return isTold
    }

    private static let noRow = "not JSON: a table of which no row was read"

    private static func nothingRead(of text: SourceText, at end: Int) -> InputError {
        let what = end < text.bytes.count ? "not JSON from here on" : "the text ends inside a value"
        return InputError(
            "\(what); no row of the table before it is whole, and none was read",
            at: Location(file: text.name, start: text.position(at: end)), help: ScanFault.endsEarly.help)
    }

    /// What is left of a text whose rows have the names of their columns elsewhere.
    private static func table(
        of text: SourceText, _ entries: [BrokenText.Entry], damaged: [Range<Int>], isCut: Bool
    ) -> JSONValue? {
        guard let bytes = BrokenText.table(text.bytes, entries, damaged: damaged, isCut: isCut) else { return nil }
        let place = text.position(at: 0)
        let source = SourceText(name: text.name, bytes: bytes, firstLine: place.line, firstColumn: place.column)
        guard let root = try? JSONDocument.parse(source, searched: mostSearched).root, RecordFinder.isTable(root) else {
            return nil
        }
        return root
    }

    /// Whether a text is what stands between documents of YAML, which JSON texts are, too.
    private static func isMark(_ text: SourceText) -> Bool {
        guard let first = text.bytes.first, first == UInt8(ascii: "-") || first == UInt8(ascii: ".") else { return false }
        return text.bytes.split { $0 <= 0x20 }.allSatisfy { $0.elementsEqual("---".utf8) || $0.elementsEqual("...".utf8) }
    }

    private static func isComma(_ text: SourceText) -> Bool {
        text.bytes.first == comma && text.bytes.dropFirst().allSatisfy { $0 <= 0x20 }
    }

    /// What could not be read of a file: so many one by one, and how many more there are.
    private struct Problems {
        let name: String
        private var listed: [Gap] = []
        private var more = 0

        init(name: String) { self.name = name }

        mutating func add(_ error: InputError) {
            if listed.count < ScanFault.most { listed.append(Gap(error)) } else { more += 1 }
        }

        var gaps: [Gap] {
            guard more > 0 else { return listed }
            return listed + [Gap(.input, ScanFault.more(more), at: Location(file: name))]
        }
    }
}
