internal import Changes
internal import Documents
internal import Findings
import Timeline

extension AuditRule {
    static let noSessionPolicyForAgent = AuditRule(
        id: "no-session-policy-for-agent",
        severity: .medium,
        confidence: .high,
        summary: "An agent acted in a session without a session policy",
        why:
            "A session policy is the one limit that can be made for a single task: without it each task holds whatever the role holds.",
        fix: "Assume the role with a policy for the task: the actions asked for, on the resources asked for.",
        check: .change([.log, .agent]) { change, run in
            for group in PrincipalSessions.byPrincipal(change.agentSessions) {
                var bare: [SessionEvidence] = []
                for session in group.sessions {
                    switch session.audit.sessionPolicy {
                    case .present: continue
                    case .unknown(let reason): run.lacks(reason)
                    case .none: bare.append(session)
                    }
                }
                guard let first = bare.first else { continue }
                let agent = first.audit.agent?.name ?? "an agent"
                run.report(
                    "\(code(agent)) acted in \(Phrase.count(bare.count, "session")) of \(code(first.audit.principal)) without a session "
                        + "policy",
                    subject: first.audit.principal, events: bare.compactMap(\.issue).map(EventReference.init),
                    counts: [Count("sessions", bare.count)])
            }
        }
    )
}
