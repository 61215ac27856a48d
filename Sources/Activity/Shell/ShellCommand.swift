/// A word of a shell command, as far as it is known before the command runs.
struct ShellWord: Hashable, Sendable {
    /// What cannot be known stands as `*`.
    var text: String
    /// Whether all of the text is known.
    var isResolved = true

    static let unknown = ShellWord(text: "*", isResolved: false)
}

/// One simple command: a program and its words.
struct ShellCommand: Sendable {
    var words: [ShellWord] = []
    /// The variables that the command sees, as far as the text sets them.
    var environment: [String: ShellWord] = [:]
    /// What is fed to it (`<<EOF`, `<<<`).
    var input: String?
    /// It runs only if something before it does, or does not, succeed.
    var isConditional = false
    /// It runs an unknown number of times.
    var repeats = false
    /// It runs elsewhere, with other credentials (`ssh`, `kubectl exec`).
    var isRemote = false

    /// The program's name without its path.
    var program: String {
        guard let first = words.first?.text else { return "" }
        return String(first[(first.lastIndex(of: "/").map(first.index(after:)) ?? first.startIndex)...])
    }
}
