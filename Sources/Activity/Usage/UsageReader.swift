internal import Documents

extension UsageSummary {
    /// Reads logs and keeps what they sum up to; several files at once.
    ///
    /// The answer depends on what the files hold and not on their order or names. Memory: the groups, 32 bytes for each event, and for
    /// each worker a portion of a file (for a file that is one JSON text, the file).
    ///
    /// - Parameter progress: is told the bytes of each file that has been read, from any thread.
    public static func read(
        _ files: [LogFile], by: [UsageField] = usual, workers: Int? = nil, progress: (@Sendable (_ file: LogFile) -> Void)? = nil
    ) -> UsageSummary {
        let names = files.map(\.name)
        let seen = SeenEvents()
        func pass(_ numbers: [Int], _ grade: RecordGrade) -> [UsageWorker.Part] {
            Parallel.run(count: numbers.count, workers: workers ?? Parallel.usualWorkers) { next in
                let worker = UsageWorker(by: by, names: names, seen: seen, grade: grade)
                while let place = next() {
                    worker.read(files[numbers[place]], numbers[place])
                    if grade == .exact { progress?(files[numbers[place]]) }
                }
                return worker.part()
            }
        }
        // Of two copies of an event the better one counts, so that those of worse grades wait until the others are known.
        var parts = pass(Array(files.indices), .exact)
        for grade in RecordGrade.allCases where grade > .exact {
            let waiting = Set(parts.flatMap { $0.waiting[grade] ?? [] })
            if !waiting.isEmpty { parts += pass(waiting.sorted(), grade) }
        }
        var summary = UsageSummary(by: by)
        var groups: [[String?]: UsageGroup] = [:]
        for part in parts {
            for group in part.groups where parts.count > 1 {
                if var known = groups[group.key] {
                    known.join(group)
                    groups[group.key] = known
                } else {
                    groups[group.key] = group
                }
            }
            summary.inputs += part.inputs
            summary.gaps += part.gaps
            summary.duplicates += part.duplicates
            summary.kinds.merge(part.kinds, uniquingKeysWith: +)
            summary.otherRecords.merge(part.others, uniquingKeysWith: +)
        }
        let all = parts.count == 1 ? parts[0].groups : Array(groups.values)
        summary.groups = all.indices.sorted { isOrdered(all[$0], all[$1]) }.map { all[$0] }
        // A file that is given twice was read once: the second reading found known events only.
        summary.inputs = Set(summary.inputs).sorted()
        summary.gaps = Set(summary.gaps).sorted()
        let content = (summary.inputs + by.map(\.rawValue)).joined(separator: "\n")
        summary.runs = summary.inputs.isEmpty ? [] : [SHA256.hexadecimal(content, digits: 32)]
        return summary
    }
}

/// One worker's share of the files, summed up.
private final class UsageWorker {
    struct Part: Sendable {
        let groups: [UsageGroup]
        let inputs: [String]
        let gaps: [String]
        let duplicates: Int
        let others: [String: Int]
        let kinds: [RecordKind: Int]
        /// The files with records of a worse grade.
        let waiting: [RecordGrade: Set<Int>]
    }

    private let by: [UsageField]
    /// The fields outside of the grouping, with their places among all.
    private let others: [(place: Int, field: UsageField)]
    private let names: [String]
    private let seen: SeenEvents
    private let mapper = CallMapper()
    private var symbols: [String] = []
    private var groups: [Key: Int] = [:]
    private var found: [Group] = []
    private var gaps: [String] = []
    private var inputs: [String] = []
    private var duplicates = 0
    private var otherRecords: [String: Int] = [:]
    private var kinds: [RecordKind: Int] = [:]
    private var usual = 0
    private var log: LogReader?
    /// The records that this reading counts.
    private let grade: RecordGrade
    private var waiting: [RecordGrade: Set<Int>] = [:]
    /// The file can be read once: all its records are counted.
    private var isStream = false
    /// Operations that no table knows, by the numbers of their sources and names.
    private var unknown: Set<UInt64> = []
    private var notes: [String: (first: Location, count: Int)] = [:]

    /// Groups are told apart by the numbers of texts while they are counted.
    private struct Key: Hashable {
        var principal: UInt64 = 0
        var accessKey: UInt32 = 0
        var source: UInt32 = 0
        var name: UInt32 = 0
        var actions: String?
        var resource: String?
    }

