import Audit
import Changes
import Documents

/// The logs of an input as an investigation, for a terminal.
struct InvestigationText {
    let investigation: Investigation

    /// People and deeds of a kind that are shown.
    private static let most = 12

    func write(to canvas: inout TextCanvas) {
        canvas.heading("What the logs show, \(span(investigation.from, investigation.to)) UTC")
        people(&canvas)
        deeds(&canvas)
        denials(&canvas)
    }

    private func people(_ canvas: inout TextCanvas) {
        guard !investigation.people.isEmpty else {
            return canvas.paragraph([Run("nobody changed anything or was denied anything")], indent: 2)
        }
        canvas.paragraph([Run("who changed something, was denied something, or used an agent", .bold)], indent: 2)
        for person in investigation.people.prefix(Self.most) {
            canvas.paragraph(Run.prose(InvestigationWords.name(of: person)), indent: 4)
            canvas.paragraph(Run.prose(InvestigationWords.facts(of: person), .dim), indent: 8)
            if let chain = InvestigationWords.chain(of: person) {
                canvas.paragraph(Run.prose(chain, .dim), first: [Run("        from", .dim)], indent: 13)
            }
        }
        more(investigation.people.count - Self.most, &canvas)
        if investigation.readers > 0 {
            canvas.line([Run("\(Phrase.grouped(investigation.readers)) more only read", .dim)], indent: 4)
        }
    }

    private func deeds(_ canvas: inout TextCanvas) {
        for kind in Deed.Kind.allCases {
            let deeds = investigation.deeds.of(kind)
            guard !deeds.isEmpty else { continue }
            canvas.blank()
            canvas.line([Run("  \(InvestigationWords.title(of: kind))", .bold)])
            // What hides or opens something is never left out.
            let isShort = kind == .destroyed || kind == .identity || kind == .secrets
            var shown = Array(deeds.lazy.filter { !isShort || $0.service == nil }.prefix(isShort ? Self.most : deeds.count))
            if isShort { shown += deeds.lazy.filter { $0.service != nil }.prefix(Self.most - shown.count) }
            for deed in shown.sorted(by: { $0.time < $1.time }) {
                canvas.paragraph(
                    Run.prose(InvestigationWords.line(of: deed)), first: [Run("    \(deed.time.dayAndClock)", .dim)], indent: 25)
            }
            more(deeds.count - shown.count, &canvas)
        }
    }

    private func denials(_ canvas: inout TextCanvas) {
        guard !investigation.denials.isEmpty else { return }
        canvas.blank()
        canvas.line([Run("  was denied", .bold)])
        for denial in investigation.denials { canvas.paragraph(Run.prose(InvestigationWords.line(of: denial)), indent: 4) }
    }

    private func more(_ count: Int, _ canvas: inout TextCanvas) {
        if count > 0 { canvas.line([Run("… and \(Phrase.grouped(count)) more in the JSON report", .dim)], indent: 4) }
    }
}
