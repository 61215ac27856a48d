internal import Documents
package import Findings
package import Lint
package import PolicyLanguage

/// What a project says to `ambit check` in its `.ambit.yml`, and the command line over it.
package struct CheckConfiguration: Sendable {
    package static let fileName = ".ambit.yml"

    /// The rules to run; all where there is none.
    package var select: [RulePattern] = []
    package var ignore: [RulePattern] = []
    /// Of several that match a rule the last one counts; without a level the rule does not run.
    package var severities: [(rule: RulePattern, level: Level?)] = []
    package var failOn = FailOn.level(.warning)
    /// What gaps count as, where they are findings.
    package var gapsAs: Level?
    /// The form of the texts that a tool puts into policies before they reach AWS.
    package internal(set) var placeholders: [String] = []
    /// The least severity that is shown.
    package var shown = Level.note
    /// The files to check; all where there is none.
    var include: [PathPattern] = []
    var exclude: [PathPattern] = []
    var ignores: [(file: PathPattern, rules: [RulePattern])] = []
    /// Of several that match a file the last one counts.
    package var kinds: [(file: PathPattern, kind: PolicyKind)] = []
    /// Accounts and organisations outside that are meant to have access, by id: an audit asks for them.
    package internal(set) var knownAccounts: [String] = []
    package internal(set) var expected: [ExpectedAccess] = []
    package internal(set) var suppressions: [Suppression] = []
    package let paths: ProjectPaths

    package init(paths: ProjectPaths) {
        self.paths = paths
    }

    /// The rules that run, in the order of the registry.
    package var rules: [Rule] {
        Rule.all.filter { rule in
            (select.isEmpty || select.contains { $0.matches(rule.id) }) && !ignore.contains { $0.matches(rule.id) }
                && severities.last { $0.rule.matches(rule.id) }.map { $0.level != nil } ?? true
        }
    }

    /// Runs these rules and no others: who names a rule wants it, whatever the project leaves out.
    package mutating func run(only patterns: [RulePattern]) {
        select = patterns
        ignore = []
        severities.removeAll { $0.level == nil }
    }

    /// Does not run these, instead of those that the project leaves out.
    package mutating func leaveOut(_ patterns: [RulePattern]) { ignore = patterns }

    /// The kind of the policies in a file; nil where the project does not say.
    package func kind(of file: String) -> PolicyKind? {
        guard !kinds.isEmpty, let path = paths.parts(of: file) else { return nil }
        return kinds.last { $0.file.matches(path) }?.kind
    }

    /// The files that are to be checked, and those among the others that the user named himself.
    package func parted(
        _ entries: [PolicyFiles.Entry]
    ) -> (wanted: [PolicyFiles.Entry], leftOut: [String], count: Int) {
        let excluded = entries.filter { !includes($0.path) }
        return (entries.filter { includes($0.path) }, excluded.filter(\.isNamed).map(\.path), excluded.count)
    }

    /// Whether a file is to be checked. One outside of the project is, as no pattern can mean it.
    package func includes(_ file: String) -> Bool {
        guard !(include.isEmpty && exclude.isEmpty), file != "-", let path = paths.parts(of: file) else { return true }
        return (include.isEmpty || include.contains { $0.matches(path) }) && !exclude.contains { $0.matches(path) }
    }

    /// Findings with the severities that the project gives them.
    func graded(_ findings: [CheckFinding]) -> [CheckFinding] { severities.isEmpty ? findings : findings.map(graded) }

    private func graded(_ finding: CheckFinding) -> CheckFinding {
        guard let level = severities.last(where: { $0.rule.matches(finding.rule) })?.level, level != finding.level else {
            return finding
        }
        var finding = finding
        finding.severity = level.severity
        return finding
    }
}

extension Level {
    /// The severity of a finding that a project puts at this level.
    package var severity: Severity {
        switch self {
        case .note: .low
        case .warning: .medium
        case .error: .high
        }
    }
}
