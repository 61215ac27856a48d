internal import Documents

/// What a script has defined so far, and may run later under a name: aliases, functions, files.
struct ShellDefinitions {
    private var aliases: [String: String] = [:]
    private var functions: [String: (body: [UInt8], isCalled: Bool)] = [:]
    var files = ScriptFiles()
    /// A script may run itself, and each run may do so several times.
    private var runs = 0
    private static let mostRuns = 200
    private static let mostNames = 500

    /// A text that a command runs, with what it is given.
    struct Run {
        let text: [UInt8]
        let variables: [String: ShellWord]
    }

    enum Meaning {
        case itself
        case command(ShellCommand)
        case run(Run)
        /// It was run too often.
        case cut
    }

    mutating func define(alias name: String, as text: String) {
        if aliases.count < Self.mostNames { aliases[name] = text }
    }

    mutating func define(function name: String, as body: [UInt8]) {
        if functions.count < Self.mostNames { functions[name] = (body, false) }
    }

    /// Functions that nothing in the text calls: what they are for is not known.
    var uncalled: [[UInt8]] {
        functions.sorted { $0.key < $1.key }.compactMap { $0.value.isCalled ? nil : $0.value.body }
    }

    /// What a command stands for.
    mutating func meaning(of command: ShellCommand) -> Meaning {
        guard let first = command.words.first, first.isResolved, !first.text.isEmpty else { return .itself }
        if let text = aliases[first.text] {
            // The first word of an alias may be the alias itself; it is not taken twice.
            let words = text.split { $0 == " " || $0 == "\t" }.map { ShellWord(text: String($0)) }
            if text.contains(where: { ";|&<>()$`'\"\\".contains($0) }) { return run(text, [], command, isText: true) }
            var inner = command
            inner.words = words + command.words.dropFirst()
            return words.isEmpty ? .itself : .command(inner)
        }
        if let function = functions[first.text] {
            functions[first.text]?.isCalled = true
            return run(String(decoding: function.body, as: UTF8.self), Array(command.words.dropFirst()), command)
        }
        return file(first.text, command)
    }

    private static let shells: Set<String> = ["bash", "sh", "zsh", "dash", "ksh", "source", "."]
    private static let interpreters: Set<String> = [
        "python", "python3", "python2", "py", "node", "nodejs", "ts-node", "tsx", "deno", "bun", "pwsh", "powershell",
    ]

    private mutating func file(_ program: String, _ command: ShellCommand) -> Meaning {
        if files.isEmpty { return .itself }
        let name = command.program
        if Self.shells.contains(name) || Self.interpreters.contains(name) {
            var rest = command.words.dropFirst()
            if rest.first?.text == "run" { rest = rest.dropFirst() }
            while let word = rest.first, word.text.hasPrefix("-") {
                // A text of its own, or a module.
                if ["-c", "-e", "-m", "-p", "--eval", "--print", "-Command", "-command"].contains(word.text) { return .itself }
                if !word.text.hasPrefix("--"), word.text.contains("c"), Self.shells.contains(name) { return .itself }
                rest = rest.dropFirst()
            }
            guard let path = rest.first, path.isResolved, let text = files.text(at: path.text) else { return .itself }
            if Self.shells.contains(name) { return run(text, Array(rest.dropFirst()), command) }
            return interpreted(text, by: command)
        }
        guard program.contains("/") || program.contains("\\"), let text = files.text(at: program) else { return .itself }
        let line = text.prefix { $0 != "\n" }
        if line.hasPrefix("#!"), let interpreter = Self.interpreters.first(where: { line.contains($0) }) {
            var inner = command
            inner.words[0] = ShellWord(text: interpreter)
            return interpreted(text, by: inner)
        }
        return run(text, Array(command.words.dropFirst()), command)
    }

    private mutating func interpreted(_ text: String, by command: ShellCommand) -> Meaning {
        if command.program == "pwsh" || command.program == "powershell" { return run(PowerShellText.asShell(text), [], command) }
        var inner = command
        inner.words = Array(command.words.prefix(1))
        inner.input = text
        return .command(inner)
    }

    private mutating func run(_ text: String, _ words: [ShellWord], _ command: ShellCommand, isText: Bool = false) -> Meaning {
        guard runs < Self.mostRuns else { return .cut }
        runs += 1
        var variables = command.environment
        for (number, word) in zip(1..., words.prefix(9)) { variables[String(number)] = word }
        return .run(Run(text: isText ? Array(text.utf8) : Self.given(words, to: text), variables: variables))
    }

    /// All words at once, `"$@"`, are put into the text as words.
    private static func given(_ words: [ShellWord], to text: String) -> [UInt8] {
        guard text.contains("$@") || text.contains("$*") || text.contains("${@}") else { return Array(text.utf8) }
        let quoted = words.map { word in
            word.isResolved
                ? "'" + word.text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'" : "$?"
        }
        let all = quoted.joined(separator: " ")
        var text = text
        for name in ["\"$@\"", "\"${@}\"", "\"$*\"", "$@", "${@}", "$*"] { text = text.replacing(name, with: all) }
        return Array(text.utf8)
    }
}
