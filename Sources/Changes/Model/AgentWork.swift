public import Catalogue
public import Documents

/// What one transcript tells of a change: what the agent was asked, and what it asked of its tools.
public struct AgentWork: Sendable, Equatable {
    /// `kiro`, `claude-code`.
    public var agent: String
    /// The session's id, and its transcript.
    public var session: String
    public var transcript: Location
    public var title: String?
    public var model: String?
    /// How free the agent was to act, in the order in which it came into force: `acceptEdits`, `bypassPermissions`...
    public var modes: [String]
    /// In the order of the transcript, secrets masked.
    public var prompts: [AskedPrompt]
    public var toolCalls: Int
    /// Those of the tool calls that would call AWS, or run a tool that does.
    public var onAWS: Int
    /// Tool calls that were refused: by a person, and by a rule, a hook or a mode.
    public var refusedByPerson: Int
    public var refusedByRule: Int
    /// Of the tool calls on AWS.
    public var approvals: ApprovalEvidence
    /// The tool calls on AWS and those that were refused, in the order of the transcript.
    public var calls: [AgentCall]

    package init(
        agent: String, session: String, transcript: Location, title: String? = nil, model: String? = nil, modes: [String] = [],
        prompts: [AskedPrompt] = [], toolCalls: Int = 0, onAWS: Int = 0, refusedByPerson: Int = 0, refusedByRule: Int = 0,
        approvals: ApprovalEvidence = ApprovalEvidence(), calls: [AgentCall] = []
    ) {
        self.agent = agent
        self.session = session
        self.transcript = transcript
        self.title = title
        self.model = model
        self.modes = modes
        self.prompts = prompts
        self.toolCalls = toolCalls
        self.onAWS = onAWS
        self.refusedByPerson = refusedByPerson
        self.refusedByRule = refusedByRule
        self.approvals = approvals
        self.calls = calls
    }
}

/// What a person asked an agent.
public struct AskedPrompt: Sendable, Equatable {
    public var text: String
    public var time: Instant?
    public var location: Location

    package init(text: String, time: Instant? = nil, location: Location) {
        self.text = text
        self.time = time
        self.location = location
    }
}

/// One tool call, with what it would do in the cloud.
public struct AgentCall: Sendable, Equatable {
    public var id: String
    public var tool: String
    public var time: Instant?
    /// What was run, secrets masked; nil for tools that run no command.
    public var command: String?
    /// `ok`, `error`, `interrupted`, `denied`, `missing`.
    public var status: String
    /// Who or what let it run or refused it, in words that say no more than the evidence does.
    public var approval: String
    /// `explicit`, `denial only`, `inferred`, `none`.
    public var grade: String
    public var operations: [AgentOperation]
    /// Logged events that it accounts for; nil where no log was given.
    public var events: Int?
    public var location: Location

    package init(
        id: String, tool: String, time: Instant? = nil, command: String? = nil, status: String, approval: String, grade: String,
        operations: [AgentOperation] = [], events: Int? = nil, location: Location
    ) {
        self.id = id
        self.tool = tool
        self.time = time
        self.command = command
        self.status = status
        self.approval = approval
        self.grade = grade
        self.operations = operations
        self.events = events
        self.location = location
    }
}

/// One operation of a tool call, as its text tells it.
public struct AgentOperation: Sendable, Equatable {
    /// The action that it needs, or the tool and its command where that stands for many: `terraform apply`.
    public var what: String
    public var level: AccessLevel?
    /// What it can ruin; nil where it is not classified.
    public var harm: HarmKind?
    /// ARNs or names of what it acts on, `*` for what the text does not tell.
    public var resources: [String]
    /// The text does not show the operation itself, or not all of it: level and harm are those of the tool's command.
    public var isApproximate: Bool

    package init(
        what: String, level: AccessLevel? = nil, harm: HarmKind? = nil, resources: [String] = [], isApproximate: Bool = false
    ) {
        self.what = what
        self.level = level
        self.harm = harm
        self.resources = resources
        self.isApproximate = isApproximate
    }

    /// It leaves something gone, or would have.
    public var destroys: Bool { harm == .destroyData || harm == .destroyConfig || harm == .eraseEvidence }
    /// It changes something, or would have.
    public var writes: Bool { level.map { $0 >= .tagging } ?? (harm != nil) }
}
