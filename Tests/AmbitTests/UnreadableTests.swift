import Documents
import Glibc
import Testing

/// Whatever is wrong with a file, no mode of `ambit check` says that nothing was found.
@Suite struct UnreadableTests {
    /// Each kind of file, with something in it that a check reports.
    static let kinds: [(file: String, text: String)] = [
        ("p.json", #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}"#),
        (
            "template.yaml",
            """
            Resources:
              P:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Version: "2012-10-17"
                    Statement: [{Effect: Allow, Action: "*", Resource: "*"}]

            """
        ),
        (
            "plan.json",
            #"{"format_version": "1.2", "planned_values": {"root_module": {"resources": [{"address": "aws_iam_policy.p", "type": "#
                + #""aws_iam_policy", "mode": "managed", "name": "p", "values": {"policy": "{\"Version\": \"2012-10-17\", \"Statement\": "#
                + #"[{\"Effect\": \"Allow\", \"Action\": \"*\", \"Resource\": \"*\"}]}"}}]}}}"#
        ),
        (".claude/settings.json", #"{"permissions": {"allow": ["Bash(*)"], "defaultMode": "bypassPermissions"}}"#),
    ]

    /// What can be wrong with the bytes of a file.
    enum Form: String, CaseIterable {
        case sound, doubledKey, trailingComma, utf16, utf16BigEndian, mark, latin1, nul, tab, depth, braces, cutOff, secondDocument,
            bomb

        func bytes(_ text: String, isYAML: Bool) -> [UInt8] {
            let bytes = Array(text.utf8)
            switch self {
            case .sound: return bytes
            case .doubledKey: return isYAML ? bytes + Array("Resources: {}\n".utf8) : replaced(text, "{", #"{"a": 1, "a": 2, "#)
            case .trailingComma: return isYAML ? replaced(text, "Resources:", "Resources: [,") : replaced(text, "{", "{,")
            case .utf16: return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
            case .utf16BigEndian: return [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
            case .mark: return [0xEF, 0xBB, 0xBF] + bytes
            case .latin1:
                return (isYAML ? Array("# caf".utf8) : Array(#"{"caf"#.utf8)) + [0xE9] + (isYAML ? [0x0A] : Array(#"": 1, "#.utf8))
                    + bytes.dropFirst(isYAML ? 0 : 1)
            case .nul: return bytes.prefix(bytes.count / 2) + [0] + bytes.suffix(bytes.count / 2)
            case .tab: return isYAML ? replaced(text, "  P:", "\tP:") : replaced(text, "{", "{\u{1}")
            case .depth: return Array(String(repeating: isYAML ? "- " : "[", count: 3_000).utf8) + bytes
            case .braces: return Array("{{- if .Values.on }}\n".utf8) + bytes + Array("{{- end }}\n".utf8)
            case .cutOff: return Array(bytes.prefix(bytes.count * 3 / 4)) + (isYAML ? Array("\n  [".utf8) : [])
            case .secondDocument: return bytes + Array((isYAML ? "---\na: [\n" : " {").utf8)
            case .bomb:
                let lines = (1...12).map {
                    "b\($0): &b\($0) [\(Array(repeating: "*b\($0 - 1)", count: 9).joined(separator: ", "))]\n"
                }
                return isYAML ? Array("b0: &b0 [x, x]\n".utf8) + Array(lines.joined().utf8) + bytes : bytes.dropLast()
            }
        }

        private func replaced(_ text: String, _ part: String, _ other: String) -> [UInt8] {
            guard let range = text.firstRange(of: part) else { return Array(text.utf8) }
            return Array((text[..<range.lowerBound] + other + text[range.upperBound...]).utf8)
        }
    }

    @Test(arguments: kinds.map(\.file), Form.allCases)
    func noModeIsSilent(file: String, form: Form) throws {
        let text = try #require(Self.kinds.first { $0.file == file }).text
        let bytes = form.bytes(text, isYAML: file.hasSuffix(".yaml"))
        let repository = try Repository(["notes.txt": "x"])
        defer { repository.remove() }
        try Files.makeDirectory("\(repository.path)/d/.claude")
        try Files.write(bytes, to: "\(repository.path)/d/\(file)")
        for mode in [
            ["d/\(file)"], ["d"], ["."], ["d/**"], ["--diff", "main"], ["--base", "main", "."], ["--diff", "HEAD", "d"],
        ] {
            let result = try Tool.spawn([try Tool.binary(), "check"] + mode, in: repository.path)
            #expect(result.code == 1 || result.code == 2, "\(form) \(mode): \(result.code): \(result.out)\(result.error)")
        }
        try repository.git("add", "-A")
        #expect(try Tool.run("check", "--staged", in: repository.path).code > 0, "\(form) staged")
        if form == .sound || form == .mark || !file.contains("claude") {
            let stdin = try Tool.spawn(["sh", "-c", "exec \"$0\" check - <d/\(file)", try Tool.binary()], in: repository.path)
            #expect(stdin.code == 1 || stdin.code == 2, "\(form) stdin: \(stdin.out)\(stdin.error)")
        }
    }

    /// What is not a regular file, or cannot be reached.
    @Test(arguments: ["fifo", "socket", "dangling", "loop", "device", "kernel", "outside", "name", "directory"])
    func whatIsNoFileIsAGap(form: String) throws {
        let directory = try Tool.scratch()
        defer { Tool.remove(directory) }
        let place = "\(directory)/p.json"
        switch form {
        case "fifo": try #require(mkfifo(place, 0o600) == 0)
        case "socket":
            _ = try Tool.spawn(["python3", "-c", "import socket; socket.socket(socket.AF_UNIX).bind('p.json')"], in: directory)
            try #require(Files.kind(of: place) == .other)
        case "dangling": try #require(symlink("nowhere", place) == 0)
        case "loop": try #require(symlink("p.json", place) == 0)
        case "device": try #require(symlink("/dev/zero", place) == 0)
        case "kernel": try #require(symlink("/proc/self/status", place) == 0)
        case "outside": try #require(symlink("/etc/passwd", place) == 0)
        case "name": try #require(mknod([0x70, 0xE9] + Array(".json".utf8), in: directory))
        default: try #require(symlink("/nowhere", "\(directory)/policies") == 0)
        }
        let result = try Tool.run("check", ".", in: directory)
        #expect(result.code == 2, "\(result.out)\(result.error)")
        #expect(result.out.contains("gap:"), "\(result.out)")
        if form == "name" { return }
        let named = try Tool.run("check", form == "directory" ? "policies" : "p.json", in: directory)
        #expect(named.code == 2, "\(form): \(named.out)\(named.error)")
    }

    private func mknod(_ name: [UInt8], in directory: String) -> Bool {
        let path = (Array(directory.utf8) + [0x2F] + name + [0]).map { CChar(bitPattern: $0) }
        let descriptor = open(path, O_WRONLY | O_CREAT, 0o600)
        defer { close(descriptor) }
        return descriptor >= 0
    }

    @Test func linksThatLeadBackAreWalkedOnce() throws {
        let directory = try Tool.scratch()
        defer { for name in ["a", "b", "c"] { unlink("\(directory)/\(name)") }; Tool.remove(directory) }
        for name in ["a", "b", "c"] { try #require(symlink(".", "\(directory)/\(name)") == 0) }
        try Files.write(Array(Self.kinds[0].text.utf8), to: "\(directory)/p.json")
        let result = try Tool.run("check", ".", "--format", "json", in: directory)
        let root = try JSONDocument.parse(result.out, name: "out").root
        #expect(root["summary"]?["files"]?.integer == 1)
        #expect(root["summary"]?["notChecked"]?["repeated"]?.integer == 3)
    }

    @Test func whatWasLeftOutIsCounted() throws {
        let repository = try Repository([
            ".gitignore": "/out\n*.log.json\n", "kept.log.json": "{}", "deep/.gitignore": "!x.log.json\n", ".hidden/p.json": "{}",
            ".github/p.json": Self.kinds[0].text, "package.json": "{}", "node_modules/a/p.json": "{}",
        ])
        defer { repository.remove() }
        try repository.git("add", "-f", "kept.log.json", "node_modules")
        for file in ["out/p.json", "a.log.json", "deep/x.log.json", "deep/y.log.json"] {
            try repository.write(file, Self.kinds[0].text)
        }
        let result = try Tool.run("check", ".", "--format", "json", in: repository.path)
        let root = try JSONDocument.parse(result.out, name: "out").root
        let counts = root["summary"]?["notChecked"]
        #expect(counts?["ignored"]?.integer == 3, "\(result.out)")
        #expect(counts?["hidden"]?.integer == 1)
        #expect(counts?["vendored"]?.integer == 1)
        #expect(counts?["unrelated"]?.integer == 2)
        #expect(Set(root["findings"]?.elements.compactMap { $0["file"]?.string } ?? []) == [".github/p.json", "deep/x.log.json"])
        let inside = try Tool.run("check", ".", in: repository.path + "/deep")
        #expect(inside.out.contains("not checked: 1 ignored by git"), "the rules of the directories above count: \(inside.out)")
        let text = try Tool.run("check", ".", in: repository.path)
        #expect(
            text.out.contains("not checked: 3 ignored by git, 1 hidden, 1 of tools, 2 without a policy and 2 of other kinds"),
            "\(text.out)")
    }

    @Test func policiesUnderOddNamesAreChecked() throws {
        let odd = ["policy.txt", "policy", "policy.json~", "policy.json.bak", "p.json5", "x.cfn", "p.json.erb"]
        let other = ["a.swift", "LICENSE", "data.jsonl"]
        let repository = try Repository(
            Dictionary(uniqueKeysWithValues: odd.map { ($0, Self.kinds[0].text) } + other.map { ($0, "let a = 1") }))
        defer { repository.remove() }
        for arguments in [["."], ["--diff", "HEAD"]] {
            if arguments.count > 1 { for name in odd { try repository.write(name, Self.kinds[0].text + "\n") } }
            let result = try Tool.spawn([try Tool.binary(), "check", "--format", "json"] + arguments, in: repository.path)
            let summary = try JSONDocument.parse(result.out, name: "out").root["summary"]
            if arguments.count == 1 {
                #expect(summary?["files"]?.integer == odd.count, "\(result.out)")
                #expect(summary?["notChecked"]?["other"]?.integer == other.count)
            }
        }
    }

    /// What is not a name for a file on other systems is a gap however the files are found.
    @Test func aNameThatIsNotTextIsAGapOfADifference() throws {
        let repository = try Repository(["README": "x"])
        defer { repository.remove() }
        try #require(mknod([0x70, 0xE9] + Array(".json".utf8), in: repository.path))
        try repository.git("add", "-A")
        for arguments in [["--diff", "HEAD"], ["."]] {
            let result = try Tool.spawn([try Tool.binary(), "check"] + arguments, in: repository.path)
            #expect(result.code == 2 && result.out.contains("not UTF-8"), "\(arguments): \(result.out)\(result.error)")
        }
    }

    @Test func aLimitCountsBeforeTheBytesAreRead() throws {
        let directory = try Tool.scratch()
        defer { Tool.remove(directory) }
        try Files.write(Array("{".utf8), to: "\(directory)/p.json")
        try #require(truncate("\(directory)/p.json", 3 << 30) == 0)
        let result = try Tool.spawn(["sh", "-c", "ulimit -v 4000000; exec \"$0\" check .", try Tool.binary()], in: directory)
        #expect(result.code == 2 && result.out.contains("larger than"), "\(result.out)\(result.error)")
    }

    @Test func aFileThatIsNoPolicyIsNotShown() throws {
        let directory = try Tool.scratch()
        defer { Tool.remove(directory) }
        try Files.write(Array("root:x:0:0: a private line\n".utf8), to: "\(directory)/passwd.json")
        let result = try Tool.run("check", "passwd.json", in: directory)
        #expect(result.code == 2 && !result.out.contains("private"), "\(result.out)")
    }
}
