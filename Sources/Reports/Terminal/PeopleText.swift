import Audit
import Documents

/// The people of IAM Identity Center in a terminal report, and what they hold in which account.
struct PeopleText {
    let people: [PersonReview]

    private static let shown = 20

    func write(to canvas: inout TextCanvas) {
        guard !people.isEmpty else { return }
        canvas.heading("People of Identity Center")
        // Whoever holds most of what counts comes first.
        let sorted = people.sorted { Self.rank($0) == Self.rank($1) ? $0.name < $1.name : Self.rank($0) > Self.rank($1) }
        for person in sorted.prefix(Self.shown) {
            let holds = person.holds.map { held in
                let group = held.group.map { " by group `\($0)`" } ?? ""
                let power = held.administrator == .yes ? ", an administrator" : ""
                return "`\(held.permissionSet)` in \(held.account)\(group)\(power)"
            }
            let disabled = person.isEnabled == false ? " (disabled)" : ""
            canvas.paragraph(
                Run.prose(holds.joined(separator: "; ")), first: [Run("  \(person.name)\(disabled)", .bold)], indent: 24)
        }
        let more = people.count - Self.shown
        if more > 0 {
            canvas.line(
                [Run("… and \(Phrase.count(more, "more person", "more people")) in the JSON and CSV reports", .dim)], indent: 2)
        }
    }

    private static func rank(_ person: PersonReview) -> Int {
        person.holds.count { $0.administrator == .yes } * 1_000 + person.holds.count
    }
}
