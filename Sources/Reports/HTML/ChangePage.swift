import Audit
internal import Changes
import Documents
internal import Findings

/// One change: what it comes to, how it went in time, and what was held, used and asked.
struct ChangePage {
    private let change: ChangeAudit
    private let words: ChangeWords
    private let number: Int
    /// The page's own title names the only change.
    private let isAlone: Bool
    private let findings: [(number: Int, finding: Finding)]

    init(_ change: ChangeAudit, number: Int, in report: AuditReport) {
        self.change = change
        self.number = number
        isAlone = report.changes.count == 1
        words = ChangeWords(change)
        findings = report.findings.enumerated().filter { $0.element.change == change.id }.map { ($0.offset + 1, $0.element) }
    }

    func write(to page: inout HTMLWriter) {
        let title = [change.id, change.title].compactMap { $0 }.joined(separator: ": ")
        page.element("section", ["id": "change-\(number)", "aria-label": title]) { page in
            page.element("h2", ["class": isAlone ? "hidden" : "change"], title)
            tiles(&page)
            cause(&page)
            facts(&page)
            page.raw("<h3>How it went</h3>\n")
            TimelineSection(change).write(to: &page)
            others(&page)
            page.raw("<h3>Held, used, asked</h3>\n")
            AccessSection(change).write(to: &page)
            page.raw("<h3>Within reach</h3>\n")
            ReachSection(change).write(to: &page)
            page.raw("<h3>Sessions</h3>\n")
            if change.sessions.isEmpty { page.element("p", "\(words.noSession).") }
            for session in change.sessions { SessionPage(session).write(to: &page) }
            AgentSection(change.agents).write(to: &page)
        }
        page.line()
    }

    private func others(_ page: inout HTMLWriter) {
        guard !change.others.isEmpty else { return }
        page.raw("<h3>What others did meanwhile</h3>\n")
        page.element("ul") { page in
            for deed in change.others {
                page.element("li") { page in
                    page.text("\(deed.time.dayAndClock) \(InvestigationWords.title(of: deed.kind)): ")
                    page.prose(InvestigationWords.line(of: deed))
                }
            }
        }
        page.line()
    }

    private func tiles(_ page: inout HTMLWriter) {
        let access = change.access
        page.element("div", ["class": "tiles"]) { page in
            tile(access.heldUnknown == nil ? Phrase.grouped(access.totals.held) : "?", "actions held", &page)
            tile(access.usedUnknown == nil ? Phrase.grouped(access.totals.used) : "?", "actions used", &page)
            tile(access.askedUnknown == nil ? Phrase.grouped(access.totals.asked) : "?", "actions asked", &page)
            if let radius = change.blastRadius.value {
                let counts = radius.production.inventoried > 0 ? radius.production : radius.total
                let name = radius.production.inventoried > 0 ? "production resources" : "resources"
                tile(
                    Phrase.grouped(counts.destroyable),
                    "of \(Phrase.grouped(counts.inventoried)) \(name) it could have destroyed",
                    &page, isAlarm: counts.destroyable > 0)
            } else {
                tile("?", "resources it could have destroyed", &page)
            }
        }
        page.line()
    }

    private func tile(_ value: String, _ title: String, _ page: inout HTMLWriter, isAlarm: Bool = false) {
        page.element("div", ["class": isAlarm ? "tile alarm" : "tile"]) { page in
            page.element("b", value)
            page.element("span", title)
        }
    }

    private func cause(_ page: inout HTMLWriter) {
        guard let cause = words.cause else { return }
        page.element("div", ["class": "cause"]) { page in
            page.raw("<p class=\"over\">The statement that made the difference</p>")
            page.element("p") { $0.prose("\(ChangeWords.name(of: cause.statement)) \(words.weight(of: cause)).") }
            page.element("span", ["class": "place"], cause.statement.location.description)
        }
        page.line()
    }

    private func facts(_ page: inout HTMLWriter) {
        page.element("dl", ["class": "facts"]) { page in
            page.entry("Asked") { page in
                for line in words.asked {
                    if line.hasPrefix("“") { page.element("blockquote", line) } else { page.element("div") { $0.prose(line) } }
                }
            }
            page.entry("Held", [words.held])
            if !change.unasked.isEmpty { page.entry("Unasked", words.unasked) }
            page.entry("Used", [words.used] + (words.ratio.map { [$0] } ?? []))
            page.entry("Reach", words.reach)
            people(&page)
            page.entry("Approval", words.approvals)
            page.entry("Window", ["\(words.window), \(words.kind)"])
            if let environment = change.environment { page.entry("Environment", [environment]) }
            if let ticket = change.ticket {
                page.entry("Ticket") { page in
                    // A link only where it can be nothing but one.
                    if ticket.hasPrefix("https://") {
                        page.element("a", ["href": ticket, "rel": "noopener noreferrer"], ticket)
                    } else {
                        page.text(ticket)
                    }
                }
            }
            if let location = change.location {
                page.entry("Declared in") { $0.element("span", ["class": "place"], location.description) }
            }
            if !findings.isEmpty {
                page.entry("Findings") { page in
                    for (index, item) in findings.enumerated() {
                        if index > 0 { page.text(", ") }
                        page.element(
                            "a", ["href": "#finding-\(item.number)", "class": item.finding.severity.rawValue], item.finding.rule)
                    }
                }
            }
        }
        page.line()
    }

    private func people(_ page: inout HTMLWriter) {
        let groups = SimilarSessions.groups(of: change.sessions)
        guard !groups.isEmpty else { return page.entry("Who", [words.noSession]) }
        page.entry("Who", groups.map { "\(ChangeWords.person(of: $0.first)): \($0.facts)" })
        page.entry("Agent", groups.map { ChangeWords.agent($0.agent) })
        let consent = groups.compactMap(\.agent).map { ChangeWords.consent($0.approvals).joined(separator: " · ") }.filter {
            !$0.isEmpty
        }
        if !consent.isEmpty { page.entry("Consent", consent.map { "of the agent’s tool calls \($0)" }) }
    }
}
