internal import Documents
internal import Findings
internal import Lint

/// The entries of a configuration that are about findings, and which of them were used.
struct ConfigurationEntries {
    enum Fate {
        case open, expected
        /// The project does not want the rule there.
        case ignored
        case suppressed(Suppression)
    }

    private let configuration: CheckConfiguration
    /// What files themselves say, by their names, and which of it was used.
    private let inline: [String: InlineSuppressions]
    private var usedInline: [String: Set<Int>] = [:]
    private let expired: [Bool]
    private var usedSuppressions: Set<Int> = []
    private var usedExpectations: Set<Int> = []
    private var file: FileEntries?

    /// The entries that are about one file, by their numbers: findings come by file.
    private struct FileEntries {
        let name: String
        let ignores: [RulePattern]
        let expected: [Int]
        let suppressions: [Int]
    }

    init(_ configuration: CheckConfiguration, expired: [Bool], inline: [String: InlineSuppressions] = [:]) {
        self.configuration = configuration
        self.inline = inline
        self.expired = expired
    }

    /// Whether there is no entry that could take a finding out.
    var isEmpty: Bool {
        inline.isEmpty && configuration.ignores.isEmpty && configuration.expected.isEmpty && configuration.suppressions.isEmpty
    }

    /// What becomes of a finding: an expectation is asked before a suppression, and the first entry that covers it counts.
    mutating func fate(of finding: CheckFinding) -> Fate {
        if let own = inline[finding.location.file], let number = own.number(covering: finding) {
            usedInline[finding.location.file, default: []].insert(number)
            return .suppressed(own.entries[number].suppression)
        }
        let entries = entries(of: finding.location.file)
        if entries.ignores.contains(where: { $0.matches(finding.rule) }) { return .ignored }
        if let number = entries.expected.first(where: { configuration.expected[$0].covers(finding) }) {
            usedExpectations.insert(number)
            return .expected
        }
        if let number = entries.suppressions.first(where: { configuration.suppressions[$0].covers(finding) }) {
            usedSuppressions.insert(number)
            return .suppressed(configuration.suppressions[number])
        }
        return .open
    }

    private mutating func entries(of name: String) -> FileEntries {
        if let file, file.name == name { return file }
        let path = configuration.paths.parts(of: name)
        func isMeant(_ pattern: PathPattern) -> Bool { path.map { pattern.matches($0) } ?? false }
        let entries = FileEntries(
            name: name, ignores: configuration.ignores.filter { isMeant($0.file) }.flatMap(\.rules),
            expected: configuration.expected.indices.filter { configuration.expected[$0].file.map(isMeant) ?? true },
            suppressions: configuration.suppressions.indices.filter { number in
                !expired[number] && configuration.suppressions[number].file.map(isMeant) ?? true
            }
        )
        file = entries
        return entries
    }

    /// The findings about the entries themselves, in the order of the file: suppressions past their day, and entries that nothing
    /// needed though all that they are about was checked.
    func staleEntries(_ coverage: FindingReview.Coverage) -> [CheckFinding] {
        let running = configuration.rules
        let ran = Set(running.map(\.id))
        let paths = coverage.files.compactMap(configuration.paths.parts)
        func isCovered(_ rules: [String], _ file: PathPattern?) -> Bool {
            rules.allSatisfy(ran.contains)
                && (coverage.isWhole || file.map { file in paths.contains { file.matches($0) } } ?? false)
        }
        var stale: [CheckFinding] = []
        for (number, entry) in configuration.suppressions.enumerated() {
            let place = "\(code(entry.rule.text)) in \(code(entry.file?.text ?? ""))"
            if expired[number] {
                stale.append(
                    Self.finding(
                        .expiredSuppression, "the suppression of \(place) expired on \(entry.expiry ?? "")",
                        help: "fix what it hid, or agree on a new date with \(code(entry.owner ?? ""))",
                        at: entry.expiryLocation ?? entry.location, place))
            } else if !usedSuppressions.contains(number), !entry.isOfPrincipals, RulePattern(known: entry.rule.text) != nil,
                isCovered(Rule.all.map(\.id).filter(entry.rule.matches), entry.file)
            {
                stale.append(
                    Self.finding(
                        .unusedSuppression, "nothing is found of \(place): the suppression is not needed", help: "remove the entry",
                        at: entry.location, place))
            }
        }
        for (number, entry) in configuration.expected.enumerated()
        where !usedExpectations.contains(number) && isCovered(Array(entry.access.rules), entry.file) {
            let place = code(entry.file?.text ?? entry.principal ?? "")
            stale.append(
                Self.finding(
                    .unusedSuppression, "no access of the kind `\(entry.access.rawValue)` is found for \(place), which expects it",
                    help: "remove the entry", at: entry.location, place))
        }
        return stale.filter { ran.contains($0.rule) }.sorted { $0.location < $1.location } + idleComments(ran)
    }

    /// Comments that take nothing out, though their rules ran.
    private func idleComments(_ ran: Set<String>) -> [CheckFinding] {
        guard ran.contains(Rule.unusedSuppression.id) else { return [] }
        return inline.keys.sorted().flatMap { file -> [CheckFinding] in
            guard let own = inline[file], own.isWhole else { return [] }
            return own.entries.enumerated().compactMap { number, entry in
                let rules = Rule.all.map(\.id).filter(entry.suppression.rule.matches)
                guard !(usedInline[file]?.contains(number) ?? false), rules.allSatisfy(ran.contains) else { return nil }
                let name = code(entry.suppression.rule.text)
                return Self.finding(
                    .unusedSuppression, "nothing is found of \(name) here: the suppression is not needed",
                    help: "remove the comment",
                    at: entry.suppression.location, name)
            }
        }
    }

    private static func finding(
        _ rule: Rule, _ message: String, help: String, at location: Location, _ place: String
    ) -> CheckFinding {
        CheckFinding(
            rule: rule.id, severity: rule.severity, confidence: rule.confidence, message: message, help: help, location: location,
            sid: nil, statement: nil, value: place, related: [])
    }
}
