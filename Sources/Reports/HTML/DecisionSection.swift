import Audit
import Documents

/// What a project has decided of findings, and what became of them since a previous audit, on the page.
struct DecisionSection {
    let report: AuditReport

    func suppressed(_ page: inout HTMLWriter) {
        guard !report.suppressed.isEmpty else { return }
        page.raw("<h2 id=\"suppressed\">Suppressed</h2>\n")
        page.table(["Rule", "Finding", "Why, and on whose word"], label: "suppressed findings", rows: report.suppressed.count) {
            page, row, column in
            let item = report.suppressed[row]
            switch column {
            case 0: page.element("code", item.finding.rule)
            case 1: page.prose(item.finding.message)
            default: page.text("\(item.reason) (\(item.owner)\(item.expires.map { ", until \($0)" } ?? ""))")
            }
        }
    }

    func difference(_ page: inout HTMLWriter) {
        guard let difference = report.difference else { return }
        page.raw("<h2 id=\"difference\">Since the previous audit</h2>\n")
        page.element("p") { page in
            page.text("Against \(difference.previous): \(Phrase.count(difference.new.count, "new finding")), ")
            page.text("\(difference.worse.count) worse, \(difference.better.count) better, \(difference.gone.count) gone, ")
            page.text("\(difference.still) as before.")
        }
        let messages = Dictionary(report.findings.map { ($0.fingerprint, $0.message) }) { first, _ in first }
        for change in difference.holders {
            guard let message = messages[change.fingerprint] else { continue }
            page.element("p") { $0.prose(message) }
            for line in DifferenceWords.lines(of: change) { page.element("div", ["class": "soft"]) { $0.prose(line) } }
        }
        guard !difference.principals.isEmpty else { return }
        let (same, others) = DifferenceWords.parted(difference.principals)
        page.element("p", DifferenceWords.summary(others: others.count, same: same.count))
        guard !others.isEmpty else { return }
        page.table(
            ["Principal", "What", "Held before", "Held now"], label: "changed access", numbers: [2, 3], rows: others.count
        ) { page, row, column in
            let change = others[row]
            switch column {
            case 0:
                page.element("span", ["class": "place"], change.arn)
                for line in DifferenceWords.ways(of: change) { page.element("div", ["class": "soft"]) { $0.prose(line) } }
                for line in (change.appeared ?? []).prefix(5) { page.element("div", ["class": "soft"]) { $0.prose("+ \(line)") } }
                for line in (change.vanished ?? []).prefix(5) { page.element("div", ["class": "soft"]) { $0.prose("- \(line)") } }
            case 1: page.text(change.kind.rawValue)
            case 2: page.text(change.heldBefore.map(Phrase.grouped) ?? "")
            default: page.text(change.heldNow.map(Phrase.grouped) ?? "")
            }
        }
    }
}
