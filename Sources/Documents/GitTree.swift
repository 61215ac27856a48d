/// The files of one commit, and what has changed since in the working tree or the index: compared here, byte for byte, as git itself
/// would run the repository's filters to compare them.
struct GitTree: Sendable {
    /// The real path of the working tree's top, with a slash at its end.
    let top: String
    private let name: String
    private var blobs: [String: Blob] = [:]
    /// The commit of each submodule.
    private var submodules: [String: String] = [:]
    /// For each file that changed, the path that it had; nil for one that is new.
    private var formerPaths: [String: String?] = [:]
    /// What was compared.
    private var compared: Set<String> = []
    /// The repositories below: submodules and others; by path, with a slash at its end.
    private var repositories: [String: GitTree] = [:]
    private var index: [String: Blob] = [:]
    private(set) var isStaged = false
    /// What cannot be compared, and why.
    private(set) var unread: [(path: String, reason: String, help: String?)] = []

    struct Blob: Sendable {
        let object: String
        let isLink: Bool
        let size: Int?
    }

    private static let fileLimit = 128 << 20
    private static let deepest = 8

    /// - Parameter commit: nil for the empty tree.
    init(top: String, commit: String?, name: String) throws(InputError) {
        (self.top, self.name) = (top, name)
        guard let commit else { return }
        for line in try GitProgram.fields(["ls-tree", "-r", "-l", "-z", "--full-tree", commit], in: top, name: name) {
            // mode, type, name of the object, size; a tab; the path
            guard let tab = line.firstIndex(of: "\t") else { continue }
            let object = line[..<tab].split(separator: " ")
            let path = String(line[line.index(after: tab)...])
            guard object.count == 4 else { continue }
            if object[1] == "commit" {
                submodules[path] = String(object[2])
            } else if object[1] == "blob" {
                blobs[path] = Blob(object: String(object[2]), isLink: object[0] == "120000", size: Int(object[3]))
            }
        }
    }

    var changedPaths: [String] {
        formerPaths.keys + repositories.flatMap { place, tree in tree.changedPaths.map { place + $0 } }
    }

    // MARK: what has changed

    mutating func compareWorkingTree(
        _ isWanted: (String) -> Bool, _ wasChecked: (String) -> Bool, depth: Int = 0
    ) throws(InputError) {
        let names = Set(
            try GitProgram.fields(["ls-files", "-z", "--cached", "--others", "--exclude-standard"], in: top, name: name))
        var unsure: [String] = []
        var links: [String] = []
        for path in names {
            let full = top + path
            if let target = Files.linkText(full) {
                compared.insert(path)
                if Files.kind(of: full) == .directory {
                    // All behind a link that was not there is new, under the names that the link gives it.
                    if try !hasLink(path, to: target) {
                        for file in FileWalk([full]).files.map({ String($0.name.dropFirst(top.count)) }) where isWanted(file) {
                            formerPaths[file] = .some(nil)
                        }
                    }
                    continue
                }
                guard isWanted(path) else { continue }
                if try !hasLink(path, to: target) { formerPaths[path] = .some(nil) } else { links.append(path) }
            } else if Files.kind(of: full) == .directory {
                try addRepository(path.hasSuffix("/") ? path : path + "/", isWanted, wasChecked, depth)
            } else if path.contains("\u{FFFD}"), Files.kind(of: full) == nil {
                if isWanted(path) { unread.append((path, "a name that is not UTF-8: it was not read", "rename it")) }
            } else if isWanted(path), let size = Files.size(of: full) {
                compared.insert(path)
                guard let blob = blobs[path], !blob.isLink else {
                    formerPaths[path] = .some(nil)
                    continue
                }
                if blob.size == size { unsure.append(path) } else { formerPaths[path] = .some(path) }
            }
        }
        let objects = objects(of: unsure)
        for path in unsure where objects[path] != blobs[path]?.object { formerPaths[path] = .some(path) }
        for path in links {
            // What a link leads to may have changed, and be nothing that is checked under its own name.
            guard let target = Files.realPath(top + path), target.hasPrefix(top) else { continue }
            let inside = String(target.dropFirst(top.utf8.count))
            switch try earlier(inside) {
            case .unchanged: continue
            case .absent: formerPaths[path] = .some(nil)
            case .changed: formerPaths[path] = .some(inside)
            }
        }
        let gone = blobs.keys.filter { wasChecked($0) && Files.size(of: top + $0) == nil }
        let now = self
        for (new, old) in renames(gone, { now.objects(of: $0) }, { try? Files.read(now.top + $0, limit: RenameFinder.largest) }) {
            formerPaths[new] = .some(old)
        }
    }

    /// A submodule, or a repository that only stands there: git lists no file of it.
    private mutating func addRepository(
        _ place: String, _ isWanted: (String) -> Bool, _ wasChecked: (String) -> Bool, _ depth: Int
    ) throws(InputError) {
        guard Files.kind(of: top + place + ".git") != nil else { return }
        guard depth < Self.deepest else {
            return unread.append((place, "more than \(Self.deepest) repositories inside of one another: it was not read", nil))
        }
        let commit = submodules[String(place.dropLast())]
        var tree: GitTree
        do throws(InputError) {
            tree = try GitTree(top: top + place, commit: commit, name: name)
        } catch {
            // A commit that was not fetched: all that is there counts as new.
            tree = try GitTree(top: top + place, commit: nil, name: name)
        }
        try tree.compareWorkingTree({ isWanted(place + $0) }, { wasChecked(place + $0) }, depth: depth + 1)
        repositories[place] = tree
        unread += tree.unread.map { (place + $0.path, $0.reason, $0.help) }
    }

