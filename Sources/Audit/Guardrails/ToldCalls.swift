import Activity
internal import Actors
internal import Catalogue
internal import Changes
import Documents
import Intake
internal import PolicyLanguage
internal import Reach

/// The calls behind findings that are about no change, and the calls alike of whoever made them.
struct ToldCalls {
    private var events: [String: Event] = [:]
    /// What each caller did by himself, by ARN.
    private var byCaller: [String: [(id: String, action: String)]] = [:]
    private var attribution: Attribution?
    private let mapper: CallMapper

    /// Cost: O(events), and one mapping of each call of a caller that a finding tells of.
    init(_ findings: [Finding], _ evidence: InputEvidence, _ mapper: CallMapper) {
        self.mapper = mapper
        let ids = Set(findings.flatMap(\.events).map(\.id))
        if ids.isEmpty { return }
        for event in evidence.events where ids.contains(event.id) { events[event.id] = event }
        let callers = Set(events.values.compactMap(\.identity.arn))
        for event in evidence.events {
            guard let caller = event.identity.arn, callers.contains(caller), let action = mapper.calls(of: event).main?.action
            else {
                continue
            }
            byCaller[caller, default: []].append((event.id, action))
        }
        if !evidence.sessions.isEmpty { attribution = Attribution.attribute(evidence.events, to: evidence.sessions) }
    }

    /// What the events of a finding changed; nil where they changed nothing.
    func harm(of finding: Finding) -> RecordedHarm? {
        let told = finding.events.compactMap { events[$0.id] }.compactMap { event in
            event.outcome.tookEffect && event.isReadOnly != true ? mapper.calls(of: event).main.map { (event, $0.action) } : nil
        }
        let destroying = told.filter { event, action in
            ActionCatalogue.standard.harm(of: action)?.kind.isDestruction ?? false && Removal.isNamed(Action(action).name)
        }
        // What was destroyed weighs more than what was made before or after it.
        let harmful = destroying.isEmpty ? told : destroying
        let actions = Set(harmful.map(\.1))
        guard !actions.isEmpty else { return nil }
        let alike = Set(harmful.compactMap(\.0.identity.arn)).flatMap { byCaller[$0] ?? [] }.filter { actions.contains($0.action) }
        let principals = Set(harmful.compactMap { $0.0.identity.issuerARN ?? $0.0.identity.arn })
        let accounts = Set(harmful.compactMap(\.0.identity.account))
        return RecordedHarm(
            actions: actions.sorted(), harmful: Set(harmful.map(\.0.id)),
            own: Set(alike.map(\.id)).union(finding.events.map(\.id)), principal: principals.count == 1 ? principals.first : nil,
            account: accounts.count == 1 ? accounts.first : nil,
            isAgent: harmful.contains { event, _ in
                if let grade = attribution?.match(of: event).grade, grade != .unattributed { true } else { false }
            },
            isDestruction: !destroying.isEmpty)
    }
}
