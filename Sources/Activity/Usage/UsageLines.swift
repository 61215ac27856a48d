internal import Documents

/// Writes the groups of a summary, each in a line of JSON.
struct UsageLines: Sendable {
    private let groups: UsageGroups
    private let members: [Member]
    /// Each text and each list of actions as JSON.
    private var texts = QuotedTexts()
    private var lists = QuotedTexts()

    /// A member of a line, and its place among the fields of the grouping or else among the others.
    private struct Member: Sendable {
        let field: UsageField
        let isOfKey: Bool
        let place: Int
        /// What stands before its value, and what tells that there are more values.
        let name: [UInt8]
        let omitted: [UInt8]
    }

    init(_ summary: UsageSummary) {
        groups = summary.groups
        members = UsageField.allCases.enumerated().compactMap { number, field in
            let isOfKey = summary.by.contains(field)
            guard let place = (isOfKey ? summary.by : summary.others).firstIndex(of: field) else { return nil }
            let name = JSONText.quoted(field.rawValue)
            return Member(
                field: field, isOfKey: isOfKey, place: place, name: Array("\(number == 0 ? "{" : ",")\(name):".utf8),
                omitted: Array(#","\#(field.rawValue)Omitted":true"#.utf8))
        }
        guard case .counted(let counted) = groups.storage else { return }
        texts.add("null")
        for text in counted.texts.dropFirst() { texts.add(JSONText.quoted(text)) }
        for list in counted.lists { lists.add("[\(list.values.map(JSONText.quoted).joined(separator: ","))]") }
    }

    /// The lines of some groups.
    func text(of portion: Range<Int>) -> [UInt8] {
        var out = LineCursor(portion.count * 512)
        switch groups.storage {
        case .made(let groups):
            for group in groups[portion] { write(group, to: &out) }
        case .counted(let counted):
            for place in portion { write(counted.rows[place], counted, to: &out) }
        }
        return out.finish()
    }

    private func write(_ group: UsageGroup, to out: inout LineCursor) {
        for member in members {
            out.put(member.name)
            if !member.isOfKey {
                write(group.others[member.place], member, to: &out)
            } else if let text = group.key[member.place] {
                out.put(quoted: text)
            } else {
                out.put("null")
            }
        }
        Self.writeEnd(group.count, group.denied, group.first, group.last, to: &out)
    }

    private func write(_ values: UsageValues, _ member: Member, to out: inout LineCursor) {
        out.put("[")
        for (number, value) in values.values.enumerated() {
            if number > 0 { out.put(",") }
            out.put(quoted: value)
        }
        out.put("]")
        if values.isCut { out.put(member.omitted) }
    }

    private func write(_ row: CountedGroups.Row, _ counted: CountedGroups, to out: inout LineCursor) {
        for member in members {
            out.put(member.name)
            if member.isOfKey {
                texts.put(row.key[UsageField.allCases[member.place]], to: &out)
                continue
            }
            let code = row.tally[member.field]
            if let place = code.several {
                write(counted.stores[row.store].several[place], member, to: &out)
            } else if let only = code.only, member.field == .actions {
                lists.put(only, to: &out)
                if counted.lists[Int(only)].isCut { out.put(member.omitted) }
            } else {
                out.put("[")
                if let only = code.only {
                    if member.field == .resource {
                        counted.stores[row.store].texts.with(only) { out.put(quoted: $0) }
                    } else {
                        texts.put(only, to: &out)
                    }
                }
                out.put("]")
            }
        }
        Self.writeEnd(row.tally.count, row.tally.denied, row.tally.first, row.tally.last, to: &out)
    }

    private static func writeEnd(_ count: Int, _ denied: Int, _ first: Instant, _ last: Instant, to out: inout LineCursor) {
        out.put(#","count":"#)
        out.put(count)
        out.put(#","denied":"#)
        out.put(denied)
        out.put(#","first":""#)
        out.put(first)
        out.put(#"","last":""#)
        out.put(last)
        out.put("\"}\n")
    }
}

/// Texts as they are written, by their numbers.
private struct QuotedTexts: Sendable {
    private var bytes: [UInt8] = []
    private var ends = [0]

    mutating func add(_ text: String) {
        bytes += text.utf8
        ends.append(bytes.count)
    }

    func put(_ number: UInt32, to out: inout LineCursor) {
        bytes.withUnsafeBufferPointer { out.put(UnsafeBufferPointer(rebasing: $0[ends[Int(number)]..<ends[Int(number) + 1]])) }
    }
}
