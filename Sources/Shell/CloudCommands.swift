package import Catalogue

/// From a shell's commands to operations in the cloud.
package enum CloudCommands {
    /// The operations of a script, in order. `profile` and `region` are those of the tool that runs it, where it has its own.
    package static func operations(of text: String, catalogue: ActionCatalogue = .standard) -> [CloudOperation] {
        var files = ScriptFiles()
        return operations(of: text, files: &files, catalogue: catalogue)
    }

    /// - Parameter files: what was written before, and after the call what it has written besides.
    package static func operations(
        of text: String, files: inout ScriptFiles, catalogue: ActionCatalogue = .standard
    ) -> [CloudOperation] {
        let script = ShellScript.commands(of: PowerShellText.isLikely(text) ? PowerShellText.asShell(text) : text, files: files)
        files = script.files
        var found = script.commands.flatMap { operations(of: $0, catalogue: catalogue) }
        if script.isCut { found.append(.unreadableScript) }
        return found
    }

    package static func operations(of command: ShellCommand, catalogue: ActionCatalogue) -> [CloudOperation] {
        let found =
            if command.program == "aws" {
                AWSCommand(command).operations(catalogue: catalogue)
            } else {
                SDKScript.operations(of: command, catalogue: catalogue)
                    ?? (InfrastructureTool.operation(of: command) ?? PowerShellText.cmdlet(command)).map { [$0] } ?? handedOn(
                        command, catalogue) ?? []
            }
        return found.map { operation in
            var operation = operation
            operation.isConditional = operation.isConditional || command.isConditional
            if command.repeats || command.isRemote, operation.certainty != .opaque { operation.certainty = .wildcard }
            operation.hasInlineCredentials = command.environment["AWS_SECRET_ACCESS_KEY"]?.isResolved ?? false
            operation.profile = operation.profile ?? resolved(command.environment["AWS_PROFILE"])
            let region = command.environment["AWS_REGION"] ?? command.environment["AWS_DEFAULT_REGION"]
            operation.region = operation.region ?? resolved(region)
            return operation
        }
    }

    /// Programs that show or search text and run none of it.
    private static let readers: Set<String> = [
        "echo", "printf", "cat", "grep", "egrep", "fgrep", "rg", "ag", "ls", "which", "type", "man", "whereis", "cd", "pip", "pip3",
        "apt", "apt-get", "brew", "yum", "dnf", "git", "gh", "mkdir", "touch", "rm", "cp", "mv", "ln", "chmod", "head", "tail",
        "sed",
        "awk", "jq", "test", "[", "[[", "tee", "diff", "wc", "sort", "curl", "wget", "unzip", "tar", "code", "vi", "vim", "nano",
        "alias", "hash", "command", "asdf", "mise", "snap", "choco", "winget", "docker", "podman", "kubectl", "helm",
    ]

    /// A command whose program is known only when it runs, or that hands on a word `aws` with an operation: what it does there is not
    /// known, but where the words name an operation of AWS, it is likely that one.
    private static func handedOn(_ command: ShellCommand, _ catalogue: ActionCatalogue) -> [CloudOperation]? {
        guard let program = command.words.first else { return nil }
        let words = command.words
        if !program.isResolved {
            return names(in: words[1...]) ? [.unreadableScript] : nil
        }
        if readers.contains(command.program) { return nil }
        for index in words.indices.dropFirst() where words[index].text == "aws" && index + 1 < words.count {
            guard names(in: words[(index + 1)...]) else {
                if words[index + 1].text.hasPrefix("-") { continue }
                return [.unreadableScript]
            }
            var inner = command
            inner.words = Array(words[index...])
            inner.isRemote = true
            return AWSCommand(inner).operations(catalogue: catalogue).map { operation in
                var operation = operation
                operation.certainty = .wildcard
                return operation
            }
        }
        return nil
    }

    /// Whether words begin as a command of the AWS command line goes on: a service and what is asked of it.
    private static func names(in words: ArraySlice<ShellWord>) -> Bool {
        var plain = words.map(\.text)[...]
        while let option = plain.first, option.hasPrefix("-") {
            plain = plain.dropFirst(AWSCommand.globalsWithValue.contains(String(option.drop { $0 == "-" })) ? 2 : 1)
        }
        guard let service = plain.first, plain.count > 1 else { return false }
        let high: Set<String> = ["rb", "rm", "mb", "cp", "mv", "ls", "sync"]
        let name = plain[plain.startIndex + 1]
        return service == "s3" && high.contains(name) || ActionCatalogue.standard.cli(service: service, operation: name).isKnown
    }

    private static func resolved(_ word: ShellWord?) -> String? {
        guard let word, word.isResolved, !word.text.isEmpty else { return nil }
        return word.text
    }
}

extension CloudOperation {
    /// A script, or a part of one, of which nobody can say what it does.
    package static var unreadableScript: CloudOperation {
        var found = CloudOperation(service: "shell", eventSource: nil, operation: "script")
        found.certainty = .opaque
        return found
    }
}
