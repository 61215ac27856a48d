public import Activity
public import Documents
public import Timeline

/// One set of credentials that acted in a change.
public struct SessionAudit: Sendable, Equatable {
    /// Of a role's session the `sts` ARN; of a user its own.
    public var arn: String
    /// The role or user whose policies bind it, with its path.
    public var principal: String
    public var account: String?
    /// The last four characters of the access key id, after dots.
    public var accessKey: String?
    public var issued: Instant?
    /// First and last call within the change.
    public var first: Instant
    public var last: Instant
    public var events: Int
    public var denials: Int
    /// From the first known credentials to this session.
    public var lineage: [LineageStep]
    public var person: Person?
    /// The agent that drove it; nil where nothing speaks of one.
    public var agent: AgentUse?
    /// Whether the credentials were issued after multi-factor authentication; nil where no event tells.
    public var mfa: Bool?
    /// The key of a user, which does not expire.
    public var isLongLived: Bool
    public var boundary: PolicyPresence
    public var sessionPolicy: PolicyPresence
    public var serviceControl: PolicyPresence
    /// How many successful calls the policies given explain: a call that they would have denied means that an input is missing
    /// or out of date.
    public var agreement: Known<Agreement>

    package init(
        arn: String, principal: String, account: String? = nil, accessKey: String? = nil, issued: Instant? = nil, first: Instant,
        last: Instant, events: Int = 0, denials: Int = 0, lineage: [LineageStep] = [], person: Person? = nil,
        agent: AgentUse? = nil, mfa: Bool? = nil, isLongLived: Bool = false, boundary: PolicyPresence = .none,
        sessionPolicy: PolicyPresence = .none, serviceControl: PolicyPresence = .none,
        agreement: Known<Agreement> = .unknown("not computed")
    ) {
        self.arn = arn
        self.principal = principal
        self.account = account
        self.accessKey = accessKey
        self.issued = issued
        self.first = first
        self.last = last
        self.events = events
        self.denials = denials
        self.lineage = lineage
        self.person = person
        self.agent = agent
        self.mfa = mfa
        self.isLongLived = isLongLived
        self.boundary = boundary
        self.sessionPolicy = sessionPolicy
        self.serviceControl = serviceControl
        self.agreement = agreement
    }
}

/// One step of a session's lineage: who had which credentials, and how they were come by.
public struct LineageStep: Sendable, Equatable {
    public var arn: String
    /// `AssumeRole`, `AssumeRoleWithSAML`; nil for the first, or where the event is not in the logs.
    public var how: String?
    public var event: EventReference?

    package init(arn: String, how: String? = nil, event: EventReference? = nil) {
        self.arn = arn
        self.how = how
        self.event = event
    }
}

/// What an agent did with a session.
public struct AgentUse: Sendable, Equatable {
    /// `kiro`, `claude-code`.
    public var name: String
    /// The agent's own session, and its transcript.
    public var session: String?
    public var transcript: Location?
    /// Events of the session by grade.
    public var proven: Int
    /// AWS says that they came through one of its MCP servers.
    public var attested = 0
    public var likely: Int
    public var unattributed: Int
    /// Tool calls on AWS in the transcript that no event was found for.
    public var unmatchedCalls: Int
    public var approvals: ApprovalEvidence

    package init(
        name: String, session: String? = nil, transcript: Location? = nil, proven: Int = 0, likely: Int = 0,
        unattributed: Int = 0, unmatchedCalls: Int = 0, approvals: ApprovalEvidence = ApprovalEvidence()
    ) {
        self.name = name
        self.session = session
        self.transcript = transcript
        self.proven = proven
        self.likely = likely
        self.unattributed = unattributed
        self.unmatchedCalls = unmatchedCalls
        self.approvals = approvals
    }
}

/// The agent's tool calls by what is known of a human's consent to each. Only `explicit` may be called approved; of every other it
/// is said that it ran and that no denial is recorded.
public struct ApprovalEvidence: Sendable, Equatable {
    /// The agent asked, a human consented, and both are recorded.
    public var explicit: Int
    /// It is recorded that nobody was asked: a rule, a mode or an earlier "always" let it run.
    public var unasked: Int
    /// The record would show a denial, and shows none.
    public var denialOnly: Int
    /// Drawn from the settings in force.
    public var inferred: Int
    /// Nothing tells.
    public var none: Int
    /// A human refused.
    public var denied: Int
    /// A rule, a hook or a mode refused: nobody was asked.
    public var deniedByRule: Int

    package init(
        explicit: Int = 0, unasked: Int = 0, denialOnly: Int = 0, inferred: Int = 0, none: Int = 0, denied: Int = 0,
        deniedByRule: Int = 0
    ) {
        self.explicit = explicit
        self.unasked = unasked
        self.denialOnly = denialOnly
        self.inferred = inferred
        self.none = none
        self.denied = denied
        self.deniedByRule = deniedByRule
    }
}

/// The session's successful calls against the policies given.
public struct Agreement: Sendable, Equatable {
    public var allowed: Int
    public var depends: Int
    public var denied: Int
    /// Those that the policies would have denied: `action on resource`, the first few.
    public var examples: [String]
    /// What AWS's reasons for denials name and the input does not hold, each with its first call.
    public var lacking: [String]

    package init(allowed: Int = 0, depends: Int = 0, denied: Int = 0, examples: [String] = [], lacking: [String] = []) {
        self.allowed = allowed
        self.depends = depends
        self.denied = denied
        self.examples = examples
        self.lacking = lacking
    }
}
