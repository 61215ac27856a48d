@testable import Audit

extension RuleExamples {
    static let agentPower = RuleExamples(
        of: .agentPower,
        fires: [
            IncidentFixture("The agent's role holds everything.") {
                $0.allows = [#"{"Sid": "All", "Effect": "Allow", "Action": "*", "Resource": "*"}"#]
                $0.boundary = nil
            }
        ],
        quiet: [IncidentFixture.sound("The agent's role holds what its work needs.")]
    )
}
