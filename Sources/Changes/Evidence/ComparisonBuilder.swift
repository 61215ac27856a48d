import Activity
import Catalogue
import Documents
import PolicyLanguage
import Principals
import Reach

/// Puts held, used and asked side by side.
struct ComparisonBuilder {
    let change: ChangeEvidence
    private let catalogue = ActionCatalogue.standard

    /// Resources that an entry names.
    private static let shown = 20

    init(_ change: ChangeEvidence) {
        self.change = change
    }

    func comparison() -> AccessComparison {
        let tried = tried()
        // A call that was denied used nothing.
        let used = tried.filter { $0.count > $0.denials }
        let usedIDs = Set(used.compactMap { catalogue.actionID(named: $0.action) })
        let askedIDs = Set(change.asked?.actionIDs ?? [])
        let tallies = change.survey?.actions ?? [:]
        let held = Set(tallies.values.filter(\.isHeld).map(\.candidate.id))
        let open = Set(tallies.values.filter(\.isOpen).map(\.candidate.id))
        var comparison = AccessComparison(
            heldUnknown: change.survey == nil ? change.missing[.accountDetails] ?? "not computed" : nil,
            askedUnknown: change.missing[.asked], used: used,
            refused: tried.filter { $0.count == $0.denials }, usedNotAsked: used.filter { $0.isAsked == false })
        if change.input.index.events.isEmpty { comparison.usedUnknown = change.missing[.log] }
        let sets = Sets(held: held, open: open, used: usedIDs, asked: askedIDs, knowsAsked: change.missing[.asked] == nil)
        comparison.rows = rows(sets)
        comparison.totals = sets.totals(of: held.union(open).union(usedIDs).union(askedIDs), catalogue)
        comparison.excess = held.subtracting(usedIDs).subtracting(askedIDs).sorted().compactMap { id in
            tallies[id].flatMap { $0.candidate.harm == nil ? nil : heldAction($0) }
        }
        return comparison
    }

    private struct Sets {
        let held: Set<Int>
        let open: Set<Int>
        let used: Set<Int>
        let asked: Set<Int>
        let knowsAsked: Bool

        func totals(of ids: some Sequence<Int>, _ catalogue: ActionCatalogue) -> AccessTotals {
            var totals = AccessTotals()
            for id in ids {
                let isHeld = held.contains(id)
                if isHeld { totals.held += 1 }
                if open.contains(id) { totals.depends += 1 }
                if used.contains(id) { totals.used += 1 }
                if asked.contains(id) { totals.asked += 1 }
                if isHeld, !used.contains(id) { totals.heldNotUsed += 1 }
                if isHeld, knowsAsked, !asked.contains(id) { totals.heldNotAsked += 1 }
                if used.contains(id), knowsAsked, !asked.contains(id) { totals.usedNotAsked += 1 }
                if isHeld, catalogue.harm(of: catalogue.name(ofAction: id)) != nil { totals.heldHarmful += 1 }
            }
            return totals
        }
    }

    private func rows(_ sets: Sets) -> [AccessRow] {
        var ids: [String: [AccessLevel: [Int]]] = [:]
        for id in sets.held.union(sets.open).union(sets.used).union(sets.asked) {
            let service = String(catalogue.name(ofAction: id).prefix { $0 != ":" })
            ids[service, default: [:]][catalogue.accessLevel(ofAction: id), default: []].append(id)
        }
        return ids.sorted { $0.key < $1.key }.flatMap { service, levels in
            levels.sorted { $0.key < $1.key }.map { level, ids in
                AccessRow(service: service, level: level, totals: sets.totals(of: ids, catalogue))
            }
        }
    }

    private func heldAction(_ tally: HeldSurvey.ActionTally) -> HeldAction {
        let resources = change.input.directory.inventory.resources
        let environments = change.input.configuration.environments
        let production = resources.indices.count {
            tally.allowed.contains($0) && resources[$0].environment(by: environments) == .production
        }
        return HeldAction(
            action: tally.candidate.action.text, level: tally.candidate.level, harm: tally.candidate.harm?.kind,
            resources: tally.allowed.count, production: production,
            statement: tally.statement.flatMap { change.survey?.statements[$0] })
    }

    // MARK: - Used

    private func tried() -> [UsedAction] {
        var order: [Action] = []
        var found: [Action: (used: UsedAction, resources: Set<String>)] = [:]
        for call in change.calls {
            // An operation that no list of actions knows used no action that anybody could name: it is a gap.
            if !call.isGuessed { note(call, call.action, call.resources, isAsked: call.isAsked, &order, &found) }
            // Passing a role, tagging and the like are use of permissions of their own.
            for other in call.others {
                let resource = other.resources.first ?? .none
                note(call, other.action, other.resources, isAsked: change.asked?.covers(other.action, on: resource), &order, &found)
            }
        }
        return order.compactMap { found[$0] }.map { entry in
            var used = entry.used
            let resources = entry.resources.sorted()
            used.resources = Array(resources.prefix(Self.shown))
            used.resourceCount = resources.count
            return used
        }.sorted { $0.action.lowercased() < $1.action.lowercased() }
    }

    private func note(
        _ call: ChangeCall, _ action: Action, _ resources: [ResourceName], isAsked: Bool?, _ order: inout [Action],
        _ found: inout [Action: (used: UsedAction, resources: Set<String>)]
    ) {
        let names = resources.isEmpty ? ["*"] : resources.map(\.text)
        let time = call.event.time
        if found[action] == nil {
            order.append(action)
            let id = catalogue.actionID(named: action.text)
            found[action] = (
                UsedAction(
                    action: id.map(catalogue.name(ofAction:)) ?? action.text, level: id.map(catalogue.accessLevel),
                    harm: catalogue.harm(of: action.text)?.kind, count: 0, first: time, last: time,
                    isGuessed: action == call.action && call.isGuessed, isAsked: isAsked, firstEvent: call.reference), []
            )
        }
        found[action]?.resources.formUnion(names)
        found[action]?.used.count += 1
        found[action]?.used.last = time
        if call.service != nil { found[action]?.used.byService += 1 }
        if call.outcome == .denied { found[action]?.used.denials += 1 }
        if call.outcome == .failed { found[action]?.used.failures += 1 }
        // One call beyond what was asked makes the use of the action one beyond what was asked.
        if isAsked == false { found[action]?.used.isAsked = false }
    }
}
