import Documents
import Shell
import TestSupport
import Testing
@testable import Activity
@testable import Transcripts

struct GeminiTests {
    static let lines = """
        {"sessionId":"g1","projectHash":"h","startTime":"2026-05-01T10:00:00.000Z","lastUpdated":"2026-05-01T10:00:00.000Z","kind":"main"}
        {"id":"u1","timestamp":"2026-05-01T10:00:01.000Z","type":"user","content":[{"text":"drop the table"}]}
        {"id":"a1","timestamp":"2026-05-01T10:00:09.000Z","type":"gemini","content":"","model":"gemini-x","toolCalls":[{"id":"s-1","name":"run_shell_command","args":{"command":"aws dynamodb delete-table --table-name pricing"},"status":"awaiting_approval","timestamp":"2026-05-01T10:00:10.000Z"}]}
        {"id":"a1","timestamp":"2026-05-01T10:00:09.000Z","type":"gemini","content":"","toolCalls":[{"id":"s-1","name":"run_shell_command","args":{"command":"aws dynamodb delete-table --table-name pricing"},"status":"success","timestamp":"2026-05-01T10:00:21.000Z","result":[]},{"id":"s-2","name":"run_shell_command","args":{"command":"terraform destroy"},"status":"cancelled","timestamp":"2026-05-01T10:00:30.000Z"},{"id":"s-3","name":"write_file","args":{"file_path":"/w/.gemini/settings.json"},"status":"error","timestamp":"2026-05-01T10:00:31.000Z"}]}
        {"$rewindTo":"u1"}
        {"$set":{"summary":"a title","lastUpdated":"2026-05-01T10:01:00.000Z"}}
        {"id":"i","timestamp":"2026-05-01T10:00:40.000Z","type":"info","content":"x"}
        {"id":"z","timestamp":"2026-05-01T10:00:41.000Z","type":"other"}
        """

    @Test func aSessionIsRead() throws {
        let log = AgentLogs.read(Self.lines, name: "session.jsonl")
        let session = try #require(log.sessions.first)
        #expect(log.gaps.map(\.reason) == ["a record of the unknown type `other` not read"])
        #expect(session.id == "g1")
        #expect(session.title == "a title")
        #expect(session.ended == Instant(iso: "2026-05-01T10:01:00Z"))
        #expect(session.prompts.map(\.text) == ["drop the table"])
        #expect(session.calls.map(\.kind) == [.shell, .shell, .file])
        #expect(session.calls.map(\.status) == [.ok, .denied, .error])
        #expect(session.calls.map(\.approval.outcome) == [.allowed, .cancelled, .allowed])
        #expect(session.calls[0].operations.map(\.written) == ["dynamodb:DeleteTable(table-name=pricing)"])
        #expect(session.calls[0].end == Instant(iso: "2026-05-01T10:00:21Z"))
        #expect(session.calls[2].path == "/w/.gemini/settings.json")
    }

    @Test func theOlderDocumentIsRead() throws {
        let text = """
            {
              "sessionId": "g2", "projectHash": "h", "startTime": "2025-11-01T10:00:00.000Z", "lastUpdated": "2025-11-01T10:05:00.000Z",
              "messages": [
                {"id": "1", "timestamp": "2025-11-01T10:00:00.000Z", "type": "user", "content": "hello"},
                {"id": "2", "timestamp": "2025-11-01T10:00:05.000Z", "type": "gemini", "content": "", "toolCalls": [
                  {"id": "c", "name": "run_shell_command", "args": {"command": "ls"}, "status": "strange"}, {"name": "x"}]}
              ]
            }
            """
        let log = AgentLogs.read(text, name: "s.json")
        let session = try #require(log.sessions.first)
        #expect(session.prompts.count == 1)
        #expect(session.calls.map(\.status) == [.missing])
        #expect(
            log.gaps.map(\.reason) == ["the state `strange` of a tool call is not known", "a tool call without an id or a name"])
    }

    @Test(arguments: [
        "{\"sessionId\":\"g\",\"projectHash\":\"h\",\"messages\":7}", "{\"sessionId\":\"g\",\"projectHash\":\"h\"}\n{\"id\":",
    ])
    func faultsAreGaps(_ text: String) {
        #expect(AgentLogs.read(text, name: "s").gaps.count == 1)
    }
}

