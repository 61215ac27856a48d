internal import Documents

/// Programs of which some commands run others, or change what others rely on.
enum ProgramKind {
    /// What is wrong with allowing a program with these arguments; nil where nothing is, or the program is none of these.
    static func smell(_ program: String, _ arguments: ArraySlice<String>) -> AgentSmell.Kind? {
        let words = CommandPattern.withoutOptions(arguments)
        if containers.contains(program) { return container(words) }
        if program == "git", isGitRunner(words, arguments) { return .commandRunner }
        if let verbs = runningVerbs[program], isRunner(words, verbs) { return .commandRunner }
        if let verbs = publishingVerbs[program], let first = words.first, verbs.contains(first) { return .changingCommand }
        if program == "uv", words.first == "pip" { return smell("pip", words.dropFirst()[...]) }
        if let verbs = installingVerbs[program] { return isInstaller(words, verbs) ? .commandRunner : nil }
        if let verbs = changingVerbs[program] {
            if covers(words.first, verbs) { return .changingCommand }
            guard words.count > 1, let group = words.first, let own = changingGroups[program]?[group] else { return nil }
            return covers(words[1], own) ? .changingCommand : nil
        }
        if databases.contains(program) { return arguments.contains(where: CommandPattern.isOpen) ? .changingCommand : nil }
        if removers.contains(program) {
            return arguments.isEmpty || arguments.contains(where: CommandPattern.isOpen) ? .changingCommand : nil
        }
        if program == "ansible" || program == "ansible-playbook" {
            let isDry = arguments.contains("--check") || arguments.contains("--syntax-check")
            return isDry && !arguments.contains(where: CommandPattern.isOpen) ? nil : .changingCommand
        }
        if deepClouds.contains(program) { return deepCloud(words, isAlone: arguments.isEmpty) }
        return nil
    }

    /// A verb that runs what it is given: alone, or with arguments that are open.
    private static func isRunner(_ words: [String], _ verbs: Set<String>) -> Bool {
        guard covers(words.first, verbs), let first = words.first else { return false }
        return CommandPattern.isOpen(first) || words.count == 1 || words.dropFirst().contains(where: CommandPattern.isOpen)
    }

    /// A verb that fetches packages of any name: their scripts run as they are put in place.
    private static func isInstaller(_ words: [String], _ verbs: Set<String>) -> Bool {
        covers(words.first, verbs) && words.contains(where: CommandPattern.isOpen)
    }

    private static func covers(_ word: String?, _ verbs: Set<String>) -> Bool {
        guard let word else { return false }
        return verbs.contains(word) || CommandPattern.isOpen(word) && verbs.contains { Glob.matches(word, $0) }
    }

    private static let containers: Set<String> = ["docker", "docker-compose", "nerdctl", "podman", "podman-compose"]

    /// Containers run what they are told to, with the directories of the machine that they are given.
    private static func container(_ words: [String]) -> AgentSmell.Kind? {
        var rest = words[...]
        var verbs: Set<String> = ["exec", "run"]
        if rest.first == "compose" {
            rest = rest.dropFirst()
            verbs.insert("up")
        }
        if rest.first == "push" { return .changingCommand }
        guard let verb = rest.first, rest.contains(where: CommandPattern.isOpen) else { return nil }
        return verbs.contains { Glob.matches(verb, $0) } ? .commandRunner : nil
    }

    /// Git runs the commands of its settings (`alias.x`, `core.pager`), and those that some of its verbs are given.
    private static func isGitRunner(_ words: [String], _ arguments: ArraySlice<String>) -> Bool {
        guard let verb = words.first, words.count == 1 || words.dropFirst().contains(where: CommandPattern.isOpen) else {
            return false
        }
        switch verb {
        case "config":
            let reads: Set = ["--get", "--get-all", "--get-regexp", "--list", "-l", "get", "list"]
            guard let key = words.dropFirst().first, !arguments.contains(where: reads.contains) else { return false }
            return CommandPattern.isOpen(key) || runningSettings.contains { key.lowercased().hasPrefix($0) }
        case "bisect": return words.count > 1 && covers(words[1], ["run"])
        case "submodule": return words.count > 1 && covers(words[1], ["foreach"])
        default: return ["difftool", "filter-branch", "mergetool"].contains(verb)
        }
    }

    private static let runningSettings = [
        "alias.", "core.editor", "core.fsmonitor", "core.gitproxy", "core.hookspath", "core.pager", "core.sshcommand",
        "credential.", "diff.", "difftool.", "filter.", "gpg.", "interactive.", "merge.", "mergetool.", "pager.", "sequence.editor",
    ]

    /// `gcloud compute instances delete`, `az vm delete`: groups first, the verb after them.
    private static func deepCloud(_ words: [String], isAlone: Bool) -> AgentSmell.Kind? {
        guard let first = words.first else { return isAlone ? nil : .anyCloudCommand }
        if CommandPattern.isOpen(first) { return first.hasPrefix("*") ? .anyCloudCommand : .anyServiceOperation }
        // Heroku's verbs stand behind a colon: `ps:scale`.
        for word in words.flatMap({ $0.split(separator: ":").map(String.init) }) {
            if secrets.contains(word) { return .secretsAsReads }
            if reads.contains(where: { word == $0 || word.hasPrefix("\($0)-") }) { return nil }
            if changes.contains(where: { word == $0 || word.hasPrefix("\($0)-") }) { return .changingCommand }
            if CommandPattern.isOpen(word) { return .anyServiceOperation }
        }
        return nil
    }

