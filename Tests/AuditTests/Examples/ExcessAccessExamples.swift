@testable import Audit

extension RuleExamples {
    static let excessAccess = RuleExamples(
        of: .excessAccess,
        fires: [
            IncidentFixture("The agent may do everything with functions and tables, and deploys one function.") {
                $0.allows = [
                    #"{"Sid": "Everything", "Effect": "Allow", "Action": ["lambda:*", "dynamodb:*", "iam:*"], "Resource": "*"}"#
                ]
                $0.sessionPolicy = nil
            }
        ],
        quiet: [
            IncidentFixture("The session policy leaves what the change needs.") {
                $0.allows = [
                    #"{"Sid": "Everything", "Effect": "Allow", "Action": ["lambda:*", "dynamodb:*", "iam:*"], "Resource": "*"}"#
                ]
                $0.sessionPolicy =
                    #"{"Effect": "Allow", "Action": "lambda:UpdateFunctionCode", "Resource": "*"}"#
            },
            IncidentFixture("A few actions more than were used.") {
                $0.allows = [
                    #"{"Sid": "Deploy", "Effect": "Allow", "Action": ["lambda:Update*", "lambda:DeleteFunction"], "Resource": "*"}"#
                ]
            },
        ]
    )
}
