internal import Activity
import Documents

/// The log of an MCP server or of its client: JSON-RPC messages, one a line or within a line of text (docs/transcripts.md). It tells what was
/// called; who asked for it and who let it run, it does not.
extension AgentReader {
    package static let mcpLog = AgentReader(
        format: "MCP server's log",
        recognises: { head in
            head.says("\"jsonrpc\"") && !head.has("sessionId", "message.role")
                && (head.says("\"tools/call\"") || head.says("\"tools/list\"") || head.says("\"initialize\""))
        },
        read: { transcript in
            var reader = MCPLogReader(transcript)
            return reader.read()
        })
}

private struct MCPLogReader {
    let transcript: AgentTranscript
    var session: AgentSession
    var server = ""
    /// Calls by the id of their message, until the answer comes.
    var open: [String: Int] = [:]
    var untimed: Location?

    init(_ transcript: AgentTranscript) {
        self.transcript = transcript
        session = AgentSession(id: transcript.file.name, agent: .mcp, location: Location(file: transcript.file.name))
    }

    mutating func read() -> [AgentSession] {
        transcript.textLines { bytes, number, isLast in
            guard let start = bytes.firstIndex(of: UInt8(ascii: "{")), bytes.count < 16 << 20 else { return }
            let prefix = String(decoding: bytes[..<start].prefix(200), as: UTF8.self)
            let text = Self.object(bytes[start...])
            guard let message = try? JSONDocument.parse(Array(text), name: transcript.file.name, firstLine: number).root else {
                if bytes.contains(UInt8(ascii: "\"")), Self.says(text, "jsonrpc") {
                    let what = isLast ? "the last line is cut short" : "a message that is not JSON"
                    transcript.gap(what, at: Location(file: transcript.file.name, line: number))
                }
                return
            }
            // A line of JSON may hold the message with its time.
            let inner = message["jsonrpc"] == nil ? message["message"] ?? message["msg"] ?? message["data"] : nil
            let body = inner.flatMap { $0["jsonrpc"] != nil ? $0 : AgentTranscript.embedded($0) } ?? message
            let stamp = message["timestamp"] ?? message["time"] ?? message["ts"]
            take(body, AgentTranscript.time(stamp) ?? Self.time(prefix))
        }
        if let untimed {
            transcript.gap("tool calls without a time: they are not matched with a log", at: untimed)
        }
        return session.calls.isEmpty && session.started == nil ? [] : [session]
    }

    private static func says(_ bytes: ArraySlice<UInt8>, _ word: String) -> Bool {
        let wanted = Array(word.utf8)
        return bytes.indices.contains { bytes[$0] == wanted[0] && bytes[$0...].starts(with: wanted) }
    }

    /// The object that begins here: what a logger writes behind it does not belong to it.
    private static func object(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var depth = 0
        var isQuoted = false
        var at = bytes.startIndex
        while at < bytes.endIndex {
            switch bytes[at] {
            case UInt8(ascii: "\\") where isQuoted: at += 1
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: "{") where !isQuoted: depth += 1
            case UInt8(ascii: "}") where !isQuoted:
                depth -= 1
                if depth == 0 { return bytes[...at] }
            default: break
            }
            at += 1
        }
        return bytes
    }

    /// `2026-08-02T09:14:20.123Z [aws-api] [info]`, `2026-08-02 09:14:20.123 [info]`.
    private static func time(_ prefix: String) -> Instant? {
        let text = prefix.drop { !$0.isNumber }
        let date = text.prefix(10)
        let rest = text.dropFirst(10)
        guard date.count == 10, let separator = rest.first, separator == "T" || separator == " " else { return nil }
        let clock = rest.dropFirst().prefix { $0.isNumber || ":.,Z+-".contains($0) }
        var stamp = "\(date)T\(String(clock).replacing(",", with: "."))"
        // Without a zone a log writes its own clock, of which nothing is known: taken as UTC.
        if !stamp.hasSuffix("Z"), !clock.contains("+") { stamp += "Z" }
        return Instant(iso: stamp)
    }

    private mutating func take(_ message: JSONValue, _ time: Instant?) {
        guard message["jsonrpc"] != nil else { return }
        session.saw(time)
        let id = message["id"]?.scalarText ?? ""
        switch message["method"]?.string {
        case "initialize":
            if let client = message["params"]?["clientInfo"] {
                let name = [client["name"]?.string, client["version"]?.string].compactMap { $0 }.joined(separator: " ")
                session.title = "client \(Redaction.redact(name))"
            }
        case "tools/call": call(message, id, time)
        case nil: answer(message, id, time)
        default: break
        }
    }

    private mutating func call(_ message: JSONValue, _ id: String, _ time: Instant?) {
        guard let params = message["params"], let tool = params["name"]?.string else {
            transcript.gap("a tool call without a name", at: message.location)
            return
        }
        // Client and server may write the same message into one log.
        if let known = open[id], session.calls[known].tool == tool, session.calls[known].status == .missing { return }
        if time == nil, untimed == nil { untimed = message.location }
        let call = ToolUse.call(
            id: "\(session.calls.count + 1)", tool: tool, input: params["arguments"], location: message.location, time: time,
            tools: .any,
            kind: AgentTools.any.shell.contains(tool) ? nil : .mcp)
        open[id] = session.calls.count
        session.calls.append(call)
    }

    private mutating func answer(_ message: JSONValue, _ id: String, _ time: Instant?) {
        if let name = message["result"]?["serverInfo"]?["name"]?.string { server = name }
        guard let known = open[id], message["result"] != nil || message["error"] != nil else { return }
        open[id] = nil
        session.calls[known].end = time
        let failed = message["error"] != nil || message["result"]?["isError"]?.boolean == true
        session.calls[known].status = failed ? .error : .ok
        session.calls[known].requestIDs = ToolUse.requestIDs(in: (message["result"] ?? message["error"])?.text ?? "")
    }
}
