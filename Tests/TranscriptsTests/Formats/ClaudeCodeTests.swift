import Documents
import Shell
import TestSupport
import Testing
@testable import Activity
@testable import Transcripts

struct ClaudeCodeTests {
    static func record(_ second: Int, _ rest: String) -> String {
        let time = "2026-08-02T09:14:\(second < 10 ? "0" : "")\(second).120Z"
        return
            "{\"timestamp\":\"\(time)\",\"sessionId\":\"5f0c\",\"version\":\"2.1.214\",\"cwd\":\"/w\",\"gitBranch\":\"main\",\(rest)}"
    }

    static func use(_ second: Int, _ id: String, _ tool: String, _ input: String, _ rest: String = "\"isSidechain\":false")
        -> String
    {
        record(
            second,
            "\"type\":\"assistant\",\(rest),\"message\":{\"role\":\"assistant\",\"model\":\"m\",\"content\":[{\"type\":\"tool_use\",\"id\":\"\(id)\",\"name\":\"\(tool)\",\"input\":\(input)}]}"
        )
    }

    static func result(
        _ second: Int, _ id: String, _ content: String, error: Bool = false, _ rest: String = "\"isSidechain\":false"
    ) -> String {
        record(
            second,
            "\"type\":\"user\",\(rest),\"message\":{\"role\":\"user\",\"content\":[{\"type\":\"tool_result\",\"tool_use_id\":\"\(id)\",\"content\":\"\(content)\",\"is_error\":\(error)}]}"
        )
    }

    static let transcript = [
        "{\"type\":\"summary\",\"summary\":\"s\",\"leafUuid\":\"l\"}",
        "{\"type\":\"permission-mode\",\"permissionMode\":\"plan\",\"sessionId\":\"5f0c\"}",
        record(
            1,
            "\"type\":\"user\",\"permissionMode\":\"acceptEdits\",\"promptSource\":\"typed\",\"message\":{\"role\":\"user\",\"content\":\"raise the timeout\"}"
        ),
        record(1, "\"type\":\"user\",\"isMeta\":true,\"message\":{\"role\":\"user\",\"content\":\"inserted\"}"),
        use(7, "t1", "Bash", "{\"command\":\"AWS_PROFILE=prod aws cloudformation delete-stack --stack-name shop-env\"}"),
        use(7, "t1", "Bash", "{\"command\":\"copied by a fork\"}"), result(21, "t1", ""),
        use(22, "t2", "Bash", "{\"command\":\"terraform destroy\"}"),
        result(
            23, "t2", "The user doesn't want to proceed with this tool use. The tool use was rejected", error: true,
            "\"toolDenialKind\":\"user-rejected\""),
        use(24, "t3", "Bash", "{\"command\":\"ls\"}"),
        result(25, "t3", "The user doesn't want to proceed with this tool use. x", error: true),
        use(26, "t4", "Bash", "{\"command\":\"ls\"}"), result(27, "t4", "Permission to use Bash has been denied", error: true),
        use(28, "t5", "Bash", "{\"command\":\"ls\"}"),
        result(29, "t5", "x", error: true, "\"toolDenialKind\":\"automode-blocked\""),
        use(30, "t6", "Bash", "{\"command\":\"ls\"}"),
        record(
            31,
            "\"type\":\"attachment\",\"attachment\":{\"type\":\"hook_permission_decision\",\"decision\":\"allow\",\"toolUseID\":\"t6\",\"hookEvent\":\"PermissionRequest\"}"
        ),
        result(32, "t6", "Exit code 1", error: true),
        use(
            33, "t7", "mcp__aws-mcp__aws___call_aws", "{\"cli_command\":[\"aws sns list-topics\",\"aws sqs list-queues\"]}",
            "\"isSidechain\":true,\"agentId\":\"sub1\""),
        use(34, "t8", "Read", "{\"file_path\":\"/x\"}"), result(35, "t8", "x"),
        record(36, "\"type\":\"strange\""),
    ].joined(separator: "\n")

