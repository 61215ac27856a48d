package import Activity
package import Actors
internal import Catalogue
internal import Documents
package import Intake
internal import Timeline
package import Transcripts

/// The logs, by the credentials that made the calls.
package struct LogIndex {
    /// One set of credentials in the logs.
    package struct Entry {
        /// Its first event, and which part of the index's order its events are.
        fileprivate let first: UInt32
        fileprivate var start: UInt32 = 0
        fileprivate var count: UInt32 = 0
        /// The ARN of the caller, and that of the role or user whose policies bind it.
        package fileprivate(set) var arn: String
        package fileprivate(set) var principal: String
    }

    /// By time.
    package let events: EventList
    package let lineage: SessionLineage
    package let attribution: Attribution
    /// Where the trails write, as far as is known.
    let trailStores: TrailStores
    /// What summaries tell of logs that were not given themselves.
    package let summary: UsageSummary?
    /// In the order of their first events.
    package private(set) var entries: [Entry] = []
    private var table = EntryTable()
    /// Numbers of events: those of each entry in time order, one entry after the other.
    private var order: [UInt32] = []
    /// By the ARN of the role or user.
    private var byPrincipal: [String: [UInt32]] = [:]

    /// Complexity: O(events), and what attribution costs.
    package init(_ events: EventList, sessions: [AgentSession], summary: UsageSummary? = nil, trails: [TrailExport] = []) {
        self.events = events
        self.summary = summary
        trailStores = TrailStores(trails, events)
        lineage = SessionLineage(events)
        attribution = Attribution.attribute(events, to: sessions)
        sort()
        for number in entries.indices { byPrincipal[entries[number].principal, default: []].append(UInt32(number)) }
    }

    /// Gives each event to the entry of its credentials.
    private mutating func sort() {
        // A call into another account is told twice, and only the caller's account tells who called.
        let hasGuests = events.contains { $0.identity.kind == .awsAccount }
        let tellers = events.lazy.filter { $0.identity.kind != .awsAccount && CredentialsID($0) != nil }
        let told = hasGuests ? Set(tellers.compactMap(\.sharedEventID)) : []
        /// The entries of identities that are told in the same words.
        var known = IdentityTable()
        /// The entries that no ARN names, and by caller's id the first event that tells its ARN.
        var (nameless, named): ([Int], [String: Event]) = ([], [:])
        let nobody = UInt32.max - 1
        var owners = [UInt32](repeating: nobody, count: events.count)
        for (number, event) in events.enumerated() {
            if hasGuests, event.identity.kind == .awsAccount, event.sharedEventID.map(told.contains) == true { continue }
            let key = event.identityKey
            let owner = known[key] ?? entry(of: event, number, &nameless, &named).map { UInt32($0) } ?? nobody
            known[key] = owner
            owners[number] = owner
            if owner != nobody { entries[Int(owner)].count += 1 }
        }
        var start: UInt32 = 0
        for entry in entries.indices {
            entries[entry].start = start
            start += entries[entry].count
        }
        order = Array(repeating: 0, count: Int(start))
        var next = entries.map(\.start)
        for (number, owner) in owners.enumerated() where owner != nobody {
            order[Int(next[Int(owner)])] = UInt32(number)
            next[Int(owner)] += 1
        }
        nameTheNameless(nameless, named)
        // In no more room than they take.
        entries = entries.map { $0 }
    }

    /// The entry of an event's credentials, a new one where they were not seen yet; nil where the event names nobody.
    private mutating func entry(
        of event: Event, _ number: Int, _ nameless: inout [Int], _ named: inout [String: Event]
    ) -> Int? {
        guard let id = CredentialsID(event),
            let arn = event.identity.arn ?? event.identity.issuerARN ?? event.identity.otherName
        else { return nil }
        let isNameless = event.identity.arn == nil && event.identity.issuerARN == nil
        if !isNameless, let callerID = event.identity.callerID, named[callerID] == nil { named[callerID] = event }
        if let known = self.entry(of: id) { return known }
        if isNameless { nameless.append(entries.count) }
        entries.append(Entry(first: UInt32(number), arn: arn, principal: event.identity.issuerARN ?? arn))
        table.add(id) { [entries, events] in CredentialsID(events[Int(entries[$0].first)]) }
        return entries.count - 1
    }

    private func entry(of id: CredentialsID) -> Int? { table.entry(of: id) { CredentialsID(first(of: $0)) } }

    /// Some events (a sign-in's `CheckMfa`, another account's copy of a call) tell a caller's id and no ARN, which others tell of that id.
    private mutating func nameTheNameless(_ nameless: [Int], _ named: [String: Event]) {
        for entry in nameless {
            guard let callerID = first(of: entry).identity.callerID, let identity = named[callerID]?.identity,
                let arn = identity.arn ?? identity.issuerARN
            else { continue }
            entries[entry].arn = arn
            entries[entry].principal = identity.issuerARN ?? arn
        }
    }

    /// Why there are no events.
    package var absence: String {
        summary == nil ? "no CloudTrail log was given" : "a usage summary was given in place of logs, and it holds no events"
    }

    package func number(of event: Event) -> Int? { CredentialsID(event).flatMap { entry(of: $0) } }

    /// The credentials by which those of an entry were issued, and when, as far as the logs go back.
    func ancestors(of entry: Int) -> [(entry: Int, time: Instant)] {
        lineage.chain(of: first(of: entry)).compactMap { issue in number(of: issue.event).map { ($0, issue.event.time) } }
    }

    package func first(of entry: Int) -> Event { events[Int(entries[entry].first)] }

    /// The numbers of an entry's events, in time order.
    package func numbers(of entry: Int) -> some RandomAccessCollection<Int> {
        let start = Int(entries[entry].start)
        return order[start..<start + Int(entries[entry].count)].lazy.map { Int($0) }
    }

    /// All sessions of a principal that no service opened, one for each session ARN, by ARN. Cost: O(events of the principal).
    package func sessions(of principal: String) -> [SessionEvidence.Peer] {
        var peers: [String: SessionEvidence.Peer] = [:]
        for other in (byPrincipal[principal] ?? []).lazy.map({ Int($0) }) {
            let (arn, event) = (entries[other].arn, first(of: other))
            guard event.identity.actingService == nil, event.identity.kind != .awsService else { continue }
            let known = peers[arn]
            // An agent in any of its sessions makes a principal's session an agent's.
            let isAgent =
                known?.isAgent ?? false
                || numbers(of: other).contains { attribution.match(of: events[$0]).grade != .unattributed }
            peers[arn] = .init(arn: arn, firstEvent: known?.firstEvent ?? event, isAgent: isAgent)
        }
        return peers.values.sorted { $0.arn < $1.arn }
    }

    /// The prefixes of the services that a principal's sessions called.
    package func services(usedBy principal: String) -> Set<String> {
        var sources = summary?.sources(usedBy: principal) ?? []
        for entry in (byPrincipal[principal] ?? []).lazy.map({ Int($0) }) {
            for number in numbers(of: entry) { sources.insert(events[number].source) }
        }
        return Set(sources.map { ActionCatalogue.standard.prefix(forEventSource: $0) })
    }
}
