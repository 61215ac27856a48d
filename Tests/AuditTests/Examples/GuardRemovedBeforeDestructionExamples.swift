@testable import Audit

extension RuleExamples {
    static let guardRemovedBeforeDestruction = RuleExamples(
        of: .guardRemovedBeforeDestruction,
        fires: [
            IncidentFixture("The protection of a table is lifted, and the table deleted.") {
                $0.asked = ["dynamodb:*"]
                $0.calls = [
                    .init("10:05:00", "dynamodb", "UpdateTable", #"{"tableName": "orders", "deletionProtectionEnabled": false}"#),
                    .init("10:06:00", "dynamodb", "DeleteTable", #"{"tableName": "orders"}"#),
                ]
            }
        ],
        quiet: [
            IncidentFixture("A table without protection is deleted.") {
                $0.asked = ["dynamodb:*"]
                $0.calls = [.init("10:06:00", "dynamodb", "DeleteTable", #"{"tableName": "orders"}"#)]
            }
        ]
    )
}
