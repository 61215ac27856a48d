import Documents
import Shell
import TestSupport
import Testing
@testable import Activity
@testable import Transcripts

struct OpenTelemetryTests {
    static func attributes(_ pairs: [(String, String)]) -> String {
        pairs.map { key, value in
            let text = value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
            return "{\"key\":\"\(key)\",\"value\":{\"stringValue\":\"\(text)\"}}"
        }.joined(separator: ",")
    }

    static func event(_ second: Int, _ name: String, _ pairs: [(String, String)], service: String = "claude-code") -> String {
        let all = attributes([("event.name", name), ("session.id", "5f0c")] + pairs)
        return """
            {"resourceLogs":[{"resource":{"attributes":[\(attributes([("service.name", service)]))]},"scopeLogs":[{"scope":{"name":"x"},\
            "logRecords":[{"timeUnixNano":"17856620\(second)002000000","body":{"stringValue":"\(name)"},"attributes":[\(all)]}]}]}]}
            """
    }

    static func decision(_ second: Int, _ id: String, _ decision: String, _ source: String) -> String {
        event(
            second, "tool_decision",
            [
                ("tool_name", "Bash"), ("tool_use_id", id), ("decision", decision), ("source", source),
                (
                    "tool_parameters",
                    "{\"bash_command\":\"aws\",\"full_command\":\"aws cloudformation delete-stack --stack-name env\"}"
                ),
            ])
    }

