internal import Activity
internal import Actors
internal import PolicyLanguage

/// Calls in 24 bytes each, and the names of what they acted on: a log as a whole has a great many.
final class CallTable: Sendable {
    struct Row: Sendable {
        let kind: CallKind
        /// Its place among the events.
        let event: UInt32
        let session: Int32
        /// Where its names begin.
        let names: UInt32
        let outcome: EventOutcome
        let grade: AgentGrade
    }

    let rows: [Row]
    /// Those of the log, which all tables share.
    private let events: [Event]
    private let names: PackedNames

    init(of events: [Event], rows: [Row], names: PackedNames) { (self.events, self.rows, self.names) = (events, rows, names) }

    func event(_ row: Int) -> Event { events[Int(rows[row].event)] }

    /// What a call acted on by its main action (0), or by one of the others (1 and on).
    func names(_ row: Int, _ group: Int) -> [ResourceName] { names.list(group, from: Int(rows[row].names)) }
}

/// Makes a table of calls.
struct CallTableBuilder {
    private let events: [Event]
    private var rows: [CallTable.Row] = []
    private var names = PackedNames()
    /// Where the names of needs begin that several calls share.
    private var places: [ObjectIdentifier: UInt32] = [:]
    /// They are compared by where they are, and so are held.
    private var held: [CallNeed] = []

    init(_ events: [Event]) { self.events = events }

    /// - Parameter event: its place among the events.
    mutating func add(_ event: Int, _ need: CallNeed, grade: AgentGrade, session: Int) {
        let place = places[ObjectIdentifier(need)] ?? place(of: need)
        rows.append(
            CallTable.Row(
                kind: need.kind, event: UInt32(event), session: Int32(session), names: place, outcome: events[event].outcome,
                grade: grade))
    }

    private mutating func place(of need: CallNeed) -> UInt32 {
        let place = UInt32(names.add(need.names))
        places[ObjectIdentifier(need)] = place
        held.append(need)
        return place
    }

    /// The calls, in the order in which they were added. Copies, which have no spare room.
    func calls() -> [ChangeCall] {
        let table = CallTable(of: events, rows: Array(rows[...]), names: names.packed)
        return rows.indices.map { ChangeCall(table: table, row: $0) }
    }
}
