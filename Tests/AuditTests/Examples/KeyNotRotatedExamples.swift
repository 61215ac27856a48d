@testable import Audit

extension RuleExamples {
    static let keyNotRotated = RuleExamples(
        of: .keyNotRotated,
        fires: [IncidentFixture("A key of last year is in use.") { $0.credentialReport.keyRotated = "2025-06-01" }],
        quiet: [
            IncidentFixture.sound("The key was made a month ago."),
            IncidentFixture("A key that nobody uses is told as that.") {
                $0.credentialReport.keyRotated = "2025-06-01"
                $0.credentialReport.keyUsed = "2025-07-01"
            },
        ]
    )
}
