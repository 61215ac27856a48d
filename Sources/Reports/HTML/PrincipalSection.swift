import Audit
import Documents

/// The principals of a review on the page.
struct PrincipalSection {
    let principals: [PrincipalReview]

    private static let shown = 200

    func write(to page: inout HTMLWriter) {
        guard !principals.isEmpty else { return }
        page.raw(
            "<h2 id=\"principals\">Principals</h2>\n<p class=\"soft\">Every user and role of the accounts, the riskiest first.</p>\n"
        )
        let rows = principals.prefix(Self.shown)
        page.table(
            ["Principal", "Administrator", "Can destroy", "Held", "Used", "Last used"], label: "principals", numbers: [2, 3, 4],
            rows: rows.count
        ) { page, number, column in
            let row = rows[number]
            let words = PrincipalWords(row)
            switch column {
            case 0:
                page.element("span", ["class": "place"], row.arn)
                if let why = words.why { page.element("div", ["class": "soft"]) { $0.prose(why) } }
            case 1: page.text(words.administrator)
            case 2: page.text(words.canDestroy)
            case 3: page.text(words.held)
            case 4: page.text(words.used)
            default: page.text(words.lastUsed)
            }
        }
        let more = principals.count - Self.shown
        if more > 0 {
            page.element("p", ["class": "note"], "\(Numbers.count(more, "more principal")) in the JSON and CSV reports.")
        }
    }
}
