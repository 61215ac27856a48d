@testable import Audit

extension RuleExamples {
    static let weakSignIn = RuleExamples(
        of: .weakSignIn,
        fires: [IncidentFixture("A user has a password and no second factor.") { $0.credentialReport.mfa = false }],
        quiet: [
            IncidentFixture.sound("The user has a second factor."),
            IncidentFixture("A user without a password needs no second factor.") {
                $0.credentialReport.mfa = false
                $0.credentialReport.hasPassword = false
                $0.credentialReport.passwordUsed = "N/A"
            },
        ]
    )
}
