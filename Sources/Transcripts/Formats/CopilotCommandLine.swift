internal import Activity
import Documents

/// GitHub Copilot CLI: `events.jsonl` (docs/transcripts.md). Questions and their answers are events, so that who decided is on record.
extension AgentReader {
    package static let copilot = AgentReader(
        format: "GitHub Copilot CLI session (events.jsonl)",
        recognises: { head in
            head.has("type", "data", "timestamp") && !head.has("kind")
                && (head.has("data.copilotVersion") || head.has("data.toolCallId") || head.says("\"session.start\"")
                    || head.says("\"user.message\""))
        },
        read: { transcript in
            var reader = CopilotReader(transcript)
            return [reader.read()]
        })
}

extension AgentTools {
    static let copilot = AgentTools(
        shell: ["bash", "powershell", "write_bash", "write_powershell", "run_in_terminal", "copilot_runInTerminal"],
        files: [
            "view", "create", "edit", "str_replace_editor", "apply_patch", "glob", "grep", "rg", "copilot_createFile",
            "copilot_replaceString", "copilot_multiReplaceString", "copilot_insertEdit", "copilot_readFile", "copilot_applyPatch",
            "copilot_editFiles", "copilot_listDirectory", "copilot_findFiles", "copilot_findTextInFiles", "copilot_createDirectory",
        ], web: ["web_fetch", "web_search", "fetch_webpage", "copilot_fetchWebPage"], subagents: ["task", "runSubagent"])
}

extension AgentMarks {
    static let copilot = AgentMarks(agent: .copilot, code: "AV", products: ["copilot-cli/", "githubcopilot/"])
}

private struct CopilotReader {
    let transcript: AgentTranscript
    var session: AgentSession
    var index: [String: Int] = [:]
    /// The question for each request: its call, the mode in which it was asked.
    var questions: [String: (call: String?, mode: String?)] = [:]
    /// Decisions about calls that are told later.
    var decisions: [String: Approval] = [:]
    var mode: String?

    init(_ transcript: AgentTranscript) {
        self.transcript = transcript
        session = AgentSession(id: transcript.file.name, agent: .copilot, location: Location(file: transcript.file.name))
    }

    mutating func read() -> AgentSession {
        transcript.lines { record in
            guard let type = record["type"]?.string, let data = record["data"] else {
                transcript.gap("an event without a type or data", at: record.location)
                return
            }
            let time = AgentTranscript.time(record["timestamp"])
            if time == nil { transcript.gap("the event's time cannot be read", at: (record["timestamp"] ?? record).location) }
            session.saw(time)
            take(type, data, record, time)
        }
        settle()
        return session
    }

    private mutating func take(_ type: String, _ data: JSONValue, _ record: JSONValue, _ time: Instant?) {
        switch type {
        case "session.start", "session.resume": start(data)
        case "session.model_change": session.model = data["newModel"]?.string ?? session.model
        case "session.mode_changed", "session.permission_mode_changed":
            mode = (data["newMode"] ?? data["mode"])?.string ?? mode
            session.entered(mode: mode)
        case "user.message":
            if let text = data["content"]?.string, data["source"]?.string.map({ $0 == "user" || $0.isEmpty }) ?? true {
                session.prompts.append(Prompt(text: Redaction.redact(text), time: time, location: record.location))
            }
        case "assistant.message":
            for request in data["toolRequests"].map({ Array($0.elements) }) ?? [] {
                call(request["toolCallId"], request["name"], request["arguments"], request, data, time)
            }
        case "tool.execution_start", "tool.user_requested":
            call(data["toolCallId"], data["toolName"], data["arguments"], record, data, time)
        case "tool.execution_complete": result(data, time)
        case "permission.requested": question(data, record)
        case "permission.completed": answer(data, record, time)
        case "abort", "tool.execution_partial_result", "tool.execution_progress", "pending_messages.modified": break
        default:
            let known = [
                "session.", "assistant.", "hook.", "subagent.", "system.", "skill.", "elicitation.", "user_input.", "command.",
            ]
            if !known.contains(where: type.hasPrefix) { transcript.unknown(type: type, at: record.location) }
        }
    }

    private mutating func start(_ data: JSONValue) {
        session.id = data["sessionId"]?.string ?? session.id
        session.agentVersion = data["copilotVersion"]?.string ?? session.agentVersion
        session.model = data["selectedModel"]?.string ?? session.model
        session.workingDirectory = data["context"]?["cwd"]?.string ?? session.workingDirectory
        session.gitBranch = data["context"]?["branch"]?.string ?? session.gitBranch
    }

