import Activity
import Documents
import Shell
import Testing

@testable import Transcripts

/// What a hook of Claude Code appends of its standard input.
@Suite struct ClaudeHooksTests {
    private static func line(_ event: String, _ more: String = "", at time: String? = "2026-05-01T10:00:00Z") -> String {
        let stamp = time.map { #","timestamp":"\#($0)""# } ?? ""
        return
            #"{"session_id":"5f0c","transcript_path":"/home/ana/t.jsonl","cwd":"/w","permission_mode":"default","hook_event_name":"\#(event)"\#(more)\#(stamp)}"#
    }

    private static func tool(_ command: String, _ id: String?) -> String {
        let given = id.map { #","tool_use_id":"\#($0)""# } ?? ""
        return #","tool_name":"Bash","tool_input":{"command":"\#(command)"}\#(given)"#
    }

    private static let lines = [
        line("SessionStart"), line("UserPromptSubmit", #","prompt":"take the old bucket away""#),
        line("PreToolUse", tool("aws s3 rb s3://old", "t1")),
        line("PostToolUse", tool("aws s3 rb s3://old", "t1") + #","tool_response":{"stdout":""}"#),
        line("PreToolUse", tool("aws sns list-topics", "t2")), line("PostToolUseFailure", tool("aws sns list-topics", "t2")),
        line("PreToolUse", tool("terraform destroy", "t3")),
        line("PermissionDenied", tool("terraform destroy", "t3") + #","reason":"x""#),
        line("PreToolUse", tool("aws sqs purge-queue --queue-url q", "t4")),
        line("PermissionRequest", tool("aws sqs purge-queue --queue-url q", nil)),
        line("PostToolUse", tool("aws sqs purge-queue --queue-url q", "t4")), line("Stop"),
    ]

    @Test func itsCallsAreRead() throws {
        let log = AgentLogs.read(Self.lines.joined(separator: "\n"), name: "hooks.jsonl")
        #expect(log.gaps == [])
        let session = try #require(log.sessions.first)
        #expect(session.id == "5f0c" && session.agent == .claudeCode && session.modes == ["default"] && log.sessions.count == 1)
        #expect(session.prompts.map(\.text) == ["take the old bucket away"])
        #expect(session.calls.map(\.status) == [.ok, .error, .denied, .ok])
        #expect(
            session.calls.map { $0.operations.map(\.operation) } == [["DeleteBucket"], ["ListTopics"], ["destroy"], ["PurgeQueue"]])
        #expect(session.calls.map(\.approval.evidence) == [.denialOnly, .denialOnly, .explicit, .explicit])
        #expect(session.calls[3].approval.statement(ran: true) == "ran; asked, but no answer is recorded")
    }

    @Test(arguments: [
        (line("PreToolUse"), "a tool's record without `tool_name`"), (line("UserPromptSubmit"), "a prompt without its text"),
        (line("Whatever"), "a record of the unknown type `Whatever` not read"),
        (line("PreToolUse", tool("aws s3 ls", "t"), at: nil), "the log of hooks has no times: its calls are matched with no log"),
        (#"{"session_id":"5f0c"}"#, "a record without `hook_event_name` or `session_id`"),
    ])
    func whatIsBrokenIsTold(line: String, reason: String) {
        let log = AgentLogs.read([Self.lines[0], line].joined(separator: "\n"), name: "hooks.jsonl")
        #expect(log.gaps.map(\.reason) == [reason])
    }
}
