public import Documents

extension UsageEvidence {
    /// A rule by which IAM Access Analyzer archives new findings by itself: somebody has accepted what it fits
    /// (https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-archive-rules.html).
    public struct ArchiveRule: Sendable {
        /// What a property of a finding must be; all that are given must hold.
        struct Criterion: Sendable {
            let property: String
            let equal: [String]?
            let unequal: [String]?
            let contains: [String]?
            let exists: Bool?

            /// Nil where the finding does not tell the property.
            func holds(for finding: AnalyzerFinding) -> Bool? {
                guard let values = finding.properties[property] else {
                    // A list of findings of the second version leaves principals and conditions to the finding's details.
                    return finding.hasDetails || !property.contains(".") && property != "isPublic" ? exists == false : nil
                }
                if let equal, !values.contains(where: equal.contains) { return false }
                if let unequal, values.contains(where: unequal.contains) { return false }
                if let contains, !values.contains(where: { value in contains.contains { value.contains($0) } }) { return false }
                return exists ?? true
            }
        }

        public let name: String
        let criteria: [Criterion]
        public let location: Location

        func fits(_ finding: AnalyzerFinding) -> Bool { criteria.allSatisfy { $0.holds(for: finding) == true } }

        /// Nothing in it keeps out what is open to everybody.
        public var mayHidePublicAccess: Bool {
            let external = AnalyzerFinding.Kind.external.rawValue
            return criteria.allSatisfy { criterion in
                switch criterion.property {
                case "isPublic": criterion.equal?.contains("true") ?? !(criterion.unequal?.contains("true") ?? false)
                case "findingType":
                    criterion.equal?.contains(external) ?? !(criterion.unequal?.contains(external) ?? false)
                case let name where name.hasPrefix("principal."):
                    criterion.equal.map { $0.contains("*") } ?? !(criterion.unequal?.contains("*") ?? false)
                default: true
                }
            }
        }
    }

    /// The archive rules that explain why a finding is archived.
    package func archiveRules(for finding: AnalyzerFinding) -> [String] {
        guard finding.status == .archived else { return [] }
        return Set(archiveRules.filter { $0.fits(finding) }.map(\.name)).sorted()
    }

    /// `; the finding was archived`, by which rule where one fits; empty where one of the findings is not archived.
    package func archiveNote(on findings: [AnalyzerFinding], called name: String = "the finding") -> String {
        guard !findings.isEmpty, findings.allSatisfy({ $0.status == .archived }) else { return "" }
        let rules = Set(findings.flatMap { archiveRules(for: $0) }).sorted()
        let by = rules.isEmpty ? "" : ", as archive rule \(Phrase.list(rules.map { code($0) })) has it"
        return "; \(name) was archived\(by)"
    }
}
