import Activity
import Actors
import Documents
import Testing
import TestSupport

@testable import Audit
@testable import Changes

@Suite struct EvidenceTests {
    @Test(arguments: [
        ("orders", "orders"), ("arn:aws:sns:eu-west-1:111122223333:alerts", "alerts"),
        ("https://sqs.eu-west-1.amazonaws.com/111122223333/orders", "orders"),
        ("arn:aws:cloudformation:eu-west-1:111122223333:stack/shop/1f0b-22", "shop"),
        ("arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/front/50dc6c495c0c9188", "front"),
        ("arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/web/73e2d6bc24d8a067", "web"),
        ("arn:aws:states:eu-west-1:111122223333:stateMachine:close", "close"),
        ("arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop/database-AbCdEf", "shop/database"),
        ("arn:aws:iam::111122223333:policy/team/deploy", "deploy"), ("arn:aws:ecs:eu-west-1:111122223333:cluster/web", "web"),
    ]) func namesOfThings(text: String, name: String) {
        #expect(ResourceIdentity.name(text) == name)
    }

    @Test func theTableOfRecreationsIsReadWhole() {
        #expect(RecreateSignature.all.count >= 50)
        for signature in RecreateSignature.all {
            #expect(!signature.kind.isEmpty && !signature.host.contains(" "))
            #expect(!signature.delete.name.isEmpty && !signature.creates.isEmpty)
            #expect(signature.creates.allSatisfy { $0.name.count == signature.delete.name.count }, "\(signature.kind)")
        }
    }

    @Test(
        arguments: [
            (0, "0 s"), (59, "59 s"), (60, "1 min"), (1_073, "17 min 53 s"), (12_786, "3 h 33 min"), (90_061, "1 d 1 h"),
            (-5, "0 s"),
        ] as [(Int64, String)]) func durations(seconds: Int64, text: String)
    {
        #expect(Phrase.duration(seconds) == text)
    }

    @Test(
        arguments: [
            ("senior", "senior", true), ("principal", "senior", true), ("mid", "senior", false), (nil, "senior", false),
            ("auditor", "senior", false), ("auditor", "Auditor", true),
        ] as [(String?, String, Bool)]) func levels(level: String?, required: String, meets: Bool)
    {
        #expect(Configuration().level(level, meets: required) == meets)
    }

    /// A file that is missing from a log leaves a silence that the account never has otherwise.
    @Test func silences() {
        let day = Instant(seconds: 1_777_000_000)
        func log(_ minutes: some Sequence<Int>) -> EventList {
            let records = minutes.map { minute in
                """
                {"eventVersion": "1.11", "eventTime": "\(day.adding(seconds: Int64(minute) * 60))", "eventSource": "s3.amazonaws.com",
                 "eventName": "ListBuckets", "awsRegion": "eu-west-1", "eventID": "e\(minute)", "recipientAccountId": "1"}
                """
            }
            return CloudTrail.read("{\"Records\": [\(records.joined(separator: ","))]}", name: "log.json").events
        }
        let end = day.adding(seconds: 600 * 60)
        #expect(Coverage(log(0..<600)).silences(of: "1", from: day, to: end).isEmpty)
        let holed = Coverage(log((0..<600).filter { !(200..<320).contains($0) })).silences(of: "1", from: day, to: end)
        #expect(holed.map(\.from) == [day.adding(seconds: 199 * 60)])
        #expect(holed.map(\.to) == [day.adding(seconds: 320 * 60)])
        let short = Coverage(log(0..<300)).silences(of: "1", from: day, to: end)
        #expect(short.map(\.to) == [end])
        // Of an account with a handful of events nothing is usual.
        #expect(Coverage(log([0, 590])).silences(of: "1", from: day, to: end).isEmpty)
    }

    /// What a service did in a role of its own is told beside the call that set it to work, and never as the session's.
    @Test func servicesInRolesOfTheirOwn() throws {
        let scene = IncidentFixture("A stack with a service role.") {
            $0.calls = [.init("10:05:00", "cloudformation", "DeleteStack", #"{"stackName": "storefront"}"#)]
            $0.asked = ["cloudformation:DeleteStack"]
        }
        let folder = try Folder()
        for (file, text) in scene.files where file != .log { try folder.write(file.rawValue, text) }
        let log = try #require(scene.files.first { $0.file == .log }?.text)
        let record = """
            , {"eventVersion": "1.11", "eventTime": "2026-05-04T10:06:00Z", "eventSource": "sqs.amazonaws.com", "eventName": "DeleteQueue",
             "awsRegion": "eu-west-1", "sourceIPAddress": "cloudformation.amazonaws.com", "eventID": "echo", "readOnly": false,
             "eventType": "AwsApiCall", "recipientAccountId": "111122223333",
             "requestParameters": {"queueUrl": "https://sqs.eu-west-1.amazonaws.com/111122223333/storefront-orders"},
             "userIdentity": {"type": "AssumedRole", "principalId": "AROA9:AWSCloudFormation", "accountId": "111122223333",
              "arn": "arn:aws:sts::111122223333:assumed-role/stacks/AWSCloudFormation", "accessKeyId": "ASIA9",
              "invokedBy": "cloudformation.amazonaws.com", "sessionContext": {"sessionIssuer": {"type": "Role",
              "arn": "arn:aws:iam::111122223333:role/stacks"}, "attributes": {"creationDate": "2026-05-04T10:05:30Z"}}}}]}
            """
        try folder.write("cloudtrail.json", String(log.dropLast(2)) + record)
        let change = try #require(folder.audit().changes.first)
        let echo = try #require(change.timeline.first { $0.event?.id == "echo" })
        #expect(echo.part == .service)
        #expect(echo.who == "cloudformation.amazonaws.com")
        #expect(echo.agent == .likely)
        #expect(change.sessions.map(\.events) == [1])
        #expect(!change.access.used.contains { $0.action == "sqs:DeleteQueue" })
    }
}
