import Audit
import Documents
internal import Findings

/// What became of the findings and of the access since a previous audit, in a terminal report.
struct DifferenceText {
    let report: AuditReport

    private static let shown = 12

    func write(to canvas: inout TextCanvas) {
        guard let difference = report.difference else { return }
        canvas.heading("Since \(difference.previous)")
        let counts = [
            "\(Phrase.grouped(difference.new.count)) new", "\(Phrase.grouped(difference.worse.count)) worse",
            "\(Phrase.grouped(difference.better.count)) better", "\(Phrase.grouped(difference.gone.count)) gone",
            "\(Phrase.grouped(difference.still)) as before",
        ]
        canvas.paragraph([Run("findings: \(counts.joined(separator: ", "))")], indent: 2)
        let byFingerprint = Dictionary(report.findings.map { ($0.fingerprint, $0) }) { first, _ in first }
        let holders = Dictionary(difference.holders.map { ($0.fingerprint, $0) }) { first, _ in first }
        for (word, list) in [("new", difference.new), ("worse", difference.worse), ("better", difference.better)] {
            for finding in list.prefix(Self.shown).compactMap({ byFingerprint[$0] }) {
                canvas.paragraph(Run.prose(finding.message), first: [Run("  \(word)", finding.severity.ink)], indent: 10)
                guard let change = holders[finding.fingerprint] else { continue }
                for line in DifferenceWords.lines(of: change) { canvas.paragraph(Run.prose(line, .dim), indent: 12) }
            }
            more(list.count - Self.shown, "\(word) finding", &canvas)
        }
        for finding in difference.gone.prefix(Self.shown) {
            canvas.paragraph(Run.prose(finding.message, .dim), first: [Run("  gone", .green)], indent: 10)
        }
        more(difference.gone.count - Self.shown, "gone finding", &canvas)
        access(difference, &canvas)
    }

    private func access(_ difference: AuditDifference, _ canvas: inout TextCanvas) {
        guard !difference.principals.isEmpty else { return }
        canvas.blank()
        let (same, others) = DifferenceWords.parted(difference.principals)
        canvas.paragraph(Run.prose(DifferenceWords.summary(others: others.count, same: same.count), .bold), indent: 2)
        for change in others.prefix(Self.shown) {
            let numbers = [change.heldBefore, change.heldNow].map { $0.map(Phrase.grouped) ?? "–" }.joined(separator: " → ")
            canvas.paragraph(
                [Run("\(change.arn)  \(numbers) actions held")], first: [Run("  \(change.kind.rawValue)", .bold)], indent: 12)
            for line in DifferenceWords.ways(of: change) { canvas.paragraph(Run.prose(line, .dim), indent: 14) }
            for (sign, list) in [("+", change.appeared ?? []), ("-", change.vanished ?? [])] {
                for line in list.prefix(3) { canvas.paragraph(Run.prose("\(sign) \(line)", .dim), indent: 14) }
                more(list.count - 3, "such change", &canvas)
            }
        }
        more(others.count - Self.shown, "principal", &canvas)
    }

    private func more(_ count: Int, _ noun: String, _ canvas: inout TextCanvas) {
        if count > 0 { canvas.line([Run("… and \(Phrase.count(count, "more \(noun)")) in the JSON report", .dim)], indent: 8) }
    }
}
