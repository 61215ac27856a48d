import Audit
internal import Changes
import Documents
internal import Findings

/// The findings of one rule with their proof, and an anchor to point at each.
struct FindingPage {
    private let group: FindingGroup
    private static let placesShown = 6

    init(_ group: FindingGroup) { self.group = group }

    func write(to page: inout HTMLWriter) {
        let rule = group.first
        page.element("article") { page in
            page.element("div", ["class": "top"]) { page in
                page.element("span", ["class": "tag \(rule.severity.rawValue)"], rule.severity.rawValue)
                page.element("h3", rule.rule)
                page.element("span", ["class": "soft"], group.context)
            }
            for (number, finding) in group.findings { write(finding, number, &page) }
            page.element("dl", ["class": "facts"]) { page in
                page.entry("Why it matters", [rule.why])
                page.entry("How to fix it", [rule.fix])
                if let guardrail = group.findings.lazy.compactMap(\.finding.guardrail).first {
                    let words = GuardrailWords(guardrail: guardrail)
                    page.entry("What would stop it", ["\(words.title) \(words.proof)", words.document])
                }
            }
        }
        page.line()
    }

    private func write(_ finding: Finding, _ number: Int, _ page: inout HTMLWriter) {
        page.element("div", ["class": "finding", "id": "finding-\(number)"]) { page in
            if !finding.fingerprint.isEmpty { page.empty("a", ["id": finding.fingerprint]) }
            page.element("p") { $0.prose(finding.message) }
            page.element("ul", ["class": "places"]) { page in
                for (number, statement) in finding.statements.prefix(Self.placesShown).enumerated() {
                    page.element("li") { page in
                        page.element("span", ["class": "place"], statement.location.description)
                        page.prose(ChangeWords.name(of: statement))
                        if let since = ChangeWords.since(finding, number) { page.prose(", \(since)") }
                    }
                }
                more(finding.statements.count, "statement", &page)
                for event in finding.events.prefix(Self.placesShown) {
                    page.element("li") { page in
                        page.element("span", ["class": "place"], event.location.description)
                        page.text(event.isTimed ? "\(event.time.dayAndClock) " : "at an unknown time ")
                        page.element("code", event.name)
                        page.element("span", ["class": "soft"], " \(ChangeWords.kind(of: event)) \(event.id)")
                    }
                }
                more(finding.events.count, "event", &page)
                if finding.statements.isEmpty, finding.events.isEmpty {
                    page.element("li") { $0.element("span", ["class": "place"], finding.subject) }
                }
            }
        }
    }

    private func more(_ count: Int, _ noun: String, _ page: inout HTMLWriter) {
        let hidden = count - Self.placesShown
        if hidden > 0 { page.element("li", ["class": "soft"], "\(Phrase.count(hidden, "more \(noun)")) in the JSON report") }
    }
}
