internal import Catalogue
internal import Documents

/// What commands are fed, and what they write into files, where the text shows it.
extension ShellScript {
    /// A shell or another interpreter runs what it is fed.
    func feed(_ pipe: ShellWord, to command: inout ShellCommand) {
        if pipe.isResolved || pipe.text.contains("aws") { command.input = pipe.text }
        // Which of its words are AWS's, nobody can tell before it runs.
        command.isFed = !pipe.isResolved
    }

    /// What a file holds that is fed to a command; nil for one of which nothing is known.
    func text(of file: ShellWord) -> ShellWord? {
        if !file.isResolved { return file.isOutput ? .output : nil }
        if let text = definitions.files.text(at: file.text) { return ShellWord(text: text) }
        return definitions.files.isUnknown(file.text) ? .output : nil
    }

    mutating func keep(_ command: ShellCommand, _ pipe: ShellWord?, _ output: ShellScanner.Output?) {
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
            keep(isPiped ? pipe ?? .unknown : PrintedText.of(command), at: output.path, output.appends)
        } else if let path = PrintedText.fetched(by: command) {
            definitions.files.write(nil, to: path)
        }
    }

    private mutating func keep(_ text: ShellWord, at path: ShellWord, _ appends: Bool) {
        guard path.isResolved, !path.text.hasPrefix("/dev/") else { return }
        guard text.isResolved else { return definitions.files.write(nil, to: path.text) }
        let line = text.text.hasSuffix("\n") ? text.text : text.text + "\n"
        if appends { definitions.files.append(line, to: path.text) } else { definitions.files.write(line, to: path.text) }
    }
}
