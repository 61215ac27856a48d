internal import Catalogue

/// Programs that run another program (docs/reference/attribution.md).
enum ShellWrapper {
    enum Content {
        case itself
        case command(ShellCommand)
        /// A shell's text, with what it is given as `$1`, `$2`...
        case script(ShellWord, outer: ShellCommand, arguments: [ShellWord] = [])
        /// It does something itself, and runs another one elsewhere.
        case beside(ShellCommand)
    }

    static func unwrap(_ command: ShellCommand) -> Content {
        let words = command.words
        // `$SHELL -c TEXT`: which shell it is makes no difference.
        if let first = words.first, !first.isResolved, words.count > 2, words[1].text.hasPrefix("-"), words[1].text.hasSuffix("c") {
            var known = command
            known.words[0] = ShellWord(text: "sh")
            return shell(known)
        }
        switch command.program {
        case "busybox", "toybox": return inner(command)
        case "at", "batch": return fed(command)
        case "tmux": return multiplexer(command)
        case "assume": return commandOption(command, ["--exec"])
        case "eval":
            return .script(.joined(words.dropFirst()), outer: command)
        case "env":
            return environment(command)
        case "sudo", "doas":
            let content = inner(command, valued: ["-u", "-g", "-h", "-p", "-C", "-T", "-U"])
            if case .itself = content { return fed(command) }
            return content
        case "time", "nohup", "command", "exec", "builtin", "setsid", "chronic", "caffeinate":
            return inner(command)
        case "nice", "ionice": return inner(command, valued: ["-n", "-c"])
        case "stdbuf": return inner(command, valued: ["-i", "-o", "-e"])
        case "timeout": return inner(command, valued: ["-s", "-k", "--signal", "--kill-after"], positionals: 1)
        case "watch": return inner(command, valued: ["-n", "--interval"], repeats: true)
        case "xargs":
            return inner(
                command, placeholder: placeholder(command),
                valued: [
                    "-I", "-n", "-P", "-L", "-d", "-s", "-E", "-a", "--max-args", "--max-procs", "--delimiter", "--arg-file",
                ], repeats: true, more: true)
        case "parallel":
            var rest = command
            // What stands behind `:::` is put in its place when it runs.
            rest.words = Array(command.words.prefix { !$0.text.hasPrefix(":::") })
            return inner(
                rest, placeholder: placeholder(rest),
                valued: ["-j", "-a", "-N", "-n", "-I", "--jobs", "--arg-file", "--delay", "--retries", "--colsep"],
                repeats: true, more: true)
        case "su" where !words.contains { $0.text.hasSuffix("c") || $0.text.hasPrefix("--command") }: return fed(command)
        case "script", "su", "runuser", "nix-shell", "flock": return commandOption(command, ["-c", "--command", "--run"])
        case "cmd": return commandOption(command, ["/c", "/C", "/k", "/K"], takesAll: true)
        case "wsl": return inner(command, valued: ["-d", "--distribution", "-u", "--user", "--cd"])
        case "find":
            guard let exec = words.firstIndex(where: { ["-exec", "-execdir", "-ok"].contains($0.text) }) else { return .itself }
            return wrapped(
                command, Array(words[(exec + 1)...]).filter { $0.text != ";" && $0.text != "+" }, repeats: true, more: true)
        case "aws-vault", "saml2aws", "chamber", "op", "doppler", "granted":
            return credentials(command)
        case "poetry", "uv", "pipenv", "pipx", "rye", "bundle", "pdm", "hatch", "conda", "mamba", "micromamba", "asdf", "mise",
            "rtx",
            "devbox", "direnv", "dotenv":
            return run(command)
        case _ where CommandLanguage(program: command.program) == .python:
            guard words.count > 2, words[1].text == "-m", words[2].text == "awscli" else { return .itself }
            return wrapped(command, [ShellWord(text: "aws")] + words[3...])
        case "trap":
            return words.count > 2 && words[1].text != "-" ? .script(words[1], outer: command) : .itself
        case "kubectl", "oc", "k", "k3s", "microk8s": return ContainerCommand.ofCluster(command)
        case "npx", "bunx", "uvx":
            return unversioned(inner(command, valued: ["-p", "--package", "--from", "--with", "--python"]))
        case "pnpm", "yarn", "bun", "npm":
            guard words.count > 2, ["dlx", "exec", "x"].contains(words[1].text) else { return .itself }
            return unversioned(wrapped(command, Array(words[2...].drop { $0.text.hasPrefix("-") })))
        case "ssh": return ssh(command)
        case "pwsh", "powershell": return powerShell(command)
        case "docker", "podman", "nerdctl", "finch": return ContainerCommand.unwrap(command)
        default: return shell(command)
        }
    }

