internal import Activity
import Documents
internal import Shell

/// OpenAI Codex: a rollout, one record a line (docs/transcripts.md). Approvals are not written; the policy of each turn, the agent's requests
/// to leave the sandbox and most refusals are.
extension AgentReader {
    package static let codex = AgentReader(
        format: "Codex rollout",
        recognises: { head in
            if head.has("payload") {
                return head.has("type") && !head.has("id", "timestamp", "payload.type", "payload.executionId")
                    && (head.says("\"session_meta\"") || head.says("\"turn_context\"") || head.says("\"response_item\""))
            }
            return head.has("type") && (head.has("record_type") || head.has("call_id", "arguments", "name")) && !head.has("message")
        },
        read: { transcript in
            var reader = CodexReader(transcript)
            return [reader.read()]
        })
}

extension AgentTools {
    static let codex = AgentTools(
        shell: ["shell", "shell_command", "exec_command", "container.exec", "local_shell", "write_stdin", "unified_exec"],
        files: ["apply_patch", "read_file", "list_dir", "grep_files", "view_image"], web: ["web_search"],
        subagents: ["spawn_agent", "send_input"])
}

extension AgentMarks {
    static let codex = AgentMarks(agent: .codex, code: "AP", products: ["codex"])
}

private struct CodexReader {
    let transcript: AgentTranscript
    var session: AgentSession
    var index: [String: Int] = [:]
    var policy = CodexPolicy()
    /// The policy under which each call was made.
    var policies: [Int: CodexPolicy] = [:]
    var hasMeta = false
    /// Prompts as the program tells them, and as the model got them: the second only where there is none of the first.
    var typed: [Prompt] = []
    var given: [Prompt] = []

    private static let ignored: Set<String> = [
        "compacted", "world_state", "token_usage_record", "inter_agent_communication", "security_risk_score", "retained_context",
        "realtime_item", "ghost_snapshot", "inter_agent_communication_metadata",
    ]

    init(_ transcript: AgentTranscript) {
        self.transcript = transcript
        session = AgentSession(id: transcript.file.name, agent: .codex, location: Location(file: transcript.file.name))
    }

    mutating func read() -> AgentSession {
        transcript.lines { record in
            let time = AgentTranscript.time(record["timestamp"])
            session.saw(time)
            guard let type = record["type"]?.string else {
                // The oldest files begin with a head that has no type, and keep states.
                if record["record_type"] != nil { return }
                if record["id"] != nil, record["timestamp"] != nil {
                    begin(record)
                } else {
                    transcript.gap("a record without a type", at: record.location)
                }
                return
            }
            guard let payload = record["payload"] else {
                item(record, record, time)
                return
            }
            if time == nil { transcript.gap("the record's time cannot be read", at: (record["timestamp"] ?? record).location) }
            switch type {
            case "session_meta": begin(payload)
            case "turn_context": turn(payload)
            case "response_item": item(payload, record, time)
            case "event_msg": event(payload, record, time)
            default: if !Self.ignored.contains(type) { transcript.unknown(type: type, at: record.location) }
            }
        }
        session.prompts = typed.isEmpty ? given : typed
        return session
    }

    /// The head. A fork repeats that of its parent: the first is the file's own.
    private mutating func begin(_ payload: JSONValue) {
        guard !hasMeta else { return }
        hasMeta = true
        session.id = payload["id"]?.string ?? session.id
        session.agentVersion = payload["cli_version"]?.string
        session.workingDirectory = payload["cwd"]?.string
        session.gitBranch = payload["git"]?["branch"]?.string
        session.parent = (payload["parent_thread_id"] ?? payload["forked_from_id"])?.string
        session.saw(AgentTranscript.time(payload["timestamp"]))
        if payload["source"]?["subagent"]?.string == "review" || payload["source"]?["sub_agent"]?.string == "review" {
            reviewed(payload)
        }
    }

    private mutating func turn(_ payload: JSONValue) {
        policy = CodexPolicy(payload)
        session.entered(mode: policy.text)
        session.model = payload["model"]?.string ?? session.model
        session.workingDirectory = session.workingDirectory ?? payload["cwd"]?.string
    }