struct ClineTests {
    static let messages = """
        [{"ts":1748768400000,"type":"say","say":"task","text":"remove the old bucket"},
        {"ts":1748768401000,"type":"say","say":"api_req_started","text":"{}"},
        {"ts":1748768402000,"type":"ask","ask":"command","text":"aws s3 rb s3://old --forceREQ_APP"},
        {"ts":1748768410000,"type":"say","say":"command_output","text":"remove_bucket: old"},
        {"ts":1748768411000,"type":"say","say":"api_req_started","text":"{}"},
        {"ts":1748768412000,"type":"say","say":"command","text":"aws s3 ls"},
        {"ts":1748768413000,"type":"say","say":"command_output","text":"x"},
        {"ts":1748768414000,"type":"ask","ask":"command","text":"terraform destroy","partial":true},
        {"ts":1748768415000,"type":"ask","ask":"command","text":"terraform destroy"},
        {"ts":1748768420000,"type":"say","say":"user_feedback","text":"do not"},
        {"ts":1748768421000,"type":"ask","ask":"use_mcp_server","text":"{\\"type\\":\\"use_mcp_tool\\",\\"serverName\\":\\"aws\\",\\"toolName\\":\\"call_aws\\",\\"arguments\\":\\"{\\\\\\"cli_command\\\\\\":\\\\\\"aws sns list-topics\\\\\\"}\\"}"},
        {"ts":1748768422000,"type":"say","say":"tool","text":"{\\"tool\\":\\"editedExistingFile\\",\\"path\\":\\"a.tf\\"}"},
        {"ts":1748768423000,"type":"ask","ask":"tool","text":"no json"}]
        """

    static let history = """
        [{"role":"user","content":[{"type":"text","text":"<task>\\nremove the old bucket\\n</task>"},{"type":"text","text":"<environment_details>x</environment_details>"}],"ts":1748768400000},
        {"role":"assistant","content":[{"type":"text","text":"ok <execute_command>\\n<command>aws s3 rb s3://old --force</command>\\n<requires_approval>true</requires_approval>\\n</execute_command>"}],"ts":1748768402000},
        {"role":"user","content":[{"type":"text","text":"[execute_command for 'aws s3 rb s3://old --force'] Result:"},{"type":"text","text":"Command executed. Output: remove_bucket: old"}],"ts":1748768410000},
        {"role":"assistant","content":[{"type":"tool_use","id":"t1","name":"execute_command","input":{"command":"terraform destroy"}}],"ts":1748768415000},
        {"role":"user","content":[{"type":"tool_result","tool_use_id":"t1","content":"The user denied this operation. <feedback>\\ndo not\\n</feedback>"}],"ts":1748768420000}]
        """

    @Test func aTaskIsRead() throws {
        let log = AgentLogs.read(Self.messages, name: "tasks/17/ui_messages.json")
        let session = try #require(log.sessions.first)
        #expect(log.gaps.map(\.reason) == ["a tool call that is not JSON"])
        #expect(session.id == "17")
        #expect(session.agent == .cline)
        #expect(session.prompts.map(\.text) == ["remove the old bucket", "do not"])
        #expect(
            session.calls.map(\.command) == [
                "aws s3 rb s3://old --force", "aws s3 ls", "terraform destroy", "aws sns list-topics", nil,
            ])
        #expect(session.calls.map(\.status) == [.ok, .ok, .missing, .missing, .ok])
        #expect(session.calls.map(\.approval.by) == [.unknown, .rule, .unknown, .unknown, .rule])
        #expect(session.calls.allSatisfy { $0.approval.evidence == .inferred })
        #expect(session.calls[0].approval.statement(ran: true) == "ran; no denial recorded")
    }

    @Test func theConversationBesideTellsDenials() throws {
        let folder = try Folder([
            ("task/ui_messages.json", Self.messages), ("task/api_conversation_history.json", Self.history),
        ])
        let files = ["ui_messages.json", "api_conversation_history.json"].map { LogFile(path: "\(folder.path)/task/\($0)") }
        let log = AgentLogs.read(
            try files.compactMap { file in AgentLogs.reader(for: try Head(path: file.name)).map { (file: file, reader: $0) } })
        #expect(log.sessions.count == 1)
        let calls = try #require(log.sessions.first?.calls)
        #expect(calls.map(\.status) == [.ok, .ok, .denied, .missing, .ok])
        #expect(calls[2].approval.statement(ran: false) == "refused by a person")
    }

    @Test func theConversationAloneIsRead() throws {
        let log = AgentLogs.read(Self.history, name: "tasks/17/api_conversation_history.json")
        let session = try #require(log.sessions.first)
        #expect(log.gaps == [])
        #expect(session.prompts.map(\.text) == ["remove the old bucket", "do not"])
        #expect(session.calls.map(\.command) == ["aws s3 rb s3://old --force", "terraform destroy"])
        #expect(session.calls.map(\.status) == [.ok, .denied])
    }

    @Test func aConversationWithoutTagsIsRead() throws {
        let text = """
            [{"role":"user","ts":1713261600000,"content":"list the buckets"},{"role":"assistant","ts":1713261601000,"content":[
            {"type":"tool_use","id":"c1","name":"execute_command","input":{"command":"aws s3 ls"}}]}]
            """
        let session = try #require(AgentLogs.read(text, name: "api_conversation_history.json").sessions.first)
        #expect(session.prompts.map(\.text) == ["list the buckets"])
        #expect(session.calls.map(\.command) == ["aws s3 ls"])
        #expect(session.calls.map(\.status) == [.missing])
    }

    @Test func rooIsToldByWhatItWrites() {
        let text =
            "[{\"ts\":1,\"type\":\"say\",\"say\":\"text\",\"text\":\"hello\"},{\"ts\":2,\"type\":\"say\",\"say\":\"checkpoint_saved\",\"text\":\"x\"}]"
        let session = AgentLogs.read(text, name: "ui_messages.json").sessions.first
        #expect(session?.agent == .roo)
        #expect(session?.prompts.map(\.text) == ["hello"])
    }
}

