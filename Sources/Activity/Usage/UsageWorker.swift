internal import Documents
internal import Wraps

/// One worker's share of the files, summed up.
final class UsageWorker {
    struct Part: Sendable {
        let groups: GroupTallies
        /// The texts that their numbers stand for: of the records, and those that were made of lists.
        let symbols: [String]
        let lists: [String]
        let named: NamedTexts
        /// The lists of actions that their numbers stand for.
        let actions: [ActionList]
        let inputs: [String]
        let gaps: [String]
        /// What was wrong with records, and with pieces of files.
        let notes: [Note]
        let scans: [PieceScan]
        let duplicates: Int
        let others: [String: Int]
        let kinds: [RecordKind: Int]
        /// The files with records of a worse grade.
        let waiting: [RecordGrade: Set<Int>]
    }

    /// What is wrong with records of a file: where it is first, in which of the file's pieces, and how often.
    struct Note: Sendable {
        let reason: String
        let file: Int
        let piece: Int
        let position: Position
        var count: Int

        /// The same, not counted.
        fileprivate var none: Note {
            var note = self
            note.count = 0
            return note
        }
    }

    let by: [UsageField]
    /// The fields outside of the grouping.
    private let others: [UsageField]
    /// What leaves the fields of the grouping, and what the others of which records have numbers.
    private let (keyMask, otherMask): (GroupKey, GroupKey)
    /// Whether these two are among the others.
    private let (tellsActions, tellsResource): (Bool, Bool)
    private let names: [String]
    private let seen: SeenEvents
    let mapper = CallMapper()
    private(set) var symbols: [String] = []
    // Asked for with every record, by this object alone and one after another.
    @exclusivity(unchecked) var plain = PlainRecords()
    @exclusivity(unchecked) var batch = PlainBatch()
    @exclusivity(unchecked) private var groups = GroupTallies()
    /// Actions and resources as one text, where groups are told apart by them.
    private var lists = [""]
    private var listNumbers: [ByteText: UInt32] = [:]
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
    private struct NoteKey: Hashable {
        let reason: String
        let file: Int
        let piece: Int
    }
    private var notes: [NoteKey: Note] = [:]
    /// The file that is being read, and the piece of it; 0 where it is not cut.
    private var (current, piece) = (0, 0)

    /// - Parameters:
    ///   - leave: where it is given, is told of the pieces of files that others are to read.
    ///   - progress: is told of what is read, but for pieces.
    init(
        by: [UsageField], names: [String], seen: SeenEvents, grade: RecordGrade, cut: LogCut, leave: (([LogPiece]) -> Void)?,
        progress: ((LogProgress) -> Void)?
    ) {
        (self.by, self.names, self.seen, self.grade) = (by, names, seen, grade)
        others = UsageField.others(than: by)
        keyMask = GroupKey.mask(of: by)
        otherMask = GroupKey.mask(of: others.filter { !$0.isList })
        (tellsActions, tellsResource) = (others.contains(.actions), others.contains(.resource))
        let tell = leave.map { leave in
            { [unowned self] (offset: UInt64, size: UInt64, digest: ChainedDigest) in
                leave(cut.pieces(of: current, from: offset, size: size, digest))
            }
        }
        log = LogReader(cut: cut, leave: tell, progress: progress) { [unowned self] log in take(log) }
    }

    func read(_ piece: LogPiece, of file: LogFile) {
        guard let log, case .path(let path) = file.content else {
            piece.digest.skip(piece)
            return gaps.append("\(file.name): not enough memory to read logs")
        }
        isStream = false
        self.piece = piece.number
        log.read(piece, of: path)
        if piece.isLast, grade == .exact { inputs.append(piece.digest.finish()) }
    }

    func read(_ file: LogFile, _ number: Int) {
        guard let log else { return gaps.append("\(file.name): not enough memory to read logs") }
        (current, piece) = (number, 0)
        if case .descriptor = file.content { isStream = true } else { isStream = false }
        log.read(file, number)
        guard grade == .exact else { return }
        switch file.content {
        case .path, .descriptor: if let digest = log.digest { inputs.append(digest) }
        case .bytes(let bytes): inputs.append(SHA256.hexadecimal(bytes))
        }
    }

