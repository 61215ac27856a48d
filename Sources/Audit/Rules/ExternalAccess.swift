internal import Findings
import Documents
import Intake
import PolicyLanguage
import Principals

extension AuditRule {
    static let externalAccess = AuditRule(
        id: "external-access",
        severity: .medium,
        confidence: .high,
        summary:
            "A policy, list or share lets somebody in from outside of the accounts given, their organisation and the known accounts",
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
            let usage = accounts.input.usage
            var told: Set<String> = []
            for principal in accounts.principals {
                let arn = principal.review.arn
                report(
                    principal.admissions,
                    may: "take the role \(code(arn))\(principal.review.administrator == .yes ? ", which is administrator" : "")",
                    subject: arn, isWhole: principal.review.administrator == .yes, usage.analyzerFindings(about: arn), &run)
                told.insert(arn)
            }
            for (arn, admissions) in accounts.resources {
                report(admissions, may: "use \(code(arn))", subject: arn, usage.analyzerFindings(about: arn), &run)
                told.insert(arn)
            }
            // What Access Analyzer has seen, and whose policy is not in the input.
            let others = Dictionary(grouping: usage.analyzerFindings.values.filter { $0.kind == .external }, by: \.resource)
            for (arn, findings) in others.sorted(by: { $0.key < $1.key }) where !told.contains(arn) {
                report(findings.filter { $0.status != .resolved }.sorted { $0.id < $1.id }, on: arn, in: accounts, &run)
            }
        }
    )

    /// One finding for a role or resource, whatever the number of outsiders.
    ///
    /// - Parameter isWhole: whoever gets in may do everything.
    private static func report(
        _ admissions: [AccountEvidence.Admission], may what: String, subject: String, isWhole: Bool = false,
        _ analyzer: [UsageEvidence.AnalyzerFinding], _ run: inout RuleRun
    ) {
        // Identity providers are outside by their nature: rules of their own judge which tokens they may bring.
        let outside = admissions.filter { $0.outsider.kind != .provider }
        guard let worst = outside.map(\.outsider).min(by: { $0.kind < $1.kind }) else { return }
        let names = outside.map { $0.outsider.phrase + ($0.means.map { " \($0)" } ?? "") }.reduce(into: [String]()) {
            if !$0.contains($1) { $0.append($1) }
        }
        let isOpen = worst.kind == .everybody && worst.conditions.isEmpty
        run.report(
            "\(Phrase.list(names, limit: 5)) may \(what)\(Self.agreement(analyzer))", subject: subject,
            severity: isOpen ? .critical : isWhole ? .high : nil,
            statements: outside.compactMap(\.statement).reduce(into: []) { if !$0.contains($1) { $0.append($1) } },
            place: outside.first?.place, holders: Set(outside.map(\.outsider.name)).sorted(),
            counts: [Count("outsiders", names.count)])
    }

    /// What Access Analyzer says of the same.
    private static func agreement(_ findings: [UsageEvidence.AnalyzerFinding]) -> String {
        let external = findings.filter { $0.kind == .external }
        if external.contains(where: { $0.status == .active }) { return "; Access Analyzer finds the same" }
        return external.isEmpty ? "" : "; its finding of Access Analyzer was archived: somebody has accepted it"
    }

    /// What another tool found at another time, of a resource whose policy is not given or lets in no outsider.
    private static func report(
        _ findings: [UsageEvidence.AnalyzerFinding], on arn: String, in accounts: AccountEvidence, _ run: inout RuleRun
    ) {
        guard let first = findings.first else { return }
        let outside = findings.flatMap(\.principals).filter { !accounts.zone.has(principal: $0) }
        // Whoever is named is known.
        if outside.isEmpty, findings.allSatisfy({ !$0.principals.isEmpty }) { return }
        let isPublic = findings.contains { $0.isPublic == true }
        let who =
            isPublic
            ? "everybody" : outside.isEmpty ? "somebody outside" : Phrase.list(Set(outside).sorted().map { code($0) }, limit: 5)
        let isArchived = findings.allSatisfy { $0.status == .archived }
        let name = ResourceName(arn)
        let isGiven = if case .notGiven = accounts.input.directory.resourcePolicies.policy(governing: name) { false } else { true }
        let note =
            isGiven || accounts.input.directory.role(arn) != nil
            ? "; by the policies of the input it is closed" : "; its policy is not in the input"
        run.report(
            "Access Analyzer finds that \(who) may use \(code(arn))\(note)\(isArchived ? "; the finding was archived" : "")",
            subject: arn, severity: isPublic && !isArchived ? .high : isArchived ? .low : nil, confidence: .medium,
            place: first.location, about: "Access Analyzer", holders: Set(outside).sorted(),
            counts: [Count("outsiders", Set(outside).count)])
    }
}
