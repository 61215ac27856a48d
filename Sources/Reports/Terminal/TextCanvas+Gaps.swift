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
        for fold in FoldedGaps(gaps).folds {
            if fold.isFolded {
                folded(fold)
            } else {
                let place = fold.first.location.map { "\($0): " } ?? ""
                paragraph(Run.prose("\(place)\(fold.reason)"), indent: 2)
            }
            if let help = fold.first.help { paragraph(Run.prose("help: \(help)", .dim), indent: 4) }
        }
    }

    /// What many places have in common, some of them, and how many more there are.
    mutating func folded(_ fold: FoldedGaps.Fold, kind: [Run] = []) {
        paragraph(kind + Run.prose("\(fold.reason) (\(Phrase.grouped(fold.gaps.count)) places)"), indent: 2)
        for example in fold.examples { paragraph(Run.prose(example), indent: 4) }
        line([Run("and \(Phrase.grouped(fold.gaps.count - FoldedGaps.shown)) more: --format json lists all", .dim)], indent: 4)
    }
}
