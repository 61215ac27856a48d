internal import Documents

/// The simple commands of a shell's text: those of substitutions, subshells, branches and loops too (docs/reference/attribution.md).
///
/// It is read, never run. What only a run can tell is unknown and says so.
struct ShellScript {
    /// Bounds for hostile text.
    static let deepest = 16
    private static let longest = 1 << 20
    private static let mostCommands = 2_000
    private static let mostRepeats = 50

    var commands: [ShellCommand] = []
    /// A part of what runs is not known: the text was longer, deeper, or of more commands than is read, or comes from elsewhere.
    var isCut = false
    var definitions = ShellDefinitions()
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
        script.definitions.files.removePrinted()
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
        /// There is such a pipe, and it is not what the whole text was given.
        var isPiped = false
        let conditional: Bool
        let repeats: Bool
        let depth: Int
    }

    /// - Parameter input: what is fed to the text's first command.
    mutating func read(
        _ text: [UInt8], variables: [String: ShellWord], input: ShellWord? = nil, conditional: Bool, repeats: Bool, depth: Int
    ) {
        guard depth < Self.deepest, text.count <= Self.longest else {
            isCut = true
            return
        }
        var state = State(
            scanner: ShellScanner(text, variables: variables), exported: variables, conditional: conditional, repeats: repeats,
            depth: depth)
        state.pipe = input
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
        for file in state.scanner.takePrintedFiles() { definitions.files.write(file.text, to: file.path) }
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
        var value = ShellWord(text: String(word.text[word.text.index(after: equals)...]), isResolved: word.isResolved)
        value.isOutput = word.isOutput && value.text == "*"
        return (String(name), value)
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

    // MARK: Commands

    private mutating func finish(_ state: inout State, isPiped: Bool) {
        var command = state.command
        state.command = ShellCommand()
        command.take(state.scanner.takeInput())
        if let file = state.scanner.takeInputFile(), command.input == nil { command.take(text(of: file)) }
        let output = state.scanner.takeOutput()
        // What stands between a text and its first command is fed to none.
        if command.words.isEmpty, command.environment.isEmpty, !isPiped, state.pipe != nil, !state.isPiped { return }
        let pipe = state.pipe
        state.pipe = isPiped ? PrintedText.of(command) : nil
        state.isPiped = isPiped
        keep(command, pipe, output)
        if let pipe, command.input == nil, !command.isFed { feed(pipe, to: &command) }
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
        if first.text == "set", let mark = command.words.firstIndex(where: { $0.text == "--" }) {
            for (number, word) in zip(1..., command.words[(mark + 1)...].prefix(9)) {
                state.scanner.variables[String(number)] = word
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
