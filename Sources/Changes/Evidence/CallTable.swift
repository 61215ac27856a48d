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
    private let names: [UInt8]

    init(of events: [Event], rows: [Row], names: [UInt8]) { (self.events, self.rows, self.names) = (events, rows, names) }

    func event(_ row: Int) -> Event { events[Int(rows[row].event)] }

    /// What a call acted on by its main action (0), or by one of the others (1 and on).
    func names(_ row: Int, _ group: Int) -> [ResourceName] { PackedNames.group(group, of: names, from: Int(rows[row].names)) }

    func hasNames(_ row: Int) -> Bool { names[Int(rows[row].names)] != 0 }
}

/// Makes a table of calls.
struct CallTableBuilder {
    private let events: [Event]
    private var rows: [CallTable.Row] = []
    private var names: [UInt8] = []
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
        let place = UInt32(names.count)
        names += need.names
        places[ObjectIdentifier(need)] = place
        held.append(need)
        return place
    }

    /// The calls, in the order in which they were added. Copies, which have no spare room.
    func calls() -> [ChangeCall] {
        let table = CallTable(of: events, rows: Array(rows[...]), names: Array(names[...]))
        return rows.indices.map { ChangeCall(table: table, row: $0) }
    }
}

/// Lists of names in a few bytes: how many a list has, and of each name how long it is and its text.
enum PackedNames {
    static func packed(_ groups: [[ResourceName]]) -> [UInt8] {
        var bytes: [UInt8] = []
        for group in groups {
            append(group.count, to: &bytes)
            for name in group {
                append(name.text.utf8.count, to: &bytes)
                bytes += name.text.utf8
            }
        }
        return bytes
    }

    /// One of the lists that begin at a place.
    static func group(_ group: Int, of bytes: [UInt8], from start: Int) -> [ResourceName] {
        var at = start
        for _ in 0..<group {
            for _ in 0..<number(in: bytes, &at) {
                let count = number(in: bytes, &at)
                at += count
            }
        }
        return (0..<number(in: bytes, &at)).map { _ in
            let count = number(in: bytes, &at)
            defer { at += count }
            return ResourceName(String(decoding: bytes[at..<at + count], as: UTF8.self))
        }
    }

    /// Seven bits a byte, the lowest first.
    private static func append(_ number: Int, to bytes: inout [UInt8]) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    private static func number(in bytes: [UInt8], _ at: inout Int) -> Int {
        var (number, shift) = (0, 0)
        while true {
            let byte = Int(bytes[at])
            at += 1
            number |= (byte & 0x7F) << shift
            if byte < 0x80 { return number }
            shift += 7
        }
    }
}
