internal import Activity
import Documents

/// Cline's and Roo Code's conversation with the model: what each command's result was, in order. Tools are called by blocks, or in older
/// versions by tags in the text.
struct ClineHistory {
    private struct Use {
        let tool: String
        let command: String?
        let input: JSONValue?
        let place: JSONValue
        let time: Instant?
        var result: String?
        var end: Instant?
    }

    private var uses: [Use] = []
    private var prompts: [Prompt] = []
    private var open: [String: Int] = [:]
    private var waiting: Int?

    init(_ messages: JSONValue) {
        for message in messages.elements {
            let isAssistant = message["role"]?.string == "assistant"
            let time = AgentTranscript.time(message["ts"])
            let content = message["content"]
            if let text = content?.string {
                isAssistant ? tags(text, message, time) : told(text, message, time)
                continue
            }
            for block in content.map({ Array($0.elements) }) ?? [] {
                switch block["type"]?.string {
                case "tool_use": use(block, time)
                case "tool_result": result(block, time)
                case "text":
                    let text = block["text"]?.string ?? ""
                    isAssistant ? tags(text, block, time) : told(text, block, time)
                default: break
                }
            }
        }
    }

    /// The extension's directory bears its publisher's name.
    static func isOfRoo(_ path: String) -> Bool { path.contains("rooveterinaryinc") || path.contains("roo-cline") }

    static func isDenial(_ result: String) -> Bool {
        result.contains("The user denied this operation") || result.contains("user denied this operation")
    }

    static func failed(_ result: String) -> Bool {
        result.contains("exit code: ") && !result.contains("exit code: 0") || result.contains("The tool execution failed")
    }

    /// The results of each command, in order.
    var results: [String: [String]] {
        var found: [String: [String]] = [:]
        for use in uses {
            if let command = use.command, let result = use.result { found[command, default: []].append(result) }
        }
        return found
    }

    /// The conversation as a session of its own.
    func session(_ transcript: AgentTranscript) -> AgentSession {
        let name = transcript.file.name
        let folder = name.split(separator: "/").dropLast().last.map(String.init)
        var session = AgentSession(id: folder ?? name, agent: Self.isOfRoo(name) ? .roo : .cline, location: Location(file: name))
        session.prompts = prompts
        for prompt in prompts { session.saw(prompt.time) }
        for (number, use) in uses.enumerated() {
            var call = ToolUse.call(
                id: "\(number + 1)", tool: use.tool, input: use.input, location: use.place.location, time: use.time, tools: .cline)
            if let command = use.command { ToolUse.run(command, in: &call) }
            session.saw(use.time)
            session.saw(use.end)
            call.end = use.end
            if let result = use.result {
                call.requestIDs = ToolUse.requestIDs(in: result)
                call.status = Self.isDenial(result) ? .denied : Self.failed(result) ? .error : .ok
                call.approval =
                    call.status == .denied
                    ? Approval(.denied, by: .human, location: call.location) : Approval(.allowed, by: .unknown, .denialOnly)
            }
            session.calls.append(call)
        }
        return session
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }

    // MARK: Blocks

    private mutating func use(_ block: JSONValue, _ time: Instant?) {
        guard let tool = block["name"]?.string else { return }
        let command = tool == "execute_command" ? block["input"]?["command"]?.string.map { Self.trimmed($0) } : nil
        if let id = block["id"]?.string { open[id] = uses.count }
        uses.append(Use(tool: tool, command: command, input: block["input"], place: block, time: time))
    }

    private mutating func result(_ block: JSONValue, _ time: Instant?) {
        guard let id = block["tool_use_id"]?.string, let known = open[id] else { return }
        let content = block["content"]
        uses[known].result =
            content?.string ?? (content.map { Array($0.elements) } ?? []).compactMap { $0["text"]?.string }.joined(separator: "\n")
        uses[known].end = time
        if let said = Self.tag("feedback", in: (uses[known].result ?? "")[...]) { prompt(said, block, time) }
    }

    private mutating func prompt(_ said: Substring, _ place: JSONValue, _ time: Instant?) {
        prompts.append(Prompt(text: Redaction.redact(Self.trimmed(said)), time: time, location: place.location))
    }

    // MARK: Tags

    private static let tools = ["execute_command", "use_mcp_tool", "write_to_file", "replace_in_file", "apply_diff", "read_file"]

    private mutating func tags(_ text: String, _ place: JSONValue, _ time: Instant?) {
        for tool in Self.tools {
            guard let start = text.firstRange(of: "<\(tool)>") else { continue }
            let body = text[start.upperBound...]
            waiting = uses.count
            let command = tool == "execute_command" ? Self.tag("command", in: body).map { Self.trimmed($0) } : nil
            uses.append(Use(tool: tool, command: command, input: nil, place: place, time: time))
            return
        }
    }

    private static func tag(_ name: String, in text: Substring) -> Substring? {
        guard let start = text.firstRange(of: "<\(name)>"), let end = text.firstRange(of: "</\(name)>"),
            start.upperBound <= end.lowerBound
        else { return nil }
        return text[start.upperBound..<end.lowerBound]
    }

    /// What the user's side says: the task, answers, and results that begin with the tool's name in brackets.
    private mutating func told(_ text: String, _ place: JSONValue, _ time: Instant?) {
        for name in ["task", "user_message", "feedback", "answer"] {
            guard let said = Self.tag(name, in: text[...]) else { continue }
            prompt(said, place, time)
            break
        }
        guard let waiting, !text.hasPrefix("<environment_details>") else { return }
        uses[waiting].result = (uses[waiting].result.map { $0 + "\n" } ?? "") + text
        uses[waiting].end = time
    }
}
