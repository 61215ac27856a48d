import Catalogue
package import Documents
package import Reach

/// One line of `ambit reach --all`: how broad a principal is.
package struct ReachLine: Sendable {
    let principal: String
    let held: Int
    let unrestricted: Int
    let services: Int
    let administration: ReachSummary.Administration.Reason?
    let destroyable: Int?
    let ruinous: Int
    let hasGaps: Bool
    /// Policies of its own are missing: what it may do is not known.
    let isUnknown: Bool

    package init(_ summary: ReachSummary) {
        principal = summary.principal
        held = summary.held
        unrestricted = summary.unrestricted
        services = summary.services
        administration = summary.administration?.reason
        destroyable = summary.inventoried?.destroyable
        ruinous = summary.harms.filter { $0.kind.isDestructive }.reduce(0) { $0 + $1.actions.count }
        hasGaps = !summary.gaps.isEmpty
        isUnknown = summary.isUnknown
    }

    /// Those of whom not all is known first, then administrators, then by what is held.
    static func isBroader(_ left: ReachLine, _ right: ReachLine) -> Bool {
        if left.isUnknown != right.isUnknown { return left.isUnknown }
        let (one, other) = (left.administration?.rank ?? Int.max, right.administration?.rank ?? Int.max)
        if one != other { return one < other }
        if left.held != right.held { return left.held > right.held }
        if left.unrestricted != right.unrestricted { return left.unrestricted > right.unrestricted }
        return left.principal < right.principal
    }
}

/// What `ambit reach --all` prints for people: every user and role, the broadest first.
package struct ReachList {
    private let style: ReportStyle

    package init(style: ReportStyle) { self.style = style }

    package func text(_ lines: [ReachLine], assumptions: [Gap], gaps: [Gap]) -> String {
        var canvas = TextCanvas(style)
        // Nobody to tell of is not nobody who may do anything.
        guard !lines.isEmpty else {
            canvas.line([Run("not known: the input describes no user and no role", .bold)])
            canvas.assumptions(assumptions)
            canvas.gaps(gaps)
            return canvas.text
        }
        let administrators = lines.count { $0.administration != nil }
        let unknown = lines.count(where: \.isUnknown)
        canvas.line([
            Run(
                "\(Phrase.count(lines.count, "principal")), \(Phrase.share(administrators, of: lines.count, "administrator-like"))",
                .bold),
            Run(unknown > 0 ? ", \(Phrase.grouped(unknown)) unknown, as policies of theirs are missing" : "", .yellow),
        ])
        canvas.blank()
        let hasInventory = lines.contains { $0.destroyable != nil }
        var table = Table([
            Table.Column("actions", .right), Table.Column("everywhere", .right), Table.Column("services", .right),
            Table.Column(hasInventory ? "can destroy" : "destructive", .right), Table.Column("principal"),
        ])
        for line in lines.sorted(by: ReachLine.isBroader) {
            let ruin = line.destroyable.map { Phrase.count($0, "resource") } ?? Phrase.count(line.ruinous, "action")
            let kind = line.administration.map { "  administrator-like: \($0.rawValue)" } ?? ""
            table.rows.append([
                Run(line.isUnknown ? "unknown" : Phrase.grouped(line.held), line.isUnknown ? .yellow : nil),
                Run(Phrase.grouped(line.unrestricted)), Run(Phrase.grouped(line.services)),
                Run(ruin), Run(line.principal + kind + (line.hasGaps ? "  (gaps)" : ""), kind.isEmpty ? nil : .red),
            ])
        }
        canvas.table(table)
        canvas.assumptions(assumptions)
        canvas.gaps(gaps)
        canvas.catalogueNote()
        return canvas.text
    }
}
