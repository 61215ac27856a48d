internal import Activity
import Documents

/// What `codex exec --json` prints: one event a line, without times and without the prompt (Codex's documentation, "Non-interactive mode").
/// Nobody is there to be asked: what ran, ran without a question.
extension AgentReader {
    package static let codexStream = AgentReader(
        format: "stream of `codex exec --json`",
        recognises: { head in
            head.has("type", "thread_id") && head.says("\"thread.started\"")
                || head.has("type", "item.type") && (head.says("\"item.completed\"") || head.says("\"item.started\""))
        },
        read: { transcript in
            var reader = CodexStreamReader(transcript)
            return reader.read()
        })
}

private struct CodexStreamReader {
    let transcript: AgentTranscript
    var sessions: [AgentSession] = []
    var index: [String: Int] = [:]

    init(_ transcript: AgentTranscript) { self.transcript = transcript }

    mutating func read() -> [AgentSession] {
        transcript.lines { record in
            switch record["type"]?.string {
            case "thread.started": begin(record["thread_id"]?.string, record)
            case "item.started", "item.updated", "item.completed":
                if sessions.isEmpty { begin(nil, record) }
                guard let item = record["item"] else {
                    transcript.gap("an event without an item", at: record.location)
                    return
                }
                take(item, record)
            case "turn.failed", "error":
                let message = (record["error"]?["message"] ?? record["message"])?.string ?? "no reason is given"
                transcript.gap("the turn failed: \(Redaction.redact(String(message.prefix(200))))", at: record.location)
            case "turn.started", "turn.completed": break
            case let type?: transcript.unknown(type: type, at: record.location)
            case nil: transcript.gap("a record without a type", at: record.location)
            }
        }
        if let untimed = sessions.lazy.flatMap(\.calls).first {
            transcript.gap(
                "the stream has no times: its calls cannot be matched with a log", at: untimed.location,
                help: "give the rollout under ~/.codex/sessions, which `codex exec` writes too")
        }
        return sessions
    }

    private mutating func begin(_ id: String?, _ record: JSONValue) {
        index = [:]
        var session = AgentSession(id: id ?? transcript.file.name, agent: .codex, location: record.location)
        session.entered(mode: "headless")
        sessions.append(session)
    }

    private mutating func take(_ item: JSONValue, _ record: JSONValue) {
        guard let id = item["id"]?.string, let type = (item["type"] ?? item["item_type"])?.string else {
            transcript.gap("an item without an id or a type", at: record.location)
            return
        }
        let tool: String
        let input: JSONValue?
        var kind: ToolCall.Kind?
        switch type {
        case "command_execution": (tool, input) = ("shell", item)
        case "mcp_tool_call":
            let names = [item["server"]?.string, item["tool"]?.string].compactMap { $0 }
            (tool, input, kind) = ((["mcp"] + names).joined(separator: "__"), item["arguments"], .mcp)
        case "file_change": (tool, input) = ("apply_patch", item["changes"]?.elements.first { _ in true })
        case "web_search": (tool, input) = ("web_search", nil)
        case "agent_message", "assistant_message", "reasoning", "todo_list", "error": return
        default: return transcript.unknown(type: type, at: record.location)
        }
        let number = sessions.count - 1
        if index[id] == nil {
            var call = ToolUse.call(
                id: id, tool: tool, input: input, location: record.location, time: nil, tools: .codex, kind: kind)
            call.mode = "headless"
            index[id] = sessions[number].calls.count
            sessions[number].calls.append(call)
        }
        guard let known = index[id] else { return }
        settle(item, type, &sessions[number].calls[known], record)
    }

    private func settle(_ item: JSONValue, _ type: String, _ call: inout ToolCall, _ record: JSONValue) {
        call.requestIDs = ToolUse.requestIDs(in: item["aggregated_output"]?.string ?? "")
        switch item["status"]?.string {
        case "declined":
            call.status = .denied
            call.approval = Approval(.denied, by: .mode, location: record.location)
        case "failed":
            call.status = .error
            call.approval = Approval(.allowed, by: .mode, .inferred)
        case "completed",
            nil where record["type"]?.string == "item.completed":
            call.status = item["exit_code"]?.integer.map { $0 == 0 ? .ok : .error } ?? .ok
            call.approval = Approval(.allowed, by: .mode, .inferred)
        default: break
        }
    }
}
