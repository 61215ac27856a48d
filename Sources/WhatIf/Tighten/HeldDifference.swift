internal import Authorization
internal import Catalogue
internal import Documents
internal import PolicyLanguage
internal import Reach

/// What goes, by service and access level: the actions that are held on some resource, without those that the new policy names.
struct HeldDifference {
    private(set) var removed: [TightenReport.Removed] = []
    private(set) var levels: [(level: AccessLevel, before: Int, after: Int)] = []

    init(_ bound: BoundPrincipal, _ policies: [Policy], _ statements: [TightStatement]) {
        let finder = HeldActionsFinder()
        let held = finder.held(
            by: bound.caller, PolicySet(identity: policies), identity: bound.identity, known: bound.keys)
        let left = Set(statements.flatMap(\.actions).map { $0.lowercased() })
        let patterns = left.filter { $0.contains { "*?".contains($0) } }.map { Glob($0) }
        struct Place: Hashable {
            let service: String
            let level: AccessLevel
        }
        var gone: [Place: [String]] = [:]
        var counts: [AccessLevel: (before: Int, after: Int)] = [:]
        let catalogue = ActionCatalogue.standard
        for id in held.held {
            let name = catalogue.name(ofAction: id)
            let level = catalogue.accessLevel(ofAction: id)
            counts[level, default: (0, 0)].before += 1
            if left.contains(name.lowercased()) || patterns.contains(where: { $0.matches(name.lowercased()) }) {
                counts[level, default: (0, 0)].after += 1
            } else {
                gone[Place(service: String(name.prefix { $0 != ":" }), level: level), default: []].append(name)
            }
        }
        removed = gone.map { TightenReport.Removed(service: $0.key.service, level: $0.key.level, actions: $0.value.sorted()) }
            .sorted { ($0.service, $0.level.rawValue) < ($1.service, $1.level.rawValue) }
        levels = AccessLevel.allCases.compactMap { level in counts[level].map { (level, $0.before, $0.after) } }
    }
}
