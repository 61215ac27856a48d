import Documents
@testable import Checks
@testable import Findings
@testable import Lint

@testable import Audit

/// Configurations, findings and reviews for tests of what a project decides.
enum Projects {
    static let paths = ProjectPaths(workingDirectory: "/srv/project")

    static func configuration(_ text: String, paths: ProjectPaths = paths) throws(InputError) -> CheckConfiguration {
        try ConfigurationReader.read(SourceText(name: ".ambit.yml", bytes: Array(text.utf8)), paths: paths)
    }

    static func finding(
        _ rule: String = "wildcard-action", _ severity: Severity = .medium, in file: String = "policies/a.json", line: Int = 1,
        sid: String? = nil, value: String = "*", principals: [String] = []
    ) -> CheckFinding {
        CheckFinding(
            rule: rule, severity: severity, confidence: .high, message: "x", help: nil,
            location: Location(file: file, line: line), sid: sid, statement: 0, value: value, related: [], principals: principals)
    }

    static func review(
        _ findings: [CheckFinding], _ configuration: String = "", files: [String]? = nil, isWhole: Bool = true,
        baseline: Baseline? = nil, today: String = "2026-06-15", change: (inout CheckConfiguration) -> Void = { _ in }
    ) throws -> FindingReview {
        var settled = try Self.configuration(configuration)
        change(&settled)
        let coverage = FindingReview.Coverage(files: files ?? findings.map(\.location.file), isWhole: isWhole)
        return FindingReview(findings, settled, coverage, baseline: baseline) { Day(today) ?? Day(seconds: 0) }
    }

    /// What a text is refused with.
    static func fault(_ text: String) -> InputError? {
        do throws(InputError) {
            _ = try configuration(text)
            return nil
        } catch {
            return error
        }
    }
}
