import Documents
import Shell
import TestSupport
import Testing
@testable import Activity
@testable import Transcripts

struct CodexTests {
    static func line(_ second: Int, _ type: String, _ payload: String) -> String {
        "{\"timestamp\":\"2026-07-03T11:02:\(second < 10 ? "0" : "")\(second).010Z\",\"type\":\"\(type)\",\"payload\":\(payload)}"
    }

    static func call(_ second: Int, _ id: String, _ arguments: String, name: String = "exec_command") -> String {
        let text = arguments.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return line(
            second, "response_item",
            "{\"type\":\"function_call\",\"name\":\"\(name)\",\"call_id\":\"\(id)\",\"arguments\":\"\(text)\"}")
    }

    static func output(_ second: Int, _ id: String, _ text: String) -> String {
        line(second, "response_item", "{\"type\":\"function_call_output\",\"call_id\":\"\(id)\",\"output\":\"\(text)\"}")
    }

    static func turn(_ second: Int, _ approval: String, _ sandbox: String) -> String {
        line(
            second, "turn_context",
            "{\"turn_id\":\"t\",\"cwd\":\"/w\",\"approval_policy\":\(approval),\"sandbox_policy\":\(sandbox),\"model\":\"gpt-x\"}")
    }

    static let meta = line(
        0, "session_meta",
        """
        {"id":"0197c","timestamp":"2026-07-03T11:01:59.900Z","cwd":"/srv/infra","originator":"codex-tui","cli_version":"0.142.0",\
        "source":"cli","git":{"branch":"main"}}
        """)

    static let rollout = [
        meta, line(0, "session_meta", "{\"id\":\"the parent's\",\"cwd\":\"/other\"}"),
        turn(1, "\"on-request\"", "{\"type\":\"workspace-write\",\"network_access\":false}"),
        line(
            1, "response_item",
            """
            {"type":"message","role":"developer","content":[{"type":"input_text","text":\
            "<permissions instructions>\\nApproved command prefixes:\\n- [\\"aws\\", \\"s3\\"]\\n- [\\"git\\"]\\nmore</permissions instructions>"}]}
            """),
        line(
            1, "response_item",
            "{\"type\":\"message\",\"role\":\"user\",\"content\":[{\"type\":\"input_text\",\"text\":\"<environment_context>x</environment_context>\"}]}"
        ),
        line(2, "event_msg", "{\"type\":\"user_message\",\"message\":\"mend the stack\"}"),
        line(
            2, "response_item",
            "{\"type\":\"message\",\"role\":\"user\",\"content\":[{\"type\":\"input_text\",\"text\":\"mend the stack\"}]}"),
        call(
            3, "c1",
            "{\"cmd\":\"aws cloudformation delete-stack --stack-name env\",\"sandbox_permissions\":\"require_escalated\",\"justification\":\"Needs AWS\"}"
        ), output(4, "c1", "Process exited with code 0\\nOutput:\\n"),
        call(5, "c2", "{\"command\":[\"bash\",\"-lc\",\"ls\"]}", name: "shell"),
        output(6, "c2", "{\\\"output\\\":\\\"x\\\",\\\"metadata\\\":{\\\"exit_code\\\":2}}"),
        call(7, "c3", "{\"cmd\":\"terraform destroy\",\"with_escalated_permissions\":true}"),
        output(8, "c3", "exec command rejected by user"), call(9, "c4", "{\"cmd\":\"rm -rf /\"}"),
        output(10, "c4", "`rm` rejected: policy forbids commands starting with `rm`"),
        line(
            11, "response_item",
            "{\"type\":\"custom_tool_call\",\"call_id\":\"c5\",\"name\":\"apply_patch\",\"input\":\"*** Begin Patch\\n*** Update File: .codex/config.toml\\n\"}"
        ),
        line(
            12, "response_item",
            """
            {"type":"custom_tool_call","call_id":"c6","name":"exec","input":"const r = await tools.exec_command({ cmd: \\"aws sns list-topics\\", \
            workdir: x });\\nawait tools.exec_command({ cmd: `aws ${y}` });"}
            """),
        turn(13, "\"never\"", "{\"mode\":\"danger-full-access\"}"),
        line(
            14, "response_item",
            "{\"type\":\"local_shell_call\",\"call_id\":\"c7\",\"status\":\"completed\",\"action\":{\"type\":\"exec\",\"command\":[\"aws\",\"sqs\",\"list-queues\"],\"working_directory\":\"/w\"}}"
        ), output(15, "c7", "ok"),
        line(
            16, "event_msg",
            """
            {"type":"mcp_tool_call_end","call_id":"c8","invocation":{"server":"aws","tool":"call_aws","arguments":\
            {"cli_command":"aws sts get-caller-identity"}},"result":{"Ok":{"content":[],"isError":false}}}
            """),
        line(17, "event_msg", "{\"type\":\"entered_review_mode\",\"target\":{}}"), line(18, "strange", "{}"),
    ].joined(separator: "\n")

