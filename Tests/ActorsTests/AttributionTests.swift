import Activity
import Actors
import Documents
import Testing
import TestSupport
import Transcripts

struct AttributionTests {
    /// An event of the session's credentials, at a time of the first of September 2026.
    static func event(
        _ number: Int, _ time: String, _ source: String, _ name: String, _ parameters: String = "", agent: String = "aws-cli/2",
        key: String = "ASIA1", rest: String = ""
    ) -> String {
        Records.record(
            number,
            """
            "eventTime":"2026-09-01T\(time)Z","eventSource":"\(source).amazonaws.com","eventName":"\(name)","awsRegion":"cn-north-1",\
            "userAgent":"\(agent)","requestID":"0a1b2c3d-0000-4000-8000-00000000000\(number)","requestParameters":{\(parameters)},\
            "userIdentity":{"type":"AssumedRole","principalId":"AROA:\(key)","accessKeyId":"\(key)","arn":"arn:aws-cn:sts::1:assumed-role/R/s",\
            "sessionContext":{"attributes":{"creationDate":"2026-09-01T06:00:00Z"}}\(rest.isEmpty ? "" : ",")\(rest)}
            """)
    }

    static func attribute(_ transcript: [String], _ events: [String]) throws -> (Attribution, EventList) {
        let session = try #require(AgentLogs.read(transcript.joined(separator: "\n"), name: "messages.jsonl").sessions.first)
        let log = CloudTrail.read(events.joined(separator: "\n"), name: "log")
        #expect(log.gaps == [])
        return (Attribution.attribute(log.events, to: [session]), log.events)
    }

    static let delete = [
        KiroLines.call(10, "t1", "aws dynamodb delete-table --table-name pricing --region cn-north-1"), KiroLines.result(12, "t1"),
    ]

    struct Example: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let transcript: [String]
        let event: String
        let grade: AgentGrade
        let call: String?

