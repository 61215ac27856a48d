import Audit
import Changes
import Documents

/// The blast radius: how much of what exists could have been destroyed, altered or read, and through which statements.
struct ReachSection {
    private let known: Known<BlastRadius>
    private static let statementsShown = 10
    private static let resourcesShown = 500

    init(_ change: ChangeAudit) { known = change.blastRadius }

    func write(to page: inout HTMLWriter) {
        guard let radius = known.value else {
            return page.element("p") { $0.prose("Not known: \(known.reason ?? "").") }
        }
        for (name, counts) in [("production", radius.production), ("outside production", radius.elsewhere)]
        where counts.inventoried > 0 {
            picture(name, counts, &page)
        }
        if radius.total.depends > 0, !radius.keys.isEmpty {
            let keys = ChangeWords.names(radius.keys, 12)
            page.element("p", ["class": "note"]) { page in
                page.prose("\(Phrase.count(radius.total.depends, "resource")) depend on context that no input gives: \(keys).")
            }
        }
        if !radius.unknownKinds.isEmpty {
            page.element("p", ["class": "note"]) { page in
                page.prose("Not tried, because their kind is not in the catalogue: \(ChangeWords.names(radius.unknownKinds, 6)).")
            }
        }
        statements(radius, &page)
        resources(radius, &page)
    }

    private func picture(_ name: String, _ counts: ReachCounts, _ page: inout HTMLWriter) {
        let all = counts.inventoried
        page.element("figure") { page in
            page.element("figcaption", "\(name): \(Phrase.count(all, "resource"))")
            page.element("div", ["class": "reach"]) { page in
                for (verb, count, kind) in [
                    ("destroy", counts.destroyable, "harm"), ("alter", counts.alterable, "alter"), ("read", counts.readable, "see"),
                ] {
                    page.element("div", ["class": "caption"]) { page in
                        page.element("b", verb)
                        page.element("span", "\(Phrase.grouped(count)) of \(Phrase.grouped(all))")
                    }
                    let label = "\(verb) \(count) of \(all) resources, \(name)"
                    page.element("svg", ["width": "100%", "height": "12", "role": "img", "aria-label": label]) { page in
                        page.empty("rect", ["class": "track", "width": "100%", "height": "10"])
                        page.empty("rect", ["class": kind, "width": percent(count, of: all), "height": "10"])
                    }
                }
            }
        }
        page.line()
    }

    private func statements(_ radius: BlastRadius, _ page: inout HTMLWriter) {
        let shown = radius.statements.prefix(Self.statementsShown)
        guard !shown.isEmpty else { return }
        page.table(
            ["Statement", "Destroy", "Only by it", "Alter", "Read"], label: "statements that give the reach",
            numbers: [1, 2, 3, 4],
            rows: shown.count
        ) { page, row, column in
            let item = shown[row]
            switch column {
            case 0:
                page.prose(ChangeWords.name(of: item.statement))
                page.element("span", ["class": "place soft"], item.statement.location.description)
            case 1: page.text(Phrase.grouped(item.destroyable))
            case 2: page.text(Phrase.grouped(item.destroyableOnlyByThis))
            case 3: page.text(Phrase.grouped(item.alterable))
            default: page.text(Phrase.grouped(item.readable))
            }
        }
        let hidden = radius.statements.count - shown.count
        if hidden > 0 { page.element("p", ["class": "note"], "\(Phrase.count(hidden, "more statement")) in the JSON report.") }
    }

    private func resources(_ radius: BlastRadius, _ page: inout HTMLWriter) {
        let shown = radius.resources.prefix(Self.resourcesShown)
        guard !shown.isEmpty else { return }
        page.element("details", ["class": "long"]) { page in
            page.element("summary", "\(Phrase.count(radius.resources.count, "resource")) within reach")
            page.table(["Resource", "Worst"], label: "resources within reach", rows: shown.count) { page, row, column in
                let resource = shown[row]
                guard column == 0 else {
                    page.text(Self.worst(resource))
                    return page.element("span", ["class": "soft"], resource.isProduction ? "in production" : "outside production")
                }
                page.element("span", ["class": "place"], resource.arn)
                page.element("span", ["class": "soft"]) { page in
                    page.prose("proof: `\(resource.witness)`" + (resource.statement.map { " by \($0.location)" } ?? ""))
                }
            }
            let hidden = radius.resources.count - shown.count
            if hidden > 0 { page.element("p", ["class": "note"], "\(Phrase.count(hidden, "more resource")) in the JSON report.") }
        }
        page.line()
    }

    private static func worst(_ resource: ReachedResource) -> String {
        if let harm = resource.harm { return harm.verb }
        return resource.isAlterable ? "alter" : resource.isReadable ? "read" : "depends"
    }
}
