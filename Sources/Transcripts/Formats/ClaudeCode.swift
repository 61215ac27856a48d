internal import Activity
import Documents

/// Claude Code: one record a line; and what `claude -p --output-format stream-json` prints (docs/transcripts.md). An approved question
/// leaves nothing behind; refusals and hooks do.
extension AgentReader {
    package static let claudeCode = AgentReader(
        format: "Claude Code transcript",
        recognises: { head in
            head.has("type", "sessionId") && !head.has("projectHash")
                && (head.has("message.role") || head.has("permissionMode") || head.has("leafUuid") || head.has("message.content"))
                || head.has("type", "session_id") && (head.has("message.role") || head.has("permissionMode", "apiKeySource"))
        },
        read: { transcript in
            var reader = ClaudeCodeReader(transcript)
            return reader.read()
        })
}

extension AgentTools {
    static let claudeCode = AgentTools(
        shell: ["Bash", "PowerShell"],
        files: ["Read", "Write", "Edit", "MultiEdit", "NotebookEdit", "NotebookRead", "Glob", "Grep", "LS"],
        web: ["WebFetch", "WebSearch"], subagents: ["Agent", "Task"])
}

extension AgentMarks {
    static let claudeCode = AgentMarks(agent: .claudeCode, code: "AN", products: ["claude-code/"])
}

private struct ClaudeCodeReader {
    let transcript: AgentTranscript
    /// A file holds several sessions when one was resumed or forked.
    var sessions: [AgentSession] = []
    var sessionIndex: [String: Int] = [:]
    var callIndex: [String: (session: Int, call: Int)] = [:]
    /// The mode in force, by session.
    var modes: [Int: String] = [:]
    /// Whether a record without a time was met: the stream has none.
    var lacksTimes = false

    /// Records that say nothing about what was done.
    private static let ignored: Set<String> = [
        "mode", "summary", "custom-title", "ai-title", "agent-name", "agent-color", "agent-setting", "last-prompt",
        "file-history-snapshot", "queue-operation", "pr-link", "cost-state", "bridge-session", "progress", "saved_hook_context",
        "tag",
        "task-summary", "worktree-state", "content-replacement", "attribution-snapshot", "stream_event", "rate_limit_event",
        "tool_progress", "keep_alive", "auth_status", "frame-link", "relocated", "atis-latch", "started",
    ]
    private static let read: Set<String> = ["user", "assistant", "attachment", "permission-mode", "system", "result"]

    init(_ transcript: AgentTranscript) { self.transcript = transcript }

    mutating func read() -> [AgentSession] {
        transcript.records { take($0) }
        if lacksTimes {
            transcript.gap(
                "the stream of `claude -p` has no times: its calls are not matched with a log",
                at: Location(file: transcript.file.name),
                help: "give the session's transcript under ~/.claude/projects")
        }
        return sessions
    }

    private mutating func take(_ record: JSONValue) {
        guard let type = record["type"]?.string else {
            transcript.gap("a record without a type", at: record.location)
            return
        }
        if Self.ignored.contains(type) { return }
        guard Self.read.contains(type) else {
            transcript.unknown(type: type, at: record.location)
            return
        }
        let time = AgentTranscript.time(record["timestamp"])
        if time == nil, type == "user" || type == "assistant" || type == "attachment" {
            if let written = record["timestamp"] {
                transcript.gap("the record's time cannot be read", at: written.location)
            } else if record["session_id"] != nil {
                lacksTimes = true
            } else {
                transcript.gap("the record's time cannot be read", at: record.location)
            }
        }
        let session = session(record, time)
        enter(record["permissionMode"]?.string, session)
        switch type {
        case "user": user(record, session, time)
        case "assistant": assistant(record, session, time)
        case "attachment": attachment(record, session, time)
        case "result": stopped(record)
        default: break
        }
    }

