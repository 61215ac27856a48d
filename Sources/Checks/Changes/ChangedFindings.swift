package import Documents
internal import Lint
internal import PolicyLanguage
internal import Reach
internal import Templates

/// Of what the rules find in a file, the part that concerns what is new in it since an older version.
struct ChangedFindings {
    private let old: TemplateContents?
    private let oldEntries: [DocumentPlace.Entry]
    private let newPlaces: Set<DocumentPlace>
    private let engine: CheckEngine
    private let lookup: CatalogueCache

    /// - Parameter old: what the file held; nil where there was no such file, or it could not be read: all is new then.
    init(old: TemplateContents?, new: [DocumentPlace.Entry], engine: CheckEngine, lookup: CatalogueCache) {
        self.old = old
        oldEntries = old.map(DocumentPlace.entries) ?? []
        newPlaces = Set(new.map(\.place))
        self.engine = engine
        self.lookup = lookup
    }

    /// The findings in statements that are new or give more than they did. Of those that concern the document, the name or the
    /// conditions of a statement, or two statements of which one is new: the findings that the older version did not have.
    func concerningNews(_ findings: [CheckFinding], in entry: DocumentPlace.Entry) -> [CheckFinding] {
        guard old != nil, !findings.isEmpty else { return findings }
        let before = former(of: entry)
        let written = entry.policy.statements
        let changes = changes(of: entry.policy, written, since: before)
        var known: KnownFindings?
        func isNew(_ finding: CheckFinding) -> Bool {
            if known == nil {
                known = KnownFindings(before.flatMap { (try? engine.check($0.value, kind: $0.kind, lookup: lookup)) ?? [] })
            }
            return known?.takes(finding) != true
        }
        let news = changes.indices.filter { changes[$0] == .newOrWidened }.map { written[$0].location }
        return findings.filter { finding in
            guard let number = finding.statement, changes.indices.contains(number) else { return isNew(finding) }
            if changes[number] == .newOrWidened { return true }
            let rests = finding.related.contains { place in news.contains { $0.holds(place.location) } }
            return (rests || !Self.saysWhatIsGiven(written[number], at: finding.location)) && isNew(finding)
        }
    }

    /// What could not be decided of a document, and could be of its older version.
    func concerningNews(_ gaps: [Gap], in entry: DocumentPlace.Entry) -> [Gap] {
        guard old != nil, !gaps.isEmpty else { return gaps }
        return new(gaps, former(of: entry).flatMap { (try? engine.check($0, lookup: lookup))?.gaps ?? [] })
    }

    /// The gaps that the older version did not have, wherever they stood in it.
    func new(_ gaps: [Gap], _ former: [Gap]) -> [Gap] {
        guard old != nil else { return gaps }
        var known: [String: Int] = [:]
        for gap in former { known[gap.reason, default: 0] += 1 }
        return gaps.filter { gap in
            guard let count = known[gap.reason], count > 0 else { return true }
            known[gap.reason] = count - 1
            return false
        }
    }

    /// The findings of whole files, in agents' settings and attachments that the older version did not have.
    func concerningNews(_ findings: [CheckFinding]) -> [CheckFinding] {
        guard let old else { return findings }
        var known = KnownFindings(
            engine.finding(of: old.placeholders) + old.agents.flatMap(engine.findings)
                + old.attachments.flatMap(engine.findings) + old.faults.flatMap(engine.findings))
        return findings.filter { !known.takes($0) }
    }

    /// The same document in the older version; for one that was not there, those of its kind that have gone: it may be one of them
    /// under a new name.
    private func former(of entry: DocumentPlace.Entry) -> [FoundPolicy] {
        let same = oldEntries.filter { $0.place == entry.place }
        let candidates = same.isEmpty ? oldEntries.filter { !newPlaces.contains($0.place) } : same
        return candidates.map(\.policy).filter { $0.kind == entry.policy.kind }
    }

    /// A statement that stands as it stood is known without reading it; so is one of a document that cannot be read.
    private func changes(of policy: FoundPolicy, _ written: [JSONValue], since before: [FoundPolicy]) -> [StatementChange] {
        let version = policy.root["Version"]?.string
        let texts = Set(before.filter { $0.root["Version"]?.string == version }.flatMap(\.statements).map(\.text))
        let byText = written.map { texts.contains($0.text) ? StatementChange.unchanged : .newOrWidened }
        guard byText.contains(.newOrWidened), let new = try? Policy(policy.value, kind: policy.kind) else { return byText }
        let olds = before.compactMap { try? Policy($0.value, kind: $0.kind) }
        let byMeaning = StatementChange.of(new, since: olds)
        return byText.enumerated().map { number, change in
            change == .unchanged || !byMeaning.indices.contains(number) ? change : byMeaning[number]
        }
    }

    private static let gives: Set = ["Action", "NotAction", "Resource", "NotResource", "Principal", "NotPrincipal"]

    /// Whether a place in a statement is the whole of it, or one of the elements that tell what it gives and to whom.
    private static func saysWhatIsGiven(_ statement: JSONValue, at place: Location) -> Bool {
        if place == statement.location { return true }
        return statement.members.contains { member in
            gives.contains(member.name) && (member.key.location.holds(place) || member.value.location.holds(place))
        }
    }
}

/// Findings of an older version, each of which accounts for one like it: lines and names of statements may have changed.
private struct KnownFindings {
    private struct Key: Hashable {
        package let rule: String
        package let message: String
    }

    private var counts: [Key: Int] = [:]

    init(_ findings: [CheckFinding]) {
        for finding in findings { counts[Key(rule: finding.rule, message: finding.message), default: 0] += 1 }
    }

    mutating func takes(_ finding: CheckFinding) -> Bool {
        let key = Key(rule: finding.rule, message: finding.message)
        guard let count = counts[key], count > 0 else { return false }
        counts[key] = count - 1
        return true
    }
}

extension Location {
    /// Whether another place of the same file lies within this one.
    package func holds(_ other: Location) -> Bool {
        guard file == other.file, let start, let end, let otherStart = other.start, let otherEnd = other.end else { return false }
        return start <= otherStart && otherEnd <= end
    }
}
