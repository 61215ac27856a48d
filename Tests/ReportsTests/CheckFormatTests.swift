import Documents
import Testing
@testable import Findings
@testable import Lint

@testable import Audit
@testable import Reports

struct CheckFormatTests {
    private func text(_ format: CheckFormat, _ report: CheckReport = SampleCheck.report()) -> String {
        report.rendered(as: format).text
    }

    private static func schema() throws -> JSONDocument {
        let file = "\(#filePath)".split(separator: "/").dropLast().map { "/\($0)" }.joined() + "/Schemas/sarif-schema-2.1.0.json"
        return try JSONDocument.parse(Files.read(file), name: "sarif-schema-2.1.0.json")
    }

    /// What a rule says, a finding says, and a path says is an attacker's.
    static func hostile(_ text: String) -> CheckReport {
        let place = SampleCheck.span(text.isEmpty ? "x" : text, 1, 1, 3)
        let finding = SampleCheck.finding(
            text, .high, text, help: text, at: place, sid: text, value: text, related: [RelatedPlace(text, place)])
        return SampleCheck.report([finding], gaps: [Gap(.input, text, at: place, help: text)])
    }

    @Test(arguments: HostileTextTests.strings + ["x", "", "/absolute/policy.json", "a b/ü.json", "a:b.json"])
    func sarifIsValid(text: String) throws {
        let schema = try Self.schema()
        let suppressed = SampleCheck.report(suppressed: [try SampleCheck.suppressed(reason: text)])
        for report in [SampleCheck.report(), suppressed, Self.hostile(text), SampleCheck.report([], gaps: [])] {
            let written = try JSONDocument.parse(report.rendered(as: .sarif), name: "report.sarif")
            var check = SchemaCheck(schema.root, strict: false)
            check.check(written.root, schema.root)
            #expect(check.faults == [])
        }
    }

