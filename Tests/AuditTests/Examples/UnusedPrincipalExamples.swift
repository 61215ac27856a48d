@testable import Audit

extension RuleExamples {
    static let unusedPrincipal = RuleExamples(
        of: .unusedPrincipal,
        fires: [
            IncidentFixture("The export says that the role was never used.") {
                $0.created = "2025-01-01"
                $0.lastUsed = "{}"
                $0.calls = []
            }
        ],
        quiet: [
            IncidentFixture.sound("The role is in use."),
            IncidentFixture("The role is new.") {
                $0.created = "2026-05-01"
                $0.lastUsed = "{}"
                $0.calls = []
            },
        ]
    )
}
