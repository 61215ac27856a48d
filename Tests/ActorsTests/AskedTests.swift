import Activity
import Documents
import Testing
import Transcripts

@testable import Actors

/// What was asked, by a plan, a change set or a specification.
@Suite struct AskedTests {
    private static func plan(_ changes: String..., rest: String = "") throws -> (ask: DerivedAsk, gaps: [Gap]) {
        let text =
            #"{"format_version":"1.2","terraform_version":"1.9.0",\#(rest)"resource_changes":[\#(changes.joined(separator: ","))]}"#
        return AskReader().terraformPlan(try JSONDocument.parse(text, name: "plan.json").root, file: "plan.json")
    }

    private static func change(_ type: String, _ actions: String, before: String = "null", after: String = "null") -> String {
        let list = actions.split(separator: " ").map { "\"\($0)\"" }.joined(separator: ",")
        return #"""
            {"address":"\#(type).x","mode":"managed","type":"\#(type)","name":"x",
             "provider_name":"registry.terraform.io/hashicorp/aws","change":{"actions":[\#(list)],"before":\#(before),"after":\#(after)}}
            """#
    }

    private static func resources(_ action: String, _ ask: DerivedAsk) -> [String] {
        ask.parts.filter { $0.actions.contains(action) }.flatMap(\.resources)
    }

    @Test(arguments: [
        ("aws_dynamodb_table", "create", #"{"name":"orders"}"#, "dynamodb:CreateTable", "arn:aws:dynamodb:*:*:table/orders"),
        ("aws_sqs_queue", "create", #"{"name":"orders"}"#, "sqs:CreateQueue", "arn:aws:sqs:*:*:orders"),
        (
            "aws_lambda_function", "create", #"{"function_name":"quote","role":"arn:aws:iam::111122223333:role/quote"}"#,
            "lambda:CreateFunction", "arn:aws:lambda:*:*:function:quote"
        ),
        (
            "aws_lambda_function", "create", #"{"function_name":"quote","role":"arn:aws:iam::111122223333:role/quote"}"#,
            "iam:PassRole", "arn:aws:iam::111122223333:role/quote"
        ),
        ("aws_db_instance", "create", #"{"identifier":"ledger"}"#, "rds:CreateDBInstance", "arn:aws:rds:*:*:db:ledger"),
        ("aws_s3_bucket_policy", "create", #"{"bucket":"reports"}"#, "s3:PutBucketPolicy", "arn:aws:s3:::reports"),
        (
            "aws_iam_role_policy_attachment", "create",
            #"{"role":"deploy","policy_arn":"arn:aws:iam::aws:policy/ReadOnlyAccess"}"#, "iam:AttachRolePolicy",
            "arn:aws:iam::*:role/deploy"
        ),
        ("aws_instance", "create", "{}", "ec2:RunInstances", "arn:aws:ec2:*:*:instance/*"),
        ("aws_ecs_service", "create", #"{"name":"web","cluster":"shop"}"#, "ecs:CreateService", "arn:aws:ecs:*:*:service/shop/web"),
        ("aws_kinesis_stream", "create", #"{"name":"clicks"}"#, "kinesis:CreateStream", "arn:aws:kinesis:*:*:stream/clicks"),
        // Of no table: the name tells.
        (
            "aws_codecommit_repository", "create", #"{"repository_name":"shop"}"#, "codecommit:CreateRepository",
            "arn:aws:codecommit:*:*:shop"
        ),
        ("awscc_sqs_queue", "create", #"{"queue_name":"orders"}"#, "sqs:CreateQueue", "arn:aws:sqs:*:*:orders"),
    ])
    func whatIsMadeIsNamedByItsAttributes(
        _ type: String, _ actions: String, _ after: String, _ action: String, _ resource: String
    ) throws {
        let (ask, gaps) = try Self.plan(Self.change(type, actions, after: after))
        #expect(Self.resources(action, ask).contains(resource), "\(ask.parts)")
        #expect(gaps == [])
    }

    @Test func aReplacementAsksToDeleteWhatWasAndToMakeWhatWillBe() throws {
        let arn = "arn:aws:dynamodb:eu-west-1:111122223333:table/rates"
        let (ask, _) = try Self.plan(
            Self.change(
                "aws_dynamodb_table", "delete create", before: #"{"name":"rates","arn":"\#(arn)"}"#, after: #"{"name":"rates2"}"#))
        #expect(Self.resources("dynamodb:DeleteTable", ask) == [arn])
        #expect(Self.resources("dynamodb:CreateTable", ask).allSatisfy { $0.hasSuffix("table/rates2") })
        // And what was made is read back, on the same resources.
        #expect(Self.resources("dynamodb:DescribeTable", ask).sorted().first == "arn:aws:dynamodb:*:*:table/rates2")
    }

    @Test(arguments: ["no-op", "read", "forget"])
    func whatChangesNothingAsksNothing(_ action: String) throws {
        let (ask, gaps) = try Self.plan(
            Self.change("aws_dynamodb_table", action, before: #"{"name":"a"}"#, after: #"{"name":"a"}"#))
        #expect(ask.parts.isEmpty)
        #expect(gaps == [])
    }

    @Test func otherProvidersNeedNothingOfAWS() throws {
        let (ask, gaps) = try Self.plan(Self.change("random_id", "create", after: "{}"))
        #expect(ask.parts.isEmpty && ask.open.isEmpty)
        #expect(gaps == [])
    }

    @Test func whatNobodyKnowsIsOpenAndAGap() throws {
        let (ask, gaps) = try Self.plan(
            Self.change("aws_dynamodb_strange_thing", "create", after: "{}"),
            Self.change("aws_dynamodb_table", "delete", before: #"{"name":"a"}"#))
        #expect(ask.open.map(\.service) == ["dynamodb"])
        #expect(gaps.map(\.kind) == [.model])
        #expect(Self.resources("dynamodb:DeleteTable", ask) == ["arn:aws:dynamodb:*:*:table/a"])
    }

    @Test(arguments: [
        (#""errored":true,"#, "the plan failed: it is not whole"),
        (
            #""deferred_changes":[{"reason":"unknown","resource_change":{"address":"aws_sqs_queue.q"}}],"#,
            "`aws_sqs_queue.q` is deferred: it was not planned"
        ),
    ])
    func aPlanThatIsNotWholeIsAGap(_ rest: String, _ reason: String) throws {
        let (_, gaps) = try Self.plan(rest: rest)
        #expect(gaps.map(\.reason) == [reason])
    }

    @Test(arguments: ["{}", #"{"resource_changes":{}}"#, #"{"resource_changes":[{"type":"aws_sqs_queue"}]}"#])
    func aBrokenPlanIsAGap(_ text: String) throws {
        let (ask, gaps) = AskReader().terraformPlan(try JSONDocument.parse(text, name: "p").root, file: "p")
        #expect(ask.parts.isEmpty)
        #expect(gaps.count == 1)
    }

    // MARK: - Change sets

    private static let stack = "arn:aws:cloudformation:eu-west-1:111122223333:stack/shop/0a1b"

    private static func changeSet(_ resource: String, rest: String = "") throws -> (ask: DerivedAsk, gaps: [Gap]) {
        let text = #"""
            {"ChangeSetName":"raise","StackId":"\#(stack)","StackName":"shop","Status":"CREATE_COMPLETE",\#(rest)
             "CreationTime":"2026-03-02T09:00:00Z","Changes":[{"Type":"Resource","ResourceChange":\#(resource)}]}
            """#
        return AskReader().changeSet(try JSONDocument.parse(text, name: "set.json").root, file: "set.json")
    }

    @Test(arguments: [
        (
            #"{"Action":"Modify","LogicalResourceId":"Rates","PhysicalResourceId":"rates","ResourceType":"AWS::DynamoDB::Table","Replacement":"False"}"#,
            ["dynamodb:UpdateTable"], ["dynamodb:DeleteTable", "dynamodb:CreateTable"]
        ),
        (
            #"{"Action":"Modify","LogicalResourceId":"Rates","PhysicalResourceId":"rates","ResourceType":"AWS::DynamoDB::Table","Replacement":"True"}"#,
            ["dynamodb:DeleteTable", "dynamodb:CreateTable"], ["dynamodb:UpdateTable"]
        ),
        (
            #"{"Action":"Modify","LogicalResourceId":"Rates","PhysicalResourceId":"rates","ResourceType":"AWS::DynamoDB::Table","Replacement":"Conditional"}"#,
            ["dynamodb:DeleteTable", "dynamodb:CreateTable", "dynamodb:UpdateTable"], []
        ),
        (
            #"{"Action":"Remove","PolicyAction":"Retain","LogicalResourceId":"Rates","PhysicalResourceId":"rates","ResourceType":"AWS::DynamoDB::Table"}"#,
            [], ["dynamodb:DeleteTable"]
        ),
        (
            #"{"Action":"Remove","PolicyAction":"Delete","LogicalResourceId":"Rates","PhysicalResourceId":"rates","ResourceType":"AWS::DynamoDB::Table"}"#,
            ["dynamodb:DeleteTable"], []
        ),
        (
            #"{"Action":"Import","LogicalResourceId":"Rates","PhysicalResourceId":"rates","ResourceType":"AWS::DynamoDB::Table"}"#,
            [], ["dynamodb:DeleteTable", "dynamodb:CreateTable", "dynamodb:UpdateTable"]
        ),
    ])
    func aChangeSetAsksWhatItsActionsNeed(_ resource: String, _ asked: [String], _ other: [String]) throws {
        let (ask, gaps) = try Self.changeSet(resource)
        let actions = ask.parts.flatMap(\.actions)
        #expect(asked.allSatisfy(actions.contains))
        #expect(!other.contains(where: actions.contains))
        #expect(Self.resources("cloudformation:ExecuteChangeSet", ask) == [Self.stack])
        #expect(ask.time == Instant(iso: "2026-03-02T09:00:00Z"))
        #expect(gaps == [])
    }

    @Test func whatAStackMakesIsCalledAfterIt() throws {
        let (ask, _) = try Self.changeSet(#"{"Action":"Add","LogicalResourceId":"Jobs","ResourceType":"AWS::SQS::Queue"}"#)
        #expect(Self.resources("sqs:CreateQueue", ask) == ["arn:aws:sqs:eu-west-1:*:shop-Jobs-*"])
        let (named, _) = try Self.changeSet(
            #"{"Action":"Add","LogicalResourceId":"Jobs","ResourceType":"AWS::SQS::Queue","AfterContext":"{\"Properties\":{\"QueueName\":\"jobs\"}}"}"#
        )
        #expect(Self.resources("sqs:CreateQueue", named) == ["arn:aws:sqs:eu-west-1:*:jobs"])
    }

    @Test(arguments: [#""NextToken":"t","#, #""StatusReason":"no updates are to be performed","NextToken":"t","#])
    func aPageOfAChangeSetIsAGap(_ rest: String) throws {
        let (_, gaps) = try Self.changeSet(
            #"{"Action":"Add","LogicalResourceId":"Jobs","ResourceType":"AWS::SQS::Queue"}"#, rest: rest)
        #expect(gaps.count == 1)
    }

    @Test func aNestedStackIsAskedElsewhere() throws {
        let (_, gaps) = try Self.changeSet(
            #"{"Action":"Modify","LogicalResourceId":"Net","PhysicalResourceId":"\#(Self.stack)","ResourceType":"AWS::CloudFormation::Stack","ChangeSetId":"arn:x"}"#
        )
        #expect(gaps.map(\.kind) == [.evidence])
    }

    // MARK: - Specifications

    @Test func aSpecificationAsksWhatItWritesOut() {
        let text = """
            # Implementation Plan

            - [ ] 1. Raise the capacity with `aws dynamodb update-table --table-name rates` in `eu-west-1`
            - [ ] 2. Restart with `ecs:UpdateService` on `arn:aws:ecs:eu-west-1:111122223333:service/shop/web`
            - [ ] 3. Do not call `dynamodb:DeleteTable`
            """
        let spec = KiroSpec(Array(text.utf8), part: .tasks, name: ".kiro/specs/rates/tasks.md")
        let asks = AskReader().specifications([spec])
        #expect(asks.map(\.name) == ["rates"])
        let actions = asks.flatMap(\.parts).flatMap(\.actions)
        #expect(actions.sorted() == ["dynamodb:UpdateTable", "ecs:UpdateService"])
        #expect(Self.resources("ecs:UpdateService", asks[0]) == ["arn:aws:ecs:eu-west-1:111122223333:service/shop/web"])
        #expect(asks[0].task?.hasPrefix("1. Raise the capacity") == true)
    }

    @Test func proseAllowsNothing() {
        let spec = KiroSpec(Array("- [ ] 1. Delete the old table\n".utf8), part: .tasks, name: ".kiro/specs/rates/tasks.md")
        let ask = AskReader().specifications([spec])[0]
        #expect(ask.parts.isEmpty)
        #expect(ask.speaksOfRemoving == true)
        #expect(Change.Asked([ask])?.actions == nil)
    }
}
