@testable import Audit

extension RuleExamples {
    static let deniedThenDone = RuleExamples(
        of: .deniedThenDone,
        fires: [
            IncidentFixture("What is denied in one role is done in another.") {
                $0.calls += [
                    .init("10:06:00", "dynamodb", "DeleteTable", #"{"tableName": "orders"}"#, error: "AccessDeniedException"),
                    .init("10:09:00", "dynamodb", "DeleteTable", #"{"tableName": "orders"}"#, role: "ops"),
                ]
            },
            IncidentFixture("The session gives itself the permission.") {
                $0.calls += [
                    .init("10:06:00", "dynamodb", "DeleteTable", #"{"tableName": "orders"}"#, error: "AccessDeniedException"),
                    .init(
                        "10:07:00", "iam", "AttachRolePolicy",
                        #"{"roleName": "deploy", "policyArn": "arn:aws:iam::aws:policy/AmazonDynamoDBFullAccess"}"#),
                    .init("10:09:00", "dynamodb", "DeleteTable", #"{"tableName": "orders"}"#),
                ]
            },
        ],
        quiet: [
            IncidentFixture("It was denied, and left at that.") {
                $0.calls.append(
                    .init("10:06:00", "dynamodb", "DeleteTable", #"{"tableName": "orders"}"#, error: "AccessDeniedException"))
            },
            IncidentFixture("Another table is deleted in another role.") {
                $0.calls += [
                    .init("10:06:00", "dynamodb", "DeleteTable", #"{"tableName": "orders"}"#, error: "AccessDeniedException"),
                    .init("10:09:00", "dynamodb", "DeleteTable", #"{"tableName": "rates"}"#, role: "ops"),
                ]
            },
        ]
    )
}
