internal import Documents

/// Gaps that say the same of many places, in the order of the first of each: a text tells of some places and counts the others.
///
/// Alike are those of one kind whose reasons are the same up to the first colon: `not recognised: its members are ...`.
struct FoldedGaps {
    struct Fold {
        /// What all say.
        let reason: String
        let gaps: [Gap]

        var first: Gap { gaps[0] }
        /// Too few are no noise.
        var isFolded: Bool { gaps.count > FoldedGaps.shown }

        /// The places that are told, each with what it says besides.
        var examples: [String] {
            gaps.prefix(FoldedGaps.shown).map { gap in
                let rest = gap.reason.dropFirst(reason.count)
                return (gap.location.map(\.description) ?? "") + rest
            }
        }
    }

    /// Places that are told of those that say the same.
    static let shown = 3

    /// Folds of more than `shown` gaps, and single gaps.
    let folds: [Fold]

    private struct Likeness: Hashable {
        let kind: Gap.Kind
        let reason: String
    }

    init(_ gaps: [Gap]) {
        let alike = Dictionary(grouping: gaps.enumerated()) { _, gap in
            Likeness(kind: gap.kind, reason: String(gap.location == nil ? gap.reason[...] : gap.reason.prefix { $0 != ":" }))
        }
        let folds = alike.flatMap { likeness, gaps -> [(place: Int, fold: Fold)] in
            let fold = Fold(reason: likeness.reason, gaps: gaps.map(\.element))
            if fold.isFolded { return [(gaps[0].offset, fold)] }
            return gaps.map { ($0.offset, Fold(reason: $0.element.reason, gaps: [$0.element])) }
        }
        self.folds = folds.sorted { $0.place < $1.place }.map(\.fold)
    }
}
