internal import Activity
internal import Catalogue
internal import Documents
internal import Shell

/// A tool of an MCP server, by the name that an agent or a server's log gives it: `mcp__aws__call_aws`, `@aws/call_aws`,
/// `aws___call_aws`, `call_aws`.
struct MCPTool {
    /// The tool's own name, without the server's.
    let name: String
    let server: String

    init(_ full: String) {
        var rest = full[...]
        if rest.hasPrefix("mcp__") {
            rest = rest.dropFirst(5)
        } else if rest.hasPrefix("mcp_") {
            rest = rest.dropFirst(4)
        } else if rest.hasPrefix("@") {
            rest = rest.dropFirst()
        }
        for separator in ["___", "__", "/", "."] {
            guard let mark = rest.ranges(of: separator).last else { continue }
            (server, name) = (String(rest[..<mark.lowerBound]), String(rest[mark.upperBound...]))
            return
        }
        // Copilot and Kiro join server and tool by one underscore: only a known tool's name can be told.
        if let known = Self.known.first(where: { rest.hasSuffix("_\($0)") || rest.hasSuffix("-\($0)") }) {
            (server, name) = (String(rest.dropLast(known.count + 1)), known)
        } else {
            (server, name) = ("", String(rest))
        }
    }

    /// Tools of AWS's own servers: the API server, its managed successor, and the Cloud Control server.
    private static let known = ["call_aws", "run_script"]
    private static let cloudControl: [String: String] = [
        "create_resource": "CreateResource", "update_resource": "UpdateResource", "delete_resource": "DeleteResource",
        "get_resource": "GetResource", "list_resources": "ListResources",
    ]

    var isAWS: Bool { Self.known.contains(name) }

    func read(_ input: JSONValue, into call: inout ToolCall) {
        switch name {
        case "call_aws":
            let commands = input["cli_command"]
            let texts = commands?.string.map { [$0] } ?? commands?.elements.compactMap(\.string) ?? []
            ToolUse.run(texts.joined(separator: "\n"), in: &call)
        case "run_script":
            let code = (input["code"] ?? input["script"])?.string ?? ""
            call.command = code.isEmpty ? nil : Redaction.redact(code)
            call.operations = SDKScript.operations(ofPython: code, program: name)
        default:
            // The tools' names are plain words: the members tell the Cloud Control server's from others.
            guard let operation = Self.cloudControl[name], let type = input["resource_type"]?.string else { return }
            var found = CloudOperation(
                service: "cloudformation", eventSource: "cloudcontrolapi.amazonaws.com", operation: operation)
            found.certainty = .template
            found.region = input["region"]?.string
            found.effect = CloudOperation.effect(ofOperation: operation)
            found.parameters = [CloudOperation.Parameter(name: "type-name", values: [type])]
            if let identifier = input["identifier"]?.string {
                found.parameters.append(CloudOperation.Parameter(name: "identifier", values: [Redaction.redact(identifier)]))
            }
            call.operations = [found]
        }
    }
}