    /// A shell without a command of its own runs what it is fed.
    private static func fed(_ command: ShellCommand) -> Content {
        command.input.map { .script(ShellWord(text: $0), outer: command) } ?? .itself
    }

    /// The command that follows the wrapper's own options.
    private static func inner(
        _ command: ShellCommand, placeholder: String = "{}", valued: Set<String> = [], positionals: Int = 0, repeats: Bool = false,
        more: Bool = false
    ) -> Content {
        var rest = command.words.dropFirst()
        while let word = rest.first, word.text.hasPrefix("-"), word.text != "-" {
            rest = rest.dropFirst()
            if word.text == "--" { break }
            if valued.contains(word.text) { rest = rest.dropFirst() }
        }
        rest = rest.dropFirst(positionals)
        return wrapped(command, Array(rest), placeholder: placeholder, repeats: repeats, more: more)
    }

    /// What stands for the arguments that `xargs` and `parallel` put in: `-I%`, `-I %`.
    private static func placeholder(_ command: ShellCommand) -> String {
        for (index, word) in zip(command.words.indices, command.words) where word.text.hasPrefix("-I") {
            if word.text.count > 2 { return String(word.text.dropFirst(2)) }
            return index + 1 < command.words.count ? command.words[index + 1].text : "{}"
        }
        return "{}"
    }

    /// `tmux new -d TEXT`, `tmux send-keys -t SESSION TEXT Enter`: a shell runs the text.
    private static func multiplexer(_ command: ShellCommand) -> Content {
        var rest = command.words.dropFirst()
        let verbs: Set<String> = [
            "new", "new-session", "neww", "new-window", "splitw", "split-window", "send", "send-keys", "run", "run-shell",
            "respawn-pane", "respawn-window",
        ]
        guard let verb = rest.firstIndex(where: { verbs.contains($0.text) }) else { return .itself }
        rest = rest[(verb + 1)...]
        let valued: Set<String> = ["-s", "-t", "-n", "-c", "-x", "-y", "-F", "-e", "-l", "-p"]
        var words: [ShellWord] = []
        while let word = rest.popFirst() {
            if word.text.hasPrefix("-"), words.isEmpty {
                if valued.contains(word.text) { rest = rest.dropFirst() }
            } else if !["Enter", "C-m", "KPEnter"].contains(word.text) {
                words.append(word)
            }
        }
        return words.isEmpty ? .itself : .script(.joined(words), outer: command)
    }

    /// `poetry run`, `uv tool run`, `conda run -n env`, `mise exec --`: the command that follows, past the options.
    private static func run(_ command: ShellCommand) -> Content {
        var rest = command.words.dropFirst()
        if rest.first?.text == "tool" { rest = rest.dropFirst() }
        guard let verb = rest.first?.text, ["run", "exec", "x"].contains(verb) else { return .itself }
        rest = rest.dropFirst()
        let valued: Set<String> = [
            "-n", "--name", "--prefix", "--with", "--from", "--python", "--env-file", "--project", "--directory", "--package",
            "--spec",
            "-e", "-f", "--extra", "--group",
        ]
        while let word = rest.first, word.text.hasPrefix("-"), word.text != "-" {
            rest = rest.dropFirst()
            if word.text == "--" { break }
            if valued.contains(word.text) || word.text == "-p" { rest = rest.dropFirst() }
        }
        // `direnv exec . aws`, `mise exec aws@2 -- aws`.
        if command.program == "direnv" { rest = rest.dropFirst() }
        if let end = rest.firstIndex(where: { $0.text == "--" }) { rest = rest[(end + 1)...] }
        return wrapped(command, Array(rest))
    }

    /// `npx aws-cdk@2 destroy`: the package that a name with a version means.
    private static func unversioned(_ content: Content) -> Content {
        guard case .command(var command) = content, let first = command.words.first,
            let mark = first.text.lastIndex(of: "@"), mark > first.text.startIndex
        else { return content }
        command.words[0] = ShellWord(text: String(first.text[..<mark]), isResolved: first.isResolved)
        return .command(command)
    }

