@testable import Audit

extension RuleExamples {
    static let escalationPossible = RuleExamples(
        of: .escalationPossible,
        fires: [
            IncidentFixture("The agent's role may write its own policy.") {
                $0.allows.append(#"{"Effect": "Allow", "Action": «"iam:PutRolePolicy"», "Resource": "*"}"#)
                $0.sessionPolicy = nil
                $0.boundary = nil
            }
        ],
        quiet: [
            IncidentFixture("The session policy does not pass the step on.") {
                $0.allows.append(#"{"Effect": "Allow", "Action": "iam:PutRolePolicy", "Resource": "*"}"#)
            }
        ]
    )
}
