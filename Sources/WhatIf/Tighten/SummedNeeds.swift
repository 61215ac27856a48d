internal import Activity
internal import Authorization
internal import Catalogue
internal import Documents
internal import Intake
internal import PolicyLanguage
internal import Principals
internal import Timeline

/// What a principal needed by usage summaries, which take the place of logs: actions and resources of groups of calls, without the requests.
struct SummedNeeds {
    /// Of all principals.
    let uses: [UsageSummary.Use]
    private let request: TightenRequest
    private let bound: BoundPrincipal
    private let directory: Directory
    private let location: Location
    private let own: [UsageSummary.Use]
    /// Groups that do not tell the principal's calls from those of others.
    private let mixed: [UsageSummary.Use]
    private let from: Instant?

    init(_ tighten: Tighten, _ bound: BoundPrincipal) {
        (self.bound, directory, request) = (bound, tighten.states.last, tighten.request)
        uses = tighten.evidence.logSummary?.uses ?? []
        location = tighten.evidence.summaryLocation
        let holders = Set(request.principals.map(UsageSummary.holder))
        own = uses.filter { use in use.areHoldersWhole && !use.holders.isEmpty && use.holders.isSubset(of: holders) }
        mixed = uses.filter { use in
            !use.holders.isSubset(of: holders) && !use.holders.isDisjoint(with: holders) || !use.areHoldersWhole
        }
        from = tighten.from
    }

    /// Adds the needs of the days that count to one list and those of earlier days to the other.
    func add(to list: inout NeedList, older: inout NeedList, _ held: HeldStatements) {
        for use in own {
            // A group that reaches into the days that count may have needed all of it in them.
            if let from, use.last < from { add(use, to: &older, held) } else { add(use, to: &list, held) }
        }
    }

    private func add(_ use: UsageSummary.Use, to list: inout NeedList, _ held: HeldStatements) {
        list.note(use)
        // When each call was made is not told, but that none was earlier.
        var keys = bound.keys
        keys.derive(time: .from(use.first))
        for name in use.actions {
            let action = Action(name)
            if Tighten.needsNothing(action) { continue }
            for resource in Self.resources(of: name, use) {
                let side = directory.side(of: resource.name, for: action, asker: bound.caller.account)
                var need = Need(
                    action: action, resource: resource, request: side.request(bound.caller, action, keys), side: side,
                    passedTo: nil, bound: bound, first: use.first, last: use.last, location: location, isWhole: false,
                    maySayTags: true,
                    service: nil)
                need.count = use.count
                need.cover(by: held)
                list.add(need)
            }
        }
    }

    private static func resources(of action: String, _ use: UsageSummary.Use) -> [RecordedResource] {
        guard let names = use.resources(of: action) else { return [RecordedResource(name: ResourceName("*"), isOpen: true)] }
        if names.isEmpty { return [RecordedResource(name: .none, isOpen: false)] }
        return names.map { RecordedResource(name: ResourceName($0), isOpen: $0.contains("*")) }
    }

    /// What the policy takes for granted where it rests on a summary.
    var notes: [String] {
        guard !own.isEmpty else { return [] }
        let calls = own.reduce(0) { $0 + $1.count }
        var notes = [
            "\(Phrase.count(calls, "call")) are known by a usage summary alone: their actions and resources, and not what their requests held"
        ]
        let denied = own.filter { $0.denied > 0 }
        if !denied.isEmpty {
            let names = Set(denied.flatMap(\.operations)).sorted().map { code($0) }
            notes.append(
                "some calls of \(Phrase.list(names, limit: 5)) were refused, and the summary does not say on which resources")
        }
        return notes
    }

    var gaps: [Gap] {
        var gaps: [Gap] = []
        func gap(_ reason: String, help: String) { gaps.append(Gap(.evidence, reason, at: location, help: help)) }
        // What needs no permission acts on nothing.
        let unknown = own.filter { $0.actions.isEmpty && !$0.resources.isEmpty || !$0.areActionsWhole }
        if !unknown.isEmpty {
            let names = Set(unknown.flatMap(\.operations)).sorted().map { code($0) }
            gap(
                "the usage summary does not name all actions that calls of \(Phrase.list(names, limit: 5)) needed: the policy may lack some",
                help: "give the logs, or a summary by principal, eventSource and eventName")
        }
        if !mixed.isEmpty {
            gap(
                "\(Phrase.count(mixed.count, "group")) of the usage summary hold calls of several principals: what this one needed is not known",
                help: "give the logs, or a summary by principal, eventSource and eventName")
        }
        if request.form != .identity, !own.isEmpty {
            gap(
                "the calls of a usage summary were not replayed under the \(request.form.limitName): that needs their events",
                help: "give the logs, or take `--as identity`, which is proved by actions and resources")
        }
        return gaps
    }
}
