import Actors
import Transcripts
import Activity
import Documents
import PolicyLanguage

/// Which change an audit looks at, and which credentials acted in it.
struct ChangeSelection {
    /// The declaration; nil where an agent's session stands for a change.
    let declared: Change?
    let agent: AgentSession?
    let from: Instant
    let to: Instant
    /// Numbers of the index's entries, in the order of their first event in the window.
    private(set) var entries: [Int] = []

    /// Every change of an input: the declared ones, or else each agent's session that did or meant to do something in the cloud.
    static func all(_ changes: [Change], _ sessions: [AgentSession], in index: LogIndex) -> [ChangeSelection] {
        let selections =
            changes.isEmpty
            ? sessions.filter { $0.calls.contains { !$0.operations.isEmpty } }.compactMap { ChangeSelection($0, in: index) }
            : changes.map { ChangeSelection($0, in: index) }
        return selections.sorted { ($0.from, $0.id) < ($1.from, $1.id) }
    }

    var id: String { declared?.id ?? agent?.id ?? "" }

    /// A declared change: who its actors are decides, and what became of their sessions.
    private init(_ change: Change, in index: LogIndex) {
        declared = change
        agent = nil
        (from, to) = (change.window.from, change.window.to)
        let window = change.window
        let patterns = change.actors.map { ARNPattern($0.principal, variables: false, short: .padded) }
        let matches = index.entries.map { entry in
            [entry.arn, entry.principal].contains { arn in
                let name = ResourceName(arn)
                return patterns.contains { $0.matches(name, in: Context(closed: true)) == .yes }
            }
        }
        select(in: index) { entry in
            // A session that an actor's session opened within the window carries on the actor's work.
            matches[entry] || index.entries[entry].ancestors.contains { matches[$0.entry] && window.contains($0.time) }
        }
    }

    /// An agent's session: the credentials with which it was seen to act. Nil where it has no time at all.
    private init?(_ session: AgentSession, in index: LogIndex) {
        guard let started = session.started, let ended = session.ended else { return nil }
        declared = nil
        agent = session
        // Events are logged when the call is made, and services work on for a while.
        (from, to) = (started.adding(seconds: -5), ended.adding(seconds: 120))
        select(in: index) { entry in
            index.entries[entry].events.contains { index.attribution.match(of: index.events[$0]).session == session.id }
        }
    }

    private mutating func select(in index: LogIndex, _ belongs: (Int) -> Bool) {
        let found = index.entries.indices.compactMap { entry -> (entry: Int, first: Int)? in
            guard let first = index.entries[entry].events.first(where: { contains(index.events[$0].time) }), belongs(entry) else {
                return nil
            }
            return (entry, first)
        }
        entries = found.sorted { $0.first < $1.first }.map(\.entry)
    }

    func contains(_ time: Instant) -> Bool { from <= time && time <= to }

    /// The events of one of the credentials in the window, in time order.
    func events(of entry: Int, in index: LogIndex) -> [Event] {
        index.entries[entry].events.map { index.events[$0] }.filter { contains($0.time) }
    }
}
