/// A word of a shell command, as far as it is known before the command runs.
package struct ShellWord: Hashable, Sendable {
    /// What cannot be known stands as `*`.
    package var text: String
    /// Whether all of the text is known.
    package var isResolved = true
    /// It is the value of a variable, out of quotes.
    var isSplit = false
    /// All of it is what a command writes when it runs, and nobody knows what that is.
    var isOutput = false

    package init(text: String, isResolved: Bool = true) {
        self.text = text
        self.isResolved = isResolved
    }

    package static let unknown = ShellWord(text: "*", isResolved: false)

    static let output = {
        var word = ShellWord.unknown
        word.isOutput = true
        return word
    }()

    /// Several words with blanks between them.
    static func joined(_ words: some Collection<ShellWord>) -> ShellWord {
        if words.count == 1, let word = words.first { return word }
        return ShellWord(text: words.map(\.text).joined(separator: " "), isResolved: words.allSatisfy(\.isResolved))
    }
}

/// One simple command: a program and its words.
package struct ShellCommand: Sendable {
    package var words: [ShellWord] = []
    /// The variables that the command sees, as far as the text sets them.
    package var environment: [String: ShellWord] = [:]
    /// What is fed to it (`<<EOF`, `<<<`).
    package var input: String?
    /// Something is fed to it that the text does not show.
    var isFed = false
    /// It runs only if something before it does, or does not, succeed.
    package var isConditional = false
    /// It runs an unknown number of times.
    package var repeats = false
    /// It runs elsewhere, with other credentials (`ssh`, `kubectl exec`).
    package var isRemote = false

    /// Takes what is fed to it.
    mutating func take(_ word: ShellWord?) {
        guard let word else { return }
        if !word.isOutput { input = word.text }
        isFed = word.isOutput
    }

    /// A program that stood in a variable may have brought words with it: a shell splits them.
    var split: ShellCommand {
        guard let first = words.first, first.isSplit, first.isResolved else { return self }
        var command = self
        let parts = first.text.split { $0 == " " || $0 == "\t" || $0 == "\n" }.map { ShellWord(text: String($0)) }
        command.words = parts + words.dropFirst()
        return command
    }

    /// The program's name without its path.
    package var program: String {
        guard let first = words.first?.text else { return "" }
        let name = first[(first.lastIndex { $0 == "/" || $0 == "\\" }.map(first.index(after:)) ?? first.startIndex)...]
        let bare = String(name.hasSuffix(".exe") || name.hasSuffix(".cmd") ? name.dropLast(4) : name)
        // The command line's second version under the name that side-by-side installations give it, and its package's name.
        return bare == "aws2" || bare == "awscli" ? "aws" : bare
    }
}
