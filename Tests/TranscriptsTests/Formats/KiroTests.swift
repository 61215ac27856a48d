import Documents
import Shell
import TestSupport
import Testing
@testable import Activity
@testable import Transcripts

struct KiroTests {
    static let transcript = [
        KiroLines.line(0, "\"type\":\"session_start\",\"sessionId\":\"sess_1\",\"agentMode\":\"autopilot\""),
        KiroLines.line(1, "\"type\":\"user\",\"content\":\"shrink the table, key AKIAIOSFODNN7EXAMPLE\""),
        KiroLines.line(2, "\"type\":\"turn_start\",\"executionId\":\"e\""),
        KiroLines.call(5, "tc1", "aws dynamodb delete-table --table-name pricing"), KiroLines.question(6, "tc1"),
        KiroLines.answer(40, "tc1", "\"outcome\":\"selected\",\"selectedOption\":\"accept\""), KiroLines.result(44, "tc1"),
        KiroLines.call(45, "tc2", "aws sqs list-queues"), KiroLines.question(45, "tc2"),
        KiroLines.answer(46, "tc2", "\"outcome\":\"selected\",\"selectedOption\":{\"optionId\":\"always-accept\"}"),
        KiroLines.result(
            47, "tc2", "\"success\":false,\"content\":\"(Service: Sqs, Request ID: 0a1b2c3d-0000-4000-8000-0123456789ab)\""),
        KiroLines.call(48, "tc3", "terraform destroy"), KiroLines.question(48, "tc3"),
        KiroLines.answer(49, "tc3", "\"outcome\":\"selected\",\"selectedOption\":\"reject\""),
        KiroLines.result(50, "tc3", "\"success\":false"),
        KiroLines.call(51, "tc4", "ls"), KiroLines.result(51, "tc4"), KiroLines.call(52, "tc5", "aws sns list-topics"),
        KiroLines.question(52, "tc5"),
        KiroLines.call(53, "tc6", "ls"), KiroLines.question(53, "tc6"), KiroLines.answer(54, "tc6", "\"outcome\":\"cancelled\""),
        KiroLines.line(55, "\"type\":\"new_thing\""), KiroLines.line(56, "\"type\":\"new_thing\""),
        KiroLines.line(57, "\"type\":\"turn_end\",\"stopReason\":\"end_turn\""),
    ].joined(separator: "\n")

