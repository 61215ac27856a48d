package import Authorization
import Catalogue
package import Documents
import PolicyLanguage
package import Reach

/// The answer to `ambit explain`, for people: the verdict, what each layer said and by which statement, and what an open verdict
/// depends on.
package struct AnswerText {
    private let style: ReportStyle

    package init(style: ReportStyle) {
        self.style = style
    }

    package func text(
        _ answer: Answer, needs: [NeededAccess], gaps: [Gap], assumptions: [Gap], principal: String
    ) -> String {
        var canvas = TextCanvas(style)
        canvas.line([Run(answer.verdict.phrase, answer.verdict.ink)])
        let facts = [("principal", principal), ("action", answer.action), ("resource", answer.resource)]
        for (name, value) in facts { canvas.paragraph([Run(value)], first: [Run(name, .dim)], indent: 12) }
        canvas.blank()
        let layers = answer.decision.layers.filter { $0.exists || $0.layer == .identity }
        for (index, layer) in layers.enumerated() {
            let isLast = index == layers.count - 1
            canvas.line([Run(isLast ? "└─ " : "├─ ", .dim), Run(layer.layer.rawValue, .bold), "  "] + said(layer, answer))
            let statements = Self.merged(answer.decision.statements.filter { $0.layer == layer.layer })
            for (number, entry) in statements.enumerated() {
                let branch = number == statements.count - 1 ? "└─ " : "├─ "
                write(entry.applied, levels: entry.levels, [Run(isLast ? "   " : "│  ", .dim), Run(branch, .dim)], to: &canvas)
            }
        }
        if let dependency = answer.dependency { write(dependency, to: &canvas) }
        if !answer.missing.isEmpty { write(missing: answer.missing, to: &canvas) }
        write(needs, to: &canvas)
        canvas.assumptions(assumptions)
        canvas.gaps(gaps)
        canvas.catalogueNote()
        return canvas.text
    }

    /// The answers of a question with wildcards: which part is allowed, which is not, which is open.
    package func text(
        _ answers: [Answer], needs: [NeededAccess], gaps: [Gap], assumptions: [Gap], question: Question
    ) -> String {
        var canvas = TextCanvas(style)
        let resource = question.isOfAnyResource ? "any resource" : question.resource
        canvas.line([Run("which part of ", .bold), Run(question.action, .cyan), Run(" on ", .bold), Run(resource, .cyan)])
        canvas.paragraph([Run(question.principal)], first: [Run("principal", .dim)], indent: 12)
        for verdict in [Verdict.allowed, .depends, .explicitlyDenied, .implicitlyDenied] {
            let part = answers.filter { $0.verdict == verdict }
            guard !part.isEmpty else { continue }
            canvas.heading("\(verdict.phrase): \(Phrase.count(part.count, "pair")) of action and resource")
            var resources: [(resource: String, actions: [String])] = []
            for answer in part {
                if let index = resources.firstIndex(where: { $0.resource == answer.resource }) {
                    resources[index].actions.append(answer.action)
                } else {
                    resources.append((answer.resource, [answer.action]))
                }
            }
            for entry in resources {
                let isAny = question.isOfAnyResource && entry.resource == "*"
                canvas.paragraph([Run(isAny ? "any resource" : entry.resource)], indent: 2)
                canvas.paragraph([Run(entry.actions.joined(separator: ", "), .dim)], indent: 6)
            }
        }
        write(needs, to: &canvas)
        canvas.assumptions(assumptions)
        canvas.gaps(gaps)
        canvas.catalogueNote()
        return canvas.text
    }

    /// One policy attached at several levels of the organisation is told once.
    private static func merged(_ statements: [AppliedStatement]) -> [(applied: AppliedStatement, levels: Int)] {
        var merged: [(applied: AppliedStatement, levels: Int)] = []
        for applied in statements {
            let index = merged.firstIndex { entry in
                entry.applied.policy.name == applied.policy.name && entry.applied.statement.index == applied.statement.index
                    && entry.applied.statement.location == applied.statement.location
            }
            if let index { merged[index].levels += 1 } else { merged.append((applied, 1)) }
        }
        return merged
    }

    private func said(_ layer: LayerOutcome, _ answer: Answer) -> [Run] {
        if layer.denies == .yes { return [Run("denies", .boldRed)] }
        let stopped = answer.decision.stoppedBy == layer.layer ? [Run("  ← stopped here", .boldRed)] : []
        let open = layer.denies == .unknown ? [Run(", may deny", .yellow)] : []
        switch layer.allows {
        case .yes: return [Run("allows", .green)] + open + stopped
        case .unknown: return [Run("may allow", .yellow)] + open + stopped
        case .no: return [Run("silent", .dim)] + open + stopped
        }
    }

    private func write(_ applied: AppliedStatement, levels: Int, _ branch: [Run], to canvas: inout TextCanvas) {
        let effect = applied.statement.effect
        let ink: ANSIStyle = applied.isCertain ? (effect == .allow ? .green : .red) : .yellow
        let word = applied.isCertain ? effect.rawValue : "\(effect.rawValue), if its conditions hold"
        var runs = branch + [Run(word, ink), "  "]
        if let name = applied.policy.name { runs += [Run(name), "  "] }
        runs.append(Run(applied.statement.label, .cyan))
        runs += ["  ", Run(applied.statement.location.description, .dim)]
        if levels > 1 { runs.append(Run("  at \(levels) levels", .dim)) }
        canvas.line(runs)
    }

    private func write(_ needs: [NeededAccess], to canvas: inout TextCanvas) {
        for (isAlways, words) in [(true, "The request needs besides"), (false, "It may need")] {
            let part = needs.filter { $0.isAlways == isAlways }
            guard !part.isEmpty else { continue }
            canvas.blank()
            canvas.line([Run(words, .bold)])
            for need in part {
                let told = Self.told(need)
                canvas.paragraph(
                    Run.prose("`\(need.action)` on `\(need.resource)`") + [Run("  "), Run(told.words, told.ink)]
                        + Run.prose(need.example.map { ", such as `\($0)`" } ?? ""), indent: 2)
            }
        }
    }

    private static func told(_ need: NeededAccess) -> (words: String, ink: ANSIStyle) {
        let isPattern = need.resource != "*" && need.resource.contains("*")
        switch need.verdict {
        case nil: return ("not decided", .yellow)
        case .allowed?: return (isPattern ? "allowed on each" : "allowed", .green)
        case .depends?: return (isPattern ? "allowed on some, or in some context" : "depends", .yellow)
        case let verdict?: return (isPattern ? "allowed on none" : verdict.phrase, .red)
        }
    }

    /// Policies that the input lacks and that could turn the verdict around.
    private func write(missing: [String], to canvas: inout TextCanvas) {
        canvas.blank()
        canvas.paragraph([Run("The verdict depends on "), Run(missing.joined(separator: ", "), .cyan)])
    }

    private func write(_ dependency: Dependency, to canvas: inout TextCanvas) {
        canvas.blank()
        canvas.paragraph([Run("The verdict depends on "), Run(dependency.keys.joined(separator: ", "), .cyan)])
        for (word, settings) in [("allowed with", dependency.allowing), ("denied with", dependency.denying)] where !settings.isEmpty
        {
            let text = settings.map { setting in setting.value.map { "\(setting.key) = `\($0)`" } ?? "no \(setting.key)" }
            canvas.paragraph(Run.prose(text.joined(separator: " and ")), first: [Run(word, .dim)], indent: 14)
        }
    }
}

extension Verdict {
    /// The verdict in words.
    package var phrase: String {
        switch self {
        case .allowed: "allowed"
        case .explicitlyDenied: "explicitly denied"
        case .implicitlyDenied: "implicitly denied"
        case .depends: "depends"
        }
    }

    var ink: ANSIStyle {
        switch self {
        case .allowed: .boldGreen
        case .explicitlyDenied, .implicitlyDenied: .boldRed
        case .depends: .boldYellow
        }
    }
}
