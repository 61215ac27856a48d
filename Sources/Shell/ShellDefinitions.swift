internal import Catalogue
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

    private mutating func file(_ program: String, _ command: ShellCommand) -> Meaning {
        if files.isEmpty { return .itself }
        if let invocation = ShellInvocation(command) {
            guard case .file(let path) = invocation.source else { return .itself }
            return known(path) { run($0, invocation.arguments, command) }
        }
        if CommandLanguage(program: command.program) != nil {
            var rest = command.words.dropFirst()
            if rest.first?.text == "run" { rest = rest.dropFirst() }
            while let word = rest.first, word.text.hasPrefix("-") {
                // A text of its own, or a module.
                if ["-c", "-e", "-m", "-p", "--eval", "--print", "-Command", "-command"].contains(word.text) { return .itself }
                rest = rest.dropFirst()
            }
            return rest.first.map { path in known(path) { interpreted($0, by: command) } } ?? .itself
        }
        guard program.contains("/") || program.contains("\\") else { return .itself }
        return known(ShellWord(text: program)) { text in
            let line = text.prefix { $0 != "\n" }
            let names = line.hasPrefix("#!") ? line.dropFirst(2).split { $0 == " " || $0 == "/" || $0 == "\r" } : []
            if let interpreter = names.lazy.map(String.init).last(where: { CommandLanguage(program: $0) != nil }),
                CommandLanguage(program: interpreter) != .shell
            {
                var inner = command
                inner.words[0] = ShellWord(text: interpreter)
                return interpreted(text, by: inner)
            }
            return run(text, Array(command.words.dropFirst()), command)
        }
    }

    /// What a file's text means, where it is known.
    private func known(_ path: ShellWord, _ meaning: (String) -> Meaning) -> Meaning {
        guard path.isResolved else { return .itself }
        if let text = files.text(at: path.text) { return meaning(text) }
        return files.isUnknown(path.text) || path.text.hasPrefix("/dev/fd/") ? .cut : .itself
    }

    private mutating func interpreted(_ text: String, by command: ShellCommand) -> Meaning {
        if CommandLanguage(program: command.program) == .powerShell { return run(PowerShellText.asShell(text), [], command) }
        var inner = command
        inner.words = Array(command.words.prefix(1))
        inner.input = text
        return .command(inner)
    }

    private mutating func run(_ text: String, _ words: [ShellWord], _ command: ShellCommand, isText: Bool = false) -> Meaning {
        guard runs < Self.mostRuns else { return .cut }
        runs += 1
        return .run(Run(text, words, variables: command.environment, isText: isText))
    }
}

extension ShellDefinitions.Run {
    /// - Parameter words: what the text is given as `$1`, `$2`... An alias is given nothing.
    init(_ text: String, _ words: [ShellWord], variables: [String: ShellWord], isText: Bool = false) {
        var variables = variables
        for (number, word) in zip(1..., words.prefix(9)) { variables[String(number)] = word }
        self.init(text: isText ? Array(text.utf8) : Self.given(words, to: text), variables: variables)
    }

    /// All words at once, `"$@"`, are put into the text as words.
    private static func given(_ words: [ShellWord], to text: String) -> [UInt8] {
        guard !words.isEmpty, text.contains("$@") || text.contains("$*") || text.contains("${@}") else { return Array(text.utf8) }
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
