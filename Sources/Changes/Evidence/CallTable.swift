internal import Activity
internal import Actors
internal import Documents
internal import PolicyLanguage

/// Calls in 12 bytes each, and in pieces the names of what they acted on: a log as a whole has a great many.
final class CallTable: Sendable {
    struct Row: Sendable {
        /// Its place among the events, and that of its session among the change's.
        let event: UInt32
        let session: UInt32
        let common: UInt32
    }

    /// What many calls have in common.
    struct Common: Sendable {
        let kind: CallKind
        let outcome: EventOutcome
        let grade: AgentGrade
    }

    let rows: [Row]
    private let commons: [Common]
    /// Those of the log, which all tables share.
    private let events: EventList
    private let names: KeptPieces

    init(of events: EventList, rows: [Row], commons: [Common], names: KeptPieces) {
        (self.events, self.rows, self.commons, self.names) = (events, rows, commons, names)
    }

    func event(_ row: Int) -> Event { events[Int(rows[row].event)] }

    func common(_ row: Int) -> Common { commons[Int(rows[row].common)] }

    /// What a call acted on by its main action (0), or by one of the others (1 and on).
    func names(_ row: Int, _ group: Int) -> [ResourceName] {
        names.read(row) { NameBytes.list(group, in: &$0) } ?? []
    }
}

/// Calls in time order, each made when it is asked for.
package struct CallList: RandomAccessCollection, Sendable {
    private let table: CallTable

    init(_ table: CallTable) { self.table = table }

    package var startIndex: Int { 0 }
    package var endIndex: Int { table.rows.count }
    package subscript(_ place: Int) -> ChangeCall { ChangeCall(table: table, row: place) }
}

/// Some of the calls of a table that is made: one thread's work.
struct CallPortion: Sendable {
    /// They are numbered within the portion.
    private(set) var commons: [CallTable.Common] = []
    private(set) var rows: [CallTable.Row] = []
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
        rows.append(CallTable.Row(event: UInt32(event), session: UInt32(session), common: common))
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
    private var rows: [CallTable.Row] = []
    /// Holds what all portions have in common.
    private var whole = CallPortion()
    private let events: EventList
    private let names: KeptPieces

    /// - Parameter most: no more calls of these events are added.
    init(of events: EventList, most: Int) {
        self.events = events
        names = KeptPieces(events.losses)
        rows.reserveCapacity(most)
    }

    mutating func add(_ portion: CallPortion) {
        let numbers = portion.commons.map { whole.number(of: $0) }
        rows += portion.rows.lazy.map {
            CallTable.Row(event: $0.event, session: $0.session, common: numbers[Int($0.common)])
        }
        names.add(portion.names.bytes, startingAt: portion.starts)
    }

    /// The calls, in the order in which they were added.
    func calls() -> CallList {
        CallList(CallTable(of: events, rows: rows, commons: whole.commons, names: names))
    }
}