    private mutating func session(_ record: JSONValue, _ time: Instant?) -> Int {
        let id = (record["sessionId"] ?? record["session_id"])?.string ?? transcript.file.name
        let index = sessionIndex[id] ?? sessions.count
        if index == sessions.count {
            sessionIndex[id] = index
            sessions.append(AgentSession(id: id, agent: .claudeCode, location: Location(file: transcript.file.name)))
        }
        sessions[index].saw(time)
        sessions[index].agentVersion = (record["version"] ?? record["claude_code_version"])?.string ?? sessions[index].agentVersion
        sessions[index].workingDirectory = sessions[index].workingDirectory ?? record["cwd"]?.string
        if let branch = record["gitBranch"]?.string, !branch.isEmpty { sessions[index].gitBranch = branch }
        return index
    }

    private mutating func enter(_ mode: String?, _ session: Int) {
        guard let mode else { return }
        modes[session] = mode
        sessions[session].entered(mode: mode)
    }

    // MARK: What the user and the tools say

    private mutating func user(_ record: JSONValue, _ session: Int, _ time: Instant?) {
        guard let content = content(of: record) else { return }
        if let text = content.string {
            prompt(text, record, session, time)
            return
        }
        var texts: [String] = []
        for block in content.elements {
            switch block["type"]?.string {
            case "text": if let text = block["text"]?.string { texts.append(text) }
            case "tool_result": result(block, record, time)
            default: break
            }
        }
        if !texts.isEmpty { prompt(texts.joined(separator: "\n"), record, session, time) }
    }

    /// The content of a record's message: a text, or blocks.
    private func content(of record: JSONValue) -> JSONValue? {
        guard let message = record["message"] else { return nil }
        guard let content = message["content"], content.string != nil || content.kind == .array else {
            transcript.gap("a message of which the content is neither text nor blocks", at: message.location)
            return nil
        }
        return content
    }

    /// What the program itself writes in the user's name: the output of local commands, and reports of tasks.
    private static let inserted = [
        "[Request interrupted", "<local-command-", "<bash-", "<task-notification>", "<system-reminder>", "<user-memory-input>",
        "Caveat: The messages below were generated by the user while running local commands",
    ]

    /// What a human typed; the agent's own insertions and subagents' orders are not.
    private mutating func prompt(_ text: String, _ record: JSONValue, _ session: Int, _ time: Instant?) {
        let marks = ["isMeta", "isSidechain", "isCompactSummary", "isVisibleInTranscriptOnly"]
        if marks.contains(where: { record[$0]?.boolean == true }) || record["parent_tool_use_id"]?.string != nil { return }
        if record["promptSource"]?.string == "system" || record["origin"]?["kind"]?.string ?? "human" != "human" { return }
        let start = text.drop { $0.isWhitespace }
        guard !Self.inserted.contains(where: start.hasPrefix), let text = Self.typed(String(start)) else { return }
        sessions[session].prompts.append(Prompt(text: Redaction.redact(text), time: time, location: record.location))
    }

    /// A slash command as it was typed; nil for one that only the program acts on (`/clear`).
    private static func typed(_ text: String) -> String? {
        guard text.hasPrefix("<command-") else { return text }
        func part(_ name: String) -> Substring? {
            guard let start = text.firstRange(of: "<\(name)>"), let end = text.firstRange(of: "</\(name)>"),
                start.upperBound <= end.lowerBound
            else { return nil }
            return text[start.upperBound..<end.lowerBound]
        }
        let arguments = part("command-args").map(String.init) ?? ""
        // The program's own commands write their name first, the user's and the skills' their message.
        guard let name = part("command-name"), !arguments.isEmpty || text.hasPrefix("<command-message>") else { return nil }
        return arguments.isEmpty ? String(name) : "\(name) \(arguments)"
    }

