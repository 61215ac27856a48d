internal import Activity
internal import Catalogue
internal import Documents
internal import PolicyLanguage
package import WhatIf

/// What `ambit replay` prints for people.
package struct ReplayText {
    private let style: ReportStyle
    /// Nothing was selected: every call is one that the question is about.
    private let isAboutAll: Bool

    package init(style: ReportStyle, isAboutAll: Bool) {
        self.style = style
        self.isAboutAll = isAboutAll
    }

    private static let few = 8

    package func text(_ report: ReplayReport) -> String {
        var canvas = TextCanvas(style)
        let time = report.first.flatMap { first in report.last.map { span(first, $0) } }
        canvas.paragraph([
            Run("\(Phrase.count(report.calls, "recorded call"))"), Run(time.map { ", \($0)" } ?? ""),
            Run(isAboutAll ? "" : "; \(Phrase.grouped(report.selected)) of those that succeeded are asked about"),
        ])
        if report.candidates.count > 1 { compare(report.candidates, &canvas) }
        for candidate in report.candidates { write(candidate, &canvas) }
        limits(report, &canvas)
        canvas.assumptions(report.assumptions)
        canvas.gaps(report.gaps)
        canvas.catalogueNote()
        return canvas.text
    }

    private func compare(_ candidates: [ReplayedCandidate], _ canvas: inout TextCanvas) {
        canvas.blank()
        let knowsAsked = candidates.contains { $0.stoppedAsked != nil }
        var table = Table(
            [.init("candidate", shrinks: true), .init("stopped", .right)] + (knowsAsked ? [.init("asked for", .right)] : []) + [
                .init("first"), .init("follows", .right), .init("open", .right), .init("breaks", .right),
                .init("kept", .right), .init("damage avoided", .right),
            ])
        for candidate in candidates {
            table.rows.append(
                [Run(candidate.name, .bold), Run(Phrase.grouped(candidate.stopped.count))]
                    + (knowsAsked ? [Run(candidate.stoppedAsked.map { Phrase.grouped($0) } ?? "")] : []) + [
                        Run(candidate.firstStopped.map { Self.moment($0.time.description) } ?? "never"),
                        Run(Phrase.grouped(candidate.stoppedByConsequence.count)), Run(Phrase.grouped(candidate.open.count)),
                        Run(Phrase.grouped(candidate.brokenElsewhere.count)), Run(Phrase.grouped(candidate.kept)),
                        Run(Phrase.count(candidate.avoided.count, "resource")),
                    ])
        }
        canvas.table(table)
    }

    /// `2025-12-15 02:31:14`
    private static func moment(_ time: String) -> String {
        String(time.map { $0 == "T" ? " " : $0 }.prefix(19))
    }

    private func write(_ candidate: ReplayedCandidate, _ canvas: inout TextCanvas) {
        canvas.heading("\(candidate.name)  \(candidate.parts.joined(separator: " + "))")
        if let first = candidate.firstStopped {
            let gone = candidate.stopped.count
            canvas.paragraph(
                Run.prose(
                    "would have stopped \(Phrase.count(gone, "call")), the first at \(Self.moment(first.time.description)): "
                        + "`\(first.operation)`\(Self.at(first)) by `\(Self.short(first.principal))`"), indent: 2)
            canvas.paragraph(Run.prose(reason(first), .dim), indent: 4)
            if let asked = candidate.stoppedAsked {
                let text =
                    asked == 0
                    ? "none of them was asked for by the change"
                    : "the change had asked for \(Phrase.grouped(asked)) of them: that work would not have been done"
                canvas.paragraph(Run.prose(text, asked == 0 ? .dim : .yellow), indent: 4)
            }
        } else {
            canvas.paragraph(
                Run.prose(isAboutAll ? "would have stopped nothing" : "would have stopped nothing of what is asked about"),
                indent: 2)
        }
        list("stopped", candidate.stopped, &canvas)
        consequences(candidate, &canvas)
        damage(candidate, &canvas)
        if !isAboutAll || !candidate.brokenElsewhere.isEmpty {
            if candidate.brokenElsewhere.isEmpty {
                canvas.paragraph(Run.prose("breaks no other call of these logs", .green), indent: 2)
            } else {
                list("breaks other work", candidate.brokenElsewhere, &canvas)
            }
        }
        // What cannot happen without a stopped call is told there.
        let following = candidate.open.isEmpty ? [] : Set(candidate.stoppedByConsequence.lazy.map { Self.mark(of: $0.call) })
        list("open", candidate.open.lazy.filter { !following.contains(Self.mark(of: $0)) }, &canvas)
        list("newly possible", candidate.newlyPossible, &canvas)
        canvas.paragraph(Run.prose("keeps \(Phrase.count(candidate.kept, "call"))"), indent: 2)
        if candidate.failedAnyway > 0 {
            canvas.paragraph(
                Run.prose(
                    "\(Phrase.count(candidate.failedAnyway, "call")) that failed for another reason would have been refused before",
                    .dim),
                indent: 2)
        }
        for note in candidate.notes { canvas.paragraph(Run.prose("note: \(note)", .yellow), indent: 2) }
    }

    /// What stands for an event where a great many are compared.
    private static func mark(of call: ReplayedCall) -> UInt128 { FieldBytes.digest([call.eventID]) }

    /// Calls alike in who, what and where stand in one line: retries and polls would fill the page.
    private func list(_ title: String, _ calls: some Sequence<ReplayedCall>, _ canvas: inout TextCanvas) {
        /// The first few; of the others it is only known that they are there.
        var groups: [(first: ReplayedCall, count: Int)] = []
        var places: [UInt128: Int] = [:]
        var all = 0
        for call in calls {
            all += 1
            let key = FieldBytes.digest([call.principal, call.operation, call.action.text, call.resource.text])
            let place = places[key] ?? places.count
            places[key] = place
            if place < groups.count {
                groups[place].count += 1
            } else if place < Self.few {
                groups.append((call, 1))
            }
        }
        if all == 0 { return }
        let distinct = places.count == all ? "" : ", \(Phrase.grouped(places.count)) distinct"
        canvas.line([Run("\(title)  ", .bold), Run("\(Phrase.count(all, "call"))\(distinct)")], indent: 2)
        for (call, count) in groups {
            let keys = call.keys.isEmpty ? "" : ": depends on \(Numbers.list(call.keys.map { $0.contains(" ") ? $0 : "`\($0)`" }))"
            canvas.paragraph(
                Run.prose(
                    "`\(call.action.text)`\(Self.at(call)) by `\(Self.short(call.principal))`\(count > 1 ? " ×\(count)" : "")\(keys)"
                ),
                first: [Run("    \(Self.moment(call.time.description))", .dim)], indent: 25)
        }
        if places.count > Self.few {
            canvas.line([Run("… and \(Phrase.grouped(places.count - Self.few)) more in --format json", .dim)], indent: 25)
        }
    }

    private func consequences(_ candidate: ReplayedCandidate, _ canvas: inout TextCanvas) {
        guard !candidate.stoppedByConsequence.isEmpty else { return }
        canvas.line(
            [
                Run("follows  ", .bold),
                Run("\(Phrase.count(candidate.stoppedByConsequence.count, "call")) that could not have happened as they did"),
            ],
            indent: 2)
        var counts: [(words: String, count: Int)] = []
        for consequence in candidate.stoppedByConsequence {
            let words = "\(consequence.reason.rawValue) (\(consequence.strength.rawValue))"
            if let at = counts.firstIndex(where: { $0.words == words }) { counts[at].count += 1 } else { counts.append((words, 1)) }
        }
        for (words, count) in counts { canvas.paragraph(Run.prose("\(Phrase.grouped(count)): \(words)"), indent: 4) }
    }

    private func damage(_ candidate: ReplayedCandidate, _ canvas: inout TextCanvas) {
        guard !candidate.avoided.isEmpty else { return }
        let direct = candidate.avoided.count { $0.isDirect }
        let rest = candidate.avoided.count - direct
        let split = rest > 0 ? " (\(direct) directly, \(rest) because they follow)" : ""
        canvas.line(
            [Run("damage avoided  ", .bold), Run("\(Phrase.count(candidate.avoided.count, "resource"))\(split)")], indent: 2)
        for damage in candidate.avoided.prefix(Self.few) {
            canvas.paragraph(
                Run.prose("`\(Self.short(damage.resource))`: \(damage.action) (\(damage.harm.verb))"),
                first: [Run("    \(Self.moment(damage.time.description))", .dim)], indent: 25)
        }
        if candidate.avoided.count > Self.few {
            canvas.line(
                [Run("… and \(Phrase.grouped(candidate.avoided.count - Self.few)) more in --format json", .dim)], indent: 25)
        }
    }

    private func reason(_ call: ReplayedCall) -> String {
        guard let layer = call.layer else { return "" }
        guard let statement = call.statement else { return "by the \(layer): no statement of it allows the call" }
        let name = Statement.label(sid: statement.sid, index: statement.index)
        return "by the \(layer): \(name) at \(statement.location)"
    }

    private static func at(_ call: ReplayedCall) -> String { call.resource.isNone ? "" : " on `\(short(call.resource.text))`" }

    /// What tells an ARN apart, without partition, service and account.
    private static func short(_ arn: String) -> String {
        arn.hasPrefix("arn:") ? ResourceName(arn).resource ?? arn : arn
    }

    /// What no replay can know.
    private func limits(_ report: ReplayReport, _ canvas: inout TextCanvas) {
        canvas.heading("What this cannot say")
        for text in [
            "It is about recorded calls, not about people: someone who is stopped may take another way. `ambit who` says who else could do the same.",
            "Calls that no log has (data events, other regions and accounts) are neither kept nor stopped.",
            "Work that happens less often than these logs reach back breaks unseen.",
            "A stopped call changes what follows it: what is listed as following is the least.",
            "A policy takes effect some seconds after it is put in force.",
        ] { canvas.paragraph(Run.prose(text, .dim), first: [Run("  -", .dim)], indent: 4) }
    }
}
