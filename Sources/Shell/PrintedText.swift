internal import Catalogue
internal import Documents

/// What a command writes, where a script's text shows it.
enum PrintedText {
    /// Bounds for hostile text: a text in a text is read once more for each.
    private static let deepest = 3
    private static let longest = 1 << 16

    /// Of the command of a substitution, `$(echo aws)`, `<(cat <<EOF ...)`; nil where the text does not show it.
    static func of(_ body: [UInt8], variables: [String: ShellWord], depth: Int) -> ShellWord? {
        guard depth < deepest, body.count <= longest else { return nil }
        let start = body.prefix(200).drop { $0 <= 0x20 }
        guard ["echo ", "printf ", "cat <", "cat -"].contains(where: { start.starts(with: $0.utf8) }) else { return nil }
        var scanner = ShellScanner(body, variables: variables, depth: depth + 1)
        var command = ShellCommand()
        var isEnded = false
        while true {
            switch scanner.next() {
            case .word where isEnded: return nil
            case .word(let word): command.words.append(word)
            case .redirection: if scanner.takeOutput() != nil { return nil }
            case .control("\n"): isEnded = !command.words.isEmpty
            case .control: return nil
            case .end:
                command.take(scanner.takeInput())
                let found = of(command)
                return found.isResolved ? found : nil
            }
        }
    }

    static func of(_ command: ShellCommand) -> ShellWord {
        let words = command.words.dropFirst()
        switch command.program {
        case "cat" where words.isEmpty || words.allSatisfy({ $0.text == "-" }):
            return command.input.map { ShellWord(text: $0) } ?? .output
        case "echo":
            let text = words.drop { ["-n", "-e", "-ne", "-en"].contains($0.text) }
            return ShellWord(text: text.map(\.text).joined(separator: " "), isResolved: text.allSatisfy(\.isResolved))
        case "printf":
            guard let format = words.first else { return .output }
            if let separator = ["%s": "", "%s\\n": "\n", "%s\n": "\n"][format.text] {
                let text = words.dropFirst()
                return ShellWord(text: text.map(\.text).joined(separator: separator), isResolved: text.allSatisfy(\.isResolved))
            }
            if format.text.contains("%") { return .output }
            return ShellWord(text: format.text.replacing("\\n", with: "\n"), isResolved: format.isResolved)
        default: return .output
        }
    }

    /// Programs whose output is meant for `eval`, and only sets up the shell.
    private static let settings: Set<String> = [
        "brew", "conda", "dircolors", "direnv", "docker-machine", "fnm", "gpg-agent", "luarocks", "mise", "minikube", "nodenv",
        "opam", "pyenv", "rbenv", "register-python-argcomplete", "rtx", "ssh-agent", "starship", "thefuck", "zoxide",
    ]

    /// Whether what a substitution writes may be any text. `$(ssh-agent -s)` and `$(aws configure export-credentials ...)` write
    /// settings of the shell.
    static func isOpen(_ body: [UInt8]) -> Bool {
        let words = String(decoding: body.prefix(300), as: UTF8.self).split { $0 == " " || $0 == "\n" || $0 == "\t" }
        guard let first = words.first else { return false }
        let name = String(first[(first.lastIndex(of: "/").map(first.index(after:)) ?? first.startIndex)...])
        if name == "aws" {
            return !words.contains { ["export-credentials", "get-login"].contains($0) }
        }
        return !settings.contains(name)
    }

    /// The file into which a command puts what it fetches: `curl -o FILE URL`, `wget URL`, `aws s3 cp s3://BUCKET/KEY FILE`.
    static func fetched(by command: ShellCommand) -> String? {
        var words = command.words.map(\.text)[...]
        if words.first == "sudo" { words = words.dropFirst() }
        func value(of names: [String], bundled: Character?) -> String? {
            for (index, word) in zip(words.indices, words) where word.hasPrefix("-") {
                if let name = names.first(where: { word.hasPrefix($0 + "=") }) { return String(word.dropFirst(name.count + 1)) }
                let isBundle = bundled.map { !word.hasPrefix("--") && word.last == $0 } ?? false
                if names.contains(word) || isBundle { return index + 1 < words.endIndex ? words[index + 1] : nil }
            }
            return nil
        }
        func last(of url: String?) -> String? {
            url?.prefix { $0 != "?" && $0 != "#" }.split(separator: "/").last.map(String.init)
        }
        switch words.first {
        case "curl":
            if let path = value(of: ["--output"], bundled: "o") { return path }
            let keepsName = words.contains { $0 == "--remote-name" || $0.hasPrefix("-") && !$0.hasPrefix("--") && $0.contains("O") }
            return keepsName ? last(of: words.last { $0.contains("://") }) : nil
        case "wget":
            return value(of: ["--output-document"], bundled: "O") ?? last(of: words.last { $0.contains("://") })
        case "aws" where words.contains("s3") && !words.isDisjoint(with: ["cp", "mv"]):
            let paths = words.dropFirst().filter { !$0.hasPrefix("-") && !["s3", "cp", "mv"].contains($0) }
            guard let source = paths.first(where: { $0.hasPrefix("s3://") }), let target = paths.last, !target.hasPrefix("s3://")
            else { return nil }
            return target == "." || target.hasSuffix("/") ? last(of: source) : target
        case "aws" where words.contains("get-object"): return words.last.flatMap { $0.hasPrefix("-") ? nil : $0 }
        default: return nil
        }
    }
}

extension ArraySlice<String> {
    fileprivate func isDisjoint(with words: [String]) -> Bool { !contains { words.contains($0) } }
}
