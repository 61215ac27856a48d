internal import Catalogue

extension ShellScript {
    /// Adds a command, or what it wraps: `bash -c`, `env`, `sudo`, `xargs`...
    mutating func unwrap(_ command: ShellCommand, depth: Int) {
        let command = command.split
        // What a command writes is run.
        if let program = command.words.first, program.isOutput, command.words.count == 1 { isCut = true }
        switch definitions.meaning(of: command) {
        case .itself: break
        case .cut:
            isCut = true
            return
        case .run(let run):
            let start = commands.count
            read(
                run.text, variables: run.variables, conditional: command.isConditional, repeats: command.repeats,
                depth: depth + 1)
            if command.isRemote { for index in start..<commands.count { commands[index].isRemote = true } }
            return
        case .command(let meant):
            return unwrapPlain(meant, depth: depth)
        }
        unwrapPlain(command, depth: depth)
    }

    private mutating func unwrapPlain(_ command: ShellCommand, depth: Int) {
        if runsWhatIsFed(command) { isCut = true }
        switch ShellWrapper.unwrap(command) {
        case .itself:
            commands.append(command)
        case .beside(let inner):
            commands.append(command)
            if depth < Self.deepest { unwrap(inner, depth: depth + 1) }
        case .command(let inner):
            guard depth < Self.deepest else {
                isCut = true
                return
            }
            unwrap(inner, depth: depth + 1)
        case .script(let text, let outer, let arguments):
            if text.isOutput { isCut = true }
            let start = commands.count
            let run = ShellDefinitions.Run(text.text, arguments, variables: outer.environment)
            read(
                run.text, variables: run.variables, input: Self.input(of: outer, beside: text), conditional: outer.isConditional,
                repeats: outer.repeats, depth: depth + 1)
            if outer.isRemote { for index in start..<commands.count { commands[index].isRemote = true } }
        }
    }

    /// `ssh host bash -s <<EOF`: what the whole is fed, its first command is fed, unless it is the text itself.
    private static func input(of outer: ShellCommand, beside text: ShellWord) -> ShellWord? {
        if let input = outer.input { return input == text.text ? nil : ShellWord(text: input) }
        return outer.isFed ? .output : nil
    }

    /// Whether a shell or another interpreter runs something that the text does not show.
    private func runsWhatIsFed(_ command: ShellCommand) -> Bool {
        if let invocation = ShellInvocation(command) {
            return switch invocation.source {
            case .input: command.isFed
            case .file(let file): file.isOutput
            case .text, .nothing: false
            }
        }
        guard CommandLanguage(program: command.program) != nil || ["at", "batch"].contains(command.program) else { return false }
        let words = command.words.dropFirst()
        if let file = words.first(where: { !$0.text.hasPrefix("-") }), file.isOutput {
            return !words.contains { ["-c", "-e", "-m", "-p", "--eval", "--print"].contains($0.text) }
        }
        return command.isFed && words.allSatisfy { $0.text.hasPrefix("-") && $0.text != "-c" }
    }
}
