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
            var uses: [String: RootCalls] = [:]
            for event in input.index.events where event.identity.kind == .root && event.identity.actingService == nil {
                uses[event.account ?? "", default: RootCalls(event)].add(event)
            }
            for (account, use) in uses.sorted(by: { $0.key < $1.key }) {
                let names = use.writes.sorted()
                let did = names.isEmpty ? "" : "; it changed something by \(Phrase.list(names.map { code($0) }, limit: 6))"
                let from = use.first.sourceIPAddress.map { code($0) } ?? "an unknown address"
                run.report(
                    "The root user of account \(code(account)) made \(Phrase.count(use.calls, "call")) from \(from)\(did)",
                    subject: "account \(account)", severity: use.writeCount == 0 ? nil : .critical,
                    events: (use.firstWrites + use.firstOthers).prefix(10).map(EventReference.init),
                    counts: [Count("calls", use.calls), Count("writes", use.writeCount)])
            }
        }
    )
}

/// What the root user of one account did.
private struct RootCalls {
    let first: Event
    private(set) var calls = 0
    private(set) var writeCount = 0
    /// The names of what changed something.
    private(set) var writes: Set<String> = []
    private(set) var firstWrites: [Event] = []
    private(set) var firstOthers: [Event] = []

    init(_ event: Event) { first = event }

    mutating func add(_ event: Event) {
        calls += 1
        guard event.isReadOnly == false, event.outcome.tookEffect, event.type != "AwsConsoleSignIn" else {
            if firstOthers.count < 10 { firstOthers.append(event) }
            return
        }
        writeCount += 1
        writes.insert(EventReference(event).name)
        if firstWrites.count < 10 { firstWrites.append(event) }
    }
}
