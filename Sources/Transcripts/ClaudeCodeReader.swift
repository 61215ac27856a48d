internal import Activity
import Documents

/// Claude Code: one record a line (docs/reference/transcripts.md). An approved question leaves nothing behind; refusals and hooks do.
extension AgentReader {
    package static let claudeCode = AgentReader(
        format: "Claude Code transcript",
        recognises: { head in
            head.has("type", "sessionId") && (head.has("message.role") || head.has("permissionMode") || head.has("leafUuid"))
        },
        read: { transcript in
            var reader = ClaudeCodeReader(transcript)
            return reader.read()
        })
}

private struct ClaudeCodeReader {
    let transcript: AgentTranscript
    /// A file holds several sessions when one was resumed or forked.
    var sessions: [AgentSession] = []
    var sessionIndex: [String: Int] = [:]
    var callIndex: [String: (session: Int, call: Int)] = [:]

    /// Records that say nothing about what was done.
    private static let ignored: Set<String> = [
        "system", "mode", "summary", "custom-title", "ai-title", "last-prompt", "file-history-snapshot", "queue-operation",
        "pr-link",
        "cost-state", "bridge-session", "progress",
    ]

    init(_ transcript: AgentTranscript) { self.transcript = transcript }

    mutating func read() -> [AgentSession] {
        transcript.lines { record in
            guard let type = record["type"]?.string else {
                transcript.gap("a record without a type", at: record.location)
                return
            }
            if Self.ignored.contains(type) { return }
            guard ["user", "assistant", "attachment", "permission-mode"].contains(type) else {
                transcript.unknown(type: type, at: record.location)
                return
            }
            let time = AgentTranscript.time(record["timestamp"])
            if time == nil, type != "permission-mode" {
                transcript.gap("the record's time cannot be read", at: (record["timestamp"] ?? record).location)
            }
            let session = session(record, time)
            switch type {
            case "user": user(record, session, time)
            case "assistant": assistant(record, session, time)
            case "attachment": attachment(record, time)
            default: sessions[session].entered(mode: record["permissionMode"]?.string)
            }
        }
        return sessions
    }

    private mutating func session(_ record: JSONValue, _ time: Instant?) -> Int {
        let id = (record["sessionId"] ?? record["session_id"])?.string ?? transcript.file.name
        let index = sessionIndex[id] ?? sessions.count
        if index == sessions.count {
            sessionIndex[id] = index
            sessions.append(AgentSession(id: id, agent: .claudeCode, location: Location(file: transcript.file.name)))
        }
        sessions[index].saw(time)
        sessions[index].agentVersion = record["version"]?.string ?? sessions[index].agentVersion
        sessions[index].workingDirectory = sessions[index].workingDirectory ?? record["cwd"]?.string
        if let branch = record["gitBranch"]?.string, !branch.isEmpty { sessions[index].gitBranch = branch }
        return index
    }

    // MARK: What the user and the tools say

    private mutating func user(_ record: JSONValue, _ session: Int, _ time: Instant?) {
        sessions[session].entered(mode: record["permissionMode"]?.string)
        guard let content = record["message"]?["content"] else { return }
        if let text = content.string {
            prompt(text, record, session, time)
            return
        }
        for block in content.elements {
            switch block["type"]?.string {
            case "text": if let text = block["text"]?.string { prompt(text, record, session, time) }
            case "tool_result": result(block, record, time)
            default: break
            }
        }
    }

    /// What a human typed; the agent's own insertions and subagents' orders are not.
    private mutating func prompt(_ text: String, _ record: JSONValue, _ session: Int, _ time: Instant?) {
        let isInserted = record["isMeta"]?.boolean == true || record["isSidechain"]?.boolean == true
        let source = record["promptSource"]?.string ?? "typed"
        guard !isInserted, source != "system", !text.hasPrefix("[Request interrupted") else { return }
        sessions[session].prompts.append(Prompt(text: Redaction.redact(text), time: time, location: record.location))
    }

