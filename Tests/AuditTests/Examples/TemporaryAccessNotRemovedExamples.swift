@testable import Audit

extension RuleExamples {
    static let temporaryAccessNotRemoved = RuleExamples(
        of: .temporaryAccessNotRemoved,
        fires: [
            IncidentFixture("The action is still allowed at the end of the evidence.") {
                $0.earlier = [#"{"Effect": "Allow", "Action": "lambda:GetFunction", "Resource": "*"}"#]
                $0.writes = [IncidentFixture.put("09:30:00", $0.allows)]
            },
            .letInByABucket,
        ],
        quiet: [
            IncidentFixture("It was taken back after the change.") {
                let narrow = [#"{"Effect": "Allow", "Action": "lambda:GetFunction", "Resource": "*"}"#]
                $0.earlier = narrow
                $0.writes = [IncidentFixture.put("09:30:00", $0.allows), IncidentFixture.put("11:00:00", narrow)]
                $0.allows = narrow
            }
        ]
    )
}
