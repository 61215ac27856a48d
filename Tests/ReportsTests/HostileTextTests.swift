import Activity
import Audit
import Changes
import Documents
import Findings
import Reports
import Testing
import Timeline

/// Names, messages and paths chosen by an attacker, in every format.
struct HostileTextTests {
    static let strings = [
        "\u{1B}[2J\u{1B}]0;owned\u{7}", "a\r\nb\tc\u{0}", "\u{9B}31m", "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "=HYPERLINK(\"http://evil.example\")", "]]>&#x0;--><!--", "|a|b|\n# heading", "`code``", "::error file=x::owned\n::set-env",
        "%0A::stop",
        "\u{202E}evil", "AKIAIOSFODNN7EXAMPLE", "javascript:alert(1)",
    ]

    static func report(_ text: String) -> AuditReport {
        var finding = Sample.finding(message: text)
        finding.rule = text
        finding.change = text
        finding.subject = text
        finding.why = text
        finding.fix = text
        let place = Location(file: text, line: 1)
        finding.statements = [StatementReference(policy: text, layer: text, sid: text, index: 0, location: place)]
        finding.events = [EventReference(id: text, time: Sample.at("01:00:00"), name: text, location: place)]
        var change = Sample.change
        change.id = text
        change.title = text
        change.ticket = text
        change.environment = text
        change.asked = Asked(task: text, actions: [text], resources: [text])
        change.approvals[0].by = text
        change.approvals[0].level = text
        change.sessions[0].arn = text
        change.sessions[0].person = Person(name: text, evidence: .sessionName)
        change.sessions[0].agent?.name = text
        change.sessions[0].boundary = .present([text])
        change.timeline = change.timeline.map { entry in
            var entry = entry
            (entry.who, entry.what, entry.resources) = (text, text, [text])
            entry.error = entry.error.map { _ in text }
            return entry
        }
        change.access.rows[0].service = text
        change.access.used[0].action = text
        var report = Sample.report
        report.changes = [change]
        report.findings = [finding]
        report.gaps = [Gap(.input, text, at: place, help: text)]
        report.inputs = [InputSummary(file: text, kind: text, counts: [Count(text, 1)])]
        report.rules = [
            RuleOutcome(
                id: text, severity: .high, confidence: .low, summary: text, why: text, fix: text, result: .notRun(missing: [text]))
        ]
        return report
    }

    @Test(arguments: strings) func terminal(text: String) {
        let output = Self.report(text).rendered(as: .text).text
        let control = output.unicodeScalars.filter {
            $0 != "\n" && ($0.value < 32 || (0x7F...0x9F).contains($0.value) || $0 == "\u{202E}")
        }
        #expect(control.isEmpty)
        #expect(!output.contains("AKIAIOSFODNN7EXAMPLE"))
        #expect(!output.contains("\n# heading") && !output.contains("\n::"))
    }

    @Test(arguments: strings) func json(text: String) throws {
        let output = Self.report(text).rendered(as: .json)
        let written = try JSONDocument.parse(output, name: "report.json")
        let message = written.root["findings"]?.elements.first { _ in true }?["message"]?.string
        #expect(message == Redaction.redact(text))
        #expect(!output.contains(0x1B) && !output.text.unicodeScalars.contains("\u{202E}"))
    }
}
