internal import Catalogue

/// Actions as a reader wants them: their number, and names in which `*` stands only where it matches nothing else of the catalogue.
package struct FoldedActions: Sendable, Hashable {
    package let count: Int
    /// Sorted as the catalogue is.
    package let patterns: [String]
}

/// Folds sets of the catalogue's actions. Not for several threads at once: it keeps what it has folded.
final class ActionFold {
    private let catalogue: ActionCatalogue
    private let services: [(prefix: String, range: Range<Int>)]
    private var known: [ActionSet: FoldedActions] = [:]

    init(_ catalogue: ActionCatalogue) {
        self.catalogue = catalogue
        services = catalogue.servicePrefixes.compactMap { prefix in catalogue.actionIDs(ofService: prefix).map { (prefix, $0) } }
    }

    func fold(_ set: ActionSet) -> FoldedActions {
        if let folded = known[set] { return folded }
        let folded = FoldedActions(count: set.count, patterns: patterns(set))
        known[set] = folded
        return folded
    }

    private func patterns(_ set: ActionSet) -> [String] {
        if set.containsAll(0..<catalogue.actionCount) { return ["*"] }
        var patterns: [String] = []
        var next = set.first()
        while let first = next {
            let (prefix, range) = services[ActionLevels.index(of: first, in: services)]
            defer { next = set.first(from: range.upperBound) }
            if set.containsAll(range) {
                patterns.append("\(prefix):*")
            } else {
                append(set, from: first, prefix, range, to: &patterns)
            }
        }
        return patterns
    }

    private func append(_ set: ActionSet, from first: Int, _ prefix: String, _ range: Range<Int>, to patterns: inout [String]) {
        var next: Int? = first
        while let action = next, action < range.upperBound {
            let name = catalogue.name(ofAction: action)
            var end = action + 1
            var pattern = name
            for length in Self.words(of: name, after: prefix.utf8.count + 1) {
                let start = String(name.utf8.prefix(length)) ?? name
                let matched = catalogue.actionRanges(matching: start + "*")
                guard matched.count == 1, matched[0].lowerBound == action, matched[0].count > 1, set.containsAll(matched[0]) else {
                    continue
                }
                (pattern, end) = (start + "*", matched[0].upperBound)
                break
            }
            patterns.append(pattern)
            next = set.first(from: end)
        }
    }

    /// Where the words of a name end, the shortest beginning first: `Batch`, `BatchGet` of `BatchGetItem`.
    private static func words(of name: String, after start: Int) -> [Int] {
        let bytes = Array(name.utf8)
        return ((start + 1)..<max(bytes.count, start + 2)).filter { place in
            place < bytes.count && (65...90).contains(bytes[place]) && !(65...90).contains(bytes[place - 1])
        }
    }
}
