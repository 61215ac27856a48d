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
            var order: [String] = []
            var keys: [String: [Event]] = [:]
            for event in input.index.events where event.identity.isLongTerm && event.identity.kind == .iamUser {
                let user = event.identity.arn ?? event.identity.userName ?? "a user"
                if keys[user] == nil { order.append(user) }
                keys[user, default: []].append(event)
            }
            for user in order.sorted() {
                guard let events = keys[user], let first = events.first, let last = events.last else { continue }
                let ids = Set(events.compactMap(\.identity.accessKeyID)).sorted().map { code(Masked.key($0)) }
                let writing = events.filter { $0.isReadOnly == false }
                let changing = writing.filter(\.outcome.tookEffect)
                let refused = writing.count { $0.outcome == .denied }
                let effects = [
                    changing.isEmpty ? nil : "\(changing.count) of which changed something",
                    refused == 0 ? nil : "\(refused) to change something \(refused == 1 ? "was" : "were") denied",
                ]
                let writes = effects.compactMap { $0.map { ", \($0)" } }.joined()
                run.report(
                    "\(code(user)) made \(Phrase.count(events.count, "call")) with access key \(Phrase.list(ids))\(writes)",
                    subject: user, severity: changing.isEmpty ? .low : nil,
                    events: ([first] + changing.prefix(5) + [last]).reduce(into: []) { list, event in
                        let reference = EventReference(event)
                        if !list.contains(reference) { list.append(reference) }
                    },
                    counts: [Count("calls", events.count), Count("changing calls", changing.count)])
            }
        }
    )
}