struct CopilotTests {
    static func event(_ second: Int, _ type: String, _ data: String) -> String {
        "{\"type\":\"\(type)\",\"data\":\(data),\"id\":\"e\(second)\",\"timestamp\":\"2026-08-02T09:14:\(second < 10 ? "0" : "")\(second).000Z\",\"parentId\":null}"
    }

    static func run(_ second: Int, _ id: String, _ command: String, kind: String?, mode: String = "manual") -> [String] {
        let start = event(
            second, "tool.execution_start",
            "{\"toolCallId\":\"\(id)\",\"toolName\":\"bash\",\"arguments\":{\"command\":\"\(command)\"}}")
        guard let kind else { return [start] }
        return [
            start,
            event(
                second, "permission.requested",
                "{\"requestId\":\"q\(id)\",\"permissionMode\":\"\(mode)\",\"permissionRequest\":{\"kind\":\"shell\",\"toolCallId\":\"\(id)\"}}"
            ),
            event(second + 1, "permission.completed", "{\"requestId\":\"q\(id)\",\"result\":{\"kind\":\"\(kind)\"}}"),
        ]
    }

    static func done(_ second: Int, _ id: String) -> String {
        event(second, "tool.execution_complete", "{\"toolCallId\":\"\(id)\",\"success\":true,\"result\":{\"content\":\"\"}}")
    }

    static let start = event(
        0, "session.start",
        "{\"sessionId\":\"s1\",\"version\":1,\"copilotVersion\":\"1.0.2\",\"context\":{\"cwd\":\"/w\",\"branch\":\"main\"}}")

    @Test func aSessionIsRead() throws {
        let parts =
            [Self.start, Self.event(1, "user.message", "{\"content\":\"clean up\"}")]
            + Self.run(2, "t1", "terraform destroy", kind: "approved")
            + [Self.done(4, "t1")] + Self.run(5, "t2", "aws s3 ls", kind: "approved-for-session") + [Self.done(7, "t2")]
            + Self.run(8, "t3", "rm x", kind: "denied-interactively-by-user") + Self.run(10, "t4", "rm y", kind: "denied-by-rules")
            + Self.run(12, "t5", "rm z", kind: "denied-no-approval-rule-and-could-not-request-from-user")
            + Self.run(14, "t6", "ls", kind: nil) + [Self.done(15, "t6")]
            + Self.run(16, "t7", "ls", kind: "approved", mode: "allow-all")
            + [Self.event(19, "session.shutdown", "{}"), Self.event(20, "unheard.of", "{}")]
        let log = AgentLogs.read(parts.joined(separator: "\n"), name: "events.jsonl")
        let session = try #require(log.sessions.first)
        #expect(log.gaps.map(\.reason) == ["a record of the unknown type `unheard.of` not read"])
        #expect(session.id == "s1")
        #expect(session.gitBranch == "main")
        #expect(session.prompts.map(\.text) == ["clean up"])
        #expect(
            session.calls.map { $0.approval.statement(ran: $0.status == .ok) } == [
                "approved by a person", "approved by a person", "refused by a person", "refused by a rule",
                "refused by the mode in force",
                "ran without asking; a rule or mode let it through", "ran without asking; a rule or mode let it through",
            ])
        #expect(session.calls.map(\.status) == [.ok, .ok, .denied, .denied, .denied, .ok, .missing])
        #expect(session.calls[1].approval.persistence == .session)
    }

    /// Older versions wrote no questions: then a call without one proves nothing.
    @Test func withoutQuestionsNothingIsExplicit() throws {
        let text = ([Self.start] + Self.run(2, "t1", "ls", kind: nil) + [Self.done(4, "t1")]).joined(separator: "\n")
        let call = try #require(AgentLogs.read(text, name: "events.jsonl").sessions.first?.calls.first)
        #expect(call.approval.statement(ran: true) == "ran; no denial recorded")
    }

    @Test(arguments: [
        ("{\"type\":", "the last line is cut short"),
        (event(1, "tool.execution_start", "{}"), "a tool call without an id or a name"),
        (event(1, "permission.completed", "{\"requestId\":\"q\",\"result\":{}}"), "an answer without a request or a result"),
        ("{\"type\":\"user.message\",\"timestamp\":\"2026-08-02T09:14:20Z\"}", "an event without a type or data"),
    ])
    func faultsAreGaps(_ text: String, _ reason: String) {
        #expect(AgentLogs.read(Self.start + "\n" + text, name: "e").gaps.map(\.reason) == [reason])
    }
}

