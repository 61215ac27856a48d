public import Documents

/// What a file lets a coding agent do without asking, or forbids it.
public struct AgentPermissions: Sendable {
    public enum Agent: String, Sendable {
        case claudeCode = "Claude Code"
        case kiro = "Kiro"
    }

    public let agent: Agent
    public let location: Location
}
