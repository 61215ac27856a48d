internal import Changes
import Documents
internal import Findings

extension AuditRule {
    static let guardRemoved = AuditRule(
        id: "guard-removed",
        severity: .high,
        confidence: .high,
        summary: "Somebody took away a guard: a second factor, a boundary, a control policy, a protection against deletion",
        why: "What the guard prevented can be done from then on by anyone who holds the permissions.",
        fix: "Put it back, and allow its removal only to a role that is assumed for that alone.",
        check: .log { input, run in
            for group in ActGroup.byCaller(input.acts.lazy.filter { $0.removesGuard && $0.service == nil }, in: input) {
                run.report(
                    "\(group.who) took guards away: \(group.deeds)", subject: group.arn, events: group.references,
                    counts: [Count("calls", group.acts.count)])
            }
        }
    )
}
