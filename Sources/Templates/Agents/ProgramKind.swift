internal import Documents

/// Programs of which some commands run others, or change what others rely on.
enum ProgramKind {
    /// What is wrong with allowing a program with these arguments; nil where nothing is, or the program is none of these.
    static func smell(_ program: String, _ arguments: ArraySlice<String>) -> AgentSmell.Kind? {
        let words = CommandPattern.withoutOptions(arguments)
        if let verbs = runningVerbs[program] { return isRunner(words, verbs) ? .commandRunner : nil }
        if let verbs = changingVerbs[program] { return covers(words.first, verbs) ? .changingCommand : nil }
        if removers.contains(program) {
            return arguments.isEmpty || arguments.contains(where: CommandPattern.isOpen) ? .changingCommand : nil
        }
        if program == "ansible" || program == "ansible-playbook" {
            let isDry = arguments.contains("--check") || arguments.contains("--syntax-check")
            return isDry && !arguments.contains(where: CommandPattern.isOpen) ? nil : .changingCommand
        }
        if program == "gcloud" || program == "az" { return deepCloud(words, isAlone: arguments.isEmpty) }
        return nil
    }

    /// A verb that runs what it is given: alone, or with arguments that are open.
    private static func isRunner(_ words: [String], _ verbs: Set<String>) -> Bool {
        guard covers(words.first, verbs), let first = words.first else { return false }
        return CommandPattern.isOpen(first) || words.count == 1 || words.dropFirst().contains(where: CommandPattern.isOpen)
    }

    private static func covers(_ word: String?, _ verbs: Set<String>) -> Bool {
        guard let word else { return false }
        return verbs.contains(word) || CommandPattern.isOpen(word) && verbs.contains { Glob.matches(word, $0) }
    }

    /// `gcloud compute instances delete`, `az vm delete`: groups first, the verb after them.
    private static func deepCloud(_ words: [String], isAlone: Bool) -> AgentSmell.Kind? {
        guard let first = words.first else { return isAlone ? nil : .anyCloudCommand }
        if CommandPattern.isOpen(first) { return first.hasPrefix("*") ? .anyCloudCommand : .anyServiceOperation }
        for word in words {
            if secrets.contains(word) { return .secretsAsReads }
            if reads.contains(where: { word == $0 || word.hasPrefix("\($0)-") }) { return nil }
            if changes.contains(where: { word == $0 || word.hasPrefix("\($0)-") }) { return .changingCommand }
            if CommandPattern.isOpen(word) { return .anyServiceOperation }
        }
        return nil
    }

    private static let runningVerbs: [String: Set<String>] = [
        "bun": ["run", "x"], "cargo": ["run"], "go": ["generate", "run"], "hatch": ["run"], "mise": ["exec", "run"],
        "npm": ["exec", "run", "run-script", "x"], "pdm": ["run"], "pipenv": ["run"], "pnpm": ["dlx", "exec", "run"],
        "poetry": ["run"],
        "rye": ["run"], "uv": ["run", "tool"], "yarn": ["dlx", "exec", "run"],
    ]

    private static let changingVerbs: [String: Set<String>] = [
        "gh": ["api", "secret", "variable", "workflow"], "git": ["push"],
    ]

    private static let removers: Set<String> = ["rm", "rmdir", "shred", "unlink"]

    private static let reads = ["describe", "get", "list", "search", "show"]
    private static let changes = [
        "add", "attach", "create", "deallocate", "delete", "deploy", "detach", "disable", "enable", "import", "invoke", "move",
        "patch",
        "purge", "remove", "reset", "restart", "restore", "resize", "run", "set", "start", "stop", "ssh", "undelete", "update",
        "upgrade",
    ]
    private static let secrets = [
        "access", "get-access-token", "get-credentials", "list-keys", "print-access-token", "print-identity-token",
    ]
}
