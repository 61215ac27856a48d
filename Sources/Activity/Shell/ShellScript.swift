internal import Documents

/// The simple commands of a shell's text: those of substitutions, subshells, branches and loops too (docs/reference/attribution.md).
///
/// It is read, never run. What only a run can tell is unknown and says so.
struct ShellScript {
    /// Bounds for hostile text.
    private static let deepest = 16
    private static let longest = 1 << 20
    private static let mostCommands = 2_000
    private static let mostRepeats = 50

    private(set) var commands: [ShellCommand] = []
    /// The text was longer, deeper, or of more commands than is read.
    private(set) var isCut = false
    private var definitions = ShellDefinitions()
    /// The files that are known after it.
    var files: ScriptFiles { definitions.files }

    /// - Parameter files: those that are known before it.
    static func commands(
        of text: String, environment: [String: ShellWord] = [:], files: ScriptFiles = ScriptFiles()
    ) -> ShellScript {
        var script = ShellScript()
        script.definitions.files = files
        script.read(Array(text.utf8), variables: environment, conditional: false, repeats: false, depth: 0)
        // Something else may call them: a trap, a script that takes them in.
        for body in script.definitions.uncalled {
            script.read(body, variables: environment, conditional: true, repeats: false, depth: 1)
        }
        return script
    }

    private struct Loop {
        let variable: String?
        let values: [ShellWord]
        let firstCommand: Int
    }

    private struct State {
        var scanner: ShellScanner
        var command = ShellCommand()
        var exported: [String: ShellWord]
        var loops: [Loop] = []
        /// Open `if`, `case` and `while`: what they hold may not run.
        var branches = 0
        var afterTest = false
        /// What the command before a pipe writes into it: nil for no pipe, unresolved where the text does not show it.
        var pipe: ShellWord?
        let conditional: Bool
        let repeats: Bool
        let depth: Int
    }

    private mutating func read(_ text: [UInt8], variables: [String: ShellWord], conditional: Bool, repeats: Bool, depth: Int) {
        guard depth < Self.deepest, text.count <= Self.longest else {
            isCut = true
            return
        }
        var state = State(
            scanner: ShellScanner(text, variables: variables), exported: variables, conditional: conditional, repeats: repeats,
            depth: depth)
        while commands.count < Self.mostCommands {
            switch state.scanner.next() {
            case .word(let word): take(word, &state)
            case .redirection: break
            case .control("(") where define(&state): break
            case .control(let control):
                finish(&state, isPiped: control == "|")
                state.afterTest = control == "&&" || control == "||"
            case .end:
                finish(&state, isPiped: false)
                closeLoops(&state, downTo: 0)
                return
            }
            substitutions(&state)
        }
        isCut = true
    }

    /// `name() { ... }` runs nothing yet.
    private mutating func define(_ state: inout State) -> Bool {
        guard state.command.words.count == 1, state.command.environment.isEmpty, let name = state.command.words.first,
            let body = state.scanner.functionBody()
        else { return false }
        definitions.define(function: name.text, as: body)
        state.command = ShellCommand()
        return true
    }

    private mutating func substitutions(_ state: inout State) {
        let found = state.scanner.substitutions
        state.scanner.substitutions = []
        for body in found {
            read(
                body, variables: state.scanner.variables, conditional: isConditional(state), repeats: repeats(state),
                depth: state.depth + 1)
        }
    }

    private func isConditional(_ state: State) -> Bool { state.conditional || state.branches > 0 || state.afterTest }
    private func repeats(_ state: State) -> Bool { state.repeats || state.loops.contains { $0.variable == nil } }

    // MARK: Words

    private mutating func take(_ word: ShellWord, _ state: inout State) {
        guard state.command.words.isEmpty else {
            state.command.words.append(word)
            return
        }
        switch word.text {
        case "if", "case", "until", "while":
            state.branches += 1
            if word.text == "case" { skipCaseHead(&state) }
            if word.text == "while" || word.text == "until" {
                state.loops.append(Loop(variable: nil, values: [], firstCommand: commands.count))
            }
        case "fi", "esac": state.branches = max(state.branches - 1, 0)
        case "for", "select": loopHead(&state)
        case "done":
            if state.loops.last?.variable == nil { state.branches = max(state.branches - 1, 0) }
            closeLoops(&state, downTo: max(state.loops.count - 1, 0))
        case "then", "else", "elif", "do", "{", "}", "!", "coproc": break
        case "function":
            if case .word(let name) = state.scanner.next(), let body = state.scanner.functionBody(isNamed: true) {
                definitions.define(function: name.text, as: body)
            }
        default:
            if let (name, value) = Self.assignment(word) {
                state.command.environment[name] = value
            } else {
                state.command.words.append(word)
            }
        }
    }

