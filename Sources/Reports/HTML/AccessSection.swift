import Audit
import Catalogue
import Changes
import Documents

/// The picture of held, used and asked, with the lists behind it.
struct AccessSection {
    private let access: AccessComparison
    private static let rowsShown = 500

    init(_ change: ChangeAudit) { access = change.access }

    func write(to page: inout HTMLWriter) {
        if let unknown = access.heldUnknown { page.element("p") { $0.prose("What was held is not known: \(unknown).") } }
        if let unknown = access.askedUnknown { page.element("p") { $0.prose("What was asked is not known: \(unknown).") } }
        AccessPicture(access).write(to: &page)
        used(&page)
        excess(&page)
    }

    private func used(_ page: inout HTMLWriter) {
        guard !access.used.isEmpty else { return }
        let shown = access.used.prefix(Self.rowsShown)
        page.element("details", ["class": "long"]) { page in
            page.element("summary", "\(Phrase.count(access.used.count, "action")) used")
            page.table(
                ["Action", "Asked", "Calls", "Denied", "Failed", "First"], label: "used actions", numbers: [2, 3, 4],
                rows: shown.count
            ) { page, row, column in
                let used = shown[row]
                switch column {
                case 0: describe(used, &page)
                case 1: page.text(used.isAsked.map { $0 ? "yes" : "no" } ?? "?")
                case 2: page.text(Phrase.grouped(used.count))
                case 3: page.text(Phrase.grouped(used.denials))
                case 4: page.text(Phrase.grouped(used.failures))
                default: page.element("span", ["class": "nb"], used.first.dayAndClock)
                }
            }
            more(access.used.count, &page)
        }
        page.line()
    }

    private func describe(_ used: UsedAction, _ page: inout HTMLWriter) {
        page.element("b") { $0.action(used.action) }
        var facts = [used.level?.rawValue ?? "level not known"]
        if let harm = used.harm { facts.append(harm.verb) }
        if used.isGuessed { facts.append("mapping guessed") }
        if used.byService > 0 { facts.append("\(Phrase.grouped(used.byService)) by a service") }
        let names = used.resources.prefix(3).map(ChangeWords.shortName).joined(separator: ", ")
        let rest = used.resourceCount - min(used.resources.count, 3)
        if !names.isEmpty { facts.append("on \(names)" + (rest > 0 ? " and \(Phrase.grouped(rest)) more" : "")) }
        page.element("span", ["class": "soft"], facts.joined(separator: "; "))
    }

    private func excess(_ page: inout HTMLWriter) {
        guard !access.excess.isEmpty else { return }
        let shown = access.excess.prefix(Self.rowsShown)
        page.element("details", ["class": "long"]) { page in
            page.element("summary", "\(Phrase.count(access.excess.count, "harmful action")) held, and neither used nor asked")
            page.table(
                ["Action", "Resources", "In production"], label: "harmful actions in excess", numbers: [1, 2], rows: shown.count
            ) { page, row, column in
                let held = shown[row]
                switch column {
                case 0:
                    page.element("b") { $0.action(held.action) }
                    if let harm = held.harm { page.text(" \(harm.verb)") }
                    if let statement = held.statement {
                        page.element("span", ["class": "soft"]) { $0.prose("allowed by \(ChangeWords.name(of: statement))") }
                        page.element("span", ["class": "place soft"], statement.location.description)
                    }
                case 1: page.text(Phrase.grouped(held.resources))
                default: page.text(Phrase.grouped(held.production))
                }
            }
            more(access.excess.count, &page)
        }
        page.line()
    }

    private func more(_ count: Int, _ page: inout HTMLWriter) {
        let hidden = count - Self.rowsShown
        if hidden > 0 { page.element("p", ["class": "note"], "\(Phrase.count(hidden, "more")) in the JSON report.") }
    }
}
