/// What a program that runs texts reads: a shell's language, or that of an interpreter.
package enum CommandLanguage: Sendable {
    case shell, powerShell, python, javaScript, ruby

    /// The language of a program, by its name without its path: `python3.12` reads Python.
    package init?(program: String) {
        if let language = Self.programs[program] {
            self = language
        } else if program.hasPrefix("python"), program.dropFirst(6).allSatisfy({ $0 == "." || $0.isASCII && $0.isNumber }) {
            self = .python
        } else {
            return nil
        }
    }

    /// The names of the programs.
    package static var names: some Sequence<String> { programs.keys }

    private static let programs: [String: CommandLanguage] = [
        "ash": .shell, "bash": .shell, "dash": .shell, "fish": .shell, "ksh": .shell, "mksh": .shell, "sh": .shell, "zsh": .shell,
        "powershell": .powerShell, "pwsh": .powerShell,
        "ipython": .python, "py": .python, "pypy": .python, "pypy3": .python, "python": .python, "python2": .python,
        "python3": .python,
        "bun": .javaScript, "deno": .javaScript, "node": .javaScript, "nodejs": .javaScript, "ts-node": .javaScript,
        "tsx": .javaScript,
        "irb": .ruby, "ruby": .ruby,
    ]
}
