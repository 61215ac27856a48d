@testable import Audit

extension RuleExamples {
    static let personLostInChain = RuleExamples(
        of: .personLostInChain,
        fires: [
            IncidentFixture("The session's name is the tool's own, and no person is told.") {
                $0.credentials = .role(session: "botocore-session-1777888999")
                $0.isAnonymous = true
            }
        ],
        quiet: [IncidentFixture.sound("The source identity tells the person.")]
    )
}
