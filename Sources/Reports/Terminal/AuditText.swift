import Audit
internal import Changes
import Documents
internal import Findings

/// The audit's report for a terminal: the summary first, then the findings, then what was not looked at.
struct AuditText {
    let report: AuditReport
    let style: ReportStyle

    func text() -> String {
        var canvas = TextCanvas(style)
        head(&canvas)
        for change in report.changes { ChangeText(change).write(to: &canvas) }
        if let investigation = report.investigation { InvestigationText(investigation: investigation).write(to: &canvas) }
        DifferenceText(report: report).write(to: &canvas)
        PrincipalText(principals: report.principals).write(to: &canvas)
        PeopleText(people: report.people).write(to: &canvas)
        findings(&canvas)
        suppressed(&canvas)
        rules(&canvas)
        canvas.assumptions(report.assumptions)
        gaps(&canvas)
        inputs(&canvas)
        canvas.catalogueNote()
        tail(&canvas)
        return canvas.text
    }

    private func head(_ canvas: inout TextCanvas) {
        let summary = report.summary
        canvas.line([Run("ambit audit", .bold)])
        var facts = [Phrase.count(summary.changes, "change")]
        // What was never given has no number: 0 would say that there is none.
        if summary.events > 0 { facts += [Phrase.count(summary.sessions, "session"), InputWords.events(of: summary)] }
        if summary.toolCalls > 0 { facts.append(Phrase.count(summary.toolCalls, "tool call")) }
        if summary.principals > 0 {
            facts += [
                Phrase.count(summary.principals, "principal"), Phrase.count(summary.policies, "policy", "policies"),
            ]
        }
        if summary.resources > 0 { facts.append(Phrase.count(summary.resources, "resource")) }
        canvas.paragraph([Run(facts.joined(separator: " · "), .dim)])
        if let line = RecordWords.line(summary.records) { canvas.paragraph([Run(line, .dim)]) }
        canvas.paragraph(verdict, indent: 0)
    }

    /// The numbers that decide whether to read on.
    private var verdict: [Run] {
        let counts = report.summary.findings.filter { $0.count > 0 }
        let total = counts.reduce(0) { $0 + $1.count }
        var runs: [Run] = [Run(Phrase.count(total, "finding"), total > 0 ? .bold : .boldGreen)]
        for (index, item) in counts.enumerated() {
            runs.append(index == 0 ? ": " : ", ")
            runs.append(Run("\(Phrase.grouped(item.count)) \(item.severity.rawValue)", item.severity.ink))
        }
        runs.append("; \(Phrase.count(report.summary.rulesNotRun, "rule")) not run; ")
        runs.append(Run(Phrase.count(report.summary.gaps, "gap"), report.summary.gaps > 0 ? .boldYellow : nil))
        return runs
    }

    // MARK: findings

    private static let statementsShown = 3
    private static let eventsShown = 2
    /// Of a rule with more findings than this the first few are shown.
    private static let mostOfGroup = 12
    private static let shownOfGroup = 5

    private func findings(_ canvas: inout TextCanvas) {
        guard !report.findings.isEmpty else { return }
        canvas.heading("Findings")
        for group in FindingGroup.groups(of: report.findings) {
            canvas.blank()
            write(group, to: &canvas)
        }
    }

    private func write(_ group: FindingGroup, to canvas: inout TextCanvas) {
        let rule = group.first
        let title = [
            Run(rule.severity.rawValue, rule.severity.ink), " ", Run(rule.rule, .bold), Run(" (\(group.context))", .dim),
        ]
        canvas.paragraph(title, indent: 0)
        let shown = group.findings.count > Self.mostOfGroup ? Self.shownOfGroup : group.findings.count
        for (_, finding) in group.findings.prefix(shown) { write(finding, to: &canvas) }
        more(group.findings.count - shown, "finding", &canvas)
        canvas.paragraph(Run.prose(rule.why), first: [Run("  why", .dim)], indent: 7)
        canvas.paragraph(Run.prose(rule.fix), first: [Run("  fix", .green)], indent: 7)
        guard let guardrail = group.findings.lazy.compactMap(\.finding.guardrail).first else { return }
        let words = GuardrailWords(guardrail: guardrail)
        canvas.paragraph(Run.prose("\(words.title) \(words.proof)"), first: [Run("  try", .green)], indent: 7)
        canvas.paragraph([Run(words.document, .dim)], indent: 7)
    }

