internal import Activity
internal import Actors
internal import Documents
internal import PolicyLanguage

/// Calls in 8 bytes each, and in pieces the names of what they acted on: a log as a whole has a great many.
final class CallTable: Sendable {
    /// What many calls have in common.
    struct Common: Sendable {
        let kind: CallKind
        let outcome: EventOutcome
        let grade: AgentGrade
    }

    private let rows: CallRows
    private let commons: [Common]
    /// Those of the log, which all tables share.
    private let events: EventList
    private let names: KeptPieces

    init(of events: EventList, rows: CallRows, commons: [Common], names: KeptPieces) {
        (self.events, self.rows, self.commons, self.names) = (events, rows, commons, names)
    }

    var count: Int { rows.events.count }

    func event(_ row: Int) -> Event { events[Int(rows.events[row])] }

    /// The place of its session among the change's.
    func session(_ row: Int) -> Int { Int(rows.sessions[row]) }

    func common(_ row: Int) -> Common { commons[Int(rows.commons[row])] }

    /// What a call acted on by its main action (0), or by one of the others (1 and on).
    func names(_ row: Int, _ group: Int) -> [ResourceName] {
        names.read(row) { NameBytes.list(group, in: &$0) } ?? []
    }
}

/// The calls of a table.
struct CallRows: Sendable {
    /// Their places among the events, in order.
    private(set) var events = AscendingNumbers()
    /// The places of their sessions among the change's.
    private(set) var sessions: [UInt32] = []
    private(set) var commons = SmallNumbers()

    /// - Parameter most: no more calls than these are added.
    init(most: Int) {
        events.reserve(most)
        sessions.reserveCapacity(most)
        commons.reserve(most)
    }

    /// How many bytes the calls take.
    var bytes: Int { events.bytes + sessions.count * 4 + commons.bytes }

    mutating func append(event: UInt32, session: UInt32, common: UInt32) {
        events.append(event)
        sessions.append(session)
        commons.append(common)
    }
}

/// Some of the calls of a table that is made: one thread's work.
struct CallPortion: Sendable {
    /// A call by its place among the events, that of its session, and the number of what it has in common with others.
    struct Row: Sendable {
        let event: UInt32
        let session: UInt32
        let common: UInt32
    }

    /// They are numbered within the portion.
    private(set) var commons: [CallTable.Common] = []
    private(set) var rows: [Row] = []
    private(set) var names = NameBytes()
    /// Where the names of each begin.
    private(set) var starts: [UInt32] = []
    private var numbers: [CommonKey: UInt32] = [:]
    /// Where the names of needs begin that several calls share.
    private var places: [ObjectIdentifier: UInt32] = [:]
    /// They are compared by where they are, and so are held.
    private var held: [CallNeed] = []

    private struct CommonKey: Hashable {
        let kind: ObjectIdentifier
        let outcome: EventOutcome
        let grade: AgentGrade
    }

    /// - Parameter event: its place among the events.
    mutating func add(_ event: Int, _ need: CallNeed, _ outcome: EventOutcome, grade: AgentGrade, session: Int) {
        starts.append(places[ObjectIdentifier(need)] ?? place(of: need))
        let common = number(of: CallTable.Common(kind: need.kind, outcome: outcome, grade: grade))
        rows.append(Row(event: UInt32(event), session: UInt32(session), common: common))
    }

    private mutating func place(of need: CallNeed) -> UInt32 {
        let place = UInt32(names.add(need.names))
        places[ObjectIdentifier(need)] = place
        held.append(need)
        return place
    }

    mutating func number(of common: CallTable.Common) -> UInt32 {
        let key = CommonKey(kind: ObjectIdentifier(common.kind), outcome: common.outcome, grade: common.grade)
        if let known = numbers[key] { return known }
        let number = UInt32(commons.count)
        numbers[key] = number
        commons.append(common)
        return number
    }
}

/// Makes a table of calls out of its portions.
struct CallTableBuilder {
    private var rows: CallRows
    /// Holds what all portions have in common.
    private var whole = CallPortion()
    private let events: EventList
    private let names: KeptPieces

    /// - Parameter most: no more calls of these events are added, in the order of the events.
    init(of events: EventList, most: Int) {
        self.events = events
        names = KeptPieces(events.losses)
        rows = CallRows(most: most)
    }

    mutating func add(_ portion: CallPortion) {
        let numbers = portion.commons.map { whole.number(of: $0) }
        for row in portion.rows { rows.append(event: row.event, session: row.session, common: numbers[Int(row.common)]) }
        names.add(portion.names.bytes, startingAt: portion.starts)
    }

    /// The calls, in the order in which they were added.
    func calls() -> CallList {
        CallList(CallTable(of: events, rows: rows, commons: whole.commons, names: names))
    }
}
