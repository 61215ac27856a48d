@testable import Audit

extension RuleExamples {
    static let escalationToAdministrator = RuleExamples(
        of: .escalationToAdministrator,
        fires: [
            IncidentFixture("The role may write its own policy.") {
                $0.allows.append(#"{"Effect": "Allow", "Action": «"iam:PutRolePolicy"», "Resource": "*"}"#)
                $0.boundary = nil
            }
        ],
        quiet: [
            IncidentFixture("The boundary holds whatever is written.") {
                $0.boundary = #"{"Effect": "Allow", "Action": "lambda:*", "Resource": "*"}"#
                $0.allows.append(#"{"Effect": "Allow", "Action": "iam:PutRolePolicy", "Resource": "*"}"#)
            }
        ]
    )
}
