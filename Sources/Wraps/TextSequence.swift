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

    static func take(_ bytes: [UInt8], _ finder: inout RecordFinder, name: String) {
        if bytes.first(where: { $0 > 0x20 || $0 == JSONSequence.separator }) == JSONSequence.separator {
            finder.sink.isSetApart = true
        }
        var texts = JSONTexts(bytes, name: name)
        var count = 0
        var problems = Problems(name: name)
        var isBehindComma = false
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
            count += 1
            guard count <= mostTexts else {
                let place = Location(file: name, line: texts.line)
                problems.add(InputError("more than \(mostTexts) JSON texts", at: place, help: "split the file"))
                break
            }
            // What follows so many values without a record is not looked at.
            if finder.isTired { break }
            do throws(InputError) {
                finder.take(try JSONDocument.parse(part, searched: mostSearched).root)
            } catch {
                // A text that is not closed has taken all that follows with it.
                if texts.mend() { continue }
                if !entries(of: part, &finder, &problems) { problems.add(error) }
            }
        }
        finder.sink.gaps += problems.gaps
    }

    /// The bytes of a text in which a fault is searched.
    private static let mostSearched = 2 << 20

    /// Takes the entries of lists of a text that is no JSON as a whole; true where one is the fault, or rows were taken, and it is told.
    private static func entries(of text: SourceText, _ finder: inout RecordFinder, _ problems: inout Problems) -> Bool {
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
        let isCut = end == text.bytes.count
        if end == nil || isCut, RecordFinder.mayBeTable(text.bytes) {
            for entry in entries { _ = read(entry) }
            root = table(of: text, entries, damaged: damaged, isCut: isCut)
        }
        if let root {
            finder.take(root)
        } else {
            let known = Set(damaged.map(\.lowerBound))
            for entry in entries where !finder.isTired && !known.contains(entry.range.lowerBound) {
                if let value = read(entry) { finder.entry(value) }
            }
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
