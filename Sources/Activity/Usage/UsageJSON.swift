public import Documents

extension UsageSummary {
    /// One line a group and the summary's own line last, as `ambit usage` prints them.
    public func write(to give: ([UInt8]) throws(InputError) -> Void) throws(InputError) {
        let members = members
        let workers = Parallel.usualWorkers
        // As many portions at once as there are workers, so that no more than these are held.
        for start in stride(from: 0, to: groups.count, by: Self.portion * workers) {
            let firsts = Array(stride(from: start, to: min(start + Self.portion * workers, groups.count), by: Self.portion))
            let texts = Parallel.run(count: firsts.count, workers: workers) { next in
                var texts: [(number: Int, text: [UInt8])] = []
                while let number = next() {
                    texts.append((number, text(of: groups[firsts[number]...].prefix(Self.portion), members)))
                }
                return texts
            }
            for (_, text) in texts.joined().sorted(by: { $0.number < $1.number }) { try give(text) }
        }
        var end: [UInt8] = []
        writeSummary(to: &end)
        try give(end)
    }

    /// How many lines are made at once.
    private static let portion = 4_096

    private func text(of groups: ArraySlice<UsageGroup>, _ members: [Member]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(groups.count * 512)
        // By number, so that no group is copied.
        for number in groups.indices { Self.write(groups[number], members, to: &out) }
        return out
    }

    /// A member of a line: its place among the fields of the grouping, or else among the others, and what stands around it.
    private struct Member: Sendable {
        let name: [UInt8]
        let omitted: [UInt8]
        let isOfKey: Bool
        let place: Int
    }

    private var members: [Member] {
        UsageField.allCases.compactMap { field in
            let isOfKey = by.contains(field)
            return (isOfKey ? by : others).firstIndex(of: field).map { place in
                Member(
                    name: Array("\(field == .principal ? "{" : ",")\"\(field.rawValue)\":".utf8),
                    omitted: Array(",\"\(field.rawValue)Omitted\":true".utf8), isOfKey: isOfKey, place: place)
            }
        }
    }

    private static func append(_ text: StaticString, to out: inout [UInt8]) {
        out.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    private static func write(_ group: UsageGroup, _ members: [Member], to out: inout [UInt8]) {
        for member in members {
            out += member.name
            if member.isOfKey {
                if let text = group.key[member.place] { JSONText.append(text, to: &out) } else { append("null", to: &out) }
            } else {
                write(group.others[member.place].values, to: &out)
                if group.others[member.place].isCut { out += member.omitted }
            }
        }
        append(#","count":"#, to: &out)
        out += String(group.count).utf8
        append(#","denied":"#, to: &out)
        out += String(group.denied).utf8
        append(#","first":""#, to: &out)
        out += group.first.description.utf8
        append(#"","last":""#, to: &out)
        out += group.last.description.utf8
        append("\"}\n", to: &out)
    }

    private static func write(_ texts: [String], to out: inout [UInt8]) {
        out.append(UInt8(ascii: "["))
        for (number, text) in texts.enumerated() {
            if number > 0 { out.append(UInt8(ascii: ",")) }
            JSONText.append(text, to: &out)
        }
        out.append(UInt8(ascii: "]"))
    }

    private func writeSummary(to out: inout [UInt8]) {
        out += #"{"summary":{"inputs":"#.utf8
        Self.write(inputs, to: &out)
        out += #","gaps":"#.utf8
        Self.write(gaps, to: &out)
        out += #","duplicates":\#(duplicates),"events":\#(count),"by":"#.utf8
        Self.write(by.map(\.rawValue), to: &out)
        out += #","runs":"#.utf8
        Self.write(runs, to: &out)
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
        func value(ofLine number: Int) throws(InputError) -> JSONValue {
            try JSONDocument.parse(record: Array(lines[number]), name: name, line: number + 1).root
        }
        let told = lines.indices.filter { lines[$0].contains { $0 > 0x20 } }
        guard let last = told.last, let end = try value(ofLine: last)["summary"] else {
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
        groups.reserveCapacity(told.count)
        for line in told.dropLast() {
            let value = try value(ofLine: line)
            if value["summary"] != nil {
                throw value.error(
                    "another summary follows this one", help: "keep each in a file of its own; `ambit usage --merge` joins them")
            }
            groups.append(try group(value))
        }
        groups.sort(by: Self.isOrdered)
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
