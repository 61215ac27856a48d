package import Activity
internal import Actors
internal import Catalogue
internal import Documents
internal import Intake
internal import PolicyLanguage

/// Reads the logs of an input as an investigation.
package struct Investigator {
    package let input: AuditInput

    package init(input: AuditInput) { self.input = input }

    /// Nil where there is no log.
    package func investigation(_ mapper: CallMapper) -> Investigation? {
        guard let first = input.index.events.first, let last = input.index.events.last else { return nil }
        let (people, readers) = people(mapper)
        return Investigation(
            from: first.time, to: last.time, people: people, readers: readers, deeds: deeds(), denials: denials())
    }

    // MARK: - People

    private func people(_ mapper: CallMapper) -> ([InvestigatedPerson], readers: Int) {
        var order: [String] = []
        var found: [String: InvestigatedPerson] = [:]
        for record in SessionList.credentials(in: input.index, mapper) {
            guard let principal = record.principal, let start = record.started, let end = record.ended else { continue }
            if found[principal] == nil { order.append(principal) }
            var person =
                found[principal]
                ?? InvestigatedPerson(
                    who: record.who, principal: principal, chain: record.chain, sessions: 0, first: start, last: end)
            person.sessions += 1
            person.calls += record.calls
            person.writes += record.writes
            person.denials += record.denials
            person.agent = record.agent ?? person.agent
            if record.chain.count > person.chain.count { person.chain = record.chain }
            person.last = max(person.last, end)
            found[principal] = person
        }
        let all = order.compactMap { found[$0] }
        let acting = all.filter { $0.writes + $0.denials > 0 || $0.agent != nil }
        let sorted = acting.enumerated().sorted { left, right in
            let (one, other) = (weight(left.element), weight(right.element))
            return one == other ? left.offset < right.offset : one > other
        }.map(\.element)
        return (sorted, all.count - acting.count)
    }

    /// People and agents come before programs.
    private func weight(_ person: InvestigatedPerson) -> Int {
        (person.agent != nil ? 2_000_000 : 0) + (person.who != nil ? 1_000_000 : 0) + min(person.writes + person.denials, 999_999)
    }

    // MARK: - Deeds

    private struct Run: Hashable {
        package let kind: Deed.Kind
        package let action: Action
        package let principal: String
        package let service: String?
    }

    /// Equal deeds so many seconds apart are one.
    private static let pause: Int64 = 3_600
    /// With so many it is looked which of them are over.
    private static let leastOpen = 4_096

    private func deeds() -> DeedList {
        let sharing = OutsideSharing(input)
        return folded { Self.kind(of: $0, sharing) }
    }

    /// Who else worked on a change's things in its window, or on trails, guards, users and keys.
    package static func others(than change: ChangeEvidence, entries: [Int]) -> [Deed] {
        let input = change.input
        let own = Set(entries)
        let echoes = Set(change.echoes.map(\.event.id))
        let things = Set(change.callsAndEchoes.filter { $0.writes && $0.outcome.tookEffect }.flatMap(\.resources))
        let sharing = OutsideSharing(input)
        let deeds = Investigator(input: input).folded { act in
            guard change.audit.from <= act.event.time, act.event.time <= change.audit.to, !own.contains(act.session),
                !echoes.contains(act.event.id), !SecretRead.isOne(act.event)
            else { return nil }
            switch kind(of: act, sharing) {
            case .destroyed, .export, .secrets, .touched, nil:
                return !things.isDisjoint(with: act.resources) && act.writes ? .touched : nil
            case let kind: return kind
            }
        }
        return Array(deeds)
    }

    private func folded(_ kind: (ChangeCall) -> Deed.Kind?) -> DeedList {
        var deeds = DeedTable(input.acts)
        /// The last deed of a kind, and the names that it has.
        var open: [Run: (deed: Int, names: [ResourceName])] = [:]
        var mostOpen = Self.leastOpen
        for (number, act) in input.acts.enumerated() where act.outcome.tookEffect {
            guard let kind = kind(act) else { continue }
            let entry = input.index.entries[act.session]
            let run = Run(kind: kind, action: act.action, principal: entry.arn, service: act.service)
            if let last = open[run], act.event.time.seconds - deeds.until(last.deed).seconds <= Self.pause {
                let before = last.names.count
                var names = last.names
                if before < DeedTable.mostNames { DeedTable.add(act.resources, to: &names) }
                deeds.add(number, to: last.deed, tellsNames: names.count > before)
                open[run]?.names = names
                continue
            }
            let person = input.index.lineage.person(behind: input.index.first(of: act.session))?.name
            open[run] = (deeds.begin(kind, number, by: person, as: entry.arn), Array(act.resources.prefix(DeedTable.mostNames)))
            guard open.count > mostOpen else { continue }
            open = open.filter { act.event.time.seconds - deeds.until($0.value.deed).seconds <= Self.pause }
            mostOpen = max(Self.leastOpen, open.count * 2)
        }
        return DeedList(deeds)
    }

    private static func kind(of act: ChangeCall, _ sharing: OutsideSharing) -> Deed.Kind? {
        if SecretRead.isOne(act.event) { return .secrets }
        if act.tampersWithEvidence { return .evidence }
        if act.removesGuard { return .guardrail }
        if sharing.opened(by: act) != nil { return .exposure }
        if act.exportsData { return .export }
        if act.destroys { return .destroyed }
        return act.harm?.kind == .changeIdentity ? .identity : nil
    }

    // MARK: - Denials

    private func denials() -> [DenialCount] {
        struct Tally {
            var count = 0
            var actions: [String: Int] = [:]
            var principals: Set<String> = []
        }
        var tallies: [String?: Tally] = [:]
        for act in input.acts where act.outcome == .denied {
            let layer = act.event.denial?.layer?.rawValue
            tallies[layer, default: Tally()].count += 1
            tallies[layer, default: Tally()].actions[act.action.text, default: 0] += 1
            tallies[layer, default: Tally()].principals.insert(input.index.entries[act.session].arn)
        }
        for number in input.index.entries.indices {
            for event in input.index.numbers(of: number).lazy.map({ input.index.events[$0] })
            where event.type?.lowercased().hasPrefix("awsvpceevent") == true && event.outcome == .denied {
                let layer = DenialMessage.Layer.endpoint.rawValue
                tallies[layer, default: Tally()].count += 1
                tallies[layer, default: Tally()].actions[
                    "\(ActionCatalogue.standard.prefix(forEventSource: event.source)):\(event.name)", default: 0] += 1
                tallies[layer, default: Tally()].principals.insert(input.index.entries[number].arn)
            }
        }
        return tallies.map { layer, tally in
            let actions = tally.actions.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
            return DenialCount(layer: layer, count: tally.count, actions: actions, principals: tally.principals.sorted())
        }.sorted { ($1.count, $0.layer ?? "~") < ($0.count, $1.layer ?? "~") }
    }
}
