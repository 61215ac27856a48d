package import Activity
package import Actors
package import AgentSettings
package import Documents
package import Escalation
package import Intake
package import PolicyLanguage
package import Principals
internal import Templates
package import Timeline
package import Transcripts

/// Everything that is known of one change, as the rules see it.
package struct ChangeEvidence {
    package let input: AuditInput
    /// The declaration; nil where an agent's session stands for a change.
    package let declared: Change?
    package var audit: ChangeAudit
    package var sessions: SessionEvidenceList
    /// Of all sessions, in time order.
    package let calls: CallList
    /// What services did in roles of their own because of the calls: likely, and with other permissions than the sessions'.
    var echoes: [ChangeCall]
    package let asked: AskedScope?
    /// The agents' sessions of the change, by start: matched by its events, or in its window where there is no log to match.
    package let transcripts: [AgentSession]
    /// Calls that succeeded and that the policies given would have denied.
    package var unexplained: [ChangeCall] = []
    /// Nil where what the sessions held is not known.
    package var survey: HeldSurvey?
    /// What each kind of evidence lacks, where something is missing; a kind that is not listed is there.
    package var missing: [EvidenceNeed: String]

    /// Sessions that an agent drove, wholly or in part.
    package var agentSessions: SessionEvidenceList { sessions.ofAgents }

    /// In time order.
    package var callsAndEchoes: CallList {
        if echoes.isEmpty { return calls }
        let all = (Array(calls) + echoes).enumerated()
        return CallList(
            all.sorted { ($0.element.event.time, $0.offset) < ($1.element.event.time, $1.offset) }.map(\.element))
    }

    /// The first call that changed something.
    package var firstWrite: ChangeCall? { calls.first { $0.writes && $0.outcome.tookEffect } }
}

/// What an audit works from, whatever the change.
package final class AuditInput {
    /// The newest of each export.
    package let directory: Directory
    /// The state of every moment, where exports say of when they are; nil where they do not, and are taken to hold throughout.
    package let history: History?
    private let states: HistoryCache<Directory>?
    private var steps: [String: [History.Step]] = [:]
    fileprivate lazy var permissionEvents = PermissionEvents(in: index.events)
    package let index: LogIndex
    package let configuration: Configuration
    /// The agents' sessions of the transcripts that were given.
    package let transcripts: [AgentSession]
    /// What AWS itself has kept of the use of principals and credentials.
    package let usage: UsageEvidence
    /// Changes share what was found out of whom principals can become.
    package lazy var escalations = Escalations(directory)
    /// What agents' settings let them run unasked.
    package let agentSettings: [AgentPermissions]
    /// What plans and specifications ask of a session that stands for a change.
    package let askedOfSessions: [String: Change.Asked]
    /// When the newest export was taken, where one tells it.
    package let taken: Instant?
    private let mapper: CallMapper
    /// What the logs as a whole tell that somebody did: of the rules on logs.
    package lazy var acts = findActs(mapper)

    package init(
        directory: Directory, history: History? = nil, index: LogIndex, configuration: Configuration, transcripts: [AgentSession],
        usage: UsageEvidence, mapper: CallMapper, agentSettings: [AgentPermissions] = [],
        askedOfSessions: [String: Change.Asked] = [:], taken: Instant? = nil
    ) {
        self.taken = taken
        self.agentSettings = agentSettings
        self.askedOfSessions = askedOfSessions
        self.mapper = mapper
        self.directory = directory
        self.history = history
        states = history.map { HistoryCache($0) { $0 } }
        self.index = index
        self.configuration = configuration
        self.transcripts = transcripts
        self.usage = usage
    }
}

extension AuditInput {
    /// The events that changed what binds a session, in order.
    package func changes(to inForce: InForce) -> [Event] {
        permissionEvents.changes(to: inForce)
    }

    /// The state in which an event was decided.
    package func directory(of event: Event) -> Directory { history.map { directory(at: $0.moment(of: event)) } ?? directory }

    package func directory(at moment: Moment) -> Directory { states?.state(at: moment) ?? directory }

    /// The writes that concern a principal, in order; none where the exports do not say of when they are.
    package func steps(of principal: String) -> [History.Step] {
        if let known = steps[principal] { return known }
        let found = PrincipalName(principal).flatMap { history?.steps(of: $0) } ?? []
        steps[principal] = found
        return found
    }

    /// The writes that concern the policies of a resource, and what opens or closes it beside them, in order.
    package func steps(ofResource resource: ResourceName) -> [History.Step] {
        ResourcePolicies.holders(of: resource).flatMap { history?.steps(ofResource: $0) ?? [] }
    }

    /// How many writes that concern a principal came before an event was decided: between two events with one number nothing changed.
    func epoch(of principal: String, at event: Event) -> Int {
        guard let moment = history?.moment(of: event) else { return 0 }
        return steps(of: principal).count { $0.before < moment }
    }

    /// What bound a session at a moment, ready to decide; nil where nothing tells.
    package func profile(of session: SessionEvidence, for event: Event, at moment: Moment) -> HeldProfile? {
        let directory = directory(at: moment)
        let inForce = Timeline(directory).inForce(event.identity, issue: session.issue.map(SessionIssue.init))
        guard let inForce, inForce.isKnown else { return nil }
        return HeldProfile(inForce, context: inForce.context(of: event, isFederated: session.isFederated), in: directory)
    }
}

extension ChangeEvidence {
    /// An agent drove a session of the change, or the declaration names one.
    package var isAgentAssisted: Bool { !agentSessions.isEmpty || audit.actors.contains { $0.agent != nil } }
}
