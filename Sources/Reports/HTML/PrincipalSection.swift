import Audit
import Documents

/// The principals of a review on the page.
struct PrincipalSection {
    let principals: [PrincipalReview]
    let people: [PersonReview]

    private static let shown = 200

    func write(to page: inout HTMLWriter) {
        guard !principals.isEmpty else { return }
        page.raw(
            "<h2 id=\"principals\">Principals</h2>\n<p class=\"soft\">Every user and role of the accounts, the riskiest first.</p>\n"
        )
        let rows = principals.prefix(Self.shown)
        page.table(
            ["Principal", "Administrator", "Can destroy", "Can read", "Held", "Used", "Last used"], label: "principals",
            numbers: [2, 3, 4, 5],
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
            case 3: page.text(words.canRead)
            case 4: page.text(words.held)
            case 5: page.text(words.used)
            default: page.text(words.lastUsed)
            }
        }
        writePeople(to: &page)
        let more = principals.count - Self.shown
        if more > 0 {
            page.element("p", ["class": "note"], "\(Phrase.count(more, "more principal")) in the JSON and CSV reports.")
        }
    }

    private func writePeople(to page: inout HTMLWriter) {
        guard !people.isEmpty else { return }
        page.raw("<h3 id=\"people\">People of Identity Center</h3>\n")
        let rows = people.flatMap { person in person.holds.map { (person, $0) } }.prefix(Self.shown)
        page.table(
            ["Person", "Account", "Permission set", "By group", "Administrator"], label: "people", numbers: [], rows: rows.count
        ) { page, number, column in
            let (person, held) = rows[number]
            switch column {
            case 0: page.text(person.name + (person.isEnabled == false ? " (disabled)" : ""))
            case 1: page.text(held.account)
            case 2: page.text(held.permissionSet)
            case 3: page.text(held.group ?? "")
            default: page.text(held.administrator.rawValue)
            }
        }
    }
}