        init(_ name: String, _ transcript: [String], _ event: String, _ grade: AgentGrade, _ call: String? = nil) {
            (testDescription, self.transcript, self.event, self.grade, self.call) = (name, transcript, event, grade, call)
        }
    }

    static let table = "\"tableName\":\"pricing\""
    static let examples: [Example] = [
        Example("same in all", delete, event(1, "07:00:11", "dynamodb", "DeleteTable", table), .proven, "t1"),
        Example("the first second", delete, event(1, "07:00:05", "dynamodb", "DeleteTable", table), .proven, "t1"),
        Example("too early", delete, event(1, "07:00:04", "dynamodb", "DeleteTable", table), .unattributed),
        Example("the last second", delete, event(1, "07:02:12", "dynamodb", "DeleteTable", table), .proven, "t1"),
        Example("too late", delete, event(1, "07:02:13", "dynamodb", "DeleteTable", table), .unattributed),
        Example(
            "another table", delete, event(1, "07:00:11", "dynamodb", "DeleteTable", "\"tableName\":\"orders\""), .unattributed),
        Example(
            "the table's ARN", delete,
            event(1, "07:00:11", "dynamodb", "DeleteTable", "\"tableName\":\"arn:aws-cn:dynamodb:cn-north-1:1:table/pricing\""),
            .proven, "t1"),
        Example(
            "through a server of AWS", delete,
            event(
                1, "07:00:11", "dynamodb", "DeleteTable", table, agent: "aws-mcp.amazonaws.com",
                rest: "\"invokedBy\":\"aws-mcp.amazonaws.com\""), .proven, "t1"),
        Example(
            "through a server of AWS, and of no call", delete,
            event(
                1, "07:30:00", "dynamodb", "DeleteTable", table, agent: "eks-mcp.amazonaws.com",
                rest: "\"invokedBy\":\"eks-mcp.amazonaws.com\""), .attested),
        Example("another operation", delete, event(1, "07:00:11", "dynamodb", "UpdateTable", table), .unattributed),
        Example("another service", delete, event(1, "07:00:11", "glue", "DeleteTable", table), .unattributed),
        Example(
            "another region", [delete[0].replacing("cn-north-1", with: "eu-west-1"), delete[1]],
            event(1, "07:00:11", "dynamodb", "DeleteTable", table), .unattributed),
        Example(
            "from the console", delete, event(1, "07:00:11", "dynamodb", "DeleteTable", table, agent: "Mozilla/5.0"), .unattributed),
        Example(
            "with another agent's mark", delete, event(1, "07:00:11", "dynamodb", "DeleteTable", table, agent: "aws-cli/2 m/AN"),
            .likely),
        Example(
            "with another command's mark", delete,
            event(1, "07:00:11", "dynamodb", "DeleteTable", table, agent: "aws-cli/2 md/command#dynamodb.update-table"),
            .unattributed),
        Example("no parameters to compare", delete, event(1, "07:00:11", "dynamodb", "DeleteTable"), .likely, "t1"),
        Example(
            "no parameters on either side", [KiroLines.call(10, "t1", "aws sts get-caller-identity"), KiroLines.result(12, "t1")],
            event(1, "07:00:11", "sts", "GetCallerIdentity"), .likely, "t1"),
        Example(
            "no parameters, but a mark", [KiroLines.call(10, "t1", "aws sts get-caller-identity"), KiroLines.result(12, "t1")],
            event(1, "07:00:11", "sts", "GetCallerIdentity", agent: "aws-cli/2 m/AQ"), .proven, "t1"),
        Example(
            "the request id is shown",
            [
                delete[0],
                KiroLines.result(12, "t1", "\"success\":false,\"content\":\"Request ID: 0a1b2c3d-0000-4000-8000-000000000001\""),
            ], event(1, "07:00:11", "dynamodb", "DeleteTable"), .proven, "t1"),
        Example(
            "the call was refused",
            delete[0...0] + [
                KiroLines.question(10, "t1"), KiroLines.answer(11, "t1", "\"outcome\":\"selected\",\"selectedOption\":\"reject\""),
                KiroLines.result(12, "t1", "\"success\":false"),
            ], event(1, "07:00:11", "dynamodb", "DeleteTable", table), .unattributed),
        Example("the agent's mark alone", delete, event(1, "07:00:11", "sqs", "ListQueues", agent: "aws-cli/2 m/AQ"), .likely),
        Example(
            "the agent's mark, long after", delete, event(1, "09:00:11", "sqs", "ListQueues", agent: "aws-cli/2 m/AQ"), .likely),
        Example(
            "a bucket and a key", [KiroLines.call(10, "t1", "aws s3 rm s3://ledger/a.csv"), KiroLines.result(12, "t1")],
            event(1, "07:00:11", "s3", "DeleteObject", "\"bucketName\":\"ledger\",\"key\":\"a.csv\""), .proven, "t1"),
        Example(
            "another bucket", [KiroLines.call(10, "t1", "aws s3 rm s3://ledger/a.csv"), KiroLines.result(12, "t1")],
            event(1, "07:00:11", "s3", "DeleteObject", "\"bucketName\":\"other\",\"key\":\"b.csv\""), .unattributed),
        Example(
            "a versioned name",
            [KiroLines.call(10, "t1", "aws lambda delete-function --function-name f1"), KiroLines.result(12, "t1")],
            event(1, "07:00:11", "lambda", "DeleteFunction20150331", "\"functionName\":\"f1\""), .proven, "t1"),
    ]

    @Test(arguments: examples)
    func anEventIsGraded(_ example: Example) throws {
        let (attribution, events) = try Self.attribute(example.transcript, [example.event])
        let match = attribution.match(of: events[0])
        #expect(match.grade == example.grade)
        #expect(match.call == example.call)
        #expect(match.reasons.isEmpty == (example.grade == .unattributed))
        if let call = example.call {
            #expect(attribution.events(of: Attribution.CallID(session: "messages.jsonl", call: call)) == Array(events))
        }
    }

    @Test func anAgentWithoutATranscriptIsNamedAllTheSame() throws {
        let (attribution, events) = try Self.attribute(
            Self.delete, [Self.event(1, "09:00:11", "sqs", "ListQueues", agent: "aws-cli/2 m/AN")])
        let match = attribution.match(of: events[0])
        #expect(match.agent == .claudeCode)
        #expect(match.session == nil)
        #expect(match.reasons.map(\.description) == ["the user agent has the mark m/AN"])
    }

    @Test func theCloserOfTwoCallsGetsTheEvent() throws {
        let transcript = [
            KiroLines.call(10, "t1", "aws dynamodb delete-table --table-name pricing"), KiroLines.result(11, "t1"),
            KiroLines.call(30, "t2", "aws dynamodb delete-table --table-name pricing"), KiroLines.result(31, "t2"),
        ]
        let (attribution, events) = try Self.attribute(
            transcript,
            [
                Self.event(1, "07:00:30", "dynamodb", "DeleteTable", Self.table),
                Self.event(2, "07:00:10", "dynamodb", "DeleteTable", Self.table),
            ])
        #expect(events.map { attribution.match(of: $0).call } == ["t1", "t2"])
    }

    @Test func oneDeleteAccountsForOneEventAndOneWaiterForMany() throws {
        let transcript =
            Self.delete + [
                KiroLines.call(20, "t2", "aws dynamodb wait table-not-exists --table-name pricing"), KiroLines.result(50, "t2"),
            ]
        let wait = "aws-cli/2 md/command#dynamodb.wait.table-not-exists"
        let (attribution, events) = try Self.attribute(
            transcript,
            [
                Self.event(1, "07:00:11", "dynamodb", "DeleteTable", Self.table),
                Self.event(2, "07:00:13", "dynamodb", "DeleteTable", Self.table),
                Self.event(3, "07:00:21", "dynamodb", "DescribeTables", Self.table, agent: wait),
                Self.event(4, "07:00:41", "dynamodb", "DescribeTables", Self.table, agent: wait),
            ])
        #expect(events.map { attribution.match(of: $0).call } == ["t1", nil, "t2", "t2"])
    }

    @Test func whatAServiceDoesForTheCallerFollowsItsCause() throws {
        let transcript = [KiroLines.call(10, "t1", "aws cloudformation delete-stack --stack-name env"), KiroLines.result(12, "t1")]
        let service = "\"invokedBy\":\"cloudformation.amazonaws.com\""
        let (attribution, events) = try Self.attribute(
            transcript,
            [
                Self.event(1, "07:00:11", "cloudformation", "DeleteStack", "\"stackName\":\"env\""),
                Self.event(
                    2, "07:10:00", "dynamodb", "DeleteTable", Self.table, agent: "cloudformation.amazonaws.com", rest: service),
                Self.event(
                    3, "07:10:00", "dynamodb", "DeleteTable", Self.table, agent: "cloudformation.amazonaws.com", key: "ASIA2",
                    rest: service),
                Self.event(4, "07:20:00", "cloudformation", "DeleteStack", "\"stackName\":\"other\""),
                Self.event(
                    5, "07:20:01", "dynamodb", "DeleteTable", Self.table, agent: "cloudformation.amazonaws.com", rest: service),
            ])
        #expect(events.map { attribution.match(of: $0).grade } == [.proven, .likely, .unattributed, .unattributed, .unattributed])
        #expect(attribution.match(of: events[1]).call == "t1")
        #expect(attribution.match(of: events[1]).reasons == [.onBehalfOf(events[0].id)])
    }

    @Test func whatAToolDoesIsLikelyWhileItRuns() throws {
        let transcript = Self.delete + [KiroLines.call(20, "t2", "terraform apply"), KiroLines.result(50, "t2")]
        let tool = "APN/1.0 HashiCorp/1.0 Terraform/1.9.8"
        let (attribution, events) = try Self.attribute(
            transcript,
            [
                Self.event(1, "07:00:11", "dynamodb", "DeleteTable", Self.table),
                Self.event(2, "07:00:30", "sqs", "CreateQueue", agent: tool),
                Self.event(3, "07:00:59", "sqs", "CreateQueue", agent: tool),
                Self.event(4, "07:00:31", "sqs", "CreateQueue", agent: tool, key: "ASIA2"),
                Self.event(5, "07:00:32", "sqs", "CreateQueue", agent: "Mozilla/5.0"),
            ])
        #expect(events.map { attribution.match(of: $0).grade } == [.proven, .likely, .unattributed, .unattributed, .unattributed])
        #expect(
            attribution.match(of: events[1]).reasons.map(\.description) == [
                "same credentials as a proven call", "in the time of the call", "while terraform ran",
            ])
    }
}
