import Activity
internal import Changes
internal import Documents
internal import Findings
import PolicyLanguage

extension AuditRule {
    static let noMFAForDestructive = AuditRule(
        id: "no-mfa-for-destructive",
        severity: .medium,
        confidence: .medium,
        summary: "Something was destroyed in a session that shows no multi-factor authentication",
        why: "Whoever has the session, or the laptop that renews it, can do the same without a second factor.",
        fix:
            "Require `aws:MultiFactorAuthPresent` for deletion, in the trust policy of a role that is assumed for it alone; where an "
            + "identity provider asks for the second factor, have it say so to AWS.",
        readsLogs: true,
        check: .change([.log]) { change, run in
            let all = CallsBySession(change.calls)
            for group in PrincipalSessions.byPrincipal(change.sessions) {
                let bare = Set(group.sessions.lazy.filter { $0.audit.mfa != true }.map(\.number))
                var calls = CallTally()
                var own = CallTally()
                for call in all.of(bare) where call.destroys && call.outcome.tookEffect {
                    calls.add(call)
                    if call.service == nil { own.add(call) }
                }
                guard let first = own.first ?? calls.first else { continue }
                // CloudTrail writes "false" also where the provider asked for a second factor and did not say so (docs/reference/condition-keys.md).
                run.report(
                    "\(Phrase.count(calls.count, "destructive call")) by \(group.arns), first \(first.phrase), in sessions that show no "
                        + "multi-factor authentication",
                    subject: group.first.audit.principal,
                    events: own.references,
                    counts: [Count("destructive calls", calls.count)])
            }
        }
    )
}
