internal import Documents

/// Writes the groups of a summary, each in a line of JSON.
struct UsageLines: Sendable {
    private let groups: UsageGroups
    private let members: [Member]
    /// What stands before each member's value, and what tells that it has more values than are told.
    private let names: WrittenTexts
    private let omissions: WrittenTexts
    /// Each text and each list of actions as JSON.
    private let texts: WrittenTexts
    private let lists: WrittenTexts

    /// A member of a line, and its place among the fields of the grouping or else among the others.
    private struct Member: Sendable {
        let field: UsageField
        let isOfKey: Bool
        let place: Int
        let number: Int
    }

    init(_ summary: UsageSummary) {
        groups = summary.groups
        members = UsageField.allCases.enumerated().compactMap { number, field in
            let isOfKey = summary.by.contains(field)
            return (isOfKey ? summary.by : summary.others).firstIndex(of: field).map {
                Member(field: field, isOfKey: isOfKey, place: $0, number: number)
            }
        }
        let fields = UsageField.allCases.map(\.rawValue)
        names = WrittenTexts(fields.enumerated().map { "\($0 == 0 ? "{" : ",")\(JSONText.quoted($1)):" })
        omissions = WrittenTexts(fields.map { ",\(JSONText.quoted("\($0)Omitted")):true" })
        guard case .counted(let counted) = groups.storage else {
            (texts, lists) = (WrittenTexts([]), WrittenTexts([]))
            return
        }
        texts = WrittenTexts(counted.texts.enumerated().lazy.map { $0 == 0 ? "null" : JSONText.quoted($1) })
        lists = WrittenTexts(counted.lists.map { "[\($0.values.map(JSONText.quoted).joined(separator: ","))]" })
    }

    /// The lines of some groups.
    func text(of portion: Range<Int>) -> [UInt8] {
        var out = LineCursor(portion.count * 512)
        switch groups.storage {
        case .made(let groups):
            for group in groups[portion] { write(group, to: &out) }
        case .counted(let counted):
            counted.rows.withUnsafeBufferPointer { rows in
                for place in portion { write(rows[place], counted, to: &out) }
            }
        }
        return out.finish()
    }

    private func write(_ group: UsageGroup, to out: inout LineCursor) {
        for member in members {
            out.put(names[member.number])
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
        var isFirst = true
        values.each { value in
            if !isFirst { out.put(",") }
            out.put(quoted: value)
            isFirst = false
        }
        out.put("]")
        if values.isCut { out.put(omissions[member.number]) }
    }

    private func write(_ row: CountedGroups.Row, _ counted: CountedGroups, to out: inout LineCursor) {
        for member in members {
            out.put(names[member.number])
            if member.isOfKey {
                out.put(texts[Int(row.key[UsageField.allCases[member.place]])])
                continue
            }
            let code = row.tally[member.field]
            if let place = code.several {
                write(counted.stores[row.store].several[place], member, to: &out)
            } else if let only = code.only, member.field == .actions {
                out.put(lists[Int(only)])
                if counted.lists[Int(only)].isCut { out.put(omissions[member.number]) }
            } else {
                out.put("[")
                if let only = code.only {
                    if member.field == .resource {
                        counted.stores[row.store].texts.with(only) { out.put(quoted: $0) }
                    } else {
                        out.put(texts[Int(only)])
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

/// Texts as they are written, by their numbers, in memory of their own: what is asked for some ten times in a line costs no count of
/// references there.
private final class WrittenTexts: @unchecked Sendable {
    // Unchecked, because nothing is written there any more once it is made.
    private let bytes: UnsafeMutableBufferPointer<UInt8>
    private let ends: UnsafeMutableBufferPointer<Int>

    init(_ texts: some Sequence<String>) {
        var (all, ends): ([UInt8], [Int]) = ([], [0])
        for text in texts {
            all += text.utf8
            ends.append(all.count)
        }
        bytes = .allocate(capacity: all.count)
        _ = bytes.initialize(from: all)
        self.ends = .allocate(capacity: ends.count)
        _ = self.ends.initialize(from: ends)
    }

    deinit {
        bytes.deallocate()
        ends.deallocate()
    }

    /// Valid for as long as this is there.
    subscript(number: Int) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: UnsafeBufferPointer(bytes)[ends[number]..<ends[number + 1]])
    }
}
