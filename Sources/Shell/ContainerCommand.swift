/// `docker run`, `docker exec` and their like: the program that runs in the container.
enum ContainerCommand {
    private static let valued: Set<String> = [
        "-e", "--env", "--env-file", "-v", "--volume", "-w", "--workdir", "-u", "--user", "-p", "--publish", "--name", "--network",
        "--net",
        "--mount", "--entrypoint", "--platform", "-h", "--hostname", "-l", "--label", "-m", "--memory", "--cpus", "--add-host",
        "--dns",
        "--restart", "--pull", "--log-driver", "--cap-add", "--device", "--tmpfs", "--ulimit", "--gpus", "--ipc", "--pid", "-a",
        "--attach",
        "-f", "--file", "--profile", "--project-name", "--project-directory",
    ]
    /// The programs that images begin with, by the end of the image's name.
    private static let entrypoints: [(image: String, program: String)] = [
        ("amazon/aws-cli", "aws"), ("aws-cli/aws-cli", "aws"), ("hashicorp/terraform", "terraform"), ("opentofu/opentofu", "tofu"),
        ("bitnami/kubectl", "kubectl"), ("alpine/helm", "helm"), ("pulumi/pulumi", "pulumi"), ("alpine/terragrunt", "terragrunt"),
    ]

    static func unwrap(_ command: ShellCommand) -> ShellWrapper.Content {
        var rest = command.words.dropFirst()
        if rest.first?.text == "container" { rest = rest.dropFirst() }
        let isCompose = rest.first?.text == "compose"
        if isCompose {
            rest = rest.dropFirst()
            skipOptions(&rest, nil)
        }
        guard let verb = rest.popFirst()?.text, verb == "run" || verb == "exec" else { return .itself }
        var inner = command
        var entrypoint: ShellWord?
        skipOptions(&rest) { name, value in
            switch name {
            case "--entrypoint": entrypoint = value
            case "-e", "--env":
                if let value, let (name, text) = ShellScript.assignment(value) { inner.environment[name] = text }
            default: break
            }
        }
        guard let image = rest.popFirst() else { return .itself }
        let name = image.text.prefix { $0 != "@" }
        let base = name.split(separator: ":").first.map(String.init) ?? ""
        var known = verb == "run" && !isCompose ? entrypoints.first { base == $0.image || base.hasSuffix("/\($0.image)") } : nil
        // A service of the compose file that is called like a program is that program, unless it is given another.
        if isCompose, verb == "run", rest.first?.text != base {
            known = entrypoints.first { $0.program == base || $0.image.hasSuffix("/\(base)") }
        }
        if let program = entrypoint ?? known.map({ ShellWord(text: $0.program) }) {
            inner.words = [program] + rest
        } else {
            // An image of which nothing is known may begin with a program of its own.
            inner.words = Array(rest)
            inner.isRemote = true
        }
        return inner.words.isEmpty ? .itself : .command(inner)
    }

    /// `kubectl exec POD -- COMMAND` and `kubectl run NAME --image IMAGE -- COMMAND`: what runs in the cluster, with rights of its own.
    static func ofCluster(_ command: ShellCommand) -> ShellWrapper.Content {
        let words = command.words
        guard let end = words.firstIndex(where: { $0.text == "--" }), end + 1 < words.count,
            let verb = words[..<end].first(where: { ["exec", "run", "debug"].contains($0.text) })?.text
        else { return .itself }
        var inner = command
        inner.environment = [:]
        inner.isRemote = true
        inner.words = Array(words[(end + 1)...])
        if verb == "run", !words[..<end].contains(where: { $0.text == "--command" }), let program = image(in: words[..<end]) {
            inner.words.insert(ShellWord(text: program), at: 0)
        }
        return .beside(inner)
    }

    /// The program that the image of `--image` begins with.
    private static func image(in words: ArraySlice<ShellWord>) -> String? {
        for (index, word) in zip(words.indices, words) where word.text.hasPrefix("--image") {
            let name = word.text == "--image" && index + 1 < words.endIndex ? words[index + 1].text : String(word.text.dropFirst(8))
            let base = name.prefix { $0 != "@" }.split(separator: ":").first.map(String.init) ?? ""
            return entrypoints.first { base == $0.image || base.hasSuffix("/\($0.image)") }?.program
        }
        return nil
    }

    private static func skipOptions(_ rest: inout ArraySlice<ShellWord>, _ take: ((String, ShellWord?) -> Void)?) {
        while let word = rest.first, word.text.hasPrefix("-") {
            rest = rest.dropFirst()
            if let equals = word.text.firstIndex(of: "=") {
                let value = ShellWord(text: String(word.text[word.text.index(after: equals)...]), isResolved: word.isResolved)
                take?(String(word.text[..<equals]), value)
            } else if valued.contains(word.text) {
                take?(word.text, rest.popFirst())
            }
        }
    }
}
