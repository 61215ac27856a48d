import Audit
import Catalogue
import Changes
import Documents

/// The transcripts of a change: what the agents were asked, and their tool calls on AWS with what each would do and who let it.
struct AgentSection {
    private let agents: [AgentWork]

    init(_ agents: [AgentWork]) { self.agents = agents }

    /// Tool calls of one transcript that are shown.
    private static let most = 200

    func write(to page: inout HTMLWriter) {
        guard !agents.isEmpty else { return }
        page.raw("<h3>Transcripts</h3>\n")
        for work in agents { write(work, to: &page) }
    }

    private func write(_ work: AgentWork, to page: inout HTMLWriter) {
        let words = AgentWords(work)
        page.element("article", ["class": "session"]) { page in
            page.element("h4") { $0.prose(words.name) }
            page.element("dl", ["class": "facts"]) { page in
                page.entry("Transcript") { $0.element("span", ["class": "place"], work.transcript.description) }
                page.entry("Calls", [words.counts])
                if let consent = words.consent { page.entry("Consent", [consent]) }
                if !work.prompts.isEmpty {
                    page.entry("Prompts") { page in
                        for prompt in work.prompts { page.element("blockquote", prompt.text) }
                    }
                }
            }
            calls(work, &page)
        }
        page.line()
    }

    private func calls(_ work: AgentWork, _ page: inout HTMLWriter) {
        guard !work.calls.isEmpty else { return }
        page.element("details") { page in
            page.element("summary", "\(Phrase.count(work.calls.count, "tool call")) on AWS or refused")
            page.element("table") { page in
                page.element("tr") { page in
                    for title in ["time", "what", "level", "can ruin", "on", "consent"] { page.element("th", title) }
                }
                for call in work.calls.prefix(Self.most) {
                    page.element("tr") { page in
                        page.element("td", call.time?.clock ?? "")
                        page.element("td", call.command ?? call.operations.first?.what ?? call.tool)
                        page.element("td", call.operations.compactMap(\.level).max()?.rawValue ?? "")
                        page.element("td", call.operations.compactMap(\.harm).min { $0.rank < $1.rank }?.verb ?? "")
                        page.element("td", call.operations.flatMap(\.resources).map(ChangeWords.shortName).joined(separator: ", "))
                        page.element("td", call.approval)
                    }
                }
            }
            let rest = work.calls.count - Self.most
            if rest > 0 { page.element("p", "\(Phrase.count(rest, "more tool call")) in the JSON report.") }
        }
    }
}
