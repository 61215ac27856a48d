import Findings
import Intake
import Testing
import TestSupport

@testable import Audit

/// What an agent's transcript shows by itself, where no log was given.
@Suite struct ToolCallTests {
    /// A command with whether it succeeded.
    typealias Step = (command: String, isFine: Bool)

    /// A session of Claude Code that ran some commands.
    private func findings(_ steps: [Step]) throws -> [Finding] {
        var lines = [
            #"{"type": "user", "sessionId": "s", "uuid": "u", "version": "2.0.14", "timestamp": "2026-05-04T10:00:00.000Z", "message": {"role": "user", "content": "do it"}}"#
        ]
        for (number, step) in steps.enumerated() {
            let head = { (type: String) in
                #""type": "\#(type)", "sessionId": "s", "uuid": "\#(type)-\#(number)", "version": "2.0.14", "timestamp": "2026-05-04T10:0\#(number + 1):00.000Z""#
            }
            let command = step.command.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\"")
            let use = #"{"type": "tool_use", "id": "t\#(number)", "name": "Bash", "input": {"command": "\#(command)"}}"#
            let result = #"{"type": "tool_result", "tool_use_id": "t\#(number)", "content": "x", "is_error": \#(!step.isFine)}"#
            lines.append(#"{\#(head("assistant")), "message": {"id": "m\#(number)", "role": "assistant", "content": [\#(use)]}}"#)
            lines.append(#"{\#(head("user")), "message": {"role": "user", "content": [\#(result)]}}"#)
        }
        let folder = try Folder()
        try folder.write("s.jsonl", lines.joined(separator: "\n") + "\n")
        let rules = ["delete-and-recreate", "guard-removed-before-destruction", "denied-then-done"]
        return Auditor.run(InputEvidence(reading: [folder.path])).findings.filter { rules.contains($0.rule) }
    }

    @Test(arguments: [
        (
            ["aws cloudformation delete-stack --stack-name pay", "aws cloudformation create-stack --stack-name pay"],
            "CloudFormation stack `pay`"
        ),
        (["aws s3 rb s3://data --force", "aws s3 mb s3://data"], "S3 bucket `data`"),
        (
            [
                "aws rds delete-db-instance --db-instance-identifier d --skip-final-snapshot",
                "aws rds restore-db-instance-from-db-snapshot --db-instance-identifier d --db-snapshot-identifier s",
            ], "RDS instance `d`"
        ),
    ])
    func whatIsDeletedAndMadeAgainIsTold(commands: [String], thing: String) throws {
        let found = try findings(commands.map { ($0, true) })
        #expect(found.map(\.rule) == ["delete-and-recreate"])
        #expect(found.first?.message == "Claude Code deleted \(thing), and made it again")
        #expect(found.first?.events.count == 2)
    }

    @Test(arguments: [
        ["aws cloudformation delete-stack --stack-name pay", "aws cloudformation create-stack --stack-name other"],
        ["aws cloudformation create-stack --stack-name pay", "aws cloudformation delete-stack --stack-name pay"],
    ])
    func anotherThingOrTheOtherWayRoundIsNot(commands: [String]) throws {
        #expect(try findings(commands.map { ($0, true) }).isEmpty)
        let failed = [("aws s3 rb s3://data", false), ("aws s3 mb s3://data", true)]
        #expect(try findings(failed).isEmpty)
    }

    @Test(arguments: [
        ("aws rds modify-db-instance --db-instance-identifier d --no-deletion-protection", Severity.high),
        ("aws iam delete-role-permissions-boundary --role-name agent", .medium),
        ("aws cloudtrail stop-logging --name main", .medium),
        (#"aws cloudformation set-stack-policy --stack-name pay --stack-policy-body '{"Statement": []}'"#, .medium),
        (
            "aws apigateway update-method --rest-api-id a --resource-id r --http-method GET "
                + "--patch-operations op=replace,path=/authorizationType,value=NONE", .medium
        ),
    ])
    func aGuardThatIsTakenAwayBeforeIsTold(command: String, severity: Severity) throws {
        let delete = "aws rds delete-db-instance --db-instance-identifier d --skip-final-snapshot"
        let found = try findings([(command, true), (delete, true)])
        #expect(found.map(\.rule) == ["guard-removed-before-destruction"])
        #expect(found.map(\.severity) == [severity])
        #expect(try findings([(delete, true), (command, true)]).isEmpty)
    }

    @Test func whatFailsAndIsDoneWithOtherCredentialsIsTold() throws {
        let (dev, admin) = (
            "aws sqs delete-queue --queue-url q --profile dev", "aws sqs delete-queue --queue-url q --profile admin"
        )
        #expect(try findings([(dev, false), (admin, true)]).map(\.rule) == ["denied-then-done"])
        #expect(try findings([(dev, false), (dev, true)]).isEmpty)
        #expect(try findings([(dev, true), (admin, true)]).isEmpty)
    }

    /// Of a declared change the actions that were asked are known, whatever the commands leave open of resources.
    @Test(arguments: [
        ("aws dynamodb delete-table --table-name orders", Severity.high),
        ("aws lambda delete-alias --function-name q --name a", .high),
        ("aws sns set-topic-attributes --topic-arn a --attribute-name x --attribute-value y", .medium),
        ("aws lambda update-function-code --function-name other --zip-file fileb://x", nil), ("aws dynamodb list-tables", nil),
    ])
    func whatNobodyAskedForIsTold(command: String, severity: Severity?) throws {
        var scene = IncidentFixture.sound("A command more.")
        scene.tools = [.init("10:08:00", command, "accept")]
        let found = try scene.audit(without: [.log]).findings.filter { $0.rule == "used-beyond-ask" }
        #expect(found.map(\.severity) == (severity.map { [$0] } ?? []))
    }
}
