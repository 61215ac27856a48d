import Audit
import Changes
import Documents

/// One change in a terminal report: what was asked, held and used, by whom, within which reach, and how it went.
struct ChangeText {
    private let change: ChangeAudit
    private let words: ChangeWords
    private static let margin = 13

    init(_ change: ChangeAudit) {
        self.change = change
        words = ChangeWords(change)
    }

    func write(to canvas: inout TextCanvas) {
        canvas.heading([change.id, change.title].compactMap { $0 }.joined(separator: "  "))
        facts(&canvas)
        people(&canvas)
        cause(&canvas)
        radius(&canvas)
        access(&canvas)
        moments(&canvas)
        others(&canvas)
    }

    private static let othersShown = 10

    /// What others did meanwhile: with what records and guards always whole.
    private func others(_ canvas: inout TextCanvas) {
        guard !change.others.isEmpty else { return }
        let grave = change.others.filter { $0.kind == .evidence || $0.kind == .guardrail }
        let rest = change.others.filter { $0.kind != .evidence && $0.kind != .guardrail }
        let shown = (grave + rest.prefix(Self.othersShown)).sorted { $0.time < $1.time }
        canvas.blank()
        canvas.line([Run("what others did meanwhile", .dim)], indent: 2)
        for deed in shown {
            canvas.paragraph(
                Run.prose("\(InvestigationWords.title(of: deed.kind)): \(InvestigationWords.line(of: deed))"),
                first: [Run("  \(deed.time.dayAndClock)", .dim)], indent: 23)
        }
        let left = change.others.count - shown.count
        if left > 0 { canvas.line([Run("… and \(Phrase.grouped(left)) more in the JSON report", .dim)], indent: 2) }
    }

    private func field(_ name: String, _ texts: [String], _ canvas: inout TextCanvas, ink: ANSIStyle? = nil) {
        for (index, text) in texts.enumerated() {
            canvas.paragraph(Run.prose(text, ink), first: index == 0 ? [Run("  \(name)", .bold)] : [], indent: Self.margin)
        }
    }

    private func facts(_ canvas: inout TextCanvas) {
        var when = "\(words.window), \(words.kind)"
        if let location = change.location { when += " in \(location)" }
        field("window", [when], &canvas)
        let place = [change.environment, change.ticket].compactMap { $0 }
        if change.isProduction || !place.isEmpty {
            let isNamed = change.environment?.lowercased().hasPrefix("prod") == true
            field("scope", [((change.isProduction && !isNamed ? ["production"] : []) + place).joined(separator: ", ")], &canvas)
        }
        field("asked", words.asked, &canvas)
        field("held", [words.held], &canvas)
        field("unasked", words.unasked, &canvas)
        field("used", [words.used] + (words.ratio.map { [$0] } ?? []), &canvas)
    }

    private func people(_ canvas: inout TextCanvas) {
        for group in SimilarSessions.groups(of: change.sessions) {
            let session = group.first
            field("who", ["\(ChangeWords.person(of: session)) as `\(session.arn)`", group.facts], &canvas)
            let consent = group.agent.map { ChangeWords.consent($0.approvals) } ?? []
            let calls = consent.isEmpty ? [] : ["of its tool calls \(consent.joined(separator: " · "))"]
            field("agent", [ChangeWords.agent(group.agent)] + calls, &canvas)
            field("limits", [ChangeWords.limits(on: session)], &canvas)
            field("agreement", [ChangeWords.agreement(group.agreement)], &canvas)
        }
        if change.sessions.isEmpty {
            field("who", [words.noSession], &canvas)
            for work in change.agents {
                let words = AgentWords(work)
                field("agent", [words.name, words.counts] + (words.consent.map { [$0] } ?? []), &canvas)
            }
        }
        field("approval", words.approvals, &canvas)
    }

    private func cause(_ canvas: inout TextCanvas) {
        guard let cause = words.cause else { return }
        canvas.line([Run("  cause", .bold), Run("      "), Run(cause.statement.location.description, .bold)])
        canvas.paragraph(Run.prose("\(ChangeWords.name(of: cause.statement)) \(words.weight(of: cause))"), indent: Self.margin)
    }

