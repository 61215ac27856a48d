import Audit
internal import Changes
import Documents
internal import Findings

extension AuditReport {
    /// The report as one file that needs nothing else: no script, no network.
    func html() -> [UInt8] { AuditPage(report: self).bytes() }
}

/// The page of an audit: what it comes to, each change, the findings, and what was not looked at.
struct AuditPage {
    let report: AuditReport

    func bytes() -> [UInt8] {
        var page = HTMLWriter()
        page.raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        page.raw("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n")
        // What the page may load, should an input ever find a way into its markup: nothing.
        page.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
        page.element("title", title)
        page.raw("\n<style>\n")
        page.raw(Stylesheet.text)
        page.raw("</style>\n</head>\n<body>\n")
        head(&page)
        page.element("main") { page in
            for (index, change) in report.changes.enumerated() {
                ChangePage(change, number: index + 1, in: report).write(to: &page)
            }
            if let investigation = report.investigation { InvestigationPage(investigation: investigation).write(to: &page) }
            DecisionSection(report: report).difference(&page)
            PrincipalSection(principals: report.principals, people: report.people).write(to: &page)
            findings(&page)
            DecisionSection(report: report).suppressed(&page)
            rules(&page)
            gaps(&page)
            inputs(&page)
        }
        foot(&page)
        page.raw("\n</body>\n</html>\n")
        return page.bytes
    }

    private var title: String {
        guard report.changes.count == 1, let change = report.changes.first else {
            return "Audit of \(Phrase.count(report.changes.count, "change"))"
        }
        return [change.id, change.title].compactMap { $0 }.joined(separator: ": ")
    }

    private func head(_ page: inout HTMLWriter) {
        page.element("header") { page in
            page.raw("<p class=\"over\">Ambit audit report</p>")
            page.element("h1", title)
            page.element("ul", ["class": "chips", "aria-label": "findings by severity"]) { page in
                for item in report.summary.findings where item.count > 0 {
                    page.element(
                        "li", ["class": "tag \(item.severity.rawValue)"], "\(Phrase.grouped(item.count)) \(item.severity.rawValue)"
                    )
                }
                if report.findings.isEmpty { page.element("li", ["class": "tag"], "no findings") }
                page.element("li", ["class": "chip"], Phrase.count(report.summary.rulesNotRun, "rule") + " not run")
                page.element("li", ["class": "chip"], Phrase.count(report.summary.gaps, "gap"))
            }
            let summary = report.summary
            let numbers = [
                Phrase.count(summary.sessions, "session"),
                InputWords.events(of: summary),
                Phrase.count(summary.toolCalls, "tool call"), Phrase.count(summary.principals, "principal"),
                Phrase.count(summary.policies, "policy", "policies"), Phrase.count(summary.resources, "resource"),
            ]
            page.element("p", ["class": "soft"], "\(numbers.joined(separator: "; ")). All times are UTC.")
            page.element("nav", ["aria-label": "contents"]) { page in
                for (index, change) in report.changes.enumerated() {
                    page.element("a", ["href": "#change-\(index + 1)"], change.id)
                }
                if !report.principals.isEmpty { page.raw("<a href=\"#principals\">Principals</a>") }
                page.raw("<a href=\"#findings\">Findings</a><a href=\"#rules\">Rules</a>")
                page.raw("<a href=\"#gaps\">Gaps</a><a href=\"#inputs\">Inputs</a>")
            }
        }
        page.line()
    }

    // MARK: findings

    private func findings(_ page: inout HTMLWriter) {
        page.raw("<h2 id=\"findings\">Findings</h2>\n")
        guard !report.findings.isEmpty else { return page.raw("<p>No rule that ran found anything.</p>\n") }
        page.table(["Severity", "Finding"], label: "findings", rows: report.findings.count) { page, row, column in
            let finding = report.findings[row]
            switch column {
            case 0: page.element("span", ["class": "tag \(finding.severity.rawValue)"], finding.severity.rawValue)
            default:
                page.element("a", ["href": "#finding-\(row + 1)"], finding.rule)
                page.element("div") { $0.prose(finding.message) }
            }
        }
        for group in FindingGroup.groups(of: report.findings) { FindingPage(group).write(to: &page) }
    }

