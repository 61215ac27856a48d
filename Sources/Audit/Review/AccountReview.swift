import Activity
import Changes
import Documents
import Findings
import Lint
import Principals

/// The review of the accounts of an input: what the rules see, what the rules on policies found, and the rows that a report has.
struct AccountReview {
    let evidence: AccountEvidence
    let policies: (findings: [Finding], outcomes: [RuleOutcome])
    let gaps: [Gap]

    /// Nil where no account details were given.
    init?(_ input: AuditInput, _ changes: [ChangeEvidence], _ mapper: CallMapper) {
        guard !input.directory.accounts.isEmpty else { return nil }
        let acting = Set(changes.flatMap { $0.sessions.map(\.audit.principal) })
        evidence = AccountReviewer(input, acting: acting).evidence(mapper)
        let (findings, gaps) = PolicyReview(input.directory, acting: acting, closed: evidence.closedBuckets).run()
        let all = findings + WithoutText.findings(input.directory)
        policies = (all, Self.outcomes { id in all.count { $0.rule == id } })
        self.gaps = gaps + evidence.gaps
    }

    /// What becomes of the rules on policies where there are none.
    static var notRun: [RuleOutcome] {
        outcomes { _ in nil }
    }

    private static func outcomes(_ count: (String) -> Int?) -> [RuleOutcome] {
        (Rule.review + [.administratorAttached]).map { rule in
            let result: RuleOutcome.Result =
                switch count(rule.id) {
                case nil: .notRun(missing: ["no account authorization details were given"])
                case 0: .quiet
                case let count?: .fired(count)
                }
            return RuleOutcome(
                id: rule.id, severity: rule.severity, confidence: rule.confidence, summary: rule.summary, why: rule.why,
                fix: rule.fix,
                result: result)
        }
    }

    // MARK: - Rows

    /// One row for each user and role, the riskiest first, each with the fingerprints of the findings about it.
    func rows(_ findings: [Finding]) -> [PrincipalReview] {
        var about: [String: [String]] = [:]
        for finding in findings {
            for arn in Set(finding.holders + [finding.subject]) { about[arn, default: []].append(finding.fingerprint) }
        }
        return evidence.principals.map { principal in
            var row = principal.review
            row.findings = about[row.arn] ?? []
            return row
        }.sorted(by: Self.isRiskier)
    }

    private static func isRiskier(_ left: PrincipalReview, _ right: PrincipalReview) -> Bool {
        let (one, other) = (risk(left), risk(right))
        return one == other ? left.arn < right.arn : other.lexicographicallyPrecedes(one)
    }

    /// What it can become counts most, then who gets in, what it can destroy, and how much it holds. What nobody knows stands before
    /// what is known to be little.
    private static func risk(_ row: PrincipalReview) -> [Int] {
        let power =
            switch row.administrator {
            case .yes: 4
            case .path: 3
            case .depends, .unknown: 1
            case .no: 0
            }
        let exposure = row.admits.map { weight(of: $0.kind) }.max() ?? 0
        return [power + exposure, row.canDestroy ?? 0, row.canRead ?? 0, row.heldActions ?? 0]
    }

    /// A service acts for whoever asks it and may pass it the role, which is one step more than an outsider needs.
    private static func weight(of kind: Outsider.Kind) -> Int {
        switch kind {
        case .everybody: 3
        case .account, .organization: 2
        case .provider: 1
        case .service: 0
        }
    }
}
