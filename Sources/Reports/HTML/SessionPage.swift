import Audit
import Changes
import Documents

/// One session: who was behind it, how its credentials were come by, and what limited it.
struct SessionPage {
    private let session: SessionAudit

    init(_ session: SessionAudit) { self.session = session }

    func write(to page: inout HTMLWriter) {
        page.element("article", ["class": "session"]) { page in
            page.element("h4") { $0.element("span", ["class": "place"], session.arn) }
            page.element("dl", ["class": "facts"]) { page in
                page.entry("Person", [ChangeWords.person(of: session)])
                page.entry("Agent", [ChangeWords.agent(session.agent)])
                if let agent = session.agent {
                    let consent = ChangeWords.consent(agent.approvals)
                    if !consent.isEmpty { page.entry("Consent", consent) }
                    if let transcript = agent.transcript {
                        page.entry("Transcript") { $0.element("span", ["class": "place"], transcript.description) }
                    }
                }
                page.entry("Calls", [calls])
                page.entry("Credentials", [credentials])
                page.entry("Lineage") { lineage(&$0) }
                page.entry("Bound by") { $0.element("span", ["class": "place"], session.principal) }
                page.entry("Boundary", [ChangeWords.presence(session.boundary)])
                page.entry("Session policy", [ChangeWords.presence(session.sessionPolicy)])
                page.entry("Service control", [ChangeWords.presence(session.serviceControl)])
                page.entry("Agreement", [ChangeWords.agreement(session.agreement)])
            }
        }
        page.line()
    }

    private var calls: String {
        let denials = session.denials > 0 ? ", \(Phrase.grouped(session.denials)) denied" : ""
        return "\(Phrase.count(session.events, "event")) from \(span(session.first, session.last))\(denials)"
    }

    private var credentials: String {
        var parts: [String] = []
        if let key = session.accessKey { parts.append("key \(key)") }
        if let issued = session.issued { parts.append("issued \(issued.dayAndClock)") }
        parts.append(session.mfa.map { $0 ? "with MFA" : "without MFA" } ?? "MFA not known")
        if session.isLongLived { parts.append("long-lived: they do not expire") }
        return parts.joined(separator: ", ")
    }

    private func lineage(_ page: inout HTMLWriter) {
        guard !session.lineage.isEmpty else { return page.text("not known") }
        page.element("ol", ["class": "chain"]) { page in
            for step in session.lineage {
                page.element("li") { page in
                    page.element("span", ["class": "place"], step.arn)
                    guard step.how != nil || step.event != nil else { return }
                    let when = step.event.map { " \($0.time.dayAndClock), event \($0.id)" } ?? ""
                    page.element("span", ["class": "soft"], "by \(step.how ?? "an event that is not in the logs")\(when)")
                }
            }
        }
    }
}
