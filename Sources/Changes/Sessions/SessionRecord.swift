public import Documents

/// One session of an input, in a line: an agent's, as its transcript tells it, or one set of credentials, as the logs tell them.
public struct SessionRecord: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        case agent, credentials
    }

    public var kind: Kind
    /// `kiro`, `claude-code`: whose transcript it is, or which agent drove the credentials; nil where nothing speaks of one.
    public var agent: String?
    /// The transcript's id, or the last four characters of the access key.
    public var id: String?
    /// Tool calls of the transcript; of credentials nil.
    public var toolCalls: Int?
    /// What people asked in the transcript; of credentials nil.
    public var prompts: Int?
    public var started: Instant?
    public var ended: Instant?
    /// The person, where the logs tell one.
    public var who: String?
    /// The ARN of the credentials; of an agent's session of those that made most of its calls.
    public var principal: String?
    /// Of credentials the agent's session that drove them (the agent's name, where only its mark is in the log); of an agent's session
    /// the person.
    public var behind: String?
    /// Logged calls; of an agent's session its tool calls on AWS.
    public var calls: Int
    /// Those of the calls that change something, or tried to.
    public var writes: Int
    /// Calls that AWS denied; of an agent's session tool calls that a person, a rule or a hook refused.
    public var denials: Int
    /// Of an agent's session the best evidence that its transcript has of who let a call run; of credentials how sure it is that an
    /// agent used them. Nil where there is nothing to grade.
    public var grade: String?
    /// The ARNs of the credentials from the oldest known to these.
    public var chain: [String]

    package init(kind: Kind, calls: Int = 0, writes: Int = 0, denials: Int = 0, chain: [String] = []) {
        self.kind = kind
        self.calls = calls
        self.writes = writes
        self.denials = denials
        self.chain = chain
    }
}
