internal import Changes
import Documents
internal import Findings
import PolicyLanguage

extension AuditRule {
    static let trailTampering = AuditRule(
        id: "trail-tampering",
        severity: .critical,
        confidence: .high,
        summary: "Somebody stopped, deleted or narrowed what records and watches the account",
        why:
            "What was done from then on is not recorded, or nobody was alerted. An attacker who hides what follows does this first; the "
            + "absence of later events proves nothing.",
        fix:
            "Turn it on again, look for what happened since in the 90 days of CloudTrail's event history and in other logs, and deny these "
            + "calls by a service control policy.",
        check: .log { input, run in
            for group in ActGroup.byCaller(input.acts.lazy.filter(\.tampersWithEvidence), in: input) {
                let isTrail = group.acts.contains { $0.action.service == "cloudtrail" || $0.action.name == "DeleteFlowLogs" }
                run.report(
                    "\(group.who) took away what records and watches: \(group.deeds)", subject: group.arn,
                    severity: isTrail ? nil : .high, events: group.references, counts: [Count("calls", group.acts.count)])
            }
        }
    )
}
