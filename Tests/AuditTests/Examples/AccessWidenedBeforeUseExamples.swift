@testable import Audit

extension RuleExamples {
    static let accessWidenedBeforeUse = RuleExamples(
        of: .accessWidenedBeforeUse,
        fires: [
            IncidentFixture("The role's policy got the action half an hour before.") {
                $0.earlier = [#"{"Effect": "Allow", "Action": "lambda:GetFunction", "Resource": "*"}"#]
                $0.writes = [IncidentFixture.put("09:30:00", $0.allows)]
            },
            .letInByABucket,
        ],
        quiet: [
            IncidentFixture("The policy was written anew, and says the same.") {
                $0.earlier = $0.allows
                $0.writes = [IncidentFixture.put("09:30:00", $0.allows)]
            }
        ]
    )
}
