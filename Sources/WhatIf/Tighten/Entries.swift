internal import Documents
internal import PolicyLanguage

/// Access that the new policy is to give: one action on some resources under the conditions of one held statement.
struct Entry {
    let action: String
    /// Patterns of `Resource`, or of `NotResource`.
    var patterns: [String]
    var isNegated = false
    let condition: ConditionText
    /// The rule that keeps it though no call needed it; nil where calls did.
    var rule: KeepRule?
}

/// Why something is kept that no recorded call proves to be needed.
package enum KeepRule: String, Sendable, CaseIterable {
    case dataNotLogged = "data-not-logged"
    case neverLogged = "never-logged"
    case likelyDependent = "likely-dependent"
    case tried
    case unknownResource = "unknown-resource"
    case readBack = "read-back"
    case notWatched = "not-watched"
    case rare, paired

    /// Those that are kept only where the caller says so.
    package static let optional: [KeepRule] = [.rare, .paired]

    /// What the rule says.
    package var reason: String {
        switch self {
        case .dataNotLogged: "the logs hold no data events of the service, and nothing shows that it is unused"
        case .neverLogged: "no log records calls of it"
        case .likelyDependent: "a call that was made may need it too"
        case .tried: "a call that reads was let pass and failed for another reason"
        case .unknownResource: "the log does not say what a call acted on: its resources stay as they are held"
        case .readBack: "tools call it to see that what was asked is done"
        case .notWatched:
            "the logs hold no event of that region, or AWS's last-accessed data saw it used at a time that no log holds"
        case .rare: "it is used seldom: it was used before the days that count, or it restores, recovers or fails over"
        case .paired: "it takes back what a recorded call did to the same resource"
        }
    }
}

/// A statement of the new policy.
struct TightStatement {
    /// Sorted.
    var actions: [String]
    var patterns: [String]
    var isNegated = false
    let condition: ConditionText
    /// Actions and patterns that a rule keeps.
    var keptActions: Set<String> = []
    var keptPatterns: Set<String> = []

    /// Statements of a service's actions with the same resources under the same conditions, in a fixed order.
    ///
    /// Only equal sets are joined: actions with different resources in one statement would allow what nobody used.
    static func group(_ entries: [Entry]) -> [TightStatement] {
        struct Place: Hashable {
            let action: String
            let condition: ConditionText
            let isNegated: Bool
        }
        var patterns: [Place: Set<String>] = [:]
        var kept: [Place: Set<String>] = [:]
        var needed: Set<Place> = []
        for entry in entries {
            let place = Place(action: entry.action, condition: entry.condition, isNegated: entry.isNegated)
            // Several lists of exceptions are several statements: each stays whole.
            patterns[place, default: []].formUnion(entry.patterns)
            if entry.rule != nil { kept[place, default: []].formUnion(entry.patterns) } else { needed.insert(place) }
        }
        struct Group: Hashable {
            let service: Substring
            let patterns: [String]
            let condition: ConditionText
            let isNegated: Bool
        }
        var groups: [Group: TightStatement] = [:]
        for (place, all) in patterns {
            let list = place.isNegated ? all.sorted() : uncovered(all)
            let group = Group(
                service: place.action.prefix { $0 != ":" }, patterns: list, condition: place.condition, isNegated: place.isNegated)
            var statement =
                groups[group] ?? TightStatement(actions: [], patterns: list, isNegated: place.isNegated, condition: place.condition)
            statement.actions.append(place.action)
            if let own = kept[place] {
                statement.keptActions.insert(place.action)
                statement.keptPatterns.formUnion(own.intersection(list))
            }
            groups[group] = statement
        }
        return groups.values.map { statement in
            var statement = statement
            statement.actions.sort()
            return statement
        }.sorted { $0.order.lexicographicallyPrecedes($1.order) }
    }

    private var order: [String] { [actions[0]] + patterns + [condition.key] + actions }

    /// Without what a wider pattern of the list covers.
    private static func uncovered(_ patterns: Set<String>) -> [String] {
        let wide = patterns.filter { $0.contains("*") && !$0.contains("${") }.map { (text: $0, glob: Glob($0)) }
        return patterns.filter { pattern in
            !wide.contains { $0.text != pattern && $0.glob.matches(pattern) && !Glob(pattern).matches($0.text) }
        }.sorted()
    }
}
