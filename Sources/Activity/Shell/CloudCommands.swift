package import Catalogue

/// From a shell's commands to operations in the cloud.
package enum CloudCommands {
    /// The operations of a script, in order. `profile` and `region` are those of the tool that runs it, where it has its own.
    package static func operations(of text: String, catalogue: ActionCatalogue = .standard) -> [CloudOperation] {
        let script = ShellScript.commands(of: PowerShellText.isLikely(text) ? PowerShellText.asShell(text) : text)
        var found = script.commands.flatMap { operations(of: $0, catalogue: catalogue) }
        if script.isCut {
            var rest = CloudOperation(service: "shell", eventSource: nil, operation: "script")
            rest.certainty = .opaque
            found.append(rest)
        }
        return found
    }

    package static func operations(of command: ShellCommand, catalogue: ActionCatalogue) -> [CloudOperation] {
        let found =
            if command.program == "aws" {
                AWSCommand(command).operations(catalogue: catalogue)
            } else {
                SDKScript.operations(of: command, catalogue: catalogue)
                    ?? (InfrastructureTool.operation(of: command) ?? PowerShellText.cmdlet(command)).map { [$0] } ?? []
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

    private static func resolved(_ word: ShellWord?) -> String? {
        guard let word, word.isResolved, !word.text.isEmpty else { return nil }
        return word.text
    }
}
