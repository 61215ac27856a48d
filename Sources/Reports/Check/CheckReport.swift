public import Checks
public import Documents
internal import Findings
public import Lint

/// Everything that a check of policy files has to say.
public struct CheckReport: Sendable {
    /// Raised when a member of the JSON is renamed, removed or changes its meaning.
    public static let schemaVersion = 1

    /// The files that were checked, in the order of checking.
    public var files: [String]
    /// By file, and within a file by place.
    public var findings: [CheckFinding]
    public var gaps: [Gap]
    /// What the project's configuration took out of the findings, in their order.
    public var suppressed: [SuppressedFinding]
    /// How many findings are access that the project expects.
    public var expected: Int
    /// How many findings the baseline knows.
    public var known: Int
    /// What was met and not checked.
    public var leftOut: LeftOut
    /// What the project's configuration takes out or changes.
    public var configuration: ConfigurationEffect
    /// Every rule that ran, whether it fired or not, in the order of the registry.
    public var rules: [Rule]
    /// Ambit's own version, as it is written into formats that name their maker.
    public var version: String
    /// The text of a file under its name, for the line that a finding stands in; nil where there is none to show.
    public var source: @Sendable (String) -> SourceText?

    public init(
        files: [String], findings: [CheckFinding], gaps: [Gap] = [], suppressed: [SuppressedFinding] = [], expected: Int = 0,
        known: Int = 0, leftOut: LeftOut = LeftOut(), configuration: ConfigurationEffect = ConfigurationEffect(), rules: [Rule],
        version: String,
        source: @escaping @Sendable (String) -> SourceText? = { _ in nil }
    ) {
        self.files = files
        self.findings = findings
        self.gaps = gaps
        self.suppressed = suppressed
        self.expected = expected
        self.known = known
        self.leftOut = leftOut
        self.configuration = configuration
        self.rules = rules
        self.version = version
        self.source = source
    }

    /// The bytes of the report: the same report gives the same bytes. O(findings × length of their lines).
    public func rendered(as format: CheckFormat, style: ReportStyle = ReportStyle()) -> [UInt8] {
        switch format {
        case .text: Array(CheckText(self, style).text().utf8)
        case .json: json()
        case .sarif: sarif()
        case .github: Array(github().utf8)
        case .gitlab: gitlab()
        case .junit: Array(junit().utf8)
        case .markdown: Array(markdown().utf8)
        case .csv: Array(csv().utf8)
        }
    }

    // By number: a finding is a large thing to take up.
    func count(_ level: Level) -> Int { findings.indices.reduce(0) { $0 + (findings[$1].level == level ? 1 : 0) } }

    /// `2 errors, 1 warning and 3 notes in 14 files; 2 suppressed and 1 in the baseline; 1 gap`
    var verdict: String {
        let counts = Level.allCases.reversed().compactMap { level in
            let count = count(level)
            return count > 0 ? Phrase.count(count, level.rawValue) : nil
        }
        let found = counts.isEmpty ? "nothing found" : Numbers.list(counts)
        let left = [(suppressed.count, "suppressed"), (expected, "expected"), (known, "in the baseline")].compactMap {
            $0.0 > 0 ? "\(Phrase.grouped($0.0)) \($0.1)" : nil
        }
        let out = left.isEmpty ? "" : "; \(Numbers.list(left))"
        let open = gaps.isEmpty ? "" : "; \(Phrase.count(gaps.count, "gap"))"
        return "\(found) in \(Phrase.count(files.count, "file"))\(out)\(open)"
    }

    /// `not checked: 3 ignored by git, 1 hidden and 12 without a policy`; nil where all was.
    var leftOutLine: String? {
        let words: [(LeftOut.Reason, String)] = [
            (.ignored, "ignored by git"), (.hidden, "hidden"), (.vendored, "of tools"),
            (.excluded, "excluded by the configuration"),
            (.unrelated, "without a policy"), (.other, "of other kinds"), (.repeated, "met before"),
        ]
        let parts = words.compactMap { reason, word in
            leftOut[reason] > 0 ? "\(Phrase.grouped(leftOut[reason])) \(word)" : nil
        }
        return parts.isEmpty ? nil : "not checked: \(Numbers.list(parts))"
    }

    /// `configuration: .ambit.yml of main: off: public-access; as note: whole-service`; nil where it takes out and changes nothing.
    var configurationLine: String? {
        guard !configuration.isEmpty else { return nil }
        let name = (configuration.file ?? "the configuration") + (configuration.revision.map { " of \($0)" } ?? "")
        var parts: [String] = []
        if !configuration.rulesOff.isEmpty {
            let some = configuration.rulesOff.prefix(8)
            let more = configuration.rulesOff.count > 8 ? ["\(configuration.rulesOff.count - 8) more rules"] : []
            parts.append("off: \(Numbers.list(some + more))")
        }
        for level in Level.allCases {
            let rules = configuration.severities.filter { $0.level == level }.map(\.rule)
            if !rules.isEmpty { parts.append("as \(level.rawValue): \(Numbers.list(rules))") }
        }
        if !configuration.kinds.isEmpty {
            parts.append("kinds: \(Numbers.list(configuration.kinds.map { "\($0.file) as \($0.kind)" }))")
        }
        if !configuration.included.isEmpty { parts.append("only: \(Numbers.list(configuration.included))") }
        if !configuration.excluded.isEmpty { parts.append("without: \(Numbers.list(configuration.excluded))") }
        return "configuration: \(name): \(parts.joined(separator: "; "))"
    }
}

/// The formats of a check's report.
public enum CheckFormat: String, Sendable, CaseIterable {
    /// For people: each finding with its line of source and a caret.
    case text
    case json
    /// OASIS SARIF 2.1.0: code scanning of GitHub and others.
    case sarif
    /// Workflow commands of GitHub Actions, which become annotations.
    case github
    /// The code quality report of GitLab.
    case gitlab
    case junit
    /// For the comment of a pull request.
    case markdown
    case csv
}
