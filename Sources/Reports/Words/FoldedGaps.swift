internal import Documents

/// Gaps that say the same of many places, in the order of the first of each: a text tells of some places and counts the others.
///
/// Alike are those of one kind whose reasons are the same up to the first colon: `not recognised: its members are ...`.
struct FoldedGaps {
    struct Fold {
        /// What all say.
        let reason: String
        var gaps: [Gap]

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
        var found: [Fold] = []
        var numbers: [Likeness: Int] = [:]
        for gap in gaps {
            let reason = String(gap.location == nil ? gap.reason[...] : gap.reason.prefix { $0 != ":" })
            if let number = numbers[Likeness(kind: gap.kind, reason: reason)] {
                found[number].gaps.append(gap)
            } else {
                numbers[Likeness(kind: gap.kind, reason: reason)] = found.count
                found.append(Fold(reason: reason, gaps: [gap]))
            }
        }
        var folds: [(place: Int, fold: Fold)] = []
        let places = Dictionary(gaps.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
        for fold in found {
            let all = fold.isFolded ? [fold] : fold.gaps.map { Fold(reason: $0.reason, gaps: [$0]) }
            folds += all.map { (places[$0.first] ?? 0, $0) }
        }
        self.folds = folds.sorted { $0.place < $1.place }.map(\.fold)
    }
}
