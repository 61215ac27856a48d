internal import Changes
internal import Documents
internal import Findings
import Timeline

extension AuditRule {
    static let noBoundaryForAgent = AuditRule(
        id: "no-boundary-for-agent",
        severity: .medium,
        confidence: .high,
        summary: "An agent acted as a principal without a permissions boundary",
        why:
            "Without a boundary every policy that is attached later widens what the agent may do, and nothing holds whatever is attached.",
        fix:
            "Set a permissions boundary on the principal that allows the services of its work and denies deletion in production, and deny "
            + "it the actions that edit or remove the boundary.",
        check: .change([.accountDetails, .agent, .log]) { change, run in
            for group in PrincipalSessions.byPrincipal(change.agentSessions) {
                switch group.first.audit.boundary {
                case .present: continue
                case .unknown(let reason): run.lacks(reason)
                case .none:
                    let agent = group.first.audit.agent?.name ?? "an agent"
                    run.report(
                        "\(code(agent)) acted as \(code(group.first.audit.principal)), which has no permissions boundary",
                        subject: group.first.audit.principal,
                        events: group.sessions.compactMap(\.issue).map(EventReference.init),
                        counts: [Count("sessions", group.sessions.count)])
                }
            }
        }
    )
}
