package import Documents
package import PolicyLanguage

/// What one version of a policy document gives, or lets through, that another does not: by principal, and with what its Deny
/// statements held back.
package struct DocumentComparison: Sendable {
    /// Access that is new, and for whom.
    package struct News: Sendable {
        package enum Cause: Sendable {
            /// An Allow statement gives it.
            case granted
            /// A Deny statement of the old document held it back whoever gave it, and none of the new one does.
            case undenied
        }

        package let cause: Cause
        package let region: Comparison.Region
        /// In the order of the documents; empty where they name no principal.
        package fileprivate(set) var principals: [PrincipalEntry]
    }

    package let news: [News]
    package let gaps: [Gap]

    /// Compares two versions of a document.
    ///
    /// Callers are compared by the entries that the two documents name: two comparisons for each class of callers that some
    /// statement tells from the others, at most 64 classes. What is left out is a gap.
    ///
    /// - Parameter clock: from when on requests come; nil for all times.
    package static func compare(
        old: Policy, new: Policy, limits: Comparison.Limits = Comparison.Limits(), clock: RequestClock? = nil
    ) -> DocumentComparison {
        var comparer = DocumentComparer(old: old, new: new, limits: limits, clock: clock)
        comparer.compare()
        return DocumentComparison(news: comparer.news, gaps: comparer.gaps)
    }
}

extension PolicyKind {
    /// A Deny of theirs holds back what other policies give; that of the others only what the document itself gives (docs/reference/policies.md).
    fileprivate var deniesForOthers: Bool {
        switch self {
        case .identity, .resource, .serviceControl, .resourceControl: true
        case .trust, .boundary, .session, .endpoint: false
        }
    }
}

private struct DocumentComparer {
    let old: Policy
    let new: Policy
    private var limits: Comparison.Limits
    private let clock: RequestClock?
    private(set) var news: [DocumentComparison.News] = []
    private(set) var gaps: [Gap] = []

    private static let mostPrincipals = 1_000
    private static let mostClasses = 64
    private static let fewestSteps = 20_000

    init(old: Policy, new: Policy, limits: Comparison.Limits, clock: RequestClock?) {
        self.clock = clock
        self.old = old
        self.new = new
        self.limits = limits
    }

    mutating func compare() {
        let groups = groups()
        // However many classes there are, a hostile document costs no more than a few plain comparisons.
        limits.steps = max(limits.steps / max(groups.count, 1), Self.fewestSteps)
        for group in groups { compareAllows(group) }
        guard new.kind.deniesForOthers else { return }
        let told = Set(news.compactMap { $0.region.otherStatement?.statement.index })
        for group in groups { compareDenies(group, told) }
    }

    /// Classes for which the same statements of both documents are met.
    private mutating func groups() -> [[CallerClass]] {
        let statements = old.statements + new.statements
        let classes = CallerClass.all(statements, limit: Self.mostPrincipals)
        var groups: [[CallerClass]] = []
        var numbers: [[Bool]: Int] = [:]
        for one in classes {
            let mark = statements.map(one.isMet)
            if let number = numbers[mark] {
                groups[number].append(one)
            } else if groups.count < Self.mostClasses {
                numbers[mark] = groups.count
                groups.append([one])
            }
        }
        if groups.reduce(0, { $0 + $1.count }) < classes.count || classes.count > Self.mostPrincipals {
            gaps.append(Gap(.model, "too many principals: not all of them were compared", at: new.location))
        }
        return groups
    }

    private mutating func compareAllows(_ group: [CallerClass]) {
        guard let callers = group.first else { return }
        add(
            Comparison.compare(
                old: [old.addressing(callers.isMet)], new: [new.addressing(callers.isMet)], limits: limits, clock: clock),
            .granted,
            group)
    }

    /// Under a statement that allows everything, only the Deny statements make a difference.
    private mutating func compareDenies(_ group: [CallerClass], _ told: Set<Int>) {
        guard let callers = group.first, let everything = Policy.everything else { return }
        let before = old.addressing { $0.effect == .deny && !told.contains($0.index) && callers.isMet(by: $0) }
        if before.statements.isEmpty { return }
        let after = new.addressing { $0.effect == .deny && callers.isMet(by: $0) }
        let comparison = Comparison.compare(old: [everything, before], new: [everything, after], limits: limits, clock: clock)
        add(comparison, .undenied, group)
    }

    private mutating func add(_ comparison: Comparison, _ cause: DocumentComparison.News.Cause, _ group: [CallerClass]) {
        let principals = group.compactMap(\.name)
        for region in comparison.regions {
            if let known = news.firstIndex(where: { $0.cause == cause && $0.region.isAlike(region) }) {
                // What everyone has is not told again for each who is named.
                guard !news[known].principals.contains(.everyone) else { continue }
                for name in principals where !news[known].principals.contains(name) { news[known].principals.append(name) }
            } else {
                news.append(DocumentComparison.News(cause: cause, region: region, principals: principals))
            }
        }
        for gap in comparison.gaps where !gaps.contains(gap) { gaps.append(gap) }
    }
}

extension Comparison.Region {
    /// Whether another region is given by the same patterns of the same statement, or was denied by the same.
    fileprivate func isAlike(_ other: Comparison.Region) -> Bool {
        statement?.statement.index == other.statement?.statement.index && actionPattern == other.actionPattern
            && resourcePattern == other.resourcePattern && otherStatement?.statement.index == other.otherStatement?.statement.index
    }
}

extension Policy {
    /// A policy that allows everything.
    fileprivate static let everything: Policy? = {
        let text = #"{"Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}"#
        return try? Policy(JSONDocument.parse(text, name: "everything").root, kind: .identity)
    }()
}
