package import Activity
internal import Actors
internal import Authorization
internal import Catalogue
internal import Documents
package import Intake
package import PolicyLanguage
package import Principals
internal import Reach
package import Timeline
internal import Transcripts

/// Decides recorded calls again, as if other guardrails had been in force.
///
/// A call that succeeded has proved that the layers of its time let it pass: only what a candidate changes is asked, so that what is not
/// known of the past leaves no call open on which the candidate does not lean.
package struct Replay {
    private let candidates: [Candidate]
    private let events: EventList
    private let lineage: SessionLineage
    private let states: StatesInForce
    private let profiles: InstanceProfiles
    private let sessions: ActingSessions
    private let judge: RuleJudge?
    private let home: HomeAccounts
    private let now: Directory
    private let isDated: Bool

    /// Each call is decided by what was in force at its time where an export says of when it is; else the exports are taken to hold
    /// throughout.
    package init(_ candidates: [Candidate], over evidence: InputEvidence) {
        self.init(candidates, over: evidence, history: evidence.history)
    }

    /// - Parameter history: nil for one picture of all times.
    package init(_ candidates: [Candidate], over evidence: InputEvidence, history: History?) {
        self.candidates = candidates
        events = evidence.events
        now = evidence.directory
        isDated = history != nil
        lineage = SessionLineage(evidence.events)
        states = StatesInForce(evidence.directory, history: history)
        let picture = evidence.directory
        profiles = InstanceProfiles(evidence.events, picture)
        sessions = ActingSessions(lineage, states)
        home = HomeAccounts(picture)
        let hasRule = candidates.contains { $0.parts.contains { if case .rule = $0.change { true } else { false } } }
        judge =
            hasRule
            ? RuleJudge(
                evidence.changes, evidence.sessions, Attribution.attribute(evidence.events, to: evidence.sessions)) : nil
    }

    /// So many events are looked at by one thread before it takes the next.
    private static let part = 1_024

    /// Deterministic. Cost: O(events × candidates), equal calls are decided once; what the calls were is looked up on several threads.
    ///
    /// - Parameters:
    ///   - isSelected: the calls that the question is about; what a candidate stops besides is work that it breaks.
    ///   - asked: what the change that is asked about had asked for; nil where nothing tells.
    package func report(
        selecting isSelected: (Event) -> Bool = { _ in true }, asked: ((Action, ResourceName) -> Bool)? = nil
    ) -> ReplayReport {
        var report = ReplayReport(candidates: candidates.map { ReplayedCandidate(name: $0.name, parts: $0.parts.map(\.text)) })
        let changes = PermissionChanges(self.events)
        var runs = candidates.map {
            CandidateRun($0, lineage, home, states, judge, WithdrawnPermissions(states, sessions, changes), self.events.losses)
        }
        let (all, profiles, inventory) = (events, profiles, now.inventory)
        let count = (all.count + Self.part - 1) / Self.part
        let events: @Sendable (Int) -> Slice<EventList> = { all[$0 * Self.part..<min(($0 + 1) * Self.part, all.count)] }
        Parallel.inOrder(count: count, workers: Parallel.usualWorkers) {
            let recorder = CallRecorder(CallMapper(profiles: profiles), inventory: inventory)
            return { events($0).map(recorder.call) }
        } take: { part, calls in
            for (event, call) in zip(events(part), calls) {
                guard let call else {
                    report.unbound += 1
                    continue
                }
                report.calls += 1
                report.first = report.first ?? event.time
                report.last = event.time
                let session = sessions.session(of: event)
                if session == nil { report.unbound += 1 }
                let isMeant = isSelected(event)
                if isMeant, call.outcome.tookEffect { report.selected += 1 }
                for index in runs.indices { runs[index].take(call, session, isSelected: isMeant, &report.candidates[index]) }
            }
        }
        for index in runs.indices {
            runs[index].finish(&report.candidates[index])
            guard let asked else { continue }
            report.candidates[index].stoppedAsked = report.candidates[index].stopped.count { asked($0.action, $0.resource) }
        }
        report.assumptions = assumptions()
        report.gaps = lineage.gaps
        return report
    }

    private func assumptions() -> [Gap] {
        var list: [Gap] = []
        let hasControl = candidates.contains { candidate in
            candidate.parts.contains { part in
                if case .policy(.serviceControl, _) = part.change { return true }
                if case .policy(.resourceControl, _) = part.change { return true }
                return false
            }
        }
        if hasControl, now.organizations.isEmpty {
            list.append(
                Gap(
                    .evidence,
                    "no organisation was given: no account is taken for the management account, which guardrails of an "
                        + "organisation do not bind",
                    help: "give `aws organizations describe-organization` or an organization.json"))
        }
        let limits = candidates.contains { candidate in
            candidate.parts.contains { part in
                if case .policy(let kind, _) = part.change { return kind == .boundary || kind == .session }
                return false
            }
        }
        if limits {
            list.append(
                Gap(
                    .evidence,
                    "a resource whose own policy is not in the input is taken to grant nothing that escapes a boundary or a "
                        + "session policy"))
        }
        if !isDated, let change = PermissionEvents(in: events).all.first {
            list.append(
                Gap(
                    .evidence,
                    "no export says of when it is: what binds whom is taken to hold throughout, though \(change.name) at \(change.time) "
                        + "changed permissions", at: change.location,
                    help: "put the time into the name of the export, such as details@2026-03-03T06-00-00Z.json"))
        }
        return list
    }
}

extension InputEvidence {
    /// The state of every moment, where an export says of when it is. One that does not is taken to hold throughout.
    package var history: History? {
        let isDated = exports.contains { $0.taken != nil && !$0.directory.accounts.isEmpty }
        return isDated ? History(exports, present: directory, events: events) : nil
    }
}

extension InstanceProfiles {
    /// The roles of instance profiles as the details of the accounts tell them, else as the logs do.
    package init(_ events: EventList, _ directory: Directory) {
        self.init(events)
        for role in directory.accounts.lazy.flatMap(\.roles) {
            for profile in role.instanceProfiles {
                guard let account = ResourceName(profile.arn).account else { continue }
                add(profile.name, account: account, role: role.facts.arn)
            }
        }
    }
}
