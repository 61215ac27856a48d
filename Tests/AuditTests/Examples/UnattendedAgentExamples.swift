@testable import Audit

extension RuleExamples {
    static let unattendedAgent = RuleExamples(
        of: .unattendedAgent,
        fires: [
            IncidentFixture("The agent runs on autopilot.") { $0.mode = "autopilot" }
        ],
        quiet: [IncidentFixture.sound("The agent asks.")]
    )
}
