@testable import Audit

extension RuleExamples {
    static let noSessionPolicyForAgent = RuleExamples(
        of: .noSessionPolicyForAgent,
        fires: [IncidentFixture("The role was assumed without a session policy.") { $0.sessionPolicy = nil }],
        quiet: [IncidentFixture.sound("The role was assumed with a policy for the task.")]
    )
}
