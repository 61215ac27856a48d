internal import Changes
import Documents
internal import Findings
import Intake

extension AuditRule {
    static let unusedCredential = AuditRule(
        id: "unused-credential",
        severity: .medium,
        confidence: .high,
        summary: "A password or access key is active and was not used for a long time, or never",
        why: "A credential that nobody uses is missed by nobody when somebody else does.",
        fix: "Deactivate it, and delete it when nobody calls.",
        check: .accounts { accounts, run in
            let rows = accounts.input.usage.credentials.values.sorted { $0.arn < $1.arn }
            let others = accounts.principals.filter { principal in
                principal.review.kind == .user && accounts.input.usage.credentials[principal.review.arn] == nil
                    && (principal.listed != nil || !principal.analyzer.isEmpty)
            }
            guard !rows.isEmpty || !others.isEmpty else { return run.lacks("no credential report was given") }
            guard let now = run.now(of: accounts) else { return }
            let limit = now.adding(seconds: -Int64(AccountEvidence.window) * 86_400)
            for row in rows {
                if row.hasPassword == true {
                    report("password", of: row, since: row.passwordChanged ?? row.created, used: row.passwordLastUsed, limit, &run)
                }
                for key in row.keys where key.isActive {
                    report("access key \(key.number)", of: row, since: key.rotated ?? row.created, used: key.lastUsed, limit, &run)
                }
            }
            for principal in others { report(principal, accounts.input.usage, limit, &run) }
        }
    )

    /// By lists of single calls, or by Access Analyzer, where there is no credential report.
    private static func report(
        _ principal: PrincipalEvidence, _ usage: UsageEvidence, _ limit: Instant, _ run: inout RuleRun
    ) {
        let arn = principal.review.arn
        var told: Set<String> = []
        for (id, key) in (principal.listed?.keys ?? [:]).sorted(by: { $0.key < $1.key }) where key.isActive {
            // Without an answer about its last use nothing is known of it.
            guard let use = usage.keyUse[id], (use.lastUsed ?? key.created).map({ $0 < limit }) ?? false else { continue }
            let words = use.lastUsed.map { "was last used on \(Day(seconds: $0.seconds))" } ?? "was never used"
            told.insert(id)
            run.report(
                "The access key ending in \(code(id.suffix(4))) of \(code(arn)) is active and \(words) (access key last used)",
                subject: arn,
                place: key.location, about: "access key \(id.suffix(4))")
        }
        for finding in principal.analyzer where finding.status == .active {
            let what: String
            switch finding.kind {
            case .unusedPassword: what = "password"
            case .unusedKey where !told.contains(finding.accessKey ?? ""):
                what = finding.accessKey.map { "access key ending in \(code($0.suffix(4)))" } ?? "access key"
            default: continue
            }
            run.report(
                "The \(what) of \(code(arn)) is active and \(finding.unusedWords) (Access Analyzer)", subject: arn,
                confidence: finding.hasDetails ? nil : .medium, place: finding.location, about: what.filter { $0 != "`" })
        }
    }

    private static func report(
        _ what: String, of row: UsageEvidence.Credentials, since: Instant?, used: Instant?, _ limit: Instant, _ run: inout RuleRun
    ) {
        // What was made within the window had no time to be used.
        guard (used ?? since).map({ $0 < limit }) ?? false else { return }
        let words = used.map { "was last used on \(Day(seconds: $0.seconds))" } ?? "was never used"
        run.report(
            "\(credential(what)) of \(code(row.arn)) is active and \(words) (credential report)", subject: row.arn,
            place: row.location,
            about: what)
    }
}

/// The beginning of a sentence about a credential: `Access key 1`, `The password`, `The access key ending in ...`.
func credential(_ name: String) -> String {
    name.last?.isNumber == true ? name.prefix(1).uppercased() + name.dropFirst() : "The \(name)"
}