    @Test func sarifSaysAllOfIt() throws {
        let written = try JSONDocument.parse(SampleCheck.report().rendered(as: .sarif), name: "report.sarif").root
        let run = try #require(written["runs"]?.elements.first { _ in true })
        let rules = run["tool"]?["driver"]?["rules"]?.elements.compactMap { $0["id"]?.string }
        #expect(rules == ["service-wildcard", "shadowed-statement", "silent"])
        let results = run["results"].map { Array($0.elements) } ?? []
        #expect(results.map { $0["level"]?.string } == ["error", "note"])
        #expect(results.map { $0["ruleIndex"]?.integer } == [0, 1])
        let region = results[0]["locations"]?.elements.first { _ in true }?["physicalLocation"]?["region"]
        #expect(["startLine", "startColumn", "endLine", "endColumn"].map { region?[$0]?.integer } == [4, 56, 4, 62])
        #expect(results[0]["codeFlows"] == nil)
        let flow = results[1]["codeFlows"]?.elements.first { _ in true }?["threadFlows"]?.elements.first { _ in true }?["locations"]
        #expect(
            flow?.elements.map { $0["location"]?["message"]?["text"]?.string } == [
                "all of it is allowed here", "`Shadowed` adds nothing",
            ])
        let notes = run["invocations"]?.elements.first { _ in true }?["toolExecutionNotifications"]
        #expect(
            notes?.elements.map { $0["message"]?["text"]?.string } == [
                "a `{` is never closed\n\nhelp: write the whole file", "no organization was given",
            ])
    }

    /// Every object is written with exactly the members of the schema, in its order, and every object of the schema is written.
    @Test func jsonIsWhatTheSchemaSays() throws {
        let file =
            "\(#filePath)".split(separator: "/").dropLast(3).map { "/\($0)" }.joined()
            + "/Sources/Reports/Schemas/check-report.schema.json"
        let schema = try JSONDocument.parse(Files.read(file), name: "check-report.schema.json")
        let report = SampleCheck.report(suppressed: [try SampleCheck.suppressed()])
        let written = try JSONDocument.parse(report.rendered(as: .json), name: "report.json")
        var check = SchemaCheck(schema.root)
        check.check(written.root, schema.root)
        #expect(check.faults == [])
        #expect(schema.root["$defs"]?.members.filter { !check.visited.contains("#/$defs/\($0.name)") }.map(\.name) == [])
        #expect(schema.root["properties"]?["version"]?["const"]?.integer == CheckReport.schemaVersion)
    }

    @Test func jsonHasTheAgreedMembers() throws {
        let written = try JSONDocument.parse(SampleCheck.report().rendered(as: .json), name: "report.json").root
        let finding = try #require(written["findings"]?.elements.first { _ in true })
        #expect(
            finding.members.map(\.name) == [
                "rule", "severity", "confidence", "message", "help", "file", "line", "column", "endLine", "endColumn", "policy",
                "sid", "statement", "value", "related", "fingerprint",
            ])
        #expect(finding["severity"]?.string == "error" && finding["line"]?.integer == 4 && finding["column"]?.integer == 56)
        #expect(written["gaps"]?.elements.map { $0["reason"]?.string } == ["a `{` is never closed", "no organization was given"])
        #expect(written["summary"]?["errors"]?.integer == 1 && written["summary"]?["warnings"]?.integer == 0)
    }

    @Test func suppressedFindingsAreToldOf() throws {
        let report = SampleCheck.report([SampleCheck.shadowed], gaps: [], suppressed: [try SampleCheck.suppressed()])
        let json = try JSONDocument.parse(report.rendered(as: .json), name: "report.json").root
        let item = try #require(json["suppressed"]?.elements.first { _ in true })
        #expect(item["finding"]?["rule"]?.string == "service-wildcard")
        #expect(
            ["reason", "owner", "expires", "file"].map { item[$0]?.string } == [
                "it is a test", "platform-security", "2027-01-31", ".ambit.yml",
            ])
        #expect(item["line"]?.integer == 2 && json["summary"]?["suppressed"]?.integer == 1)
        #expect(json["summary"]?["errors"]?.integer == 0)

        let sarif = try JSONDocument.parse(report.rendered(as: .sarif), name: "report.sarif").root
        let results = Array(try #require(sarif["runs"]?.elements.first { _ in true }?["results"]).elements)
        #expect(results.map { $0["suppressions"] != nil } == [false, true])
        let suppression = try #require(results[1]["suppressions"]?.elements.first { _ in true })
        #expect(suppression["kind"]?.string == "external" && suppression["status"]?.string == "accepted")
        #expect(suppression["justification"]?.string == "it is a test (platform-security, until 2027-01-31)")
        #expect(
            suppression["location"]?["physicalLocation"]?["artifactLocation"]?["uri"]?.string == ".ambit.yml")

        #expect(text(.text, report).hasSuffix("1 note in 2 files; 1 suppressed\n"))
        let junit = text(.junit, SampleCheck.report([], gaps: [], suppressed: [try SampleCheck.suppressed()]))
        #expect(junit.contains("<testsuites name=\"ambit\" tests=\"2\" failures=\"0\" errors=\"0\" skipped=\"1\">"))
        #expect(junit.contains("<skipped message=\"it is a test (platform-security, until 2027-01-31)\"/>"))
        for format in [CheckFormat.github, .gitlab, .csv] { #expect(!text(format, report).contains("service-wildcard")) }
    }

    @Test func theSummaryCountsWhatIsNotReported() throws {
        var report = SampleCheck.report([], gaps: [], suppressed: [try SampleCheck.suppressed(), try SampleCheck.suppressed()])
        (report.expected, report.known) = (1, 1_234)
        #expect(report.verdict == "nothing found in 2 files; 2 suppressed, 1 expected and 1,234 in the baseline")
    }

    /// What a reader of the file may take for a secret, a fingerprint is not.
    @Test func aBaselineIsReadAsItWasWritten() throws {
        let findings = (0..<500).map { SampleCheck.finding(value: "s3:Get\($0)") }
        let baseline = Baseline(Fingerprint.marked(findings, in: SampleCheck.paths), in: SampleCheck.paths)
        let read = try Baseline.read(SourceText(name: "b.json", bytes: baseline.json()))
        #expect(read.entries == baseline.entries && read.entries.count == 500)
        #expect(read.json() == baseline.json())
    }

    @Test func githubCommands() {
        let lines = text(.github).split(separator: "\n")
        #expect(
            lines[0]
                == "::error file=policies/bucket.json,line=4,col=56,endColumn=61,title=service-wildcard::"
                + "`s3:*` allows every action of a service%0Ahelp: name the actions"
        )
        #expect(lines[1].hasPrefix("::notice file=policies/bucket.json,line=5,col=54,endColumn=67,title=shadowed-statement::"))
        #expect(lines[2].hasPrefix("::warning file=policies/cut.json,line=9,col=1,endColumn=1,title=gap::a `{`"))
        #expect(lines[3] == "::warning title=gap::no organization was given")
    }

    @Test(arguments: HostileTextTests.strings) func githubTakesNoCommandFromInput(text: String) {
        let lines = self.text(.github, Self.hostile(text)).split(separator: "\n")
        #expect(lines.count == 2)
        for line in lines {
            let properties = line.dropFirst(2).prefix(upTo: line.dropFirst(2).firstRange(of: "::")?.lowerBound ?? line.endIndex)
            #expect(["error", "warning"].contains { properties.hasPrefix($0 + " file=") })
            #expect(properties.split(separator: ",").count == 5)
        }
    }

    @Test func gitlabReport() throws {
        let written = try JSONDocument.parse(SampleCheck.report().rendered(as: .gitlab), name: "gl.json").root
        let issues = Array(written.elements)
        #expect(issues.map { $0["severity"]?.string } == ["critical", "minor", "major", "major"])
        #expect(
            issues.map { $0["location"]?["path"]?.string } == [
                "policies/bucket.json", "policies/bucket.json", "policies/cut.json", ".",
            ])
        #expect(issues.map { $0["location"]?["lines"]?["begin"]?.integer } == [4, 5, 9, 1])
        #expect(Set(issues.map { $0["fingerprint"]?.string }).count == 4)
    }

    @Test func junitReport() {
        let xml = text(.junit)
        for part in [
            "<testsuites name=\"ambit\" tests=\"5\" failures=\"1\" errors=\"2\" skipped=\"0\">",
            "<testsuite name=\"policies/bucket.json\" tests=\"2\" failures=\"1\" errors=\"0\" skipped=\"0\">",
            "<failure type=\"service-wildcard\" message=\"`s3:*` allows every action of a service\">policies/bucket.json:4:56: ",
            "<system-out>policies/bucket.json:5:54: `Shadowed` adds nothing</system-out>",
            "<testcase classname=\"policies/quiet.json\" name=\"no findings\"/>",
            "<error type=\"gap\" message=\"a `{` is never closed\">",
        ] { #expect(xml.contains(part)) }
    }

    @Test(arguments: HostileTextTests.strings + ["\u{FFFE}\u{FFFF}"]) func junitIsWellFormed(text: String) {
        let xml = self.text(.junit, Self.hostile(text))
        var open: [Substring] = []
        for tag in xml.matches(of: /<(\/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>/) where tag.4.isEmpty {
            if tag.1.isEmpty { open.append(tag.2) } else { #expect(open.popLast() == tag.2) }
        }
        #expect(open.isEmpty)
        let markup = xml.matches(of: /<[^>]*>/).count
        #expect(xml.matches(of: /<\/?[a-z?][^<>]*>/).count == markup)
        #expect(xml.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 32 && $0 != "\u{FFFE}" && $0 != "\u{FFFF}" })
    }

    @Test func markdownComment() {
        let lines = text(.markdown).split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines[0] == "### Ambit: 1 error and 1 note in 2 files; 2 gaps")
        #expect(
            lines[4]
                == "| ❌ error | `policies/bucket.json:4:56` | `service-wildcard`<br>`s3:*` allows every action of a service"
                + "<br>*help:* name the actions |"
        )
        #expect(text(.markdown, SampleCheck.report([], gaps: [])) == "### Ambit: nothing found in 2 files\n")
    }

    @Test(arguments: HostileTextTests.strings + ["@everyone", "a|b", "``` x", "[a](http://b)"]) func markdownStaysInItsCell(
        text: String
    ) {
        let output = self.text(.markdown, Self.hostile(text))
        let row = output.split(separator: "\n").first { $0.hasPrefix("| ❌") } ?? ""
        #expect(row.replacing("\\|", with: "").filter { $0 == "|" }.count == 4)
        #expect(!output.contains("<script") || output.contains("`<script"))
        #expect(!output.contains(" @everyone"))
    }

    @Test func markdownIsBounded() {
        let findings = (0..<5_000).map { SampleCheck.finding(at: SampleCheck.span("policies/bucket.json", $0 + 1, 1, 2)) }
        let output = text(.markdown, SampleCheck.report(findings))
        #expect(output.utf8.count < 65_536)
        #expect(output.contains("4,940 more findings in the full report"))
    }

    @Test func csvReport() {
        let lines = text(.csv).split(separator: "\r\n")
        #expect(lines.count == 5)
        #expect(lines[0] == "rule,severity,confidence,file,line,column,endLine,endColumn,sid,message,help,fingerprint")
        #expect(lines[1].hasPrefix("service-wildcard,error,high,policies/bucket.json,4,56,4,62,Everything,\"`s3:*` allows"))
        #expect(lines[4] == ",gap,,,,,,,,\"no organization was given\",,")
    }

    @Test(arguments: [
        ("=1+1", "\"'=1+1\""), ("  =x", "\"'  =x\""), ("-1", "\"'-1\""), ("@SUM(A1)", "\"'@SUM(A1)\""), ("+a", "\"'+a\""),
        ("\t=a", "\"' =a\""),
        ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("plain", "plain"), ("", ""), ("\u{FF1D}a", "\"'\u{FF1D}a\""),
    ])
    func csvFields(text: String, expected: String) { #expect(CSV.field(text) == expected) }

    @Test(arguments: CheckFormat.allCases) func sameReportSameBytes(format: CheckFormat) {
        #expect(SampleCheck.report().rendered(as: format) == SampleCheck.report().rendered(as: format))
    }

    @Test(arguments: CheckFormat.allCases) func noSecretAndNoControlCharacter(format: CheckFormat) {
        for text in HostileTextTests.strings {
            let output = self.text(format, Self.hostile(text))
            #expect(!output.contains("AKIAIOSFODNN7EXAMPLE"))
            #expect(
                output.unicodeScalars.allSatisfy {
                    $0 == "\n" || $0 == "\r" && format == .csv
                        || $0.value >= 32 && !(0x7F...0x9F).contains($0.value) && $0 != "\u{202E}"
                })
        }
    }
}
