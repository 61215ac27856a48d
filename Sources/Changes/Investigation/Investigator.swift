internal import Activity
internal import Actors
internal import Catalogue
internal import Documents
internal import Intake
internal import PolicyLanguage

/// Reads the logs of an input as an investigation.
package struct Investigator {
    package let input: AuditInput
    package let sessions: [SessionRecord]

    package init(input: AuditInput, sessions: [SessionRecord]) {
        self.input = input
        self.sessions = sessions
    }

    /// Nil where there is no log.
    package func investigation() -> Investigation? {
        guard let first = input.index.events.first, let last = input.index.events.last else { return nil }
        let (people, readers) = people()
        return Investigation(
            from: first.time, to: last.time, people: people, readers: readers, deeds: deeds(), denials: denials())
    }

    // MARK: - People

    private func people() -> ([InvestigatedPerson], readers: Int) {
        var order: [String] = []
        var found: [String: InvestigatedPerson] = [:]
        for record in sessions where record.kind == .credentials {
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

    private func deeds() -> [Deed] {
        let sharing = OutsideSharing(input)
        return folded(input.acts) { Self.kind(of: $0, sharing) }
    }

    /// Who else worked on a change's things in its window, or on trails, guards, users and keys.
    package static func others(than change: ChangeEvidence, entries: [Int]) -> [Deed] {
        let input = change.input
        let own = Set(entries)
        let echoes = Set(change.echoes.map(\.event.id))
        let things = Set(change.callsAndEchoes.filter { $0.writes && $0.outcome.tookEffect }.flatMap(\.resources))
        let sharing = OutsideSharing(input)
        let acts = input.acts.filter { act in
            change.audit.from <= act.event.time && act.event.time <= change.audit.to && !own.contains(act.session)
                && !echoes.contains(act.event.id) && !SecretRead.isOne(act.event)
        }
        return Investigator(input: input, sessions: []).folded(acts) { act in
            switch kind(of: act, sharing) {
            case .destroyed, .export, .secrets, .touched, nil:
                !things.isDisjoint(with: act.resources) && act.writes ? .touched : nil
            case let kind: kind
            }
        }
    }

    private func folded(_ acts: [ChangeCall], _ kind: (ChangeCall) -> Deed.Kind?) -> [Deed] {
        var deeds: [Deed] = []
        var open: [Run: Int] = [:]
        for act in acts where act.outcome.tookEffect {
            guard let kind = kind(act) else { continue }
            let entry = input.index.entries[act.session]
            let run = Run(kind: kind, action: act.action, principal: entry.arn, service: act.service)
            if let number = open[run], act.event.time.seconds - deeds[number].until.seconds <= Self.pause {
                deeds[number].count += 1
                deeds[number].until = act.event.time
                for name in act.resources.map(\.text)
                where deeds[number].resources.count < 5 && !deeds[number].resources.contains(name) {
                    deeds[number].resources.append(name)
                }
                continue
            }
            open[run] = deeds.count
            deeds.append(
                Deed(
                    kind: kind, time: act.event.time, what: act.action.text, resources: act.resources.prefix(5).map(\.text),
                    who: input.index.lineage.person(behind: input.index.first(of: act.session))?.name, principal: entry.arn,
                    service: act.service, agent: act.grade == .unattributed ? nil : act.grade, event: act.reference))
        }
        return deeds
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
        for (number, entry) in input.index.entries.enumerated() {
            for event in entry.events.lazy.map({ input.index.events[$0] })
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
