@testable import Audit

extension RuleExamples {
    static let allowedForGood = RuleExamples(
        of: .allowedForGood,
        fires: [
            IncidentFixture("After one \"always\" a table goes unasked.") {
                $0.tools = [.init("10:04:00", "aws dynamodb list-tables", "always-accept")]
                $0.calls.append(.init("10:06:00", "dynamodb", "DeleteTable", #"{"tableName": "orders"}"#, isAsked: false))
            }
        ],
        quiet: [
            IncidentFixture("After one \"always\" only reads run unasked.") {
                $0.tools = [
                    .init("10:04:00", "aws dynamodb list-tables", "always-accept"),
                    .init("10:20:00", "aws dynamodb list-tables", nil),
                ]
            }
        ]
    )
}
