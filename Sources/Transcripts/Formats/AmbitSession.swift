internal import Activity
import Documents

/// `ambit-session`: the form to which any other transcript can be converted (docs/transcripts.md). What is not written there is unknown, and
/// what is not known here is a gap.
extension AgentReader {
    package static let ambitSession = AgentReader(
        format: "ambit-session",
        recognises: { $0.has("format", "version", "sessions") && $0.says("\"ambit-session\"") },
        read: { transcript in
            guard let document = transcript.document() else { return [] }
            return AmbitSessionReader(transcript: transcript).read(document)
        })
}

private struct AmbitSessionReader {
    let transcript: AgentTranscript

    func read(_ document: JSONValue) -> [AgentSession] {
        check(document, "the document", ["$schema", "format", "version", "sessions"])
        guard document["version"]?.integer == 1 else {
            transcript.gap("only version 1 of ambit-session is known", at: (document["version"] ?? document).location)
            return []
        }
        guard let sessions = document["sessions"], sessions.kind == .array else {
            transcript.gap("`sessions` is not a list", at: (document["sessions"] ?? document).location)
            return []
        }
        return sessions.elements.enumerated().map { session($1, number: $0 + 1) }
    }

    private func check(_ value: JSONValue, _ what: String, _ known: Set<String>) {
        for member in value.members where !known.contains(member.name) {
            transcript.gap("\(what) has no member `\(member.name.prefix(60))`", at: member.key.location)
        }
    }

    private func time(_ value: JSONValue?) -> Instant? {
        guard let value else { return nil }
        let time = AgentTranscript.time(value)
        if time == nil { transcript.gap("not a time", at: value.location, help: "write it as 2026-08-02T09:14:20Z") }
        return time
    }

    private func word<Word: RawRepresentable & CaseIterable>(_ value: JSONValue?, _ kind: Word.Type) -> Word?
    where Word.RawValue == String {
        guard let value else { return nil }
        let word = value.string.flatMap(Word.init)
        if word == nil {
            let words = Word.allCases.map { code($0.rawValue) }
            transcript.gap("not one of \(Phrase.list(words, limit: 20))", at: value.location)
        }
        return word
    }

    private static let sessionMembers: Set<String> = [
        "id", "agent", "agentVersion", "title", "model", "modes", "workingDirectory", "gitBranch", "parent", "started", "ended",
        "prompts",
        "toolCalls",
    ]

    private func session(_ value: JSONValue, number: Int) -> AgentSession {
        check(value, "a session", Self.sessionMembers)
        let agent = value["agent"]?.string ?? ""
        if agent.isEmpty { transcript.gap("a session without an agent", at: value.location) }
        var session = AgentSession(
            id: value["id"]?.string ?? "\(transcript.file.name)#\(number)", agent: Agent(rawValue: agent) ?? .other,
            location: value.location)
        session.agentVersion = value["agentVersion"]?.string
        if session.agent == .other, !agent.isEmpty { session.otherName = Redaction.redact(String(agent.prefix(60))) }
        session.title = value["title"]?.string.map(Redaction.redact)
        session.model = value["model"]?.string
        for mode in value["modes"].map({ Array($0.elements) }) ?? [] { session.entered(mode: mode.string) }
        session.workingDirectory = value["workingDirectory"]?.string
        session.gitBranch = value["gitBranch"]?.string
        session.parent = value["parent"]?.string
        session.saw(time(value["started"]))
        session.saw(time(value["ended"]))
        for prompt in value["prompts"].map({ Array($0.elements) }) ?? [] {
            check(prompt, "a prompt", ["at", "text"])
            guard let text = prompt["text"]?.string else {
                transcript.gap("a prompt without a text", at: prompt.location)
                continue
            }
            let at = time(prompt["at"])
            session.saw(at)
            session.prompts.append(Prompt(text: Redaction.redact(text), time: at, location: prompt.location))
        }
        let calls = value["toolCalls"].map { Array($0.elements) } ?? []
        for index in calls.indices {
            guard let call = call(calls[index], number: index + 1) else { continue }
            session.saw(call.time)
            session.saw(call.end)
            session.calls.append(call)
        }
        return session
    }

    private static let callMembers: Set<String> = [
        "id", "tool", "kind", "at", "end", "command", "input", "workingDirectory", "path", "intent", "mode", "asksToLeaveSandbox",
        "subagent", "status", "requestIDs", "approval",
    ]

    private func call(_ value: JSONValue, number: Int) -> ToolCall? {
        check(value, "a tool call", Self.callMembers)
        guard let tool = value["tool"]?.string else {
            transcript.gap("a tool call without a tool", at: value.location)
            return nil
        }
        var call = ToolUse.call(
            id: value["id"]?.scalarText ?? "\(number)", tool: tool, input: value["input"], location: value.location,
            time: time(value["at"]),
            tools: .any, kind: word(value["kind"], ToolCall.Kind.self) ?? (value["command"] == nil ? nil : .shell))
        call.end = time(value["end"])
        if let command = value["command"].flatMap(ShellText.text) { ToolUse.run(command, in: &call) }
        call.workingDirectory = value["workingDirectory"]?.string ?? call.workingDirectory
        call.path = value["path"]?.string ?? call.path
        call.intent = value["intent"]?.string.map(Redaction.redact) ?? call.intent
        call.mode = value["mode"]?.string
        call.asksToLeaveSandbox = value["asksToLeaveSandbox"]?.boolean ?? false
        call.subagent = value["subagent"]?.string
        call.status = word(value["status"], ToolCall.Status.self) ?? .missing
        call.requestIDs = value["requestIDs"].map { $0.elements.compactMap(\.string) } ?? []
        if let approval = value["approval"] { call.approval = self.approval(approval) }
        return call
    }

    private func approval(_ value: JSONValue) -> Approval {
        check(value, "an approval", ["outcome", "by", "persistence", "evidence", "at"])
        var approval = Approval()
        approval.outcome = word(value["outcome"], Approval.Outcome.self) ?? .unknown
        approval.by = word(value["by"], Approval.Decider.self) ?? .unknown
        approval.persistence = word(value["persistence"], Approval.Persistence.self)
        approval.evidence = word(value["evidence"], Approval.Evidence.self) ?? .none
        approval.time = time(value["at"])
        approval.location = value.location
        return approval
    }
}
