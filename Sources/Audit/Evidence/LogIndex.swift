import Activity
import Actors
import Catalogue
import Documents
import Timeline
import Transcripts

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
        /// The credentials by which these were issued, and when, as far as the logs go back.
        var ancestors: [(entry: Int, time: Instant)] = []
    }

    /// By time.
    let events: [Event]
    let lineage: SessionLineage
    let attribution: Attribution
    /// What summaries tell of logs that were not given themselves.
    let summary: UsageSummary?
    /// In the order of their first events.
    private(set) var entries: [Entry] = []
    private var numbers: [CredentialsID: Int] = [:]
    /// By the ARN of the role or user.
    private var byPrincipal: [String: [Int]] = [:]

    /// Complexity: O(events), and what attribution costs.
    init(_ events: [Event], sessions: [AgentSession], summary: UsageSummary? = nil) {
        self.events = events
        self.summary = summary
        lineage = SessionLineage(events)
        attribution = Attribution.attribute(events, to: sessions)
        for (number, event) in events.enumerated() {
            guard let id = CredentialsID(event),
                let arn = event.identity.arn ?? event.identity.issuerARN ?? event.identity.otherName
            else { continue }
            if let known = numbers[id] {
                entries[known].events.append(number)
                continue
            }
            let principal = event.identity.issuerARN ?? arn
            numbers[id] = entries.count
            byPrincipal[principal, default: []].append(entries.count)
            entries.append(Entry(id: id, events: [number], arn: arn, principal: principal))
        }
        for number in entries.indices {
            entries[number].ancestors = lineage.chain(of: first(of: number)).compactMap { issue in
                self.number(of: issue.event).map { ($0, issue.event.time) }
            }
        }
    }

    /// Why there are no events.
    var absence: String {
        summary == nil ? "no CloudTrail log was given" : "a usage summary was given in place of logs, and it holds no events"
    }

    func number(of event: Event) -> Int? { CredentialsID(event).flatMap { numbers[$0] } }

    func first(of entry: Int) -> Event { events[entries[entry].events[0]] }

    /// All sessions of a principal that no service opened, one for each session ARN, by ARN. Cost: O(events of the principal).
    func sessions(of principal: String) -> [SessionEvidence.Peer] {
        var peers: [String: SessionEvidence.Peer] = [:]
        for other in byPrincipal[principal] ?? [] {
            let (arn, event) = (entries[other].arn, first(of: other))
            guard event.identity.invokedBy == nil, event.identity.kind != .awsService else { continue }
            let known = peers[arn]
            // An agent in any of its sessions makes a principal's session an agent's.
            let isAgent =
                known?.isAgent ?? false
                || entries[other].events.contains { attribution.match(of: events[$0]).grade != .unattributed }
            peers[arn] = .init(arn: arn, firstEvent: known?.firstEvent ?? event, isAgent: isAgent)
        }
        return peers.values.sorted { $0.arn < $1.arn }
    }

    /// The prefixes of the services that a principal's sessions called.
    func services(usedBy principal: String) -> Set<String> {
        var sources = summary?.sources(usedBy: principal) ?? []
        for entry in byPrincipal[principal] ?? [] {
            for number in entries[entry].events { sources.insert(events[number].source) }
        }
        return Set(sources.map { ActionCatalogue.standard.prefix(forEventSource: $0) })
    }
}
