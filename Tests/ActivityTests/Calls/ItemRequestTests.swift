import Catalogue
import Testing
@testable import Activity
@testable import Shell

struct ItemRequestTests {
    static let requests: [(String, String, [String])] = [
        // As CloudTrail writes it; the case of names differs within one record.
        (
            "TransactWriteItems",
            #""requestItems":[{"operation":"Put","tableName":"a"},{"operation":"Delete","TableName":"b"},{"operation":"ConditionCheck","tableName":"a"}]"#,
            ["DeleteItem b", "PutItem a", "ConditionCheckItem a"]
        ),
        (
            "TransactWriteItems", #""transactItems":[{"put":{"tableName":"a"}},{"put":{"tableName":"b"}}]"#,
            ["PutItem a", "PutItem b"]
        ),
        (
            "TransactWriteItems",
            #""requestItems":[{"operation":"Update","tableName":"arn:aws:dynamodb:eu-west-1:444455556666:table/x"}]"#,
            ["UpdateItem arn:aws:dynamodb:eu-west-1:444455556666:table/x"]
        ),
        ("ExecuteStatement", #""statement":"DELETE FROM Music WHERE a = ***(Redacted)""#, ["PartiQLDelete Music"]),
        (
            "ExecuteStatement", #""statement":"select size(\"from\"), b from \"Music\".\"ByYear\" where c=1""#,
            ["PartiQLSelect Music/index/ByYear"]
        ),
        (
            "BatchExecuteStatement",
            #""requestItems":[{"statement":"UPDATE \"a\" SET x = ?"},{"statement":"INSERT INTO b VALUE {'c': 'from d'}"}]"#,
            ["PartiQLUpdate a", "PartiQLInsert b"]
        ),
        (
            "ExecuteTransaction", #""transactStatements":[{"statement":"DELETE FROM a"},{"statement":"UPDATE a SET x=1"}]"#,
            ["PartiQLDelete a", "PartiQLUpdate a"]
        ),
    ]

    private static func calls(_ name: String, _ parameters: String) throws -> [Call] {
        let event = try #require(CallMapperTests.event("dynamodb", name, parameters))
        return CallMapper().calls(of: event).calls
    }

    @Test(arguments: requests)
    func theItemsTellTheActions(_ name: String, _ parameters: String, _ expected: [String]) throws {
        let calls = try Self.calls(name, parameters)
        let place = "arn:aws:dynamodb:eu-west-1:111122223333:table/"
        let told = calls.flatMap { call in call.resources.map { "\(call.action.dropFirst(9)) \($0.arn.replacing(place, with: ""))" }
        }
        #expect(told == expected)
        #expect(calls.allSatisfy { $0.role == .main })
    }

    /// Where one item is not told, all actions stay possible: what was needed is then not known.
    @Test(arguments: [
        ("TransactWriteItems", #""requestItems":[{"operation":"Put","tableName":"a"},{"operation":"Merge","tableName":"b"}]"#),
        ("TransactWriteItems", #""requestItems":[{"operation":"Put"}]"#), ("TransactWriteItems", ""),
        ("ExecuteStatement", #""statement":"EXISTS(SELECT * FROM a)""#), ("ExecuteStatement", #""statement":"DELETE FROM \"a""#),
        ("ExecuteStatement", #""statement":"SELECT (a FROM b""#), ("ExecuteStatement", #""statement":"""#),
        ("BatchExecuteStatement", #""requestItems":[{"statement":"DELETE FROM a"},{"statement":"MERGE b"}]"#),
    ])
    func anItemThatIsNotToldLeavesAllActionsPossible(_ name: String, _ parameters: String) throws {
        let calls = try Self.calls(name, parameters)
        #expect(calls.count == 4)
        #expect(calls.allSatisfy { $0.role == .alternative })
    }

    /// The quick way of usage summaries tells the same.
    @Test func theQuickWayTellsTheSame() throws {
        let event = try #require(CallMapperTests.event("dynamodb", "ExecuteStatement", #""statement":"DELETE FROM a""#))
        let mapper = CallMapper()
        #expect(mapper.mainAction(of: event) == "dynamodb:PartiQLDelete")
        #expect(
            mapper.used(by: event, EventKind(source: 1, name: 2, type: 3), .succeeded, form: 0).actions == [
                "dynamodb:PartiQLDelete"
            ])
    }

    @Test(arguments: [
        (
            #"aws dynamodb execute-statement --statement "DELETE FROM t WHERE a='1'" --region eu-west-1"#, "dynamodb:PartiQLDelete",
            "t"
        ),
        (
            #"aws dynamodb transact-write-items --transact-items '[{"Put":{"TableName":"t"}},{"Delete":{"TableName":"t"}}]' --region eu-west-1"#,
            "dynamodb:DeleteItem", "t"
        ),
        (
            "aws dynamodb transact-write-items --transact-items Delete={TableName=t,Key={a={S=1}}} --region eu-west-1",
            "dynamodb:DeleteItem", "t"
        ),
        (
            #"aws dynamodb batch-execute-statement --statements 'Statement=DELETE FROM "t" WHERE a=1' --region eu-west-1"#,
            "dynamodb:PartiQLDelete", "t"
        ),
    ])
    func aCommandTellsItsItems(_ text: String, _ action: String, _ table: String) throws {
        let touch = try #require(CloudCommands.operations(of: text).first).touch(by: CallMapper())
        #expect(touch.actions.first == action)
        #expect(touch.resources == ["arn:aws:dynamodb:eu-west-1:*:table/\(table)"])
        #expect(touch.harm == .destroyData)
    }

    @Test func aCommandThatHidesItsItemsIsNamedByItsOperation() throws {
        let text = "aws dynamodb transact-write-items --transact-items file://items.json"
        let touch = try #require(CloudCommands.operations(of: text).first).touch(by: CallMapper())
        #expect(touch.actions.first == "dynamodb:TransactWriteItems")
        #expect(touch.isApproximate)
        #expect(touch.level == .write)
    }

    @Test(arguments: [
        ("aws rds modify-db-instance --db-instance-identifier d --no-deletion-protection", "deletionProtection", ["false"]),
        ("aws rds modify-db-instance --db-instance-identifier d --deletion-protection", "deletionProtection", ["true"]),
        (
            "aws s3api put-bucket-versioning --bucket b --versioning-configuration Status=Suspended",
            "VersioningConfiguration.Status", ["Suspended"]
        ),
        (
            "aws elbv2 modify-load-balancer-attributes --load-balancer-arn a --attributes Key=x,Value=1 Key=deletion_protection.enabled,Value=false",
            "attributes[].key", ["x", "deletion_protection.enabled"]
        ),
        (
            #"aws ec2 modify-instance-attribute --instance-id i --disable-api-termination '{"Value": false}'"#,
            "disableApiTermination.value", ["false"]
        ),
        (
            "aws ec2 modify-instance-attribute --instance-id i --no-disable-api-termination", "disableApiTermination.value",
            ["false"]
        ),
    ])
    func optionsTellTheSettingsOfARequest(_ text: String, _ path: String, _ expected: [String]) throws {
        let operation = try #require(CloudCommands.operations(of: text).first)
        #expect(operation.settings(path) == expected)
    }
}