    @Test func aRolloutIsRead() throws {
        let log = AgentLogs.read(Self.rollout, name: "rollout.jsonl")
        let session = try #require(log.sessions.first)
        #expect(
            log.gaps.map(\.reason).sorted() == [
                "a record of the unknown type `strange` not read", "a review ran; Codex writes none of its tool calls",
            ])
        #expect(session.id == "0197c")
        #expect(session.agent == .codex)
        #expect(session.workingDirectory == "/srv/infra")
        #expect(session.modes == ["on-request, workspace-write", "never, danger-full-access"])
        #expect(session.allowed == ["[\"aws\", \"s3\"]", "[\"git\"]"])
        #expect(session.prompts.map(\.text) == ["mend the stack"])
        #expect(session.calls.map(\.id) == ["c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8"])
        #expect(session.calls.map(\.kind) == [.shell, .shell, .shell, .shell, .file, .other, .shell, .mcp])
        #expect(session.calls.map(\.status) == [.ok, .error, .denied, .denied, .missing, .missing, .ok, .ok])
        #expect(session.calls.map(\.asksToLeaveSandbox) == [true, false, true, false, false, false, false, false])
        #expect(session.calls[0].intent == "Needs AWS")
        #expect(session.calls[0].operations.map(\.written) == ["cloudformation:DeleteStack(stack-name=env)"])
        #expect(session.calls[4].path == ".codex/config.toml")
        #expect(session.calls[5].operations.map(\.written) == ["sns:ListTopics()", "shell script unknown"])
        #expect(session.calls[6].command == "aws sqs list-queues")
        #expect(session.calls[6].mode == "never, danger-full-access")
        #expect(session.calls[7].operations.map(\.operation) == ["GetCallerIdentity"])
        #expect(session.calls.map(\.approval.by) == [.unknown, .mode, .human, .rule, .unknown, .unknown, .mode, .mode])
        #expect(session.calls[0].approval.statement(ran: true) == "ran; no denial recorded")
        #expect(session.calls[6].approval.statement(ran: true) == "ran without asking; in its mode the agent asks nobody")
        #expect(session.calls[2].approval.statement(ran: false) == "refused by a person")
        #expect(session.calls[3].approval.statement(ran: false) == "refused by a rule")
    }

    @Test(arguments: [
        ("approval required by policy, but AskForApproval is set to Never", Approval.Decider.mode),
        ("This action was rejected due to unacceptable risk.", .classifier), ("Command blocked by PreToolUse hook: no", .hook),
        ("patch rejected by user", .human),
    ])
    func refusalsSayWhoRefused(_ text: String, _ by: Approval.Decider) throws {
        let log = AgentLogs.read(
            [Self.meta, Self.call(1, "c", "{\"cmd\":\"ls\"}"), Self.output(2, "c", text)].joined(separator: "\n"), name: "r")
        let call = try #require(log.sessions.first?.calls.first)
        #expect(call.status == .denied)
        #expect(call.approval.by == by)
    }

    /// Before October 2025 a rollout had bare items.
    @Test func theOldestFormIsRead() throws {
        let text = """
            {"id":"old","timestamp":"2025-08-01T10:00:00.000Z","instructions":null}
            {"record_type":"state"}
            {"type":"message","role":"user","content":[{"type":"input_text","text":"list the queues"}]}
            {"type":"function_call","name":"shell","arguments":"{\\"command\\":[\\"aws\\",\\"sqs\\",\\"list-queues\\"]}","call_id":"c1"}
            {"type":"function_call_output","call_id":"c1","output":"{\\"output\\":\\"\\",\\"metadata\\":{\\"exit_code\\":0}}"}
            """
        let log = AgentLogs.read(text, name: "r.jsonl")
        #expect(log.gaps == [])
        let session = try #require(log.sessions.first)
        #expect(session.id == "old")
        #expect(session.prompts.map(\.text) == ["list the queues"])
        #expect(session.calls.map { $0.operations.map(\.operation) } == [["ListQueues"]])
        #expect(session.calls.map(\.status) == [.ok])
    }

    @Test(arguments: [
        ("{\"timestamp\":\"2026-07-03T11:02:09.000Z\",\"type\":", "r:2:48: the last line is cut short"),
        ("{\"timestamp\":\"x\",\"type\":\"event_msg\",\"payload\":{}}", "r:2:14: the record's time cannot be read"),
        (line(1, "response_item", "{\"type\":\"function_call\"}"), "r:2:1: a tool call without an id or a name"),
        ("{\"timestamp\":\"2026-07-03T11:02:09.000Z\",\"payload\":{}}", "r:2:1: a record without a type"),
        ("7", "r:2:1: not a record of a transcript"),
    ])
    func faultsAreGapsWithTheirPlace(_ text: String, _ gap: String) {
        let log = AgentLogs.read(Self.meta + "\n" + text, name: "r")
        let said = log.gaps.map { "\($0.location?.description ?? ""): \($0.reason)" }
        #expect(said == [gap])
        #expect(log.sessions.map(\.id) == ["0197c"])
    }

    @Test func aForkIsNoSecondRun() {
        let first = [Self.meta, Self.call(1, "call_0123456789abcdef", "{\"cmd\":\"ls\"}")].joined(separator: "\n")
        let fork =
            first.replacing("0197c", with: "0198a").replacing("11:01:59", with: "11:05:00")
            + "\n" + Self.call(30, "call_fedcba9876543210", "{\"cmd\":\"pwd\"}")
        let files = [fork, first].map { (LogFile(name: "f", content: .bytes(Array($0.utf8))), AgentReader.codex) }
        #expect(
            AgentLogs.read(files.map { (file: $0.0, reader: $0.1) }).sessions.map { $0.calls.map(\.command) } == [["ls"], ["pwd"]])
    }
}
