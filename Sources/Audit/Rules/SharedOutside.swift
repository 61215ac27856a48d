import Activity
internal import Changes
import Documents
internal import Findings

extension AuditRule {
    static let sharedOutside = AuditRule(
        id: "shared-outside",
        severity: .high,
        confidence: .high,
        summary: "A call opened a resource or a role to everybody or to an account outside",
        why: "What is outside can take the data, or come back through the role, with no trace in this account of who it was.",
        fix:
            "Take the sharing back, look at who has used it, and block it: S3 Block Public Access, a resource control policy, snapshots' "
            + "public access blocked. List accounts that are meant under `known-accounts` in `.ambit.yml`.",
        check: .log { input, run in
            let sharing = OutsideSharing(input)
            var opened: [String: String] = [:]
            let acts = input.acts.filter { act in
                guard let whom = sharing.opened(by: act) else { return false }
                opened[act.event.id] = whom
                return true
            }
            for group in ActGroup.byCaller(acts, in: input) {
                let told = group.acts.map { act in
                    "\(act.phrase) to \(opened[act.event.id] ?? "outsiders") at \(act.event.time)"
                }
                run.report(
                    "\(group.who) opened to outsiders: \(Phrase.list(told, limit: 4))", subject: group.arn,
                    events: group.references, counts: [Count("calls", group.acts.count)])
            }
        }
    )
}