    @Test func aTranscriptIsRead() throws {
        let log = AgentLogs.read(Self.transcript + "\n", name: "messages.jsonl")
        let session = try #require(log.sessions.first)
        #expect(session.id == "sess_1")
        #expect(session.agent == .kiro)
        #expect(session.modes == ["autopilot"])
        #expect(session.started == Instant(iso: "2026-09-01T07:00:00Z"))
        #expect(session.ended == Instant(iso: "2026-09-01T07:00:57Z"))
        #expect(session.prompts.map(\.text) == ["shrink the table, key AKIA…MPLE"])
        #expect(session.calls.map(\.id) == ["tc1", "tc2", "tc3", "tc4", "tc5", "tc6"])
        let first = session.calls[0]
        #expect(first.operations.map(\.operation) == ["DeleteTable"])
        #expect(first.time == Instant(iso: "2026-09-01T07:00:05Z"))
        #expect(first.end == Instant(iso: "2026-09-01T07:00:44Z"))
        #expect(first.location.start?.line == 4)
        #expect(first.approval.time == Instant(iso: "2026-09-01T07:00:40Z"))
        #expect(first.approval.location?.start?.line == 6)
        #expect(session.calls[1].requestIDs == ["0a1b2c3d-0000-4000-8000-0123456789ab"])
        #expect(session.calls.map(\.status) == [.ok, .error, .denied, .ok, .missing, .missing])
        #expect(
            session.calls.map { $0.approval.statement(ran: $0.status == .ok || $0.status == .error) } == [
                "approved by a person", "approved by a person, for good", "refused by a person",
                "ran without asking; a rule or mode let it through", "asked; no answer is recorded", "cancelled by a person",
            ])
        #expect(session.calls.allSatisfy { $0.approval.evidence == .explicit })
        #expect(log.gaps.map(\.reason) == ["2 records of the unknown type `new_thing` not read"])
        #expect(log.gaps.first?.location?.start?.line == 23)
    }

    @Test func withoutAnyQuestionTheEvidenceIsInferred() throws {
        let log = AgentLogs.read([KiroLines.call(1, "a", "ls"), KiroLines.result(2, "a")].joined(separator: "\n"), name: "m.jsonl")
        let approval = try #require(log.sessions.first?.calls.first?.approval)
        #expect(approval.evidence == .inferred)
        #expect(approval.statement(ran: true) == "ran; no denial recorded")
    }

    @Test func aCallToldTwiceIsOneCallWithItsLastInput() throws {
        let log = AgentLogs.read(
            [KiroLines.call(1, "a", "ls"), KiroLines.call(2, "a", "aws sns list-topics")].joined(separator: "\n"), name: "m.jsonl")
        let calls = try #require(log.sessions.first?.calls)
        #expect(calls.map(\.command) == ["aws sns list-topics"])
        #expect(calls.map(\.time) == [Instant(iso: "2026-09-01T07:00:01Z")])
    }

    @Test func timesMayBeMilliseconds() throws {
        let text = "{\"id\":\"1\",\"timestamp\":1788246000250,\"payload\":{\"type\":\"user\",\"content\":\"x\"}}"
        let session = try #require(AgentLogs.read(text, name: "m.jsonl").sessions.first)
        #expect(session.started == Instant(seconds: 1_788_246_000, nanoseconds: 250_000_000))
    }

    @Test(arguments: [
        ("\(KiroLines.call(1, "a", "ls"))\n{\"id\":\n\(KiroLines.result(2, "a"))", "m.jsonl:2:7: "),
        ("\(KiroLines.call(1, "a", "ls"))\n{\"id\":", "m.jsonl:2:7: the last line is cut short"),
        ("\(KiroLines.call(1, "a", "ls"))\n[]", "m.jsonl:2:1: not a record of a transcript"),
        ("\(KiroLines.call(1, "a", "ls"))\n{\"id\":1}", "m.jsonl:2:1: a record without a type"),
        (
            "\(KiroLines.call(1, "a", "ls"))\n{\"timestamp\":\"x\",\"payload\":{\"type\":\"user\"}}",
            "m.jsonl:2:14: the record's time cannot be read"
        ),
        (
            "\(KiroLines.call(1, "a", "ls"))\n\(KiroLines.line(2, "\"type\":\"tool_call\""))",
            "m.jsonl:2:1: a tool call without an id or a name"
        ),
        (
            "\(KiroLines.call(1, "a", "ls"))\n\(KiroLines.question(2, "a"))\n\(KiroLines.answer(3, "a", "\"outcome\":\"selected\",\"selectedOption\":\"maybe\""))",
            "m.jsonl:3:1: the answer `maybe` is not known"
        ),
    ])
    func faultsAreGapsWithTheirPlace(_ text: String, _ gap: String) {
        let log = AgentLogs.read(text, name: "m.jsonl")
        let said = log.gaps.map { "\($0.location?.description ?? ""): \($0.reason)" }
        #expect(said.count == 1)
        #expect(said.first?.hasPrefix(gap) == true, "\(said)")
        #expect(log.sessions.first?.calls.count == 1)
    }

    @Test(arguments: [
        about, "{\"session_id\":\"a\",\"cwd\":\"/w\",\"session_state\":{}}",
        "{\"agentType\":\"x\",\"description\":\"y\",\"spawnDepth\":1}", "{\"files_in_context\":[],\"model_usage\":[]}",
    ])
    func whatOnlyDescribesATranscriptIsACompanion(_ text: String) {
        let head = Head(Array(text.utf8))
        #expect(AgentLogs.isCompanion(head))
        #expect(AgentLogs.reader(for: head) == nil)
        #expect(!AgentLogs.isCompanion(Head(Array(Self.transcript.utf8))))
    }

    static let about = """
        {"id":"sess_9","title":"t","agentMode":"vibe","workspacePaths":["/w"],"createdAt":"2026-09-01T06:00:00Z","schemaVersion":"1.0.0"}
        """
}