    static func assignment(_ word: ShellWord) -> (String, ShellWord)? {
        guard let equals = word.text.firstIndex(of: "="), equals != word.text.startIndex else { return nil }
        let name = word.text[..<equals]
        guard name.utf8.allSatisfy(ShellScanner.isName), let first = name.utf8.first, !Redaction.isDigit(first) else { return nil }
        return (String(name), ShellWord(text: String(word.text[word.text.index(after: equals)...]), isResolved: word.isResolved))
    }

    private mutating func skipCaseHead(_ state: inout State) {
        while case .word(let word) = state.scanner.next(), word.text != "in" {}
    }

    // MARK: Loops

    private mutating func loopHead(_ state: inout State) {
        guard case .word(let name) = state.scanner.next() else { return }
        var values: [ShellWord] = []
        var token = state.scanner.next()
        if case .word(let word) = token, word.text == "in" {
            token = state.scanner.next()
            while case .word(let value) = token {
                values.append(value)
                token = state.scanner.next()
            }
        }
        substitutions(&state)
        let isKnown = !values.isEmpty && values.count <= Self.mostRepeats && values.allSatisfy(\.isResolved)
        let loop = Loop(variable: isKnown ? name.text : nil, values: values, firstCommand: commands.count)
        state.loops.append(loop)
        if isKnown {
            state.scanner.variables[name.text] = ShellWord(text: Self.mark(name.text))
        } else {
            state.branches += 1
            state.scanner.variables[name.text] = .unknown
        }
    }

    /// Stands for a loop's variable until the loop closes; no shell text holds the character.
    private static func mark(_ name: String) -> String { "\u{1}\(name)\u{1}" }

    private mutating func closeLoops(_ state: inout State, downTo count: Int) {
        while state.loops.count > count {
            let loop = state.loops.removeLast()
            guard let variable = loop.variable else { continue }
            state.scanner.variables[variable] = loop.values.last
            let body = commands[loop.firstCommand...]
            commands.removeSubrange(loop.firstCommand...)
            for value in loop.values {
                guard commands.count + body.count <= Self.mostCommands else {
                    isCut = true
                    break
                }
                commands += body.map { Self.replacing(Self.mark(variable), with: value.text, in: $0) }
            }
        }
    }

    private static func replacing(_ mark: String, with text: String, in command: ShellCommand) -> ShellCommand {
        var command = command
        func replace(_ word: ShellWord) -> ShellWord {
            guard word.text.utf8.contains(1) else { return word }
            let parts = word.text.split(separator: mark, omittingEmptySubsequences: false)
            return ShellWord(text: parts.joined(separator: text), isResolved: word.isResolved)
        }
        command.words = command.words.map(replace)
        command.environment = command.environment.mapValues(replace)
        return command
    }

    // MARK: Pipes

    /// What a command writes, where the text shows it.
    private static func output(of command: ShellCommand) -> ShellWord {
        let words = command.words.dropFirst()
        switch command.program {
        case "cat" where words.isEmpty || words.allSatisfy({ $0.text == "-" }):
            return command.input.map { ShellWord(text: $0) } ?? .unknown
        case "echo":
            let text = words.drop { ["-n", "-e", "-ne", "-en"].contains($0.text) }
            return ShellWord(text: text.map(\.text).joined(separator: " "), isResolved: text.allSatisfy(\.isResolved))
        case "printf":
            guard let format = words.first else { return .unknown }
            if let separator = ["%s": "", "%s\\n": "\n", "%s\n": "\n"][format.text] {
                let text = words.dropFirst()
                return ShellWord(text: text.map(\.text).joined(separator: separator), isResolved: text.allSatisfy(\.isResolved))
            }
            if format.text.contains("%") { return .unknown }
            return ShellWord(text: format.text.replacing("\\n", with: "\n"), isResolved: format.isResolved)
        default: return .unknown
        }
    }

