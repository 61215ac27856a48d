package import Activity
package import Actors
package import Documents
internal import PolicyLanguage
package import Transcripts

/// Which change an audit looks at, and which credentials acted in it.
package struct ChangeSelection {
    /// The declaration; nil where an agent's session stands for a change.
    package let declared: Change?
    package let agent: AgentSession?
    package let from: Instant
    package let to: Instant
    /// Numbers of the index's entries, in the order of their first event in the window.
    package private(set) var entries: [Int] = []

    /// Every change of an input: the declared ones, or else each agent's session, whether it did something in the cloud or not.
    package static func all(_ changes: [Change], _ sessions: [AgentSession], in index: LogIndex) -> [ChangeSelection] {
        let selections =
            changes.isEmpty
            ? sessions.map { ChangeSelection($0, in: index) }
            : changes.map { ChangeSelection($0, in: index) }
        return selections.sorted { ($0.from, $0.id) < ($1.from, $1.id) }
    }

    /// All that the logs hold, whoever acted.
    package static func whole(_ index: LogIndex) -> ChangeSelection { ChangeSelection(whole: index) }

    private init(whole index: LogIndex) {
        (declared, agent, isTimed) = (nil, nil, true)
        from = index.events.first?.time ?? Instant(seconds: 0)
        to = index.events.last?.time ?? Instant(seconds: 0)
        entries = Array(index.entries.indices)
    }

    package var id: String { declared?.id ?? agent?.id ?? "" }

    /// A declared change: who its actors are decides, and what became of their sessions.
    private init(_ change: Change, in index: LogIndex) {
        declared = change
        agent = nil
        isTimed = true
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
            matches[entry] || index.ancestors(of: entry).contains { matches[$0.entry] && window.contains($0.time) }
        }
    }

    /// False where the agent's transcript tells no time.
    package let isTimed: Bool

    /// An agent's session: the credentials with which it was seen to act.
    private init(_ session: AgentSession, in index: LogIndex) {
        declared = nil
        agent = session
        guard let started = session.started, let ended = session.ended else {
            (from, to, isTimed) = (Instant(seconds: 0), Instant(seconds: 0), false)
            return
        }
        isTimed = true
        // Events are logged when the call is made, and services work on for a while.
        (from, to) = (started.adding(seconds: -5), ended.adding(seconds: 120))
        select(in: index) { entry in
            index.numbers(of: entry).contains { index.attribution.match(of: index.events[$0]).session == session.id }
        }
    }

    private mutating func select(in index: LogIndex, _ belongs: (Int) -> Bool) {
        let found = index.entries.indices.compactMap { entry -> (entry: Int, first: Int)? in
            guard let first = index.numbers(of: entry).first(where: { contains(index.events[$0].time) }), belongs(entry) else {
                return nil
            }
            return (entry, first)
        }
        entries = found.sorted { $0.first < $1.first }.map(\.entry)
    }

    package func contains(_ time: Instant) -> Bool { from <= time && time <= to }

    /// The events of one of the credentials in the window, in time order.
    package func events(of entry: Int, in index: LogIndex) -> some RandomAccessCollection<Event> {
        let numbers = index.numbers(of: entry)
        let start = numbers.firstIndex { from <= index.events[$0].time } ?? numbers.endIndex
        let end = numbers.lastIndex { index.events[$0].time <= to }.map { numbers.index(after: $0) } ?? start
        return numbers[start..<max(start, end)].lazy.map { index.events[$0] }
    }
}
