@testable import Audit

extension RuleExamples {
    static let usedBeyondAsk = RuleExamples(
        of: .usedBeyondAsk,
        fires: [
            IncidentFixture("The function was deployed, and a table deleted.") {
                $0.tables = ["orders"]
                $0.calls.append(.init("10:07:00", "dynamodb", "DeleteTable", #"{"tableName": "orders"}"#))
            },
            IncidentFixture("An attempt that was refused is told as well.") {
                $0.calls.append(
                    .init("10:07:00", "dynamodb", "DeleteTable", #"{"tableName": "orders"}"#, error: "AccessDeniedException"))
            },
        ],
        quiet: [
            IncidentFixture.sound("Only what was asked."),
            IncidentFixture("To look around is not a change.") {
                $0.calls.append(.init("10:04:00", "lambda", "ListFunctions", "null"))
            },
        ]
    )
}