    @Test func claudeCodesEventsSayWhoDecided() throws {
        let text = [
            event(60, "user_prompt", [("prompt", "mend it")]), Self.decision(61, "t1", "accept", "config"),
            Self.decision(62, "t2", "accept", "user_temporary"), Self.decision(63, "t3", "reject", "user_reject"),
            Self.decision(64, "t4", "reject", "config"), Self.decision(65, "t5", "accept", "hook"),
            Self.event(66, "tool_result", [("tool_name", "Bash"), ("tool_use_id", "t1"), ("success", "true")]),
            Self.event(67, "permission_mode_changed", [("to_mode", "bypassPermissions")]),
        ].joined(separator: "\n")
        let log = AgentLogs.read(text, name: "otel.jsonl")
        #expect(log.gaps == [])
        let session = try #require(log.sessions.first)
        #expect(session.id == "5f0c")
        #expect(session.agent == .claudeCode)
        #expect(session.prompts.map(\.text) == ["mend it"])
        #expect(session.modes == ["bypassPermissions"])
        #expect(session.calls.map(\.status) == [.ok, .missing, .denied, .denied, .missing])
        #expect(
            session.calls.map { $0.approval.statement(ran: true) } == [
                "ran without asking; a rule or mode let it through", "approved by a person", "refused by a person",
                "refused by a rule",
                "let through by a hook",
            ])
        #expect(session.calls[0].operations.map(\.written) == ["cloudformation:DeleteStack(stack-name=env)"])
    }

    /// A collector writes the records of many things; a file of nothing else than others' is not silently nothing.
    @Test func recordsOfNoSessionAreAGap() {
        let other =
            #"{"resourceLogs":[{"scopeLogs":[{"logRecords":[{"body":{"stringValue":"started"}},{"body":{"stringValue":"ended"}}]}]}]}"#
        #expect(AgentLogs.read(other, name: "o").gaps.map(\.reason) == ["2 log records of no agent's session"])
        let beside = AgentLogs.read("\(other)\n\(Self.event(10, "user_prompt", [("prompt", "hi")]))", name: "o")
        #expect(beside.sessions.count == 1 && beside.gaps == [])
    }

    private func event(_ second: Int, _ name: String, _ pairs: [(String, String)]) -> String { Self.event(second, name, pairs) }

    @Test func geminisEventsSayWhoDecided() throws {
        let calls = ["accept", "auto_accept", "reject"].enumerated().map { number, decision in
            Self.event(
                60 + number, "gemini_cli.tool_call",
                [
                    ("function_name", "run_shell_command"), ("function_args", "{\"command\":\"aws sqs list-queues\"}"),
                    ("decision", decision),
                    ("success", "true"),
                ], service: "gemini-cli")
        }
        let session = try #require(AgentLogs.read(calls.joined(separator: "\n"), name: "o").sessions.first)
        #expect(session.agent == .gemini)
        #expect(session.calls.map(\.approval.by) == [.human, .rule, .human])
        #expect(session.calls.map(\.status) == [.ok, .ok, .denied])
    }

    /// Arguments may be JSON in a text, or a list of keys and values.
    @Test(arguments: [
        (
            #"{"kvlistValue":{"values":[{"key":"cli_command","value":{"stringValue":"aws s3 rb s3://kv"}},{"key":"n","value":{"intValue":"3"}}]}}"#,
            true
        ),
        (
            #"{"kvlistValue":{"values":[{"key":"cli_command","value":{"arrayValue":{"values":[{"stringValue":"aws s3 rb s3://kv"}]}}}]}}"#,
            true
        ),
        (#"{"stringValue":"{\"cli_command\":\"aws s3 rb s3://kv\"}"}"#, true),
        (#"{"kvlistValue":{"values":[{"key":"cli_command","value":{"doubleValue":{}}},{"key":"cli_command"},{}]}}"#, false),
    ])
    func argumentsMayBeStructured(value: String, isRead: Bool) throws {
        let log = AgentLogs.read(
            """
            {"resourceSpans":[{"scopeSpans":[{"spans":[{"traceId":"5b8efff798038103d269b633813fc60c","spanId":"eee19b7ec3c1b175","kind":3,
            "name":"tools/call call_aws","startTimeUnixNano":"1785662061000000000","endTimeUnixNano":"1785662062000000000","attributes":[
            {"key":"mcp.method.name","value":{"stringValue":"tools/call"}},{"key":"gen_ai.tool.name","value":{"stringValue":"call_aws"}},
            {"key":"gen_ai.tool.call.arguments","value":\(value)}]}]}]}]}
            """.split(separator: "\n").joined(), name: "otlp.json")
        let call = try #require(log.sessions.first?.calls.first)
        #expect(call.operations.map(\.operation) == (isRead ? ["DeleteBucket"] : []))
    }

    @Test func spansTellToolCalls() throws {
        let tool = Self.attributes([
            ("gen_ai.operation.name", "execute_tool"), ("gen_ai.tool.name", "call_aws"),
            ("gen_ai.tool.call.arguments", "{\"cli_command\":\"aws ecs delete-service --cluster shop --service web\"}"),
        ])
        let parent = Self.attributes([("gen_ai.operation.name", "invoke_agent"), ("gen_ai.conversation.id", "conv-1")])
        let text = """
            {"resourceSpans":[{"resource":{"attributes":[]},"scopeSpans":[{"scope":{"name":"a"},"spans":[
            {"traceId":"t","spanId":"2","parentSpanId":"1","name":"execute_tool call_aws","startTimeUnixNano":"1785662061000000000",
            "endTimeUnixNano":"1785662064000000000","attributes":[\(tool)],"status":{"code":2}},
            {"traceId":"t","spanId":"1","name":"invoke_agent x","startTimeUnixNano":1785662060000000000,"attributes":[\(parent)]},
            {"traceId":"u","spanId":"3","name":"execute_tool read_file","startTimeUnixNano":"bad","attributes":[]}]}]}]}
            """
        let log = AgentLogs.read(text.replacing("\n", with: ""), name: "otel.json")
        #expect(log.gaps.map(\.reason) == ["the span's time cannot be read"])
        #expect(log.sessions.map(\.id).sorted() == ["conv-1", "u"])
        let call = try #require(log.sessions.first { $0.id == "conv-1" }?.calls.first)
        #expect(call.kind == .mcp)
        #expect(call.status == .error)
        #expect(call.operations.map(\.operation) == ["DeleteService"])
        #expect(call.end == Instant(seconds: 1_785_662_064))
        #expect(call.approval.evidence == .none)
    }
}

struct MCPLogTests {
    @Test func aClientsLogIsRead() throws {
        let text = """
            2026-08-02T09:14:10.000Z [aws-api] [info] Message from client: {"method":"initialize","params":{"clientInfo":{"name":"claude-ai","version":"0.1.0"}},"jsonrpc":"2.0","id":0}
            2026-08-02T09:14:20.123Z [aws-api] [info] Message from client: {"method":"tools/call","params":{"name":"call_aws","arguments":{"cli_command":["aws rds delete-db-instance --db-instance-identifier a","aws sns list-topics"]}},"jsonrpc":"2.0","id":3} { metadata: undefined }
            2026-08-02T09:14:24.000Z [aws-api] [info] Message from server: {"jsonrpc":"2.0","id":3,"result":{"content":[{"type":"text","text":"{}"}],"isError":false}}
            2026-08-02T09:14:25.000Z [aws-api] [info] Message from client: {"method":"tools/call","params":{"name":"delete_resource","arguments":{"resource_type":"AWS::S3::Bucket","identifier":"b","region":"eu-west-1"}},"jsonrpc":"2.0","id":4}
            2026-08-02T09:14:26.000Z [aws-api] [info] Message from server: {"jsonrpc":"2.0","id":4,"error":{"code":-1,"message":"no"}}
            some other line {not json}
            2026-08-02T09:14:27.000Z [aws-api] [info] Message from client: {"jsonrpc":"2.0","id":5,"method":"tools/call"}
            2026-08-02T09:14:27.000Z [aws-api] [info] Message from client: {"jsonrpc":"2.0","id":6,"meth
            """
        let log = AgentLogs.read(text, name: "mcp-server-aws-api.log")
        let session = try #require(log.sessions.first)
        #expect(session.agent == .mcp)
        #expect(session.title == "client claude-ai 0.1.0")
        #expect(session.calls.map(\.status) == [.ok, .error])
        #expect(session.calls[0].operations.map(\.operation) == ["DeleteDBInstance", "ListTopics"])
        #expect(session.calls[0].time == Instant(iso: "2026-08-02T09:14:20.123Z"))
        #expect(session.calls[0].end == Instant(iso: "2026-08-02T09:14:24Z"))
        #expect(session.calls[1].operations.map(\.operation) == ["DeleteResource"])
        #expect(session.calls.allSatisfy { $0.approval.evidence == .none })
        #expect(log.gaps.map(\.reason) == ["a tool call without a name", "the last line is cut short"])
    }

    @Test func messagesWithoutATimeAreAGap() {
        let text =
            "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"aws___call_aws\",\"arguments\":{\"cli_command\":\"aws s3 ls\"}}}"
        let log = AgentLogs.read(text, name: "m.jsonl")
        #expect(log.sessions.first?.calls.map(\.command) == ["aws s3 ls"])
        #expect(log.gaps.map(\.reason) == ["tool calls without a time: they are not matched with a log"])
    }

    @Test(arguments: [
        ("mcp__aws-mcp__aws___call_aws", "call_aws"), ("@aws/call_aws", "call_aws"), ("mcp_aws_call_aws", "call_aws"),
        ("aws-api-call_aws", "call_aws"), ("call_aws", "call_aws"), ("mcp__x__y", "y"), ("Bash", "Bash"),
    ])
    func aToolsOwnNameIsFound(_ full: String, _ name: String) {
        #expect(MCPTool(full).name == name)
    }
}

struct AmbitSessionTests {
    static func document(_ session: String) -> String {
        "{\"format\":\"ambit-session\",\"version\":1,\"sessions\":[\(session)]}"
    }

    @Test func aSessionIsRead() throws {
        let text = Self.document(
            """
            {"id":"s1","agent":"cursor","agentVersion":"1.2","modes":["auto-run"],"started":"2026-08-02T09:14:00Z",
            "prompts":[{"at":"2026-08-02T09:14:01Z","text":"tidy up"}],
            "toolCalls":[{"id":"1","tool":"Shell","at":"2026-08-02T09:14:20Z","end":"2026-08-02T09:14:22Z","command":"aws s3 rb s3://b",
            "status":"ok","approval":{"outcome":"allowed","by":"human","evidence":"explicit","persistence":"once"}},
            {"tool":"use_aws","input":{"service_name":"sns","operation_name":"list-topics"},"approval":{"by":"nobody"},"colour":"red"}]}
            """)
        let log = AgentLogs.read(text, name: "s.json")
        let session = try #require(log.sessions.first)
        #expect(session.agent == .cursor)
        #expect(session.modes == ["auto-run"])
        #expect(session.ended == Instant(iso: "2026-08-02T09:14:22Z"))
        #expect(session.prompts.map(\.text) == ["tidy up"])
        #expect(session.calls.map { $0.operations.map(\.operation) } == [["DeleteBucket"], ["ListTopics"]])
        #expect(session.calls[0].approval.statement(ran: true) == "approved by a person")
        #expect(session.calls[1].status == .missing)
        #expect(
            log.gaps.map(\.reason).sorted() == [
                "a tool call has no member `colour`",
                "not one of `human`, `rule`, `hook`, `classifier`, `mode` and `unknown`",
            ])
    }

    @Test func anotherAgentKeepsItsName() {
        let session = AgentLogs.read(Self.document("{\"id\":\"1\",\"agent\":\"goose\"}"), name: "s").sessions.first
        #expect(session?.agent == .other)
        #expect(session?.agentName == "goose")
    }

    @Test(arguments: [
        ("{\"format\":\"ambit-session\",\"version\":2,\"sessions\":[]}", "only version 1 of ambit-session is known"),
        ("{\"format\":\"ambit-session\",\"version\":1,\"sessions\":7}", "`sessions` is not a list"),
        (document("{}"), "a session without an agent"),
        (document("{\"agent\":\"x\",\"toolCalls\":[{}]}"), "a tool call without a tool"),
        (document("{\"agent\":\"x\",\"started\":\"soon\"}"), "not a time"),
        (document("{\"agent\":\"x\",\"prompts\":[{}]}"), "a prompt without a text"),
    ])
    func faultsAreGaps(_ text: String, _ reason: String) {
        #expect(AgentLogs.read(text, name: "s").gaps.map(\.reason) == [reason])
    }
}

