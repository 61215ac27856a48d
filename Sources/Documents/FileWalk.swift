internal import Glibc

/// Finds the files under the paths that a user gave: the one walk of every command. No file is opened but `.gitignore`.
package struct FileWalk {
    package struct Limits: Sendable {
        package var files: Int
        package var depth: Int

        package init(files: Int = 100_000, depth: Int = 64) {
            (self.files, self.depth) = (files, depth)
        }
    }

    /// What a caller wants of what a walk meets.
    package struct Choice {
        package enum Verdict: Sendable {
            case take
            /// Its name does not tell: it is taken where it is a file of the tree, and counted as one of another kind where it is not.
            case look
            case leave(LeftOut.Reason)
            /// Its name says for certain that it is not meant.
            case pass
        }

        /// Asked of each directory, and of each file, below a directory that was named.
        package var verdict: (_ name: String, _ path: String, _ isDirectory: Bool) -> Verdict
        /// Whether what git ignores is left out.
        package var heedsGit = false
        /// Whether links are followed out of the directory that was named, or out of the git repository around it.
        package var leavesTree = true
        /// Whether a file is given under each of its names.
        package var repeats = false
        /// Whether a path that does not exist may be a pattern, and one that is neither a file nor a directory is read.
        package var takesPatternsAndStreams = false

        /// All but what is hidden.
        package init(
            _ verdict: @escaping (_ name: String, _ path: String, _ isDirectory: Bool) -> Verdict = { name, _, _ in
                name.hasPrefix(".") ? .leave(.hidden) : .take
            }
        ) {
            self.verdict = verdict
        }
    }

    package struct Found: Sendable, Equatable {
        /// As the user gave it, or below the directory that he gave.
        package let name: String
        /// Whether the user named this very file.
        package let isNamed: Bool
        /// The parts of its path below the directory that was named; of a file that was named, its name.
        package let inside: [String]
        package let bytes: Int
    }

    package private(set) var files: [Found] = []
    package private(set) var gaps: [Gap] = []
    package private(set) var leftOut = LeftOut()
    private var seen: Set<Identity> = []
    private var paths: Set<String> = []
    private var isFull = false
    /// Directories behind links: they are entered last, so that each file has the name under which it really stands.
    private var links: [Step] = []
    private let choice: Choice
    private let limits: Limits

    private struct Identity: Hashable {
        let device: UInt64
        let inode: UInt64

        init(_ info: stat) { (device, inode) = (UInt64(info.st_dev), UInt64(info.st_ino)) }
    }

    /// A directory to enter.
    private struct Step {
        let path: String
        var inside: [String] = []
        var ignores: IgnoredFiles?
        /// git ignores it: only what is tracked all the same is taken.
        var isIgnored = false
        let tree: Tree
    }

    /// What a walk from one directory knows of it.
    private struct Tree {
        /// The real path that links must not leave; nil where they may.
        let top: String?
        let device: dev_t
        var pattern: ArraySlice<Substring>?
    }

    /// Walks the paths in the order given, each directory in the order of its names' bytes, so that the result does not depend on the
    /// file system. Each directory is entered once, whatever links lead to it.
    package init(_ paths: [String], _ choice: Choice = Choice(), limits: Limits = Limits()) {
        (self.choice, self.limits) = (choice, limits)
        for path in paths { visit(named: Self.withoutEnd(path)) }
    }

    package static func withoutEnd(_ path: String) -> String {
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        return path
    }

    // MARK: what the user named

    private mutating func visit(named path: String) {
        var info = stat()
        guard stat(path, &info) == 0 else {
            let code = errno
            if choice.takesPatternsAndStreams, GlobText.isPattern(path) { return expand(path) }
            return refuse(path, Self.failure(code))
        }
        switch info.st_mode & S_IFMT {
        case S_IFDIR: walk(path, info)
        case S_IFREG: add(path, info, isNamed: true, path.split(separator: "/").suffix(1).map(String.init))
        default:
            guard choice.takesPatternsAndStreams else { return refuse(path, Self.noFile) }
            add(path, info, isNamed: true, path.split(separator: "/").suffix(1).map(String.init))
        }
    }

    private mutating func expand(_ pattern: String) {
        let parts = pattern.split(separator: "/", omittingEmptySubsequences: true)
        let fixed = parts.prefix { !GlobText.isPattern($0) }
        let root = (pattern.hasPrefix("/") ? "/" : "") + fixed.joined(separator: "/")
        let before = files.count
        var info = stat()
        if stat(root.isEmpty ? "." : root, &info) == 0, info.st_mode & S_IFMT == S_IFDIR {
            walk(root.isEmpty ? "." : root, info, pattern: parts.dropFirst(fixed.count))
        }
        if files.count == before { refuse(pattern, "no file matches the pattern") }
    }

    private mutating func walk(_ path: String, _ info: stat, pattern: ArraySlice<Substring>? = nil) {
        var ignores = choice.heedsGit ? IgnoredFiles(path) : nil
        if let gap = ignores?.gaps.first { gaps.append(gap) }
        let top = choice.leavesTree ? nil : ignores?.top ?? Files.realPath(path)
        ignores?.gaps = []
        enter(Step(path: path, ignores: ignores, tree: Tree(top: top, device: info.st_dev, pattern: pattern)), info)
        while !links.isEmpty {
            let step = links.removeFirst()
            var info = stat()
            if stat(step.path, &info) == 0 { enter(step, info) }
        }
    }

    // MARK: what stands below

    private mutating func enter(_ step: Step, _ info: stat) {
        if isFull { return }
        guard seen.insert(Identity(info)).inserted else { return leftOut.add(.repeated) }
        guard step.inside.count < limits.depth else {
            return refuse(step.path, "more than \(limits.depth) directories deep: it was not read")
        }
        do throws(InputError) {
            let entries = try Files.entries(in: step.path)
            var step = step
            if step.ignores != nil, entries.contains(where: { $0.name == ".gitignore" }) {
                step.ignores?.enter(step.path, step.inside)
                gaps += step.ignores?.gaps ?? []
                step.ignores?.gaps = []
            }
            for entry in entries { visit(entry, in: step) }
        } catch {
            gaps.append(Gap(error))
        }
    }

    private mutating func visit(_ entry: Files.Entry, in step: Step) {
        if isFull { return }
        let name = entry.name
        let path = step.path == "." ? name : step.path.hasSuffix("/") ? step.path + name : "\(step.path)/\(name)"
        guard entry.isText else {
            if case .take = choice.verdict(name, path, false) {
                refuse(path, "a name that is not UTF-8: it was not read", help: "rename it")
            }
            return
        }
        var info = stat()
        guard lstat(path, &info) == 0 else { return refuse(path, Self.failure(errno)) }
        let isLink = info.st_mode & S_IFMT == S_IFLNK
        if isLink, stat(path, &info) != 0 {
            let code = errno
            // Without an ending it may have been a directory.
            guard isWanted(name, path, false) || !name.contains(".") && isWanted(name, path, true),
                isMeant(step, name, isDirectory: !name.contains("."))
            else { return leftOut.add(.other) }
            return refuse(path, code == ENOENT ? "a link that leads nowhere: there is nothing to read" : Self.failure(code))
        }
        let isDirectory = info.st_mode & S_IFMT == S_IFDIR
        var isSure = true
        switch choice.verdict(name, path, isDirectory) {
        case .take: break
        case .look: isSure = false
        case .pass: return
        case .leave(let reason): return leftOut.add(reason)
        }
        guard isMeant(step, name, isDirectory: isDirectory) else { return }
        let inside = step.inside + [name]
        var next = Step(path: path, inside: inside, ignores: step.ignores, isIgnored: step.isIgnored, tree: step.tree)
        if let ignores = step.ignores {
            next.isIgnored = ignores.excludes(inside, isDirectory: isDirectory) ?? step.isIgnored
            if next.isIgnored, !ignores.isTracked(inside) {
                if !step.isIgnored { leftOut.add(.ignored) }
                return
            }
        }
        if isLink, let top = step.tree.top, let real = Files.realPath(path), real != top,
            !real.hasPrefix(top == "/" ? "/" : top + "/")
        {
            guard isSure else { return leftOut.add(.other) }
            return refuse(
                path, "a link that leads out of the project: it was not followed", help: "name what it leads to, if it is meant")
        }
        if info.st_dev != step.tree.device, Self.isOfKernel(path) {
            guard isSure else { return leftOut.add(.other) }
            return refuse(path, "not a file of a disk: it was not read", help: "name it, if it is meant")
        }
        if isDirectory {
            if isLink { links.append(next) } else { enter(next, info) }
        } else if info.st_mode & S_IFMT == S_IFREG {
            add(path, info, isNamed: false, inside)
        } else if isSure {
            refuse(path, Self.noFile)
        } else {
            leftOut.add(.other)
        }
    }

    private func isWanted(_ name: String, _ path: String, _ isDirectory: Bool) -> Bool {
        if case .take = choice.verdict(name, path, isDirectory) { true } else { false }
    }

    /// Whether a pattern, where one was given, may mean it.
    private func isMeant(_ step: Step, _ name: String, isDirectory: Bool) -> Bool {
        guard let pattern = step.tree.pattern else { return true }
        let inside = step.inside + [name]
        return isDirectory ? PathGlob.mayMatch(pattern, below: inside) : PathGlob.matches(pattern, inside[...])
    }

    private mutating func add(_ path: String, _ info: stat, isNamed: Bool, _ inside: [String]) {
        guard choice.repeats ? paths.insert(path).inserted : seen.insert(Identity(info)).inserted else {
            return leftOut.add(.repeated)
        }
        guard files.count < limits.files else {
            isFull = true
            return refuse(path, "more than \(limits.files) files: this one and those after it were not read", help: "give fewer")
        }
        files.append(Found(name: path, isNamed: isNamed, inside: inside, bytes: Int(info.st_size)))
    }

    private mutating func refuse(_ path: String, _ reason: String, help: String? = nil) {
        gaps.append(Gap(.input, reason, at: Location(file: path), help: help))
    }

    // MARK: the file system

    private static let noFile = "neither a file nor a directory: it was not read"

    private static func failure(_ code: Int32) -> String {
        "cannot be opened: \(String(cString: strerror(code)).lowercased())"
    }

    /// `/proc`, `/sys` and `/dev`: files there call themselves regular, and some never end or wait for ever.
    private static func isOfKernel(_ path: String) -> Bool {
        guard let real = Files.realPath(path) else { return false }
        return ["/proc", "/sys", "/dev"].contains { real == $0 || real.hasPrefix($0 + "/") }
    }
}
