@testable import Audit

extension RuleExamples {
    static let dormantAssignment = RuleExamples(
        of: .dormantAssignment,
        fires: [IncidentFixture("A disabled user holds a permission set.") { $0.identityCenterUser = "DISABLED" }],
        quiet: [IncidentFixture.sound("The user who holds it is enabled.")]
    )
}
