internal import Activity
import Documents

/// What claude.ai exports: `conversations.json`, a list of conversations (docs/transcripts.md). Who let a tool run is not in it.
extension AgentReader {
    package static let claudeExport = AgentReader(
        format: "claude.ai export",
        recognises: { $0.has("[].chat_messages", "[].uuid") || $0.has("chat_messages", "uuid") },
        read: { transcript in
            guard let document = transcript.document() else { return [] }
            let conversations = document.kind == .array ? Array(document.elements) : [document]
            return conversations.map { read($0, transcript) }
        })

    private static func read(_ conversation: JSONValue, _ transcript: AgentTranscript) -> AgentSession {
        var session = AgentSession(
            id: conversation["uuid"]?.string ?? transcript.file.name, agent: .claude, location: conversation.location)
        session.title = conversation["name"]?.string.map(Redaction.redact)
        session.model = conversation["model"]?.string
        session.saw(AgentTranscript.time(conversation["created_at"]))
        guard let messages = conversation["chat_messages"], messages.kind == .array else {
            transcript.gap("a conversation without a list of messages", at: conversation.location)
            return session
        }
        var index: [String: Int] = [:]
        for message in messages.elements {
            let time = AgentTranscript.time(message["created_at"])
            if time == nil { transcript.gap("the message's time cannot be read", at: (message["created_at"] ?? message).location) }
            session.saw(time)
            let blocks = message["content"].map { Array($0.elements) } ?? []
            switch message["sender"]?.string {
            case "human":
                let texts = blocks.compactMap { $0["type"]?.string == "text" ? $0["text"]?.string : nil }
                let text = texts.isEmpty ? message["text"]?.string ?? "" : texts.joined(separator: "\n")
                if !text.isEmpty {
                    session.prompts.append(Prompt(text: Redaction.redact(text), time: time, location: message.location))
                }
            case "assistant":
                for block in blocks { take(block, time, &session, &index, transcript) }
            case let sender: transcript.unknown(type: sender ?? "message", at: message.location)
            }
        }
        return session
    }

    private static func take(
        _ block: JSONValue, _ time: Instant?, _ session: inout AgentSession, _ index: inout [String: Int],
        _ transcript: AgentTranscript
    ) {
        switch block["type"]?.string {
        case "tool_use":
            guard let tool = block["name"]?.string else {
                transcript.gap("a tool call without a name", at: block.location)
                return
            }
            // Older exports number no call: its result is the next one of the same tool.
            let id = block["id"]?.string ?? "\(tool)-\(session.calls.count)"
            guard index[id] == nil else { return }
            let isIntegration = block["integration_name"]?.string != nil
            index[id] = session.calls.count
            index[tool] = session.calls.count
            session.calls.append(
                ToolUse.call(
                    id: id, tool: tool, input: block["input"], location: block.location,
                    time: AgentTranscript.time(block["start_timestamp"]) ?? time, tools: .any, kind: isIntegration ? .mcp : nil))
        case "tool_result":
            guard let known = index[block["tool_use_id"]?.string ?? block["name"]?.string ?? ""] else { return }
            let texts = block["content"].map { content in
                content.string ?? content.elements.compactMap { $0["text"]?.string }.joined(separator: "\n")
            }
            session.calls[known].end = AgentTranscript.time(block["stop_timestamp"]) ?? time
            session.calls[known].status = block["is_error"]?.boolean == true ? .error : .ok
            session.calls[known].requestIDs = ToolUse.requestIDs(in: texts ?? "")
        default: break
        }
    }
}
