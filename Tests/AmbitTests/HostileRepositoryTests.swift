import Documents
import Glibc
import Testing

/// No repository runs anything when it is checked: each would leave a mark.
@Suite struct HostileRepositoryTests {
    private static let policy = UnreadableTests.kinds[0].text

    /// How a repository could bring code of its own to run.
    enum Trap: String, CaseIterable {
        case clean, process, textconv, externalDiff, fsmonitor, hooks, pager, ssh, embeddedBare, submoduleConfiguration, alias
    }

    @Test(arguments: Trap.allCases) func nothingRuns(trap: Trap) throws {
        let repository = try Repository(["p.json": Self.policy, "q.json": "{}", "sub/a.json": "{}"])
        defer { repository.remove() }
        let mark = "\(repository.path)/../mark-\(getpid())-\(trap.rawValue)"
        defer { unlink(mark) }
        let command = "touch \(mark); cat"
        switch trap {
        case .clean:
            try repository.write(".gitattributes", "*.json filter=x diff=x\n")
            try repository.git("config", "filter.x.clean", command)
            try repository.git("config", "filter.x.smudge", command)
        case .process:
            try repository.write(".gitattributes", "*.json filter=x\n")
            try repository.git("config", "filter.x.process", command)
            try repository.git("config", "filter.x.required", "true")
        case .textconv:
            try repository.write(".gitattributes", "*.json diff=x\n")
            try repository.git("config", "diff.x.textconv", command)
        case .externalDiff: try repository.git("config", "diff.external", command)
        case .fsmonitor: try repository.git("config", "core.fsmonitor", command)
        case .hooks:
            for hook in ["post-index-change", "fsmonitor-watchman", "reference-transaction", "post-checkout"] {
                try repository.write(".git/hooks/\(hook)", "#!/bin/sh\n\(command)\n")
                chmod("\(repository.path)/.git/hooks/\(hook)", 0o755)
            }
        case .pager: try repository.git("config", "core.pager", command)
        case .ssh:
            try repository.git("config", "core.sshCommand", command)
            try repository.git("config", "extensions.partialClone", "origin")
            try repository.git("config", "remote.origin.url", "ext::sh -c touch% \(mark)")
            try repository.git("config", "remote.origin.promisor", "true")
            try repository.git("config", "protocol.ext.allow", "always")
        case .embeddedBare:
            try repository.git("init", "-q", "--bare", "inner")
            try repository.write(
                "inner/config", "[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = ..\n\tfsmonitor = \(command)\n"
            )
            try repository.write("inner/p.json", Self.policy)
        case .submoduleConfiguration:
            try repository.git("init", "-q", "sub")
            try repository.write("sub/.gitattributes", "*.json filter=x\n")
            try repository.write(
                "sub/.git/config",
                "[core]\n\trepositoryformatversion = 0\n\tfsmonitor = \(command)\n[filter \"x\"]\n\tclean = \(command)\n")
        case .alias: try repository.git("config", "alias.ls-files", "!\(command)")
        }
        // Of the same size and another time: what git would compare by its filters.
        try repository.write("p.json", String(Self.policy.map { $0 == "W" ? "X" : $0 }))
        for place in ["", "/sub"] + (trap == .embeddedBare ? ["/inner"] : []) {
            for mode in [["--diff", "HEAD"], ["--base", "HEAD", "."], ["--staged"], ["."], ["--diff", "main", "."]] {
                _ = try Tool.spawn([try Tool.binary(), "check"] + mode, in: repository.path + place)
            }
        }
        #expect(Files.kind(of: mark) == nil, "\(trap) left its mark")
        // The trap is one: git itself walks into it.
        if [.clean, .fsmonitor].contains(trap) {
            _ = try Tool.spawn(["git", "status"], in: repository.path)
            #expect(Files.kind(of: mark) != nil, "\(trap) is not a trap")
        }
    }

    private func rules(_ repository: Repository, _ arguments: String...) throws -> [String] {
        let result = try Tool.spawn([try Tool.binary(), "check", "--format", "csv"] + arguments, in: repository.path)
        return result.out.split(whereSeparator: \.isNewline).dropFirst().map { String($0.prefix { $0 != "," }) }
    }