struct KiroOlderTests {
    @Test func aSavedConversationIsRead() throws {
        let text = """
            {"conversation_id":"c1","next_message":null,"history":[
            {"user":{"env_context":{"env_state":{"current_working_directory":"/w"}},"content":{"Prompt":{"prompt":"fix it"}},
            "timestamp":"2025-12-02T08:10:11.120+00:00"},"assistant":{"ToolUse":{"message_id":"m1","content":"","tool_uses":[
            {"id":"t1","name":"use_aws","orig_name":"use_aws","args":{"service_name":"cloudformation","operation_name":"delete-stack",
            "parameters":{"stack_name":"pricing-env"},"region":"cn-north-1","profile_name":"ops-admin","label":"x"}},
            {"id":"t2","name":"execute_bash","orig_name":"execute_bash","args":{"command":"aws s3 rb s3://b"}}]}},
            "request_metadata":{"request_start_timestamp_ms":1764663011000,"stream_end_timestamp_ms":1764663019000}},
            {"user":{"content":{"CancelledToolUses":{"prompt":"no","tool_use_results":[
            {"tool_use_id":"t2","content":[{"Text":"Tool use was cancelled by the user"}],"status":"Error"},
            {"tool_use_id":"t1","content":[{"Json":{"exit_status":"0","stdout":"","stderr":""}}],"status":"Success"}]}},
            "timestamp":null},"assistant":{"Response":{"content":"done"}},"request_metadata":{"request_start_timestamp_ms":1764663030000}},
            {"user":{"content":{"ToolUseResults":{"tool_use_results":[{"tool_use_id":"t9","content":[],"status":"Success"}]}}},
            "assistant":{"Thought":{}},"request_metadata":null}]}
            """
        let log = AgentLogs.read(text, name: "save.json")
        let session = try #require(log.sessions.first)
        #expect(session.id == "c1")
        #expect(session.workingDirectory == "/w")
        #expect(session.prompts.map(\.text) == ["fix it", "no"])
        #expect(session.calls.map(\.kind) == [.aws, .shell])
        let call = session.calls[0]
        #expect(call.command == "aws cloudformation delete-stack --stack-name pricing-env --region cn-north-1 --profile ops-admin")
        #expect(
            call.operations.map(\.written) == [
                "cloudformation:DeleteStack(stack-name=pricing-env) @ops-admin #cn-north-1"
            ])
        #expect(call.time == Instant(seconds: 1_764_663_019))
        #expect(session.calls.map(\.status) == [.denied, .denied])
        #expect(session.calls.map(\.approval.evidence) == [.denialOnly, .denialOnly])
        #expect(log.gaps.map(\.reason) == ["a record of the unknown type `Thought` not read"])
    }

    @Test func theCommandLineOfVersion2IsRead() throws {
        let text = """
            {"version":"v1","kind":"Prompt","data":{"message_id":"m1","content":[{"kind":"text","data":"resize"}],"meta":{"timestamp":1772445600}}}
            {"version":"v1","kind":"AssistantMessage","data":{"message_id":"m2","content":[{"kind":"text","data":"ok"},{"kind":"toolUse","data":\
            {"toolUseId":"t1","name":"aws","input":{"service_name":"autoscaling","operation_name":"update-auto-scaling-group","parameters":\
            {"auto-scaling-group-name":"web","min-size":4},"region":"eu-west-1"}}}]}}
            {"version":"v1","kind":"ToolResults","data":{"message_id":"m3","content":[{"kind":"toolResult","data":{"toolUseId":"t1",\
            "content":[{"kind":"text","data":"{}"}],"status":"success"}}]}}
            {"version":"v1","kind":"Prompt","data":{"message_id":"m4","content":[{"kind":"text","data":"more"}],"meta":{"timestamp":1772445900}}}
            """
        let log = AgentLogs.read(text, name: "x/abc.jsonl")
        #expect(log.gaps == [])
        let session = try #require(log.sessions.first)
        #expect(session.id == "abc")
        let call = try #require(session.calls.first)
        #expect(call.time == Instant(seconds: 1_772_445_600))
        #expect(call.end == Instant(seconds: 1_772_445_900))
        #expect(call.status == .ok)
        #expect(call.approval.statement(ran: true) == "ran; no denial recorded")
        #expect(
            call.operations.map(\.written) == [
                "autoscaling:UpdateAutoScalingGroup(auto-scaling-group-name=web,min-size=4) #eu-west-1"
            ])
    }
}

