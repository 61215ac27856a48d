internal import Changes
import Documents
internal import Findings
import Intake

extension AuditRule {
    static let unusedPrincipal = AuditRule(
        id: "unused-principal",
        severity: .low,
        confidence: .medium,
        summary: "A user or role was never used, or not for a long time",
        why: "Nobody misses what it holds, and nobody would notice who uses it.",
        fix: "Ask its owner; deny it for a while by an inline policy, and delete it when nobody calls.",
        check: .accounts { accounts, run in
            guard let now = run.now(of: accounts) else { return }
            for principal in accounts.principals where principal.review.kind != .serviceLinkedRole {
                contradict(principal, now, &run)
                guard let idle = Idleness(principal, in: accounts, now: now) else { continue }
                let power = principal.isPowerful ? ", and it holds power all the same" : ""
                let note = accounts.input.usage.archiveNote(
                    on: principal.analyzer.filter { $0.kind == .unusedRole }, called: "its finding of Access Analyzer")
                run.report(
                    "\(code(principal.review.arn)) \(idle.words)\(power)\(note)", subject: principal.review.arn,
                    severity: principal.isPowerful ? .medium : nil, place: principal.location,
                    counts: idle.days.map { [Count("days", $0)] } ?? [])
            }
        }
    )
}

extension AuditRule {
    /// Says where Access Analyzer calls unused what other evidence shows in use.
    private static func contradict(_ principal: PrincipalEvidence, _ now: Instant, _ run: inout RuleRun) {
        let limit = now.adding(seconds: -Int64(AccountEvidence.window) * 86_400)
        guard let last = principal.review.lastUsed, last.evidence != "Access Analyzer", last.at >= limit,
            let finding = principal.analyzer.first(where: { $0.kind == .unusedRole && $0.status == .active })
        else { return }
        let found = finding.analyzedAt.map { " on \(Day(seconds: $0.seconds))" } ?? ""
        run.report(
            "Access Analyzer found \(code(principal.review.arn)) unused\(found), and \(last.evidence) shows it in use on "
                + "\(Day(seconds: last.at.seconds))", subject: principal.review.arn, severity: .info,
            fix: "Look at the age for which the analyzer asks, and at the day of its finding.", place: finding.location,
            about: "Access Analyzer")
    }
}

extension UsageEvidence.AnalyzerFinding {
    /// That what it is about is not used, as exactly as it tells.
    var unusedWords: String {
        if let lastAccessed { return "was last used on \(Day(seconds: lastAccessed.seconds))" }
        if hasDetails { return "was never used" }
        let day = analyzedAt.map { " on \(Day(seconds: $0.seconds))" } ?? ""
        return "was found unused\(day); the date of its last use is only in the finding's details (`get-finding-v2`)"
    }
}

/// Since when, and by which evidence, a principal is not used.
private struct Idleness {
    let words: String
    let days: Int?

    /// Nil where it is used, is new, or where nothing that could see a use covers enough time.
    init?(_ principal: PrincipalEvidence, in accounts: AccountEvidence, now: Instant) {
        let review = principal.review
        let limit = now.adding(seconds: -Int64(AccountEvidence.window) * 86_400)
        // What was made within the window had no time to be used.
        if let created = review.created, created > limit { return nil }
        // Whoever was refused, or may have made a call, is somebody's.
        if let called = accounts.use.callers[review.arn], called >= limit { return nil }
        let seen = principal.analyzer.first { $0.kind == .unusedRole && $0.status == .active }
        if let last = review.lastUsed {
            guard last.at < limit else { return nil }
            let days = Int((now.seconds - last.at.seconds) / 86_400)
            self.days = days
            words =
                "was last used on \(Day(seconds: last.at.seconds)), \(days) days before \(accounts.time.words) (\(last.evidence))"
            return
        }
        let span = accounts.use.span(of: review.account, since: review.created).map { span in
            (
                days: Int((span.to.seconds - span.from.seconds) / 86_400), from: Day(seconds: span.from.seconds),
                to: Day(seconds: span.to.seconds)
            )
        }
        // A key that is new took the place of one whose use the report does not show any more.
        let isRenewed = review.credentials.contains { $0.isActive && ($0.created.map { $0 > limit } ?? false) }
        let isNeverUsed = principal.isNeverUsed && !isRenewed
        var evidence: [String] = []
        if isNeverUsed {
            evidence.append(
                review.kind == .user
                    ? "the credential report shows no use of a password or key"
                    : "`RoleLastUsed` records no use in the 400 days that AWS keeps")
        }
        if let accessed = accounts.input.usage.lastAccessed(review.arn), !accessed.services.isEmpty,
            accessed.services.allSatisfy({ $0.at == nil })
        {
            evidence.append("AWS has seen no use of any service in 400 days (last accessed)")
        }
        if let span, span.days >= AccountEvidence.leastDays, accounts.use.callers[review.arn] == nil,
            !accounts.use.hasUntoldCallers
        {
            evidence.append("no call of it is in \(span.days) days of logs (\(span.from) to \(span.to))")
        }
        if let seen {
            evidence.append(
                "Access Analyzer found it unused" + (seen.analyzedAt.map { " on \(Day(seconds: $0.seconds))" } ?? ""))
        }
        guard let first = evidence.first else { return nil }
        days = isNeverUsed ? nil : span?.days
        // A list of findings says that it is unused, and not since when.
        let isListedAlone = first.hasPrefix("Access Analyzer") && seen?.hasDetails == false
        let never = isListedAlone ? "is not used" : "was never seen in use"
        words = "\(never): \(Phrase.list(evidence))"
    }
}

extension PrincipalEvidence {
    /// Whoever takes it over is, or can become, an administrator, or can destroy something.
    var isPowerful: Bool {
        [.yes, .path].contains(review.administrator) || (review.canDestroy ?? 0) > 0
    }
}
