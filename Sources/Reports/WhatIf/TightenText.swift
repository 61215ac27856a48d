internal import Catalogue
internal import Documents
internal import PolicyLanguage
package import WhatIf

/// What `ambit tighten` prints for people.
package struct TightenText {
    private let style: ReportStyle

    package init(style: ReportStyle) { self.style = style }

    private static let few = 12

    package func text(_ report: TightenReport) -> String {
        var canvas = TextCanvas(style)
        canvas.paragraph([
            Run("a right-sized \(Self.name(report.form)) for "), Run(report.principals.joined(separator: ", "), .bold),
        ])
        for (number, policy) in report.policies.enumerated() {
            canvas.blank()
            let title = report.policies.count > 1 ? "policy \(number + 1) of \(report.policies.count)" : "policy"
            canvas.line([Run("\(title)  ", .bold), Run("\(Phrase.grouped(policy.size)) characters", .dim)])
            for line in PolicyDocumentText.lines(policy) { canvas.line([Run(line)]) }
        }
        canvas.heading("Proofs")
        for proof in [report.replay, report.nothingNew, report.nothingIdle] { write(proof, &canvas) }
        difference(report, &canvas)
        kept(report, &canvas)
        confidence(report, &canvas)
        for note in report.notes { canvas.paragraph(Run.prose("note: \(note)", .yellow)) }
        canvas.gaps(report.gaps)
        canvas.catalogueNote()
        return canvas.text
    }

    private static func name(_ form: TightenRequest.Form) -> String {
        switch form {
        case .identity: "identity policy"
        case .boundary: "permissions boundary"
        case .session: "session policy"
        case .scp: "service control policy"
        }
    }

    private func write(_ proof: TightenReport.Proof, _ canvas: inout TextCanvas) {
        let mark = proof.holds ? Run("✔", .green) : Run("✖", .boldRed)
        canvas.paragraph(Run.prose(proof.text), first: [Run("  "), mark], indent: 4)
        for remark in proof.remarks { canvas.paragraph(Run.prose(remark, .dim), indent: 6) }
    }

    private func difference(_ report: TightenReport, _ canvas: inout TextCanvas) {
        guard !report.levels.isEmpty else { return }
        canvas.heading("What goes")
        var table = Table([.init("access level"), .init("held", .right), .init("left", .right), .init("gone", .right)])
        for row in report.levels {
            table.rows.append([
                Run(row.level.rawValue), Run(Phrase.grouped(row.before)), Run(Phrase.grouped(row.after)),
                Run(Phrase.grouped(row.before - row.after)),
            ])
        }
        canvas.table(table, indent: 2)
        canvas.blank()
        var services: [(name: String, actions: [String])] = []
        for removed in report.removed {
            if services.last?.name == removed.service {
                services[services.count - 1].actions += removed.actions
            } else {
                services.append((removed.service, removed.actions))
            }
        }
        let most = services.sorted { ($1.actions.count, $0.name) < ($0.actions.count, $1.name) }
        for service in most.prefix(Self.few) {
            let names = Phrase.list(service.actions.map { String($0.dropFirst(service.name.count + 1)) }, limit: 4)
            canvas.paragraph(
                Run.prose("\(Phrase.count(service.actions.count, "action")): \(names)"), first: [Run("  - \(service.name)", .red)],
                indent: 24)
        }
        if most.count > Self.few {
            canvas.line([Run("and \(Phrase.count(most.count - Self.few, "service")) more in --format json", .dim)], indent: 4)
        }
    }

    private func kept(_ report: TightenReport, _ canvas: inout TextCanvas) {
        guard !report.kept.isEmpty else { return }
        canvas.heading("Kept by a rule, not by a call")
        for kept in report.kept.prefix(Self.few) {
            canvas.paragraph(
                Run.prose(
                    "\(Phrase.list(kept.actions.map { "`\($0)`" }, limit: 4)) on \(Phrase.list(kept.resources.map { "`\($0)`" }, limit: 2))"
                ),
                first: [Run("  \(kept.rule.rawValue)", .cyan)], indent: 22)
            canvas.paragraph(Run.prose(kept.rule.reason, .dim), indent: 22)
        }
        if report.kept.count > Self.few {
            canvas.line([Run("and \(Phrase.grouped(report.kept.count - Self.few)) more in --format json", .dim)], indent: 4)
        }
    }

    private func confidence(_ report: TightenReport, _ canvas: inout TextCanvas) {
        canvas.heading("How sure")
        let confidence = report.confidence
        canvas.paragraph(
            Run.prose(
                "\(confidence.grade.rawValue): what \(Phrase.count(confidence.days, "day")) of log needed, "
                    + "\(Phrase.count(confidence.calls, "call")) with \(Phrase.count(confidence.checks, "distinct permission"))"),
            indent: 2)
        for reason in confidence.reasons { canvas.paragraph(Run.prose(reason), first: [Run("  -", .dim)], indent: 4) }
        for step in report.steps { canvas.paragraph(Run.prose(step, .dim), first: [Run("  -", .dim)], indent: 4) }
    }
}
