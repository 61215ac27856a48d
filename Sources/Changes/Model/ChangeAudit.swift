public import Actors
public import Catalogue
public import Documents

/// One change, as it was declared and as it went.
public struct ChangeAudit: Sendable, Equatable {
    public var id: String
    public var title: String?
    public var ticket: String?
    public var environment: String?
    /// Whether the environment, or what was touched, is production.
    public var isProduction: Bool
    /// False where no change was given and an agent's session stands for one.
    public var isDeclared: Bool
    /// Where the change is declared, or the agent's session begins.
    public var location: Location?
    public var from: Instant
    public var to: Instant
    /// False where a transcript tells no time at all: `from` and `to` then mean nothing.
    public var isTimed = true
    public var actors: [DeclaredActor]
    /// Nil where nothing was declared at all.
    public var asked: Asked?
    /// In time order.
    public var approvals: [ChangeApproval]
    /// The approval level that the actors need, and nil where none is required of them.
    public var requiredLevel: String?
    /// In the order of their first call.
    public var sessions: [SessionAudit]
    /// The transcripts of the change, by start.
    public var agents: [AgentWork] = []
    /// Of each agent whose settings were given: what it could do without asking.
    public var unasked: [UnaskedAccess] = []
    /// What others did in the window with the change's things, and with trails, guards, users and keys.
    public var others: [Deed] = []
    /// In time order; equal consecutive calls (a waiter's polls) are one entry with a count.
    public var timeline: [TimelineEntry]
    /// Over all sessions of the change.
    public var access: AccessComparison
    public var blastRadius: Known<BlastRadius>

    package init(
        id: String, title: String? = nil, ticket: String? = nil, environment: String? = nil, isProduction: Bool = false,
        isDeclared: Bool = true, location: Location? = nil, from: Instant, to: Instant, actors: [DeclaredActor] = [],
        asked: Asked? = nil, approvals: [ChangeApproval] = [], requiredLevel: String? = nil, sessions: [SessionAudit] = [],
        timeline: [TimelineEntry] = [], access: AccessComparison = AccessComparison(),
        blastRadius: Known<BlastRadius> = .unknown("not computed")
    ) {
        self.id = id
        self.title = title
        self.ticket = ticket
        self.environment = environment
        self.isProduction = isProduction
        self.isDeclared = isDeclared
        self.location = location
        self.from = from
        self.to = to
        self.actors = actors
        self.asked = asked
        self.approvals = approvals
        self.requiredLevel = requiredLevel
        self.sessions = sessions
        self.timeline = timeline
        self.access = access
        self.blastRadius = blastRadius
    }
}

/// An actor whom the change names.
public struct DeclaredActor: Sendable, Equatable {
    /// The ARN of the session, role or user, as declared.
    public var principal: String?
    public var person: String?
    /// `junior`, `mid`, `senior`, or as the organisation calls it.
    public var level: String?
    /// `kiro`, `claude-code`.
    public var agent: String?

    package init(principal: String? = nil, person: String? = nil, level: String? = nil, agent: String? = nil) {
        self.principal = principal
        self.person = person
        self.level = level
        self.agent = agent
    }
}

/// What the change was declared to do.
public struct Asked: Sendable, Equatable {
    public var task: String?
    /// Patterns, as in a policy; nil where the declaration names none.
    public var actions: [String]?
    public var resources: [String]?
    /// Where a plan, a change set or a specification says it, and not the change itself; empty for a declaration.
    public var derivedFrom: [AskSource] = []
    /// Of those: what nobody here knows the needs of.
    public var open: [String] = []
    /// Of words alone: whether they ask to take something away.
    public var speaksOfRemoving: Bool?

    package init(task: String? = nil, actions: [String]? = nil, resources: [String]? = nil) {
        self.task = task
        self.actions = actions
        self.resources = resources
    }
}

/// A file that says what was asked, in the place of a declaration.
public struct AskSource: Sendable, Equatable {
    /// `Terraform plan`, `CloudFormation change set`, `Kiro specification`.
    public var kind: String
    public var name: String
    public var location: Location

    package init(kind: String, name: String, location: Location) {
        self.kind = kind
        self.name = name
        self.location = location
    }
}

/// An approval of the change as a whole, from its record.
public struct ChangeApproval: Sendable, Equatable {
    public var by: String
    public var level: String?
    public var at: Instant?
    /// Seconds from the first call of the change that wrote to the approval; negative or zero where it came in time, nil where
    /// either time is not known.
    public var secondsAfterFirstWrite: Int?
    /// The approver is one of the actors.
    public var isByActor: Bool
    /// Meets the level that is required, came in time and is by somebody else.
    public var counts: Bool
    public var location: Location?

    package init(
        by: String, level: String? = nil, at: Instant? = nil, secondsAfterFirstWrite: Int? = nil, isByActor: Bool = false,
        counts: Bool = false, location: Location? = nil
    ) {
        self.by = by
        self.level = level
        self.at = at
        self.secondsAfterFirstWrite = secondsAfterFirstWrite
        self.isByActor = isByActor
        self.counts = counts
        self.location = location
    }
}

/// One call, or a run of equal calls, on the change's line of time.
public struct TimelineEntry: Sendable, Equatable {
    public enum Part: String, Sendable, CaseIterable {
        /// A call of the change's own sessions.
        case session
        /// A service that acted in the caller's name, or in a role of its own because of the caller's call.
        case service
        /// The agent's tool call, which no event was found for.
        case toolCall = "tool call"
        case approval
    }

    public var time: Instant
    /// The last of the run; equal to `time` for a single call.
    public var until: Instant
    public var count: Int
    public var part: Part
    /// The person, session or service that acted, in words for a reader.
    public var who: String
    /// `cloudformation:DeleteStack`, or what the tool was asked to run.
    public var what: String
    /// ARNs or names of what it acted on; the first few.
    public var resources: [String]
    public var level: AccessLevel?
    /// What the call's action can ruin; nil where it is not classified as harmful.
    public var harm: HarmKind?
    public var isDenied: Bool
    /// The error's code where the call failed for another reason.
    public var error: String?
    /// Whether an agent made the call, and how sure that is; nil for approvals.
    public var agent: AgentGrade?
    /// Whether the call lies within what was asked; nil where nothing tells.
    public var isAsked: Bool?
    /// The event; for a tool call its id, the call's name and its place in the transcript.
    public var event: EventReference?

    package init(
        time: Instant, until: Instant? = nil, count: Int = 1, part: Part, who: String, what: String, resources: [String] = [],
        level: AccessLevel? = nil, harm: HarmKind? = nil, isDenied: Bool = false, error: String? = nil,
        agent: AgentGrade? = nil, isAsked: Bool? = nil, event: EventReference? = nil
    ) {
        self.time = time
        self.until = until ?? time
        self.count = count
        self.part = part
        self.who = who
        self.what = what
        self.resources = resources
        self.level = level
        self.harm = harm
        self.isDenied = isDenied
        self.error = error
        self.agent = agent
        self.isAsked = isAsked
        self.event = event
    }
}
