internal import Findings
import Documents

extension AuditRule {
    static let externalAccess = AuditRule(
        id: "external-access",
        severity: .medium,
        confidence: .high,
        summary: "A policy lets somebody in from outside of the accounts given, their organisation and the known accounts",
        why:
            "What outsiders do with the access is decided by their own administrators, and a guardrail of this organisation does not "
            + "bind them.",
        fix:
            "Remove the entry, or name the role and demand `sts:ExternalId`; list an account that is meant to get in under "
            + "`known-accounts` in `.ambit.yml`.",
        fires: [
            IncidentFixture("Another account may take the role.") {
                $0.trust =
                    #"{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::999988887777:root"}, "Action": "sts:AssumeRole"}"#
            },
            IncidentFixture("Everybody may take the role.") {
                $0.trust = #"{"Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole"}"#
            },
        ],
        quiet: [IncidentFixture.sound("Only the account itself may take the role.")],
        check: .accounts { accounts, run in
            for principal in accounts.principals {
                report(
                    principal.admissions, may: "take the role \(code(principal.review.arn))", subject: principal.review.arn, &run)
            }
            for (arn, admissions) in accounts.resources {
                report(admissions, may: "use \(code(arn))", subject: arn, &run)
            }
        }
    )

    /// One finding for a role or resource, whatever the number of outsiders.
    private static func report(
        _ admissions: [AccountEvidence.Admission], may what: String, subject: String, _ run: inout RuleRun
    ) {
        // Identity providers are outside by their nature: rules of their own judge which tokens they may bring.
        let outside = admissions.filter { $0.outsider.kind != .provider }
        guard let worst = outside.map(\.outsider).min(by: { $0.kind < $1.kind }) else { return }
        let names = outside.map(\.outsider.phrase).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        let isOpen = worst.kind == .everybody && worst.conditions.isEmpty
        run.report(
            "\(Phrase.list(names, limit: 5)) may \(what)", subject: subject, severity: isOpen ? .critical : nil,
            statements: outside.map(\.statement).reduce(into: []) { if !$0.contains($1) { $0.append($1) } },
            counts: [Count("outsiders", names.count)])
    }
}
