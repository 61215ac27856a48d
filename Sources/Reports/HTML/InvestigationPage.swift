import Audit
import Changes
import Documents

/// The logs of an input as an investigation, on the page.
struct InvestigationPage {
    let investigation: Investigation

    /// People and deeds of a kind that are shown.
    private static let most = 100

    func write(to page: inout HTMLWriter) {
        page.element("section", ["aria-label": "What the logs show"]) { page in
            page.element("h2", "What the logs show, \(span(investigation.from, investigation.to)) UTC")
            people(&page)
            for kind in Deed.Kind.allCases { deeds(kind, &page) }
            if !investigation.denials.isEmpty {
                page.element("h3", "Was denied")
                page.element("ul") { page in
                    for denial in investigation.denials {
                        page.element("li") { $0.prose(InvestigationWords.line(of: denial)) }
                    }
                }
            }
        }
        page.line()
    }

    private func people(_ page: inout HTMLWriter) {
        page.element("h3", "Who changed something, was denied something, or used an agent")
        page.element("ul") { page in
            for person in investigation.people.prefix(Self.most) {
                page.element("li") { page in
                    page.prose(InvestigationWords.name(of: person))
                    page.element("div", ["class": "soft"], InvestigationWords.facts(of: person))
                    if let chain = InvestigationWords.chain(of: person) {
                        page.element("div", ["class": "soft"]) { $0.prose("from \(chain)") }
                    }
                }
            }
        }
        let rest = investigation.people.count - Self.most
        if rest > 0 { page.element("p", "\(Phrase.grouped(rest)) more in the JSON report.") }
        if investigation.readers > 0 { page.element("p", "\(Phrase.grouped(investigation.readers)) more only read.") }
    }

    private func deeds(_ kind: Deed.Kind, _ page: inout HTMLWriter) {
        let deeds = investigation.deeds.of(kind)
        guard !deeds.isEmpty else { return }
        let title = InvestigationWords.title(of: kind)
        page.element("h3", title.prefix(1).uppercased() + title.dropFirst())
        page.element("ul") { page in
            for deed in deeds.prefix(Self.most) {
                page.element("li") { page in
                    page.text("\(deed.time.dayAndClock) ")
                    page.prose(InvestigationWords.line(of: deed))
                    page.element("div", ["class": "soft"], "event \(deed.event.id), \(deed.event.location)")
                }
            }
        }
        if deeds.count > Self.most { page.element("p", "\(Phrase.grouped(deeds.count - Self.most)) more in the JSON report.") }
    }
}
