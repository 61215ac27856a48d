package import Activity
internal import Actors
internal import Catalogue
internal import Documents
public import Intake
internal import Shell
package import Transcripts

/// Lists the sessions of an input: agents' and credentials'.
public enum SessionList {
    /// By start; what has none comes last.
    ///
    /// - Complexity: O(events), and what attribution costs.
    public static func of(_ input: InputEvidence) -> [SessionRecord] {
        of(LogIndex(input.events, sessions: input.sessions), input.sessions, CallMapper())
    }

    package static func of(_ index: LogIndex, _ sessions: [AgentSession], _ mapper: CallMapper) -> [SessionRecord] {
        var all = sessions.map { record(of: $0, in: index) }
        all += credentials(in: index, mapper)
        let never = Instant(seconds: .max)
        // Of one time they stay in their order.
        all.sort { ($0.started ?? never) < ($1.started ?? never) }
        return all
    }

    /// Those of credentials by start, each made when it is asked for: a log as a whole has a great many.
    package static func credentials(in index: LogIndex, _ mapper: CallMapper) -> some Sequence<SessionRecord> {
        // In the order of time, in which records are opened quickly.
        let writes = index.events.map { $0.isWrite(by: mapper) }
        return index.entries.indices.lazy.map { record(of: $0, in: index, writes) }
    }

    /// - Parameter writes: of each event of the index, whether it changed something.
    private static func record(of entry: Int, in index: LogIndex, _ writes: [Bool]) -> SessionRecord {
        let numbers = index.numbers(of: entry)
        let events = numbers.lazy.map { index.events[$0] }
        var record = SessionRecord(
            kind: .credentials, calls: events.count, writes: numbers.count { writes[$0] },
            denials: events.count { $0.outcome == .denied }, chain: index.chain(of: entry))
        record.id = events.lazy.compactMap(\.identity.accessKeyID).first.map { String($0.suffix(4)) }
        record.started = events.first?.time
        record.ended = events.last?.time
        record.who = index.lineage.person(behind: index.first(of: entry))?.name
        record.principal = index.entries[entry].arn
        let best = index.attribution.best(of: events)
        record.agent = best?.agent?.rawValue
        record.behind = best.flatMap { $0.session ?? $0.agent?.rawValue }
        record.grade = (best?.grade ?? .unattributed).rawValue
        return record
    }

    private static func record(of session: AgentSession, in index: LogIndex) -> SessionRecord {
        let onAWS = session.calls.filter(\.isOnAWS)
        var record = SessionRecord(
            kind: .agent, calls: onAWS.count,
            writes: onAWS.count { $0.operations.contains { $0.effect == .change || $0.effect == .destroy } },
            denials: session.calls.count { $0.status == .denied })
        record.agent = session.agentName
        record.id = session.id
        record.toolCalls = session.calls.count
        record.prompts = session.prompts.count
        record.started = session.started
        record.ended = session.ended
        record.grade = grade(of: session)?.rawValue
        if let entry = index.credentials(of: session) {
            record.who = index.lineage.person(behind: index.first(of: entry))?.name
            record.behind = record.who
            record.principal = index.entries[entry].arn
            record.chain = index.chain(of: entry)
        }
        return record
    }
}

extension SessionList {
    /// The best evidence of who let a call run: that a refusal is on record says nothing of that.
    private static func grade(of session: AgentSession) -> Approval.Evidence? {
        let ran = session.calls.filter { $0.status != .denied }.map(\.approval.evidence).max()
        return ran ?? session.calls.map { min($0.approval.evidence, .denialOnly) }.max()
    }
}

extension LogIndex {
    /// The ARNs of the credentials from the oldest known to an entry's own.
    package func chain(of entry: Int) -> [String] {
        let event = first(of: entry)
        let issues = lineage.chain(of: event)
        let oldest = issues.last.flatMap { $0.event.identity.arn ?? $0.subject ?? $0.event.identity.userName }
        let steps = [oldest].compactMap { $0 } + issues.reversed().compactMap { $0.arn ?? $0.roleARN }
        return steps.last == entries[entry].arn ? steps : steps + [entries[entry].arn]
    }

    /// The credentials that made most of the calls of an agent's session; nil where no event is its.
    package func credentials(of session: AgentSession) -> Int? {
        var counts: [Int: Int] = [:]
        for call in session.calls {
            for event in attribution.events(of: session.id, call) {
                if let entry = number(of: event) { counts[entry, default: 0] += 1 }
            }
        }
        return counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
    }
}

extension Event {
    /// It changed something, or tried to: by the level of its action, unless AWS itself calls it a read.
    fileprivate func isWrite(by mapper: CallMapper) -> Bool {
        if isReadOnly == true { return false }
        let level = mapper.mainAction(of: self).flatMap(ActionCatalogue.standard.actionID(named:))
            .map(ActionCatalogue.standard.accessLevel)
        return level.map { $0 >= .tagging } ?? (isReadOnly == false)
    }
}
