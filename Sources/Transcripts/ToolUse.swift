internal import Activity
internal import Catalogue
internal import Documents
internal import Shell

/// From the input of a tool to what it would do.
enum ToolUse {
    /// Makes the call that a transcript tells of.
    static func call(
        id: String, tool: String, input: JSONValue?, location: Location, time: Instant?, tools: AgentTools,
        kind: ToolCall.Kind? = nil
    ) -> ToolCall {
        var call = ToolCall(id: id, tool: tool, kind: kind ?? tools.kind(of: tool), location: location)
        call.time = time
        read(input, into: &call)
        return call
    }

    /// Takes what the call would do from its input.
    static func read(_ input: JSONValue?, into call: inout ToolCall) {
        guard let input else { return }
        switch call.kind {
        case .shell:
            guard let text = (input["command"] ?? input["cmd"] ?? input["script"]).flatMap(ShellText.text) ?? input.string else {
                return
            }
            run(text, in: &call)
            let directory = input["working_dir"] ?? input["workdir"] ?? input["cwd"] ?? input["dir_path"] ?? input["directory"]
            call.workingDirectory = directory?.string ?? call.workingDirectory
        case .aws: readAWS(input, into: &call)
        case .mcp: MCPTool(call.tool).read(input, into: &call)
        case .file:
            let path = ["file_path", "path", "filePath", "notebook_path", "target_file", "absolute_path"].lazy
                .compactMap { input[$0]?.string }.first
            call.path = path.map(Redaction.redact) ?? call.path
            call.changes = FileChange.told(by: input)
        default: break
        }
        if let intent = (input["description"] ?? input["intention"] ?? input["explanation"] ?? input["summary"])?.string {
            call.intent = Redaction.redact(String(intent.prefix(500)))
        }
    }

    /// The call runs a shell's text.
    static func run(_ text: String, in call: inout ToolCall) {
        call.command = Redaction.redact(text)
        call.operations = CloudCommands.operations(of: text)
    }

    /// `use_aws`: an AWS command in pieces (docs/reference/transcripts.md).
    private static func readAWS(_ input: JSONValue, into call: inout ToolCall) {
        guard let service = input["service_name"]?.string, let name = input["operation_name"]?.string else {
            return MCPTool(call.tool).read(input, into: &call)
        }
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
