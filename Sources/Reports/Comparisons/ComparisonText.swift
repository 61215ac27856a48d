internal import Documents
internal import PolicyLanguage
package import Reach

/// What `ambit compare` prints for people.
package enum ComparisonText {
    /// - Parameters:
    ///   - old: how to call the old policies.
    ///   - new: how to call the new ones.
    package static func text(_ comparison: Comparison, old: String, new: String) -> String {
        var lines: [String] = []
        switch comparison.newAccess {
        case true?:
            let count = comparison.regions.count
            lines.append("\(new) grants what \(old) does not: \(count == 1 ? "1 region" : "\(count) regions")")
            for region in comparison.regions { lines += [""] + describe(region) }
        case false?:
            lines.append("no new access: \(old) allows whatever \(new) allows, proved over every action, resource and context")
        case nil:
            lines.append("not decided: whether \(new) grants what \(old) does not")
        }
        for region in comparison.inert {
            lines.append("")
            lines.append(
                "\(place(region.statement.statement)) newly names \(region.witness.action) on `\(region.witness.resource)`")
            lines.append("    note     no access: AWS does not authorise this action on such a resource")
        }
        for gap in comparison.gaps.sorted() {
            lines.append("")
            lines.append("\(gap.location.map { "\($0): " } ?? "")gap: \(gap.reason)")
            if let help = gap.help { lines.append("help: \(help)") }
        }
        return lines.map { PlainText.line($0) + "\n" }.joined()
    }

    private static func describe(_ region: Comparison.Region) -> [String] {
        let actions = region.actionPattern.map { "`\($0.text)`" } ?? "what its `NotAction` leaves"
        let resources = region.resourcePattern.map { "`\($0.text)`" } ?? "what its `NotResource` leaves"
        var lines = ["\(place(region.statement.statement)) grants \(actions) on \(resources)"]
        lines.append("    witness  \(region.witness.action) on `\(region.witness.resource)`")
        for (key, value) in region.context { lines.append("    with     \(key) = \(text(value))") }
        lines.append("    before   " + (region.formerDeny.map { "denied by \(place($0.statement))" } ?? "no statement allowed it"))
        switch region.actionKind {
        case .known: break
        case .unlisted: lines.append("    note     the catalogue does not know this action")
        case .future: lines.append("    note     nothing that AWS has today: the pattern admits names that AWS may yet add")
        }
        return lines
    }

    private static func place(_ statement: Statement) -> String {
        "\(statement.location): statement \(statement.index + 1)" + (statement.sid.map { " `\($0)`" } ?? "")
    }

    private static func text(_ value: ContextValue) -> String {
        switch value {
        case .single(let text): "`\(text)`"
        case .many(let texts): "[" + texts.map { "`\($0)`" }.joined(separator: ", ") + "]"
        case .absent, .unknown: "absent"
        }
    }
}
