import Actors
import Transcripts
import Activity
import Documents
import Escalation
import Intake
import PolicyLanguage
import Principals
import Templates
import Timeline

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
    let directory: Directory
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
    private let mapper: CallMapper
    /// What the logs as a whole tell that somebody did: of the rules on logs.
    lazy var acts = findActs(mapper)

    init(
        directory: Directory, index: LogIndex, configuration: Configuration, transcripts: [AgentSession], usage: UsageEvidence,
        mapper: CallMapper, agentSettings: [AgentPermissions] = []
    ) {
        self.agentSettings = agentSettings
        self.mapper = mapper
        self.directory = directory
        self.index = index
        self.configuration = configuration
        self.transcripts = transcripts
        self.usage = usage
    }
}
