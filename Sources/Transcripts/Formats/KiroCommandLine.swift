internal import Activity
import Documents

/// Kiro CLI 2.x: `<id>.jsonl`, with `<id>.json` beside it (docs/reference/transcripts.md). Times stand on the prompts only; approvals nowhere.
extension AgentReader {
    package static let kiroCommandLine = AgentReader(
        format: "Kiro CLI 2.x session",
        recognises: { $0.has("version", "kind", "data", "data.message_id", "data.content") },
        read: { transcript in
            var reader = KiroCommandLineReader(transcript)
            return [reader.read()]
        })
}

private struct KiroCommandLineReader {
    let transcript: AgentTranscript
    var session: AgentSession
    var index: [String: Int] = [:]
    /// The time of the prompt that is being worked on.
    var asked: Instant?
    var firstOfTurn = 0

    init(_ transcript: AgentTranscript) {
        self.transcript = transcript
        let file = transcript.file.name.split(separator: "/").last.map(String.init) ?? transcript.file.name
        let id = file.hasSuffix(".jsonl") ? String(file.dropLast(6)) : file
        session = AgentSession(id: id, agent: .kiro, location: Location(file: transcript.file.name))
    }

    mutating func read() -> AgentSession {
        if let about = transcript.companion(named: "\(session.id).json") {
            session.id = about["session_id"]?.string ?? session.id
            session.title = about["title"]?.string.map(Redaction.redact)
            session.workingDirectory = about["cwd"]?.string
            session.parent = about["parent_session_id"]?.string
            session.saw(AgentTranscript.time(about["created_at"]))
            session.saw(AgentTranscript.time(about["updated_at"]))
        }
        transcript.lines { record in
            switch record["kind"]?.string {
            case "Prompt": prompt(record)
            case "AssistantMessage": contents(record, kind: "toolUse") { calls($0, record) }
            case "ToolResults": contents(record, kind: "toolResult") { result($0) }
            case "Compaction", "Clear", "ResetTo": break
            case let kind?: transcript.unknown(type: kind, at: record.location)
            case nil: transcript.gap("a record without a kind", at: record.location)
            }
        }
        return session
    }

    private func contents(_ record: JSONValue, kind: String, _ body: (JSONValue) -> Void) {
        guard let list = record["data"]?["content"] else { return }
        for item in list.elements where item["kind"]?.string == kind {
            if let data = item["data"] { body(data) }
        }
    }

    private mutating func prompt(_ record: JSONValue) {
        let time = AgentTranscript.time(record["data"]?["meta"]?["timestamp"])
        // What the last prompt led to ran before this one was written.
        for call in session.calls.indices[firstOfTurn...] { session.calls[call].end = time }
        (asked, firstOfTurn) = (time, session.calls.count)
        session.saw(time)
        var texts: [String] = []
        contents(record, kind: "text") { if let text = $0.string { texts.append(text) } }
        let text = Redaction.redact(texts.joined(separator: "\n"))
        session.prompts.append(Prompt(text: text, time: time, location: record.location))
    }

    private mutating func calls(_ data: JSONValue, _ record: JSONValue) {
        guard let id = data["toolUseId"]?.string, let tool = data["name"]?.string else {
            transcript.gap("a tool call without an id or a name", at: record.location)
            return
        }
        guard index[id] == nil else { return }
        index[id] = session.calls.count
        session.calls.append(
            ToolUse.call(id: id, tool: tool, input: data["input"], location: data.location, time: asked, tools: .kiro))
    }

    private mutating func result(_ data: JSONValue) {
        guard let id = data["toolUseId"]?.string, let known = index[id] else { return }
        let text = (data["content"].map { Array($0.elements) } ?? []).compactMap { $0["data"]?.scalarText }.joined(separator: "\n")
        KiroResult.settle(&session.calls[known], isError: data["status"]?.string == "error", text: text)
    }
}

/// What the results of Q and Kiro before version 3 say of the decision: a refusal is a text, an approval is nothing.
enum KiroResult {
    static func settle(_ call: inout ToolCall, isError: Bool, text: String) {
        call.requestIDs = ToolUse.requestIDs(in: text)
        call.approval.evidence = .denialOnly
        if text.contains("Tool use was cancelled by the user") {
            call.status = .denied
            call.approval.outcome = .cancelled
            call.approval.by = .human
        } else {
            call.status = isError ? .error : .ok
            call.approval.outcome = .allowed
        }
    }
}
