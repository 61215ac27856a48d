internal import Activity
import Documents

/// Kiro CLI 3 and Kiro IDE 1.x: `messages.jsonl`, with `session.json` beside it (docs/reference/transcripts.md). The best evidence there is:
/// questions to the human and their answers are records.
extension AgentReader {
    package static let kiro = AgentReader(
        format: "Kiro session (messages.jsonl)",
        recognises: { $0.has("id", "timestamp", "payload", "payload.type") },
        read: { transcript in
            var reader = KiroReader(transcript)
            return [reader.read()]
        })
}

extension AgentTools {
    /// Of the IDE and of all command lines, those called Amazon Q too.
    static let kiro = AgentTools(
        shell: ["execute_bash", "execute_cmd", "execute_pwsh", "shell", "run_command", "executeBash", "executePwsh"],
        aws: ["use_aws", "aws"],
        files: [
            "read_file", "read_multiple_files", "fs_read", "fs_write", "fs_append", "str_replace", "delete_file", "list_directory",
            "read", "write", "glob", "grep", "fsRead", "fsWrite", "fsAppend", "strReplace", "readFile", "deleteFile",
            "listDirectory",
        ], web: ["web_fetch", "web_search"], subagents: ["use_subagent", "subagent", "delegate"])
}

extension AgentMarks {
    static let kiro = AgentMarks(agent: .kiro, code: "AQ", products: ["kiro"])
}

enum KiroSessionFile {
    static func recognises(_ head: Head) -> Bool {
        head.has("id", "workspacePaths", "createdAt") && head.has("agentMode") && !head.has("payload")
    }
}

private struct KiroReader {
    let transcript: AgentTranscript
    var session: AgentSession
    var index: [String: Int] = [:]
    /// The kinds of answer that a question offered, by call and option.
    var questions: [String: [String: String]] = [:]
    /// The format records questions: a call without one was let through by a rule or mode.
    var recordsQuestions = false

    init(_ transcript: AgentTranscript) {
        self.transcript = transcript
        session = AgentSession(id: transcript.file.name, agent: .kiro, location: Location(file: transcript.file.name))
    }

    mutating func read() -> AgentSession {
        var id: String?
        if let about = transcript.companion(named: "session.json") {
            id = about["id"]?.string
            session.title = about["title"]?.string.map(Redaction.redact)
            session.model = about["modelId"]?.string
            session.entered(mode: about["agentMode"]?.string)
            session.workingDirectory = about["workspacePaths"].flatMap { $0.elements.first { _ in true }?.string }
            session.agentVersion = about["schemaVersion"]?.string.map { "schema \($0)" }
            session.saw(AgentTranscript.time(about["createdAt"]))
            recordsQuestions = about["schemaVersion"] != nil
        }
        transcript.lines { record in
            let time = AgentTranscript.time(record["timestamp"])
            guard let payload = record["payload"], let type = payload["type"]?.string else {
                transcript.gap("a record without a type", at: record.location)
                return
            }
            if time == nil { transcript.gap("the record's time cannot be read", at: (record["timestamp"] ?? record).location) }
            session.saw(time)
            if type == "session_start", id == nil { id = payload["sessionId"]?.string }
            take(type, payload, record, time)
        }
        decideUnasked()
        session.id = id ?? session.id
        return session
    }

    private mutating func take(_ type: String, _ payload: JSONValue, _ record: JSONValue, _ time: Instant?) {
        switch type {
        case "user":
            if let text = payload["content"]?.string {
                session.prompts.append(Prompt(text: Redaction.redact(text), time: time, location: record.location))
            }
        case "session_start", "session_metadata": session.entered(mode: payload["agentMode"]?.string)
        case "tool_call": call(payload, record, time)
        case "pending_interaction": question(payload)
        case "interaction_resolved": answer(payload, record, time)
        case "tool_result": result(payload, time)
        case "turn_start", "turn_end", "assistant", "session_event", "sub_agent_start", "sub_agent_complete", "tombstone",
            "usage_summary":
            break
        default: transcript.unknown(type: type, at: record.location)
        }
    }

    private mutating func call(_ payload: JSONValue, _ record: JSONValue, _ time: Instant?) {
        guard let id = payload["toolCallId"]?.string, let tool = payload["toolName"]?.string else {
            transcript.gap("a tool call without an id or a name", at: record.location)
            return
        }
        // A call is told again as its state changes: the last word counts, but it began at the first.
        if let known = index[id] {
            ToolUse.read(payload["args"], into: &session.calls[known])
        } else {
            index[id] = session.calls.count
            session.calls.append(
                ToolUse.call(id: id, tool: tool, input: payload["args"], location: record.location, time: time, tools: .kiro))
        }
    }

    private mutating func question(_ payload: JSONValue) {
        guard payload["interactionType"]?.string == "tool_approval", let id = payload["toolCallId"]?.string else { return }
        recordsQuestions = true
        var kinds: [String: String] = [:]
        for option in payload["options"].map({ Array($0.elements) }) ?? [] {
            if let name = option["optionId"]?.string { kinds[name] = option["kind"]?.string }
        }
        questions[id] = kinds
        if let known = index[id] { session.calls[known].approval.evidence = .explicit }
    }

    private mutating func answer(_ payload: JSONValue, _ record: JSONValue, _ time: Instant?) {
        guard let id = payload["toolCallId"]?.string, let known = index[id] else { return }
        let option = payload["selectedOption"]?.string ?? payload["selectedOption"]?["optionId"]?.string ?? ""
        let kind = payload["selectedOption"]?["kind"]?.string ?? questions[id]?[option] ?? ""
        var approval = Approval()
        approval.by = .human
        approval.evidence = .explicit
        approval.time = time
        approval.location = record.location
        if payload["outcome"]?.string == "cancelled" {
            approval.outcome = .cancelled
        } else if kind.hasPrefix("reject") || option == "reject" {
            approval.outcome = .denied
        } else if kind.hasPrefix("allow") || option == "accept" || option == "always-accept" {
            approval.outcome = .allowed
            approval.persistence = kind == "allow_always" || option == "always-accept" ? .always : .once
        } else {
            transcript.gap("the answer `\(option)` is not known", at: record.location)
        }
        session.calls[known].approval = approval
    }

    private mutating func result(_ payload: JSONValue, _ time: Instant?) {
        guard let id = payload["toolCallId"]?.string, let known = index[id] else { return }
        session.calls[known].end = time
        let refused = [.denied, .cancelled].contains(session.calls[known].approval.outcome)
        session.calls[known].status = refused ? .denied : payload["success"]?.boolean == false ? .error : .ok
        session.calls[known].requestIDs = ToolUse.requestIDs(in: payload["content"]?.string ?? "")
    }

    /// A call about which nobody was asked.
    private mutating func decideUnasked() {
        for index in session.calls.indices where session.calls[index].approval == Approval() {
            session.calls[index].approval.outcome = session.calls[index].status == .missing ? .unknown : .allowed
            session.calls[index].approval.by = .rule
            session.calls[index].approval.evidence = recordsQuestions ? .explicit : .inferred
        }
    }
}
