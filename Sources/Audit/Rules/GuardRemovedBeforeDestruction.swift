import Activity
internal import Changes
import Documents
internal import Findings

extension AuditRule {
    static let guardRemovedBeforeDestruction = AuditRule(
        id: "guard-removed-before-destruction",
        severity: .high,
        confidence: .high,
        summary: "A session took a guard away, and then destroyed something",
        why: "The guard was there for this very step: whoever lifts it has been told that the step is dangerous, and goes on.",
        fix: "Let a guard be lifted only in a change of its own, by a role that cannot delete.",
        readsLogs: true,
        ofToolCalls: ToolCallEvidence.guardsRemoved,
        check: .change([.log]) { change, run in
            let calls = CallsBySession(change.calls)
            // A role that several people use tells nothing by itself.
            for (arn, sessions) in change.sessions.groups(by: \.audit.arn).sorted(by: { $0.name < $1.name }) {
                let own = calls.of(Set(sessions.lazy.map(\.number))).lazy.filter { $0.outcome.tookEffect }
                guard let lifted = own.first(where: { $0.removesGuard || $0.tampersWithEvidence }) else { continue }
                let things = Set(lifted.resources)
                var after = CallTally()
                /// What went next of the things that were protected.
                var same: ChangeCall?
                for call in own where call.destroys && call.event.time >= lifted.event.time && call.event.id != lifted.event.id {
                    after.add(call)
                    if same == nil, !things.isDisjoint(with: call.resources) { same = call }
                }
                // The thing itself, where the same was protected; else whatever went next.
                guard let gone = same ?? after.first else { continue }
                run.report(
                    "\(code(arn)) took a guard away by \(lifted.phrase) at \(lifted.event.time), and destroyed by \(gone.phrase) at \(gone.event.time)",
                    subject: arn, severity: things.isDisjoint(with: gone.resources) ? .medium : nil,
                    events: [lifted.reference, gone.reference], counts: [Count("destructive calls", after.count)])
            }
        }
    )
}
