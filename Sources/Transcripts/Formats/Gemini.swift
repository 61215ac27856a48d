internal import Activity
import Documents

/// Gemini CLI: `chats/session-*.json`, one document, or since 2026 one record a line (docs/transcripts.md). Only what a person cancelled is
/// on record.
extension AgentReader {
    package static let gemini = AgentReader(
        format: "Gemini CLI session",
        recognises: { head in
            head.has("sessionId", "projectHash") || head.has("sessionId", "startTime", "messages[].type")
        },
        read: { transcript in
            var reader = GeminiReader(transcript)
            return [reader.read()]
        })
}

extension AgentTools {
    static let gemini = AgentTools(
        shell: ["run_shell_command"],
        files: [
            "read_file", "read_many_files", "write_file", "replace", "glob", "search_file_content", "grep_search", "list_directory",
        ],
        web: ["web_fetch", "google_web_search"], subagents: ["codebase_investigator", "delegate_to_agent"])
}

extension AgentMarks {
    static let gemini = AgentMarks(agent: .gemini, code: "AO", products: ["gemini-cli/", "geminicli/"])
}

private struct GeminiReader {
    let transcript: AgentTranscript
    var session: AgentSession
    var index: [String: Int] = [:]
    /// A message that is told again replaces the one before.
    var prompts: [String: Int] = [:]

    init(_ transcript: AgentTranscript) {
        self.transcript = transcript
        session = AgentSession(id: transcript.file.name, agent: .gemini, location: Location(file: transcript.file.name))
    }

    mutating func read() -> AgentSession {
        transcript.records { record in
            if record["sessionId"] != nil || record["messages"] != nil {
                about(record)
                guard let messages = record["messages"] else { return }
                if messages.kind != .array { transcript.gap("`messages` is not a list", at: messages.location) }
                for message in messages.elements { take(message) }
            } else if let changed = record["$set"] {
                about(changed)
            } else if record["$rewindTo"] == nil {
                // What was taken back in the conversation has still been done.
                take(record)
            }
        }
        return session
    }

    private mutating func about(_ record: JSONValue) {
        session.id = record["sessionId"]?.string ?? session.id
        session.title = record["summary"]?.string.map(Redaction.redact) ?? session.title
        session.workingDirectory = record["directories"]?.elements.first { _ in true }?.string ?? session.workingDirectory
        session.saw(AgentTranscript.time(record["startTime"]))
        session.saw(AgentTranscript.time(record["lastUpdated"]))
    }

    private mutating func take(_ message: JSONValue) {
        guard let type = message["type"]?.string else {
            transcript.gap("a message without a type", at: message.location)
            return
        }
        let time = AgentTranscript.time(message["timestamp"])
        if time == nil { transcript.gap("the message's time cannot be read", at: (message["timestamp"] ?? message).location) }
        session.saw(time)
        switch type {
        case "user": prompt(message, time)
        case "gemini":
            session.model = message["model"]?.string ?? session.model
            for call in message["toolCalls"].map({ Array($0.elements) }) ?? [] { self.call(call, time) }
        case "info", "warning", "error": break
        default: transcript.unknown(type: type, at: message.location)
        }
    }

    private static func text(_ content: JSONValue?) -> String {
        guard let content else { return "" }
        return content.string ?? content.elements.compactMap { $0.string ?? $0["text"]?.string }.joined(separator: "\n")
    }

    private mutating func prompt(_ message: JSONValue, _ time: Instant?) {
        let text = Self.text(message["displayContent"] ?? message["content"])
        guard !text.isEmpty else { return }
        let prompt = Prompt(text: Redaction.redact(text), time: time, location: message.location)
        if let id = message["id"]?.string, let known = prompts[id] {
            session.prompts[known] = prompt
        } else {
            if let id = message["id"]?.string { prompts[id] = session.prompts.count }
            session.prompts.append(prompt)
        }
    }

    private mutating func call(_ value: JSONValue, _ asked: Instant?) {
        guard let id = value["id"]?.string, let tool = value["name"]?.string else {
            transcript.gap("a tool call without an id or a name", at: value.location)
            return
        }
        let number = index[id] ?? session.calls.count
        if number == session.calls.count {
            index[id] = number
            session.calls.append(
                ToolUse.call(id: id, tool: tool, input: value["args"], location: value.location, time: asked, tools: .gemini))
        }
        settle(&session.calls[number], value)
    }

    private func settle(_ call: inout ToolCall, _ value: JSONValue) {
        let time = AgentTranscript.time(value["timestamp"])
        let text = value["result"]?.text ?? ""
        call.requestIDs = ToolUse.requestIDs(in: text)
        let status = value["status"]?.string
        switch status {
        case "success", "error":
            call.end = time
            call.status = status == "success" ? .ok : .error
            if status == "success", text.contains("Exit Code: "), !text.contains("Exit Code: 0"),
                !text.contains("Exit Code: (none)")
            {
                call.status = .error
            }
            if status == "error", text.contains("denied by policy") || text.contains("Denied by policy") {
                call.status = .denied
                call.approval = Approval(.denied, by: .rule, at: time, location: value.location)
            } else {
                call.approval = Approval(.allowed, by: .unknown, .denialOnly)
            }
        case "cancelled":
            call.end = time
            call.status = .denied
            call.approval = Approval(.cancelled, by: .human, at: time, location: value.location)
        case "validating", "scheduled", "executing", "awaiting_approval", nil: break
        default: transcript.gap("the state `\(status?.prefix(40) ?? "")` of a tool call is not known", at: value.location)
        }
    }
}
