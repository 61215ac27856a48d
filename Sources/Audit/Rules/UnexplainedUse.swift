internal import Changes
import Documents
internal import Findings

extension AuditRule {
    static let unexplainedUse = AuditRule(
        id: "unexplained-use",
        severity: .medium,
        confidence: .medium,
        summary: "Calls succeeded that the policies given would have denied",
        why:
            "The policies given are not those that were in force: what the report says of held access is then less than was held, and "
            + "what was widened for the occasion, or taken back after it, does not show.",
        fix:
            "Give the account details, resource policies and organisation of the time of the calls, and look for the events that changed "
            + "permissions around them.",
        check: .change([.accountDetails, .log]) { change, run in
            for session in change.sessions {
                guard let agreement = session.audit.agreement.value, agreement.denied > 0 else { continue }
                let calls = change.unexplained.filter { $0.session == session.number }
                run.report(
                    "\(Phrase.count(agreement.denied, "call")) of \(code(session.audit.arn)) succeeded that the policies given would have "
                        + "denied: \(Phrase.list(agreement.examples.map { code($0) }, limit: 3))",
                    subject: session.audit.principal, events: calls.prefix(10).map(\.reference),
                    counts: [Count("calls", agreement.denied)])
            }
        }
    )
}
