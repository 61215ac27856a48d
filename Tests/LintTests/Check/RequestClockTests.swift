import Documents
import Findings
import PolicyLanguage
import Reach
import Testing

@testable import Lint

/// A condition on the clock is judged by the day that the caller gives.
struct RequestClockTests {
    private static func rules(_ text: String, _ kind: PolicyKind, on day: String) throws -> Set<String> {
        let clock = RequestClock(from: try #require(Day(day)))
        let source = SourceText(name: "policy.json", bytes: Array(text.utf8))
        return Set(CheckEngine(clock: clock).check(source, kind: kind, lookup: CatalogueCache()).map(\.rule))
    }

    @Test(arguments: [("2028-01-01", false), ("2029-12-31", true), ("2030-06-01", true)])
    func whatBeginsLater(day: String, isFull: Bool) throws {
        let text = """
            {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*",
              "Condition": {"DateGreaterThanEquals": {"aws:CurrentTime": "2029-06-01T00:00:00Z"}}}]}
            """
        #expect(try Self.rules(text, .identity, on: day).contains("full-access") == isFull)
    }

    @Test(arguments: [("2028-01-01", true), ("2029-12-31", false)])
    func whatHasEnded(day: String, isPublic: Bool) throws {
        let text = """
            {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject",
              "Resource": "arn:aws:s3:::papers/*", "Condition": {"DateLessThan": {"aws:CurrentTime": "2029-06-01T00:00:00Z"}}}]}
            """
        #expect(try Self.rules(text, .resource, on: day).contains("public-access") == isPublic)
    }

    /// A grant or a guard whose last day is past, with the day that says so.
    @Test(arguments: [("2029-05-31", 0), ("2029-06-01", 1)], ["Allow", "Deny"])
    func whatAppliesNoMore(_ expected: (day: String, count: Int), effect: String) throws {
        let text = """
            {"Version": "2012-10-17", "Statement": [{"Effect": "\(effect)", "Action": "s3:GetObject",
              "Resource": "arn:aws:s3:::papers/*", "Condition": {"DateLessThan": {"aws:CurrentTime": "2029-06-01T00:00:00Z"}}}]}
            """
        let clock = RequestClock(from: try #require(Day(expected.day)))
        let source = SourceText(name: "policy.json", bytes: Array(text.utf8))
        let all = CheckEngine(clock: clock).check(source, kind: .identity, lookup: CatalogueCache())
        let found = all.filter { $0.rule == "date-passed" }
        #expect(found.count == expected.count)
        for finding in found {
            #expect(finding.severity == (effect == "Allow" ? .low : .medium))
            let lost = effect == "Allow" ? "allows" : "denies"
            #expect(finding.message == "`2029-06-01T00:00:00Z` is past (on 2029-06-01): the statement \(lost) nothing any more")
        }
    }
}
