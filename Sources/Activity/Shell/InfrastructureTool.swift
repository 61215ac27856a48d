/// Tools that do many operations which their command does not show; what class of thing they do, it does (docs/reference/attribution.md).
enum InfrastructureTool {
    static func operation(of command: ShellCommand) -> CloudOperation? {
        let words = command.words.dropFirst().map(\.text)
        switch command.program {
        case "terraform", "tofu", "terragrunt": return terraform(command.program, words)
        case "cdk", "sam", "pulumi", "eksctl", "serverless", "sls", "eb", "copilot", "amplify", "helm", "kubectl", "chalice":
            return tool(command.program, words)
        case "cloud-nuke", "aws-nuke": return opaque(command.program, words.first ?? "run", .destroy)
        case "python", "python3", "node", "ruby", "ts-node", "deno": return script(command)
        default: return nil
        }
    }

    private static func opaque(_ service: String, _ operation: String, _ effect: CloudOperation.Effect) -> CloudOperation {
        var found = CloudOperation(service: service, eventSource: nil, operation: operation)
        found.certainty = .opaque
        found.effect = effect
        return found
    }

    private static func terraform(_ program: String, _ words: [String]) -> CloudOperation? {
        var heads = words.filter { !$0.hasPrefix("-") }
        if heads.first == "run-all" || heads.first == "run" { heads.removeFirst() }
        guard let name = heads.first else { return nil }
        switch name {
        case "apply":
            let destroys = words.contains("-destroy") || words.contains("--destroy")
            return opaque(program, name, destroys ? .destroy : .change)
        case "destroy": return opaque(program, name, .destroy)
        case "plan", "refresh", "show", "output", "console", "providers": return opaque(program, name, .read)
        case "state":
            let command = heads.count > 1 ? heads[1] : ""
            return opaque(program, "state \(command)", ["rm", "mv", "push"].contains(command) ? .change : .read)
        case "import", "taint", "untaint", "force-unlock": return opaque(program, name, .change)
        case "init", "validate", "fmt", "version", "get", "graph", "login", "logout", "test": return opaque(program, name, .none)
        default: return opaque(program, name, .unknown)
        }
    }

    private static let destroyers: [String: Set<String>] = [
        "cdk": ["destroy"], "sam": ["delete"], "pulumi": ["destroy"], "eksctl": ["delete"], "serverless": ["remove"],
        "sls": ["remove"],
        "eb": ["terminate", "restore"], "copilot": ["delete"], "amplify": ["delete"], "helm": ["uninstall", "delete"],
        "kubectl": ["delete", "drain"], "chalice": ["delete"],
    ]
    private static let changers: [String: Set<String>] = [
        "cdk": ["deploy", "bootstrap", "import", "watch"], "sam": ["deploy", "sync", "package"],
        "pulumi": ["up", "update", "import", "refresh"], "eksctl": ["create", "upgrade", "scale", "update"],
        "serverless": ["deploy"], "sls": ["deploy"],
        "eb": ["create", "deploy", "setenv", "scale", "config", "swap", "abort", "upgrade", "clone"],
        "copilot": ["deploy", "init", "upgrade"], "amplify": ["push", "publish", "add"],
        "helm": ["install", "upgrade", "rollback"],
        "kubectl": ["apply", "create", "patch", "scale", "rollout", "replace", "set", "edit", "exec", "annotate", "label", "run"],
        "chalice": ["deploy"],
    ]
    private static let readers: Set<String> = [
        "synth", "diff", "ls", "list", "validate", "build", "preview", "status", "get", "describe", "logs", "info", "doctor",
        "version",
        "template", "top", "explain", "stack", "show",
    ]

    private static func tool(_ program: String, _ words: [String]) -> CloudOperation? {
        let heads = words.filter { !$0.hasPrefix("-") }.prefix(2)
        guard let name = heads.first else { return nil }
        let effect: CloudOperation.Effect =
            if heads.contains(where: { destroyers[program, default: []].contains($0) }) || (name == "stack" && heads.last == "rm") {
                .destroy
            } else if heads.contains(where: { changers[program, default: []].contains($0) }) {
                .change
            } else {
                readers.contains(name) ? .read : .unknown
            }
        return opaque(program, name, effect)
    }

    /// A program text that speaks of an AWS SDK calls what it calls.
    private static func script(_ command: ShellCommand) -> CloudOperation? {
        let text = command.words.map(\.text).joined(separator: " ") + " " + (command.input ?? "")
        let marks = ["boto3", "botocore", "aws-sdk", "Aws::"]
        guard marks.contains(where: { text.contains($0) }) else { return nil }
        return opaque(command.program, "script", .unknown)
    }
}
