@testable import Audit

extension RuleExamples {
    static let deleteAndRecreate = RuleExamples(
        of: .deleteAndRecreate,
        fires: [
            IncidentFixture("A table is deleted and made again half an hour later.") {
                $0.calls = [
                    .init("10:05:00", "dynamodb", "DeleteTable", #"{"tableName": "orders"}"#),
                    .init("10:35:00", "dynamodb", "CreateTable", #"{"tableName": "orders"}"#),
                ]
                $0.asked = ["dynamodb:*"]
            },
            IncidentFixture("With a stack, what CloudFormation deletes and makes in the caller's name goes down with it.") {
                $0.calls = [
                    .init("10:05:00", "cloudformation", "DeleteStack", #"{"stackName": "shop"}"#),
                    .init("10:06:00", "sqs", "DeleteQueue", #"{"queueUrl": "https://sqs.example/1/orders"}"#, by: "cloudformation"),
                    .init("10:20:00", "cloudformation", "CreateStack", #"{"stackName": "shop"}"#),
                    .init("10:21:00", "sqs", "CreateQueue", #"{"queueName": "orders"}"#, by: "cloudformation"),
                ]
                $0.asked = ["cloudformation:*", "sqs:*"]
            },
        ],
        quiet: [
            IncidentFixture("Another table is made.") {
                $0.calls = [
                    .init("10:05:00", "dynamodb", "DeleteTable", #"{"tableName": "orders"}"#),
                    .init("10:35:00", "dynamodb", "CreateTable", #"{"tableName": "rates"}"#),
                ]
                $0.asked = ["dynamodb:*"]
            },
            IncidentFixture("The deletion was refused.") {
                $0.calls = [
                    .init("10:05:00", "dynamodb", "DeleteTable", #"{"tableName": "orders"}"#, error: "AccessDeniedException"),
                    .init("10:35:00", "dynamodb", "CreateTable", #"{"tableName": "orders"}"#),
                ]
                $0.asked = ["dynamodb:*"]
            },
        ]
    )
}