    private func radius(_ canvas: inout TextCanvas) {
        guard let radius = change.blastRadius.value else { return field("reach", words.reach, &canvas) }
        canvas.blank()
        var table = Table([
            .init("blast radius"), .init("resources", .right), .init("destroy", .right), .init("alter", .right),
            .init("read", .right),
            .init("depends", .right),
        ])
        for (name, counts) in [("production", radius.production), ("other", radius.elsewhere)] {
            let cells = [counts.inventoried, counts.destroyable, counts.alterable, counts.readable, counts.depends]
            table.rows.append(
                [Run(name)]
                    + cells.enumerated().map {
                        Run(Phrase.grouped($1), $0 == 1 && $1 > 0 && name == "production" ? .boldRed : nil)
                    })
        }
        canvas.table(table, indent: 2)
    }

    private static let servicesShown = 12

    private func access(_ canvas: inout TextCanvas) {
        let access = change.access
        let (shown, rest) = ServiceAccess.rows(of: access, limit: Self.servicesShown)
        guard !shown.isEmpty else { return }
        canvas.blank()
        var table = Table([
            .init("actions of", shrinks: true), .init("held", .right), .init("used", .right), .init("asked", .right), .init(""),
        ])
        let most = (shown + rest).map(\.totals.held).max() ?? 0
        let length = min(max(canvas.style.width - 48, 8), 40)
        for row in shown {
            table.rows.append([
                Run(row.service), number(row.totals.held, access.heldUnknown), number(row.totals.used, nil),
                number(row.totals.asked, access.askedUnknown), bar(row.totals, most, length),
            ])
        }
        if !rest.isEmpty {
            let held = rest.reduce(0) { $0 + $1.totals.held }
            table.rows.append([
                Run(Phrase.count(rest.count, "more service"), .dim), number(held, access.heldUnknown),
                number(rest.reduce(0) { $0 + $1.totals.used }, nil),
                number(rest.reduce(0) { $0 + $1.totals.asked }, access.askedUnknown), "",
            ])
        }
        canvas.table(table, indent: 2)
        if most > 0 { canvas.line([Run("█ used  ░ held and not used", .dim)], indent: 2) }
    }

    private func number(_ value: Int, _ unknown: String?) -> Run {
        unknown == nil ? Run(Phrase.grouped(value), value == 0 ? .dim : nil) : Run("?", .dim)
    }

    private func bar(_ totals: AccessTotals, _ most: Int, _ length: Int) -> Run {
        let held = share(totals.held, of: most, in: length)
        let used = min(share(totals.used, of: most, in: length), held)
        return Run(String(repeating: "█", count: used) + String(repeating: "░", count: held - used))
    }

    private static let momentsShown = 18

    private func moments(_ canvas: inout TextCanvas) {
        let (moments, omitted) = TimelineRow.of(change, limit: Self.momentsShown)
        guard !moments.isEmpty else { return }
        canvas.blank()
        canvas.line([Run("what happened", .dim)], indent: 2)
        let isOneDay = moments.allSatisfy { $0.from.day == moments[0].from.day }
        let actors = moments.map(\.actor)
        let column = actors.map(DisplayWidth.of).max() ?? 0
        for (moment, actor) in zip(moments, actors) {
            let time = isOneDay ? moment.from.clock : moment.from.dayAndClock
            let mark: Run =
                moment.destructive > 0 ? Run("✖", .boldRed) : moment.part == .approval ? Run("✔", .green) : Run("·", .dim)
            var runs = [Run(moment.what, moment.destructive > 0 ? .boldRed : .bold)]
            if !moment.resources.isEmpty { runs.append(Run((moment.isSum ? ": " : " ") + names(moment.resources))) }
            if let by = moment.by { runs.append(Run(" by \(by)", .dim)) }
            let marks = moment.marks
            if !marks.isEmpty { runs.append(Run(" (\(marks.joined(separator: ", ")))", .yellow)) }
            let pad = Run(String(repeating: " ", count: column - DisplayWidth.of(actor)))
            canvas.paragraph(
                runs, first: [Run("  \(time) "), mark, " ", Run(actor, .dim), pad], indent: time.utf8.count + 7 + column)
        }
        if omitted > 0 {
            canvas.line([Run("… and \(Phrase.count(omitted, "more write")): see the HTML or JSON report", .dim)], indent: 2)
        }
    }

    private func names(_ resources: [String]) -> String {
        let shown = resources.prefix(2).map(ChangeWords.shortName)
        return shown.joined(separator: ", ") + (resources.count > 2 ? " and \(resources.count - 2) more" : "")
    }
}
