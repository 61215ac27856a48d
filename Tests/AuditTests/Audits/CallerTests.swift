import Actors
import Intake
import Testing
import TestSupport

@testable import Audit
@testable import Changes

/// Who made a call that carries the name of a service.
@Suite struct CallerTests {
    /// What is done in the console, or through an MCP server of AWS, the caller does; only other services do it in his name.
    @Test(arguments: [("signin", false), ("aws-mcp", false), ("eks-mcp", false), ("cloudformation", true)])
    func theConsoleIsThePerson(host: String, isService: Bool) throws {
        let folder = try Folder()
        try folder.write(
            "log.json",
            Records.record(
                1,
                """
                "eventTime":"2026-05-04T10:00:00Z","eventSource":"dynamodb.amazonaws.com","eventName":"DeleteTable","eventType":"AwsApiCall",\
                "awsRegion":"eu-west-1","recipientAccountId":"111122223333","requestParameters":{"tableName":"orders"},"readOnly":false,\
                "userIdentity":{"type":"Root","arn":"arn:aws:iam::111122223333:root","accountId":"111122223333",\
                "invokedBy":"\(host).amazonaws.com"}
                """))
        let report = Auditor.run(InputEvidence(reading: [folder.path]))
        let deed = try #require(report.investigation?.deeds.first { $0.kind == .destroyed })
        #expect((deed.service != nil) == isService)
        #expect(deed.agent == (host.hasSuffix("mcp") ? .attested : nil))
        #expect(report.findings.contains { $0.rule == "root-use" } == !isService)
    }
}