    // MARK: what was not looked at

    private func rules(_ page: inout HTMLWriter) {
        page.raw("<h2 id=\"rules\">Rules</h2>\n")
        let incomplete = report.rules.filter { !$0.result.missing.isEmpty }
        if !incomplete.isEmpty {
            page.raw("<h3>Not run, or not on everything</h3>\n")
            page.table(["Rule", "Result", "Missing", "What it looks for"], label: "rules not run", rows: incomplete.count) {
                page, row, column in
                let rule = incomplete[row]
                switch column {
                case 0: page.element("code", rule.id)
                case 1: page.text(rule.result.parts.word == "partly" ? "partly" : "not run")
                case 2: page.prose(Numbers.list(rule.result.missing))
                default: page.prose(rule.summary)
                }
            }
        }
        let ran = report.rules.filter { $0.result.missing.isEmpty }
        guard !ran.isEmpty else { return }
        page.element("details") { page in
            page.element("summary", "\(Phrase.count(ran.count, "rule")) ran")
            page.table(
                ["Rule", "Severity", "Findings", "What it looks for"], label: "rules that ran", numbers: [2], rows: ran.count
            ) { page, row, column in
                let rule = ran[row]
                switch column {
                case 0: page.element("code", rule.id)
                case 1: page.text(rule.severity.rawValue)
                case 2: page.text(Phrase.grouped(rule.result.parts.findings))
                default: page.prose(rule.summary)
                }
            }
        }
        page.line()
    }

    private func gaps(_ page: inout HTMLWriter) {
        page.raw("<h2 id=\"gaps\">Gaps</h2>\n")
        if !report.assumptions.isEmpty {
            page.raw("<p class=\"soft\">Never given, and so taken for granted or not known:</p>\n")
            page.element("ul", ["class": "places"]) { page in
                for assumption in report.assumptions {
                    page.element("li") { page in
                        page.prose(assumption.reason)
                        if let help = assumption.help { page.element("div", ["class": "soft"]) { $0.prose(help) } }
                    }
                }
            }
            page.line()
        }
        guard !report.gaps.isEmpty else { return page.raw("<p>Everything given was read and evaluated.</p>\n") }
        page.raw("<p class=\"soft\">What could not be read or evaluated. Nothing is concluded from it.</p>\n")
        page.element("ul", ["class": "places"]) { page in
            for gap in report.gaps {
                page.element("li") { page in
                    page.element("b", gap.kind.rawValue)
                    page.text(": ")
                    page.prose(gap.reason)
                    if let location = gap.location { page.element("span", ["class": "place"], location.description) }
                    if let help = gap.help { page.element("div", ["class": "soft"]) { $0.prose("To fix it: \(help)") } }
                }
            }
        }
        page.line()
    }

    private func inputs(_ page: inout HTMLWriter) {
        page.raw("<h2 id=\"inputs\">Inputs</h2>\n")
        page.table(["File", "What it is", "What it gave"], label: "inputs", rows: report.inputs.count) { page, row, column in
            let input = report.inputs[row]
            switch column {
            case 0: page.element("span", ["class": "place"], input.file)
            case 1: page.text(input.kind)
            default: page.text(InputWords.counts(of: input))
            }
        }
    }

    private func foot(_ page: inout HTMLWriter) {
        page.element("footer") { page in
            page.raw("<p>A call is <b>proven</b> to be an agent’s where its transcript and the log agree on service, operation, ")
            page.raw("parameters and time; <b>attested</b> where AWS says that it came through one of its MCP servers; ")
            page.raw("<b>likely</b> where only some of it agrees. Only consent on record is called approval. ")
            page.raw("Secrets are cut to their last four characters.</p>")
            page.element("p", "Report version \(AuditReport.schemaVersion); \(CatalogueNote.whole).")
        }
    }
}
