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
        let parts = Parallel.run(count: files.count, workers: workers ?? Parallel.usualWorkers) { next in
            let worker = UsageWorker(by: by, names: names, seen: seen)
            while let number = next() {
                worker.read(files[number], number)
                progress?(files[number])
            }
            return worker.part()
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
    private var log: LogReader?

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

    init(by: [UsageField], names: [String], seen: SeenEvents) {
        (self.by, self.names, self.seen) = (by, names, seen)
        others = UsageField.allCases.enumerated().filter { !by.contains($0.element) }.map { ($0.offset, $0.element) }
        log = LogReader { [unowned self] log in take(log) }
    }

    func read(_ file: LogFile, _ number: Int) {
        guard let log else { return gaps.append("\(file.name): not enough memory to read logs") }
        log.read(file, number)
        switch file.content {
        case .path: inputs.append(log.digest)
        case .bytes(let bytes): inputs.append(SHA256.hexadecimal(bytes))
        }
    }

    func part() -> Part {
        let scan = log.map { log in log.gaps(names).map { $0.gap } } ?? []
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
        return Part(
            groups: groups, inputs: inputs, gaps: gaps + scan.map(Self.words), duplicates: duplicates, others: all)
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
            otherRecords[kind ?? "unknown", default: 0] += 1
            return
        }
        guard let time = store.times[row] else { return note("the event's time is missing or cannot be read", row, store) }
        if let id = store.withBytes(.eventID, row, { EventID($0) }), !seen.isNew(id) {
            duplicates += 1
            return
        }
        let event = Event(store: store, row: row, time: time)
        let isFailure = store.symbolNumber(.errorCode, row) != 0 || store.hasText(.errorMessage, row)
        let isDenied = isFailure && event.outcome == .denied
        let kind = EventKind(source: source, name: name, type: store.symbolNumber(.eventType, row))
        let needed = mapper.used(by: event, kind, isFailure: isFailure)
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
    private static let principals: [EventField] = [.arn, .issuerARN, .invokedBy, .userName, .principalID, .accountID, .type]

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

    private func note(_ reason: String, _ row: Int, _ store: EventStore) {
        guard gaps.count < 10_000 else { return }
        gaps.append("\(Location(file: store.files[store.file(row)], start: store.position(row))): \(reason)")
    }
}
