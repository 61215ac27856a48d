@testable import Audit

extension RuleExamples {
    static let refusedThenDone = RuleExamples(
        of: .refusedThenDone,
        fires: [
            IncidentFixture("The deletion of a table is refused, and done by another command.") {
                $0.tools = [
                    .init("10:20:00", "aws dynamodb delete-table --table-name orders", "reject"),
                    .init("10:22:00", "aws dynamodb delete-table --table-name orders --region eu-west-1", nil),
                ]
            }
        ],
        quiet: [
            IncidentFixture("It is refused, and then approved.") {
                $0.tools = [
                    .init("10:20:00", "aws dynamodb delete-table --table-name orders", "reject"),
                    .init("10:22:00", "aws dynamodb delete-table --table-name orders", "accept"),
                ]
            },
            IncidentFixture("Something else is done.") {
                $0.tools = [
                    .init("10:20:00", "aws dynamodb delete-table --table-name orders", "reject"),
                    .init("10:22:00", "aws dynamodb describe-table --table-name orders", nil),
                ]
            },
        ]
    )
}
