import Activity
import Catalogue
import Documents
import Timeline

/// The logs, by the credentials that made the calls.
struct LogIndex {
    /// One set of credentials in the logs.
    struct Entry {
        let id: CredentialsID
        /// Numbers of its events, in time order.
        var events: [Int]
        /// The ARN of the caller, and that of the role or user whose policies bind it.
        let arn: String
        let principal: String
    }

    /// By time.
    let events: [Event]
    let lineage: SessionLineage
    let attribution: Attribution
    /// In the order of their first events.
    private(set) var entries: [Entry] = []
    private var numbers: [CredentialsID: Int] = [:]
    /// By the ARN of the role or user.
    private var byPrincipal: [String: [Int]] = [:]

    /// Complexity: O(events), and what attribution costs.
    init(_ events: [Event], sessions: [AgentSession]) {
        self.events = events
        lineage = SessionLineage(events)
        attribution = Attribution.attribute(events, to: sessions)
        for (number, event) in events.enumerated() {
            guard let id = CredentialsID(event), let arn = event.identity.arn ?? event.identity.issuerARN else { continue }
            if let known = numbers[id] {
                entries[known].events.append(number)
                continue
            }
            let principal = event.identity.issuerARN ?? arn
            numbers[id] = entries.count
            byPrincipal[principal, default: []].append(entries.count)
            entries.append(Entry(id: id, events: [number], arn: arn, principal: principal))
        }
    }

    func number(of event: Event) -> Int? { CredentialsID(event).flatMap { numbers[$0] } }

    func first(of entry: Int) -> Event { events[entries[entry].events[0]] }

    /// The other sessions of the same principal, one for each session ARN, by ARN.
    func peers(of entry: Int) -> [SessionEvidence.Peer] {
        let own = entries[entry]
        var peers: [String: SessionEvidence.Peer] = [:]
        for other in byPrincipal[own.principal] ?? [] where entries[other].arn != own.arn {
            let event = first(of: other)
            guard event.identity.invokedBy == nil, event.identity.kind != .awsService else { continue }
            let isAgent = entries[other].events.contains { attribution.match(of: events[$0]).grade != .unattributed }
            if peers[entries[other].arn] == nil {
                peers[entries[other].arn] = .init(arn: entries[other].arn, firstEvent: event, isAgent: isAgent)
            }
        }
        return peers.values.sorted { $0.arn < $1.arn }
    }

    /// The prefixes of the services that a principal's sessions called.
    func services(usedBy principal: String) -> Set<String> {
        var sources: Set<String> = []
        for entry in byPrincipal[principal] ?? [] {
            for number in entries[entry].events { sources.insert(events[number].source) }
        }
        return Set(sources.map { ActionCatalogue.standard.prefix(forEventSource: $0) })
    }
}
