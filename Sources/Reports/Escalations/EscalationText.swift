internal import Authorization
package import Documents
package import Escalation
internal import PolicyLanguage
internal import Reach

/// What `ambit escalate` prints for people.
package struct EscalationText {
    private let style: ReportStyle

    package init(style: ReportStyle) { self.style = style }

    /// More paths than this are told one a line.
    private static let mostWhole = 25

    /// - Parameter isBrief: many paths are told one a line.
    package func text(_ report: EscalationReport, gaps: [Gap], isBrief: Bool = false) -> String {
        var canvas = TextCanvas(style)
        let administrators = report.paths.filter(\.isAdministrator)
        let climbers = Set(administrators.map(\.from)).count
        canvas.paragraph([
            Run(Phrase.count(report.paths.count, "path"), .bold),
            Run(
                administrators.isEmpty
                    ? ", none to administrator"
                    : ", \(administrators.count) to administrator, by \(Phrase.count(climbers, "principal"))"),
        ])
        if !report.administrators.isEmpty {
            canvas.paragraph([Run("administrators already: " + report.administrators.joined(separator: ", "), .dim)])
        }
        var told: [Told: String] = [:]
        let groups = Self.groups(report.paths)
        if isBrief, groups.count > Self.mostWhole {
            canvas.blank()
            for group in Self.folded(groups) { writeBriefly(group, to: &canvas) }
            canvas.blank()
            canvas.paragraph([Run("`--principal` shows the requests and statements of one, `--format json` those of all", .dim)])
        } else {
            for group in groups { write(group, &told, to: &canvas) }
        }
        for omitted in report.omitted {
            canvas.blank()
            canvas.paragraph(Run.prose("… and \(omitted.count) more from `\(omitted.from)`; `--limit 0` lists all", .dim))
        }
        canvas.assumptions(report.assumptions)
        canvas.gaps(gaps)
        canvas.catalogueNote()
        return canvas.text
    }

    /// Paths of one principal that take the same steps to different ends are told as one, with every end.
    private static func groups(_ paths: [EscalationPath]) -> [[EscalationPath]] {
        struct Key: Hashable {
            let from: String
            let methods: [String]
            let middle: [String]
            let isAdministrator: Bool
            let certainty: Certainty
            let hangsOn: [String]
        }
        var groups: [[EscalationPath]] = []
        var indices: [Key: Int] = [:]
        for path in paths {
            let key = Key(
                from: path.from, methods: path.steps.map(\.method), middle: path.steps.dropLast().map(\.becomes),
                isAdministrator: path.isAdministrator, certainty: path.certainty, hangsOn: path.hangsOn)
            if let index = indices[key] {
                groups[index].append(path)
            } else {
                indices[key] = groups.count
                groups.append([path])
            }
        }
        return groups
    }

    /// What makes one principal administrator is one line, with its surest way.
    private static func folded(_ groups: [[EscalationPath]]) -> [[EscalationPath]] {
        var folded: [[EscalationPath]] = []
        var climbing: [String: Int] = [:]
        for group in groups {
            guard let path = group.first, path.isAdministrator else {
                folded.append(group)
                continue
            }
            if let index = climbing[path.from] {
                let isSurer = folded[index].first.map { path.certainty < $0.certainty } ?? false
                folded[index] = isSurer ? group + folded[index] : folded[index] + group
            } else {
                climbing[path.from] = folded.count
                folded.append(group)
            }
        }
        return folded
    }

    /// A step that many paths have is laid out once for each place in a path.
    private struct Told: Hashable {
        let step: ObjectIdentifier
        let number: Int
    }

    /// One line: from whom to whom, how surely, and by which methods.
    private func writeBriefly(_ group: [EscalationPath], to canvas: inout TextCanvas) {
        guard let path = group.first else { return }
        let more = group.count > 1 ? " and \(group.count - 1) more" : ""
        canvas.line([
            Run(path.from, .bold), Run(" → ", .dim), Run((path.to == path.from ? "itself" : path.to) + more), "  ",
            path.isAdministrator ? Run("administrator", .boldRed) : Run("more access", .boldYellow), "  ",
            Run(path.certainty.rawValue, path.certainty == .exact ? .red : .yellow),
            Run("  " + path.steps.map(\.method).joined(separator: ", "), .dim),
        ])
    }

    private func write(_ group: [EscalationPath], _ told: inout [Told: String], to canvas: inout TextCanvas) {
        guard let path = group.first else { return }
        canvas.blank()
        let end = path.to == path.from ? "itself" : path.to
        canvas.line([
            Run(path.from, .bold), Run(" → ", .dim), Run(end, .bold), "  ",
            path.isAdministrator ? Run("administrator", .boldRed) : Run("more access", .boldYellow), "  ",
            Run(path.certainty.rawValue, path.certainty == .exact ? .red : .yellow),
        ])
        for (index, step) in path.steps.enumerated() {
            let key = Told(step: ObjectIdentifier(step), number: index + 1)
            let lines = told[key] ?? lines(of: step, number: index + 1)
            told[key] = lines
            canvas.add(lines)
        }
        if !path.hangsOn.isEmpty {
            canvas.paragraph([Run(path.hangsOn.joined(separator: ", "), .yellow)], first: [Run("  if", .dim)], indent: 6)
        }
        if !path.isAdministrator, let action = path.newAction {
            canvas.paragraph(Run.prose("`\(action)`, which it did not hold"), first: [Run("  gain", .dim)], indent: 8)
        }
        let others = group.dropFirst().map(\.to)
        if !others.isEmpty {
            let shown = others.prefix(Self.mostEnds).joined(separator: ", ")
            let more = others.count > Self.mostEnds ? " and \(others.count - Self.mostEnds) more" : ""
            canvas.paragraph([Run(shown + more, .dim)], first: [Run("  in the same way", .dim)], indent: 19)
        }
    }

    /// Ends of one group that are named.
    private static let mostEnds = 12

    private func lines(of step: EscalationStep, number: Int) -> String {
        var canvas = TextCanvas(style)
        let others = step.others.isEmpty ? "" : ", also \(step.others.joined(separator: ", "))"
        canvas.paragraph(
            [Run(step.title), Run("  \(step.method)\(others)", .dim)], first: [Run("  \(number)", .cyan)], indent: 5)
        if step.becomes != step.by || step.given != nil {
            let becomes = step.becomes == step.by ? "" : step.becomes
            let given = step.given.map { becomes.isEmpty ? "has \($0)" : ", with \($0)" } ?? ""
            canvas.paragraph(Run.prose(becomes + given), first: [Run("     →", .dim)], indent: 7)
        }
        for permission in step.permissions {
            let settings = permission.choices.map { setting in
                setting.value.map { "\(setting.key) = `\($0)`" } ?? "no \(setting.key)"
            }
            let with = settings.isEmpty ? "" : ", with " + settings.joined(separator: " and ")
            canvas.paragraph(Run.prose("`\(permission.action)` on `\(permission.resource)`\(with)"), indent: 7)
            canvas.grants(permission.statements, indent: 9)
        }
        return canvas.text
    }
}

extension TextCanvas {
    /// The statements that grant something, a line each; what limits is not told.
    mutating func grants(_ statements: [AppliedStatement], indent: Int) {
        for applied in statements where applied.layer == .identity || applied.layer == .resource {
            let sid = applied.statement.label
            let policy = applied.policy.name.map { "\($0)  " } ?? ""
            line(
                [
                    Run(applied.layer.rawValue + "  ", .dim), Run(sid, .cyan),
                    Run("  \(policy)\(applied.statement.location)", .dim),
                ], indent: indent)
        }
    }
}
