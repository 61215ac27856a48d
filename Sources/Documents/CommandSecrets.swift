/// Finds the secrets that only the command around them tells: `mysql -pX`, `curl -u user:X`, `echo X | docker login`.
///
/// It reads words and quotes and not the shell's whole language: what it takes for an option of a program may be a text. Redaction may hide
/// too much.
struct CommandSecrets {
    private let bytes: [UInt8]
    private var commands: [[Range<Int>]] = [[]]
    /// Whether a command's output goes to the next one.
    private var isPiped: [Bool] = []

    /// How a program takes a secret.
    private enum Form {
        /// `-pX`
        case attached(String)
        /// `-p X`, or `-p=X`
        case next(String)
        /// `-u user:X`
        case afterColon(String)
    }

    private static let programs: [String: [Form]] = {
        var programs: [String: [Form]] = [
            "curl": ["-u", "--user", "-U", "--proxy-user"].map { .afterColon($0) },
            "sshpass": [.attached("-p"), .next("-p")], "redis-cli": [.next("-a")], "zip": [.next("-P")], "mongo": [.next("-p")],
            "mongosh": [.next("-p")], "mongodump": [.next("-p")], "ldapsearch": [.next("-w")], "ldapmodify": [.next("-w")],
            "docker": [.next("-p")], "podman": [.next("-p")], "az": [.next("-p")],
        ]
        for name in ["mysql", "mysqldump", "mysqladmin", "mariadb", "mariadb-dump"] { programs[name] = [.attached("-p")] }
        return programs
    }()

    /// What reads a password from its standard input.
    private static let readers: Set = ["login", "--password-stdin", "chpasswd", "passwd", "--stdin", "--passphrase-fd"]

    static func find(in bytes: [UInt8]) -> [Range<Int>] {
        guard mayBeCommand(bytes) else { return [] }
        var scanner = CommandSecrets(bytes)
        scanner.split()
        return scanner.secrets()
    }

    /// Whether there is an option, or an `echo`.
    private static func mayBeCommand(_ bytes: [UInt8]) -> Bool {
        guard bytes.count >= 8 else { return false }
        for at in 1..<bytes.count where bytes[at - 1] == 32 {
            if bytes[at] == UInt8(ascii: "-") || bytes[at] == UInt8(ascii: "|") { return true }
        }
        return bytes.starts(with: "echo ".utf8) || bytes.starts(with: "printf ".utf8)
    }

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    private func text(_ word: Range<Int>) -> String { String(decoding: bytes[word], as: UTF8.self) }

    /// Words without their quotes, command by command.
    private mutating func split() {
        var at = 0
        while at < bytes.count {
            let byte = bytes[at]
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "|") || byte == UInt8(ascii: "&") {
                let isPipe = byte == UInt8(ascii: "|") && (at + 1 == bytes.count || bytes[at + 1] != byte)
                commands.append([])
                isPiped.append(isPipe)
                at += byte == UInt8(ascii: "|") && !isPipe ? 2 : 1
            } else if byte.isSpace || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "`") {
                at += 1
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                let end = bytes[(at + 1)...].firstIndex(of: byte) ?? bytes.count
                commands[commands.count - 1].append(at + 1..<end)
                at = end + 1
            } else {
                let end = bytes[at...].firstIndex { $0.isSpace || "\"';|&()`".utf8.contains($0) } ?? bytes.count
                commands[commands.count - 1].append(at..<end)
                at = end
            }
        }
        isPiped.append(false)
    }

    private func secrets() -> [Range<Int>] {
        var found: [Range<Int>] = []
        for (number, words) in commands.enumerated() where words.count > 1 {
            let texts = words.prefix(64).map(text)
            let program = texts.lazy.compactMap {
                Self.programs[String($0[($0.lastIndex(of: "/").map($0.index(after:)) ?? $0.startIndex)...])]
            }
            // Elsewhere the same option publishes a port.
            let isLogin = !["docker", "podman", "az"].contains(where: texts.contains) || texts.contains("login")
            if let forms = program.first, isLogin { found += secrets(words, texts, forms) }
            if isPiped[number], let first = texts.first, first == "echo" || first == "printf",
                commands[number + 1].contains(where: { Self.readers.contains(text($0)) })
            {
                found += words.dropFirst().filter {
                    bytes[$0.lowerBound] != UInt8(ascii: "-") && bytes[$0.lowerBound] != UInt8(ascii: "$")
                }
            }
            if texts.contains("put-parameter"), texts.contains("SecureString") {
                for (option, value) in zip(texts, words.dropFirst()) where option == "--value" { found.append(value) }
            }
        }
        return found.filter { !$0.isEmpty && bytes[$0.lowerBound] != UInt8(ascii: "$") && !isHidden($0) }
    }

    /// Whether an earlier redaction left nothing but `…` and four characters.
    private func isHidden(_ value: Range<Int>) -> Bool {
        let mark = "…".utf8
        return value.count <= mark.count + 4 && bytes[value].starts(with: mark)
    }

    private func secrets(_ words: [Range<Int>], _ texts: [String], _ forms: [Form]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for (at, word) in texts.enumerated() {
            for form in forms {
                switch form {
                case .attached(let option):
                    if word.hasPrefix(option), word.utf8.count > option.utf8.count {
                        found.append(words[at].lowerBound + option.utf8.count..<words[at].upperBound)
                    }
                case .next(let option):
                    if word == option, at + 1 < words.count { found.append(words[at + 1]) }
                    if word.hasPrefix(option + "=") {
                        found.append(words[at].lowerBound + option.utf8.count + 1..<words[at].upperBound)
                    }
                case .afterColon(let option):
                    guard word == option, at + 1 < words.count,
                        let colon = bytes[words[at + 1]].firstIndex(of: UInt8(ascii: ":"))
                    else { continue }
                    found.append(colon + 1..<words[at + 1].upperBound)
                }
            }
        }
        return found
    }
}
