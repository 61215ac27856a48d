@testable import Audit

extension RuleExamples {
    static let noBoundaryForAgent = RuleExamples(
        of: .noBoundaryForAgent,
        fires: [IncidentFixture("The agent's role has no boundary.") { $0.boundary = nil }],
        quiet: [IncidentFixture.sound("The agent's role has a boundary.")]
    )
}
