import Activity
internal import Changes
import Documents
internal import Findings

extension AuditRule {
    static let rootUse = AuditRule(
        id: "root-use",
        severity: .high,
        confidence: .high,
        summary: "The root user of an account was used",
        why: "No policy of the account binds the root user, and several people may share it: the log cannot say who it was.",
        fix:
            "Use a role for the task, keep root's password and second factor locked away, delete its keys; where an organisation has them "
            + "centrally managed, take root's credentials away.",
        check: .log { input, run in
            let events = input.index.events.filter { $0.identity.kind == .root && $0.identity.actingService == nil }
            for (account, own) in Dictionary(grouping: events, by: { $0.account ?? "" }).sorted(by: { $0.key < $1.key }) {
                let writes = own.filter { $0.isReadOnly == false && $0.outcome.tookEffect && $0.type != "AwsConsoleSignIn" }
                let names = Dictionary(grouping: writes, by: { EventReference($0).name }).sorted { $0.key < $1.key }
                let did = names.isEmpty ? "" : "; it changed something by \(Phrase.list(names.map { code($0.key) }, limit: 6))"
                let first = own.first.map { " from \($0.sourceIPAddress.map { code($0) } ?? "an unknown address")" } ?? ""
                run.report(
                    "The root user of account \(code(account)) made \(Phrase.count(own.count, "call"))\(first)\(did)",
                    subject: "account \(account)", severity: writes.isEmpty ? nil : .critical,
                    events: (writes + own.filter { !writes.contains($0) }).prefix(10).map(EventReference.init),
                    counts: [Count("calls", own.count), Count("writes", writes.count)])
            }
        }
    )
}
