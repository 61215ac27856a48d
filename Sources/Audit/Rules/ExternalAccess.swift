internal import Changes
import Documents
internal import Findings
import Intake
import PolicyLanguage
import Principals

extension AuditRule {
    static let externalAccess = AuditRule(
        id: "external-access",
        severity: .medium,
        confidence: .high,
        summary:
            "A policy, list or share gives access to somebody outside the accounts given, their organisation and the known accounts",
        why:
            "What outsiders do with the access is decided by their own administrators, and a guardrail of this organisation does not "
            + "bind them.",
        fix:
            "Remove the entry, or narrow it: for an account name the role and demand `sts:ExternalId`, for a service test "
            + "`aws:SourceAccount` or `aws:SourceArn`, for an identity provider the claim that says whose token it is. List an account that "
            + "is meant to get in under `known-accounts` in `.ambit.yml`.",
        check: .accounts { accounts, run in
            let usage = accounts.input.usage
            var told: Set<String> = []
            for principal in accounts.principals {
                let arn = principal.review.arn
                let power = Power(principal)
                report(principal.admissions, "take the role \(code(arn))", arn, power, agreement(about: arn, usage), &run)
                if !principal.admissions.isEmpty { told.insert(arn) }
            }
            for (arn, admissions) in accounts.resources {
                report(admissions, "use \(code(arn))", arn, nil, agreement(about: arn, usage), &run)
                told.insert(arn)
            }
            // What Access Analyzer has seen, and whose policy is not in the input.
            let patterns = told.filter { $0.contains("*") }.map { Glob($0) }
            let others = Dictionary(grouping: usage.analyzerFindings.values.filter { $0.kind == .external }, by: \.resource)
            for (arn, findings) in others.sorted(by: { $0.key < $1.key })
            where !told.contains(arn) && !patterns.contains(where: { $0.matches(arn) }) {
                report(findings.filter { $0.status != .resolved }.sorted { $0.id < $1.id }, on: arn, in: accounts, &run)
            }
            for rule in usage.archiveRules where rule.mayHidePublicAccess {
                run.report(
                    "Archive rule \(code(rule.name)) of Access Analyzer also archives what is open to everybody",
                    subject: "archive rule \(rule.name)", severity: .low,
                    fix: "Add `isPublic` = `false` to the rule's filter.", place: rule.location)
            }
        }
    )

    /// What a role that outsiders may take is, where it counts: an administrator, or on the way to be one.
    private struct Power {
        let words: String
        let isCertain: Bool

        init?(_ principal: PrincipalEvidence) {
            switch principal.review.administrator {
            case .yes: (words, isCertain) = ("an administrator", true)
            case .path: (words, isCertain) = ("able to make itself an administrator", false)
            case .depends, .no, .unknown:
                guard let policy = principal.namedAdministrator else { return nil }
                (words, isCertain) = ("given \(code(policy)), whose text is not in the input", true)
            }
        }

        /// The severity of a way in that has another one by itself.
        func severity(_ outsider: Outsider, _ own: Severity) -> Severity {
            switch outsider.kind {
            case .everybody: .critical
            case .account, .organization: isCertain && outsider.conditions.isEmpty ? .critical : max(own, .high)
            case .provider: own >= .medium ? .high : .medium
            case .service: max(own, .medium)
            }
        }
    }

    /// One finding for each outsider, by whatever ways: a newcomer is new, whoever else gets in already.
    private static func report(
        _ admissions: [AccountEvidence.Admission], _ what: String, _ subject: String, _ power: Power?,
        _ agreement: String, _ run: inout RuleRun
    ) {
        let outside = admissions.filter { $0.severity != nil }
        var order: [String] = []
        var byOutsider: [String: [AccountEvidence.Admission]] = [:]
        for admission in outside {
            let key = "\(admission.outsider.kind.rawValue) \(admission.outsider.name)"
            if byOutsider[key] == nil { order.append(key) }
            byOutsider[key, default: []].append(admission)
        }
        for key in order {
            let ways = byOutsider[key] ?? []
            let severity = ways.compactMap { way -> Severity? in
                let isOpen = way.outsider.kind == .everybody && way.outsider.conditions.isEmpty
                guard let own = isOpen ? .critical : way.severity else { return nil }
                return power?.severity(way.outsider, own) ?? own
            }.max()
            let names = ways.map { $0.outsider.phrase($0.means) }.reduce(into: [String]()) {
                if !$0.contains($1) { $0.append($1) }
            }
            let note = power.map { ", which is \($0.words)" } ?? ""
            run.report(
                "\(Phrase.list(names)) may \(what)\(note)\(agreement)", subject: subject, severity: severity,
                statements: ways.compactMap(\.statement).reduce(into: []) { if !$0.contains($1) { $0.append($1) } },
                place: ways.first?.place, about: key, holders: ways.first.map { [$0.outsider.name] } ?? [],
                counts: [Count("ways", names.count)])
        }
    }

    /// What Access Analyzer says of the same.
    private static func agreement(about arn: String, _ usage: UsageEvidence) -> String {
        let external = usage.analyzerFindings(about: arn).filter { $0.kind == .external }
        if external.contains(where: { $0.status == .active }) { return "; Access Analyzer finds the same" }
        let note = usage.archiveNote(on: external, called: "its finding of Access Analyzer")
        return note.isEmpty ? "" : "\(note): somebody has accepted it"
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
            "Access Analyzer finds that \(who) may use \(code(arn))\(note)\(accounts.input.usage.archiveNote(on: findings))",
            subject: arn, severity: isPublic && !isArchived ? .high : isArchived ? .low : nil, confidence: .medium,
            place: first.location, about: "Access Analyzer", counts: [Count("outsiders", Set(outside).count)])
    }
}
