internal import Catalogue
internal import Documents

/// A shell's command as tools write it: one text, or a program and its words.
enum ShellText {
    private static let takesText: Set<String> = ["-c", "-lc", "-ic", "-Command", "-command", "/c"]

    static func text(_ value: JSONValue) -> String? {
        if let text = value.string { return text }
        guard value.kind == .array else { return nil }
        let words = value.elements.compactMap(\.string)
        guard let program = words.first else { return nil }
        if let mark = words.firstIndex(where: takesText.contains), mark + 1 < words.count, isShell(program) {
            return words[mark + 1]
        }
        return words.map(quoted).joined(separator: " ")
    }

    private static func isShell(_ program: String) -> Bool {
        let start = program.lastIndex { $0 == "/" || $0 == "\\" }.map(program.index(after:)) ?? program.startIndex
        let name = String(program[start...].split(separator: ".exe").first ?? "")
        let language = CommandLanguage(program: name)
        return language == .shell || language == .powerShell || name == "cmd"
    }

    private static func quoted(_ word: String) -> String {
        let isPlain =
            !word.isEmpty
            && word.utf8.allSatisfy { byte in
                Redaction.isLetter(byte) || Redaction.isDigit(byte) || "-_./:=,@%+".utf8.contains(byte)
            }
        return isPlain ? word : "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
    }
}
