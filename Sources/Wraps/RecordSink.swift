package import Documents

/// The records that were taken out of a wrap, one a line, and what else was in it.
package struct RecordSink {
    package private(set) var bytes: [UInt8] = []
    /// Where each line comes from.
    package private(set) var places: [Position] = []
    package var gaps: [Gap] = []
    /// What the form itself says is not in it: further pages. All that is in it was read.
    package var cuts: [Gap] = []
    /// What its pages say so, of which a later one may say that it is the last.
    package var ends = PageEnds()
    /// What is not a record and is known: digests, control messages, pointers. By its name.
    package private(set) var others: [String: Int] = [:]

    /// Whether records may hold what stands for a byte that is not UTF-8.
    var mayBeLost = false
    /// Records that hold it: how many, and the first of them.
    private var lost: (count: Int, first: Position?) = (0, nil)

    mutating func add(_ text: some Collection<UInt8>, at place: Position) {
        if mayBeLost, text.firstRange(of: BrokenText.lostBytes) != nil {
            lost = (lost.count + 1, lost.first ?? place)
            return
        }
        // A line break stands between the tokens of JSON only.
        for byte in text { bytes.append(byte == 0x0A || byte == 0x0D ? 0x20 : byte) }
        bytes.append(0x0A)
        places.append(place)
    }

    /// Tells which bytes are not UTF-8: those of records that were left out for them, or of what stands around records.
    mutating func tellLost(from first: Position?, name: String) {
        guard let first else { return }
        let what =
            lost.count > 0
            ? "not UTF-8; \(Phrase.count(lost.count, "record")) \(lost.count == 1 ? "was" : "were") not read, the first of them here"
            : "not UTF-8; no record that was read holds such a byte"
        let place = Location(file: name, start: lost.first ?? first)
        gaps.append(Gap(.input, what, at: place, help: "the file may be damaged: fetch it again"))
        lost = (0, nil)
    }

    /// How many gaps there are.
    var told: (gaps: Int, cuts: Int) { (gaps.count, cuts.count) }

    /// Names the file of an archive of which later gaps tell, if they do not.
    mutating func tell(of member: String, since known: (gaps: Int, cuts: Int)) {
        for index in gaps.indices.dropFirst(known.gaps) { gaps[index] = gaps[index].told(of: member) }
        for index in cuts.indices.dropFirst(known.cuts) { cuts[index] = cuts[index].told(of: member) }
    }

    /// The file is an archive or a table, whatever is in it: what is wrong with it is told as such.
    package var isForm = false

    /// The file is known, though it holds no record: the answer of a search that found nothing, logs of another kind.
    var isKnown = false

    /// The file is texts with something between them that is no JSON, which `LogScan` takes for damage.
    package var isSetApart = false

    /// Records tell the types of their values, which `LogScan` takes for values of a wrong one.
    package var isTyped = false

    /// The text begins on a later line of the file, and its first line at another column.
    mutating func move(lines: Int, columns: Int) {
        places = places.map { $0.moved(lines: lines, columns: columns) }
        gaps = gaps.map { $0.moved(lines: lines, columns: columns) }
        cuts = cuts.map { $0.moved(lines: lines, columns: columns) }
        ends.move(lines: lines, columns: columns)
    }

    mutating func note(_ kind: String) { others[kind, default: 0] += 1 }

    package var isEmpty: Bool { !isKnown && places.isEmpty && others.isEmpty && cuts.isEmpty && ends.gaps().isEmpty }
}

extension Position {
    fileprivate func moved(lines: Int, columns: Int) -> Position {
        Position(line: line + lines, column: line == 1 ? max(column + columns, 1) : column)
    }
}

extension Location {
    func moved(lines: Int, columns: Int) -> Location {
        start.map { Location(file: file, start: $0.moved(lines: lines, columns: columns)) } ?? self
    }
}

extension Gap {
    private static let inArchive = "in the archive"

    /// The same of a file of an archive.
    func told(of member: String) -> Gap {
        // An archive within the archive has told its own.
        if reason.hasPrefix("`"), reason.contains("` \(Self.inArchive)") { return self }
        return Gap(kind, "\(code(member)) \(Self.inArchive): \(reason)", at: location, help: help)
    }

    func moved(lines: Int, columns: Int) -> Gap {
        Gap(kind, reason, at: location?.moved(lines: lines, columns: columns), help: help)
    }
}
