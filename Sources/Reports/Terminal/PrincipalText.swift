import Audit
import Documents

/// The principals of a review in a terminal report: the riskiest, and how many more there are.
struct PrincipalText {
    let principals: [PrincipalReview]

    private static let shown = 12

    func write(to canvas: inout TextCanvas) {
        guard !principals.isEmpty else { return }
        canvas.heading("Principals, the riskiest first")
        var table = Table([
            .init("admin"), .init("destroy", .right), .init("read", .right), .init("held", .right), .init("used", .right),
            .init("last used"),
            .init("principal", shrinks: true),
        ])
        for row in principals.prefix(Self.shown) {
            let words = PrincipalWords(row)
            table.rows.append([
                Run(words.administrator, words.isAlarming ? .boldRed : nil), Run(words.canDestroy), Run(words.canRead),
                Run(words.held),
                Run(words.used),
                Run(words.lastUsed, row.lastUsed == nil ? .dim : nil), Run(words.name),
            ])
        }
        canvas.table(table, indent: 2)
        for row in principals.prefix(Self.shown) {
            let words = PrincipalWords(row)
            guard let why = words.why else { continue }
            canvas.paragraph(Run.prose(why), first: [Run("  \(row.arn.split(separator: "/").last ?? "")", .bold)], indent: 24)
        }
        let more = principals.count - Self.shown
        if more > 0 {
            canvas.line([Run("… and \(Phrase.count(more, "more principal")) in the JSON and CSV reports", .dim)], indent: 2)
        }
    }
}
