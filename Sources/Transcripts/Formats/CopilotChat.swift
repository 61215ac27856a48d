internal import Activity
import Documents

/// GitHub Copilot in VS Code: what "Chat: Export Chat..." writes, and a session of `chatSessions/`, whole or as a list of changes
/// (docs/transcripts.md). Each call says how it was confirmed.
extension AgentReader {
    package static let copilotChat = AgentReader(
        format: "VS Code chat session",
        recognises: { head in
            head.has("requests", "responderUsername") || head.has("requests[].message", "requests[].response")
                || head.has("kind", "v.requests") || head.has("kind", "v.responderUsername")
        },
        read: { transcript in
            var reader = CopilotChatReader(transcript)
            return [reader.read()]
        })
}

private struct CopilotChatReader {
    let transcript: AgentTranscript
    var session: AgentSession
    var index: [String: Int] = [:]
    /// The time of each request, by its number.
    var times: [Instant?] = []

    init(_ transcript: AgentTranscript) {
        self.transcript = transcript
        session = AgentSession(id: transcript.file.name, agent: .copilotChat, location: Location(file: transcript.file.name))
    }

    mutating func read() -> AgentSession {
        transcript.records { record in
            guard let kind = record["kind"]?.integer, let value = record["v"] else {
                whole(record)
                return
            }
            // 0 is the whole session; 1 sets the value at a path, 2 adds to the list there, 3 removes it.
            let path = record["k"].map { Array($0.elements) } ?? []
            switch (kind, path.first?.string) {
            case (0, _): whole(value)
            case (1, "requests"), (2, "requests"): change(value, path)
            case (1...3, _): break
            default: transcript.unknown(type: "kind \(kind)", at: record.location)
            }
        }
        return session
    }

    private mutating func whole(_ value: JSONValue) {
        session.id = value["sessionId"]?.string ?? session.id
        session.title = value["customTitle"]?.string.map(Redaction.redact)
        session.saw(AgentTranscript.time(value["creationDate"]))
        session.saw(AgentTranscript.time(value["lastMessageDate"]))
        guard let requests = value["requests"], requests.kind == .array else {
            transcript.gap("a chat without a list of requests", at: value.location)
            return
        }
        for element in requests.elements { request(element) }
    }

    private mutating func change(_ value: JSONValue, _ path: [JSONValue]) {
        if path.count == 1 {
            for element in value.elements { request(element) }
        } else if path.count >= 3, let number = path[1].integer, path[2].string == "response" {
            let time = times.indices.contains(number) ? times[number] : nil
            for part in value.kind == .array ? Array(value.elements) : [value] { take(part, time) }
        }
    }

    private mutating func request(_ value: JSONValue) {
        let time = AgentTranscript.time(value["timestamp"])
        times.append(time)
        session.saw(time)
        session.model = value["modelId"]?.string ?? session.model
        session.entered(mode: value["modeInfo"]?["modeId"]?.string ?? value["agent"]?["id"]?.string)
        let parts = value["message"]?["parts"].map { Array($0.elements) } ?? []
        if let text = value["message"]?["text"]?.string ?? parts.lazy.compactMap({ $0["text"]?.string }).first {
            session.prompts.append(Prompt(text: Redaction.redact(text), time: time, location: value.location))
        } else {
            transcript.gap("a request without a message", at: value.location)
        }
        for part in value["response"].map({ Array($0.elements) }) ?? [] { take(part, time) }
    }

    private mutating func take(_ part: JSONValue, _ time: Instant?) {
        guard part["kind"]?.string == "toolInvocationSerialized" else { return }
        guard let tool = part["toolId"]?.string, let id = part["toolCallId"]?.string else {
            transcript.gap("a tool call without an id or a name", at: part.location)
            return
        }
        let isMCP = part["source"]?["type"]?.string == "mcp"
        let number = index[id] ?? session.calls.count
        if number == session.calls.count {
            index[id] = number
            var call = ToolCall(id: id, tool: tool, kind: isMCP ? .mcp : AgentTools.copilot.kind(of: tool), location: part.location)
            call.time = time
            call.mode = session.modes.last
            session.calls.append(call)
        }
        read(part, into: &session.calls[number])
    }

    private func read(_ part: JSONValue, into call: inout ToolCall) {
        let data = part["toolSpecificData"]
        if data?["kind"]?.string == "terminal" {
            // What the user or the tool made of the command is what ran.
            let line = data?["commandLine"]
            let text = (line?["userEdited"] ?? line?["toolEdited"] ?? line?["original"] ?? data?["command"] ?? line)?.string
            if let text { ToolUse.run(text, in: &call) }
            let state = data?["terminalCommandState"]
            if let start = AgentTranscript.time(state?["timestamp"]) {
                call.time = start
                call.end = state?["duration"]?.number.map { start.adding(seconds: Int64(min(max($0, 0), 1e12)) / 1_000) }
            }
        } else if let input = data?["rawInput"] ?? data?["input"] {
            ToolUse.read(input, into: &call)
        } else if let input = AgentTranscript.embedded(part["resultDetails"]?["input"]) {
            ToolUse.read(input, into: &call)
        }
        let isError =
            part["resultDetails"]?["isError"]?.boolean == true || (data?["terminalCommandState"]?["exitCode"]?.integer ?? 0) != 0
        call.status = part["isComplete"]?.boolean == true ? (isError ? .error : .ok) : .missing
        call.approval = approval(part["isConfirmed"])
        if [.denied, .cancelled].contains(call.approval.outcome) { call.status = .denied }
    }

    /// `ToolConfirmKind` of VS Code.
    private func approval(_ value: JSONValue?) -> Approval {
        guard let value else { return Approval() }
        // Older versions wrote a truth value, whoever confirmed.
        if let isConfirmed = value.boolean {
            return isConfirmed
                ? Approval(.allowed, by: .unknown, .denialOnly) : Approval(.denied, by: .human, location: value.location)
        }
        switch value["type"]?.integer {
        case 0: return Approval(.denied, by: .human, location: value.location)
        case 1: return Approval(.allowed, by: .mode, location: value.location)
        case 2: return Approval(.allowed, by: .rule, location: value.location)
        case 3:
            var approval = Approval(.allowed, by: .rule, location: value.location)
            approval.persistence = value["scope"]?.string == "session" ? .session : .always
            return approval
        case 4: return Approval(.allowed, by: .human, location: value.location)
        case 5: return Approval(.cancelled, by: .human, location: value.location)
        default:
            transcript.gap("how the call was confirmed is not known: \(value.text.prefix(60))", at: value.location)
            return Approval()
        }
    }
}
