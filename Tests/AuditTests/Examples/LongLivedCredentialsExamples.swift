@testable import Audit

extension RuleExamples {
    static let longLivedCredentials = RuleExamples(
        of: .longLivedCredentials,
        fires: [IncidentFixture("Calls with a user's access key.") { $0.credentials = .user }],
        quiet: [IncidentFixture.sound("Calls in a session of a role.")]
    )
}
