package import Activity
internal import Actors
internal import Authorization
internal import Catalogue
package import Documents
package import Intake
internal import PolicyLanguage
package import Principals
internal import Reach
internal import Transcripts

/// Decides recorded calls again, as if other guardrails had been in force.
///
/// A call that succeeded has proved that the layers of its time let it pass: only what a candidate changes is asked, so that what is not
/// known of the past leaves no call open on which the candidate does not lean.
package struct Replay {
    private let candidates: [Candidate]
    private let events: [Event]
    private let lineage: SessionLineage
    private let directory: (Instant) -> Directory
    private let recorder: CallRecorder
    private let sessions: ActingSessions
    private let judge: RuleJudge?
    private let home: HomeAccounts
    private let now: Directory

    /// - Parameters:
    ///   - directory: the accounts as they were at a time; nil for one picture of all times.
    package init(_ candidates: [Candidate], over evidence: InputEvidence, directory: ((Instant) -> Directory)? = nil) {
        self.candidates = candidates
        events = evidence.events
        now = evidence.directory
        let picture = evidence.directory
        let at = directory ?? { _ in picture }
        self.directory = at
        lineage = SessionLineage(evidence.events)
        recorder = CallRecorder(CallMapper(profiles: InstanceProfiles(evidence.events, picture)), inventory: picture.inventory)
        sessions = ActingSessions(lineage, directory: at)
        home = HomeAccounts(picture)
        let hasRule = candidates.contains { $0.parts.contains { if case .rule = $0.change { true } else { false } } }
        judge =
            hasRule
            ? RuleJudge(
                evidence.changes, evidence.sessions, Attribution.attribute(evidence.events, to: evidence.sessions)) : nil
    }

    /// Deterministic. Cost: O(events × candidates), equal calls are decided once.
    ///
    /// - Parameter isSelected: the calls that the question is about; what a candidate stops besides is work that it breaks.
    package func report(selecting isSelected: (Event) -> Bool = { _ in true }) -> ReplayReport {
        var report = ReplayReport(candidates: candidates.map { ReplayedCandidate(name: $0.name, parts: $0.parts.map(\.text)) })
        var runs = candidates.map { CandidateRun($0, lineage, home, directory, judge) }
        for event in events {
            guard let call = recorder.call(event) else {
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
        for index in runs.indices { runs[index].finish(&report.candidates[index]) }
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
        return list
    }
}

extension InstanceProfiles {
    /// The roles of instance profiles as the details of the accounts tell them, else as the logs do.
    package init(_ events: [Event], _ directory: Directory) {
        self.init(events)
        for role in directory.accounts.lazy.flatMap(\.roles) {
            for profile in role.instanceProfiles {
                guard let account = ResourceName(profile.arn).account else { continue }
                add(profile.name, account: account, role: role.facts.arn)
            }
        }
    }
}