    /// What was not checked before is new as a whole, though git calls it the same file.
    @Test(arguments: ["mv", "hidden", "link", "directoryLink", "submodule", "nested"])
    func whatWasNotCheckedBeforeIsNew(form: String) throws {
        let repository = try Repository(["admin.txt": Self.policy, ".x/admin.json": Self.policy, "q.json": "{}"])
        defer { repository.remove() }
        switch form {
        case "mv": try repository.git("mv", "admin.txt", "admin.json")
        case "hidden": try repository.git("mv", ".x/admin.json", "admin.json")
        case "link": try #require(symlink(".x/admin.json", "\(repository.path)/admin.json") == 0)
        case "directoryLink": try #require(symlink(".x", "\(repository.path)/policies") == 0)
        default:
            try repository.write("sub/admin.txt", Self.policy)
            try repository.git("-C", "sub", "init", "-q", "-b", "main")
            try repository.git("-C", "sub", "add", "-A")
            try repository.git("-C", "sub", "commit", "-qm", "x")
            if form == "submodule" {
                try repository.git("add", "sub")
                try repository.git("commit", "-qm", "sub")
            }
            try repository.git("-C", "sub", "mv", "admin.txt", "admin.json")
            try repository.git("-C", "sub", "commit", "-qm", "y")
        }
        if form != "directoryLink" { #expect(try !rules(repository, "--diff", "main").isEmpty, "\(form) --diff") }
        #expect(try !rules(repository, "--diff", "main", ".").isEmpty, "\(form) --diff .")
        #expect(try rules(repository, "--base", "main", ".").contains("new-access"), "\(form) --base")
    }

    @Test func theFirstCommitIsChecked() throws {
        let directory = try Tool.scratch()
        defer { Tool.remove(directory) }
        _ = try Tool.spawn(["git", "init", "-q"], in: directory)
        try Files.write(Array(Self.policy.utf8), to: "\(directory)/p.json")
        #expect(try Tool.run("check", "--diff", "HEAD", in: directory).code == 1)
        #expect(try Tool.run("check", "--staged", in: directory).code == 0)
        _ = try Tool.spawn(["git", "add", "p.json"], in: directory)
        #expect(try Tool.run("check", "--staged", in: directory).code == 1)
    }

    @Test func whatIsStagedIsCheckedAndNotWhatStands() throws {
        let repository = try Repository(["p.json": "{}"])
        defer { repository.remove() }
        try repository.write("p.json", Self.policy)
        #expect(try Tool.run("check", "--staged", in: repository.path).code == 0)
        try repository.git("add", "p.json")
        try repository.write("p.json", "{}")
        let staged = try Tool.run("check", "--staged", in: repository.path)
        #expect(staged.code == 1 && staged.out.contains(#""Action": "*""#), "\(staged.out)")
        unlink("\(repository.path)/p.json")
        #expect(try Tool.run("check", "--staged", in: repository.path).code == 1)
    }

    @Test func theBranchDoesNotSayHowItIsChecked() throws {
        let repository = try Repository([
            "p.json": "{}", ".ambit.yml": "severities: {old-version: note}\n", "b.json": Self.baseline,
        ])
        defer { repository.remove() }
        try repository.write("p.json", Self.policy)
        try repository.write(".ambit.yml", "severities: {old-version: note}\nrules: {ignore: ['*']}\n")
        let base = try Tool.run("check", "--diff", "main", "--format", "json", in: repository.path)
        #expect(base.code == 1)
        #expect(base.out.contains("configuration-changed") && base.out.contains("full-access"), "\(base.out)")
        let root = try JSONDocument.parse(base.out, name: "out").root
        #expect(root["configuration"]?["revision"]?.string == "main")
        let head = try Tool.run("check", "--diff", "main", "--config-from", "head", "--format", "json", in: repository.path)
        let found = try JSONDocument.parse(head.out, name: "out").root["findings"]?.elements.map { $0["rule"]?.string ?? "" }
        #expect(head.code == 0 && found?.contains("full-access") == false, "\(head.out)")
        #expect(try JSONDocument.parse(head.out, name: "out").root["configuration"]?["rulesOff"]?.elements.first != nil)
        try repository.write("new.json", Self.baseline)
        try repository.git("add", "new.json")
        let baseline = try Tool.run("check", "--diff", "main", "--baseline", "new.json", in: repository.path)
        #expect(
            baseline.code == 2 && baseline.error.contains("a baseline that the branch brings does not count"), "\(baseline.error)")
        #expect(try Tool.run("check", "--diff", "main", "--baseline", "b.json", in: repository.path).code == 1)
    }

    private static let baseline = "{\"schema\": \"ambit-check-baseline\", \"version\": 1, \"findings\": []}\n"
}
