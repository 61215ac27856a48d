package import Documents

/// A file of an agent that is known and not read: what it is, and how to get what is read.
package struct NamedFormat: Sendable {
    package let name: String
    package let help: String
    let recognises: @Sendable (_ head: Head, _ fileName: String) -> Bool

    /// The format of a file that begins so, where it is one of these.
    package static func of(_ head: Head, fileName: String) -> NamedFormat? {
        // Prose may show members of any form.
        let first = head.text.first { $0 > 0x20 }
        let isJSON = first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
        return (isJSON ? all : others).first { $0.recognises(head, fileName) }
    }

    private static let convert = "convert it to `ambit-session` (docs/transcripts.md)"

    private static let all = json + others

    private static let others: [NamedFormat] = [
        NamedFormat(
            name: "Aider chat history",
            help: "Aider keeps prose only, and no decisions: \(convert), or give the shell's history and the logs of AWS",
            recognises: { head, _ in head.begins(with: "# aider chat started at") }),
        NamedFormat(
            name: "Aider input history", help: "it has prompts only: give `.aider.chat.history.md`, or \(convert)",
            recognises: { _, name in name == ".aider.input.history" }),
        NamedFormat(
            name: "Cursor store (SQLite)",
            help: "let a hook write what runs (`.cursor/hooks.json`, `beforeShellExecution`), or \(convert)",
            recognises: { head, name in head.isSQLite && (name == "state.vscdb" || name == "store.db" || head.says("cursorDiskKV"))
            }),
        NamedFormat(
            name: "file compressed by zstd", help: "`zstd -d FILE`: Codex packs old rollouts so",
            recognises: { head, _ in head.text.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) }),
        NamedFormat(
            name: "log of AWS's API MCP server",
            help: "it has no parameters: give the agent's transcript, or the client's log of JSON-RPC messages",
            recognises: { head, name in
                name.hasSuffix(".log") && (head.says("awslabs.aws_api_mcp_server") || name == "aws-api-mcp-server.log")
            }),
        NamedFormat(
            name: "SQLite database", help: "only `data.sqlite3` of Kiro CLI and Amazon Q is read: \(convert)",
            recognises: { head, _ in head.isSQLite }),
    ]

    private static let json: [NamedFormat] = [
        NamedFormat(
            name: "OpenHands events", help: convert,
            recognises: { head, _ in
                head.has("tool_call_id", "action") && head.has("security_risk")
                    || head.has("action_id", "observation", "tool_call_id")
                    || head.has("[].action", "[].args", "[].source") || head.has("id", "source", "action", "args", "timestamp")
                    || head.has("id", "source", "observation", "cause")
            }),
        NamedFormat(
            name: "SWE-agent trajectory", help: convert,
            recognises: { head, _ in
                head.has("trajectory[].action") || head.has("trajectory", "info.exit_status") || head.has("trajectory_format")
            }),
        NamedFormat(
            name: "Goose session", help: "`goose session export --format json` and \(convert)",
            recognises: { head, _ in
                head.has("working_dir", "message_count")
                    || head.has("role", "created", "content[].type") && head.says("toolRequest")
            }),
        NamedFormat(
            name: "Gemini CLI's list of prompts", help: "give `chats/session-*.json` beside it",
            recognises: { head, _ in head.has("[].sessionId", "[].messageId", "[].message") }),
        NamedFormat(
            name: "OpenCode session", help: "`opencode export` and \(convert)",
            recognises: { head, _ in
                head.has("info", "messages[].parts") || head.has("messageID", "type") && head.says("\"prt_")
                    || head.has("sessionID", "messageID", "type") || head.has("id", "sessionID", "role")
                    || head.has("id", "projectID", "directory")
            }),
        NamedFormat(
            name: "Pi session", help: convert,
            recognises: { head, _ in head.has("type", "version", "cwd") && head.begins(with: "{\"type\":\"session\"") }),
        NamedFormat(
            name: "Amp thread", help: convert,
            recognises: { head, _ in head.has("v", "messages[].role", "id") && head.says("\"T-") }),
        NamedFormat(
            name: "Continue session", help: convert,
            recognises: { head, _ in head.has("history[].message", "sessionId", "workspaceDirectory") }),
        NamedFormat(
            name: "Factory Droid session", help: convert,
            recognises: { head, _ in
                head.begins(with: "{\"type\":\"session_start\"") && head.has("message.role")
                    || head.has("type", "session_id", "timestamp") && (head.has("toolCallId") || head.has("role", "text"))
            }),
        NamedFormat(
            name: "Cursor agent transcript",
            help: "it has no times and no results: let a hook write what runs (`.cursor/hooks.json`), or \(convert)",
            recognises: { head, _ in head.has("role", "message.content") && !head.has("type") }),
        NamedFormat(
            name: "Kimi Code session", help: convert,
            recognises: { head, _ in
                head.has("type", "protocol_version", "created_at") || head.has("type", "time", "event.turnId")
                    || head.has("type", "time", "systemPrompt")
            }),
        NamedFormat(
            name: "Grok session", help: convert,
            recognises: { head, _ in
                head.has("type", "content") && (head.has("prompt_index") || head.has("tool_calls", "model_id"))
                    || head.has("session_summary", "chat_format_version")
            }),
        NamedFormat(
            name: "Hermes session", help: convert,
            recognises: { head, _ in head.has("session_id", "platform", "session_start", "messages[].role") }),
        NamedFormat(
            name: "Antigravity transcript", help: convert,
            recognises: { head, _ in head.has("step_index", "source", "type", "status") }),
        NamedFormat(
            name: "ChatGPT export", help: convert, recognises: { head, _ in head.has("title", "mapping") || head.has("[].mapping") }
        ),
        NamedFormat(
            name: "agent trajectory (ATIF)", help: convert,
            recognises: { head, _ in head.has("schema_version", "agent", "steps[].source") }),
        NamedFormat(
            name: "OpenAI Assistants or Responses log", help: convert,
            recognises: { head, _ in head.has("object", "output[].type", "output[].call_id") }),
        NamedFormat(
            name: "OpenTelemetry metrics", help: "they are counts and contain no tool calls: give spans or log records",
            recognises: { head, _ in head.has("resourceMetrics[].scopeMetrics") }),
        NamedFormat(
            name: "Kiro IDE 0.x chat", help: "it has tool calls only as prose: give the log of AWS, or \(convert)",
            recognises: { head, _ in
                head.has("executionId", "chat[].role", "metadata.workflowId") || head.has("history[].promptLogs")
            }),
    ]

    /// What people write for agents to follow; it tells nothing of what was done.
    package static func isInstruction(_ path: String) -> Bool {
        let parts = path.lowercased().split(separator: "/")
        guard let name = parts.last else { return false }
        let names: Set<Substring> = [
            "claude.md", "claude.local.md", "agents.md", "agent.md", "gemini.md", "skill.md", ".cursorrules", ".windsurfrules",
            ".clinerules",
            "copilot-instructions.md", "conventions.md", "qwen.md", "warp.md", "amazonq.md",
        ]
        if names.contains(name) || name.hasSuffix(".instructions.md") || name.hasSuffix(".prompt.md") || name.hasSuffix(".mdc") {
            return true
        }
        let folders: Set<Substring> = [
            ".claude", ".kiro", ".amazonq", ".cursor", ".codex", ".gemini", ".clinerules", ".roo", ".agents",
        ]
        let isText = name.hasSuffix(".md") || name.hasSuffix(".markdown")
        return isText && parts.dropLast().contains(where: folders.contains)
    }
}

extension Head {
    func begins(with words: StaticString) -> Bool {
        words.withUTF8Buffer { wanted in
            var start = text[...]
            while let byte = start.first, byte <= 0x20 || byte == 0xEF || byte == 0xBB || byte == 0xBF { start = start.dropFirst() }
            return start.starts(with: wanted)
        }
    }
}
