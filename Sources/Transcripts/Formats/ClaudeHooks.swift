internal import Activity
import Documents

/// A log of Claude Code's hooks: what each hook gets on its standard input, one JSON text a line (Claude Code's documentation, "Hooks
/// reference"). A hook that appends it to a file writes a log that says what was asked for and what ran; times are there only where the
/// hook adds them as `timestamp`.
extension AgentReader {
    package static let claudeHooks = AgentReader(
        format: "log of Claude Code's hooks",
        recognises: { $0.has("hook_event_name", "session_id") },
        read: { transcript in
            var reader = ClaudeHooksReader(transcript)
            return reader.read()
        })
}

private struct ClaudeHooksReader {
    let transcript: AgentTranscript
    var sessions: [AgentSession] = []
    var sessionIndex: [String: Int] = [:]
    /// Calls by the tool's own id, else by session, tool and input.
    var callIndex: [String: Int] = [:]

    init(_ transcript: AgentTranscript) { self.transcript = transcript }

    mutating func read() -> [AgentSession] {
        transcript.lines { record in
            guard let name = record["hook_event_name"]?.string, let id = record["session_id"]?.string else {
                transcript.gap("a record without `hook_event_name` or `session_id`", at: record.location)
                return
            }
            take(name, record, session(id, record))
        }
        if let untimed = sessions.lazy.flatMap(\.calls).first(where: { $0.time == nil }) {
            transcript.gap(
                "the log of hooks has no times: its calls are matched with no log", at: untimed.location,
                help: "let the hook add `timestamp`, or give the transcript that `transcript_path` names")
        }
        return sessions
    }

    private mutating func session(_ id: String, _ record: JSONValue) -> Int {
        let number = sessionIndex[id] ?? sessions.count
        if number == sessions.count {
            sessionIndex[id] = number
            sessions.append(AgentSession(id: id, agent: .claudeCode, location: record.location))
        }
        sessions[number].workingDirectory = sessions[number].workingDirectory ?? record["cwd"]?.string
        sessions[number].entered(mode: record["permission_mode"]?.string)
        sessions[number].saw(time(record))
        return number
    }

    private func time(_ record: JSONValue) -> Instant? { record["timestamp"]?.string.flatMap { Instant(iso: $0) } }

    private mutating func take(_ name: String, _ record: JSONValue, _ session: Int) {
        switch name {
        case "UserPromptSubmit":
            guard let text = record["prompt"]?.string else {
                transcript.gap("a prompt without its text", at: record.location)
                return
            }
            sessions[session].prompts.append(
                Prompt(text: Redaction.redact(text), time: time(record), location: record.location))
        case "PreToolUse": _ = call(record, session)
        case "PostToolUse", "PostToolUseFailure": finish(record, session, isFailure: name == "PostToolUseFailure")
        case "PermissionRequest":
            guard let known = call(record, session) else { return }
            // Somebody is asked: what ran then was let run by whoever answered, which no hook tells.
            sessions[session].calls[known].approval = Approval(
                .unknown, by: .unknown, .explicit, at: time(record), location: record.location)
        case "PermissionDenied":
            guard let known = call(record, session) else { return }
            sessions[session].calls[known].status = .denied
            sessions[session].calls[known].approval = Approval(
                .denied, by: .classifier, at: time(record), location: record.location)
        case "SessionStart", "SessionEnd", "Stop", "StopFailure", "SubagentStart", "SubagentStop", "Notification", "PreCompact",
            "PostCompact", "ConfigChange", "Setup", "InstructionsLoaded", "TaskCompleted", "TeammateIdle", "CwdChanged",
            "FileChanged",
            "WorktreeCreate", "WorktreeRemove", "TaskCreated", "Elicitation", "ElicitationResult":
            break
        default: transcript.unknown(type: name, at: record.location)
        }
    }

    /// The call of a record: of the id that it gives, or the last one of the same tool and input that is not done.
    private mutating func call(_ record: JSONValue, _ session: Int) -> Int? {
        guard let tool = record["tool_name"]?.string else {
            transcript.gap("a tool's record without `tool_name`", at: record.location)
            return nil
        }
        let input = record["tool_input"]
        let content = "\(session) \(tool) \(input?.text ?? "")"
        let id = record["tool_use_id"]?.string
        if let id, let known = callIndex["\(session) \(id)"] { return known }
        if id == nil, let known = callIndex[content], sessions[session].calls[known].status == .missing { return known }
        var call = ToolUse.call(
            id: id ?? "\(tool)-\(sessions[session].calls.count)", tool: tool, input: input, location: record.location,
            time: time(record), tools: .claudeCode)
        call.mode = record["permission_mode"]?.string
        call.workingDirectory = call.workingDirectory ?? record["cwd"]?.string
        call.subagent = record["agent_id"]?.string
        let number = sessions[session].calls.count
        callIndex[content] = number
        if let id { callIndex["\(session) \(id)"] = number }
        sessions[session].calls.append(call)
        return number
    }

    private mutating func finish(_ record: JSONValue, _ session: Int, isFailure: Bool) {
        guard let known = call(record, session) else { return }
        var call = sessions[session].calls[known]
        call.end = time(record)
        call.status = isFailure ? .error : .ok
        call.requestIDs = ToolUse.requestIDs(in: record["tool_response"]?.text ?? "")
        if call.approval.evidence < .explicit {
            call.approval = Approval(.allowed, by: call.mode == "bypassPermissions" ? .mode : .unknown, .denialOnly)
        }
        sessions[session].calls[known] = call
    }
}
