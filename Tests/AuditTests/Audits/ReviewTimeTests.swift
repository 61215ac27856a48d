import Documents
import Findings
import Testing

@testable import Audit
@testable import Changes

/// As of when it is judged that something is not used.
@Suite struct ReviewTimeTests {
    private static let account = ReviewTests.account(
        roles: [
            ReviewTests.role("march", "s3:GetObject", lastUsed: #"{"LastUsedDate": "2025-03-01T00:00:00Z"}"#),
            ReviewTests.role("may", "s3:GetObject", lastUsed: #"{"LastUsedDate": "2025-05-01T00:00:00Z"}"#),
            ReviewTests.role("never", "s3:GetObject"),
        ])

    private static func audit(_ files: [String: String] = [:], today: String? = nil) throws -> AuditReport {
        var configuration = Configuration()
        configuration.now = today.flatMap { Instant(iso: $0) }
        return try ReviewTests.audit(account, files, configuration: configuration)
    }

    private static func unused(_ report: AuditReport) -> Set<Substring> {
        Set(report.findings.filter { $0.rule == "unused-principal" }.compactMap { $0.subject.split(separator: "/").last })
    }

    @Test func theDayThatIsGivenCounts() throws {
        let report = try Self.audit(today: "2026-11-29")
        #expect(Self.unused(report) == ["march", "may", "never"])
        let march = try #require(report.findings.first { $0.subject.hasSuffix("/march") && $0.rule == "unused-principal" })
        #expect(march.message.contains("was last used on 2025-03-01, 638 days before the day given (RoleLastUsed)"))
        #expect(Self.unused(try Self.audit(today: "2025-06-15")) == ["march", "never"])
    }

    /// What is later in the input goes before an earlier day.
    @Test func anEarlierDayDoesNotHideWhatTheInputShows() throws {
        let report = try Self.audit(["report.json": Self.report(made: "2026-11-28T00:00:00Z")], today: "2025-05-02")
        let may = try #require(report.findings.first { $0.subject.hasSuffix("/may") && $0.rule == "unused-principal" })
        #expect(may.message.contains("before the latest moment of the input"))
    }

    /// Last uses alone prove some things unused, and of nothing that it is in use.
    @Test func withoutADayNothingIsFoundInUse() throws {
        let outcome = try #require(try Self.audit().rules.first { $0.id == "unused-principal" })
        guard case .partly(1, let missing) = outcome.result else {
            Issue.record("\(outcome.result)")
            return
        }
        #expect(missing == ["nothing says on which day the input was collected: give it with `--today`"])
        let fresh = ReviewTests.account(
            roles: [ReviewTests.role("r", "s3:GetObject", lastUsed: #"{"LastUsedDate": "2025-02-01T00:00:00Z"}"#)])
        let rule = try #require(try ReviewTests.audit(fresh).rules.first { $0.id == "unused-principal" })
        guard case .notRun = rule.result else {
            Issue.record("\(rule.result)")
            return
        }
    }

    @Test(arguments: [
        ("report.json", report(made: "2026-11-28T00:00:00Z")),
        ("inventory@2026-11-28T00-00-00Z.json", #"{"ResourceTagMappingList": []}"#),
    ])
    func aReportOrAnExportTellsTheDay(file: String, text: String) throws {
        let report = try Self.audit([file: text])
        #expect(Self.unused(report) == ["march", "may", "never"])
        let outcome = try #require(report.rules.first { $0.id == "unused-principal" })
        guard case .fired(3) = outcome.result else {
            Issue.record("\(outcome.result)")
            return
        }
    }

    /// A credential report of one row, in base64.
    private static func report(made: String) -> String {
        let content =
            "dXNlcixhcm4sdXNlcl9jcmVhdGlvbl90aW1lLHBhc3N3b3JkX2VuYWJsZWQscGFzc3dvcmRfbGFzdF91c2VkLHBhc3N3b3JkX2xhc3RfY2hhbmdlZCxh"
        return #"{"Content": "\#(content)", "ReportFormat": "text/csv", "GeneratedTime": "\#(made)"}"#
    }
}
