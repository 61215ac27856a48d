internal import Activity
internal import Documents
package import Questions
internal import Reach

/// What `ambit history` prints for people, and `ambit compare --from --to`.
package enum HistoryText {
    /// So many regions of one change are described; the rest is counted.
    private static let mostRegions = 6
    private static let mostUsed = 8

    package static func text(_ history: AccessHistory) -> String {
        var lines: [String] = []
        if let difference = history.difference {
            lines.append("access of `\(history.subject)` from \(difference.from) to \(difference.to)")
            lines += ["", "  gained: \(words(difference.gained))"]
            lines += regions(difference.gained.regions, of: history, gained: true)
            lines += ["", "  lost: \(words(difference.lost))"]
            lines += regions(difference.lost.regions, of: history, gained: false)
        } else {
            let count = history.entries.count
            lines.append(
                "`\(history.subject)`: \(Phrase.count(count, "change")) of access\(count == 0 ? " in the logs and exports" : "")")
        }
        for entry in history.entries { lines += [""] + self.lines(of: entry, isBrief: history.difference != nil) }
        for gap in history.gaps {
            lines += ["", "\(gap.location.map { "\($0): " } ?? "")gap: \(gap.reason)"]
            if let help = gap.help { lines.append("help: \(help)") }
        }
        if let note = CatalogueNote.text { lines += ["", note] }
        return lines.map { PlainText.line($0) + "\n" }.joined()
    }

    private static func words(_ comparison: Comparison) -> String {
        switch comparison.newAccess {
        case true?: Phrase.count(comparison.regions.count, "region")
        case false?: "nothing, and that is proved"
        case nil: "not decided"
        }
    }

    /// - Parameter isBrief: what was gained and lost is told already.
    private static func lines(of entry: AccessHistory.Entry, isBrief: Bool) -> [String] {
        let kind =
            entry.gained.isEmpty && entry.lost.isEmpty
            ? "may have changed" : entry.lost.isEmpty ? "widened" : entry.gained.isEmpty ? "narrowed" : "changed"
        var lines: [String] = []
        if let event = entry.event {
            lines.append("\(entry.from)  \(kind) by \(event.name) (\(event.location))")
            lines.append("  by       \(entry.author ?? "a caller that the log does not name")")
        } else {
            lines.append("after \(entry.from)  \(kind), and no log shows by what")
        }
        for (isGained, regions) in [(true, entry.gained), (false, entry.lost)] where !regions.isEmpty && !isBrief {
            lines.append(isGained ? "  gained" : "  lost")
            for region in regions.prefix(mostRegions) { lines += described(region, isGained) }
            if regions.count > mostRegions { lines.append("    and \(regions.count - mostRegions) more") }
        }
        if !entry.isCertain { lines.append("  note     what is not known (below) may make the difference larger or smaller") }
        if !entry.used.isEmpty {
            let shown = entry.used.prefix(mostUsed).map { "\($0.action) (\($0.calls))" }.joined(separator: ", ")
            let more = entry.used.count > mostUsed ? ", and \(entry.used.count - mostUsed) more actions" : ""
            lines.append("  used     \(shown)\(more)\(entry.to.map { ", until \($0)" } ?? "")")
        }
        return lines
    }

    /// A region without the principal, who is always the same; of one that is lost, what stops it now.
    private static func described(_ region: Comparison.Region, _ isGained: Bool) -> [String] {
        ComparisonText.describe(region, .newAccess).filter { !$0.hasPrefix("    who ") }.map { line in
            let isBefore = !isGained && line.hasPrefix("    before ")
            return "    " + (isBefore ? "    after  " + line.dropFirst(11) : line)
        }
    }

    private static func regions(_ regions: [Comparison.Region], of history: AccessHistory, gained: Bool) -> [String] {
        var lines: [String] = []
        for region in regions.prefix(mostRegions) {
            lines += described(region, gained)
            guard let cause = history.cause(of: region, gained: gained) else { continue }
            let by = cause.event.map { "\($0.name) at \($0.time), \(cause.author ?? "by an unknown caller")" } ?? "no log shows it"
            lines.append("        since    \(by)")
        }
        if regions.count > mostRegions { lines.append("    and \(regions.count - mostRegions) more") }
        return lines
    }
}
