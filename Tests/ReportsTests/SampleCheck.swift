import Documents
@testable import Checks
@testable import Findings
@testable import Lint

@testable import Audit
@testable import Reports

/// A small check: a file with two findings, of which one rests on two statements, a quiet file, and a gap.
enum SampleCheck {
    static let text = """
        {
          "Version": "2012-10-17",
          "Statement": [
            {"Sid": "Everything", "Effect": "Allow", "Action": "s3:*", "Resource": "*"},
            {"Sid": "Shadowed", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}
          ]
        }

        """

    static func span(_ file: String, _ line: Int, _ column: Int, _ length: Int) -> Location {
        Location(file: file, start: Position(line: line, column: column), end: Position(line: line, column: column + length))
    }

    static func finding(
        _ rule: String = "service-wildcard", _ severity: Severity = .high,
        _ message: String = "`s3:*` allows every action of a service",
        help: String? = "name the actions", at location: Location = span("policies/bucket.json", 4, 56, 6),
        sid: String? = "Everything",
        value: String = "s3:*", related: [RelatedPlace] = []
    ) -> CheckFinding {
        CheckFinding(
            rule: rule, severity: severity, confidence: .high, message: message, help: help, location: location, sid: sid,
            statement: 0, value: value, related: related)
    }

    static func rule(_ id: String, _ severity: Severity) -> Rule {
        Rule(
            id: id, severity: severity, summary: "what `\(id)` means", why: "Why it matters.", fix: "How to fix it.",
            source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/", fires: [], quiet: [], check: .text)
    }

    static var shadowed: CheckFinding {
        finding(
            "shadowed-statement", .low, "`Shadowed` adds nothing", help: nil, at: span("policies/bucket.json", 5, 54, 14),
            sid: "Shadowed",
            value: "s3:GetObject", related: [RelatedPlace("all of it is allowed here", span("policies/bucket.json", 4, 56, 6))])
    }

    static let paths = ProjectPaths(workingDirectory: "/project")

    static func suppressed(_ finding: CheckFinding = finding(), reason: String = "it is a test") throws -> SuppressedFinding {
        let text = """
            suppressions:
              - {rule: "*", file: "**", reason: x, owner: platform-security, expires: 2027-01-31}

            """
        let source = SourceText(name: ".ambit.yml", bytes: Array(text.utf8))
        let entry = try ConfigurationReader.read(source, paths: paths).suppressions[0]
        let suppression = Suppression(
            rule: entry.rule, file: entry.file, sid: nil, value: nil, fingerprint: nil, reason: reason, owner: entry.owner,
            expires: entry.expires, location: entry.location, expiryLocation: nil)
        return SuppressedFinding(Fingerprint.marked([finding], in: paths)[0], by: suppression)
    }

    static func report(
        _ findings: [CheckFinding] = [finding(), shadowed], gaps: [Gap]? = nil, suppressed: [SuppressedFinding] = [],
        text: String = text
    ) -> CheckReport {
        CheckReport(
            files: ["policies/bucket.json", "policies/quiet.json"], findings: Fingerprint.marked(findings, in: paths),
            gaps: gaps ?? [
                Gap(.input, "a `{` is never closed", at: span("policies/cut.json", 9, 1, 1), help: "write the whole file"),
                Gap(.evidence, "no organization was given"),
            ], suppressed: suppressed,
            rules: [rule("service-wildcard", .high), rule("shadowed-statement", .low), rule("silent", .medium)], version: "0.1.0",
            source: { $0 == "policies/bucket.json" ? SourceText(name: $0, bytes: Array(text.utf8)) : nil })
    }
}
