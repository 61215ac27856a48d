@testable import Audit

extension RuleExamples {
    static let identityProviderExpired = RuleExamples(
        of: .identityProviderExpired,
        fires: [
            IncidentFixture("The metadata ended a year ago.") { $0.samlValidUntil = "2025-05-01T00:00:00Z" },
            IncidentFixture("The metadata end in a week.") { $0.samlValidUntil = "2026-05-11T00:00:00Z" },
        ],
        quiet: [IncidentFixture.sound("The metadata are valid for years.")]
    )
}
