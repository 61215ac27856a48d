package import Documents
internal import Findings

/// The files that a check is about: those that were named, and those below the directories that were.
package struct PolicyFiles: Sendable {
    /// A file to check.
    package struct Entry: Sendable, Equatable {
        /// The path as the user gave it, or below the directory that he gave; `-` is standard input.
        package let path: String
        /// The user named this very file: it must hold something to check.
        package let isNamed: Bool
        /// The path below the directory that was named; of a file that was, its name.
        package let inside: String
    }

    package private(set) var entries: [Entry] = []
    package private(set) var gaps: [Gap] = []
    package private(set) var leftOut = LeftOut()
    private static let limits = FileWalk.Limits(files: 200_000, depth: 64)

    /// Finds them. A path that does not exist and has wildcards is a pattern (`**` for any number of directories).
    package init(_ paths: [String]) {
        if paths.contains("-") { entries.append(Entry(path: "-", isNamed: true, inside: "-")) }
        add(FileWalk(paths.filter { $0 != "-" }, Self.choice, limits: Self.limits))
    }

    /// Of files that have changed, those that a walk would check.
    package init(changed paths: [String]) {
        for path in paths {
            switch Self.verdict(path) {
            case .take, .look: add(FileWalk([path], Self.choice, limits: Self.limits), areNamed: false)
            case .leave(let reason): leftOut.add(reason)
            case .pass: continue
            }
        }
    }

    /// Of files that are staged, those that a walk would check; below the paths, where there are any.
    package init(staged files: [String], below paths: [String]) {
        let roots = paths.map { FileWalk.withoutEnd($0) }
        for path in files where roots.isEmpty || roots.contains(where: { $0 == "." || path == $0 || path.hasPrefix($0 + "/") }) {
            switch Self.verdict(path) {
            case .take: break
            case .look where OddFile.mayBePolicy(path) != false: break
            default: continue
            }
            entries.append(Entry(path: path, isNamed: false, inside: path))
        }
    }

    private mutating func add(_ walk: FileWalk, areNamed: Bool = true) {
        for file in walk.files {
            let isNamed = areNamed && file.isNamed
            if !isNamed, !OddFile.isPlain(file.name), OddFile.mayBePolicy(file.name) == false {
                leftOut.add(.other)
            } else {
                entries.append(Entry(path: file.name, isNamed: isNamed, inside: file.inside.joined(separator: "/")))
            }
        }
        gaps += walk.gaps
        leftOut.add(walk.leftOut)
    }

    private static var choice: FileWalk.Choice {
        var choice = FileWalk.Choice(verdict)
        (choice.heedsGit, choice.leavesTree, choice.repeats, choice.takesPatternsAndStreams) = (true, false, true, true)
        return choice
    }

    /// What a walk makes of a path, by the names of its directories and its own.
    package static func verdict(_ path: String) -> FileWalk.Choice.Verdict {
        let parts = path.split(separator: "/").map(String.init)
        guard let name = parts.last else { return .pass }
        for directory in parts.dropLast() where directory != ".." && directory != "." {
            let verdict = verdict(directory, directory, true)
            guard case .take = verdict else { return verdict }
        }
        return verdict(name, path, false)
    }

    private static func verdict(_ name: String, _ path: String, _ isDirectory: Bool) -> FileWalk.Choice.Verdict {
        if isDirectory {
            if name == ".git" { return .pass }
            if vendored.contains(name) { return .leave(.vendored) }
            return name.hasPrefix(".") && !configured.contains(name) ? .leave(.hidden) : .take
        }
        // The project's own configuration is read, if not as a policy.
        if name == CheckConfiguration.fileName { return .pass }
        if name == ".mcp.json" { return .take }
        guard OddFile.isPlain(name) else {
            return OddFile.isOther(name, in: path) || name.hasPrefix(".") ? .leave(.other) : .look
        }
        if OddFile.isOther(name, in: path) { return .leave(.other) }
        return name.hasPrefix(".") ? .leave(.hidden) : .take
    }

    /// Directories of tools, with what they fetched.
    private static let vendored: Set = ["node_modules", ".terraform", ".venv", ".tox", ".cache"]
    /// Hidden directories in which people keep policies, pipelines with policies in them, and what agents may do.
    private static let configured: Set = [
        ".claude", ".kiro", ".amazonq", ".aws", ".github", ".gitlab", ".circleci", ".chalice", ".config", ".cloudformation", ".iam",
        ".infra", ".deploy", ".codex", ".copilot", ".cursor", ".gemini", ".roo", ".vscode",
    ]
}
