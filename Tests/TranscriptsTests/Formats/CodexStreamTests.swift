import Activity
import Documents
import Shell
import Testing

@testable import Transcripts

/// What `codex exec --json` prints.
@Suite struct CodexStreamTests {
    private static let lines = [
        #"{"type":"thread.started","thread_id":"0199"}"#,
        #"{"type":"turn.started"}"#,
        #"{"type":"item.completed","item":{"id":"item_0","type":"reasoning","text":"x"}}"#,
        #"{"type":"item.started","item":{"id":"item_1","type":"command_execution","command":"bash -lc 'aws s3 rb s3://old'","aggregated_output":"","exit_code":null,"status":"in_progress"}}"#,
        #"{"type":"item.completed","item":{"id":"item_1","type":"command_execution","command":"bash -lc 'aws s3 rb s3://old'","aggregated_output":"remove_bucket: old","exit_code":0,"status":"completed"}}"#,
        #"{"type":"item.completed","item":{"id":"item_2","type":"command_execution","command":"aws sns list-topics","aggregated_output":"","exit_code":255,"status":"failed"}}"#,
        #"{"type":"item.completed","item":{"id":"item_3","type":"command_execution","command":"terraform destroy","status":"declined"}}"#,
        #"{"type":"item.completed","item":{"id":"item_4","type":"mcp_tool_call","server":"aws","tool":"call_aws","arguments":{"cli_command":"aws sts get-caller-identity"},"status":"completed"}}"#,
        #"{"type":"item.completed","item":{"id":"item_5","type":"file_change","changes":[{"path":"a.tf","kind":"update"}],"status":"completed"}}"#,
        #"{"type":"item.started","item":{"id":"item_6","type":"command_execution","command":"aws sqs list-queues","status":"in_progress"}}"#,
        #"{"type":"turn.completed","usage":{"input_tokens":1}}"#,
    ]

    @Test func itsCallsAreRead() throws {
        let log = AgentLogs.read(Self.lines.joined(separator: "\n"), name: "run.jsonl")
        #expect(log.gaps.map(\.reason) == ["the stream has no times: its calls cannot be matched with a log"])
        let session = try #require(log.sessions.first)
        #expect(session.id == "0199" && session.agent == .codex && session.modes == ["headless"])
        #expect(session.calls.map(\.status) == [.ok, .error, .denied, .ok, .ok, .missing])
        #expect(
            session.calls.map { $0.operations.map(\.operation) } == [
                ["DeleteBucket"], ["ListTopics"], ["destroy"], ["GetCallerIdentity"], [], ["ListQueues"],
            ])
        #expect(session.calls.map(\.approval.evidence) == [.inferred, .inferred, .explicit, .inferred, .inferred, .none])
        #expect(session.calls[2].approval.by == .mode)
    }

    @Test(arguments: [
        (#"{"type":"item.completed"}"#, "an event without an item"),
        (#"{"type":"item.completed","item":{"type":"command_execution"}}"#, "an item without an id or a type"),
        (#"{"type":"turn.failed","error":{"message":"out of credit"}}"#, "the turn failed: out of credit"),
        (#"{"type":"new.thing"}"#, "a record of the unknown type `new.thing` not read"),
        (#"{"type":"item.comp"#, "the last line is cut short"),
    ])
    func whatIsBrokenIsAGap(_ line: String, _ reason: String) {
        let log = AgentLogs.read(Self.lines[0] + "\n" + line, name: "run.jsonl")
        #expect(log.gaps.map(\.reason) == [reason])
    }
}
