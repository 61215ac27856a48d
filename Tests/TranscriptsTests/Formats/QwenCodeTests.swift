import Activity
import Documents
import Shell
import Testing
@testable import Transcripts

/// Qwen Code's records, and records of other agents that look like known ones.
struct QwenCodeTests {
    private static func record(_ type: String, _ time: Int, _ rest: String) -> String {
        #"{"uuid":"u\#(time)","parentUuid":null,"sessionId":"s-1","timestamp":"2026-08-17T12:00:0\#(time).000Z","type":"\#(type)","#
            + #""cwd":"/home/ana/shop","version":"0.21.13",\#(rest)}"#
    }

    private static func call(_ id: String, _ command: String) -> String {
        #"{"functionCall":{"id":"\#(id)","name":"run_shell_command","args":{"command":"\#(command)"}}}"#
    }

    private static func result(_ id: String, _ status: String, _ output: String = "done") -> String {
        #""message":{"role":"user","parts":[{"functionResponse":{"id":"\#(id)","name":"run_shell_command","response":{"output":"\#(output)"}}}]},"#
            + #""toolCallResult":{"callId":"\#(id)","status":"\#(status)","resultDisplay":"\#(output)"}"#
    }

    private static func decision(_ word: String, _ command: String) -> String {
        #""subtype":"ui_telemetry","systemPayload":{"uiEvent":{"event.name":"qwen-code.tool_call","function_name":"run_shell_command","#
            + #""function_args":{"command":"\#(command)"},"decision":"\#(word)","success":true}}"#
    }

