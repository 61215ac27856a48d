@testable import Audit

extension RuleExamples {
    static let destructiveBeyondAsk = RuleExamples(
        of: .destructiveBeyondAsk,
        fires: [
            IncidentFixture("To deploy a function, the session may delete tables.") {
                $0.allows.append(#"{"Sid": "Tables", "Effect": "Allow", "Action": «"dynamodb:DeleteTable"», "Resource": "*"}"#)
                $0.sessionPolicy = nil
                $0.tables = ["orders", "rates"]
            }
        ],
        quiet: [
            IncidentFixture("The session policy takes the deletion away.") {
                $0.allows.append(#"{"Sid": "Tables", "Effect": "Allow", "Action": "dynamodb:DeleteTable", "Resource": "*"}"#)
                $0.tables = ["orders"]
            },
            IncidentFixture("To delete the table is what was asked.") {
                $0.allows = [#"{"Sid": "Tables", "Effect": "Allow", "Action": "dynamodb:DeleteTable", "Resource": "*"}"#]
                $0.sessionPolicy = nil
                $0.tables = ["orders"]
                $0.asked = ["dynamodb:DeleteTable"]
                $0.calls = [.init("10:05:00", "dynamodb", "DeleteTable", #"{"tableName": "orders"}"#)]
            },
        ]
    )
}
