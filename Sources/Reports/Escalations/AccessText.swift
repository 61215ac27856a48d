internal import Authorization
package import Documents
package import Escalation
internal import Reach

/// What `ambit who` prints for people.
package struct AccessText {
    private let style: ReportStyle

    package init(style: ReportStyle) { self.style = style }

    /// - Parameter isKnown: false where no account details were given, so that nobody can say who holds what.
    package func text(
        _ report: AccessReport, gaps: [Gap], action: String, resource: String?, isKnown: Bool = true
    ) -> String {
        var canvas = TextCanvas(style)
        let certain = report.holders.count(where: \.isCertain)
        let count =
            isKnown || !report.holders.isEmpty
            ? "\(Phrase.count(report.holders.count, "principal")), \(certain) for certain"
            : "not known who may, as no account authorization details were given"
        canvas.paragraph([Run(action, .cyan), " on ", Run(resource ?? "any resource", .cyan), Run(": \(count)")])
        for note in report.notes { canvas.paragraph(Run.prose(note, .yellow)) }
        for holder in report.holders { write(holder, to: &canvas) }
        if !report.possible.isEmpty { canvas.blank() }
        for part in report.possible {
            let more = report.holders.isEmpty ? "" : "more "
            let who =
                part.principals.count == 1
                ? "`\(part.principals[0])`"
                : "\(Phrase.grouped(part.principals.count)) \(more)principals of \(part.account)"
            canvas.paragraph(
                Run.prose("\(who) could be allowed by the policy of `\(part.resource)`, which is not in the input", .yellow))
        }
        canvas.assumptions(report.assumptions)
        canvas.gaps(gaps)
        canvas.catalogueNote()
        return canvas.text
    }

    private func write(_ holder: AccessHolder, to canvas: inout TextCanvas) {
        canvas.blank()
        var runs = [Run(holder.principal, .bold), "  "]
        runs.append(holder.isCertain ? Run("allowed", .boldRed) : Run("depends", .boldYellow))
        if !holder.isCertain, holder.hangsOn.isEmpty {
            runs.append(Run(holder.certainty == .exact ? " on what is missing" : ": \(holder.certainty.rawValue)", .yellow))
        }
        canvas.line(runs)
        if !holder.resources.isEmpty {
            let named = holder.resources.map { $0 == "*" ? "any resource" : "`\($0)`" }
            canvas.paragraph(Run.prose(named.joined(separator: ", ")), first: [Run("  on", .dim)], indent: 5)
        }
        for step in holder.chain {
            let becomes = step.becomes == step.by ? "itself" : step.becomes
            let given = step.given.map { ", with \($0)" } ?? ""
            let how = step.isAssumption ? [] : [Run("  \(step.title)  \(step.method)", .dim)]
            canvas.line([Run("→ as ", .dim), Run(becomes)] + Run.prose(given) + how, indent: 2)
        }
        if !holder.hangsOn.isEmpty {
            let settings = holder.hangsOn.map { setting in
                setting.value.map { "\(setting.key) = `\($0)`" } ?? "no \(setting.key)"
            }
            canvas.paragraph(Run.prose(settings.joined(separator: " and ")), first: [Run("  if", .dim)], indent: 5)
        }
        canvas.grants(holder.chain.flatMap(\.permissions).flatMap(\.statements) + holder.statements, indent: 2)
    }
}
