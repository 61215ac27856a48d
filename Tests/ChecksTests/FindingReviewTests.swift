import Documents
import Testing
@testable import Checks
@testable import Findings
@testable import Lint

@testable import Audit

@Suite struct FindingReviewTests {
    private func entry(_ members: String) -> String { "suppressions: [{reason: r, owner: o, \(members)}]\n" }

    static let cases: [(String, suppressed: Int)] = [
        ("rule: wildcard-action, file: policies/a.json", 1), ("rule: wildcard-*, file: policies/", 2), ("rule: '*', file: '**'", 3),
        ("rule: wildcard-action, file: policies/b.json", 0), ("rule: '*', file: '**', sid: Read", 1),
        ("rule: '*', file: '**', value: 's3:Get*'", 1), ("rule: '*', file: '**', value: '*'", 3),
        ("rule: '*', file: '**', value: 's3:GetObject'", 1), ("rule: '*', file: '**', value: 's3:Get'", 0),
        ("rule: public-access, file: '**'", 0),
    ]

    @Test(arguments: cases.indices) func whatIsSuppressed(_ number: Int) throws {
        let findings = [
            Projects.finding(), Projects.finding("wildcard-resource", sid: "Read", value: "s3:GetObject"),
            Projects.finding("full-access", in: "other/c.json"),
        ]
        let (members, count) = Self.cases[number]
        let review = try Projects.review(findings, entry(members), isWhole: false)
        #expect(review.suppressed.count == count && review.findings.count { $0.rule != "unused-suppression" } == 3 - count)
        #expect(review.suppressed.allSatisfy { $0.suppression.reason == "r" && $0.suppression.owner == "o" })
    }

    @Test func aFingerprintNamesOneOfTwoAlike() throws {
        let findings = [Projects.finding(line: 3), Projects.finding(line: 9)]
        let marked = Fingerprint.marked(findings, in: Projects.paths)
        let review = try Projects.review(
            findings, entry("rule: wildcard-action, file: policies/a.json, fingerprint: '\(marked[1].fingerprint)'"))
        #expect(review.findings.map(\.location.start?.line) == [3] && review.suppressed.map(\.finding.location.start?.line) == [9])
        #expect(review.findings[0].fingerprint == marked[0].fingerprint)
    }

    @Test(arguments: [
        ("2026-06-14", true), ("2026-06-15", false), ("2026-06-16", false), ("9999-12-31", false), ("0001-01-01", true),
    ])
    func aSuppressionCountsToItsLastDay(day: String, isExpired: Bool) throws {
        let text = """
            suppressions:
              - rule: wildcard-action
                file: policies/a.json
                reason: r
                owner: team-a
                expires: \(day)

            """
        let review = try Projects.review([Projects.finding()], text, today: "2026-06-15")
        #expect(review.suppressed.count == (isExpired ? 0 : 1))
        #expect(review.findings.map(\.rule) == (isExpired ? ["wildcard-action", "expired-suppression"] : []))
        guard isExpired else { return }
        let finding = review.findings[1]
        #expect(finding.location.description == ".ambit.yml:6:14" && finding.level == .warning)
        #expect(finding.message == "the suppression of `wildcard-action` in `policies/a.json` expired on \(day)")
        #expect(finding.help == "fix what it hid, or agree on a new date with `team-a`")
    }

    @Test func theClockIsAskedOnlyWhereSomethingExpires() throws {
        var asked = 0
        for text in [
            "", entry("rule: wildcard-action, file: '**'"), entry("rule: wildcard-action, file: '**', expires: 2027-01-01"),
        ] {
            _ = FindingReview(
                [Projects.finding()], try Projects.configuration(text), FindingReview.Coverage(files: [], isWhole: true)
            ) {
                asked += 1
                return Day(seconds: 0)
            }
        }
        #expect(asked == 1)
    }