    mutating func compareIndex(_ isWanted: (String) -> Bool, _ wasChecked: (String) -> Bool) throws(InputError) {
        isStaged = true
        for line in try GitProgram.fields(["ls-files", "-z", "--stage"], in: top, name: name) {
            // mode, name of the object, stage; a tab; the path
            guard let tab = line.firstIndex(of: "\t") else { continue }
            let object = line[..<tab].split(separator: " ")
            let path = String(line[line.index(after: tab)...])
            guard object.count == 3 else { continue }
            if object[0] == "160000" {
                if submodules[path] != String(object[1]) {
                    unread.append((path, "the submodule has moved: its files were not checked", "check it in its own repository"))
                }
                continue
            }
            index[path] = Blob(object: String(object[1]), isLink: object[0] == "120000", size: nil)
        }
        for (path, blob) in index where isWanted(path) {
            compared.insert(path)
            let old = blobs[path]
            if old?.object == blob.object, old?.isLink == blob.isLink { continue }
            formerPaths[path] = old == nil || old?.isLink == true || blob.isLink ? .some(nil) : .some(path)
        }
        let gone = blobs.keys.filter { wasChecked($0) && index[$0] == nil }
        let now = self
        let found = renames(gone, { _ in now.index.mapValues(\.object) }) { path in
            now.index[path].flatMap { try? now.read($0.object, path, limit: RenameFinder.largest) }
        }
        for (new, old) in found { formerPaths[new] = .some(old) }
    }

    private func renames(
        _ gone: [String], _ objects: ([String]) -> [String: String], _ text: @escaping (String) -> [UInt8]?
    ) -> [(new: String, old: String)] {
        let added = formerPaths.filter { $0.value == nil }.keys.sorted()
        let left = gone.filter { blobs[$0]?.isLink == false }.sorted()
        guard !added.isEmpty, !left.isEmpty else { return [] }
        let finder = RenameFinder(
            gone: left.map { ($0, blobs[$0]?.object ?? "") }, added: added, objects: objects(added),
            goneText: { path in blobs[path].flatMap { try? read($0.object, path, limit: RenameFinder.largest) } }, addedText: text)
        return finder.renames()
    }

    /// The names that git would give to files as they are, without any filter; none where one of them cannot be read.
    private func objects(of paths: [String]) -> [String: String] {
        var objects: [String: String] = [:]
        for start in stride(from: 0, to: paths.count, by: 400) {
            let batch = paths[start..<min(start + 400, paths.count)]
            guard
                let lines = try? GitProgram.lines(["hash-object", "--no-filters", "--"] + batch, in: top, name: name),
                lines.count >= batch.count
            else { continue }
            for (path, object) in zip(batch, lines) { objects[path] = object }
        }
        return objects
    }

    // MARK: what was there

    func earlier(_ path: String) throws(InputError) -> GitRevision.Earlier {
        if let (place, tree) = repositories.first(where: { path.hasPrefix($0.key) }) {
            return try tree.earlier(String(path.dropFirst(place.utf8.count)))
        }
        if let former = formerPaths[path] {
            guard let former, let blob = blobs[former] else { return .absent }
            return .changed(try read(blob.object, "\(name):\(former)"))
        }
        guard let blob = blobs[path] else { return .absent }
        if compared.contains(path) { return .unchanged }
        let text = try read(blob.object, "\(name):\(path)")
        return try text == Files.read(top + path, limit: Self.fileLimit) ? .unchanged : .changed(text)
    }

    func text(of path: String) throws(InputError) -> [UInt8]? {
        guard let blob = blobs[path], !blob.isLink else { return nil }
        return try read(blob.object, "\(name):\(path)")
    }

    /// Whether there was such a link with the same target.
    func hasLink(_ path: String, to target: [UInt8]) throws(InputError) -> Bool {
        guard let blob = blobs[path], blob.isLink, blob.size == target.count else { return false }
        return try read(blob.object, "\(name):\(path)") == target
    }

    /// What the index holds; of a link, what it leads to in the index.
    func staged(_ path: String) throws(InputError) -> [UInt8] {
        var path = path
        for _ in 0..<Self.deepest {
            guard let blob = index[path] else { break }
            let text = try read(blob.object, path)
            if !blob.isLink { return text }
            var parts = path.split(separator: "/").dropLast().map(String.init)
            for part in String(decoding: text, as: UTF8.self).split(separator: "/") where part != "." {
                if part == ".." { parts = parts.dropLast() } else { parts.append(String(part)) }
            }
            path = parts.joined(separator: "/")
        }
        throw InputError("a link that leads to nothing in git's index", at: Location(file: path))
    }

    private func read(_ object: String, _ name: String, limit: Int = fileLimit) throws(InputError) -> [UInt8] {
        let result = try GitProgram.run(["cat-file", "blob", object], in: top, limit: limit)
        guard result.code == 0 else { throw GitProgram.failure(result, name) }
        return result.output
    }
}