    private struct Group {
        let key: [String?]
        var count = 0
        var denied = 0
        var first: Instant
        var last: Instant
        var accessKeys: [UInt32] = []
        /// By the field's place in `UsageField`.
        var values: [UsageValues]
    }

    init(by: [UsageField], names: [String], seen: SeenEvents, grade: RecordGrade) {
        (self.by, self.names, self.seen, self.grade) = (by, names, seen, grade)
        others = UsageField.allCases.enumerated().filter { !by.contains($0.element) }.map { ($0.offset, $0.element) }
        log = LogReader { [unowned self] log in take(log) }
    }

    func read(_ file: LogFile, _ number: Int) {
        guard let log else { return gaps.append("\(file.name): not enough memory to read logs") }
        if case .descriptor = file.content { isStream = true } else { isStream = false }
        log.read(file, number)
        guard grade == .exact else { return }
        switch file.content {
        case .path, .descriptor: inputs.append(log.digest)
        case .bytes(let bytes): inputs.append(SHA256.hexadecimal(bytes))
        }
    }

    func part() -> Part {
        let scan = Self.folded(log.map { log in log.gaps(names).map { $0.gap } } ?? [])
        let groups = found.map { group in
            var usage = UsageGroup(key: group.key, first: group.first, last: group.last)
            (usage.count, usage.denied) = (group.count, group.denied)
            for (index, field) in others {
                usage.others[field] = group.values[index]
            }
            if !by.contains(.accessKeyId) {
                var keys = UsageValues()
                for number in group.accessKeys { keys.insert(symbols[Int(number)]) }
                usage.others[.accessKeyId] = keys
            }
            return usage
        }
        let all = otherRecords.merging(log?.others ?? [:], uniquingKeysWith: +)
        let operations = unknown.map { place in
            let (source, name) = (symbols[Int(place >> 32)], symbols[Int(place & 0xFFFF_FFFF)])
            return UnknownOperations.reason(name, of: source, neededBy: "it")
        }
        let noted = notes.map { reason, note in
            "\(note.first): \(reason.split(separator: "\n")[0])"
                + (note.count > 1 ? ", and \(note.count - 1) more like it in this file" : "")
        }
        return Part(
            groups: groups, inputs: inputs, gaps: gaps + scan + operations + noted, duplicates: duplicates,
            others: grade == .exact ? all : [:],
            kinds: usual == 0 ? kinds : kinds.merging([.usual: usual], uniquingKeysWith: +), waiting: waiting)
    }

    /// Of equal faults of one file the first, and how many follow: a text that is no log has one in each line.
    private static func folded(_ gaps: [Gap]) -> [String] {
        var places: [String: Int] = [:]
        var found: [(gap: Gap, count: Int)] = []
        for gap in gaps {
            let key = "\(gap.location?.file ?? "")\n\(gap.reason)"
            if let place = places[key] {
                found[place].count += 1
            } else {
                places[key] = found.count
                found.append((gap, 1))
            }
        }
        return found.map { words($0.gap) + ($0.count > 1 ? ", and \($0.count - 1) more like it in this file" : "") }
    }

    private static func words(_ gap: Gap) -> String {
        gap.location.map { "\($0): \(gap.reason)" } ?? gap.reason
    }

    // MARK: Events

    private func take(_ log: LogReader) {
        let store = EventStore(viewing: log, files: names, symbols: &symbols)
        for row in 0..<store.count { take(row, store) }
    }