    private mutating func assistant(_ record: JSONValue, _ session: Int, _ time: Instant?) {
        guard let message = record["message"] else { return }
        if let model = message["model"]?.string, !model.hasPrefix("<") { sessions[session].model = model }
        for block in message["content"].map({ Array($0.elements) }) ?? [] where block["type"]?.string == "tool_use" {
            guard let id = block["id"]?.string, let tool = block["name"]?.string else {
                transcript.gap("a tool call without an id or a name", at: block.location)
                continue
            }
            guard callIndex[id] == nil else { continue }
            var call = ToolUse.call(id: id, tool: tool, input: block["input"], location: block.location, time: time)
            call.workingDirectory = call.workingDirectory ?? record["cwd"]?.string
            call.subagent = record["agentId"]?.string
            callIndex[id] = (session, sessions[session].calls.count)
            sessions[session].calls.append(call)
        }
    }

    private mutating func result(_ block: JSONValue, _ record: JSONValue, _ time: Instant?) {
        guard let id = block["tool_use_id"]?.string, let known = callIndex[id] else { return }
        var call = sessions[known.session].calls[known.call]
        let text = Self.text(block["content"])
        call.end = time
        call.requestIDs = ToolUse.requestIDs(in: text)
        let isError = block["is_error"]?.boolean == true
        if let refusal = isError ? Self.refusal(record["toolDenialKind"]?.string, text) : nil {
            call.status = .denied
            call.approval = refusal
            call.approval.time = time
            call.approval.location = record.location
        } else {
            let isInterrupted = record["toolUseResult"]?["interrupted"]?.boolean == true
            call.status = isInterrupted ? .interrupted : isError ? .error : .ok
            if call.approval.evidence < .explicit {
                call.approval.outcome = .allowed
                call.approval.evidence = .denialOnly
            }
        }
        sessions[known.session].calls[known.call] = call
    }

    private static func text(_ content: JSONValue?) -> String {
        guard let content else { return "" }
        return content.string ?? content.elements.compactMap { $0["text"]?.string }.joined(separator: "\n")
    }

    /// Who refused a call: by its mark, or in older versions by the words of the result (docs/reference/transcripts.md).
    private static func refusal(_ kind: String?, _ text: String) -> Approval? {
        var refusal = Approval()
        refusal.outcome = .denied
        refusal.evidence = .explicit
        switch kind {
        case "user-rejected": refusal.by = .human
        case "permission-rule": refusal.by = .rule
        case "interrupted", "cancelled": (refusal.by, refusal.outcome) = (.human, .cancelled)
        case "automode-blocked", "automode-unavailable", "automode-parsing-error": refusal.by = .classifier
        case .some: refusal.by = .unknown
        case nil:
            if text.hasPrefix("The user doesn't want to proceed with this tool use") {
                refusal.by = .human
            } else if text.hasPrefix("[Request interrupted by user") {
                (refusal.by, refusal.outcome) = (.human, .cancelled)
            } else if text.hasPrefix("Permission to use ") {
                refusal.by = .rule
            } else if text.hasPrefix("PreToolUse:"), text.contains("hook error") {
                refusal.by = .hook
            } else {
                return nil
            }
        }
        return refusal
    }

    /// What hooks decided (docs/reference/transcripts.md).
    private mutating func attachment(_ record: JSONValue, _ time: Instant?) {
        guard let attachment = record["attachment"], attachment["type"]?.string == "hook_permission_decision",
            let id = attachment["toolUseID"]?.string, let known = callIndex[id]
        else { return }
        var approval = Approval()
        switch attachment["decision"]?.string {
        case "allow": approval.outcome = .allowed
        case "deny": approval.outcome = .denied
        default: return
        }
        approval.by = .hook
        approval.evidence = .explicit
        approval.time = time
        approval.location = record.location
        sessions[known.session].calls[known.call].approval = approval
    }
}
