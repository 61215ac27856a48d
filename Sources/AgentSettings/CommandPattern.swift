internal import Catalogue
internal import Documents

/// A glob over shell commands, as agents' rules have it: `*` stands for anything, spaces included.
struct CommandPattern {
    private let words: [String]

    init(_ pattern: String) {
        words = pattern.split(separator: " ").map(String.init)
    }

    /// What is wrong with allowing every command that matches; nil where nothing is.
    var smell: AgentSmell.Kind? {
        var rest = words[...]
        while let first = rest.first {
            // `AWS_PROFILE=prod aws *`
            if Self.isAssignment(first), rest.count > 1 {
                rest = rest.dropFirst()
                continue
            }
            let program = Self.name(first)
            if Self.isOpen(program) {
                if program.allSatisfy({ $0 == "*" }) { return .anyCommand }
                return Self.clouds.keys.contains { Glob.matches(program, $0) } ? .anyCloudCommand : nil
            }
            if Self.wrappers.contains(program) {
                rest = rest.dropFirst()
                // What a wrapper is given before the command is not a command.
                while let option = rest.first, option.hasPrefix("-") || option.contains("=") || option.first?.isNumber == true {
                    rest = rest.dropFirst()
                }
                if rest.isEmpty { return nil }
                continue
            }
            if let changing = Self.clouds[program] { return Self.cloud(program, rest.dropFirst(), changing) }
            if let smell = ProgramKind.smell(program, rest.dropFirst()) { return smell }
            if Self.isRunner(program) {
                return rest.dropFirst().contains(where: Self.isOpen) || rest.count == 1 ? .commandRunner : nil
            }
            return nil
        }
        return nil
    }

    private static func isAssignment(_ word: String) -> Bool {
        guard let equals = word.firstIndex(of: "="), equals > word.startIndex, word.first?.isNumber == false else { return false }
        return word[..<equals].allSatisfy { $0 == "_" || $0.isASCII && ($0.isLetter || $0.isNumber) }
    }

    /// The program's name without its directory.
    private static func name(_ word: String) -> String {
        word.split(separator: "/").last.map(String.init) ?? word
    }

    private static func cloud(_ program: String, _ arguments: ArraySlice<String>, _ changing: Set<String>) -> AgentSmell.Kind? {
        let plain = withoutOptions(arguments)
        guard let verb = plain.first else { return arguments.isEmpty ? nil : .anyCloudCommand }
        if program == "aws" { return AWSCommandKind.smell(plain) }
        if isOpen(verb) {
            return verb.hasPrefix("*") ? .anyCloudCommand : changing.contains { Glob.matches(verb, $0) } ? .changingCommand : nil
        }
        return changing.contains(verb) ? .changingCommand : nil
    }

    /// Global options come before the verb, some with a value.
    static func withoutOptions(_ words: ArraySlice<String>) -> [String] {
        var plain: [String] = []
        var skips = false
        for word in words {
            if skips {
                skips = false
            } else if word.hasPrefix("-") {
                skips =
                    !word.contains("=")
                    && ["--profile", "--region", "--output", "--endpoint-url", "--context", "-n", "--namespace"].contains(word)
            } else {
                plain.append(word)
            }
        }
        return plain
    }

    static func isOpen(_ word: String) -> Bool { word.contains("*") || word.contains("?") }

