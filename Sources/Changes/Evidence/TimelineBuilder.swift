internal import Activity
internal import Actors
internal import Catalogue
internal import Documents
internal import PolicyLanguage
internal import Transcripts

/// Puts the calls of a change on a line of time, runs of equal calls as one entry.
struct TimelineBuilder {
    private let change: ChangeEvidence
    private let sharing: OutsideSharing

    init(change: ChangeEvidence) {
        self.change = change
        sharing = OutsideSharing(change.input)
    }

    /// A waiter polls for minutes, with other calls between its own: reads are one run up to this many seconds apart.
    private static let pause: Int64 = 120

    func entries() -> [TimelineEntry] {
        var entries: [TimelineEntry] = []
        /// The last entry of a kind of call.
        var open: [Run: Int] = [:]
        for call in change.callsAndEchoes {
            let run = Run(call)
            if let number = open[run], call.event.time.seconds - entries[number].until.seconds <= Self.pause {
                entries[number].count += 1
                entries[number].until = call.event.time
                continue
            }
            open[run] = entries.count
            entries.append(entry(call))
        }
        entries += unmatched() + approvals()
        return entries.enumerated().sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }.map(\.element)
    }

    /// What makes two calls one run: reads alike in everything that an entry shows.
    private struct Run: Hashable {
        package let action: Action
        package let session: Int
        package let service: String?
        package let resources: [ResourceName]
        package let outcome: EventOutcome
        package let error: String?
        package let grade: AgentGrade
        /// Calls that change something stand for themselves.
        package let write: String?

        package init(_ call: ChangeCall) {
            action = call.action
            session = call.session
            service = call.service
            resources = call.resources
            outcome = call.outcome
            error = call.event.errorCode
            grade = call.grade
            write = call.writes ? call.event.id : nil
        }
    }

    private func entry(_ call: ChangeCall) -> TimelineEntry {
        let audit = change.sessions[call.session].audit
        let isFailure = call.outcome != .succeeded && call.outcome != .denied
        return TimelineEntry(
            time: call.event.time, part: call.service == nil ? .session : .service,
            who: call.service ?? audit.person?.name ?? audit.arn, what: call.action.text,
            resources: call.resources.prefix(5).map(\.text), level: call.level, harm: call.harmDone(sharing),
            isDenied: call.outcome == .denied, error: isFailure ? call.event.errorCode : nil, agent: call.grade,
            isAsked: call.isAsked, event: call.reference)
    }

    /// The agents' calls on AWS that no event was found for, and those that were refused.
    private func unmatched() -> [TimelineEntry] {
        let mapper = CallMapper()
        return change.transcripts.flatMap { transcript in
            transcript.calls.compactMap { call -> TimelineEntry? in
                guard call.isOnAWS, let time = call.time, time <= change.audit.to,
                    change.input.index.attribution.events(of: transcript.id, call).isEmpty
                else { return nil }
                let operations = call.operations.map { AgentOperation($0, by: mapper) }
                return TimelineEntry(
                    time: time, part: .toolCall, who: transcript.agentName,
                    what: Phrase.list(operations.map(\.what), limit: 3),
                    resources: Array(operations.flatMap(\.resources).prefix(5)), level: operations.compactMap(\.level).max(),
                    harm: operations.compactMap(\.harm).min { $0.order < $1.order },
                    isDenied: call.status == .denied, error: call.status == .error ? "error" : nil, agent: .unattributed,
                    event: EventReference(id: call.id, time: time, name: call.tool, location: call.location))
            }
        }
    }

    private func approvals() -> [TimelineEntry] {
        change.audit.approvals.compactMap { approval in
            approval.at.map { time in
                TimelineEntry(
                    time: time, part: .approval, who: approval.by, what: approval.level.map { "approved as \($0)" } ?? "approved")
            }
        }
    }
}
