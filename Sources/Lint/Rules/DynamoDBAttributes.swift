internal import Findings
internal import PolicyLanguage

extension Rule {
    static let dynamoDBAttributes = Rule(
        id: "dynamodb-attributes",
        severity: .medium,
        summary: "access to attributes of DynamoDB is limited without limiting what a read returns",
        why: "`dynamodb:Attributes` holds the attributes that a request names. A request that names none returns all of them.",
        fix: "Demand `dynamodb:Select` to be `SPECIFIC_ATTRIBUTES` (and `dynamodb:ReturnValues` for writes) beside it.",
        source: AWSDocs.checks,
        fires: [
            .allow(
                #""Action": "dynamodb:Query", "Resource": "arn:aws:dynamodb:us-east-1:111122223333:table/t", "#
                    + #""Condition": {"ForAllValues:StringEquals": {«"dynamodb:Attributes"»: ["id"]}}"#)
        ],
        quiet: [
            .allow(
                #""Action": "dynamodb:Query", "Resource": "arn:aws:dynamodb:us-east-1:111122223333:table/t", "#
                    + #""Condition": {"ForAllValues:StringEquals": {"dynamodb:Attributes": ["id"]}, "#
                    + #""StringEquals": {"dynamodb:Select": "SPECIFIC_ATTRIBUTES"}}"#)
        ],
        check: .statement(.granting) { statement, check in
            guard statement.effect == .allow, !statement.tests("dynamodb:select", "dynamodb:returnvalues") else { return }
            for condition in statement.conditions where condition.key.name == "dynamodb:attributes" {
                check.report(
                    condition.keyValue, "a request that names no attribute returns all of them", help: "test `dynamodb:Select` too")
            }
        }
    )
}
