@testable import Audit

extension RuleExamples {
    static let policyChangedDuringChange = RuleExamples(
        of: .policyChangedDuringChange,
        fires: [
            IncidentFixture("The role's policy was written while the session worked.") {
                $0.earlier = $0.allows
                $0.writes = [
                    IncidentFixture.put(
                        "10:30:00", $0.allows + [#"{"Effect": "Allow", "Action": "lambda:GetFunction", "Resource": "*"}"#])
                ]
                $0.allows.append(#"{"Effect": "Allow", "Action": "lambda:GetFunction", "Resource": "*"}"#)
            }
        ],
        quiet: [
            IncidentFixture("The policy was written after the change.") {
                $0.earlier = $0.allows
                $0.writes = [IncidentFixture.put("13:30:00", $0.allows)]
            }
        ]
    )
}
