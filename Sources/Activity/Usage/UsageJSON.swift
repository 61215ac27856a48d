public import Documents
internal import Wraps

extension UsageSummary {
    /// One line a group and the summary's own line last, as `ambit usage` prints them.
    public func write(to give: ([UInt8]) throws(InputError) -> Void) throws(InputError) {
        let writer = UsageLines(self)
        let portions = stride(from: 0, to: groups.count, by: Self.portion).map { $0..<min($0 + Self.portion, groups.count) }
        var failure: InputError?
        Parallel.inOrder(count: portions.count, workers: Parallel.usualWorkers) {
            { writer.text(of: portions[$0]) }
        } take: { _, text in
            do throws(InputError) {
                if failure == nil { try give(text) }
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        var end: [UInt8] = []
        writeSummary(to: &end)
        try give(end)
    }

    /// How many lines are made at once.
    private static let portion = 1_024

    private static func append(_ texts: [String], to out: inout [UInt8]) {
        out.append(UInt8(ascii: "["))
        for (number, text) in texts.enumerated() {
            if number > 0 { out.append(UInt8(ascii: ",")) }
            JSONText.append(text, to: &out)
        }
        out.append(UInt8(ascii: "]"))
    }

    private func writeSummary(to out: inout [UInt8]) {
        out += #"{"summary":{"inputs":"#.utf8
        Self.append(inputs, to: &out)
        out += #","gaps":"#.utf8
        Self.append(gaps, to: &out)
        out += #","duplicates":\#(duplicates),"events":\#(count),"by":"#.utf8
        Self.append(by.map(\.rawValue), to: &out)
        out += #","runs":"#.utf8
        Self.append(runs, to: &out)
        if runs.count > 1 {
            out += #","joined":"an event that is in the logs of two of the runs counts twice""#.utf8
        }
        out += #","otherRecords":{"#.utf8
        for (number, (kind, count)) in otherRecords.sorted(by: { $0.key < $1.key }).enumerated() {
            if number > 0 { out.append(UInt8(ascii: ",")) }
            JSONText.append(kind, to: &out)
            out += ":\(count)".utf8
        }
        out += #"},"records":["#.utf8
        for (number, (kind, count)) in kinds.sorted(by: { $0.key < $1.key }).enumerated() {
            if number > 0 { out.append(UInt8(ascii: ",")) }
            out += #"{"form":"\#(kind.form.rawValue)","grade":"\#(kind.grade.rawValue)","events":\#(count)}"#.utf8
        }
        out += "]}}\n".utf8
    }
}

extension UsageSummary {
    /// Whether a file begins as a summary does.
    public static func recognises(_ head: Head) -> Bool {
        head.has("eventSource", "eventName", "count", "denied", "first", "last") || head.has("summary.inputs", "summary.duplicates")
    }

    /// A larger file is not read as a summary.
    public static let mostBytes = 1 << 30

    /// Reads what `write` has written.
    ///
    /// - Throws: `InputError` with the place of what is not a line of a summary, or where the last line is missing: the file was cut;
    ///   or where a line follows the last one: two summaries in one file are not one.
    public init(_ bytes: [UInt8], name: String) throws(InputError) {
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        @Sendable func value(ofLine number: Int) throws(InputError) -> JSONValue {
            try JSONDocument.parse(record: Array(lines[number]), name: name, line: number + 1).root
        }
        let told = lines.indices.filter { lines[$0].contains { $0 > 0x20 } }
        guard let last = told.last, let end = try value(ofLine: last)["summary"] else {
            if let first = told.first, try value(ofLine: first)["count"] == nil {
                throw InputError(
                    "not a usage summary", at: Location(file: name),
                    help: "`ambit usage` reads logs; --merge, what it has written of them")
            }
            throw InputError(
                "the summary's last line is missing: the file was cut", at: Location(file: name), help: "make the summary again")
        }
        let by = (end["by"].map { Array($0.elements) } ?? []).compactMap { $0.string.flatMap(UsageField.init) }
        self.init(by: by.isEmpty ? Self.usual : by)
        inputs = Self.texts(end["inputs"])
        gaps = Self.texts(end["gaps"])
        runs = Self.texts(end["runs"])
        duplicates = max(end["duplicates"]?.integer ?? 0, 0)
        for member in end["otherRecords"]?.members.prefix(1_000).map({ $0 }) ?? [] {
            otherRecords[member.name] = max(member.value.integer ?? 0, 0)
        }
        for value in end["records"]?.elements.prefix(100).map({ $0 }) ?? [] {
            guard let form = value["form"]?.string.flatMap(RecordForm.init), let events = value["events"]?.integer, events > 0,
                let grade = value["grade"]?.string.flatMap(RecordGrade.init)
            else { continue }
            kinds[RecordKind(form, grade), default: 0] += events
        }
        let rows = told.dropLast()
        let portions = stride(from: 0, to: rows.count, by: Self.portion).map { rows.dropFirst($0).prefix(Self.portion) }
        let empty = self
        var groups: [UsageGroup] = []
        groups.reserveCapacity(rows.count)
        var failure: InputError?
        Parallel.inOrder(count: portions.count, workers: Parallel.usualWorkers) {
            { number in
                Result { () throws(InputError) in
                    var groups: [UsageGroup] = []
                    for line in portions[number] {
                        let value = try value(ofLine: line)
                        if value["summary"] != nil {
                            throw value.error(
                                "another summary follows this one",
                                help: "keep each in a file of its own; `ambit usage --merge` joins them")
                        }
                        groups.append(try empty.group(value))
                    }
                    return groups
                }
            }
        } take: { _, read in
            switch read {
            case .success(let more): groups += more
            case .failure(let error): failure = failure ?? error
            }
        }
        if let failure { throw failure }
        self.groups = UsageGroups(groups.sorted(by: Self.isOrdered))
    }

    private func group(_ value: JSONValue) throws(InputError) -> UsageGroup {
        guard let count = value["count"]?.integer, count > 0, let first = value["first"]?.string.flatMap({ Instant(iso: $0) }),
            let last = value["last"]?.string.flatMap({ Instant(iso: $0) }), first <= last
        else { throw value.error("not a line of a usage summary", help: "`ambit usage` writes them") }
        return UsageGroup(
            key: by.map { value[$0.rawValue]?.string },
            others: others.map { field in
                let isCut = value["\(field.rawValue)Omitted"]?.boolean ?? false
                return UsageValues(Self.texts(value[field.rawValue]), isCut: isCut)
            }, count: count, denied: min(max(value["denied"]?.integer ?? 0, 0), count), first: first, last: last)
    }

    private static func texts(_ list: JSONValue?) -> [String] { list.map { $0.elements.compactMap(\.string) } ?? [] }
}
