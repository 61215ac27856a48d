internal import Catalogue

/// What an agent's names for its tools stand for. Each format has its own.
struct AgentTools: Sendable {
    var shell: Set<String> = []
    var aws: Set<String> = []
    var files: Set<String> = []
    var web: Set<String> = []
    var subagents: Set<String> = []

    /// The names that are one tool's in every agent.
    static let everywhere = AgentTools(aws: ["use_aws"])

    /// Of all formats together: for a log that does not say whose tools it names.
    static let any = [claudeCode, codex, gemini, cline, copilot, kiro].reduce(everywhere) { all, tools in
        AgentTools(
            shell: all.shell.union(tools.shell), aws: all.aws.union(tools.aws), files: all.files.union(tools.files),
            web: all.web.union(tools.web), subagents: all.subagents.union(tools.subagents))
    }

    func kind(of tool: String) -> ToolCall.Kind {
        if shell.contains(tool) { return .shell }
        if aws.contains(tool) { return .aws }
        if tool.hasPrefix("mcp_") || tool.hasPrefix("@") || MCPTool(tool).isAWS { return .mcp }
        if files.contains(tool) { return .file }
        if web.contains(tool) { return .web }
        return subagents.contains(tool) ? .subagent : .other
    }
}
