internal import Documents
internal import Findings
internal import Lint
internal import Templates

/// What the rules say of a statement that newly gives access, or of a policy that is newly attached, put beside the finding that it does:
/// one widening is one finding.
struct Consequences {
    private let findings: [CheckFinding]
    /// By the number of a finding: it was not there before.
    private var isNew: Set<Int> = []

    /// What is said of access that is too broad, whoever holds it.
    private static let rules = ExpectedAccess.Access.administrator.rules.union(ExpectedAccess.Access.public.rules).union([
        "leave-organization", "confused-deputy", "account-trust",
    ])
    private static let rulesOfAttachments = rules.union(["administrator-attached"])

    init(
        old: TemplateContents, new entries: [DocumentPlace.Entry], engine: CheckEngine, lookup: CatalogueCache,
        of findings: [CheckFinding]
    ) {
        self.findings = findings
        let news = ChangedFindings(old: old, new: entries, engine: engine, lookup: lookup)
        for entry in entries {
            let numbers = findings.indices.filter { number in
                Self.rules.contains(findings[number].rule) && findings[number].statement != nil
                    && entry.policy.root.location.holds(findings[number].location)
            }
            let kept = Set(news.concerningNews(numbers.map { findings[$0] }, in: entry))
            isNew.formUnion(numbers.filter { kept.contains(findings[$0]) })
        }
    }

    /// All findings, those that new access leads to beside it; it is as grave as the gravest of them.
    func joined(to access: [CheckFinding]) -> [CheckFinding] {
        var access = access
        var taken: Set<Int> = []
        for number in access.indices {
            for other in findings.indices where !taken.contains(other) && follows(other, from: access[number]) {
                let finding = findings[other]
                taken.insert(other)
                access[number].related.append(RelatedPlace("\(finding.rule): \(finding.message)", finding.location))
                access[number].severity = max(access[number].severity, finding.severity)
            }
        }
        return findings.indices.filter { !taken.contains($0) }.map { findings[$0] } + access
    }

    private func follows(_ number: Int, from access: CheckFinding) -> Bool {
        let finding = findings[number]
        guard let document = access.document else {
            // What AWS's own policy gives is told of where it is attached.
            return finding.statement == nil && finding.location == access.location
                && Self.rulesOfAttachments.contains(finding.rule)
        }
        guard isNew.contains(number), finding.location.file == access.location.file, document.holds(finding.location) else {
            return false
        }
        // All that is said of a new document follows from it; and of a part that another statement held, what it adds up to with this one.
        return access.statement == nil || finding.statement == access.statement
            || finding.related.contains { place in
                place.location == access.location || access.related.contains { $0.location == place.location }
            }
    }
}
