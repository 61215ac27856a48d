internal import Activity
import Documents

/// What `/save` writes in Kiro CLI 1.x and Amazon Q Developer CLI, and a row of their database: one JSON text a conversation
/// (docs/reference/transcripts.md). Refusals are recorded, approvals are not.
extension AgentReader {
    package static let kiroConversation = AgentReader(
        format: "Kiro CLI or Amazon Q Developer CLI conversation",
        recognises: { !$0.isSQLite && $0.has("conversation_id", "history") },
        read: { transcript in
            guard let conversation = transcript.document() else { return [] }
            var reader = KiroConversationReader(transcript, conversation)
            return [reader.read(conversation)]
        })
}

struct KiroConversationReader {
    private let transcript: AgentTranscript
    private var session: AgentSession
    private var index: [String: Int] = [:]

    init(_ transcript: AgentTranscript, _ conversation: JSONValue, agent: Agent = .amazonQ) {
        self.transcript = transcript
        let id = conversation["conversation_id"]?.string ?? transcript.file.name
        session = AgentSession(id: id, agent: agent, location: Location(file: transcript.file.name))
    }

    mutating func read(_ conversation: JSONValue) -> AgentSession {
        guard let history = conversation["history"], history.kind == .array else {
            transcript.gap("`history` is not a list", at: conversation["history"]?.location ?? conversation.location)
            return session
        }
        session.model = conversation["model_info"]?["model_id"]?.string
        for turn in history.elements {
            let metadata = turn["request_metadata"]
            let asked =
                AgentTranscript.time(turn["user"]?["timestamp"]) ?? AgentTranscript.time(metadata?["request_start_timestamp_ms"])
            let answered = AgentTranscript.time(metadata?["stream_end_timestamp_ms"])
            session.saw(asked)
            session.saw(answered)
            if let user = turn["user"] { take(user, asked) }
            if let assistant = turn["assistant"] { take(assistant: assistant, answered ?? asked) }
        }
        return session
    }

    private mutating func take(_ user: JSONValue, _ time: Instant?) {
        let state = user["env_context"]?["env_state"]
        if let directory = state?["current_working_directory"]?.string { session.workingDirectory = directory }
        for content in user["content"].map({ Array($0.members) }) ?? [] {
            switch content.name {
            case "Prompt", "CancelledToolUses", "ToolUseResults":
                if let text = content.value["prompt"]?.string {
                    session.prompts.append(Prompt(text: Redaction.redact(text), time: time, location: content.value.location))
                }
                let isCancelled = content.name == "CancelledToolUses"
                for result in content.value["tool_use_results"].map({ Array($0.elements) }) ?? [] {
                    settle(result, time, isCancelled)
                }
            default: transcript.unknown(type: content.name, at: content.key.location)
            }
        }
    }

    private mutating func settle(_ result: JSONValue, _ time: Instant?, _ isCancelled: Bool) {
        guard let id = result["tool_use_id"]?.string, let known = index[id] else { return }
        var texts: [String] = []
        var failed = result["status"]?.string == "Error"
        for item in result["content"].map({ Array($0.elements) }) ?? [] {
            if let text = item["Text"]?.string { texts.append(text) }
            if let json = item["Json"] {
                texts.append(json.text)
                if let status = json["exit_status"]?.scalarText, status != "0" { failed = true }
            }
        }
        session.calls[known].end = time
        KiroResult.settle(&session.calls[known], isError: failed, text: texts.joined(separator: "\n"))
        if isCancelled {
            session.calls[known].status = .denied
            session.calls[known].approval.outcome = .cancelled
            session.calls[known].approval.by = .human
        }
    }

    private mutating func take(assistant: JSONValue, _ time: Instant?) {
        for content in assistant.members {
            switch content.name {
            case "ToolUse":
                for use in content.value["tool_uses"].map({ Array($0.elements) }) ?? [] {
                    guard let id = use["id"]?.string, let tool = (use["orig_name"] ?? use["name"])?.string else {
                        transcript.gap("a tool call without an id or a name", at: use.location)
                        continue
                    }
                    guard index[id] == nil else { continue }
                    index[id] = session.calls.count
                    session.calls.append(
                        ToolUse.call(id: id, tool: tool, input: use["args"], location: use.location, time: time, tools: .kiro))
                }
            case "Response": break
            default: transcript.unknown(type: content.name, at: content.key.location)
            }
        }
    }
}
