public import Actors
public import Documents

/// What the logs of an input tell by themselves, where no change was declared: who was there, what they did that matters, and what AWS
/// denied them.
public struct Investigation: Sendable, Equatable {
    public var from: Instant
    public var to: Instant
    /// Who changed something, was denied something, or used an agent; those who did most first.
    public var people: [InvestigatedPerson]
    /// How many more were only seen to read.
    public var readers: Int
    /// In time order; equal deeds of one caller are one with a count.
    public var deeds: DeedList
    /// By layer, the most first.
    public var denials: [DenialCount]

    package init(
        from: Instant, to: Instant, people: [InvestigatedPerson] = [], readers: Int = 0, deeds: DeedList = [],
        denials: [DenialCount] = []
    ) {
        self.from = from
        self.to = to
        self.people = people
        self.readers = readers
        self.deeds = deeds
        self.denials = denials
    }
}

/// One caller by name, whatever the number of its credentials.
public struct InvestigatedPerson: Sendable, Equatable {
    /// The person; nil where the logs tell none.
    public var who: String?
    /// The ARN of the session, user or root.
    public var principal: String
    /// The agent that drove it, wholly or in part.
    public var agent: String?
    /// The ARNs of the credentials from the oldest known.
    public var chain: [String]
    /// Sets of credentials.
    public var sessions: Int
    public var first: Instant
    public var last: Instant
    public var calls: Int
    public var writes: Int
    public var denials: Int

    package init(
        who: String?, principal: String, agent: String? = nil, chain: [String] = [], sessions: Int = 1, first: Instant,
        last: Instant,
        calls: Int = 0, writes: Int = 0, denials: Int = 0
    ) {
        self.who = who
        self.principal = principal
        self.agent = agent
        self.chain = chain
        self.sessions = sessions
        self.first = first
        self.last = last
        self.calls = calls
        self.writes = writes
        self.denials = denials
    }
}

/// Something that was done and that matters whoever did it.
public struct Deed: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        /// What records and watches was stopped, deleted or narrowed.
        case evidence
        /// A guard was taken away.
        case guardrail
        /// Opened to those outside.
        case exposure
        /// Data was taken out of the place where it is guarded.
        case export
        /// Users, roles, keys or permissions were changed.
        case identity
        /// Secrets were read.
        case secrets
        /// Something is gone.
        case destroyed
        /// Something that a change worked on was changed by somebody else.
        case touched
    }

    public var kind: Kind
    public var time: Instant
    public var until: Instant
    public var count: Int
    public var what: String
    /// The first few.
    public var resources: [String]
    public var who: String?
    public var principal: String
    /// The service that did it in the caller's name.
    public var service: String?
    /// How sure it is that an agent did it.
    public var agent: AgentGrade?
    public var event: EventReference

    package init(
        kind: Kind, time: Instant, until: Instant? = nil, count: Int = 1, what: String, resources: [String] = [],
        who: String? = nil,
        principal: String, service: String? = nil, agent: AgentGrade? = nil, event: EventReference
    ) {
        self.kind = kind
        self.time = time
        self.until = until ?? time
        self.count = count
        self.what = what
        self.resources = resources
        self.who = who
        self.principal = principal
        self.service = service
        self.agent = agent
        self.event = event
    }
}

/// Denied calls that one layer of policies stopped.
public struct DenialCount: Sendable, Equatable {
    /// `identity`, `boundary`, `service control`...; nil where AWS did not say.
    public var layer: String?
    public var count: Int
    /// The actions, the most often denied first.
    public var actions: [String]
    /// The ARNs of those who were denied.
    public var principals: [String]

    package init(layer: String?, count: Int, actions: [String] = [], principals: [String] = []) {
        self.layer = layer
        self.count = count
        self.actions = actions
        self.principals = principals
    }
}
