@testable import Audit

extension RuleExamples {
    static let noMFAForDestructive = RuleExamples(
        of: .noMFAForDestructive,
        fires: [
            IncidentFixture("A table is deleted without a second factor.") {
                $0.mfa = false
                $0.asked = ["dynamodb:DeleteTable"]
                $0.calls = [.init("10:05:00", "dynamodb", "DeleteTable", #"{"tableName": "orders"}"#)]
            }
        ],
        quiet: [
            IncidentFixture("A table is deleted with one.") {
                $0.asked = ["dynamodb:DeleteTable"]
                $0.calls = [.init("10:05:00", "dynamodb", "DeleteTable", #"{"tableName": "orders"}"#)]
            },
            IncidentFixture("Nothing is destroyed.") { $0.mfa = false },
        ]
    )
}
