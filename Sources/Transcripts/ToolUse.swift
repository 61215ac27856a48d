internal import Activity
internal import Catalogue
internal import Documents

/// What the use of a tool means: which agent's name for it stands for a shell, for AWS, or for something that does not matter here.
enum ToolUse {
    private static let shells: Set<String> = [
        "Bash", "PowerShell", "execute_bash", "execute_cmd", "execute_pwsh", "shell", "run_command", "run_shell_command",
    ]
    private static let aws: Set<String> = ["use_aws", "aws"]
    private static let web: Set<String> = ["WebFetch", "WebSearch", "web_fetch", "web_search"]
    private static let subagents: Set<String> = ["Agent", "Task", "use_subagent", "subagent", "delegate"]
    private static let files: Set<String> = [
        "Read", "Write", "Edit", "MultiEdit", "NotebookEdit", "Glob", "Grep", "LS", "read_file", "read_multiple_files", "fs_read",
        "fs_write", "str_replace", "delete_file", "list_directory", "read", "write", "glob", "grep",
    ]

    static func kind(_ tool: String) -> ToolCall.Kind {
        if shells.contains(tool) { return .shell }
        if aws.contains(tool) { return .aws }
        if tool.hasPrefix("mcp_") || tool.hasPrefix("@") { return .mcp }
        if files.contains(tool) { return .file }
        if web.contains(tool) { return .web }
        return subagents.contains(tool) ? .subagent : .other
    }

    /// Makes the call that a transcript tells of.
    static func call(id: String, tool: String, input: JSONValue?, location: Location, time: Instant?) -> ToolCall {
        var call = ToolCall(id: id, tool: tool, kind: kind(tool), location: location)
        call.time = time
        read(input, into: &call)
        return call
    }

    /// Takes what the call would do from its input.
    static func read(_ input: JSONValue?, into call: inout ToolCall) {
        guard let input else { return }
        switch call.kind {
        case .shell:
            guard let text = (input["command"] ?? input["cmd"])?.string else { return }
            call.command = Redaction.redact(text)
            call.workingDirectory = (input["working_dir"] ?? input["cwd"])?.string ?? call.workingDirectory
            call.operations = CloudCommands.operations(of: text)
        case .aws: readAWS(input, into: &call)
        case .mcp where call.tool.hasSuffix("call_aws"):
            let commands = input["cli_command"]
            let texts = commands?.string.map { [$0] } ?? commands?.elements.compactMap(\.string) ?? []
            call.command = Redaction.redact(texts.joined(separator: "\n"))
            call.operations = texts.flatMap { CloudCommands.operations(of: $0) }
        case .mcp where call.tool.hasSuffix("run_script"):
            var script = CloudOperation(service: call.tool, eventSource: nil, operation: "script")
            script.certainty = .opaque
            call.operations = [script]
        default: break
        }
    }

    /// `use_aws`: an AWS command in pieces (docs/reference/transcripts.md).
    private static func readAWS(_ input: JSONValue, into call: inout ToolCall) {
        guard let service = input["service_name"]?.string, let name = input["operation_name"]?.string else { return }
        var options: [(name: String, values: [ShellWord])] = []
        var shown = ["aws", service, name]
        for member in input["parameters"].map({ Array($0.members) }) ?? [] {
            let option = kebab(member.name)
            let value = member.value.scalarText ?? member.value.text
            options.append((option, value.isEmpty ? [] : [ShellWord(text: value)]))
            shown.append("--\(option)")
            if !value.isEmpty { shown.append(Redaction.redact(value, named: option)) }
        }
        let region = input["region"]?.string
        let profile = input["profile_name"]?.string
        if let region { shown += ["--region", region] }
        if let profile { shown += ["--profile", profile] }
        call.command = shown.joined(separator: " ")
        let command = AWSCommand(service: service, name: name, options: options, profile: profile, region: region)
        call.operations = command.operations(catalogue: .standard)
    }

    /// `stackName`, `StackName`, `stack_name` and `--stack-name` as `stack-name`.
    private static func kebab(_ name: String) -> String {
        var out = ""
        for character in name.drop(while: { $0 == "-" }) {
            if character == "_" {
                out.append("-")
            } else if character.isUppercase {
                if let last = out.last, last != "-" { out.append("-") }
                out += character.lowercased()
            } else {
                out.append(character)
            }
        }
        return out
    }

    /// AWS request ids in a tool's output: the UUIDs that follow the word "request".
    static func requestIDs(in output: String) -> [String] {
        let bytes = Array(output.utf8.prefix(1 << 16))
        let mark = Array("equest".utf8)
        var found: [String] = []
        var at = 0
        while at + mark.count < bytes.count, found.count < 20 {
            guard bytes[at] == mark[0], bytes[at...].starts(with: mark) else {
                at += 1
                continue
            }
            at += mark.count
            for start in at..<min(at + 24, bytes.count) {
                guard let id = uuid(bytes[start...]) else { continue }
                if !found.contains(id) { found.append(id) }
                at = start + 36
                break
            }
        }
        return found
    }

    private static func uuid(_ bytes: ArraySlice<UInt8>) -> String? {
        guard bytes.count >= 36 else { return nil }
        let text = bytes.prefix(36)
        for (index, byte) in text.enumerated() {
            let isDash = index == 8 || index == 13 || index == 18 || index == 23
            let isHex = Redaction.isDigit(byte) || (0x61...0x66).contains(byte | 0x20)
            guard isDash ? byte == UInt8(ascii: "-") : isHex else { return nil }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
