@testable import Audit

extension RuleExamples {
    static let unusedCredential = RuleExamples(
        of: .unusedCredential,
        fires: [
            IncidentFixture("A key was never used.") {
                $0.credentialReport.keyUsed = "N/A"
                $0.credentialReport.keyRotated = "2025-01-01"
            },
            IncidentFixture("A password was last used long ago.") { $0.credentialReport.passwordUsed = "2025-06-01" },
        ],
        quiet: [
            IncidentFixture.sound("Password and key are in use."),
            IncidentFixture("A password that does not work is none.") {
                $0.credentialReport.hasPassword = false
                $0.credentialReport.passwordUsed = "N/A"
            },
        ]
    )
}
