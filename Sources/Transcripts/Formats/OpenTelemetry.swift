internal import Activity
import Documents

/// OpenTelemetry in OTLP's JSON: spans of the GenAI conventions, and the events of Claude Code, Codex and Gemini CLI (docs/transcripts.md).
///
/// The conventions are those of semantic-conventions 1.41 (all of GenAI is "in development" there): `gen_ai.operation.name`,
/// `gen_ai.tool.name`, `gen_ai.tool.call.id`, `gen_ai.tool.call.arguments`, `gen_ai.conversation.id`. Claude Code's events are those that its
/// documentation lists for version 2.1. OTLP is that of the file exporter: one request a line.
extension AgentReader {
    package static let openTelemetry = AgentReader(
        format: "OpenTelemetry spans or events (OTLP JSON)",
        recognises: { $0.has("resourceSpans[].scopeSpans") || $0.has("resourceLogs[].scopeLogs") },
        read: { transcript in
            var reader = OpenTelemetryReader(transcript)
            return reader.read()
        })
}

/// The attributes of a resource, a span or an event.
struct TelemetryAttributes {
    private var values: [String: JSONValue] = [:]

    init(_ list: JSONValue?) {
        for attribute in list.map({ Array($0.elements) }) ?? [] {
            if let key = attribute["key"]?.string, let value = attribute["value"] { values[key] = value }
        }
    }

    /// The first of these keys that is there, as text.
    func text(_ keys: String...) -> String? {
        for key in keys {
            guard let value = values[key] else { continue }
            if let text = (value["stringValue"] ?? value["intValue"] ?? value["boolValue"] ?? value["doubleValue"])?.scalarText {
                return text
            }
        }
        return nil
    }

    /// JSON that stands in an attribute's text, or that the attribute holds as lists of keys and values.
    func json(_ keys: String...) -> JSONValue? {
        for key in keys {
            guard let value = values[key] else { continue }
            if let json = AgentTranscript.embedded(value["stringValue"]) { return json }
            guard value["kvlistValue"] != nil || value["arrayValue"] != nil else { continue }
            var text: [UInt8] = []
            Self.append(value, to: &text, depth: 0)
            if let json = try? JSONDocument.parse(String(decoding: text, as: UTF8.self), name: value.location.file).root {
                return json
            }
        }
        return nil
    }

    /// OTLP's value as plain JSON; null where it is nested deeper than anything that was meant, or of no kind that OTLP has.
    private static func append(_ value: JSONValue, to text: inout [UInt8], depth: Int) {
        func list(_ items: [JSONValue], _ ends: (StaticString, StaticString), _ body: (JSONValue) -> Void) {
            text += ends.0.description.utf8
            for (place, item) in items.enumerated() {
                if place > 0 { text.append(UInt8(ascii: ",")) }
                body(item)
            }
            text += ends.1.description.utf8
        }
        if depth < 32, let pairs = value["kvlistValue"]?["values"] {
            var seen: Set<String> = []
            list(pairs.elements.filter { seen.insert($0["key"]?.string ?? "").inserted }, ("{", "}")) { pair in
                JSONText.append(pair["key"]?.string ?? "", to: &text)
                text.append(UInt8(ascii: ":"))
                pair["value"].map { append($0, to: &text, depth: depth + 1) } ?? text.append(contentsOf: "null".utf8)
            }
        } else if depth < 32, let items = value["arrayValue"]?["values"] {
            list(Array(items.elements), ("[", "]")) { append($0, to: &text, depth: depth + 1) }
        } else if let string = value["stringValue"]?.string {
            JSONText.append(string, to: &text)
        } else if let number = value["intValue"]?.scalarText.flatMap({ Int64($0) }) {
            text += String(number).utf8
        } else if let plain = (value["boolValue"] ?? value["doubleValue"])?.text, plain.utf8.first != UInt8(ascii: "{") {
            text += plain.utf8
        } else {
            text += "null".utf8
        }
    }
}

private struct OpenTelemetryReader {
    let transcript: AgentTranscript
    var sessions: [AgentSession] = []
    var sessionIndex: [String: Int] = [:]
    var callIndex: [String: (session: Int, call: Int)] = [:]
    /// Spans that call tools, until all are read: who called stands on a parent.
    var spans: [(value: JSONValue, attributes: TelemetryAttributes, agent: Agent)] = []
    var parents: [String: (parent: String?, conversation: String?)] = [:]

    /// Records of a log that belong to no session of an agent.
    private var foreign: (count: Int, first: Location?) = (0, nil)

    init(_ transcript: AgentTranscript) { self.transcript = transcript }

