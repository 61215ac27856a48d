import Activity
internal import Changes
import Documents
internal import Findings
import Timeline

extension AuditRule {
    static let longLivedCredentials = AuditRule(
        id: "long-lived-credentials",
        severity: .medium,
        confidence: .high,
        summary: "A user's access key, which does not expire, was used",
        why:
            "A key that leaks works until somebody notices. It cannot be tied to a task, a person at the keyboard or a limited time.",
        fix:
            "Replace the key by a role: IAM Identity Center for people, instance and service roles or OIDC for machines; then delete it.",
        check: .log { input, run in
            var uses: [String: KeyUse] = [:]
            for event in input.index.events where event.identity.isLongTerm && event.identity.kind == .iamUser {
                let user = event.identity.arn ?? event.identity.userName ?? "a user"
                uses[user, default: KeyUse(event)].add(event)
            }
            for (user, use) in uses.sorted(by: { $0.key < $1.key }) {
                let ids = use.keys.sorted().map { code(Masked.key($0)) }
                let effects = [
                    use.changing == 0 ? nil : "\(use.changing) of which changed something",
                    use.refused == 0 ? nil : "\(use.refused) to change something \(use.refused == 1 ? "was" : "were") denied",
                ]
                let writes = effects.compactMap { $0.map { ", \($0)" } }.joined()
                run.report(
                    "\(code(user)) made \(Phrase.count(use.calls, "call")) with access key \(Phrase.list(ids))\(writes)",
                    subject: user, severity: use.changing == 0 ? .low : nil,
                    events: ([use.first] + use.firstChanging + [use.last]).reduce(into: []) { list, event in
                        let reference = EventReference(event)
                        if !list.contains(reference) { list.append(reference) }
                    },
                    counts: [Count("calls", use.calls), Count("changing calls", use.changing)])
            }
        }
    )
}

/// What was done with a user's keys.
private struct KeyUse {
    let first: Event
    private(set) var last: Event
    private(set) var calls = 0
    private(set) var keys: Set<String> = []
    private(set) var changing = 0
    private(set) var firstChanging: [Event] = []
    /// Calls to change something that were denied.
    private(set) var refused = 0

    init(_ event: Event) { (first, last) = (event, event) }

    mutating func add(_ event: Event) {
        last = event
        calls += 1
        if let key = event.identity.accessKeyID { keys.insert(key) }
        guard event.isReadOnly == false else { return }
        if event.outcome == .denied { refused += 1 }
        guard event.outcome.tookEffect else { return }
        changing += 1
        if firstChanging.count < 5 { firstChanging.append(event) }
    }
}