    private static func wrapped(
        _ command: ShellCommand, _ words: [ShellWord], placeholder: String = "{}", repeats: Bool = false, more: Bool = false
    ) -> Content {
        guard !words.isEmpty else { return .itself }
        var inner = command
        inner.words = words
        // What the wrapper adds is known only when it runs.
        if more {
            inner.words = inner.words.map { word in
                word.text.contains(placeholder)
                    ? ShellWord(text: word.text.replacing(placeholder, with: "*"), isResolved: false) : word
            }
            inner.words.append(.unknown)
        }
        inner.repeats = command.repeats || repeats
        return .command(inner)
    }

    /// A program that runs the text of an option, or of all words behind it.
    private static func commandOption(_ command: ShellCommand, _ names: Set<String>, takesAll: Bool = false) -> Content {
        let words = command.words.dropFirst()
        for (index, word) in zip(words.indices, words) {
            let parts = word.text.split(separator: "=", maxSplits: 1)
            if parts.count == 2, names.contains(String(parts[0])), parts[0].hasPrefix("--") {
                return .script(ShellWord(text: String(parts[1]), isResolved: word.isResolved), outer: command)
            }
            // `-qc TEXT` bundles flags without values.
            let isBundle =
                names.contains("-c") && word.text.hasPrefix("-") && !word.text.hasPrefix("--") && word.text.hasSuffix("c")
            guard names.contains(word.text) || isBundle, index + 1 < words.endIndex else { continue }
            let rest = words[(index + 1)...]
            return .script(takesAll ? .joined(rest) : words[index + 1], outer: command)
        }
        return .itself
    }

    private static func shell(_ command: ShellCommand) -> Content {
        guard let invocation = ShellInvocation(command) else { return .itself }
        switch invocation.source {
        case .text(let text): return .script(text, outer: command, arguments: invocation.arguments)
        case .input:
            return command.input.map { .script(ShellWord(text: $0), outer: command, arguments: invocation.arguments) } ?? .itself
        case .file, .nothing: return .itself
        }
    }

    private static func powerShell(_ command: ShellCommand) -> Content {
        let words = command.words.dropFirst()
        guard let mark = words.firstIndex(where: { ["-c", "-command"].contains($0.text.lowercased()) }), mark + 1 < words.endIndex
        else {
            return command.input.map { .script(ShellWord(text: PowerShellText.asShell($0)), outer: command) } ?? .itself
        }
        var text = ShellWord.joined(words[(mark + 1)...])
        text.text = PowerShellText.asShell(text.text)
        return .script(text, outer: command)
    }

    private static func environment(_ command: ShellCommand) -> Content {
        var inner = command
        var rest = command.words.dropFirst()
        while let word = rest.first {
            if let (name, value) = ShellScript.assignment(word) {
                inner.environment[name] = value
            } else if word.text == "-i" || word.text == "-" {
                inner.environment = [:]
            } else if word.text == "-u" || word.text == "--unset" {
                rest = rest.dropFirst()
                if let name = rest.first { inner.environment[name.text] = nil }
            } else if !word.text.hasPrefix("-") {
                break
            }
            rest = rest.dropFirst()
        }
        inner.words = Array(rest)
        return rest.isEmpty ? .itself : .command(inner)
    }

    /// `aws-vault exec PROFILE -- command`, `op run -- command`.
    private static func credentials(_ command: ShellCommand) -> Content {
        let words = command.words
        guard words.count > 2, ["exec", "run"].contains(words[1].text) else { return .itself }
        var inner = command
        let separator = words.firstIndex { $0.text == "--" }
        let profile = words[2]
        if command.program == "aws-vault" || command.program == "saml2aws", !profile.text.hasPrefix("-") {
            inner.environment["AWS_PROFILE"] = profile
        }
        inner.words = Array(words[(separator.map { $0 + 1 } ?? 3)...])
        return inner.words.isEmpty ? .itself : .command(inner)
    }

    /// What another machine runs, with credentials of its own.
    private static func ssh(_ command: ShellCommand) -> Content {
        let valued: Set<String> = ["-i", "-p", "-l", "-o", "-F", "-J", "-L", "-R", "-D", "-b", "-c", "-E", "-m", "-S", "-W", "-w"]
        var rest = command.words.dropFirst()
        while let word = rest.first, word.text.hasPrefix("-") {
            rest = rest.dropFirst(valued.contains(word.text) ? 2 : 1)
        }
        rest = rest.dropFirst()
        var outer = command
        outer.environment = [:]
        outer.isRemote = true
        return rest.isEmpty ? fed(outer) : .script(.joined(rest), outer: outer)
    }
}