    private func take(_ row: Int, _ store: EventStore) {
        let (source, name) = (store.symbolNumber(.eventSource, row), store.symbolNumber(.eventName, row))
        guard source != 0, name != 0 else {
            let kind = store.symbol(.eventCategory, row) ?? store.symbol(.eventType, row)
            if kind == nil { note("not a CloudTrail record", row, store) }
            if kind == EventDeduplicator.aggregated { note(EventDeduplicator.aggregatedReason, row, store) }
            otherRecords[kind ?? "unknown", default: 0] += 1
            return
        }
        if isLater(row, store) { return }
        if let pointer = store.pointer(row) {
            note(pointer.reason, row, store)
            otherRecords[pointer.kind, default: 0] += 1
            return
        }
        guard let time = store.times[row] else { return note("the event's time is missing or cannot be read", row, store) }
        if let id = store.withBytes(.eventID, row, { EventID($0) }) {
            if !seen.isNew(id) {
                duplicates += 1
                return
            }
        } else {
            note("the event has no id; it was counted, but may be counted twice", row, store)
        }
        if store.symbolNumber(.originalEventID, row) != 0 {
            note("an addendum: it is counted beside the event that it corrects, where that is there too", row, store)
        }
        if store.isUsual(row) { usual += 1 } else { kinds[store.kind(row), default: 0] += 1 }
        let event = Event(store: store, row: row, time: time)
        let isFailure = store.symbolNumber(.errorCode, row) != 0 || store.hasText(.errorMessage, row)
        let isDenied = isFailure && event.outcome == .denied
        let kind = EventKind(source: source, name: name, type: store.symbolNumber(.eventType, row))
        let needed = mapper.used(by: event, kind, isFailure: isFailure)
        if needed.isUnknown { unknown.insert(UInt64(source) << 32 | UInt64(name)) }
        if principal(row, store) == 0, event.type != "AwsServiceEvent" {
            note("the event does not say who made the call", row, store)
        }
        var key = Key()
        for field in by {
            switch field {
            case .principal: key.principal = principal(row, store)
            case .accessKeyId: key.accessKey = store.symbolNumber(.accessKeyID, row)
            case .eventSource: key.source = source
            case .eventName: key.name = name
            case .actions: key.actions = needed.actions.joined(separator: ",")
            case .resource: key.resource = needed.resources.sorted().joined(separator: ",")
            }
        }
        let index: Int
        if let known = groups[key] {
            index = known
        } else {
            index = found.count
            groups[key] = index
            found.append(
                Group(
                    key: by.map { text(of: $0, key, row, store) }, first: time, last: time,
                    values: UsageField.allCases.map { _ in UsageValues() }))
        }
        add(event, needed, isDenied, to: &found[index])
    }

    private func add(_ event: Event, _ needed: UsedActions, _ isDenied: Bool, to group: inout Group) {
        group.count += 1
        if isDenied { group.denied += 1 }
        if event.time < group.first { group.first = event.time }
        if event.time > group.last { group.last = event.time }
        let key = event.store.symbolNumber(.accessKeyID, event.row)
        if key != 0, !group.accessKeys.contains(key) { group.accessKeys.append(key) }
        for (index, field) in others {
            switch field {
            case .accessKeyId: break
            case .actions: for action in needed.actions { group.values[index].insert(action) }
            case .resource: for resource in needed.resources { group.values[index].insert(resource) }
            case .principal: if let text = Self.principalText(event.row, event.store) { group.values[index].insert(text) }
            case .eventSource: group.values[index].insert(event.source)
            case .eventName: group.values[index].insert(event.name)
            }
        }
    }

    // MARK: Principals

    /// The caller: its ARN; where the record has none, the service, the user's name, the id or the account.
    private static let principals: [EventField] = [
        .arn, .issuerARN, .invokedBy, .userName, .onBehalfOfUser, .principalID, .accountID, .type,
    ]

    private func principal(_ row: Int, _ store: EventStore) -> UInt64 {
        for (place, field) in Self.principals.enumerated() {
            let number = store.symbolNumber(field, row)
            if number != 0 { return UInt64(place) << 32 | UInt64(number) }
        }
        return 0
    }

    private static func principalText(_ row: Int, _ store: EventStore) -> String? {
        for field in principals {
            if let text = store.symbol(field, row) { return text }
        }
        return nil
    }

    private func text(of field: UsageField, _ key: Key, _ row: Int, _ store: EventStore) -> String? {
        switch field {
        case .principal: Self.principalText(row, store)
        case .accessKeyId: store.symbol(.accessKeyID, row)
        case .eventSource: store.symbol(.eventSource, row)
        case .eventName: store.symbol(.eventName, row)
        case .actions: key.actions
        case .resource: key.resource
        }
    }

    /// Whether a record waits for those of better grades.
    private func isLater(_ row: Int, _ store: EventStore) -> Bool {
        let isLossy = !store.isUsual(row)
        if isStream || !isLossy && grade == .exact { return false }
        let own = isLossy ? store.grade(row) : .exact
        if own > grade { waiting[own, default: []].insert(store.file(row)) }
        return own != grade
    }

    /// What is wrong with records, once for a file.
    private func note(_ reason: String, _ row: Int, _ store: EventStore) {
        let key = "\(reason)\n\(store.file(row))"
        notes[key, default: (Location(file: store.files[store.file(row)], start: store.position(row)), 0)].count += 1
    }
}