    private func write(_ finding: Finding, to canvas: inout TextCanvas) {
        canvas.paragraph(Run.prose(finding.message), indent: 2)
        for (number, statement) in finding.statements.prefix(Self.statementsShown).enumerated() {
            canvas.line([Run("--> ", .blue), Run(statement.location.description)], indent: 4)
            canvas.paragraph(Run.prose(ChangeWords.name(of: statement), .dim), indent: 8)
            if let since = ChangeWords.since(finding, number) { canvas.paragraph(Run.prose(since, .dim), indent: 8) }
        }
        more(finding.statements.count - Self.statementsShown, "statement", &canvas)
        for event in finding.events.prefix(Self.eventsShown) {
            canvas.line([Run("--> ", .blue), Run(event.location.description)], indent: 4)
            canvas.paragraph(
                [
                    Run(event.isTimed ? "\(event.time)  " : "at an unknown time  "), Run(event.name, .cyan),
                    Run("  \(ChangeWords.kind(of: event)) \(event.id)", .dim),
                ], indent: 8)
        }
        more(finding.events.count - Self.eventsShown, "event", &canvas)
        if finding.statements.isEmpty, finding.events.isEmpty {
            canvas.paragraph([Run("on ", .dim), Run(finding.subject)], indent: 4)
        }
    }

    private func more(_ count: Int, _ noun: String, _ canvas: inout TextCanvas) {
        if count > 0 { canvas.line([Run("… and \(Phrase.count(count, "more " + noun)) in the JSON report", .dim)], indent: 8) }
    }

    private func suppressed(_ canvas: inout TextCanvas) {
        guard !report.suppressed.isEmpty else { return }
        canvas.heading("Suppressed")
        for item in report.suppressed {
            canvas.paragraph(Run.prose("\(item.finding.rule): \(item.finding.message)", .dim), indent: 2)
            let until = item.expires.map { ", until \($0)" } ?? ""
            canvas.paragraph([Run("\(item.reason) (\(item.owner)\(until))")], indent: 4)
        }
    }

    // MARK: what was not looked at

    private func rules(_ canvas: inout TextCanvas) {
        let incomplete = report.rules.filter { !$0.result.missing.isEmpty }
        if !incomplete.isEmpty {
            canvas.heading("Rules not run, or not on everything")
            for (reason, rules) in Self.byReason(incomplete) {
                if rules.count > Self.manyRules {
                    canvas.paragraph(Run.prose("\(Phrase.count(rules.count, "rule")) \(reason)", .dim), indent: 2)
                    canvas.paragraph([Run(rules.joined(separator: ", "), .boldYellow)], indent: 6)
                    continue
                }
                for rule in rules {
                    canvas.paragraph(Run.prose(reason, .dim), first: [Run("  \(rule)", .boldYellow)], indent: 32)
                }
            }
        }
        let quiet = report.rules.filter { $0.result == .quiet }.map(\.id)
        guard !quiet.isEmpty else { return }
        canvas.blank()
        canvas.paragraph([Run("\(Phrase.count(quiet.count, "rule")) found nothing: \(quiet.joined(separator: ", "))", .dim)])
    }

    /// More rules than this that lack the same are told as one.
    private static let manyRules = 4

    /// Rules that lack the same, in the order of the registry.
    private static func byReason(_ rules: [RuleOutcome]) -> [(reason: String, rules: [String])] {
        var found: [(reason: String, rules: [String])] = []
        for rule in rules {
            let word = if case .notRun = rule.result { "not run" } else { "partly" }
            let reason = "\(word): \(Numbers.list(rule.result.missing))"
            if let number = found.firstIndex(where: { $0.reason == reason }) {
                found[number].rules.append(rule.id)
            } else {
                found.append((reason, [rule.id]))
            }
        }
        return found
    }

    private func gaps(_ canvas: inout TextCanvas) {
        guard !report.gaps.isEmpty else { return }
        canvas.heading("Gaps")
        for fold in FoldedGaps(report.gaps).folds {
            let gap = fold.first
            let kind = [Run("\(gap.kind.rawValue): ", .boldYellow)]
            var indent = 4
            if fold.isFolded {
                canvas.folded(fold, kind: kind)
            } else {
                if let location = gap.location { canvas.line([Run(location.description)], indent: 2) } else { indent = 2 }
                canvas.paragraph(kind + Run.prose(fold.reason), indent: indent)
            }
            if let help = gap.help { canvas.paragraph([Run("help: ", .green)] + Run.prose(help), indent: indent) }
        }
    }

    private func inputs(_ canvas: inout TextCanvas) {
        let hidden = report.summary.hiddenFiles
        guard !report.inputs.isEmpty || hidden > 0 else { return }
        canvas.heading("Read")
        let folder = InputWords.folder(of: report.inputs)
        if !folder.isEmpty { canvas.line([Run("in \(folder)", .dim)], indent: 2) }
        var table = Table([.init("", shrinks: true), .init("", shrinks: true), .init("")])
        for input in report.inputs {
            table.rows.append([
                Run(String(input.file.dropFirst(folder.count))), Run(input.kind, .dim), Run(InputWords.counts(of: input), .dim),
            ])
        }
        canvas.table(table, indent: 2)
        if hidden > 0 {
            canvas.line(
                [Run("not read: \(Phrase.count(hidden, "hidden file or directory", "hidden files and directories"))")], indent: 2)
        }
    }

    private func tail(_ canvas: inout TextCanvas) {
        canvas.blank()
        canvas.paragraph(verdict)
    }
}