    private func reviewed(_ place: JSONValue) {
        transcript.gap("a review ran; Codex writes none of its tool calls", at: place.location)
    }

    // MARK: Items

    private mutating func item(_ payload: JSONValue, _ record: JSONValue, _ time: Instant?) {
        switch payload["type"]?.string {
        case "function_call":
            let name = payload["name"]?.string
            let space = payload["namespace"]?.string ?? ""
            let isMCP = space.hasPrefix("mcp")
            let tool = isMCP ? name.map { space + (space.hasSuffix("__") ? "" : "__") + $0 } : name
            call(
                payload, tool, AgentTranscript.embedded(payload["arguments"]) ?? payload["arguments"], record, time,
                isMCP ? .mcp : nil)
        case "tool_call":
            let tool = (payload["name"] ?? payload["function"]?["name"])?.string
            call(payload, tool, payload["arguments"] ?? payload["input"], record, time, nil)
        case "local_shell_call": call(payload, "local_shell", payload["action"], record, time, nil)
        case "custom_tool_call": custom(payload, record, time)
        case "function_call_output", "custom_tool_call_output", "local_shell_call_output": output(payload, record, time)
        case "message":
            if payload["function_call"] != nil { transcript.unknown(type: "message with function_call", at: record.location) }
            message(payload, record, time)
        case .some(let type) where !Self.ignoredItems.contains(type): transcript.unknown(type: type, at: record.location)
        default: break
        }
    }

    /// Items that are neither a call of a tool on the machine, nor its result.
    private static let ignoredItems: Set<String> = [
        "reasoning", "web_search_call", "file_search_call", "image_generation_call", "tool_search_call", "tool_search_output",
        "ghost_snapshot", "compaction", "compaction_summary", "compaction_trigger", "context_compaction", "additional_tools",
        "agent_message", "agent_reasoning", "item_reference", "other", "mcp_list_tools", "session_meta", "turn_context",
        "encrypted_content",
    ]

    private mutating func call(
        _ payload: JSONValue, _ tool: String?, _ input: JSONValue?, _ record: JSONValue, _ time: Instant?, _ kind: ToolCall.Kind?
    ) {
        guard let id = (payload["call_id"] ?? payload["id"])?.string, let tool else {
            transcript.gap("a tool call without an id or a name", at: record.location)
            return
        }
        guard index[id] == nil else { return }
        var call = ToolUse.call(id: id, tool: tool, input: input, location: record.location, time: time, tools: .codex, kind: kind)
        call.workingDirectory = call.workingDirectory ?? input?["working_directory"]?.string ?? session.workingDirectory
        call.mode = policy.text
        if tool == "write_stdin", let text = input?["chars"]?.string {
            // Typed into a program that runs: a shell only perhaps.
            ToolUse.run(text, in: &call)
            for number in call.operations.indices { call.operations[number].certainty = .wildcard }
        }
        call.asksToLeaveSandbox =
            input?["sandbox_permissions"]?.string.map { $0 != "use_default" }
            ?? (input?["with_escalated_permissions"]?.boolean == true)
        if let reason = input?["justification"]?.string { call.intent = Redaction.redact(reason) }
        add(call)
    }

    private mutating func add(_ call: ToolCall) {
        index[call.id] = session.calls.count
        policies[session.calls.count] = policy
        session.calls.append(call)
    }

    /// A patch, or in "code mode" JavaScript that calls the tools.
    private mutating func custom(_ payload: JSONValue, _ record: JSONValue, _ time: Instant?) {
        call(payload, payload["name"]?.string, nil, record, time, nil)
        guard let id = payload["call_id"]?.string, let known = index[id], let text = payload["input"]?.string else { return }
        if payload["name"]?.string == "apply_patch" {
            session.calls[known].changes = FileChange.told(byPatch: text)
            let mark = ["*** Update File: ", "*** Add File: ", "*** Delete File: "]
            let line = text.split(whereSeparator: \.isNewline).first { line in mark.contains { line.hasPrefix($0) } }
            session.calls[known].path = line.flatMap {
                $0.firstRange(of: ": ").map { range in String(line?[range.upperBound...] ?? "") }
            }
        } else if text.contains("tools.") {
            session.calls[known].command = Redaction.redact(text)
            session.calls[known].operations = CodexScript.operations(of: text)
        }
    }