    @Test func aTranscriptIsRead() throws {
        let log = AgentLogs.read(Self.transcript, name: "5f0c.jsonl")
        #expect(log.gaps.map(\.reason) == ["a record of the unknown type `strange` not read"])
        let session = try #require(log.sessions.first)
        #expect(log.sessions.count == 1)
        #expect(session.id == "5f0c")
        #expect(session.agent == .claudeCode)
        #expect(session.agentVersion == "2.1.214")
        #expect(session.modes == ["plan", "acceptEdits"])
        #expect(session.prompts.map(\.text) == ["raise the timeout"])
        #expect(session.calls.map(\.id) == ["t1", "t2", "t3", "t4", "t5", "t6", "t7", "t8"])
        #expect(
            session.calls[0].operations.map(\.written) == ["cloudformation:DeleteStack(stack-name=shop-env) @prod"])
        #expect(session.calls[0].end == Instant(iso: "2026-08-02T09:14:21.120Z"))
        #expect(session.calls[6].operations.map(\.operation) == ["ListTopics", "ListQueues"])
        #expect(session.calls[6].subagent == "sub1")
        #expect(session.calls.map(\.kind) == [.shell, .shell, .shell, .shell, .shell, .shell, .mcp, .file])
        #expect(session.calls.map(\.status) == [.ok, .denied, .denied, .denied, .denied, .error, .missing, .ok])
        #expect(
            session.calls.map { $0.approval.statement(ran: true) } == [
                "ran; no denial recorded", "refused by a person", "refused by a person", "refused by a rule",
                "refused by the agent's own check", "let through by a hook", "ran; no denial recorded", "ran; no denial recorded",
            ])
    }

    /// A rule, a mode or a hook that refuses is no human: nobody was asked.
    @Test(arguments: [
        ("Permission to use Bash with command terraform destroy has been denied.", Approval.Decider.rule),
        ("Claude requested permissions to use Bash, but you haven't granted it yet.", .mode),
        ("PreToolUse:Bash hook error: [/opt/guard]: no", .hook), ("[Request interrupted by user for tool use]", .human),
    ])
    func whoRefusedIsTold(_ text: String, _ by: Approval.Decider) throws {
        let log = AgentLogs.read(
            [Self.use(1, "t", "Bash", "{\"command\":\"x\"}"), Self.result(2, "t", text, error: true)].joined(separator: "\n"),
            name: "c")
        let call = try #require(log.sessions.first?.calls.first)
        #expect(call.status == .denied)
        #expect(call.approval.by == by)
    }

    /// A line that is no JSON is a gap, and the next one is read.
    @Test func aDamagedLineIsOneGap() {
        let text = Self.use(1, "a", "Bash", "{}") + "\nthis is no JSON }}\n" + Self.use(2, "b", "Bash", "{}")
        let log = AgentLogs.read(text, name: "c")
        #expect(log.sessions.map { $0.calls.map(\.id) } == [["a", "b"]])
        #expect(log.gaps.map { $0.location?.start?.line } == [2])
    }

    @Test func inBypassModeNobodyIsAsked() throws {
        let mode = "{\"type\":\"permission-mode\",\"permissionMode\":\"bypassPermissions\",\"sessionId\":\"5f0c\"}"
        let log = AgentLogs.read(
            [mode, Self.use(1, "t", "Bash", "{\"command\":\"x\"}"), Self.result(2, "t", "")].joined(separator: "\n"), name: "c")
        let session = try #require(log.sessions.first)
        #expect(session.modes == ["bypassPermissions"])
        #expect(session.calls.map(\.mode) == ["bypassPermissions"])
        #expect(session.calls[0].approval.statement(ran: true) == "ran without asking; in its mode the agent asks nobody")
    }

    @Test(
        arguments: [
            (
                "\"content\":\"<command-name>/clear</command-name><command-message>clear</command-message><command-args></command-args>\"",
                []
            ),
            (
                "\"content\":\"<command-message>deploy</command-message><command-name>/deploy</command-name><command-args>prod</command-args>\"",
                ["/deploy prod"]
            ),
            ("\"content\":\"<local-command-stdout>x</local-command-stdout>\"", []),
            ("\"content\":\"Caveat: The messages below were generated by the user while running local commands. DO NOT\"", []),
            ("\"content\":[{\"type\":\"text\",\"text\":\"one\"},{\"type\":\"text\",\"text\":\"two\"}]", ["one\ntwo"]),
        ] as [(String, [String])])
    func onlyWhatAPersonTypedIsAPrompt(_ content: String, _ prompts: [String]) {
        let text = Self.record(1, "\"type\":\"user\",\"message\":{\"role\":\"user\",\(content)}")
        #expect(AgentLogs.read(text, name: "c").sessions.first?.prompts.map(\.text) == prompts)
    }

    @Test func theStreamOfAHeadlessRunIsRead() throws {
        let text = """
            {"type":"system","subtype":"init","session_id":"s","cwd":"/w","tools":[],"permissionMode":"dontAsk","apiKeySource":"none"}
            {"type":"assistant","message":{"role":"assistant","content":[{"type":"tool_use","id":"t1","name":"Bash","input":{"command":"aws s3 ls"}}]},"parent_tool_use_id":null,"session_id":"s"}
            {"type":"user","message":{"role":"user","content":[{"type":"tool_result","tool_use_id":"t1","content":"This command requires approval","is_error":true}]},"session_id":"s"}
            {"type":"result","subtype":"success","session_id":"s","permission_denials":[{"tool_name":"Bash","tool_use_id":"t1","tool_input":{}}]}
            """
        let log = AgentLogs.read(text, name: "run.jsonl")
        #expect(log.gaps.map(\.reason) == ["the stream of `claude -p` has no times: its calls are not matched with a log"])
        let session = try #require(log.sessions.first)
        #expect(session.modes == ["dontAsk"])
        #expect(session.calls.map { $0.approval.statement(ran: false) } == ["refused by the mode in force"])
    }

    @Test func aFileMayHoldTwoSessionsAndTwoFilesOne() {
        let one = Self.use(1, "a", "Bash", "{\"command\":\"ls\"}")
        let other = one.replacing("5f0c", with: "77aa").replacing("\"a\"", with: "\"b\"")
        let both = AgentLogs.read("\(one)\n\(other)", name: "x")
        #expect(both.sessions.map(\.id) == ["5f0c", "77aa"])
        let more = Self.use(2, "c", "Bash", "{\"command\":\"ls\"}")
        let files = ["\(one)", "\(one)\n\(more)"].map { LogFile(name: "f", content: .bytes(Array($0.utf8))) }
        let joined = AgentLogs.read(files.map { ($0, AgentReader.claudeCode) })
        #expect(joined.sessions.map { $0.calls.map(\.id) } == [["a", "c"]])
    }

    @Test(arguments: [
        (transcript, "Claude Code transcript"), (KiroTests.transcript, "Kiro session (messages.jsonl)"),
        ("{\"conversation_id\":\"c\",\"history\":[]}", "Kiro CLI or Amazon Q Developer CLI conversation"),
        (CodexTests.rollout, "Codex rollout"), (GeminiTests.lines, "Gemini CLI session"),
        (ClineTests.messages, "Cline or Roo Code task (ui_messages.json)"),
        (ClineTests.history, "Cline or Roo Code conversation (api_conversation_history.json)"),
        (CopilotTests.start, "GitHub Copilot CLI session (events.jsonl)"),
        ("{\"responderUsername\":\"x\",\"requests\":[]}", "VS Code chat session"),
        ("[{\"uuid\":\"c\",\"chat_messages\":[]}]", "claude.ai export"), (AmbitSessionTests.document(""), "ambit-session"),
        (OpenTelemetryTests.decision(60, "t", "accept", "config"), "OpenTelemetry spans or events (OTLP JSON)"),
        ("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{}}", "MCP server's log"),
        ("{\"version\":\"v1\",\"kind\":\"Prompt\",\"data\":{\"message_id\":\"m1\",\"content\":[]}}", "Kiro CLI 2.x session"),
        (Records.delete, nil), ("{\"version\":1,\"changes\":[]}", nil), ("", nil), ("hello", nil),
    ])
    func formatsAreToldApart(_ text: String, _ format: String?) {
        let head = Head(Array(text.utf8))
        #expect(AgentLogs.readers.filter { $0.recognises(head) }.map(\.format) == (format.map { [$0] } ?? []))
    }
}