    func part() -> Part {
        let scan = Self.folded(log.map { log in log.gaps(names).map { $0.gap } } ?? [])
        let all = otherRecords.merging(log?.others ?? [:], uniquingKeysWith: +)
        let operations = unknown.map { place in
            let (source, name) = (symbols[Int(place >> 32)], symbols[Int(place & 0xFFFF_FFFF)])
            return UnknownOperations.reason(name, of: source, neededBy: "it")
        }
        return Part(
            groups: groups, symbols: symbols, lists: lists, named: NamedTexts(groups, by: by, others, symbols.count, lists.count),
            actions: mapper.numberedLists, inputs: inputs,
            gaps: gaps + scan + operations,
            notes: Array(notes.values), scans: log?.scans ?? [], duplicates: duplicates, others: grade == .exact ? all : [:],
            kinds: usual == 0 ? kinds : kinds.merging([.usual: usual], uniquingKeysWith: +), waiting: waiting)
    }

    /// Of equal faults of one file the first, and how many follow: a text that is no log has one in each line.
    static func folded(_ gaps: [Gap]) -> [String] {
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
        return found.map { words($0.gap) + more(than: $0.count) }
    }

    /// The same of all pieces of each file.
    static func words(_ notes: [Note], _ cut: CutFiles, _ names: [String]) -> [String] {
        var first: [NoteKey: Note] = [:]
        for note in notes.sorted(by: { $0.piece < $1.piece }) {
            first[NoteKey(reason: note.reason, file: note.file, piece: 0), default: note.none].count += note.count
        }
        return first.values.map { note in
            let position = cut.position(note.position, in: note.piece, of: note.file)
            return "\(Location(file: names[note.file], start: position)): \(note.reason)" + more(than: note.count)
        }
    }

    private static func more(than count: Int) -> String { count > 1 ? ", and \(count - 1) more like it in this file" : "" }

    private static func words(_ gap: Gap) -> String {
        let words = gap.help.map { "\(gap.reason) (\($0))" } ?? gap.reason
        return gap.location.map { "\($0): \(words)" } ?? words
    }

    // MARK: Events

    private func take(_ log: LogReader) {
        let store = EventStore(viewing: log, files: names, symbols: &symbols)
        plain.begin(store)
        // Groups by actions and resources need them as texts.
        let isPlain = (grade == .exact || isStream) && !by.contains(.actions) && !by.contains(.resource)
        for row in 0..<store.count where !isPlain || !takePlain(row, store) {
            countBatch()
            take(row, store)
        }
        countBatch()
    }

    private func take(_ row: Int, _ store: EventStore) {
        let (source, name) = (store.symbolNumber(.eventSource, row), store.symbolNumber(.eventName, row))
        guard source != 0, name != 0 else {
            let kind = store.symbol(.eventCategory, row) ?? store.symbol(.eventType, row)
            if let gap = EventDeduplicator.missing(store, row) { note(gap.reason, row, store) }
            otherRecords[kind ?? "unknown", default: 0] += 1
            return
        }
        if isLater(row, store) { return }
        if let pointer = store.pointer(row) {
            note(pointer.reason, row, store)
            otherRecords[pointer.kind, default: 0] += 1
            return
        }
        guard let time = store.time(row) else { return note("the event's time is missing or cannot be read", row, store) }
        let event = Event(store: store, row: row, time: time)
        let isFailure = store.symbolNumber(.errorCode, row) != 0 || store.hasText(.errorMessage, row)
        let outcome = isFailure ? event.outcome : .succeeded
        let kind = EventKind(of: row, store)
        let needed = mapper.used(by: event, kind, outcome, form: store.formNumber(row))
        let actions = by.contains(.actions) ? needed.actions.joined(separator: ",") : nil
        let resources = by.contains(.resource) ? needed.resources.sorted().joined(separator: ",") : nil
        var isNew = true
        if let id = store.withBytes(.eventID, row, { EventID($0) }) {
            let key = EventMark.key([actions, resources].compactMap(\.self))
            let mark = mark(of: row, store, key: key, time: time)
            isNew = seen.isNew(id, mark)
            if !isNew {
                duplicates += 1
                // Of a copy that lost something nothing is told beside the better one.
                if mark == .unknown { return }
            }
        } else {
            note("the event has no id; it was counted, but may be counted twice", row, store)
        }
        if store.symbolNumber(.originalEventID, row) != 0 {
            note("an addendum: it is counted beside the event that it corrects, where that is there too", row, store)
        }
        if isNew {
            if store.isUsual(row) { usual += 1 } else { kinds[store.kind(row), default: 0] += 1 }
        }
        if needed.isUnknown { unknown.insert(UInt64(source) << 32 | UInt64(name)) }
        let principal = Self.principal(row, store)
        if principal == 0 || EventDeduplicator.isNobody(store, row), event.type != "AwsServiceEvent" {
            note("the event does not say who made the call", row, store)
        }
        var numbers = GroupKey(
            principal: principal, accessKey: store.symbolNumber(.accessKeyID, row), source: source, name: name)
        if let actions { numbers.actions = number(actions) }
        if let resources { numbers.resource = number(resources) }
        let place = count(numbers, numbers.masked(by: keyMask), at: time, isNew: isNew, isDenied: outcome == .denied)
        if tellsActions, !needed.actions.isEmpty {
            groups.note(needed.list.number, in: place) {
                $0 == needed.list.number ? needed.list.values : mapper.numberedLists[Int($0)].values
            }
        }
        if tellsResource, !needed.resources.isEmpty { groups.note(nil, further: needed.resources, in: place) }
    }

