package import Audit
package import Changes
package import Documents

/// What `ambit sessions` prints for people: agents' sessions one by one, then credentials, those of one name in one line.
package struct SessionsText {
    private let style: ReportStyle
    private static let margin = 13
    /// Lines of credentials that are shown: a large account has thousands.
    private static let most = 60

    package init(style: ReportStyle) { self.style = style }

    package func text(_ sessions: [SessionRecord], records: [RecordCount], gaps: [Gap]) -> String {
        var canvas = TextCanvas(style)
        let agents = sessions.filter { $0.kind == .agent }
        let credentials = sessions.filter { $0.kind == .credentials }
        canvas.line([Run("ambit sessions", .bold)])
        let facts = [Phrase.count(agents.count, "agent's session", "agents' sessions"), Self.sets(credentials.count)]
        canvas.paragraph([Run(facts.joined(separator: " · "), .dim)])
        if let line = RecordWords.line(records) { canvas.paragraph([Run(line, .dim)]) }
        if !agents.isEmpty { canvas.heading("Agents") }
        for session in agents { write(agent: session, to: &canvas) }
        write(credentials, to: &canvas)
        canvas.gaps(gaps)
        return canvas.text
    }

    private static func sets(_ count: Int) -> String { Phrase.count(count, "set of credentials", "sets of credentials") }

    // MARK: agents

    private func write(agent session: SessionRecord, to canvas: inout TextCanvas) {
        canvas.blank()
        canvas.paragraph([Run(session.agent ?? "agent", .bold), " ", Run(session.id ?? "")], indent: 2)
        func field(_ name: String, _ text: String) {
            canvas.paragraph(Run.prose(text), first: [Run("  \(name)", .dim)], indent: Self.margin)
        }
        field("when", Self.when(session))
        let calls = [
            Phrase.count(session.prompts ?? 0, "prompt"), Phrase.count(session.toolCalls ?? 0, "tool call"),
            "\(Phrase.grouped(session.calls)) on AWS, \(Phrase.share(session.writes, of: session.calls, "writing"))",
            "\(Phrase.grouped(session.denials)) refused",
        ]
        field("did", calls.joined(separator: " · "))
        field("approvals", Self.grade(session.grade))
        if let principal = session.principal {
            field("as", "`\(principal)` of \(session.who.map { "`\($0)`" } ?? "nobody known by name")")
            if session.chain.count > 1 { field("chain", session.chain.map { "`\($0)`" }.joined(separator: " → ")) }
        } else {
            field("as", "not known: no event of the logs is matched with a call of the transcript")
        }
    }

    private static func when(_ session: SessionRecord) -> String {
        guard let started = session.started, let ended = session.ended else { return "not known: the transcript has no times" }
        return "\(span(started, ended)) UTC"
    }

    /// How good the transcript's evidence of approvals is.
    private static func grade(_ grade: String?) -> String {
        switch grade {
        case "explicit": "explicit: decisions are on record"
        case "denial only": "denial only: a call that ran was not refused, but who let it run is not recorded"
        case "inferred": "inferred from the settings in force"
        case "none": "none: the transcript records no consent"
        default: "no tool call"
        }
    }

    // MARK: credentials

    /// Credentials of one name, in one line.
    private struct Row {
        var first: SessionRecord
        var count = 1
        var keys: [String]

        init(_ record: SessionRecord) {
            first = record
            keys = [record.id].compactMap { $0 }
        }

        mutating func add(_ other: SessionRecord) {
            count += 1
            first.calls += other.calls
            first.writes += other.writes
            first.denials += other.denials
            if let id = other.id, !keys.contains(id) { keys.append(id) }
            if first.agent == nil { (first.agent, first.behind, first.grade) = (other.agent, other.behind, other.grade) }
            if let end = other.ended { first.ended = max(first.ended ?? end, end) }
        }
    }

    private static func rows(_ sessions: [SessionRecord]) -> [Row] {
        var numbers: [String: Int] = [:]
        var rows: [Row] = []
        for session in sessions {
            let key = "\(session.principal ?? "")\n\(session.who ?? "")"
            if let number = numbers[key] {
                rows[number].add(session)
            } else {
                numbers[key] = rows.count
                rows.append(Row(session))
            }
        }
        return rows
    }

    private func write(_ credentials: [SessionRecord], to canvas: inout TextCanvas) {
        let rows = Self.rows(credentials)
        guard !rows.isEmpty else { return }
        canvas.heading("Credentials")
        // Where not all can be shown, those that did most are.
        let weights = rows.map { row in
            (agent: row.first.agent == nil ? 0 : 1, changes: row.first.writes + row.first.denials, calls: row.first.calls)
        }
        let chosen = rows.indices.sorted { left, right in
            weights[left] == weights[right] ? left < right : weights[left] > weights[right]
        }.prefix(Self.most).sorted()
        for number in chosen { write(rows[number], to: &canvas) }
        if rows.count > chosen.count {
            canvas.line([Run("… and \(Phrase.grouped(rows.count - chosen.count)) more in the JSON form", .dim)], indent: 2)
        }
    }

    private func write(_ row: Row, to canvas: inout TextCanvas) {
        let record = row.first
        canvas.paragraph([Run(record.principal ?? "unknown", record.agent == nil ? nil : .bold)], indent: 2)
        var parts = [record.who.map { code($0) } ?? "nobody known by name"]
        if let agent = record.agent {
            let session = record.behind == agent ? "" : record.behind.map { " in \(code($0))" } ?? ""
            parts.append("driven by \(code(agent))\(session), \(record.grade ?? "")")
        }
        if row.count > 1 { parts.append(Self.sets(row.count)) }
        if !row.keys.isEmpty {
            let keys = row.keys.prefix(3).map { "…\($0)" } + (row.keys.count > 3 ? ["\(row.keys.count - 3) more"] : [])
            parts.append("\(row.keys.count == 1 ? "key" : "keys") \(Numbers.list(keys))")
        }
        parts.append(Self.when(record))
        parts.append("\(Phrase.count(record.calls, "call")), \(Phrase.count(record.writes, "write"))")
        if record.denials > 0 { parts.append("\(Phrase.grouped(record.denials)) denied") }
        canvas.paragraph(Run.prose(parts.joined(separator: "; ")), indent: 6)
        if record.chain.count > 1 {
            canvas.paragraph(
                Run.prose(record.chain.dropLast().map { "`\($0)`" }.joined(separator: " → "), .dim),
                first: [Run("      from", .dim)], indent: Self.margin)
        }
    }
}