    private mutating func output(_ payload: JSONValue, _ record: JSONValue, _ time: Instant?) {
        guard let id = payload["call_id"]?.string, let known = index[id] else { return }
        let output = payload["output"]
        let whole = AgentTranscript.embedded(output)
        let text =
            whole?["output"]?.string ?? output?.string ?? output?["content"]?.string
            ?? (output.map { Array($0.elements) } ?? []).compactMap { $0["text"]?.string }.joined(separator: "\n")
        settle(known, text, exitCode: whole?["metadata"]?["exit_code"]?.integer ?? CodexPolicy.exitCode(text), at: time, record)
    }

    private mutating func settle(_ known: Int, _ text: String, exitCode: Int?, at time: Instant?, _ record: JSONValue) {
        var call = session.calls[known]
        call.end = time
        call.requestIDs = ToolUse.requestIDs(in: text)
        if let refusal = CodexPolicy.refusal(text) {
            call.status = .denied
            call.approval = Approval(.denied, by: refusal, at: time, location: record.location)
        } else if text.hasPrefix("aborted by user") {
            call.status = .interrupted
            call.approval = Approval(.cancelled, by: .human, at: time, location: record.location)
        } else {
            call.status = exitCode.map { $0 == 0 ? .ok : .error } ?? .ok
            call.approval = Approval(
                .allowed, by: (policies[known] ?? policy).decider(leavingSandbox: call.asksToLeaveSandbox), .inferred)
        }
        session.calls[known] = call
    }

    /// What the model got as the user's message, where the program did not tell it as a prompt; and the rules in force.
    private mutating func message(_ payload: JSONValue, _ record: JSONValue, _ time: Instant?) {
        let texts = (payload["content"].map { Array($0.elements) } ?? []).compactMap { $0["text"]?.string }
        let text = texts.joined(separator: "\n")
        switch payload["role"]?.string {
        case "developer", "system": for rule in CodexPolicy.approvedPrefixes(text) { session.allows(rule) }
        case "user":
            let start = text.drop { $0.isWhitespace }
            if start.isEmpty || start.hasPrefix("<") || start.hasPrefix("# AGENTS.md instructions") { return }
            given.append(Prompt(text: Redaction.redact(text), time: time, location: record.location))
        default: break
        }
    }

    // MARK: Events

    private mutating func event(_ payload: JSONValue, _ record: JSONValue, _ time: Instant?) {
        switch payload["type"]?.string {
        case "user_message":
            guard let text = payload["message"]?.string, payload["kind"]?.string ?? "plain" == "plain" else { return }
            typed.append(Prompt(text: Redaction.redact(text), time: time, location: record.location))
        case "entered_review_mode": reviewed(record)
        case "tool_call": item(payload, record, time)
        case "mcp_tool_call_end": serverCall(payload, record, time)
        case "exec_command_end":
            guard let id = payload["call_id"]?.string, let known = index[id] else { return }
            if payload["status"]?.string == "declined" {
                session.calls[known].status = .denied
                session.calls[known].approval = Approval(.denied, by: .human, at: time, location: record.location)
            } else {
                let text = payload["aggregated_output"]?.string ?? ""
                settle(known, text, exitCode: payload["exit_code"]?.integer, at: time, record)
            }
        default: break
        }
    }

    private mutating func serverCall(_ payload: JSONValue, _ record: JSONValue, _ time: Instant?) {
        guard let id = payload["call_id"]?.string, let invocation = payload["invocation"] else { return }
        if index[id] == nil {
            let names = [invocation["server"]?.string, invocation["tool"]?.string].compactMap { $0 }
            guard names.count == 2 else { return }
            add(
                ToolUse.call(
                    id: id, tool: "mcp__\(names[0])__\(names[1])", input: invocation["arguments"], location: record.location,
                    time: time,
                    tools: .codex, kind: .mcp))
        }
        guard let known = index[id] else { return }
        let result = payload["result"]
        let failed =
            result?["Err"] != nil || result?["Ok"]?["isError"]?.boolean == true || result?["Ok"]?["is_error"]?.boolean == true
        settle(known, result?.text ?? "", exitCode: failed ? 1 : 0, at: time, record)
    }
}
