import Authorization
import Catalogue
package import Documents
import PolicyLanguage
import Principals
package import Reach

/// What `ambit reach` prints of one principal for people: how broad it is and why, what it can use on what, and what it could ruin.
package struct ReachText {
    private let style: ReportStyle

    package init(style: ReportStyle) { self.style = style }

    /// Names shown of a long list.
    private static let most = 8
    private static let margin = 13

    package func text(_ summary: ReachSummary, assumptions: [Gap], gaps: [Gap]) -> String {
        var canvas = TextCanvas(style)
        canvas.line([Run(summary.principal, .bold), Run("  \(summary.kind.rawValue)", .dim)])
        writeBreadth(summary, to: &canvas)
        writeServices(summary, to: &canvas)
        writeHarms(summary, to: &canvas)
        writeGrants(summary, to: &canvas)
        writeDenials(summary, to: &canvas)
        if !summary.openKeys.isEmpty {
            canvas.heading("Hangs on")
            canvas.paragraph([Run(summary.openKeys.joined(separator: ", "), .cyan)], indent: 2)
        }
        canvas.assumptions(assumptions)
        canvas.gaps(Set(gaps + summary.gaps).sorted())
        canvas.catalogueNote()
        return canvas.text
    }

    // MARK: how broad

    private func writeBreadth(_ summary: ReachSummary, to canvas: inout TextCanvas) {
        let held =
            "\(Phrase.grouped(summary.held)) of \(Phrase.count(ReachSummary.existing, "action")) in "
            + "\(Phrase.count(summary.services, "service")), "
            + Phrase.share(summary.unrestricted, of: summary.held, "on every resource without a condition")
        canvas.paragraph(Run.prose(held), first: [Run("can use", .dim)], indent: Self.margin)
        if summary.asking.count > 0 {
            let asked =
                "\(Phrase.count(summary.asking.count, "action")) on keys and roles, whose own policy must allow it too (it is taken to do "
                + "so where the input lacks it): "
            canvas.paragraph(
                Run.prose(asked) + Self.list(summary.asking.patterns), first: [Run("of these", .dim)], indent: Self.margin)
        }
        guard let administration = summary.administration else { return }
        canvas.paragraph(
            [Run(administration.reason.phrase, .boldRed)], first: [Run("breadth", .dim)], indent: Self.margin)
        for place in administration.statements { canvas.line(Self.runs(place), indent: Self.margin) }
    }

    private func writeServices(_ summary: ReachSummary, to canvas: inout TextCanvas) {
        guard !summary.rows.isEmpty else { return }
        canvas.heading("By service and access level: held of existing actions, * where all that is held is on every resource")
        var services: [(service: String, rows: [HeldActions.Row])] = []
        for row in summary.rows {
            if services.last?.service != row.service { services.append((row.service, [])) }
            services[services.count - 1].rows.append(row)
        }
        func isWhole(_ service: (service: String, rows: [HeldActions.Row])) -> Bool {
            service.rows.allSatisfy { $0.held == $0.existing }
        }
        let whole = services.count > 24 ? services.filter(isWhole) : []
        let partly = whole.isEmpty ? services : services.filter { !isWhole($0) }
        let levels = AccessLevel.allCases
        var table = Table([Table.Column("service")] + levels.map { Table.Column($0.rawValue.lowercased(), .right) })
        for service in partly.prefix(40) {
            table.rows.append(
                [Run(service.service)]
                    + levels.map { level in
                        guard let row = service.rows.first(where: { $0.level == level }) else { return Run("–", .dim) }
                        let isUnrestricted = row.unrestricted == row.held
                        return Run("\(row.held)/\(row.existing)\(isUnrestricted ? "*" : " ")", isUnrestricted ? .yellow : nil)
                    })
        }
        if !partly.isEmpty { canvas.table(table, indent: 2) }
        if partly.count > 40 { canvas.line([Run("and \(Phrase.count(partly.count - 40, "more service"))", .dim)], indent: 2) }
        if !whole.isEmpty {
            canvas.paragraph(
                [Run("\(Phrase.count(whole.count, "service")) whole: ")] + Self.list(whole.map(\.service)), indent: 2)
        }
    }

    private func writeHarms(_ summary: ReachSummary, to canvas: inout TextCanvas) {
        guard !summary.harms.isEmpty else { return }
        let inventory = summary.inventoried.map { inventoried in
            "\(Phrase.grouped(inventoried.destroyable)) of \(Phrase.count(inventoried.resources, "inventoried resource")) can be destroyed"
        }
        canvas.heading("What it could ruin" + (inventory.map { ": \($0)" } ?? ""))
        for row in summary.harms {
            var runs = [Run(Phrase.count(row.actions.count, "action"))]
            if let resources = row.resources, resources > 0 {
                runs.append(Run(" on \(Phrase.count(resources, "resource"))", .red))
            }
            if let open = row.open, open > 0 { runs.append(Run(", open on \(open) more", .yellow)) }
            let most = summary.inventoried?.entries.filter { $0.kind == row.kind && $0.resources > 0 } ?? []
            let names = most.isEmpty ? row.actions.patterns : most.map { "\($0.action) (\($0.resources))" }
            canvas.paragraph(runs + [": "] + Self.list(names), first: [Run(row.kind.verb, .red)], indent: 26)
        }
    }

    // MARK: statements

    private func writeGrants(_ summary: ReachSummary, to canvas: inout TextCanvas) {
        guard !summary.grants.isEmpty else { return }
        canvas.heading("Granted by")
        for grant in summary.grants {
            canvas.line(Self.runs(grant.place), indent: 2)
            writeActions(grant.actions, grant.place.statement, to: &canvas)
            writeScope(grant.place.statement, grant.resource, to: &canvas)
            if !grant.limits.isEmpty {
                let limits = grant.limits.map { summary.limits[$0] }.map(Self.name)
                canvas.paragraph(
                    [Run(limits.joined(separator: ", "), .green)], first: [Run("    cut by", .dim)], indent: Self.margin)
            }
            if !grant.denials.isEmpty {
                let places = grant.denials.map { "\(summary.denials[$0].place.location)" }
                canvas.paragraph(Self.list(places, .green), first: [Run("    denied", .dim)], indent: Self.margin)
            }
        }
    }

    private func writeDenials(_ summary: ReachSummary, to canvas: inout TextCanvas) {
        let used = Set(summary.grants.flatMap(\.denials)).sorted()
        guard !used.isEmpty else { return }
        canvas.heading("Denied by")
        for denial in used.map({ summary.denials[$0] }) {
            canvas.line(Self.runs(denial.place), indent: 2)
            writeActions(denial.actions, denial.place.statement, to: &canvas)
            writeScope(denial.place.statement, denial.resource, to: &canvas)
        }
    }

    /// The statement's own patterns, where they are fewer than those of what is left of them.
    private func writeActions(_ actions: FoldedActions, _ statement: Statement, to canvas: inout TextCanvas) {
        let own = statement.actions.patterns.map(\.text)
        let isShorter = !statement.actions.isNegated && own.count < actions.patterns.count
        canvas.paragraph(
            [Run("\(Phrase.grouped(actions.count))\(isShorter ? " of " : ": ")")] + Self.list(isShorter ? own : actions.patterns),
            first: [Run("    actions", .dim)], indent: Self.margin)
    }

    private func writeScope(_ statement: Statement, _ holder: String?, to canvas: inout TextCanvas) {
        let texts = statement.resources?.patterns.map(\.text).sorted() ?? [holder ?? "*"]
        let isNegated = statement.resources?.isNegated ?? false
        canvas.paragraph(
            (isNegated ? ["all but "] : []) + Self.list(texts), first: [Run("    on", .dim)], indent: Self.margin)
        for condition in statement.conditions {
            let values = condition.values.map { "`\($0.text)`" }.joined(separator: ", ")
            canvas.paragraph(
                Run.prose("\(condition.op.text) \(condition.keyText) \(values)"), first: [Run("    when", .dim)],
                indent: Self.margin)
        }
    }

    private static func name(_ limit: ReachSummary.Limit) -> String {
        let names = limit.policies.prefix(3).joined(separator: ", ")
        let level = limit.layer == .serviceControl ? " of level \(limit.level)" : ""
        return "\(limit.layer.rawValue)\(level) (\(names)\(limit.policies.count > 3 ? ", ..." : ""))"
    }

    private static func runs(_ place: ReachSummary.Place) -> [Run] {
        return [Run(place.statement.label, .cyan), Run(" of \(place.policy)  "), Run(place.location.description, .dim)]
    }

    private static func list(_ names: [String], _ ink: ANSIStyle? = nil) -> [Run] {
        let shown = [Run(names.prefix(most).joined(separator: ", "), ink)]
        return names.count > most ? shown + [Run(" and \(Phrase.grouped(names.count - most)) more", .dim)] : shown
    }
}

extension ReachSummary.Administration.Reason {
    /// The reason in words.
    var phrase: String {
        switch self {
        case .everything: "administrator: every action that exists"
        case .administrator: "administrator: nearly every action that exists"
        case .permissions: "administrator-like: it can write the policies or the credentials of any principal"
        case .nearlyEverything: "administrator-like: it can change most services"
        }
    }

    var rank: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }
}
