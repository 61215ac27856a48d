internal import Activity
import Documents

/// Cline and Roo Code: `ui_messages.json`, with `api_conversation_history.json` beside it (docs/transcripts.md). A command that a person was
/// asked about is an `ask`, one that ran without a question a `say`.
extension AgentReader {
    package static let cline = AgentReader(
        format: "Cline or Roo Code task (ui_messages.json)",
        recognises: { head in
            head.has("[].ts", "[].type") && (head.has("[].say") || head.has("[].ask"))
        },
        read: { transcript in
            guard let messages = transcript.document() else { return [] }
            var reader = ClineReader(transcript, messages)
            return [reader.read(messages)]
        })

    /// What the model was sent: read where the messages to the user are not at hand.
    package static let clineHistory = AgentReader(
        format: "Cline or Roo Code conversation (api_conversation_history.json)",
        recognises: { head in
            head.has("[].role", "[].content")
                && (head.has("[].ts") || head.says("<task>") || head.says("<user_message>") || head.says("environment_details"))
        },
        read: { transcript in
            guard !transcript.hasCompanion(named: "ui_messages.json"), let messages = transcript.document() else { return [] }
            return [ClineHistory(messages).session(transcript)]
        })
}

extension AgentTools {
    static let cline = AgentTools(
        shell: ["execute_command", "command"],
        files: [
            "write_to_file", "replace_in_file", "read_file", "apply_diff", "insert_content", "search_and_replace", "list_files",
            "search_files", "list_code_definition_names", "editedExistingFile", "newFileCreated", "readFile", "appliedDiff",
            "fileDeleted", "listFilesTopLevel", "listFilesRecursive", "listCodeDefinitionNames", "searchFiles",
        ], web: ["webFetch", "webSearch", "browser_action", "web_fetch"], subagents: ["new_task", "newTask"])
}

private struct ClineReader {
    let transcript: AgentTranscript
    var session: AgentSession
    /// What became of each command, by the conversation beside: the results of one text, in order.
    var results: [String: [String]]
    var isFirst = true
    /// The call that waits for its output.
    var open: Int?

    init(_ transcript: AgentTranscript, _ messages: JSONValue) {
        self.transcript = transcript
        let name = transcript.file.name
        let folder = name.split(separator: "/").dropLast().last.map(String.init)
        let isRoo =
            ClineHistory.isOfRoo(name)
            || messages.elements.prefix(200).contains { message in
                ["checkpoint_saved", "condense_context"].contains(message["say"]?.string)
                    || (message["say"]?.string == "api_req_started" && message["text"]?.string?.contains("\"apiProtocol\"") == true)
            }
        session = AgentSession(id: folder ?? name, agent: isRoo ? .roo : .cline, location: Location(file: name))
        results = transcript.companion(named: "api_conversation_history.json").map { ClineHistory($0).results } ?? [:]
    }

    mutating func read(_ messages: JSONValue) -> AgentSession {
        for message in messages.elements {
            guard let type = message["type"]?.string, let kind = message[type]?.string else {
                transcript.gap("a message without a type", at: message.location)
                continue
            }
            let time = AgentTranscript.time(message["ts"])
            if time == nil { transcript.gap("the message's time cannot be read", at: (message["ts"] ?? message).location) }
            session.saw(time)
            session.model = message["modelInfo"]?["modelId"]?.string ?? session.model
            session.entered(mode: message["modelInfo"]?["mode"]?.string)
            if message["partial"]?.boolean == true { continue }
            take(kind, isAsked: type == "ask", message, time)
        }
        return session
    }

    private mutating func take(_ kind: String, isAsked: Bool, _ message: JSONValue, _ time: Instant?) {
        let text = message["text"]?.string ?? ""
        defer { isFirst = false }
        switch kind {
        case "task", "user_feedback", "user_feedback_diff":
            prompt(text, message, time)
        case "text" where isFirst && !isAsked:
            // Older versions say the task as plain text.
            prompt(text, message, time)
        case "command": command(text, isAsked: isAsked, message, time)
        case "tool", "use_mcp_server": tool(kind, isAsked: isAsked, message, time)
        case "command_output", "mcp_server_response":
            guard let open else { return }
            session.calls[open].status = .ok
            session.calls[open].end = time
            session.calls[open].requestIDs += ToolUse.requestIDs(in: text)
        case "api_req_started", "completion_result", "resume_task", "resume_completed_task": open = nil
        default: break
        }
    }

    private mutating func prompt(_ text: String, _ message: JSONValue, _ time: Instant?) {
        guard !text.isEmpty else { return }
        session.prompts.append(Prompt(text: Redaction.redact(text), time: time, location: message.location))
    }

    /// Behind the command may stand its output, and that the model itself wanted it approved.
    private mutating func command(_ text: String, isAsked: Bool, _ message: JSONValue, _ time: Instant?) {
        let parts = text.split(separator: "Output:\n", maxSplits: 1)
        var command = String(parts.first ?? "")
        if command.hasSuffix("REQ_APP") { command.removeLast("REQ_APP".count) }
        command = String(command.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
        var call = ToolCall(id: "\(session.calls.count + 1)", tool: "execute_command", kind: .shell, location: message.location)
        call.time = time
        ToolUse.run(command, in: &call)
        add(call, command, isAsked, message, ran: parts.count > 1)
    }

    private mutating func tool(_ kind: String, isAsked: Bool, _ message: JSONValue, _ time: Instant?) {
        guard let use = AgentTranscript.embedded(message["text"]) else {
            transcript.gap("a tool call that is not JSON", at: message.location)
            return
        }
        let id = "\(session.calls.count + 1)"
        if kind == "tool" {
            let name = use["tool"]?.string ?? kind
            add(
                ToolUse.call(id: id, tool: name, input: use, location: message.location, time: time, tools: .cline), nil, isAsked,
                message, ran: !isAsked)
            return
        }
        let names = [use["serverName"]?.string, use["toolName"]?.string].compactMap { $0 }
        let input = AgentTranscript.embedded(use["arguments"]) ?? use["arguments"]
        let tool = "mcp__" + names.joined(separator: "__")
        add(
            ToolUse.call(id: id, tool: tool, input: input, location: message.location, time: time, tools: .cline, kind: .mcp), nil,
            isAsked,
            message, ran: false)
    }

    private mutating func add(_ call: ToolCall, _ command: String?, _ isAsked: Bool, _ message: JSONValue, ran: Bool) {
        var call = call
        call.mode = session.modes.last
        call.approval = Approval(
            isAsked ? .unknown : .allowed, by: isAsked ? .unknown : .rule, .inferred, location: message.location)
        if ran { call.status = .ok }
        if let command, var told = results[command], !told.isEmpty {
            let result = told.removeFirst()
            results[command] = told
            call.requestIDs = ToolUse.requestIDs(in: result)
            if ClineHistory.isDenial(result) {
                call.status = .denied
                call.approval = Approval(.denied, by: .human, location: message.location)
            } else {
                call.status = ClineHistory.failed(result) ? .error : .ok
                call.approval.outcome = .allowed
            }
        }
        open = session.calls.count
        session.calls.append(call)
    }
}
