/// How the calls of an agent can be told in a log: what its process, or the AWS CLI for it, writes into the user agent
/// (docs/reference/attribution.md).
package struct AgentMarks: Sendable {
    package let agent: Agent
    /// The code of the AWS CLI's `m/`.
    package var code: String?
    /// How the agent's own product names begin, in lower case.
    package var products: [String] = []

    /// Of every agent that is known, read or not.
    package static let all: [AgentMarks] = [
        .claudeCode, .codex, .gemini, .kiro, .copilot,
        AgentMarks(agent: .openCode, code: "AR", products: ["opencode/"]), AgentMarks(agent: .antigravity, code: "AS"),
        AgentMarks(agent: .amp, code: "AT"), AgentMarks(agent: .pi, code: "AU"),
        AgentMarks(agent: .cursor, code: "AW", products: ["cursor/"]),
    ]
}
