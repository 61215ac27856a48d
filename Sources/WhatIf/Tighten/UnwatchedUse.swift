internal import Activity
internal import Catalogue
internal import Documents
internal import Intake
internal import PolicyLanguage
internal import Reach

/// What is held where these logs do not look: in regions of which they hold no event, and what AWS's last-accessed data say was used outside of
/// their time.
struct UnwatchedUse {
    private let held: HeldStatements
    private let lastAccessed: UsageEvidence.LastAccessed?
    private let regions: Set<String>
    private let time: ClosedRange<Instant>?
    private let refused: Set<String>

    /// Their events stand in one region wherever the work is: they do not show that the region is watched.
    private static let global: Set<String> = [
        "iam.amazonaws.com", "sts.amazonaws.com", "organizations.amazonaws.com", "cloudfront.amazonaws.com",
        "route53.amazonaws.com",
        "signin.amazonaws.com", "support.amazonaws.com", "health.amazonaws.com",
    ]

    /// - Parameter time: what logs and summaries of logs span.
    init(
        _ held: HeldStatements, events: EventList, time: ClosedRange<Instant>?, lastAccessed: UsageEvidence.LastAccessed?,
        needs: NeedList
    ) {
        (self.held, self.lastAccessed) = (held, lastAccessed)
        var regions: Set<String> = []
        for event in events {
            if let region = event.region, !regions.contains(region), !Self.global.contains(event.source) { regions.insert(region) }
        }
        self.regions = regions
        self.time = time
        refused = Set(needs.denied.map { $0.lowercased() })
    }

    func entries() -> [Entry] { elsewhere() + accessed() }

    /// Resources that a statement names in a region that the logs do not hold, with the statement's own actions of their service.
    private func elsewhere() -> [Entry] {
        guard !regions.isEmpty else { return [] }
        return held.entries.map(\.statement).flatMap { statement -> [Entry] in
            guard statement.effect == .allow, !statement.actions.isNegated, let resources = statement.resources,
                !resources.isNegated
            else { return [] }
            var named: [Substring: [String]] = [:]
            for pattern in resources.patterns.map(\.text) {
                let fields = pattern.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
                guard fields.count == 6, !fields[3].isEmpty, !fields[3].contains(where: { "*?$".contains($0) }),
                    !regions.contains(String(fields[3])), !isUnused(fields[2])
                else { continue }
                named[fields[2], default: []].append(pattern)
            }
            let condition = ConditionText(of: statement, passedTo: nil)
            return statement.actions.patterns.map(\.text).flatMap { action -> [Entry] in
                let service = action.prefix { $0 != ":" }
                guard action.contains(":"), let patterns = named[service] else { return [] }
                return [Entry(action: action, patterns: patterns, condition: condition, rule: .notWatched)]
            }
        }
    }

    /// Actions that AWS tracks one by one and saw at a time that is in no log.
    private func accessed() -> [Entry] {
        guard let lastAccessed, let time else { return [] }
        return lastAccessed.services.flatMap { service -> [Entry] in
            (service.actions ?? []).flatMap { action -> [Entry] in
                let name = action.name.contains(":") ? action.name : "\(service.prefix):\(action.name)"
                guard let at = action.at, !time.contains(at), !refused.contains(name.lowercased()) else { return [] }
                return held.entries.map(\.statement).filter { $0.effect == .allow && $0.actions.matches(Action(name)) }
                    .compactMap { KeepRules.entry(name, as: $0, .notWatched) }
            }
        }
    }

    private func isUnused(_ service: Substring) -> Bool {
        guard let row = lastAccessed?.services.first(where: { $0.prefix == service }) else { return false }
        return row.at == nil
    }

    /// Services that were used, and of which the logs hold no call of the principal: which actions they were is told by nobody.
    func notes(_ needs: NeedList) -> [String] {
        let used = Set(needs.needs.map { String($0.action.text.prefix { $0 != ":" }).lowercased() })
        let open = (lastAccessed?.services ?? []).filter { $0.at != nil && $0.actions == nil && !used.contains($0.prefix) }
        if open.isEmpty { return [] }
        return [
            "AWS saw use of \(Phrase.list(open.map { code($0.prefix) }, limit: 5)) that these logs do not hold: which actions it was is not known, "
                + "and none is kept but those that no log holds"
        ]
    }
}