    /// Command lines that act on what is deployed, with the words of the tool that change it.
    private static let clouds: [String: Set<String>] = [
        // What its commands do, `AWSCommandKind` says.
        "aws": [],
        "cdk": ["deploy", "destroy", "import", "rollback"],
        "cdktf": ["deploy", "destroy"],
        "chalice": ["delete", "deploy"],
        "cloudquery": ["migrate", "sync"],
        "bq": ["cp", "insert", "load", "mk", "query", "rm", "update"],
        "eb": ["abort", "create", "deploy", "restore", "scale", "setenv", "swap", "terminate", "upgrade"],
        "eksctl": ["create", "delete", "drain", "scale", "upgrade"],
        "gsutil": ["acl", "cp", "iam", "mb", "mv", "rb", "rm", "rsync", "setmeta"],
        "flux": ["bootstrap", "create", "delete", "install", "reconcile", "resume", "suspend", "uninstall"],
        "helm": ["delete", "install", "rollback", "uninstall", "upgrade"],
        "helmfile": ["apply", "delete", "destroy", "sync"],
        "kops": ["create", "delete", "edit", "replace", "rolling-update", "update", "upgrade"],
        "kubectl": ["apply", "create", "delete", "drain", "edit", "exec", "patch", "replace", "rollout", "scale"],
        "nomad": ["job", "run", "stop", "system"],
        "oc": [
            "adm", "apply", "create", "delete", "deploy", "drain", "edit", "exec", "new-app", "patch", "replace",
            "rollback",
            "rollout", "rsh", "scale", "start-build",
        ],
        "packer": ["build"],
        "pulumi": ["cancel", "destroy", "import", "refresh", "up"],
        "rclone": ["copy", "copyto", "delete", "deletefile", "move", "moveto", "purge", "rcat", "sync"],
        "s3cmd": ["del", "mb", "mv", "put", "rb", "rm", "setacl", "setpolicy", "sync"],
        "s5cmd": ["cp", "mb", "mv", "pipe", "rb", "rm", "run", "sync"],
        "sam": ["delete", "deploy", "sync"],
        "serverless": ["deploy", "remove"],
        "sls": ["deploy", "remove"],
        "sst": ["deploy", "remove", "shell"],
        "steampipe": ["plugin", "service"],
        "terraform": ["apply", "destroy", "import", "state", "taint", "untaint"],
        "terragrunt": ["apply", "apply-all", "destroy", "destroy-all", "run-all"],
        "tofu": ["apply", "destroy", "import", "state", "taint", "untaint"],
        "vagrant": ["destroy", "halt", "provision", "reload", "ssh", "up"],
        "vault": ["delete", "lease", "policy", "token", "write"],
    ]

    /// What comes before a command and runs it.
    private static let wrappers: Set<String> = [
        "builtin", "caffeinate", "chronic", "command", "doas", "env", "ionice", "nice", "noglob", "nohup", "setsid", "stdbuf",
        "sudo", "time", "timeout", "unbuffer",
    ]

    /// Whether the arguments of a program are a program. What `bun` runs, its verbs tell.
    private static func isRunner(_ program: String) -> Bool {
        runners.contains(program) || program != "bun" && CommandLanguage(program: program) != nil
    }

    /// Beside shells and interpreters: builders, and tools with an option that runs one (`sed`'s `e`, `fd -x`).
    private static let runners: Set<String> = [
        "ant", "at", "awk", "aws-runas", "aws2-wrap", "batch", "bunx", "chroot", "cmd", "crontab",
        "devbox", "elixir", "emacs", "entr", "envchain", "envconsul", "erl", "eval", "ex", "expect", "fd", "fdfind", "find",
        "flock", "gawk", "gdb", "ghci", "gradle", "gradlew", "groovy", "hyperfine", "iex", "java",
        "jshell", "julia", "just", "kotlin", "lein", "ltrace", "lua", "make", "mvn", "mvnw", "ncat",
        "nodemon", "nox", "npx", "nsenter", "nvim", "octave", "osascript", "parallel", "perl", "php", "pipx", "pkexec",
        "R", "rake", "raku", "Rscript", "rsync",
        "runghc", "runuser", "sbt", "scala", "scp", "screen", "script", "sed", "sftp", "socat", "sqlite3", "ssh",
        "sshpass", "strace", "su", "summon", "systemd-run", "task", "taskset", "tclsh", "tmux", "tox",
        "unshare", "uvx", "vi", "vim", "watch", "watchexec", "xargs",
    ]
}