    private static let readers: Set<String> = [
        "bash", "sh", "zsh", "dash", "ksh", "ash", "fish", "at", "batch", "python", "python3", "python2", "node", "pwsh",
    ]

    /// A shell or another interpreter runs what it is fed.
    private mutating func feed(_ pipe: ShellWord, to command: inout ShellCommand, _ state: inout State) {
        var own = command
        if own.program == "sudo" { own.words.removeFirst() }
        guard Self.readers.contains(own.program) else { return }
        if pipe.isResolved || pipe.text.contains("aws") {
            command.input = pipe.text
        }
        // Which of its words are AWS's, nobody can tell before it runs.
        if !pipe.isResolved, own.words.dropFirst().allSatisfy({ $0.text.hasPrefix("-") && $0.text != "-c" }) { isCut = true }
    }

    // MARK: Files

    /// What a command writes into files, where the text shows it.
    private mutating func keep(_ command: ShellCommand, _ pipe: ShellWord?, _ output: ShellScanner.Output?) {
        if command.program == "tee" {
            let text = command.input.map { ShellWord(text: $0) } ?? pipe ?? .unknown
            let appends = command.words.contains { $0.text == "-a" || $0.text == "--append" }
            for path in command.words.dropFirst() where !path.text.hasPrefix("-") { keep(text, at: path, appends) }
        } else if ["mv", "cp"].contains(command.program) {
            let paths = command.words.dropFirst().filter { !$0.text.hasPrefix("-") }
            if paths.count == 2, paths.allSatisfy(\.isResolved), let text = definitions.files.text(at: paths[0].text) {
                definitions.files.write(text, to: paths[1].text)
            }
        } else if let output, !command.words.isEmpty {
            let isPiped = command.program == "cat" && command.input == nil && command.words.count == 1
            keep(isPiped ? pipe ?? .unknown : Self.output(of: command), at: output.path, output.appends)
        }
    }

    private mutating func keep(_ text: ShellWord, at path: ShellWord, _ appends: Bool) {
        guard path.isResolved else { return }
        guard text.isResolved else { return definitions.files.remove(path.text) }
        let line = text.text.hasSuffix("\n") ? text.text : text.text + "\n"
        if appends { definitions.files.append(line, to: path.text) } else { definitions.files.write(line, to: path.text) }
    }

    // MARK: Commands

    private mutating func finish(_ state: inout State, isPiped: Bool) {
        var command = state.command
        state.command = ShellCommand()
        command.input = state.scanner.takeInput()
        let output = state.scanner.takeOutput()
        let pipe = state.pipe
        state.pipe = isPiped ? Self.output(of: command) : nil
        keep(command, pipe, output)
        if let pipe, command.input == nil { feed(pipe, to: &command, &state) }
        guard let first = command.words.first else {
            for (name, value) in command.environment {
                state.scanner.variables[name] = value
                state.exported[name] = value
            }
            return
        }
        if ["export", "declare", "typeset", "local", "readonly"].contains(first.text) {
            for (name, value) in command.words.dropFirst().compactMap(Self.assignment) {
                state.scanner.variables[name] = value
                state.exported[name] = value
            }
            return
        }
        if first.text == "alias" {
            for (name, value) in command.words.dropFirst().compactMap(Self.assignment) where value.isResolved {
                definitions.define(alias: name, as: value.text)
            }
            return
        }
        if first.text == "unset" {
            for name in command.words.dropFirst() {
                state.scanner.variables[name.text] = nil
                state.exported[name.text] = nil
            }
            return
        }
        command.environment = state.exported.merging(command.environment) { _, own in own }
        command.isConditional = isConditional(state)
        command.repeats = repeats(state)
        unwrap(command, depth: state.depth)
    }
}

extension ShellScript {
    /// Adds a command, or what it wraps: `bash -c`, `env`, `sudo`, `xargs`...
    private mutating func unwrap(_ command: ShellCommand, depth: Int) {
        let command = command.split
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
        case .script(let text, let outer):
            let start = commands.count
            read(
                Array(text.utf8), variables: outer.environment, conditional: outer.isConditional, repeats: outer.repeats,
                depth: depth + 1)
            if outer.isRemote { for index in start..<commands.count { commands[index].isRemote = true } }
        }
    }
}
