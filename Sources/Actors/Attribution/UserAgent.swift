internal import Documents
public import Transcripts

/// What a caller's user agent says of it (docs/reference/attribution.md). The caller writes it: a mark is an indication, its absence is none.
public struct UserAgent: Sendable, Hashable {
    /// Agents that the marks name, any of which it may be.
    public private(set) var agents: Set<Agent> = []
    /// The words that name them: `m/AQ`, `exec-env/AmazonQ-For-CLI-Version-2.19.2`.
    public private(set) var marks: [String] = []
    /// The AWS CLI's command: `cloudformation.delete-stack`.
    public private(set) var command: String?
    /// The AWS CLI's session: one terminal, or all of a host that have none.
    public private(set) var session: String?
    /// How the caller came by its credentials, and other feature codes.
    public private(set) var features: Set<String> = []
    /// A browser or the console's own services.
    public private(set) var isConsole = false
    /// Another AWS service.
    public private(set) var service: String?
    /// The tool that made the call, where it is one whose commands do not show their operations: `terraform`.
    public private(set) var tool: String?

    private static let codes = Dictionary(
        AgentMarks.all.compactMap { marks in marks.code.map { ($0, marks.agent) } }, uniquingKeysWith: { first, _ in first })
    private static let products = AgentMarks.all.flatMap { marks in marks.products.map { ($0, marks.agent) } }
    private static let tools: [(String, String)] = [
        ("Terraform/", "terraform"), ("terraform-provider-aws/", "terraform"), ("pulumi", "pulumi"), ("aws-sam-cli/", "sam"),
        ("aws-cdk", "cdk"), ("eksctl/", "eksctl"),
    ]

    public init(_ text: String) {
        var text = text[...]
        if text.hasPrefix("["), text.hasSuffix("]") { text = text.dropFirst().dropLast() }
        let tokens = text.split(separator: " ")
        if tokens.count == 1, text.hasSuffix(".amazonaws.com") || text.hasSuffix(".amazonaws.com.cn") { service = String(text) }
        isConsole =
            text.hasPrefix("Mozilla/") || text.hasPrefix("signin.") || text.hasPrefix("AWS Internal") || text.hasPrefix("console.")
            || text.contains("S3Console/")
        if service?.hasPrefix("aws-mcp.") ?? false { note(.mcp, text) }
        for token in tokens { take(token) }
        let lower = text.lowercased()
        if let product = Self.products.first(where: { lower.hasPrefix($0.0) }) { note(product.1, tokens.first ?? text) }
        // Words that only the agent itself writes stand in one token with a blank in older versions.
        if text.contains("exec-env/AmazonQ-For-CLI Version") { note([.amazonQ, .kiro], "exec-env/AmazonQ-For-CLI") }
        tool = Self.tools.first { text.contains($0.0) }?.1
    }

    private mutating func take(_ token: Substring) {
        guard let slash = token.firstIndex(of: "/") else { return }
        let name = token[..<slash]
        let value = token[token.index(after: slash)...]
        switch name {
        case "m":
            for code in value.split(separator: ",") {
                features.insert(String(code))
                if let agent = Self.codes[String(code)] { note(agent, "m/\(code)") }
            }
        case "exec-env" where value.hasPrefix("AmazonQ-For-CLI"): note([.amazonQ, .kiro], token)
        case "md":
            if value.hasPrefix("command#") { command = String(value.dropFirst("command#".count)) }
            if value.hasPrefix("awslabs#mcp#") { note(.mcp, token) }
        case "command": command = String(value)
        case "sid": session = String(value)
        case "MCPClient":
            let client = value.lowercased()
            note(Self.products.first { client.hasPrefix($0.0.filter { $0 != "/" }) }?.1 ?? .mcp, token)
        default: break
        }
    }

    private mutating func note(_ agent: Agent, _ mark: some StringProtocol) { note([agent], mark) }

    private mutating func note(_ found: Set<Agent>, _ mark: some StringProtocol) {
        // A closer mark narrows a wider one: Kiro's command line calls itself Amazon Q, and its code says Kiro.
        let common = agents.intersection(found)
        agents = agents.isEmpty || common.isEmpty ? agents.union(found) : common
        if !marks.contains(String(mark)) { marks.append(String(mark)) }
    }

    /// Whether the marks may be those of an agent; also where there are none.
    public func mayBe(_ agent: Agent) -> Bool {
        agents.isEmpty || agents == [.mcp] || isMarked(as: agent)
    }

    /// Whether a mark names the agent. The command lines of Kiro and Amazon Q write each other's.
    public func isMarked(as agent: Agent) -> Bool {
        agents.contains(agent) || (agent == .amazonQ && agents.contains(.kiro)) || (agent == .kiro && agents.contains(.amazonQ))
    }
}
