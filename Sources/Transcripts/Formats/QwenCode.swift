internal import Activity
import Documents

/// Qwen Code: `chats/SESSION.jsonl`, one record a line, Gemini's messages in an envelope like Claude Code's (docs/transcripts.md). What was
/// decided about a call stands in the program's own telemetry, which not every version writes.
extension AgentReader {
    package static let qwenCode = AgentReader(
        format: "Qwen Code session",
        recognises: { head in
            head.has("type", "sessionId", "uuid") && !head.has("projectHash")
                && (head.has("message.parts") || head.has("systemPayload"))
        },
        read: { transcript in
            var reader = QwenReader(transcript)
            return reader.read()
        })
}

private struct QwenReader {
    let transcript: AgentTranscript
    var sessions: [AgentSession] = []
    var sessionIndex: [String: Int] = [:]
    var callIndex: [String: (session: Int, call: Int)] = [:]

    init(_ transcript: AgentTranscript) { self.transcript = transcript }

    mutating func read() -> [AgentSession] {
        transcript.records { take($0) }
        return sessions
    }

    private mutating func take(_ record: JSONValue) {
        guard let type = record["type"]?.string else {
            transcript.gap("a record without a type", at: record.location)
            return
        }
        let time = AgentTranscript.time(record["timestamp"])
        if time == nil { transcript.gap("the record's time cannot be read", at: (record["timestamp"] ?? record).location) }
        let session = session(record, time)
        switch type {
        case "user": prompt(record, session, time)
        case "assistant": assistant(record, session, time)
        case "tool_result": results(record, time)
        case "system": telemetry(record, session, time)
        default: transcript.unknown(type: type, at: record.location)
        }
    }

    private mutating func session(_ record: JSONValue, _ time: Instant?) -> Int {
        let id = record["sessionId"]?.string ?? transcript.file.name
        let index = sessionIndex[id] ?? sessions.count
        if index == sessions.count {
            sessionIndex[id] = index
            sessions.append(AgentSession(id: id, agent: .qwenCode, location: Location(file: transcript.file.name)))
        }
        sessions[index].saw(time)
        sessions[index].agentVersion = record["version"]?.string ?? sessions[index].agentVersion
        sessions[index].workingDirectory = sessions[index].workingDirectory ?? record["cwd"]?.string
        sessions[index].model = record["model"]?.string ?? sessions[index].model
        if let branch = record["gitBranch"]?.string, !branch.isEmpty { sessions[index].gitBranch = branch }
        return index
    }

    private func parts(of record: JSONValue) -> [JSONValue] {
        guard let message = record["message"] else { return [] }
        guard let parts = message["parts"], parts.kind == .array else {
            transcript.gap("a message without a list of parts", at: message.location)
            return []
        }
        return Array(parts.elements)
    }

    /// What a person typed: notices that the program puts in are not, nor what hooks add.
    private mutating func prompt(_ record: JSONValue, _ session: Int, _ time: Instant?) {
        let parts = parts(of: record)
        for part in parts where part["functionResponse"] != nil { result(part["functionResponse"], record, time) }
        guard record["subtype"]?.string ?? "mid_turn_user_message" == "mid_turn_user_message" else { return }
        let texts = parts.compactMap { $0["text"]?.string }.filter { !$0.hasPrefix("<qwen:") && !$0.hasPrefix("<system-reminder>") }
        let text = record["systemPayload"]?["displayText"]?.string ?? texts.joined(separator: "\n")
        guard text.contains(where: { !$0.isWhitespace }) else { return }
        sessions[session].prompts.append(Prompt(text: Redaction.redact(text), time: time, location: record.location))
    }

    private mutating func assistant(_ record: JSONValue, _ session: Int, _ time: Instant?) {
        for part in parts(of: record) {
            guard let made = part["functionCall"] else { continue }
            guard let id = made["id"]?.string, let tool = made["name"]?.string else {
                transcript.gap("a tool call without an id or a name", at: made.location)
                continue
            }
            guard callIndex[id] == nil else { continue }
            var call = ToolUse.call(id: id, tool: tool, input: made["args"], location: made.location, time: time, tools: .gemini)
            call.workingDirectory = call.workingDirectory ?? record["cwd"]?.string
            callIndex[id] = (session, sessions[session].calls.count)
            sessions[session].calls.append(call)
        }
    }

    private mutating func results(_ record: JSONValue, _ time: Instant?) {
        let responses = parts(of: record).compactMap { $0["functionResponse"] }
        if responses.isEmpty { result(nil, record, time) }
        for response in responses { result(response, record, time) }
    }

    private mutating func result(_ response: JSONValue?, _ record: JSONValue, _ time: Instant?) {
        let told = record["toolCallResult"]
        guard let id = (response?["id"] ?? told?["callId"])?.string, let known = callIndex[id] else { return }
        var call = sessions[known.session].calls[known.call]
        let text = response?["response"]?.text ?? told?["resultDisplay"]?.text ?? ""
        call.end = time
        call.requestIDs = ToolUse.requestIDs(in: text)
        switch told?["status"]?.string {
        case "cancelled":
            call.status = .denied
            call.approval = Approval(.cancelled, by: .human, at: time, location: record.location)
        case "error":
            let isRefused = text.contains("denied by policy") || text.contains("Denied by policy")
            call.status = isRefused ? .denied : .error
            if isRefused { call.approval = Approval(.denied, by: .rule, at: time, location: record.location) }
        case "success", nil:
            let failed = text.contains("Exit Code: ") && !text.contains("Exit Code: 0") && !text.contains("Exit Code: (none)")
            call.status = failed ? .error : .ok
        case .some(let status):
            transcript.gap("the state `\(status.prefix(40))` of a tool call is not known", at: record.location)
        }
        if call.status != .denied, call.approval.evidence < .explicit {
            call.approval = Approval(.allowed, by: .unknown, .denialOnly)
        }
        sessions[known.session].calls[known.call] = call
    }

    /// The event of a tool call, written when it is over: by its id, or else the newest call of the same name and arguments.
    private mutating func telemetry(_ record: JSONValue, _ session: Int, _ time: Instant?) {
        if record["subtype"]?.string == "custom_title" {
            sessions[session].title = record["systemPayload"]?["customTitle"]?.string.map(Redaction.redact)
        }
        guard let event = record["systemPayload"]?["uiEvent"], let decision = event["decision"]?.string,
            let tool = event["function_name"]?.string
        else { return }
        let id = (event["call_id"] ?? event["tool_call_id"])?.string
        let input = event["function_args"]
        guard
            let number = sessions[session].calls.lastIndex(where: { call in
                id.map { call.id == $0 }
                    ?? (call.tool == tool && call.approval.evidence < .explicit
                        && (input?["command"]?.string).map {
                            call.command == Redaction.redact($0)
                        } ?? true)
            })
        else { return }
        switch decision {
        case "accept", "modify":
            sessions[session].calls[number].approval = Approval(.allowed, by: .human, at: time, location: record.location)
        case "auto_accept":
            sessions[session].calls[number].approval = Approval(.allowed, by: .rule, at: time, location: record.location)
        case "reject":
            sessions[session].calls[number].approval = Approval(.denied, by: .human, at: time, location: record.location)
            sessions[session].calls[number].status = .denied
        default: transcript.gap("the decision `\(decision.prefix(40))` about a tool call is not known", at: record.location)
        }
    }
}
