internal import Changes
import Documents
internal import Findings
import Intake

extension AuditRule {
    static let keyNotRotated = AuditRule(
        id: "key-not-rotated",
        severity: .medium,
        confidence: .high,
        summary: "An access key of a user is in use and was not rotated for 90 days or more",
        why:
            "The longer a key is the same, the more copies of it there are, and whoever found one uses it beside its owner unseen.",
        fix: "Let the work take a role; where that cannot be, make a new key, move the work to it and delete the old one.",
        check: .accounts { accounts, run in
            let usage = accounts.input.usage
            let keys = activeKeys(usage, accounts.principals)
            guard !keys.isEmpty || !usage.credentials.isEmpty else {
                return run.lacks("neither a credential report nor a list of access keys was given")
            }
            guard run.now(of: accounts) != nil, let now = accounts.time.now,
                let limit = accounts.time.before(days: AccountEvidence.window)
            else { return }
            for key in keys {
                guard let made = key.made, made <= limit, let use = use(of: key, limit) else { continue }
                let days = Int((now.seconds - made.seconds) / 86_400)
                run.report(
                    "\(credential(key.name)) of \(code(key.owner)) was not rotated for \(days) days and \(use) (\(key.evidence))",
                    subject: key.owner, place: key.place, about: key.name.filter { $0 != "`" }, counts: [Count("days", days)])
            }
        }
    )

    /// A key of a user that works.
    private struct ActiveKey {
        let name: String
        let owner: String
        let made: Instant?
        let lastUsed: Instant?
        /// Whether the evidence would tell a use.
        let isUseKnown: Bool
        let evidence: String
        let place: Location
    }

    private static func activeKeys(_ usage: UsageEvidence, _ principals: [PrincipalEvidence]) -> [ActiveKey] {
        // Root's keys are to go, and not to be rotated.
        let rows = usage.credentials.values.filter { !$0.arn.hasSuffix(":root") }.sorted { $0.arn < $1.arn }
        let reported = rows.flatMap { row in
            row.keys.filter(\.isActive).map { key in
                ActiveKey(
                    name: "access key \(key.number)", owner: row.arn, made: key.rotated, lastUsed: key.lastUsed, isUseKnown: true,
                    evidence: "credential report", place: row.location)
            }
        }
        let listed = principals.filter { usage.credentials[$0.review.arn] == nil }.flatMap { principal in
            (principal.listed?.keys ?? [:]).sorted { $0.key < $1.key }.filter(\.value.isActive).map { id, key in
                ActiveKey(
                    name: "access key ending in \(code(id.suffix(4)))", owner: principal.review.arn, made: key.created,
                    lastUsed: usage.keyUse[id]?.lastUsed, isUseKnown: usage.keyUse[id] != nil, evidence: "list of access keys",
                    place: key.location)
            }
        }
        return reported + listed
    }

    /// What is known of the use of a key; nil where it is idle, which is another fault.
    private static func use(of key: ActiveKey, _ limit: Instant) -> String? {
        guard key.isUseKnown else { return "is active; no input says whether it is used" }
        return key.lastUsed.flatMap { $0 < limit ? nil : "was last used on \(Day(seconds: $0.seconds))" }
    }
}
