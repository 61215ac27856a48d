public import Documents

/// What a file lets a coding agent do without asking, makes it ask for, or forbids it.
public struct AgentPermissions: Sendable {
    public enum Agent: String, Sendable {
        case claudeCode = "Claude Code"
        /// Kiro, and Amazon Q Developer's command line before it.
        case kiro = "Kiro"
        case codex = "Codex"
        case gemini = "Gemini CLI"
        case copilot = "Copilot CLI"
        case cursor = "Cursor"
        case visualStudioCode = "Visual Studio Code"
    }

    public let agent: Agent
    /// What the file calls the agent, where it names one.
    public let name: String?
    /// How calls that no rule matches are decided (`acceptEdits`), where the file says it.
    public let mode: String?
    /// In the order of the file.
    public let rules: [AgentRule]
    /// What is wrong with them, in the order of the file.
    public let smells: [AgentSmell]
    public let location: Location

    package init(
        agent: Agent, name: String? = nil, mode: String? = nil, rules: [AgentRule], smells: [AgentSmell], location: Location
    ) {
        self.agent = agent
        self.name = name
        self.mode = mode
        self.rules = rules
        self.smells = smells.sorted { ($0.location, $0.kind.rawValue) < ($1.location, $1.kind.rawValue) }
        self.location = location
    }
}

/// One rule of an agent's permissions.
public struct AgentRule: Hashable, Sendable {
    public enum Effect: String, Sendable {
        case allow, ask, deny
    }

    /// What kind of tool a rule is about.
    public enum Tool: String, Sendable {
        case shell
        /// A tool that calls AWS's API.
        case aws
        /// A tool of an MCP server.
        case mcp
        case files, network, all, other
    }

    public let effect: Effect
    /// As the file has it.
    public let text: String
    public let tool: Tool
    /// A glob over the command, the service or the tool's name: `aws s3 *`; nil for everything.
    public let pattern: String?
    /// Globs that the rule leaves out.
    public let excluded: [String]
    public let location: Location

    package init(
        _ effect: Effect, _ text: String, _ tool: Tool, pattern: String? = nil, excluded: [String] = [], at location: Location
    ) {
        self.effect = effect
        self.text = text
        self.tool = tool
        self.pattern = pattern
        self.excluded = excluded
        self.location = location
    }

    /// It is about a server's tool that takes any operation of AWS, or about all tools of a server of AWS.
    package var callsAWS: Bool { tool == .mcp && (takesAnyOperation || isServerOfAWS) }

    /// `call_aws` of AWS's own servers, and what others call alike.
    package var takesAnyOperation: Bool {
        guard tool == .mcp else { return false }
        let name = (pattern ?? text).lowercased()
        return name.contains("call_aws") || name.contains("use_aws")
    }

    private var isServerOfAWS: Bool {
        let name = (pattern ?? text).lowercased()
        let server = name.hasPrefix("mcp__") ? name.dropFirst(5) : name[...]
        let isWhole = server.hasSuffix("*") || !server.contains("/") && !server.contains("__")
        let words = server.prefix { $0 != "/" }.split { !$0.isLetter && !$0.isNumber }
        return isWhole && words.contains { $0 == "aws" || $0 == "awslabs" }
    }
}

/// A setting that lets an agent do more than whoever wrote it is likely to have meant (docs/reference/transcripts.md).
public struct AgentSmell: Hashable, Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        /// Every command of the shell.
        case anyCommand = "any-command"
        /// A cloud's command line without a limit on what it does: `aws *`, `terraform *`.
        case anyCloudCommand = "any-cloud-command"
        /// Commands that change or destroy what is deployed: `terraform apply *`, `aws * delete-*`.
        case changingCommand = "changing-command"
        /// A program that runs any other: `python *`, `docker exec *`.
        case commandRunner = "command-runner"
        /// Every tool of an MCP server.
        case anyServerTool = "any-server-tool"
        /// All operations of an AWS service, deletions included.
        case anyServiceOperation = "any-service-operation"
        /// Reads that give out secrets or credentials.
        case secretsAsReads = "secrets-as-reads"
        /// Everything.
        case anything
        /// A mode that never asks.
        case neverAsks = "never-asks"
        /// Managed settings that leave that mode open.
        case neverAskingAllowed = "never-asking-allowed"
        /// Commands are allowed and none is denied.
        case nothingDenied = "nothing-denied"
        /// Denials that another rule makes moot.
        case denialWithoutEffect = "denial-without-effect"
        /// Limits that another rule makes moot.
        case limitWithoutEffect = "limit-without-effect"
        /// A profile that is named like a production or administrator's one.
        case privilegedProfile = "privileged-profile"
        /// Commands run unasked in a sandbox whose network is open.
        case openSandbox = "open-sandbox"
    }

    public let kind: Kind
    /// The setting, in the file's words.
    public let text: String
    public let location: Location

    package init(_ kind: Kind, _ text: String, at location: Location) {
        self.kind = kind
        self.text = text
        self.location = location
    }
}
