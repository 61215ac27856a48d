import Actors
import Audit
import Changes
import Documents

/// The pictures of a change's time, a table of the moments in them, and every entry for whoever wants all of it.
struct TimelineSection {
    private let change: ChangeAudit
    private let marks: TimelineMarks
    private static let entriesShown = 2_000

    init(_ change: ChangeAudit) {
        self.change = change
        marks = TimelineMarks(change)
    }

    func write(to page: inout HTMLWriter) {
        guard !change.timeline.isEmpty else { return page.raw("<p>No call of the change is in the logs.</p>\n") }
        page.element("figure") { page in
            TimelinePicture(marks).write(to: &page)
            TimelineColumn(marks).write(to: &page)
            page.element("figcaption", ["class": "legend"]) { page in
                for shape in marks.shapes {
                    page.element("span", ["class": "key"]) { page in
                        page.element("svg", ["width": "16", "height": "16", "aria-hidden": "true"]) { $0.mark(shape, x: 8, y: 8) }
                        page.text(shape.title)
                    }
                }
                page.element(
                    "span",
                    "shaded: the change’s window; idle time is cut, its length written in the gap; bar: one call again and again")
            }
        }
        page.line()
        moments(&page)
        if marks.omitted > 0 {
            page.element(
                "p", ["class": "note"], "\(Phrase.count(marks.omitted, "smaller moment")) not named here; all of them are below.")
        }
        entries(&page)
    }

    private func moments(_ page: inout HTMLWriter) {
        let moments = marks.moments
        page.table(["#", "Time", "What"], label: "moments of the change", numbers: [0], rows: moments.count) { page, row, column in
            let moment = moments[row]
            switch column {
            case 0: page.text("\(row + 1)")
            case 1:
                let time = moment.from.day == change.from.day ? moment.from.clock : moment.from.dayAndClock
                page.element("span", ["class": "nb"], time)
            default:
                page.element("b", ["class": moment.destructive > 0 ? "critical" : "t"]) { $0.action(moment.what) }
                page.text((moment.isSum ? ": " : " ") + Self.names(moment.resources))
                let by = moment.by ?? moment.actor
                page.element("span", ["class": "soft"], (["by \(by)"] + moment.marks).joined(separator: "; "))
            }
        }
    }

    private static func names(_ resources: [String]) -> String {
        let shown = resources.prefix(3).map(ChangeWords.shortName)
        let rest = resources.count - shown.count
        return rest > 0 ? "\(shown.joined(separator: ", ")) and \(Phrase.grouped(rest)) more" : Numbers.list(shown)
    }

    private func entries(_ page: inout HTMLWriter) {
        let shown = change.timeline.prefix(Self.entriesShown)
        page.element("details", ["class": "long"]) { page in
            page.element("summary", "All \(Phrase.count(change.timeline.count, "entry", "entries")) in order of time")
            page.table(["Time", "Calls", "What"], label: "all entries", numbers: [1], rows: shown.count) { page, row, column in
                let entry = shown[row]
                switch column {
                case 0:
                    page.text(
                        entry.until == entry.time ? entry.time.dayAndClock : "\(entry.time.dayAndClock) to \(entry.until.clock)")
                case 1: page.text(Phrase.grouped(entry.count))
                default: describe(entry, &page)
                }
            }
            let hidden = change.timeline.count - shown.count
            if hidden > 0 {
                page.element("p", ["class": "note"], "\(Phrase.count(hidden, "more entry", "more entries")) in the JSON report.")
            }
        }
        page.line()
    }

    private func describe(_ entry: TimelineEntry, _ page: inout HTMLWriter) {
        page.element("b") { $0.action(entry.what) }
        page.text(" " + Self.names(entry.resources))
        var facts = ["by \(entry.who)"]
        if let agent = entry.agent { facts.append("agent \(agent.rawValue)") }
        if entry.isDenied { facts.append("denied") }
        if let error = entry.error { facts.append("failed: \(error)") }
        if let harm = entry.harm, !entry.isDenied, entry.error == nil { facts.append(harm.verb) }
        if entry.isAsked == false { facts.append("not asked") }
        page.element("span", ["class": "soft"], facts.joined(separator: "; "))
        if let event = entry.event { page.element("span", ["class": "place soft"], "\(event.location) \(event.id)") }
    }
}
