@testable import Audit

extension RuleExamples {
    static let agentWithHumanCredentials = RuleExamples(
        of: .agentWithHumanCredentials,
        fires: [
            IncidentFixture("The session bears the engineer's name.") { $0.credentials = .role(session: "ana@example.com") },
            IncidentFixture("A colleague works in the same role.") { $0.colleague = "ben@example.com" },
            IncidentFixture("The agent uses a user's access key.") { $0.credentials = .user },
        ],
        quiet: [IncidentFixture.sound("A role that only agents use, with the person as source identity.")]
    )
}
