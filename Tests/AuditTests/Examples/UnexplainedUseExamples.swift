@testable import Audit

extension RuleExamples {
    static let unexplainedUse = RuleExamples(
        of: .unexplainedUse,
        fires: [
            IncidentFixture("A table was deleted, and no policy allows it.") {
                $0.tables = ["orders"]
                $0.asked = ["dynamodb:DeleteTable"]
                $0.calls.append(.init("10:07:00", "dynamodb", "DeleteTable", #"{"tableName": "orders"}"#))
            }
        ],
        quiet: [
            IncidentFixture.sound("What was done was allowed."),
            IncidentFixture("It was tried, and denied.") {
                $0.calls.append(
                    .init("10:07:00", "dynamodb", "DeleteTable", #"{"tableName": "orders"}"#, error: "AccessDeniedException"))
            },
        ]
    )
}