    mutating func read() -> [AgentSession] {
        transcript.records { request in
            for resource in request["resourceLogs"].map({ Array($0.elements) }) ?? [] {
                let about = TelemetryAttributes(resource["resource"]?["attributes"])
                for scope in resource["scopeLogs"].map({ Array($0.elements) }) ?? [] {
                    for record in scope["logRecords"].map({ Array($0.elements) }) ?? [] { event(record, about) }
                }
            }
            for resource in request["resourceSpans"].map({ Array($0.elements) }) ?? [] {
                let about = TelemetryAttributes(resource["resource"]?["attributes"])
                for scope in resource["scopeSpans"].map({ Array($0.elements) }) ?? [] {
                    for span in scope["spans"].map({ Array($0.elements) }) ?? [] { collect(span, about) }
                }
            }
        }
        for span in spans { call(span.value, span.attributes, span.agent) }
        // Beside events of agents others are what a collector takes in besides.
        if sessions.isEmpty, let first = foreign.first {
            transcript.gap("\(Phrase.count(foreign.count, "log record")) of no agent's session", at: first)
        }
        return sessions
    }

    private static func agent(_ about: TelemetryAttributes, event: String = "") -> Agent {
        let name = (about.text("service.name") ?? "").lowercased() + " " + event
        return name.contains("claude")
            ? .claudeCode
            : name.contains("codex") ? .codex : name.contains("gemini") ? .gemini : name.contains("copilot") ? .copilot : .other
    }

    private mutating func session(_ id: String, _ agent: Agent, _ place: JSONValue, _ time: Instant?) -> Int {
        let key = "\(agent.rawValue) \(id)"
        let index = sessionIndex[key] ?? sessions.count
        if index == sessions.count {
            sessionIndex[key] = index
            sessions.append(AgentSession(id: id, agent: agent, location: place.location))
        }
        sessions[index].saw(time)
        return index
    }

    private static func time(_ value: JSONValue?) -> Instant? {
        guard let text = value?.scalarText, let nanoseconds = Int64(text), nanoseconds > 0 else { return nil }
        return Instant(seconds: nanoseconds / 1_000_000_000, nanoseconds: Int32(nanoseconds % 1_000_000_000))
    }

    // MARK: Events of agents

    private mutating func event(_ record: JSONValue, _ about: TelemetryAttributes) {
        let attributes = TelemetryAttributes(record["attributes"])
        let body = record["body"]?["stringValue"]?.string ?? ""
        let name = attributes.text("event.name") ?? record["eventName"]?.string ?? body
        let agent = Self.agent(about, event: body.contains(".") ? body : name)
        let short = name.split(separator: ".").last.map(String.init) ?? name
        guard let id = attributes.text("session.id", "conversation.id", "gen_ai.conversation.id") else {
            foreign = (foreign.count + 1, foreign.first ?? record.location)
            return
        }
        let time =
            Self.time(record["timeUnixNano"]) ?? Self.time(record["observedTimeUnixNano"])
            ?? attributes.text("event.timestamp").flatMap { Instant(iso: $0) }
        if time == nil { transcript.gap("the event's time cannot be read", at: record.location) }
        let session = session(id, agent, record, time)
        sessions[session].agentVersion =
            attributes.text("app.version") ?? about.text("service.version") ?? sessions[session].agentVersion
        sessions[session].model = attributes.text("model", "gen_ai.request.model") ?? sessions[session].model
        switch short {
        case "user_prompt":
            let text = attributes.text("prompt").map(Redaction.redact) ?? "(not exported)"
            sessions[session].prompts.append(Prompt(text: text, time: time, location: record.location))
        case "permission_mode_changed": sessions[session].entered(mode: attributes.text("to_mode"))
        case "conversation_starts":
            let policy = [attributes.text("approval_policy"), attributes.text("sandbox_policy")].compactMap { $0 }
            sessions[session].entered(mode: policy.isEmpty ? nil : policy.joined(separator: ", "))
        case "tool_decision": decision(attributes, record, session, time)
        case "tool_result", "tool_call": result(attributes, record, session, time, isGemini: short == "tool_call")
        default: break
        }
    }

    private mutating func call(_ attributes: TelemetryAttributes, _ record: JSONValue, _ session: Int, _ time: Instant?) -> (
        session: Int, call: Int
    )? {
        guard let tool = attributes.text("tool_name", "function_name") else {
            transcript.gap("a tool call without a name", at: record.location)
            return nil
        }
        let id = attributes.text("tool_use_id", "call_id") ?? "\(tool)-\(sessions[session].calls.count)"
        let input =
            attributes.json("tool_input", "function_args", "arguments", "gen_ai.tool.call.arguments")
            ?? attributes.json("tool_parameters")
        if let known = callIndex[id] {
            if sessions[known.session].calls[known.call].command == nil {
                read(input, into: &sessions[known.session].calls[known.call])
            }
            return known
        }
        let server = attributes.text("mcp_server_name") ?? input?["mcp_server_name"]?.string
        let own = input?["mcp_tool_name"]?.string ?? tool
        let name = server == nil || own.hasPrefix("mcp") ? own : "mcp__\(server ?? "")__\(own)"
        var call = ToolCall(
            id: id, tool: name, kind: server == nil ? AgentTools.any.kind(of: name) : .mcp, location: record.location)
        call.time = time
        call.mode = sessions[session].modes.last
        read(input, into: &call)
        callIndex[id] = (session, sessions[session].calls.count)
        sessions[session].calls.append(call)
        return callIndex[id]
    }