    private mutating func assistant(_ record: JSONValue, _ session: Int, _ time: Instant?) {
        guard let message = record["message"] else { return }
        if let model = message["model"]?.string, !model.hasPrefix("<") { sessions[session].model = model }
        for block in content(of: record).map({ Array($0.elements) }) ?? [] where block["type"]?.string == "tool_use" {
            guard let id = block["id"]?.string, let tool = block["name"]?.string else {
                transcript.gap("a tool call without an id or a name", at: block.location)
                continue
            }
            guard callIndex[id] == nil else { continue }
            var call = ToolUse.call(
                id: id, tool: tool, input: block["input"], location: block.location, time: time, tools: .claudeCode)
            call.workingDirectory = call.workingDirectory ?? record["cwd"]?.string
            call.subagent = (record["agentId"] ?? record["parent_tool_use_id"])?.string
            call.mode = modes[session]
            call.asksToLeaveSandbox = block["input"]?["dangerouslyDisableSandbox"]?.boolean == true
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
            call.approval = Approval(refusal.outcome, by: refusal.by, at: time, location: record.location)
        } else {
            let isInterrupted = record["toolUseResult"]?["interrupted"]?.boolean == true
            call.status = isInterrupted ? .interrupted : isError ? .error : .ok
            if call.approval.evidence < .explicit {
                call.approval.outcome = .allowed
                call.approval.evidence = .denialOnly
                if call.mode == "bypassPermissions" { call.approval.by = .mode }
            }
        }
        sessions[known.session].calls[known.call] = call
    }

    private static func text(_ content: JSONValue?) -> String {
        guard let content else { return "" }
        return content.string ?? content.elements.compactMap { $0["text"]?.string }.joined(separator: "\n")
    }

    // MARK: Who refused

    /// By its mark, or in older versions by the words of the result (docs/transcripts.md).
    private static func refusal(_ kind: String?, _ text: String) -> (outcome: Approval.Outcome, by: Approval.Decider)? {
        switch kind {
        case "user-rejected": return (.denied, .human)
        case "permission-rule": return (.denied, .rule)
        case "interrupted", "cancelled": return (.cancelled, .human)
        case "automode-blocked", "automode-unavailable", "automode-parsing-error": return (.denied, .classifier)
        case .some: return (.denied, .unknown)
        case nil: break
        }
        return words.first { $0.start.contains { text.hasPrefix($0) } }.map { ($0.outcome, $0.by) }
            ?? (text.hasPrefix("PreToolUse:") && text.contains("hook error") ? (.denied, .hook) : nil)
    }

    private static let words: [(start: [String], outcome: Approval.Outcome, by: Approval.Decider)] = [
        (["The user doesn't want to proceed with this tool use"], .denied, .human),
        (["[Request interrupted by user", "The user doesn't want to take this action right now"], .cancelled, .human),
        (["Permission to use ", "Permission to read ", "Permission to edit ", "Permission to write "], .denied, .rule),
        // Without a terminal nobody can be asked: what no rule allows is refused.
        (
            [
                "Claude requested permissions to ", "This command requires approval",
                "This Bash command contains multiple operations",
            ], .denied, .mode
        ),
        (["Hook PreToolUse:", "Blocked by hook", "Operation blocked by hook"], .denied, .hook),
    ]

    /// The last record of `claude -p`: the calls that nobody could be asked about.
    private mutating func stopped(_ record: JSONValue) {
        for denial in record["permission_denials"].map({ Array($0.elements) }) ?? [] {
            guard let id = denial["tool_use_id"]?.string, let known = callIndex[id] else { continue }
            sessions[known.session].calls[known.call].status = .denied
            if sessions[known.session].calls[known.call].approval.outcome != .denied {
                sessions[known.session].calls[known.call].approval = Approval(.denied, by: .mode, location: denial.location)
            }
        }
    }

    /// What hooks decided, and what a command of the user allows.
    private mutating func attachment(_ record: JSONValue, _ session: Int, _ time: Instant?) {
        guard let attachment = record["attachment"], let type = attachment["type"]?.string else { return }
        if type == "command_permissions" {
            for tool in attachment["allowedTools"].map({ Array($0.elements) }) ?? [] { sessions[session].allows(tool.string) }
            return
        }
        guard let id = attachment["toolUseID"]?.string, let known = callIndex[id] else { return }
        let outcome: Approval.Outcome
        switch (type, attachment["decision"]?.string) {
        case ("hook_permission_decision", "allow"): outcome = .allowed
        case ("hook_permission_decision", "deny"), ("hook_blocking_error", _): outcome = .denied
        default: return
        }
        sessions[known.session].calls[known.call].approval = Approval(outcome, by: .hook, at: time, location: record.location)
    }
}
