internal import Authorization
internal import Documents
internal import PolicyLanguage
package import Reach

/// What `ambit compare` prints for people.
package enum ComparisonText {
    package static func text(_ comparison: Comparison, _ words: ComparisonWords) -> String {
        var lines: [String] = []
        switch comparison.newAccess {
        case true?:
            lines.append(words.found(comparison.regions.count))
            for region in comparison.regions { lines += [""] + describe(region, words.question) }
        case false?: lines.append(words.proved)
        case nil: lines.append(words.open)
        }
        for region in comparison.inert {
            lines.append("")
            lines.append("\(place(region.statement)) names \(region.witness.action) on `\(region.witness.resource)`")
            lines.append(
                "    note     no access: AWS does not authorise this action on such a resource, or needs no permission for it")
        }
        for gap in comparison.gaps.sorted() {
            lines.append("")
            lines.append("\(gap.location.map { "\($0): " } ?? "")gap: \(gap.reason)")
            if let help = gap.help { lines.append("help: \(help)") }
        }
        if let note = CatalogueNote.text { lines += ["", note] }
        return lines.map { PlainText.line($0) + "\n" }.joined()
    }

    static func describe(_ region: Comparison.Region, _ question: ComparisonWords.Question) -> [String] {
        let actions = region.actionPattern.map { "`\($0.text)`" } ?? "what its `NotAction` leaves"
        let isOfItself = region.statement?.statement.resources == nil
        let resources = region.resourcePattern.map { " on `\($0.text)`" } ?? (isOfItself ? "" : " on what its `NotResource` leaves")
        var lines = ["\(place(region.statement)) grants \(actions)\(resources)"]
        if region.statement == nil { lines = ["\(region.principal ?? "the principal") needs no statement for this"] }
        if let principal = region.principal {
            let who = principal == "*" ? "anybody, unsigned" : "`\(principal)`"
            let standing = question == .exposure && region.isStranger ? ", whom the policy does not name" : ""
            lines.append("    who      \(who)\(standing)")
        }
        lines.append("    witness  \(region.witness.action) on `\(region.witness.resource)`")
        for (key, value) in region.context { lines.append("    with     \(key) = \(text(value))") }
        switch question {
        case .newAccess: lines.append("    before   \(before(region))")
        case .forbidden:
            if let entry = region.otherStatement { lines.append("    against  \(place(entry))\(pattern(region.forbiddenPattern))") }
        case .exposure: break
        }
        switch region.actionKind {
        case .known: break
        case .unlisted: lines.append("    note     the catalogue does not know this action")
        case .future: lines.append("    note     nothing that AWS has today: the pattern admits names that AWS may yet add")
        }
        return lines
    }

    private static func pattern(_ pattern: ActionPattern?) -> String { pattern.map { ", `\($0.text)`" } ?? "" }

    private static func before(_ region: Comparison.Region) -> String {
        if let deny = region.otherStatement { return "denied by \(place(deny))" }
        return region.formerStop.map { "stopped by the \($0.rawValue)" } ?? "no statement allowed it"
    }

    private static func place(_ entry: StatementPool.Entry?) -> String {
        guard let entry else { return "" }
        let policy = entry.policyName.map { " of \($0)" } ?? ""
        return "\(entry.statement.location): statement \(entry.statement.index + 1)"
            + (entry.statement.sid.map { " `\($0)`" } ?? "") + policy
    }

    private static func text(_ value: ContextValue) -> String {
        switch value {
        case .single(let text): "`\(text)`"
        case .many(let texts): "[" + texts.map { "`\($0)`" }.joined(separator: ", ") + "]"
        case .absent, .unknown: "absent"
        }
    }
}
