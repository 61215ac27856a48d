internal import Activity
public import Documents
public import Shell

/// One session of an AI agent, as its transcript tells it (docs/reference/approvals.md).
public struct AgentSession: Sendable, Identifiable {
    /// The transcript's own id of the session; the file's name where it has none.
    public internal(set) var id: String
    public let agent: Agent
    /// What an agent is called that is none of those known here.
    package internal(set) var otherName: String?
    /// `kiro`, `claude-code`, or what the transcript calls it.
    public var agentName: String { otherName ?? agent.rawValue }
    /// The product's name.
    public var agentTitle: String { otherName ?? agent.title }
    /// The transcript.
    public let location: Location
    public internal(set) var agentVersion: String?
    /// The title that the agent or the user gave the session.
    public internal(set) var title: String?
    public internal(set) var model: String?
    /// How free the agent was to act, as far as the transcript says: `autopilot`, `acceptEdits`, `bypassPermissions`... in the order
    /// in which they came into force.
    public internal(set) var modes: [String] = []
    /// What the transcript says that the agent may run without asking: the prefixes of commands, and the tools that a command of the
    /// user let it use.
    public internal(set) var allowed: [String] = []
    public internal(set) var workingDirectory: String?
    public internal(set) var gitBranch: String?
    public internal(set) var parent: String?
    public internal(set) var started: Instant?
    public internal(set) var ended: Instant?
    /// What the human asked, secrets masked.
    public internal(set) var prompts: [Prompt] = []
    public internal(set) var calls: [ToolCall] = []

    init(id: String, agent: Agent, location: Location) {
        (self.id, self.agent, self.location) = (id, agent, location)
    }

    mutating func saw(_ time: Instant?) {
        guard let time else { return }
        started = min(started ?? time, time)
        ended = max(ended ?? time, time)
    }

    mutating func allows(_ rule: String?) {
        if let rule, !rule.isEmpty, !allowed.contains(rule), allowed.count < 1_000 { allowed.append(Redaction.redact(rule)) }
    }

    mutating func entered(mode: String?) {
        if let mode, modes.last != mode { modes.append(mode) }
    }
}

/// The agents whose sessions can be read, or be told by a user agent.
public enum Agent: String, Sendable, CaseIterable {
    case kiro
    case amazonQ = "amazon-q"
    case claudeCode = "claude-code"
    /// Claude in the browser and in the desktop application.
    case claude
    case qwenCode = "qwen-code"
    case gemini, codex, openCode = "opencode", antigravity, amp, pi, copilot, cursor, cline, roo
    /// GitHub Copilot in Visual Studio Code.
    case copilotChat = "copilot-chat"
    /// A managed MCP server of AWS: some agent, not said which.
    case mcp
    /// Some other agent, whose session was written as `ambit-session` or as OpenTelemetry.
    case other = "agent"

    /// The product's name.
    public var title: String {
        switch self {
        case .kiro: "Kiro"
        case .amazonQ: "Amazon Q Developer CLI"
        case .claudeCode: "Claude Code"
        case .claude: "Claude"
        case .gemini: "Gemini CLI"
        case .qwenCode: "Qwen Code"
        case .codex: "Codex"
        case .openCode: "OpenCode"
        case .antigravity: "Antigravity"
        case .amp: "Amp"
        case .pi: "Pi"
        case .copilot: "Copilot CLI"
        case .copilotChat: "GitHub Copilot in VS Code"
        case .cursor: "Cursor"
        case .cline: "Cline"
        case .roo: "Roo Code"
        case .mcp: "an agent behind an AWS MCP server"
        case .other: "an agent"
        }
    }
}

public struct Prompt: Sendable, Hashable {
    public let text: String
    public let time: Instant?
    public let location: Location
}

/// One use of a tool by the agent.
public struct ToolCall: Sendable, Identifiable {
    public enum Kind: String, Sendable, CaseIterable {
        case shell, aws, mcp, file, web, subagent, other
    }

    public enum Status: String, Sendable, CaseIterable {
        case ok, error, interrupted, denied
        /// The transcript has no result: a crash, a fork, a cut file. Not a failure.
        case missing
    }

    public let id: String
    /// The tool as the transcript names it.
    public let tool: String
    public let kind: Kind
    public let location: Location
    /// When the agent asked for it.
    public internal(set) var time: Instant?
    /// When its result was there.
    public internal(set) var end: Instant?
    /// Of a shell, an AWS or an MCP tool: what was run, secrets masked.
    public internal(set) var command: String?
    public internal(set) var workingDirectory: String?
    /// Of a tool for files: the file.
    public internal(set) var path: String?
    /// Why, in the agent's words.
    public internal(set) var intent: String?
    /// How free the agent was to act when it made the call, as in `AgentSession.modes`.
    public internal(set) var mode: String?
    /// The agent asked to run the call outside of its sandbox.
    public internal(set) var asksToLeaveSandbox = false
    /// The subagent that made the call.
    public internal(set) var subagent: String?
    public internal(set) var approval = Approval()
    public internal(set) var status = Status.missing
    /// What the call would do in the cloud.
    public internal(set) var operations: [CloudOperation] = []
    /// What it did to files, until the session was read to its end.
    var changes: [FileChange] = []
    /// AWS request ids that the result shows.
    public internal(set) var requestIDs: [String] = []
}
