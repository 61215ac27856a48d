import Activity
import Documents
import Testing
import TestSupport
import Transcripts

@testable import Intake

/// Nothing of an agent's is documentation: a transcript is read, what is known is named, a specification is what was asked.
@Suite struct AgentFileTests {
    static let session =
        #"{"format":"ambit-session","version":1,"sessions":[{"agent":"goose","id":"s","toolCalls":[{"tool":"x"}]}]}"#

    @Test(arguments: [
        ("history.md", "# aider chat started at 2026-01-01 10:00:00\n\n> Running aws s3 ls\n", "Aider chat history", 1),
        ("run.traj", #"{"trajectory":[{"action":"ls"}],"info":{}}"#, "SWE-agent trajectory", 1),
        ("CLAUDE.md", "Be brief.", "instructions for agents", 0), ("session.json", session, "ambit-session", 0),
        ("README.md", "What ambit-session is:\n\n\(session)\n", "documentation", 0),
        ("other.db", "SQLite format 3\u{0}", "SQLite database", 1),
    ])
    func filesAreTold(_ name: String, _ text: String, _ kind: String, _ gaps: Int) throws {
        let folder = try Folder([(name, text)])
        let evidence = folder.read()
        #expect(evidence.files.map(\.kind) == [kind])
        #expect(evidence.gaps.count == gaps)
        #expect(evidence.gaps.allSatisfy { $0.help?.isEmpty == false })
    }

    /// Whoever makes a call chooses its parameters: they do not turn the log into something else.
    @Test(arguments: ["log.json", "log.md"])
    func aLogOfCallsToAnMCPServerIsALog(_ name: String) throws {
        let head =
            #""eventVersion":"1.11","userIdentity":{"type":"IAMUser","arn":"arn:aws:iam::111122223333:user/a"},"awsRegion":"us-east-1","recipientAccountId":"111122223333","#
        let mcp =
            #"{\#(head)"eventTime":"2026-08-02T09:12:01Z","eventSource":"aws-mcp.amazonaws.com","eventName":"CallReadWriteTool","eventID":"1","eventType":"AwsMcpEvent","requestParameters":{"jsonrpc":"2.0","method":"tools/call","id":1,"params":{"name":"aws___call_aws"}}}"#
        let other =
            #"{\#(head)"eventTime":"2026-08-02T09:12:02Z","eventSource":"cloudtrail.amazonaws.com","eventName":"DeleteTrail","eventID":"2","eventType":"AwsApiCall","requestParameters":{"name":"t"}}"#
        let evidence = try Folder([(name, #"{"Records":[\#(mcp),\#(other)]}"#)]).read()
        #expect(evidence.files.map(\.kind) == ["CloudTrail"])
        #expect(evidence.events.map(\.name) == ["CallReadWriteTool", "DeleteTrail"])
    }

    @Test func aSpecificationIsWhatWasAsked() throws {
        let folder = try Folder([("specs/alb/tasks.md", "# Implementation Plan\n\n- [x] 1. Raise the timeout\n")])
        let evidence = folder.read()
        #expect(evidence.files.map(\.kind) == ["Kiro specification, tasks"])
        #expect(evidence.files.map(\.count) == [1])
        #expect(evidence.specs.map(\.feature) == ["alb"])
        #expect(evidence.specs.flatMap(\.items).map(\.text) == ["1. Raise the timeout"])
    }

    @Test func aDatabaseIsRead() throws {
        let folder = try Folder()
        try folder.write(
            "data.sqlite3",
            Database.bytes(
                """
                CREATE TABLE conversations_v2 (key TEXT, value TEXT);
                INSERT INTO conversations_v2 VALUES ('/w', '{"conversation_id":"c","history":[]}');
                """))
        let evidence = folder.read()
        #expect(evidence.files.map(\.kind) == ["database of Kiro CLI or Amazon Q Developer CLI"])
        #expect(evidence.sessions.map(\.id) == ["c"])
        #expect(evidence.gaps == [])
    }
}
