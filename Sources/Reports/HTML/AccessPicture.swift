import Audit
import Catalogue
import Changes
import Documents

/// Held, used and asked of each service: the bar is what was held, cut by access level; within each level lies what was used, and
/// beneath it what was asked. The first bar is all services together; the others share one scale.
struct AccessPicture {
    private let access: AccessComparison
    private let shown: [ServiceAccess]
    private let rest: [ServiceAccess]
    private let most: Int
    private static let servicesShown = 18

    init(_ access: AccessComparison) {
        self.access = access
        (shown, rest) = ServiceAccess.rows(of: access, limit: Self.servicesShown)
        most = (shown + rest).map { $0.levels.reduce(0) { $0 + Self.width($1.totals) } }.max() ?? 0
    }

    func write(to page: inout HTMLWriter) {
        guard most > 0 else { return }
        page.element("figure") { page in
            page.element("div", ["class": "services"]) { page in
                let all = ServiceAccess(all: access)
                row(all, of: all.levels.reduce(0) { $0 + Self.width($1.totals) }, "service all", &page)
                for service in shown { row(service, of: most, service.isInUse ? "service" : "service idle", &page) }
            }
            page.line()
            if !rest.isEmpty {
                let names = rest.map { "`\($0.service)` \(Phrase.grouped($0.totals.held))" }.joined(separator: ", ")
                page.element("p", ["class": "note"]) {
                    $0.prose("\(Phrase.count(rest.count, "more service")), actions held: \(names)")
                }
            }
            page.element("figcaption", ["class": "legend"]) { page in
                for level in AccessLevel.allCases {
                    swatch(Self.name(level), "held, \(level.rawValue.lowercased())", &page)
                }
                swatch("used", "used", &page)
                swatch("unasked", "used, not asked", &page)
                swatch("asked", "asked", &page)
            }
        }
        page.line()
    }

    private func row(_ service: ServiceAccess, of whole: Int, _ kind: String, _ page: inout HTMLWriter) {
        let totals = service.totals
        let held = access.heldUnknown == nil ? Phrase.grouped(totals.held) : "?"
        let asked = access.askedUnknown == nil ? Phrase.grouped(totals.asked) : "?"
        let words = "held \(held), used \(Phrase.grouped(totals.used)), asked \(asked)"
        page.element("div", ["class": kind]) { page in
            page.element("div", ["class": "caption"]) { page in
                page.element("b", service.service)
                page.element("span", words)
            }
            page.element(
                "svg",
                ["class": "bars", "width": "100%", "height": "22", "role": "img", "aria-label": "\(service.service): \(words)"]
            ) { page in
                bars(service, of: whole, &page)
            }
        }
    }

    private func bars(_ service: ServiceAccess, of most: Int, _ page: inout HTMLWriter) {
        var start = 0
        for row in service.levels {
            let totals = row.totals
            let x = percent(start, of: most)
            page.empty(
                "rect", ["class": Self.name(row.level), "x": x, "y": "0", "width": percent(totals.held, of: most), "height": "14"])
            let asked = max(totals.used - totals.usedNotAsked, 0)
            let known = access.askedUnknown == nil
            if asked > 0 || !known {
                page.empty(
                    "rect",
                    ["class": "used", "x": x, "y": "3", "width": percent(known ? asked : totals.used, of: most), "height": "8"])
            }
            if totals.usedNotAsked > 0, known {
                let from = percent(start + asked, of: most)
                page.empty(
                    "rect",
                    ["class": "unasked", "x": from, "y": "3", "width": percent(totals.usedNotAsked, of: most), "height": "8"])
            }
            if totals.asked > 0 {
                page.empty("rect", ["class": "asked", "x": x, "y": "17", "width": percent(totals.asked, of: most), "height": "4"])
            }
            start += Self.width(totals)
        }
    }

    private static func width(_ totals: AccessTotals) -> Int { max(totals.held, totals.used, totals.asked) }

    private func swatch(_ name: String, _ title: String, _ page: inout HTMLWriter) {
        page.element("span", ["class": "key"]) { page in
            page.element("svg", ["width": "14", "height": "10", "aria-hidden": "true"]) {
                $0.empty("rect", ["class": name, "width": "14", "height": "10"])
            }
            page.text(title)
        }
    }

    private static func name(_ level: AccessLevel) -> String {
        switch level {
        case .list: "list"
        case .read: "reading"
        case .tagging: "tagging"
        case .write: "writing"
        case .permissionsManagement: "permissions"
        }
    }
}