    private func read(_ input: JSONValue?, into call: inout ToolCall) {
        if let text = input?["full_command"]?.string { return ToolUse.run(text, in: &call) }
        ToolUse.read(input, into: &call)
    }

    private mutating func decision(_ attributes: TelemetryAttributes, _ record: JSONValue, _ session: Int, _ time: Instant?) {
        guard let known = call(attributes, record, session, time) else { return }
        let decision = attributes.text("decision") ?? ""
        let isAllowed = decision == "accept" || decision.hasPrefix("approved")
        var approval = Approval(isAllowed ? .allowed : .denied, by: .unknown, at: time, location: record.location)
        switch attributes.text("source") {
        case "config": approval.by = .rule
        case "hook": approval.by = .hook
        case "user_permanent": (approval.by, approval.persistence) = (.human, .always)
        case "user_temporary": (approval.by, approval.persistence) = (.human, .session)
        case "user_reject", "user": approval.by = .human
        case "user_abort": (approval.by, approval.outcome) = (.human, .cancelled)
        default: break
        }
        if decision == "abort" { (approval.by, approval.outcome) = (.human, .cancelled) }
        sessions[known.session].calls[known.call].approval = approval
        if !isAllowed { sessions[known.session].calls[known.call].status = .denied }
    }

    private mutating func result(
        _ attributes: TelemetryAttributes, _ record: JSONValue, _ session: Int, _ time: Instant?, isGemini: Bool
    ) {
        guard let known = call(attributes, record, session, time) else { return }
        var call = sessions[known.session].calls[known.call]
        call.end = time
        if call.status != .denied { call.status = attributes.text("success") == "true" ? .ok : .error }
        if isGemini {
            switch attributes.text("decision") {
            case "accept", "modify": call.approval = Approval(.allowed, by: .human, at: time, location: record.location)
            case "auto_accept": call.approval = Approval(.allowed, by: .rule, at: time, location: record.location)
            case "reject":
                call.approval = Approval(.denied, by: .human, at: time, location: record.location)
                call.status = .denied
            default: break
            }
        }
        sessions[known.session].calls[known.call] = call
    }

    // MARK: Spans

    private mutating func collect(_ span: JSONValue, _ about: TelemetryAttributes) {
        let attributes = TelemetryAttributes(span["attributes"])
        guard let id = span["spanId"]?.string, parents.count < 1_000_000 else { return }
        parents[id] = (span["parentSpanId"]?.string, attributes.text("gen_ai.conversation.id", "session.id"))
        let isTool =
            attributes.text("gen_ai.operation.name") == "execute_tool" || attributes.text("mcp.method.name") == "tools/call"
            || span["name"]?.string?.hasPrefix("execute_tool ") == true
        if isTool { spans.append((span, attributes, Self.agent(about))) }
    }

    private func conversation(of span: JSONValue) -> String? {
        var id = span["spanId"]?.string
        for _ in 0..<100 {
            guard let at = id, let found = parents[at] else { return nil }
            if let conversation = found.conversation { return conversation }
            id = found.parent
        }
        return nil
    }

    private mutating func call(_ span: JSONValue, _ attributes: TelemetryAttributes, _ agent: Agent) {
        let name = span["name"]?.string ?? ""
        guard let tool = attributes.text("gen_ai.tool.name") ?? name.split(separator: " ").dropFirst().first.map(String.init) else {
            transcript.gap("a tool call without a name", at: span.location)
            return
        }
        let start = Self.time(span["startTimeUnixNano"])
        if start == nil { transcript.gap("the span's time cannot be read", at: span.location) }
        let end = Self.time(span["endTimeUnixNano"])
        let session = session(conversation(of: span) ?? span["traceId"]?.string ?? transcript.file.name, agent, span, start)
        sessions[session].saw(end)
        let id = attributes.text("gen_ai.tool.call.id") ?? span["spanId"]?.string ?? name
        guard callIndex[id] == nil else { return }
        var call = ToolUse.call(
            id: id, tool: tool, input: attributes.json("gen_ai.tool.call.arguments"), location: span.location, time: start,
            tools: .any,
            kind: attributes.text("mcp.method.name") == nil ? nil : .mcp)
        call.end = end
        let status = span["status"]?["code"]?.scalarText
        call.status = attributes.text("error.type") != nil || status == "2" || status == "STATUS_CODE_ERROR" ? .error : .ok
        call.requestIDs = ToolUse.requestIDs(in: attributes.text("gen_ai.tool.call.result") ?? "")
        callIndex[id] = (session, sessions[session].calls.count)
        sessions[session].calls.append(call)
    }
}
