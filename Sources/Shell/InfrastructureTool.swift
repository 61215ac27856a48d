internal import Catalogue

/// Tools that do many operations which their command does not show; what class of thing they do, it does (docs/reference/attribution.md).
enum InfrastructureTool {
    static func operation(of command: ShellCommand) -> CloudOperation? {
        switch command.program {
        case "terraform", "tofu", "terragrunt": return terraform(Words(command, valued: []))
        case "cloud-nuke", "aws-nuke": return opaque(command.program, Words(command, valued: []).plain.first ?? "run", .destroy)
        default:
            guard let tool = InfrastructureCommands.all[command.program] else {
                return CommandLanguage(program: command.program) == nil ? nil : script(command)
            }
            return operation(of: tool, Words(command, valued: tool.valued))
        }
    }

    /// The words of a command, those of options apart.
    private struct Words {
        let program: String
        private(set) var plain: [String] = []
        private(set) var options: [(name: String, value: String?)] = []

        init(_ command: ShellCommand, valued: Set<String>) {
            program = command.program
            var rest = command.words.dropFirst()
            while let word = rest.popFirst()?.text {
                guard word.hasPrefix("-"), word.count > 1 else {
                    plain.append(word)
                    continue
                }
                if word == "--" { break }
                if let equals = word.firstIndex(of: "=") {
                    options.append((String(word[..<equals]), String(word[word.index(after: equals)...])))
                } else {
                    options.append((word, valued.contains(word) ? rest.popFirst()?.text : nil))
                }
            }
        }

        func has(_ names: String...) -> Bool { options.contains { names.contains($0.name) } }
        func values(_ names: Set<String>) -> [String] { options.compactMap { names.contains($0.name) ? $0.value : nil } }
    }

    private static func opaque(_ service: String, _ operation: String, _ effect: CloudOperation.Effect) -> CloudOperation {
        var found = CloudOperation(service: service, eventSource: nil, operation: operation)
        found.certainty = .opaque
        found.effect = effect
        return found
    }

    private static func terraform(_ words: Words) -> CloudOperation? {
        var heads = words.plain[...]
        if heads.first == "run-all" || heads.first == "run" { heads.removeFirst() }
        guard let name = heads.popFirst() else { return nil }
        var found = terraform(words.program, name, heads.first ?? "", destroys: words.has("-destroy", "--destroy"))
        let targets = words.values(["-target", "--target", "-replace", "--replace"])
        if !targets.isEmpty { found.parameters.append(CloudOperation.Parameter(name: "target", values: targets)) }
        if name == "state", heads.count > 1 {
            found.parameters.append(CloudOperation.Parameter(name: "target", values: Array(heads.dropFirst())))
        }
        return found
    }

    private static func terraform(_ program: String, _ name: String, _ command: String, destroys: Bool) -> CloudOperation {
        switch name {
        case "apply": return opaque(program, name, destroys ? .destroy : .change)
        case "destroy": return opaque(program, name, .destroy)
        case "plan", "refresh", "show", "output", "console", "providers": return opaque(program, name, .read)
        case "state": return opaque(program, "state \(command)", ["rm", "mv", "push"].contains(command) ? .change : .read)
        case "import", "taint", "untaint", "force-unlock": return opaque(program, name, .change)
        case "init", "validate", "fmt", "version", "get", "graph", "login", "logout", "test": return opaque(program, name, .none)
        default: return opaque(program, name, .unknown)
        }
    }

    private static func operation(of tool: InfrastructureCommands, _ words: Words) -> CloudOperation? {
        let heads = words.plain.prefix(2)
        guard let name = heads.first else { return nil }
        let effect: CloudOperation.Effect =
            if heads.contains(where: tool.destroyers.contains) || (name == "stack" && heads.last == "rm") {
                .destroy
            } else if heads.contains(where: tool.changers.contains) {
                .change
            } else {
                InfrastructureCommands.readers.contains(name) ? .read : .unknown
            }
        var found = opaque(words.program, name, effect)
        let named = words.values(tool.names) + (tool.namesFollow ? Array(words.plain.dropFirst()) : [])
        if !named.isEmpty { found.parameters.append(CloudOperation.Parameter(name: tool.noun, values: Array(named.prefix(50)))) }
        let spaces = words.values(["-n", "--namespace"])
        if tool.isCluster, !spaces.isEmpty { found.parameters.append(CloudOperation.Parameter(name: "namespace", values: spaces)) }
        found.profile = words.values(["--profile", "--aws-profile"]).first
        found.region = words.values(["--region"]).first
        return found
    }

    /// A program text that speaks of an AWS SDK calls what it calls.
    private static func script(_ command: ShellCommand) -> CloudOperation? {
        let text = command.words.map(\.text).joined(separator: " ") + " " + (command.input ?? "")
        return SDKScript.mentionsSDK(text) ? opaque(command.program, "script", .unknown) : nil
    }
}