    static let transcript = [
        record(
            "user", 0,
            #""systemPayload":{"displayText":"Drop the old table."},"message":{"role":"user","parts":[{"text":"Drop the old table."},{"text":"<qwen:user-prompt-submit-context>\nfrom a hook"}]}"#
        ),
        record(
            "assistant", 1,
            #""model":"coder","message":{"role":"model","parts":[{"text":"So.","thought":true},\#(call("c-1", "aws dynamodb delete-table --table-name old")),\#(call("c-2", "aws s3 rb s3://b"))]}"#
        ),
        record("system", 2, decision("accept", "aws dynamodb delete-table --table-name old")),
        record("tool_result", 3, result("c-1", "success")),
        record("tool_result", 4, result("c-2", "cancelled")),
        record("user", 5, #""subtype":"notification","message":{"role":"user","parts":[{"text":"A task has ended."}]}"#),
    ]

    @Test func promptsCallsAndDecisionsAreRead() throws {
        let log = AgentLogs.read(Self.transcript.joined(separator: "\n"), name: "s-1.jsonl")
        #expect(log.gaps.isEmpty, "\(log.gaps)")
        let session = try #require(log.sessions.first)
        #expect(session.agent == .qwenCode && session.model == "coder" && session.workingDirectory == "/home/ana/shop")
        #expect(session.prompts.map(\.text) == ["Drop the old table."])
        #expect(session.calls.map(\.status) == [.ok, .denied])
        #expect(session.calls.map { $0.operations.map(\.operation) } == [["DeleteTable"], ["DeleteBucket"]])
        #expect(session.calls[0].approval.by == .human && session.calls[0].approval.evidence == .explicit)
        #expect(session.calls[1].approval.outcome == .cancelled)
    }

    @Test(
        "who decided, as the telemetry has it",
        arguments: [
            ("auto_accept", Approval.Decider.rule, ToolCall.Status.ok), ("modify", .human, .ok), ("reject", .human, .denied),
        ])
    func deciders(_ word: String, _ by: Approval.Decider, _ status: ToolCall.Status) throws {
        let command = "aws dynamodb delete-table --table-name old"
        let lines = [
            Self.transcript[0], Self.transcript[1], Self.transcript[3], Self.record("system", 4, Self.decision(word, command)),
        ]
        let call = try #require(AgentLogs.read(lines.joined(separator: "\n"), name: "s").sessions.first?.calls.first)
        #expect(call.approval.by == by && call.approval.evidence == .explicit && call.status == status)
    }

    @Test(
        "a broken record is a gap",
        arguments: [
            record("assistant", 1, #""message":{"role":"model","parts":"text"}"#),
            record("assistant", 1, #""message":{"role":"model","parts":[{"functionCall":{"name":"x","args":{}}}]}"#),
            record("tool_result", 3, result("c-1", "melted")), record("novelty", 3, #""message":{"role":"user","parts":[]}"#),
            record("user", 3, #""message":{"role":"user","parts":[{"text":"x"}]}"#).replacing(
                "2026-08-17T12:00:03.000Z", with: "soon"),
            String(transcript[3].dropLast(30)),
        ])
    func broken(_ line: String) {
        let lines = [Self.transcript[0], Self.transcript[1], line]
        #expect(!AgentLogs.read(lines.joined(separator: "\n"), name: "s").gaps.isEmpty, "\(line.prefix(80))")
    }

    @Test(
        "records of Codex and Claude Code that are not understood are no silence",
        arguments: [
            #"{"timestamp":"2026-08-17T12:00:01Z","type":"response_item","payload":{"type":"robot_call","call_id":"c"}}"#,
            #"{"timestamp":"2026-08-17T12:00:01Z","type":"response_item","payload":{"type":"message","role":"assistant","content":null,"function_call":{"name":"shell","arguments":"{}"}}}"#,
            #"{"timestamp":"2026-08-17T12:00:01Z","type":"response_item","payload":{"type":"tool_call","function":{"name":"shell"},"arguments":{"command":"ls"}}}"#,
        ])
    func codexItems(_ line: String) {
        let head = #"{"timestamp":"2026-08-17T12:00:00Z","type":"session_meta","payload":{"id":"s","cwd":"/x"}}"#
        #expect(AgentLogs.read("\(head)\n\(line)", name: "r").gaps.count == 1)
    }

    @Test func aToolCallOfAnEventIsOne() throws {
        let text =
            #"{"timestamp":"2026-08-17T12:00:00Z","type":"session_meta","payload":{"id":"s","cwd":"/x"}}"# + "\n"
            + #"{"timestamp":"2026-08-17T12:00:01Z","type":"event_msg","payload":{"type":"tool_call","name":"shell","call_id":"c","input":{"cmd":"aws s3 rb s3://b"}}}"#
        let log = AgentLogs.read(text, name: "r")
        #expect(log.gaps.isEmpty)
        #expect(log.sessions.first?.calls.first?.operations.map(\.operation) == ["DeleteBucket"])
    }

    @Test("content of a wrong type", arguments: ["12345", "null", #"{"text":"x"}"#])
    func claudeContent(_ content: String) {
        let lines = [#""hello""#, content].enumerated().map { number, content in
            #"{"type":"user","uuid":"u\#(number)","sessionId":"s","timestamp":"2026-08-17T12:00:0\#(number)Z","message":{"role":"user","content":\#(content)}}"#
        }
        let log = AgentLogs.read(lines.joined(separator: "\n"), name: "s")
        #expect(log.gaps.count == 1 && log.sessions.first?.prompts.count == 1)
    }

    @Test(
        "agents that are known and not read are named",
        arguments: [
            (#"{"role":"user","message":{"content":[{"type":"text","text":"ls"}]}}"#, "Cursor agent transcript"),
            (#"{"type":"metadata","protocol_version":"1.4","created_at":1784950509920}"#, "Kimi Code session"),
            (#"{"type":"user","content":[{"type":"text","text":"x"}],"prompt_index":0}"#, "Grok session"),
            (
                #"{"session_id":"a","platform":"cli","session_start":"2026-04-29T20:00:00Z","messages":[{"role":"user","content":"x"}]}"#,
                "Hermes session"
            ),
            (#"{"step_index":0,"source":"USER_EXPLICIT","type":"USER_INPUT","status":"DONE"}"#, "Antigravity transcript"),
            (#"{"id":"s","version":"1.3.17","projectID":"p","directory":"/tmp"}"#, "OpenCode session"),
            (#"{"id":"p","sessionID":"s","messageID":"m","type":"text","text":"x"}"#, "OpenCode session"),
            (
                #"{"type":"tool_call","session_id":"s","timestamp":"2025-12-26T00:00:01Z","toolCallId":"c1","toolName":"Shell"}"#,
                "Factory Droid session"
            ),
            (#"{"id":"c","title":"t","mapping":{}}"#, "ChatGPT export"),
        ])
    func named(_ text: String, _ name: String) {
        #expect(NamedFormat.of(Head(Array(text.utf8)), fileName: "x.jsonl")?.name == name)
    }
}