struct NamedFormatTests {
    @Test(arguments: [
        ("\n# aider chat started at 2026-01-01 10:00:00\n", "Aider chat history"),
        ("{\"trajectory\":[{\"action\":\"ls\",\"observation\":\"\"}],\"info\":{}}", "SWE-agent trajectory"),
        (
            "{\"id\":\"1\",\"tool_name\":\"terminal\",\"tool_call_id\":\"c\",\"action\":{\"kind\":\"X\"},\"security_risk\":\"LOW\"}",
            "OpenHands events"
        ),
        ("{\"working_dir\":\"/w\",\"description\":\"x\",\"message_count\":2}", "Goose session"),
        ("[{\"sessionId\":\"s\",\"messageId\":0,\"type\":\"user\",\"message\":\"x\"}]", "Gemini CLI's list of prompts"),
        ("{\"resourceMetrics\":[{\"scopeMetrics\":[]}]}", "OpenTelemetry metrics"),
        ("{\"type\":\"session\",\"version\":3,\"id\":\"x\",\"timestamp\":\"t\",\"cwd\":\"/w\"}", "Pi session"),
        ("SQLite format 3\u{0}", "SQLite database"), ("{\"changes\":[],\"version\":1}", nil), (Records.delete, nil), ("hello", nil),
    ])
    func formatsAreNamed(_ text: String, _ name: String?) {
        let head = Head(Array(text.utf8))
        #expect(NamedFormat.of(head, fileName: "x")?.name == name)
        #expect(AgentLogs.reader(for: head) == nil)
    }

