import Audit
import Documents

/// One finding with its proof, and an anchor to point at.
struct FindingPage {
    private let finding: Finding
    private let number: Int
    private static let placesShown = 8

    init(_ finding: Finding, number: Int) {
        self.finding = finding
        self.number = number
    }

    func write(to page: inout HTMLWriter) {
        page.element("article", ["id": "finding-\(number)"]) { page in
            page.element("div", ["class": "top"]) { page in
                page.element("span", ["class": "tag \(finding.severity.rawValue)"], finding.severity.rawValue)
                page.element("h3", finding.rule)
                let context = [finding.change, "\(finding.confidence.rawValue) confidence"].compactMap { $0 }
                page.element("span", ["class": "soft"], context.joined(separator: ", "))
            }
            page.element("p") { $0.prose(finding.message) }
            proof(&page)
            page.element("dl", ["class": "facts"]) { page in
                page.entry("Why it matters", [finding.why])
                page.entry("How to mend it", [finding.fix])
                page.entry("Subject") { $0.element("span", ["class": "place"], finding.subject) }
                if !finding.counts.isEmpty {
                    page.entry(
                        "Numbers", [finding.counts.map { "\($0.name) \(Numbers.grouped($0.value))" }.joined(separator: ", ")])
                }
            }
        }
        page.line()
    }

    private func proof(_ page: inout HTMLWriter) {
        guard !finding.statements.isEmpty || !finding.events.isEmpty else { return }
        page.element("ul", ["class": "places"]) { page in
            for statement in finding.statements.prefix(Self.placesShown) {
                page.element("li") { page in
                    page.element("span", ["class": "place"], statement.location.description)
                    page.prose(ChangeWords.name(of: statement))
                }
            }
            more(finding.statements.count, "statement", &page)
            for event in finding.events.prefix(Self.placesShown) {
                page.element("li") { page in
                    page.element("span", ["class": "place"], event.location.description)
                    page.text("\(event.time.dayAndClock) ")
                    page.element("code", event.name)
                    page.element("span", ["class": "soft"], " event \(event.id)")
                }
            }
            more(finding.events.count, "event", &page)
        }
    }

    private func more(_ count: Int, _ noun: String, _ page: inout HTMLWriter) {
        let hidden = count - Self.placesShown
        if hidden > 0 { page.element("li", ["class": "soft"], "\(Numbers.count(hidden, "more \(noun)")) in the JSON report") }
    }
}
