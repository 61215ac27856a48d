internal import Activity
internal import Actors
internal import Documents
internal import Transcripts

/// Which change a plan, a change set or a specification belongs to: what `changes.json` says of what was asked is never overruled.
struct AskAssignment {
    private(set) var changes: [Change]
    private(set) var ofSessions: [String: Change.Asked] = [:]
    /// All of them, whether a change is known that they belong to or not.
    let asks: [DerivedAsk]
    private(set) var gaps: [Gap] = []

    /// A change that does not say which actions were asked.
    private struct Candidate {
        let id: String
        let from: Instant?
        let to: Instant?
        /// Kiro works along specifications; other agents may not.
        let isKiro: Bool
    }

    init(_ evidence: Evidence) {
        changes = evidence.changes
        asks = evidence.asks + AskReader().specifications(evidence.specs)
        if asks.isEmpty { return }
        let candidates =
            evidence.changes.isEmpty
            ? evidence.sessions.map {
                Candidate(id: $0.id, from: $0.started, to: $0.ended, isKiro: [.kiro, .amazonQ].contains($0.agent))
            }
            : evidence.changes.filter { $0.asked?.actions == nil }.map { change in
                Candidate(
                    id: change.id, from: change.window.from, to: change.window.to,
                    isKiro: change.actors.contains { $0.agent == "kiro" || $0.agent == "amazon-q" })
            }
        var assigned: [String: [DerivedAsk]] = [:]
        for ask in asks {
            if let id = candidate(for: ask, among: candidates) { assigned[id, default: []].append(ask) }
        }
        for index in changes.indices {
            let change = changes[index]
            guard let asks = assigned[change.id], let asked = Change.Asked(asks, declared: change.asked) else { continue }
            changes[index] = change.asking(asked)
        }
        if evidence.changes.isEmpty { ofSessions = assigned.compactMapValues { Change.Asked($0) } }
    }

    /// The change in whose window it was made, or the next one after it; without a time only one that stands alone.
    private mutating func candidate(for ask: DerivedAsk, among candidates: [Candidate]) -> String? {
        var fitting = candidates
        if ask.kind == .specification, fitting.contains(where: \.isKiro) { fitting.removeAll { !$0.isKiro } }
        if fitting.isEmpty { return nil }
        if let time = ask.time {
            fitting = fitting.filter { $0.to.map { time <= $0 } ?? true }.sorted {
                ($0.from ?? time, $0.id) < ($1.from ?? time, $1.id)
            }
            guard let next = fitting.first else {
                gaps.append(
                    Gap(
                        .evidence,
                        "the \(ask.kind.rawValue) was made after every change that does not say what was asked: it was not used",
                        at: ask.location))
                return nil
            }
            return next.id
        }
        guard fitting.count == 1 else {
            let names = fitting.map { code($0.id) }
            gaps.append(
                Gap(
                    .evidence,
                    "which change asked for this \(ask.kind.rawValue) is not recorded: it may be \(Phrase.list(names, limit: 3))",
                    at: ask.location, help: "list what was asked in changes.json under `asked`"))
            return nil
        }
        return fitting[0].id
    }
}