    @Test(arguments: [
        ("CLAUDE.md", true), ("a/AGENTS.md", true), ("a/.kiro/steering/product.md", true),
        (".github/copilot-instructions.md", true),
        ("README.md", false), ("docs/claude.txt", false),
    ])
    func instructionsAreTold(_ path: String, _ isInstruction: Bool) {
        #expect(NamedFormat.isInstruction(path) == isInstruction)
    }
}

struct KiroSpecTests {
    @Test(arguments: [
        (
            "w/.kiro/specs/alb/tasks.md",
            "# Implementation Plan\n\n- [x] 1. Raise the timeout\n  - [ ] 1.2 Test it\n    - a detail\n", KiroSpec.Part.tasks
        ),
        ("requirements.md", "# Requirements Document\n\n1. WHEN a call is slow THE SYSTEM SHALL wait\n", .requirements),
        ("w/.kiro/specs/alb/design.md", "# Design\n## Overview\ntext\n", .design), ("design.md", "# Something\n", nil),
        ("tasks.md", "- [ ] buy milk\n", nil),
    ])
    func partsAreTold(_ path: String, _ text: String, _ part: KiroSpec.Part?) {
        #expect(KiroSpec.part(Head(Array(text.utf8)), path: path) == part)
    }

    @Test func itemsAreRead() {
        let text = "# Implementation Plan\n\n- [x] 1. Raise the timeout\n  - [ ] 1.2 Test it\n    - a detail\n- [ ]* 2. Optional\n"
        let spec = KiroSpec(Array(text.utf8), part: .tasks, name: ".kiro/specs/alb/tasks.md")
        #expect(spec.feature == "alb")
        #expect(spec.title == "Implementation Plan")
        #expect(spec.items.map(\.text) == ["1. Raise the timeout", "1.2 Test it", "2. Optional"])
        #expect(spec.items.map(\.isDone) == [true, false, false])
        #expect(spec.items.map(\.location.start?.line) == [3, 4, 6])
        #expect(!spec.speaksOfRemoving)
        let other = KiroSpec(Array("1. THE SYSTEM SHALL delete the old table".utf8), part: .requirements, name: "x/requirements.md")
        #expect(other.speaksOfRemoving)
    }
}
