internal import Activity
internal import Actors

/// Sessions in the order of their numbers. Those of the logs as a whole are a great many, and each is made when it is asked for.
package struct SessionEvidenceList: RandomAccessCollection, ExpressibleByArrayLiteral {
    private enum Source {
        case made([SessionEvidence])
        /// Some of a table's, by their places in it.
        case table(SessionTable, [UInt32])
    }

    private let source: Source

    init(_ sessions: [SessionEvidence]) { source = .made(sessions) }

    init(_ table: SessionTable) { source = .table(table, table.indices.map { UInt32($0) }) }

    private init(_ source: Source) { self.source = source }

    package init(arrayLiteral sessions: SessionEvidence...) { source = .made(sessions) }

    package var startIndex: Int { 0 }
    package var endIndex: Int {
        switch source {
        case .made(let sessions): sessions.count
        case .table(_, let places): places.count
        }
    }

    package subscript(_ place: Int) -> SessionEvidence {
        switch source {
        case .made(let sessions): sessions[place]
        case .table(let table, let places): table[Int(places[place])]
        }
    }

    /// Those at some places.
    private func at(_ wanted: [UInt32]) -> SessionEvidenceList {
        switch source {
        case .made(let sessions): SessionEvidenceList(wanted.map { sessions[Int($0)] })
        case .table(let table, let places): SessionEvidenceList(.table(table, wanted.map { places[Int($0)] }))
        }
    }

    /// Those that an agent drove, wholly or in part.
    package var ofAgents: SessionEvidenceList {
        switch source {
        case .made(let sessions): SessionEvidenceList(sessions.filter { $0.audit.agent != nil })
        case .table(let table, let places): SessionEvidenceList(.table(table, places.filter { table.isAgents(Int($0)) }))
        }
    }

    /// Those of one name after another, in the order in which the names come first.
    package func groups(by name: (SessionEvidence) -> String) -> [(name: String, sessions: SessionEvidenceList)] {
        var names: [String] = []
        var places: [String: [UInt32]] = [:]
        for (place, session) in enumerated() {
            let name = name(session)
            if places[name] == nil { names.append(name) }
            places[name, default: []].append(UInt32(place))
        }
        return names.map { ($0, at(places[$0] ?? [])) }
    }
}

/// What rules ask of the sessions of the logs as a whole, in 20 bytes each.
final class SessionTable {
    private struct Row {
        /// The number of the session, and those of the names and the person; 0 for nobody.
        let number: UInt32
        let principal: UInt32
        let person: UInt32
        let agent: UInt32
        /// Nil where no event tells.
        let mfa: Bool?
        let isLongLived: Bool
        let isFederated: Bool
    }

    /// How many bytes a session takes.
    static var room: Int { MemoryLayout<Row>.stride }

    private let index: LogIndex
    private let selection: ChangeSelection
    private var rows: [Row] = []
    private var principals = NumberedValues<String>()
    private var people = NumberedValues<Person>()
    private var agents = NumberedValues<String>()
    /// The sessions of the principal that was asked for last.
    private var peers: (principal: String, sessions: [SessionEvidence.Peer])?

    /// - Parameter selection: of the logs as a whole.
    init(_ index: LogIndex, _ selection: ChangeSelection) { (self.index, self.selection) = (index, selection) }

    var indices: Range<Int> { rows.indices }

    func isAgents(_ place: Int) -> Bool { rows[place].agent != 0 }

    func add(_ session: SessionEvidence) {
        let audit = session.audit
        rows.append(
            Row(
                number: UInt32(session.number), principal: principals.number(of: audit.principal),
                person: audit.person.map { people.number(of: $0) } ?? 0,
                agent: audit.agent.map { agents.number(of: $0.name) } ?? 0,
                mfa: audit.mfa, isLongLived: audit.isLongLived, isFederated: session.isFederated))
    }

    subscript(_ place: Int) -> SessionEvidence {
        let row = rows[place]
        let entry = selection.entries[Int(row.number)]
        let numbers = index.numbers(of: entry)
        let first = index.first(of: entry)
        var audit = SessionAudit(
            arn: index.entries[entry].arn, principal: principals[row.principal] ?? index.entries[entry].principal,
            first: first.time, last: numbers.last.map { index.events[$0].time } ?? first.time)
        audit.person = people[row.person]
        audit.agent = agents[row.agent].map { AgentUse(name: $0) }
        audit.mfa = row.mfa
        audit.isLongLived = row.isLongLived
        return SessionEvidence(
            audit, number: Int(row.number), isFederated: row.isFederated, nameInLogs: index.entries[entry].principal,
            issue: { [self] in index.lineage.issue(of: first)?.issue.event },
            ofPrincipal: { [self] in peers(of: index.entries[entry].principal) })
    }

    /// Rules ask for those of one principal after another.
    private func peers(of principal: String) -> [SessionEvidence.Peer] {
        if let peers, peers.principal == principal { return peers.sessions }
        let sessions = index.sessions(of: principal)
        peers = (principal, sessions)
        return sessions
    }
}
