import Activity
import Actors
import Documents
import Escalation
import Intake
import PolicyLanguage
import Principals
import Templates
import Timeline
import Transcripts

/// Everything that is known of one change, as the rules see it.
struct ChangeEvidence {
    let input: AuditInput
    /// The declaration; nil where an agent's session stands for a change.
    let declared: Change?
    var audit: ChangeAudit
    var sessions: [SessionEvidence]
    /// Of all sessions, in time order.
    var calls: [ChangeCall]
    /// What services did in roles of their own because of the calls: likely, and with other permissions than the sessions'.
    var echoes: [ChangeCall]
    let asked: AskedScope?
    /// The agents' sessions of the change, by start: matched by its events, or in its window where there is no log to match.
    let transcripts: [AgentSession]
    /// Calls that succeeded and that the policies given would have denied.
    var unexplained: [ChangeCall] = []
    /// Nil where what the sessions held is not known.
    var survey: HeldSurvey?
    /// What each kind of evidence lacks, where something is missing; a kind that is not listed is there.
    var missing: [AuditRule.Need: String]

    /// Sessions that an agent drove, wholly or in part.
    var agentSessions: [SessionEvidence] { sessions.filter { $0.audit.agent != nil } }

    /// In time order.
    var callsAndEchoes: [ChangeCall] {
        (calls + echoes).enumerated().sorted { ($0.element.event.time, $0.offset) < ($1.element.event.time, $1.offset) }.map(
            \.element)
    }

    /// The first call that changed something.
    var firstWrite: ChangeCall? { calls.first { $0.writes && $0.outcome.tookEffect } }
}

/// One session of a change.
struct SessionEvidence {
    var audit: SessionAudit
    let inForce: InForce?
    var profile: HeldProfile?
    /// Its place among the change's sessions.
    let number: Int
    /// The event that issued the credentials.
    let issue: Event?
    /// A SAML or OIDC provider stands at the head of its lineage.
    let isFederated: Bool
    /// The other sessions of the same principal in all the logs, by session ARN, sorted; those of a service are left out.
    let peers: [Peer]

    /// What is missing of what binds it.
    var missing: [String] { inForce?.missing.map(\.gap.reason) ?? [] }

    struct Peer {
        let arn: String
        let firstEvent: Event
        let isAgent: Bool
    }
}

/// What an audit works from, whatever the change.
final class AuditInput {
    /// The newest of each export.
    let directory: Directory
    /// The state of every moment, where exports say of when they are; nil where they do not, and are taken to hold throughout.
    let history: History?
    private let states: HistoryCache<Directory>?
    private var steps: [String: [History.Step]] = [:]
    fileprivate lazy var permissionChanges = Timeline.permissionChanges(in: index.events)
    let index: LogIndex
    let configuration: Configuration
    /// The agents' sessions of the transcripts that were given.
    let transcripts: [AgentSession]
    /// What AWS itself has kept of the use of principals and credentials.
    let usage: UsageEvidence
    /// Changes share what was found out of whom principals can become.
    lazy var escalations = Escalations(directory)
    /// What agents' settings let them run unasked.
    let agentSettings: [AgentPermissions]
    /// What plans and specifications ask of a session that stands for a change.
    let askedOfSessions: [String: Change.Asked]
    /// When the newest export was taken, where one tells it.
    let taken: Instant?
    private let mapper: CallMapper
    /// What the logs as a whole tell that somebody did: of the rules on logs.
    lazy var acts = findActs(mapper)

    init(
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

extension ChangeEvidence {
    /// What was written about the sessions' permissions cannot be weighed where no export says of when it is.
    func leavesPastOpen(_ run: inout RuleRun) {
        guard input.history == nil else { return }
        for session in sessions {
            guard let inForce = session.inForce, let first = input.changes(to: inForce).first else { continue }
            run.lacks(
                "no export says of when it is, and \(first.name) at \(first.time) changed what binds \(code(session.audit.principal))"
            )
            return
        }
    }
}

extension AuditInput {
    fileprivate func changes(to inForce: InForce) -> [Event] {
        Timeline(directory).changes(to: inForce, among: permissionChanges)
    }

    /// The state in which an event was decided.
    func directory(of event: Event) -> Directory { history.map { directory(at: $0.moment(of: event)) } ?? directory }

    func directory(at moment: Moment) -> Directory { states?.state(at: moment) ?? directory }

    /// The writes that concern a principal, in order; none where the exports do not say of when they are.
    func steps(of principal: String) -> [History.Step] {
        if let known = steps[principal] { return known }
        let found = PrincipalName(principal).flatMap { history?.steps(of: $0) } ?? []
        steps[principal] = found
        return found
    }

    /// The writes that concern the policies of a resource, and what opens or closes it beside them, in order.
    func steps(ofResource resource: ResourceName) -> [History.Step] {
        ResourcePolicies.holders(of: resource).flatMap { history?.steps(ofResource: $0) ?? [] }
    }

    /// How many writes that concern a principal came before an event was decided: between two events with one number nothing changed.
    func epoch(of principal: String, at event: Event) -> Int {
        guard let moment = history?.moment(of: event) else { return 0 }
        return steps(of: principal).count { $0.before < moment }
    }

    /// What bound a session at a moment, ready to decide; nil where nothing tells.
    func profile(of session: SessionEvidence, for event: Event, at moment: Moment) -> HeldProfile? {
        let directory = directory(at: moment)
        let inForce = Timeline(directory).inForce(event.identity, issue: session.issue.map(SessionIssue.init))
        guard let inForce, inForce.isKnown else { return nil }
        return HeldProfile(inForce, context: inForce.context(of: event, isFederated: session.isFederated), in: directory)
    }
}
