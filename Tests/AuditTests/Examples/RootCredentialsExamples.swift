@testable import Audit

extension RuleExamples {
    static let rootCredentials = RuleExamples(
        of: .rootCredentials,
        fires: [
            IncidentFixture("The root user has a key that works.") { $0.credentialReport.rootKey = true },
            IncidentFixture("The root user signs in with a password alone.") { $0.credentialReport.rootMFA = false },
        ],
        quiet: [IncidentFixture.sound("The root user has no key, and a second factor.")]
    )
}