    /// A call is told when the model asks for it and when it starts.
    private mutating func call(
        _ id: JSONValue?, _ tool: JSONValue?, _ input: JSONValue?, _ place: JSONValue, _ data: JSONValue, _ time: Instant?
    ) {
        guard let id = id?.string, let tool = tool?.string else {
            transcript.gap("a tool call without an id or a name", at: place.location)
            return
        }
        if let known = index[id] {
            ToolUse.read(input, into: &session.calls[known])
            return
        }
        let isMCP = data["mcpServerName"]?.string != nil
        var call = ToolUse.call(
            id: id, tool: tool, input: input, location: place.location, time: time, tools: .copilot, kind: isMCP ? .mcp : nil)
        call.subagent = (data["parentToolCallId"] ?? data["agentId"])?.string
        call.mode = mode
        if call.kind == .shell, call.command == nil { call.command = input?["input"]?.string.map(Redaction.redact) }
        index[id] = session.calls.count
        session.calls.append(call)
    }

    private mutating func result(_ data: JSONValue, _ time: Instant?) {
        guard let id = data["toolCallId"]?.string, let known = index[id] else { return }
        session.calls[known].end = time
        let code = data["error"]?["code"]?.string
        session.calls[known].status =
            data["success"]?.boolean == true ? .ok : code == "rejected" || code == "denied" ? .denied : .error
        if code == "rejected" { decisions[id] = decisions[id] ?? Approval(.denied, by: .human, at: time, location: data.location) }
        if code == "denied" { decisions[id] = decisions[id] ?? Approval(.denied, by: .rule, at: time, location: data.location) }
        let content = data["result"]?["content"]
        session.calls[known].requestIDs = ToolUse.requestIDs(in: content?.string ?? data["error"]?["message"]?.string ?? "")
    }

    // MARK: Questions

    private mutating func question(_ data: JSONValue, _ record: JSONValue) {
        guard let request = data["requestId"]?.string else {
            transcript.gap("a question without an id", at: record.location)
            return
        }
        let call = data["permissionRequest"]?["toolCallId"]?.string
        questions[request] = (call, data["permissionMode"]?.string)
        if let call { decisions[call] = Approval(.unknown, by: .unknown, location: record.location) }
    }

    private mutating func answer(_ data: JSONValue, _ record: JSONValue, _ time: Instant?) {
        guard let request = data["requestId"]?.string, let kind = data["result"]?["kind"]?.string else {
            transcript.gap("an answer without a request or a result", at: record.location)
            return
        }
        guard let call = data["toolCallId"]?.string ?? questions[request]?.call else { return }
        var approval = Approval(.unknown, by: .unknown, at: time, location: record.location)
        if kind.hasPrefix("approved") {
            approval.outcome = .allowed
            let asked = questions[request]?.mode ?? "manual"
            approval.by =
                kind.contains("rule") ? .rule : asked == "manual" || asked == "interactive" || asked == "default" ? .human : .mode
            approval.persistence = kind.hasSuffix("session") ? .session : kind.hasSuffix("location") ? .always : .once
        } else if kind.hasPrefix("denied") || kind == "cancelled" || kind == "user-not-available" {
            approval.outcome = kind == "cancelled" ? .cancelled : .denied
            approval.by =
                kind.contains("hook")
                ? .hook
                : kind.contains("could-not-request") || kind == "user-not-available"
                    ? .mode
                    : kind.contains("rule") || kind.contains("policy")
                        ? .rule
                        : kind.contains("user") || kind == "cancelled" ? .human : .unknown
        } else {
            transcript.gap("the answer `\(kind.prefix(40))` is not known", at: record.location)
        }
        decisions[call] = approval
    }

    /// A file without any question is of a version that did not write them.
    private mutating func settle() {
        for number in session.calls.indices {
            let call = session.calls[number]
            if let decision = decisions[call.id] {
                session.calls[number].approval = decision
                if [.denied, .cancelled].contains(decision.outcome) { session.calls[number].status = .denied }
            } else if call.status == .ok || call.status == .error {
                session.calls[number].approval =
                    questions.isEmpty ? Approval(.allowed, by: .unknown, .denialOnly) : Approval(.allowed, by: .rule)
            }
        }
    }
}
