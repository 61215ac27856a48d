/// What git leaves out of a working tree, as gitignore(5) has it: the `.gitignore` of every directory from the tree's top down, and its
/// `info/exclude`. (A user's own list is not read: a report must not depend on who makes it.)
struct IgnoredFiles {
    /// The real path of the working tree's top; nil outside of a repository, where a directory's own `.gitignore` counts.
    let top: String?
    /// What could not be read.
    var gaps: [Gap] = []
    /// The parts of the directory that the walk began in, from the top.
    private let base: [String]
    /// Each with how many parts its directory is below the top.
    private var lists: [(depth: Int, rules: GitIgnore)] = []
    private let tracked: TrackedFiles?

    private static let limit = 1 << 16

    init(_ directory: String) {
        var parts: [String] = []
        var top: String?
        if let real = Files.realPath(directory) {
            parts = real.split(separator: "/").map(String.init)
            for count in (0...parts.count).reversed() {
                let place = "/" + parts.prefix(count).joined(separator: "/")
                if Files.kind(of: (count == 0 ? "" : place) + "/.git") != nil {
                    top = place
                    parts.removeFirst(count)
                    break
                }
            }
        }
        self.top = top
        base = top == nil ? [] : parts
        tracked = top.map(TrackedFiles.init)
        guard let top else { return }
        add("\(top)/.git/info/exclude", depth: 0)
        // The walk itself reads that of the directory in which it begins.
        for count in 0..<base.count { add(([top] + base.prefix(count) + [".gitignore"]).joined(separator: "/"), depth: count) }
    }

    /// Reads the `.gitignore` of a directory.
    mutating func enter(_ directory: String, _ inside: [String]) {
        add("\(directory)/.gitignore", depth: base.count + inside.count)
    }

    private mutating func add(_ file: String, depth: Int) {
        // git does not follow a link here either.
        guard Files.isPlainFile(file) else { return }
        do throws(InputError) {
            let text = try Files.read(file, limit: Self.limit)
            lists.append((depth, GitIgnore(String(decoding: text, as: UTF8.self))))
        } catch {
            gaps.append(Gap(.input, "its rules were not applied: \(error.reason)", at: error.location))
        }
    }

    /// Whether a path, by its parts from where the walk began, is left out; nil where no rule says.
    func excludes(_ inside: [String], isDirectory: Bool) -> Bool? {
        let path = base + inside
        return lists.reversed().lazy.compactMap { $0.rules.excludes(path[$0.depth...], isDirectory: isDirectory) }.first
    }

    /// Whether git keeps it, or something in it: that is never ignored.
    func isTracked(_ inside: [String]) -> Bool { tracked?.holds((base + inside).joined(separator: "/")) ?? false }
}

/// The files of a repository's index, with the directories above them; asked for when something is ignored.
private final class TrackedFiles {
    private let top: String
    private lazy var names: Set<String> = {
        guard let fields = try? GitProgram.fields(["ls-files", "-z", "--cached"], in: top) else { return [] }
        var names: Set<String> = []
        for field in fields {
            var name = field[...]
            while names.insert(String(name)).inserted, let slash = name.lastIndex(of: "/") { name = name[..<slash] }
        }
        return names
    }()

    init(_ top: String) { self.top = top }

    func holds(_ path: String) -> Bool { names.contains(path) }
}
