internal import Glibc

/// The files of a git revision beside those of the working tree, read through the `git` program.
package struct GitRevision: Sendable {
    /// What a file of the working tree was in the revision.
    package enum Earlier: Sendable {
        case unchanged
        /// There was no such file.
        case absent
        case changed([UInt8])
    }

    /// As the user wrote it.
    package let name: String
    /// The files that are not what they were, new ones among them and deleted ones not: as paths from the current directory, in byte
    /// order.
    package let changedPaths: [String]
    /// The real path of the working tree's top, with a slash at its end.
    private let top: String
    /// The blob of each file of the revision, by path from the top.
    private let blobs: [String: String]
    /// For each file that changed, the path that it had.
    private let formerPaths: [String: String?]

    /// What lists of a large repository's files take.
    private static let listLimit = 256 << 20
    private static let fileLimit = 128 << 20

    /// Asks git for the commit and for what has changed since.
    ///
    /// - Throws: `InputError` where there is no git, no repository around the current directory, or no such commit. Cost: four runs
    ///   of git over the whole repository.
    package init(_ name: String) throws(InputError) {
        self.name = name
        let place = try Self.lines(["rev-parse", "--show-toplevel", "--show-cdup"], name)
        guard let top = place.first else { throw InputError("no working tree", at: Location(file: "git")) }
        self.top = top.hasSuffix("/") ? top : top + "/"
        let up = place.count > 1 ? place[1] : ""
        let resolved = try Self.git(["rev-parse", "--verify", "--quiet", "--end-of-options", "\(name)^{commit}"])
        let commit = String(decoding: resolved.output.prefix { $0 != 0x0A }, as: UTF8.self)
        guard resolved.code == 0, commit.utf8.count >= 40, commit.utf8.allSatisfy({ Character(.init($0)).isHexDigit }) else {
            throw InputError(
                "git knows no commit of that name", at: Location(file: name), help: "fetch it, or name a branch, tag or commit")
        }
        var blobs: [String: String] = [:]
        for line in try Self.fields(["ls-tree", "-r", "-z", "--full-tree", commit], name) {
            // mode, type, name of the object; a tab; the path
            guard let tab = line.firstIndex(of: "\t") else { continue }
            let object = line[..<tab].split(separator: " ")
            // A link's text is a path, not what stands there.
            guard object.count == 3, object[1] == "blob", object[0] != "120000" else { continue }
            blobs[String(line[line.index(after: tab)...])] = String(object[2])
        }
        var former: [String: String?] = [:]
        let options = ["--no-ext-diff", "--no-textconv", "--no-relative", "--ignore-submodules=all", "--name-status", "-z", "-M"]
        var changes = try Self.fields(["diff"] + options + [commit, "--"], name)[...]
        while let status = changes.popFirst(), let path = changes.popFirst() {
            switch status.first {
            case "R", "C": if let new = changes.popFirst() { former[new] = .some(path) }
            case "D": continue
            case "A": former[path] = .some(nil)
            default: former[path] = .some(path)
            }
        }
        for path in try Self.fields(["-C", top, "ls-files", "-z", "--others", "--exclude-standard"], name) {
            former[path] = .some(nil)
        }
        self.blobs = blobs
        formerPaths = former
        let inside = try Self.lines(["rev-parse", "--show-prefix"], name).first ?? ""
        changedPaths = former.keys.map { $0.hasPrefix(inside) ? String($0.dropFirst(inside.count)) : up + $0 }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// What a file was in the revision, whatever it was called then.
    ///
    /// - Throws: `InputError` where it stands outside of the repository or cannot be read.
    package func earlier(_ path: String) throws(InputError) -> Earlier {
        guard let real = realpath(path, nil) else { throw InputError("cannot be found", at: Location(file: path)) }
        defer { free(real) }
        let full = String(cString: real)
        guard full.hasPrefix(top) else {
            throw InputError("stands outside of the git repository: `\(name)` does not hold it", at: Location(file: path))
        }
        let inside = String(full.dropFirst(top.count))
        guard let former = formerPaths[inside] else { return blobs[inside] == nil ? .absent : .unchanged }
        guard let former, let blob = blobs[former] else { return .absent }
        let read = try Self.git(["cat-file", "blob", blob], limit: Self.fileLimit)
        guard read.code == 0 else { throw Self.failure(read, "\(name):\(former)") }
        return .changed(read.output)
    }

    // MARK: git

    /// Nothing that a repository configures may run or wait for an answer, and nothing is written.
    private static let environment = ["LC_ALL=C", "GIT_OPTIONAL_LOCKS=0", "GIT_TERMINAL_PROMPT=0", "GIT_NO_LAZY_FETCH=1"]

    private static func git(_ arguments: [String], limit: Int = listLimit) throws(InputError) -> ChildProcess.Result {
        try ChildProcess.run(
            ["git", "--no-pager", "-c", "core.fsmonitor=false"] + arguments, environment: environment, limit: limit)
    }

    private static func fields(_ arguments: [String], _ name: String) throws(InputError) -> [String] {
        let result = try git(arguments)
        guard result.code == 0 else { throw failure(result, name) }
        return result.output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    }

    private static func lines(_ arguments: [String], _ name: String) throws(InputError) -> [String] {
        let result = try git(arguments)
        guard result.code == 0 else { throw failure(result, name) }
        return result.output.split(separator: 0x0A, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
    }

    private static func failure(_ result: ChildProcess.Result, _ name: String) -> InputError {
        let first = result.complaint.split(separator: "\n").first ?? "it says nothing"
        let said = first.hasPrefix("fatal: ") ? first.dropFirst(7) : first
        return InputError("git failed with code \(result.code): \(said)", at: Location(file: name))
    }
}