    /// - Parameter key: of what else tells the groups apart, a hash of its texts.
    private func mark(of row: Int, _ store: EventStore, key: UInt64, time: Instant) -> EventMark {
        guard store.isUsual(row) else { return .unknown }
        let operation = plain.operationMarks.value(store.ownNumber(row)) { EventMark.operation(row, store) }
        let caller = plain.callerMarks.value(store.identityNumber(row)) { EventMark.caller(row, store, by: by) }
        return EventMark(operation: operation ^ key, caller: caller, time: time)
    }

    /// What is kept of the operation of a record.
    func use(_ row: Int, _ store: EventStore, _ kind: EventKind) -> OperationUse {
        mapper.use(of: store.timeless(row), kind)
    }

    /// Counts the calls of the batch whose ids are new.
    func countBatch() {
        if batch.calls.isEmpty { return }
        seen.areNew(batch.ids, &batch.areNew)
        for call in batch.calls { batch.keys.append(call.numbers.masked(by: keyMask)) }
        groups.touch(batch.keys)
        for number in batch.calls.indices {
            let isNew = batch.areNew[number]
            if isNew { usual += 1 } else { duplicates += 1 }
            let call = batch.calls[number]
            let place = count(call.numbers, batch.keys[number], at: call.time, isNew: isNew, isDenied: call.isDenied)
            if tellsActions { groups.note(call.list, in: place) { mapper.numberedLists[Int($0)].values } }
            if tellsResource { groups.note(call.resource, further: call.others == 0 ? [] : batch.others[call.others], in: place) }
        }
        batch.clear()
    }

    /// Gives the place of the call's group.
    ///
    /// - Parameters:
    ///   - numbers: of the texts of all fields outside of the grouping but the actions and the resource.
    ///   - isNew: false for another record of an event that is counted: it adds what it tells, whichever of them was read first.
    private func count(_ numbers: GroupKey, _ key: GroupKey, at time: Instant, isNew: Bool, isDenied: Bool) -> Int {
        let place = groups.place(of: key, at: time)
        if isNew { groups.count(place, at: time, isDenied: isDenied) }
        groups.note(numbers.masked(by: otherMask), others, in: place) { symbols[Int($0)] }
        return place
    }

    private func number(_ list: String) -> UInt32 {
        if let known = listNumbers[ByteText(list)] { return known }
        let number = UInt32(lists.count)
        lists.append(list)
        listNumbers[ByteText(list)] = number
        return number
    }

    // MARK: Principals

    /// The caller: its ARN; where the record has none, the user's name or id, the service, or the account.
    static let principals: [EventField] = [
        .arn, .issuerARN, .userName, .onBehalfOfUser, .principalID, .invokedBy, .accountID, .type,
    ]

    static func principal(_ row: Int, _ store: EventStore) -> UInt32 {
        for field in principals {
            let number = store.symbolNumber(field, row)
            if number != 0 { return number }
        }
        return 0
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
        let file = store.file(row)
        let key = NoteKey(reason: reason, file: file, piece: piece)
        let first = Note(reason: reason, file: file, piece: piece, position: store.position(row), count: 0)
        notes[key, default: first].count += 1
    }
}