    private static let runningVerbs: [String: Set<String>] = [
        // Credentials are given to any command: AWS's, or all that a store of secrets holds.
        "aws-okta": ["exec"], "aws-sso": ["exec"], "aws-vault": ["exec"], "berglas": ["exec"], "chamber": ["exec"],
        "doppler": ["run"],
        "infisical": ["run"], "op": ["run"], "saml2aws": ["exec"], "sops": ["exec-env", "exec-file"], "teller": ["run"],
        // Tasks, hooks and services are commands.
        "direnv": ["exec"], "dotenv": ["run"], "dotenvx": ["run"], "launchctl": ["bootstrap", "load", "submit"],
        "lefthook": ["run"],
        "pre-commit": ["run", "try-repo"], "systemctl": ["edit", "enable", "link", "reload", "restart", "start"],
        "bazel": ["run"], "bun": ["run", "x"], "bundle": ["exec"], "cabal": ["exec", "run"], "cargo": ["run"],
        "composer": ["exec", "run", "run-script"], "conda": ["run"], "dotnet": ["exec", "run", "script"],
        "go": ["generate", "run"],
        "hatch": ["run"], "lerna": ["exec", "run"], "mise": ["exec", "run"], "mix": ["run"], "nix": ["develop", "run", "shell"],
        "npm": ["exec", "run", "run-script", "x"], "nx": ["exec", "run"], "pdm": ["run"], "pipenv": ["run"],
        "pnpm": ["dlx", "exec", "run"], "poetry": ["run"], "rails": ["c", "console", "r", "runner"], "rye": ["run"],
        "stack": ["exec", "run"], "swift": ["run"], "turbo": ["run"], "uv": ["run", "tool"], "yarn": ["dlx", "exec", "run"],
    ]

    private static let installingVerbs: [String: Set<String>] = [
        "bun": ["add", "i", "install"], "cargo": ["install"], "conda": ["install"], "gem": ["install"], "go": ["install"],
        "npm": ["add", "ci", "i", "install"], "pip": ["install"], "pip3": ["install"], "pipenv": ["install"],
        "pnpm": ["add", "i", "install"], "poetry": ["add", "install"], "uv": ["add", "sync"], "yarn": ["add", "install"],
    ]

    /// What is published is installed by others.
    private static let publishingVerbs: [String: Set<String>] = [
        "bun": ["publish"], "cargo": ["publish", "yank"], "gem": ["push", "yank"], "hatch": ["publish"],
        "npm": ["deprecate", "publish", "unpublish"], "pdm": ["publish"], "pnpm": ["publish"],
        "poetry": ["publish"], "twine": ["upload"], "uv": ["publish"], "yarn": ["npm", "publish"],
    ]

    private static let changingVerbs: [String: Set<String>] = [
        "gh": ["api", "secret", "variable", "workflow"], "git": ["push"], "glab": ["api", "schedule", "variable"],
    ]

    /// Verbs behind a group of GitHub's and GitLab's command lines: what is merged is deployed in many places.
    private static let changingGroups: [String: [String: Set<String>]] = [
        "gh": [
            "pr": ["merge"], "release": ["create", "delete", "edit", "upload"],
            "repo": ["archive", "delete", "edit", "rename", "transfer"],
        ],
        "glab": [
            "ci": ["retry", "run", "trigger"], "mr": ["accept", "merge"], "release": ["create", "delete", "upload"],
            "repo": ["delete", "transfer"],
        ],
    ]

    /// Clients of databases, which send any statement.
    private static let databases: Set<String> = [
        "clickhouse-client", "cqlsh", "mariadb", "mongo", "mongosh", "mysql", "psql", "redis-cli", "sqlcmd", "valkey-cli",
    ]

    private static let deepClouds: Set<String> = [
        "aliyun", "amplify", "az", "azd", "doctl", "exo", "firebase", "fly", "flyctl", "gcloud", "hcloud", "heroku", "ibmcloud",
        "linode-cli", "netlify", "oci", "openstack", "railway", "scw", "supabase", "tccli", "vercel", "wrangler",
    ]

    private static let removers: Set<String> = ["dd", "rm", "rmdir", "shred", "unlink"]

    private static let reads = ["describe", "get", "list", "search", "show"]
    private static let changes = [
        "add", "apply", "attach", "create", "deallocate", "delete", "deploy", "destroy", "detach", "disable", "down", "enable",
        "import", "invoke", "launch", "move", "patch", "promote", "publish", "purge", "push", "remove", "reset", "restart",
        "restore",
        "resize", "rollback", "run", "scale", "set", "ssh", "start", "stop", "terminate", "undelete", "up", "update", "upgrade",
    ]
    private static let secrets = [
        "access", "get-access-token", "get-credentials", "list-keys", "print-access-token", "print-identity-token",
    ]
}
