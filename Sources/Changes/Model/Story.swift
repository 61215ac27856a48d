public import Actors
public import Catalogue
public import Documents

/// What happened, across logs and transcripts, in order.
public struct Story: Sendable, Equatable {
    /// In time order; equal calls in a row are one.
    public var moments: MomentList
    /// Calls and tool calls without a time, which no place in the order can be given to.
    public var untimed: Int
    /// Events of the time that is told of which no caller is known, in numbers: the most first. None where a change, a principal or a
    /// resource is asked for.
    public var ofServices: [OwnDoing]

    /// What services did by themselves.
    public struct OwnDoing: Sendable, Equatable {
        public let what: String
        public let count: Int

        package init(what: String, count: Int) { (self.what, self.count) = (what, count) }
    }

    package init(moments: MomentList = [], untimed: Int = 0, ofServices: [OwnDoing] = []) {
        self.moments = moments
        self.untimed = untimed
        self.ofServices = ofServices
    }
}

/// One thing that happened, or several alike.
public struct StoryMoment: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        /// A logged call.
        case call
        /// A tool call of an agent, with the events that it accounts for, if any.
        case toolCall = "tool call"
        /// What a person asked an agent.
        case prompt
        /// An approval of a change.
        case approval
    }

    public var kind: Kind
    public var time: Instant
    /// The last of the run; equal to `time` for a single one.
    public var until: Instant
    public var count: Int
    /// The person, or the last part of the ARN where nobody is known.
    public var who: String
    /// The caller's ARN; nil for what only a transcript tells.
    public var principal: String?
    /// The agent: of a transcript, or by a mark in the log.
    public var agent: String?
    /// The agent's session.
    public var session: String?
    /// The service that made the call in the caller's name.
    public var service: String?
    /// The action, or the text of a prompt.
    public var what: String
    /// What a tool was asked to run.
    public var command: String?
    /// The first few.
    public var resources: [String]
    public var level: AccessLevel?
    /// What it did that cannot simply be undone; nil where it is not classified.
    public var harm: HarmKind?
    /// `succeeded`, `denied`, `failed`...; of a tool call its status.
    public var outcome: String
    /// Of a denial by which layer, as far as AWS says; of a failure the error's code.
    public var reason: String?
    /// Of a tool call who or what let it run, as far as its evidence goes.
    public var approval: String?
    /// How sure it is that an agent made a logged call.
    public var grade: AgentGrade?
    /// The first event's or record's id.
    public var id: String
    public var location: Location

    package init(
        kind: Kind, time: Instant, who: String, what: String, resources: [String] = [], outcome: String, id: String,
        location: Location
    ) {
        self.kind = kind
        self.time = time
        until = time
        count = 1
        self.who = who
        self.what = what
        self.resources = resources
        self.outcome = outcome
        self.id = id
        self.location = location
    }

    /// It left something gone.
    public var destroys: Bool {
        (harm == .destroyData || harm == .destroyConfig || harm == .eraseEvidence) && (outcome == "succeeded" || outcome == "ok")
    }
}
