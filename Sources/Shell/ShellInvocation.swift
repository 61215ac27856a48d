internal import Catalogue

/// What a shell, or `source`, is told to run.
struct ShellInvocation {
    enum Source {
        case text(ShellWord)
        /// What is fed to it.
        case input
        case file(ShellWord)
        /// Nothing: a shell in which a person types.
        case nothing
    }

    let source: Source
    /// What the text is given as `$1`, `$2`...
    let arguments: [ShellWord]

    /// nil for a program that is not a shell.
    init?(_ command: ShellCommand) {
        var rest = command.words.dropFirst()
        if command.program == "source" || command.program == "." {
            guard let file = rest.popFirst() else { return nil }
            (source, arguments) = (Self.isInput(file) ? .input : .file(file), Array(rest))
            return
        }
        guard CommandLanguage(program: command.program) == .shell else { return nil }
        var isText = false
        var isInput = false
        while let option = rest.first?.text, option.hasPrefix("-") || option.hasPrefix("+") {
            rest = rest.dropFirst()
            if option == "--" || option == "-" { break }
            if option.hasPrefix("--") {
                if ["--rcfile", "--init-file"].contains(option) { rest = rest.dropFirst() }
                if option == "--command" { isText = true }
                continue
            }
            if option.hasPrefix("-"), option.contains("c") { isText = true }
            if option.hasPrefix("-"), option.contains("s") { isInput = true }
            // `-euo pipefail`
            if option.hasSuffix("o") || option.hasSuffix("O") { rest = rest.dropFirst() }
        }
        if isText {
            source = rest.popFirst().map { .text($0) } ?? .nothing
            // The first one is the name of what runs, `$0`.
            arguments = Array(rest.dropFirst())
        } else if !isInput, let file = rest.popFirst() {
            (source, arguments) = (Self.isInput(file) ? .input : .file(file), Array(rest))
        } else {
            let isFed = command.input != nil || command.isFed
            (source, arguments) = (isInput || isFed ? .input : .nothing, Array(rest))
        }
    }

    static func isInput(_ file: ShellWord) -> Bool { ["-", "/dev/stdin", "/dev/fd/0", "/proc/self/fd/0"].contains(file.text) }
}
