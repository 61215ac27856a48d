import Activity
internal import Changes
import Documents
internal import Findings
import Timeline

extension AuditRule {
    static let personLostInChain = AuditRule(
        id: "person-lost-in-chain",
        severity: .medium,
        confidence: .medium,
        summary:
            "A session that changed something has a name that a program made up, and no source identity: nobody knows whose it was",
        why: "The next incident review ends at the role: everybody who may assume it may have done it.",
        fix:
            "Require `sts:SourceIdentity`, or a session name that is the person's, in the role's trust policy "
            + "(`sts:RoleSessionName` equal to `${aws:username}`).",
        readsLogs: true,
        check: .change([.log]) { change, run in
            let calls = CallsBySession(change.calls)
            for group in PrincipalSessions.byPrincipal(change.sessions) {
                let lost = group.sessions.lazy.filter { session in
                    // What a service opens for itself is no person's.
                    session.audit.person == nil && isMadeUp(session.audit.arn) && session.issue?.identity.kind != .awsService
                }
                var writes = CallTally()
                for call in calls.of(Set(lost.map(\.number))) where call.writes && call.outcome.tookEffect { writes.add(call) }
                guard let first = writes.first else { continue }
                run.report(
                    "\(code(lost.first?.audit.arn ?? group.first.audit.arn)) made \(Phrase.count(writes.count, "write")), first \(first.phrase), and "
                        + "nothing says which person is behind it", subject: group.first.audit.principal,
                    events: writes.references, counts: [Count("writes", writes.count)])
            }
        }
    )

    /// Names that the SDKs and tools give a session when nobody does.
    private static func isMadeUp(_ arn: String) -> Bool {
        guard arn.contains(":assumed-role/"), let name = arn.split(separator: "/").last?.lowercased() else { return false }
        let starts = [
            "botocore-session-", "aws-sdk-", "aws-go-sdk-", "awscli-session", "aws-cli-session", "aws-api-mcp", "session",
            "terraform",
            "default", "temp",
        ]
        return starts.contains { name.hasPrefix($0) }
    }
}