    /// Only where all that it is about was checked can an entry be told to be idle.
    @Test(arguments: [
        ("rule: public-access, file: policies/a.json", false, true), ("rule: public-access, file: policies/b.json", false, false),
        ("rule: public-access, file: policies/b.json", true, true), ("rule: wildcard-action, file: policies/a.json", true, false),
        ("rule: wildcard-action, file: policies/a.json, sid: X", true, true), ("rule: agent-*, file: policies/a.json", true, true),
    ])
    func anIdleEntryIsReported(members: String, isWhole: Bool, isIdle: Bool) throws {
        let review = try Projects.review([Projects.finding()], entry(members), isWhole: isWhole)
        let idle = review.findings.filter { $0.rule == "unused-suppression" }
        #expect(idle.count == (isIdle ? 1 : 0))
        #expect(idle.allSatisfy { $0.location.description == ".ambit.yml:1:16" && $0.level == .note })
    }

    @Test func whatDidNotRunIsNotIdle() throws {
        let text = entry("rule: agent-*, file: '**'") + "expected: [{access: administrator, file: '**'}]\n"
        #expect(try Projects.review([], text).findings.count == 2)
        #expect(try Projects.review([], "severities: {agent-anything: off, full-access: off}\n" + text).findings.isEmpty)
        #expect(try Projects.review([], "rules: {ignore: [unused-suppression]}\n" + text).findings.isEmpty)
        let failing = try Projects.review([], "severities: {unused-suppression: error}\n" + text).findings
        #expect(failing.map(\.level) == [.error, .error])
        #expect(failing.allSatisfy { Fingerprint.isWellFormed($0.fingerprint) })
    }

    @Test func expectedAccess() throws {
        let findings = [
            Projects.finding("full-access", in: "policies/admin.json"),
            Projects.finding("pass-any-role", in: "policies/admin.json"),
            Projects.finding("unknown-action", in: "policies/admin.json"),
            Projects.finding("public-access", in: "policies/web.json"),
            Projects.finding("full-access", in: "template.yaml", principals: ["BreakGlass", "BreakGlassRole"]),
            Projects.finding("full-access", in: "template.yaml", principals: ["ReportRole"]),
        ]
        let review = try Projects.review(
            findings,
            """
            expected:
              - {access: administrator, file: policies/admin.json}
              - {access: public, file: policies/web.json}
              - {access: administrator, principal: "BreakGlass*"}
            """)
        #expect(review.expected == 4)
        #expect(review.findings.map(\.rule) == ["unknown-action", "full-access"])
        #expect(review.findings.last?.principals == ["ReportRole"])
        let narrow = try Projects.review(findings, "expected: [{access: pass-any-role, file: policies/admin.json}]")
        #expect(narrow.expected == 1 && narrow.findings.count == 5)
    }

    @Test func pathsSeveritiesAndThresholds() throws {
        let findings = [
            Projects.finding("full-access", .medium, in: "policies/a.json"),
            Projects.finding("full-access", .medium, in: "policies/sandbox/b.json"),
            Projects.finding("public-access", .critical, in: "policies/sandbox/b.json"),
            Projects.finding("wildcard-action", .medium, in: "../elsewhere.json"),
        ]
        let review = try Projects.review(
            findings,
            """
            paths: {ignores: {policies/sandbox/: [full-*]}}
            severities: {wildcard-*: note, full-access: error}
            thresholds: {severity: warning}
            """)
        #expect(review.findings.map(\.rule) == ["full-access", "public-access"])
        #expect(review.findings.map(\.severity) == [.high, .critical])
        #expect(review.present.entries.count == 3)
        #expect(FailOn("error")?.isFailed(by: review.findings) == true && FailOn("never")?.isFailed(by: review.findings) == false)
        #expect(FailOn("error")?.isFailed(by: [findings[0]]) == false && FailOn("all") == nil)
    }

    @Test func manyEntries() throws {
        let entries = (0..<1_000).map { "  - {rule: wildcard-action, file: policies/\($0).json, reason: r, owner: o}\n" }.joined()
        let findings = (0..<10_000).map { Projects.finding(in: "policies/\($0 / 10).json", value: "\($0)") }
        let review = try Projects.review(findings, "suppressions:\n" + entries, isWhole: false)
        #expect(review.suppressed.count == 10_000 && review.findings.isEmpty)
    }
}
