import Activity
import Actors
import Audit
import Catalogue
import Changes
import Documents

/// What a reader has to see of a change's line of time: one entry that matters by itself, or a service's calls told as one.
struct TimelineRow: Sendable, Equatable {
    var from: Instant
    var until: Instant
    var part: TimelineEntry.Part
    var who: String
    /// `cloudformation:DeleteStack`; for a run of a service's calls what they were in numbers.
    var what: String
    var resources: [String]
    var calls: Int
    /// Of the calls: those that took effect and left something gone.
    var destructive: Int
    var harm: HarmKind?
    var isDenied: Bool
    var error: String?
    var agent: AgentGrade?
    var isAsked: Bool?
    var event: EventReference?
    /// Higher matters more; reads are not moments at all.
    var weight: Int
    /// A log was given in which a tool call could have been found.
    var hasLogs = true
    /// `what` sums several calls up, and `resources` names them.
    var isSum = false

    /// What the entry tells beside its name: `destroys configuration`, `not asked`, `denied`.
    var marks: [String] {
        var marks: [String] = []
        if let harm, !isDenied, error == nil { marks.append(harm.verb) }
        if isAsked == false { marks.append("not asked") }
        if isDenied { marks.append("denied") }
        if let error, !isDenied { marks.append("failed: \(error)") }
        if part == .toolCall, hasLogs { marks.append("no event in the logs") }
        return marks
    }

    /// Who acted, in a word or two, with how sure it is that an agent did.
    var actor: String {
        switch part {
        case .approval: "approval"
        case .service: "service"
        case .toolCall: "agent"
        case .session:
            switch agent {
            case .proven, .attested: "agent"
            case .likely: "agent, likely"
            case .unattributed, nil: "session"
            }
        }
    }

    /// The one who acted by name, where `actor` does not tell it.
    var by: String? { part == .approval || part == .service ? who : nil }

    /// At most `limit` moments in time order, the weightiest of all, and how many were left out.
    static func of(_ change: ChangeAudit, limit: Int) -> (moments: [TimelineRow], omitted: Int) {
        let hasLogs = change.access.usedUnknown == nil
        let all = folded(change.timeline).map { row in
            var row = row
            row.hasLogs = hasLogs
            return row
        }
        let chosen = all.indices.sorted { (-all[$0].weight, $0) < (-all[$1].weight, $1) }.prefix(limit).sorted()
        return (chosen.map { all[$0] }, all.count - chosen.count)
    }

    /// Every entry but reads; a service's calls between two of the session's own become one moment.
    private static func folded(_ entries: [TimelineEntry]) -> [TimelineRow] {
        var moments: [TimelineRow] = []
        var run: [TimelineEntry] = []
        func close() {
            if let moment = TimelineRow(run: run) { moments.append(moment) }
            run = []
        }
        for entry in entries {
            if entry.part == .service {
                run.append(entry)
            } else if let moment = TimelineRow(entry) {
                close()
                moments.append(moment)
            }
        }
        close()
        return moments
    }

    private init?(_ entry: TimelineEntry) {
        let takesEffect = !entry.isDenied && entry.error == nil
        // Who reads may take data out by that.
        let isWrite = entry.harm != nil || entry.level.map { $0 > .read } ?? false
        let harm = entry.harm
        let weight: Int
        switch entry.part {
        case .approval: weight = 100
        case .toolCall:
            guard isWrite else { return nil }
            weight = harm?.isDestructive == true ? 90 : 70
        case .session, .service:
            guard isWrite || entry.isDenied else { return nil }
            if takesEffect, harm?.isDestructive == true {
                weight = 90
            } else if takesEffect {
                weight = harm != nil && entry.isAsked != true ? 85 : 80
            } else {
                weight = entry.isDenied ? 60 : 50
            }
        }
        self.init(
            from: entry.time, until: entry.until, part: entry.part, who: entry.who, what: entry.what, resources: entry.resources,
            calls: entry.count, destructive: takesEffect && harm?.isDestructive == true ? entry.count : 0, harm: harm,
            isDenied: entry.isDenied, error: entry.error, agent: entry.agent, isAsked: entry.isAsked, event: entry.event,
            weight: weight)
    }

    private init?(run: [TimelineEntry]) {
        guard let first = run.first else { return nil }
        let writes = run.filter { ($0.level ?? .write) > .read }
        guard let start = writes.first else { return nil }
        let services = run.reduce(into: [String]()) { names, entry in
            let name = entry.who.split(separator: ".").first.map(String.init) ?? entry.who
            if !names.contains(name) { names.append(name) }
        }
        if writes.count == 1, run.count == 1 {
            self.init(first)
            who = services[0]
            weight -= 20
            return
        }
        let effective = run.filter { !$0.isDenied && $0.error == nil }
        let destructive = effective.filter { $0.harm?.isDestructive == true }
        let gone = destructive.reduce(0) { $0 + $1.count }
        let calls = run.reduce(0) { $0 + $1.count }
        let worst = (destructive.isEmpty ? effective : destructive).compactMap(\.harm).min { $0.rank < $1.rank }
        let what = gone > 0 ? "\(Phrase.count(calls, "call")), \(Phrase.grouped(gone)) destructive" : Phrase.count(calls, "call")
        self.init(
            from: start.time, until: run.map(\.until).max() ?? first.until, part: .service,
            who: services.count > 2 ? "services" : Numbers.list(services), what: what,
            resources: Self.common(destructive.isEmpty ? writes : destructive), calls: calls, destructive: gone,
            harm: gone > 0 ? worst : nil, isDenied: false, error: nil, agent: nil, isAsked: nil,
            event: (destructive.first ?? start).event,
            weight: gone > 0 ? 70 : 40)
        isSum = true
    }

    /// The actions of a run, the most frequent first.
    private static func common(_ entries: [TimelineEntry]) -> [String] {
        var counts: [String: Int] = [:]
        for entry in entries { counts[entry.what, default: 0] += entry.count }
        return counts.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.map { $0.value > 1 ? "\($0.key) ×\($0.value)" : $0.key }
    }

    private init(
        from: Instant, until: Instant, part: TimelineEntry.Part, who: String, what: String, resources: [String], calls: Int,
        destructive: Int, harm: HarmKind?, isDenied: Bool, error: String?, agent: AgentGrade?, isAsked: Bool?,
        event: EventReference?,
        weight: Int
    ) {
        self.from = from
        self.until = until
        self.part = part
        self.who = who
        self.what = what
        self.resources = resources
        self.calls = calls
        self.destructive = destructive
        self.harm = harm
        self.isDenied = isDenied
        self.error = error
        self.agent = agent
        self.isAsked = isAsked
        self.event = event
        self.weight = weight
    }
}
