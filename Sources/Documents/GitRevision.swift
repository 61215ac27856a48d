/// The files of a git revision beside those of the working tree, or of the index, read through the `git` program.
package struct GitRevision: Sendable {
    /// What a file of today was in the revision.
    package enum Earlier: Sendable {
        case unchanged
        /// There was no such file, or not as one that is checked.
        case absent
        case changed([UInt8])
    }

    /// As the user wrote it.
    package let name: String
    /// The files that are not what they were, new ones among them and deleted ones not: as paths from the current directory, in byte
    /// order. Empty until `compare`.
    package private(set) var changedPaths: [String] = []
    /// What cannot be compared.
    package private(set) var gaps: [Gap] = []
    private var tree: GitTree
    /// The current directory from the top, with a slash at its end; empty at the top.
    private let place: String
    /// The way from the current directory to the top.
    private let up: String
    /// Where each changed file stands in the repository.
    private var insides: [String: String] = [:]

    /// Asks git for the commit and its files.
    ///
    /// `HEAD` before the first commit is the empty tree.
    ///
    /// - Throws: `InputError` where there is no git, no repository around the current directory, or no such commit.
    package init(_ name: String) throws(InputError) {
        self.name = name
        let lines = try GitProgram.lines(["rev-parse", "--show-toplevel", "--show-cdup", "--show-prefix"], name: name)
        guard lines.count >= 3, !lines[0].isEmpty else { throw InputError("no working tree", at: Location(file: "git")) }
        let top = lines[0].hasSuffix("/") ? lines[0] : lines[0] + "/"
        (up, place) = (lines[1], lines[2])
        let resolved = try GitProgram.run(["rev-parse", "--verify", "--quiet", "--end-of-options", "\(name)^{commit}"])
        let commit = String(decoding: resolved.output.prefix { $0 != 0x0A }, as: UTF8.self)
        if resolved.code == 0, commit.utf8.count >= 40, commit.utf8.allSatisfy({ Character(.init($0)).isHexDigit }) {
            tree = try GitTree(top: top, commit: commit, name: name)
        } else if name == "HEAD", try GitProgram.run(["symbolic-ref", "--quiet", "HEAD"]).code == 0 {
            tree = try GitTree(top: top, commit: nil, name: name)
        } else {
            throw InputError(
                "git knows no commit of that name", at: Location(file: name), help: "fetch it, or name a branch, tag or commit")
        }
    }

    /// Finds what has changed since.
    ///
    /// - Parameters:
    ///   - isStaged: whether the index is compared, in place of the working tree.
    ///   - isWanted: whether a file, by its path from the current directory, is one that is checked.
    ///   - wasChecked: whether a file that is gone certainly was one. A file that was none is new where it has become one.
    ///
    /// Cost: the wanted files of the whole repository are read where their size is what it was.
    package mutating func compare(
        isStaged: Bool = false, _ isWanted: (String) -> Bool, wasChecked: (String) -> Bool
    ) throws(InputError) {
        let (place, up) = (place, up)
        func fromHere(_ path: String) -> String {
            path.hasPrefix(place) ? String(path.dropFirst(place.utf8.count)) : up + path
        }
        let isMeant = { (path: String) in isWanted(fromHere(path)) }
        let wasMeant = { (path: String) in wasChecked(fromHere(path)) }
        if isStaged { try tree.compareIndex(isMeant, wasMeant) } else { try tree.compareWorkingTree(isMeant, wasMeant) }
        for path in tree.changedPaths { insides[fromHere(path)] = path }
        changedPaths = insides.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        gaps = tree.unread.map { Gap(.input, $0.reason, at: Location(file: fromHere($0.path)), help: $0.help) }
    }

    /// What a file was in the revision, whatever it was called then.
    ///
    /// - Throws: `InputError` where it stands outside of the repository or cannot be read.
    package func earlier(_ path: String) throws(InputError) -> Earlier {
        if tree.isStaged, let inside = insides[path] { return try tree.earlier(inside) }
        guard let inside = try inside(path) else { return .absent }
        return try tree.earlier(inside)
    }

    /// What the index holds under a path.
    package func staged(_ path: String) throws(InputError) -> [UInt8] {
        guard let inside = insides[path] else { throw InputError("not in git's index", at: Location(file: path)) }
        return try tree.staged(inside)
    }

    /// What the revision holds in a file, by its path from the current directory; nil where it has none.
    package func text(of path: String) throws(InputError) -> [UInt8]? {
        guard let inside = ProjectPlace.resolved(place + path) else { return nil }
        return try tree.text(of: inside)
    }

    /// Whether git keeps a file of the current working tree, or the revision did.
    package func holds(_ path: String) throws(InputError) -> Bool {
        if try text(of: path) != nil { return true }
        guard let inside = ProjectPlace.resolved(place + path) else { return false }
        return try !GitProgram.fields(["ls-files", "-z", "--cached", "--", inside], in: tree.top).isEmpty
    }

    /// Where a file stands from the top, its links followed; nil behind a link that the revision does not have as it is, so that all
    /// which it leads to is new.
    private func inside(_ path: String) throws(InputError) -> String? {
        var at = path.hasPrefix("/") ? "" : Files.workingDirectory
        if at == "/" { at = "" }
        var isNew = false
        for part in path.split(separator: "/") where part != "." {
            if part == ".." {
                at = String(at[..<(at.lastIndex(of: "/") ?? at.startIndex)])
                continue
            }
            at += "/\(part)"
            guard let target = Files.linkText(at) else { continue }
            if at.hasPrefix(tree.top), try !tree.hasLink(String(at.dropFirst(tree.top.count)), to: target) { isNew = true }
            guard let real = Files.realPath(at) else { throw InputError("cannot be found", at: Location(file: path)) }
            at = real
        }
        guard at.hasPrefix(tree.top) else {
            throw InputError("is outside of the git repository `\(name)`", at: Location(file: path))
        }
        return isNew ? nil : String(at.dropFirst(tree.top.count))
    }
}

/// Paths from a repository's top.
private enum ProjectPlace {
    /// Without `.` and `..`; nil where it leaves the top.
    static func resolved(_ path: String) -> String? {
        if path.hasPrefix("/") { return nil }
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part != ".." {
                parts.append(part)
            } else if parts.popLast() == nil {
                return nil
            }
        }
        return parts.joined(separator: "/")
    }
}
