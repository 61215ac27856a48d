@testable import Audit

extension RuleExamples {
    static let destructiveWithoutApproval = RuleExamples(
        of: .destructiveWithoutApproval,
        fires: [
            IncidentFixture("A table is deleted, and nobody was asked.") {
                $0.calls.append(.init("10:06:00", "dynamodb", "DeleteTable", #"{"tableName": "orders"}"#, isAsked: false))
            }
        ],
        quiet: [
            IncidentFixture("A person let it delete the table.") {
                $0.calls.append(.init("10:06:00", "dynamodb", "DeleteTable", #"{"tableName": "orders"}"#))
            },
            IncidentFixture("A person refused it.") {
                $0.tools = [.init("10:20:00", "aws dynamodb delete-table --table-name a", "reject")]
            },
        ]
    )
}
