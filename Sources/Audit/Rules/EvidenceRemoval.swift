internal import Changes
import Documents
internal import Findings

extension AuditRule {
    static let evidenceRemoval = AuditRule(
        id: "evidence-removal",
        severity: .medium,
        confidence: .high,
        summary: "Principals that are not administrators can end the account's logging and guardrails",
        why: "Who did what is known only as long as nobody may switch off the trail. Whoever may can act unseen.",
        fix:
            "Deny `cloudtrail:StopLogging`, `cloudtrail:DeleteTrail` and the like by a service control policy, and take them out of the policies.",
        check: .accounts { accounts, run in
            let able = accounts.principals.filter {
                $0.stopsEvidence && $0.review.administrator != .yes && $0.review.kind != .serviceLinkedRole
            }
            for (account, found) in Dictionary(grouping: able, by: \.review.account).sorted(by: { $0.key < $1.key }) {
                guard let first = found.first else { continue }
                let names = found.map { code($0.review.arn) }
                run.report(
                    "\(Phrase.count(found.count, "principal")) of account \(code(account)) that \(found.count == 1 ? "is not an administrator" : "are not administrators") "
                        + "may stop or delete its trail, recorder or detector: \(Phrase.list(names, limit: 3))",
                    subject: "account \(account)", place: first.location, holders: found.map(\.review.arn),
                    counts: [Count("principals", found.count)])
            }
        }
    )
}
