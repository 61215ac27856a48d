package import Catalogue
internal import Documents

/// How much the catalogue knows.
package struct CatalogueSummary: Sendable {
    package let services: Int
    package let actions: Int
    package let levels: [(level: AccessLevel, count: Int)]
    package let resourceTypes: Int
    package let harms: Int

    package init(_ catalogue: ActionCatalogue = .standard) {
        services = catalogue.serviceCount
        actions = catalogue.actionCount
        var counts: [AccessLevel: Int] = [:]
        for action in 0..<catalogue.actionCount { counts[catalogue.accessLevel(ofAction: action), default: 0] += 1 }
        levels = AccessLevel.allCases.map { ($0, counts[$0] ?? 0) }
        resourceTypes = catalogue.resourceTypeCount
        harms = catalogue.harmfulActions.count
    }
}

/// What `ambit catalogue` prints for people.
package enum CatalogueText {
    package static func summary(_ summary: CatalogueSummary, style: ReportStyle) -> String {
        var canvas = TextCanvas(style)
        canvas.line([Run("\(Facts.stamp.name) \(Facts.stamp.version) of \(Facts.stamp.date)", .bold)])
        canvas.line([Run("SHA-256 \(Facts.stamp.sha256)", .dim)])
        canvas.blank()
        var table = Table([Table.Column(""), Table.Column("", .right)])
        table.rows.append([Run("services"), Run(Phrase.grouped(summary.services))])
        table.rows.append([Run("actions"), Run(Phrase.grouped(summary.actions))])
        for (level, count) in summary.levels { table.rows.append([Run("  \(level.rawValue)"), Run(Phrase.grouped(count))]) }
        table.rows.append([Run("resource types"), Run(Phrase.grouped(summary.resourceTypes))])
        table.rows.append([Run("actions whose harm is classified"), Run(Phrase.grouped(summary.harms))])
        canvas.table(table)
        canvas.blank()
        for (what, date) in [
            ("events of logs and their actions", Facts.stamp.operationsDate), ("harms", Facts.stamp.harmsDate),
            ("services that resource control policies bind", Facts.stamp.controlPoliciesDate),
        ] {
            canvas.line([Run("\(what): checked \(date)", .dim)])
        }
        return canvas.text
    }

    /// The facts of some actions.
    package static func actions(_ numbers: [Int], of catalogue: ActionCatalogue = .standard, style: ReportStyle) -> String {
        var canvas = TextCanvas(style)
        for number in numbers {
            canvas.blank()
            describe(catalogue.action(number), catalogue.harm(of: catalogue.name(ofAction: number)), on: &canvas)
        }
        return canvas.text
    }

    private static func describe(_ facts: ActionFacts, _ harm: Harm?, on canvas: inout TextCanvas) {
        canvas.line([Run(facts.fullName, .bold), "  ", Run(facts.accessLevel.rawValue)])
        func entry(_ title: String, _ text: String) {
            if !text.isEmpty { canvas.paragraph(Run.prose(text), first: [Run("  \(title)", .dim)], indent: 14) }
        }
        for use in facts.resourceTypes {
            let keys = Set(use.conditionKeys + use.type.conditionKeys).sorted()
            entry("acts on", "\(use.type.name)\(use.isRequired ? ", required" : ""): \(use.type.arnFormat)")
            if !keys.isEmpty { entry("", "with \(keys.joined(separator: ", "))") }
            if !use.dependentActions.isEmpty { entry("", "needs \(use.dependentActions.joined(separator: ", "))") }
        }
        if facts.resourceTypes.isEmpty { entry("acts on", "no resource: only `*` matches") }
        entry("conditions", facts.conditionKeys.joined(separator: ", "))
        entry("needs", facts.dependentActions.joined(separator: ", "))
        guard let harm else { return }
        var text = "\(harm.kind.verb); \(recovery(harm.recovery))"
        if let protection = harm.protection { text += "; stopped by \(protection)" }
        if let indirect = harm.indirect { text += "; \(indirect)" }
        entry("harm", text)
    }

    private static func recovery(_ recovery: Recovery) -> String {
        switch recovery {
        case .impossible: "nothing brings it back"
        case .window: "can be undone for some days"
        case .backup: "only a backup brings it back"
        case .possible: "can be undone"
        }
    }
}
