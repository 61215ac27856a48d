package import Documents
package import Findings
package import Lint

/// What becomes of the findings of a check under its project's configuration: which are reported, and why the others are not.
package struct FindingReview: Sendable {
    /// By file, and within a file by place; those about the configuration last.
    package private(set) var findings: [CheckFinding] = []
    package private(set) var suppressed: [SuppressedFinding] = []
    /// What could not be read or decided, where it is not a finding that is shown.
    package private(set) var gaps: [Gap] = []
    /// How many findings are expected access.
    package private(set) var expected = 0
    /// How many findings the baseline knows.
    package private(set) var known = 0
    /// What is neither suppressed nor expected, of any severity.
    private let unsettled: [CheckFinding]
    private let paths: ProjectPaths
    /// What the baseline knows and no longer occurs, in what was checked.
    package private(set) var vanished: [Baseline.Entry] = []

    /// The baseline that would know all of what is neither suppressed nor expected.
    package var present: Baseline { Baseline(unsettled, in: paths) }

    /// What was checked: only an entry that could have been used is reproached with not being.
    package struct Coverage: Sendable {
        /// The files, as the findings name them.
        package let files: [String]
        /// Whether the whole project was.
        package let isWhole: Bool

        package init(files: [String], isWhole: Bool) {
            self.files = files
            self.isWhole = isWhole
        }
    }

    /// - Parameters:
    ///   - found: all that the rules found, by file.
    ///   - unread: what could not be read or decided. Where the project takes gaps for findings, those that it does not suppress and the
    ///     baseline does not know are among them; else they stay gaps.
    ///   - inline: what files themselves suppress, by their names; of files that were not wholly checked, nothing.
    ///   - changes: what was found of the configuration itself.
    ///   - today: asked only where a suppression expires, so that without one no report depends on a clock.
    package init(
        _ found: [CheckFinding], gaps unread: [Gap] = [], _ configuration: CheckConfiguration, _ coverage: Coverage,
        inline: [String: InlineSuppressions] = [:], baseline: Baseline? = nil, changes: [CheckFinding] = [],
        today: () -> Day
    ) {
        let expired = configuration.suppressions.map { $0.isExpired(on: today) }
        var entries = ConfigurationEntries(configuration, expired: expired, inline: inline)
        let gapFindings = unread.map { CheckFinding($0, severity: configuration.gapsAs?.severity ?? Rule.gap.severity) }
        let marked = Fingerprint.marked(configuration.graded(found) + gapFindings, in: configuration.paths)
        var open: [CheckFinding] = []
        if entries.isEmpty {
            open = marked
        } else {
            for finding in marked {
                switch entries.fate(of: finding) {
                case .open: open.append(finding)
                // A gap is suppressed with a reason, or it stays.
                case .ignored where finding.gap != nil: open.append(finding)
                case .ignored: continue
                case .expected: expected += 1
                case .suppressed(let suppression): suppressed.append(SuppressedFinding(finding, by: suppression))
                }
            }
        }
        // A configuration does not suppress what is said of it.
        let ran = Set(configuration.rules.map(\.id))
        let stale = configuration.graded(changes.filter { ran.contains($0.rule) } + entries.staleEntries(coverage))
        open += Fingerprint.marked(stale, in: configuration.paths)
        (unsettled, paths) = (open, configuration.paths)
        if let baseline {
            let fingerprints = Set(baseline.entries.map(\.fingerprint))
            let all = open.count
            open.removeAll { fingerprints.contains($0.fingerprint) }
            known = all - open.count
            vanished = Self.vanished(of: baseline, present, configuration, coverage)
        }
        if configuration.gapsAs == nil {
            gaps += open.compactMap(\.gap)
            open.removeAll { $0.gap != nil }
        } else {
            gaps += open.compactMap { $0.level < configuration.shown ? $0.gap : nil }
            open = Self.inOrder(open, of: coverage.files)
        }
        findings = configuration.shown == .note ? open : open.filter { $0.level >= configuration.shown }
    }

    /// By file, in the order of checking, and within a file by place.
    private static func inOrder(_ findings: [CheckFinding], of files: [String]) -> [CheckFinding] {
        let numbers = Dictionary(files.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
        func number(_ finding: CheckFinding) -> Int { numbers[finding.location.file] ?? .max }
        return CheckFinding.byPlace(findings).enumerated().sorted {
            (number($0.element), $0.offset) < (number($1.element), $1.offset)
        }.map(\.element)
    }

    private static func vanished(
        of baseline: Baseline, _ present: Baseline, _ configuration: CheckConfiguration, _ coverage: Coverage
    ) -> [Baseline.Entry] {
        let fingerprints = Set(present.entries.map(\.fingerprint))
        let files = Set(coverage.files.map(configuration.paths.name))
        let rules = Set(configuration.rules.map(\.id))
        return baseline.entries.filter { entry in
            !fingerprints.contains(entry.fingerprint) && rules.contains(entry.rule)
                && (coverage.isWhole || files.contains(entry.file))
        }
    }
}

extension FindingReview {
    /// Tells of single findings whether a review would report them.
    package struct Filter: Sendable {
        private let configuration: CheckConfiguration
        private let baseline: Baseline?
        private let day: Day

        package init(_ configuration: CheckConfiguration, _ baseline: Baseline?, _ today: () -> Day) {
            self.configuration = configuration
            self.baseline = baseline
            day = today()
        }

        @Sendable package func isReported(_ finding: CheckFinding, _ inline: [String: InlineSuppressions]) -> Bool {
            let review = FindingReview(
                [finding], configuration, Coverage(files: [], isWhole: false), inline: inline, baseline: baseline, today: { day })
            return review.findings.contains { $0.rule == finding.rule && $0.location == finding.location }
        }
    }
}
