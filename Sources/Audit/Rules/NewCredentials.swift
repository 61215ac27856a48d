import Activity
internal import Changes
import Documents
internal import Findings

extension AuditRule {
    static let newCredentials = AuditRule(
        id: "new-credentials",
        severity: .medium,
        confidence: .high,
        summary: "Somebody made a key, a password or another way in for somebody else, or for the root user",
        why: "A way in that its owner did not make lets another act in the owner's name, for as long as nobody looks.",
        fix: "Deactivate what nobody asked for, and look at what has been done with it.",
        check: .log { input, run in
            for group in ActGroup.byCaller(input.acts.lazy.filter { WayIn.isNew($0) }, in: input) {
                let whom = Array(Set(group.acts.compactMap { WayIn.owner($0.event) })).sorted()
                let isRoot = group.acts.contains { $0.event.identity.kind == .root }
                let to = whom.isEmpty ? "" : " for \(Phrase.list(whom.map { code($0) }, limit: 4))"
                run.report(
                    "\(group.who) made new ways in\(to): \(group.deeds)", subject: group.arn, severity: isRoot ? .critical : nil,
                    events: group.references, counts: [Count("calls", group.acts.count)])
            }
        }
    )
}