struct CopilotChatTests {
    static func tool(_ id: String, _ confirmed: String) -> String {
        """
        {"kind":"toolInvocationSerialized","toolId":"run_in_terminal","toolCallId":"\(id)","isConfirmed":\(confirmed),"isComplete":true,\
        "toolSpecificData":{"kind":"terminal","commandLine":{"original":"aws s3 ls","userEdited":"aws s3 ls s3://b"}}}
        """
    }

    static let request = """
        {"requestId":"r","timestamp":1790582400000,"message":{"text":"look","parts":[]},"response":[{"value":"x"},\
        \(tool("a", "{\"type\":4}")),\(tool("b", "{\"type\":1}")),\(tool("c", "{\"type\":0}")),\(tool("d", "true")),\
        \(tool("e", "{\"type\":3,\"scope\":\"profile\"}")),\(tool("f", "{\"type\":9}"))]}
        """

    static let words = [
        "approved by a person", "ran without asking; a rule or mode let it through", "refused by a person",
        "ran; no denial recorded",
        "ran without asking; a rule or mode let it through", "ran; no denial recorded",
    ]

    @Test(arguments: [
        "{\"responderUsername\":\"GitHub Copilot\",\"sessionId\":\"s\",\"requests\":[\(request)]}",
        "{\"kind\":0,\"v\":{\"version\":3,\"sessionId\":\"s\",\"requests\":[]}}\n{\"kind\":2,\"k\":[\"requests\"],\"v\":[\(request)]}\n{\"kind\":1,\"k\":[\"inputState\"],\"v\":{}}",
    ])
    func aChatIsRead(_ text: String) throws {
        let log = AgentLogs.read(text, name: "chat.json")
        let session = try #require(log.sessions.first)
        #expect(log.gaps.map(\.reason) == ["how the call was confirmed is not known: {\"type\":9}"])
        #expect(session.id == "s")
        #expect(session.agent == .copilotChat)
        #expect(session.prompts.map(\.text) == ["look"])
        #expect(session.calls.map { $0.approval.statement(ran: $0.status == .ok) } == Self.words)
        #expect(session.calls[0].command == "aws s3 ls s3://b")
    }
}

struct ClaudeExportTests {
    @Test func anExportIsRead() throws {
        let text = """
            [{"uuid":"c1","name":"a chat","created_at":"2026-03-01T10:00:00.000000Z","updated_at":"2026-03-01T10:05:00.000000Z","account":{"uuid":"x"},"chat_messages":[
            {"uuid":"m1","sender":"human","created_at":"2026-03-01T10:00:00.000000Z","text":"list it","content":[{"type":"text","text":"list it"}]},
            {"uuid":"m2","sender":"assistant","created_at":"2026-03-01T10:00:05.000000Z","text":"","content":[
            {"type":"tool_use","name":"call_aws","integration_name":"AWS","input":{"cli_command":"aws rds delete-db-instance --db-instance-identifier a"}},
            {"type":"tool_result","name":"call_aws","is_error":true,"content":[{"type":"text","text":"(Request ID: 0a1b2c3d-0000-4000-8000-0123456789ab)"}]}]},
            {"uuid":"m3","sender":"other","created_at":"x"}]},{"uuid":"c2","chat_messages":7}]
            """
        let log = AgentLogs.read(text, name: "conversations.json")
        #expect(log.sessions.map(\.id) == ["c1", "c2"])
        let session = try #require(log.sessions.first)
        #expect(session.agent == .claude)
        #expect(session.prompts.map(\.text) == ["list it"])
        #expect(session.calls.map(\.kind) == [.mcp])
        #expect(session.calls.map(\.status) == [.error])
        #expect(session.calls[0].requestIDs == ["0a1b2c3d-0000-4000-8000-0123456789ab"])
        #expect(session.calls[0].operations.map(\.operation) == ["DeleteDBInstance"])
        #expect(session.calls[0].approval.evidence == .none)
        #expect(log.gaps.count == 3)
    }
}
