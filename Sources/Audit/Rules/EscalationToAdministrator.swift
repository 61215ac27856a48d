import Authorization
internal import Changes
import Documents
import Escalation
internal import Findings

extension AuditRule {
    static let escalationToAdministrator = AuditRule(
        id: "escalation-to-administrator",
        severity: .high,
        confidence: .high,
        summary: "A principal that is not an administrator can make itself one",
        why:
            "Whoever may write policies, make credentials for others or take over a stronger role holds all that those hold. A list of "
            + "administrators that leaves such principals out is wrong.",
        fix:
            "Take away the step that opens the way, or limit it to named roles and users, with a permissions boundary on whatever is "
            + "written.",
        check: .accounts { accounts, run in
            for principal in accounts.principals {
                guard let path = principal.escalation, path.certainty != .potential else { continue }
                let hangs = path.certainty == .exact ? "" : ", if \(condition(path))"
                run.report(
                    "\(code(principal.review.arn)) can make itself an administrator: \(path.method)\(hangs)",
                    subject: principal.review.arn, severity: path.certainty == .exact ? nil : .medium,
                    confidence: path.certainty == .exact ? nil : .medium,
                    statements: path.grantingStatements.map(StatementReference.init), place: principal.location,
                    counts: [Count("steps", path.steps.count)])
            }
        }
    )

    private static func condition(_ path: EscalationPath) -> String {
        path.hangsOn.isEmpty
            ? "a resource that has the role exists" : "\(Phrase.list(path.hangsOn.map { code($0) }, limit: 3)) allowed it"
    }
}
