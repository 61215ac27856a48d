internal import Documents

extension TextCanvas {
    /// What an answer takes for granted.
    mutating func assumptions(_ assumptions: [Gap]) {
        if !assumptions.isEmpty { blank() }
        for assumption in assumptions {
            paragraph(Run.prose("assumed: \(assumption.reason)", .dim))
            if let help = assumption.help { paragraph(Run.prose("help: \(help)", .dim), indent: 2) }
        }
    }

    /// What could not be evaluated, each with its place and cure; nothing where there is none.
    mutating func gaps(_ gaps: [Gap]) {
        guard !gaps.isEmpty else { return }
        heading("Gaps")
        for gap in gaps {
            let place = gap.location.map { "\($0): " } ?? ""
            paragraph(Run.prose("\(place)\(gap.reason)"), indent: 2)
            if let help = gap.help { paragraph(Run.prose("help: \(help)", .dim), indent: 4) }
        }
    }
}
