@testable import Audit

extension RuleExamples {
    static let agentWithoutTranscript = RuleExamples(
        of: .agentWithoutTranscript,
        fires: [
            IncidentFixture("The agent's call in another role is in no transcript.") {
                $0.calls = []
                $0.unrecorded = [.init("13:05:00", "lambda", "UpdateFunctionCode", #"{"functionName": "quote"}"#)]
            }
        ],
        quiet: [IncidentFixture.sound("Every call of the agent is in its transcript.")]
    )
}
