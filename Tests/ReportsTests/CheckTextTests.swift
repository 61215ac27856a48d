import Documents
import Testing

@testable import Audit
@testable import Reports

struct CheckTextTests {
    private func text(_ report: CheckReport, width: Int = 100) -> String {
        report.rendered(as: .text, style: ReportStyle(width: width)).text
    }

    @Test func readsLikeACompiler() {
        #expect(
            text(SampleCheck.report()) == """
                error[service-wildcard]: `s3:*` allows every action of a service
                 --> policies/bucket.json:4:56
                  |
                4 |     {"Sid": "Everything", "Effect": "Allow", "Action": "s3:*", "Resource": "*"},
                  |                                                        ^^^^^^
                  = help: name the actions

                note[shadowed-statement]: `Shadowed` adds nothing
                 --> policies/bucket.json:5:54
                  |
                5 |     {"Sid": "Shadowed", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}
                  |                                                      ^^^^^^^^^^^^^^
                 --> policies/bucket.json:4:56
                  |
                4 |     {"Sid": "Everything", "Effect": "Allow", "Action": "s3:*", "Resource": "*"},
                  |                                                        ^^^^^^ all of it is allowed here
                  = help: How to fix it.

                gap: a `{` is never closed
                  --> policies/cut.json:9:1
                   = help: write the whole file

                gap: no organization was given

                1 error and 1 note in 2 files; 2 gaps

                """)
    }

    @Test func aQuietCheckIsOneLine() {
        #expect(text(SampleCheck.report([], gaps: [])) == "nothing found in 2 files\n")
    }

    /// A caret stands under what is meant, whatever stands before it and however long the line is.
    @Test(arguments: [
        ("\"s3:*\"", 1), ("    \"s3:*\"", 5), ("成本 \"s3:*\"", 4), ("\t\t\"s3:*\"", 3), ("e\u{301}\u{1F4A3}\"s3:*\"", 4),
        (String(repeating: "x", count: 5_000) + "\"s3:*\"" + String(repeating: "y", count: 5_000), 5_001),
        (String(repeating: "成", count: 50) + "\"s3:*\"", 51), ("AKIAIOSFODNN7EXAMPLE \"s3:*\"", 22), ("\u{1B}[2J\"s3:*\"", 5),
        ("\"password\": \"abcdefghijklmnop\", \"s3:*\"", 33),
    ])
    func caretsStandUnderTheSpan(line: String, column: Int) {
        let finding = SampleCheck.finding(at: SampleCheck.span("policies/bucket.json", 1, column, 6))
        let lines = text(SampleCheck.report([finding], gaps: [], text: line), width: 80).split(separator: "\n")
        guard lines.count > 4 else {
            Issue.record("no excerpt")
            return
        }
        let prefix = lines[4].prefix { $0 != "^" }
        let carets = lines[4].filter { $0 == "^" }.count
        #expect(carets == 6)
        var taken = 0
        let shown = lines[3].unicodeScalars.drop { scalar in
            taken += DisplayWidth.of(scalar)
            return taken <= DisplayWidth.of(prefix)
        }
        #expect(String(shown).hasPrefix("\"s3:*\""))
        #expect(DisplayWidth.of(lines[3]) <= 81)
        #expect(!lines[3].contains("AKIAIOSFODNN7EXAMPLE") && !lines[3].contains("\u{1B}"))
    }

    @Test(arguments: [
        Location(file: "policies/bucket.json"), Location(file: "policies/bucket.json", line: 999),
        Location(file: "gone.json", line: 1),
        Location(file: "policies/bucket.json", start: Position(line: 4, column: 9_999)),
        Location(file: "policies/bucket.json", start: Position(line: 1, column: 1), end: Position(line: 6, column: 2)),
    ])
    func survivesOddPlaces(location: Location) {
        #expect(text(SampleCheck.report([SampleCheck.finding(at: location)])).contains("--> \(location)"))
    }
}