struct KiroDatabaseTests {
    static let conversation = """
        {"conversation_id":"c1","history":[{"user":{"content":{"Prompt":{"prompt":"fix it"}},"timestamp":"2025-12-02T08:10:11Z"},
        "assistant":{"ToolUse":{"tool_uses":[{"id":"t1","name":"execute_bash","args":{"command":"aws s3 rb s3://b"}}]}}}]}
        """

    static func statements(_ table: String) -> String {
        """
        CREATE TABLE auth_kv (key TEXT PRIMARY KEY, value TEXT);
        INSERT INTO auth_kv VALUES ('token', 'do not read');
        CREATE TABLE \(table) (key TEXT, value TEXT);
        INSERT INTO \(table) VALUES ('/srv/shop', '\(conversation)'), ('/srv/other', 'no json'), ('/srv/none', NULL);
        """
    }

    @Test(arguments: [("conversations_v2", Agent.kiro), ("conversations", .amazonQ)])
    func aDatabaseIsRead(_ table: String, _ agent: Agent) throws {
        let bytes = try Database.bytes(Self.statements(table))
        let head = Head(bytes)
        #expect(
            AgentLogs.readers.filter { $0.recognises(head) }.map(\.format) == ["database of Kiro CLI or Amazon Q Developer CLI"])
        let log = AgentLogs.read([(LogFile(name: "data.sqlite3", content: .bytes(bytes)), .kiroDatabase)])
        let session = try #require(log.sessions.first)
        #expect(log.sessions.count == 1)
        #expect(session.agent == agent)
        #expect(session.id == "c1")
        #expect(session.workingDirectory == "/srv/shop")
        #expect(session.prompts.map(\.text) == ["fix it"])
        #expect(session.calls.map { $0.operations.map(\.operation) } == [["DeleteBucket"]])
        #expect(log.gaps.map { $0.location?.start?.line } == [2])
    }

    @Test func theLogOfWritesBesideIsAGap() throws {
        let folder = try Folder()
        try folder.write("data.sqlite3", Database.bytes(Self.statements("conversations")))
        try folder.write("data.sqlite3-wal", "x")
        let log = AgentLogs.read([(LogFile(path: "\(folder.path)/data.sqlite3"), .kiroDatabase)])
        #expect(log.sessions.count == 1)
        #expect(log.gaps.contains { $0.reason.contains("`-wal`") })
    }

    @Test func aDamagedDatabaseIsAGap() throws {
        let bytes = Array(try Database.bytes(Self.statements("conversations")).prefix(700))
        let log = AgentLogs.read([(LogFile(name: "d", content: .bytes(bytes)), .kiroDatabase)])
        #expect(log.sessions.isEmpty)
        #expect(log.gaps.count == 1)
    }
}
