package import Documents
import Glibc
import Synchronization

/// The files beside one that is read: those of its module, of modules that it calls, and what `file` and `templatefile` name.
///
/// Nothing outside of the tree is read, wherever a link leads: the repository, or the directory that the user named, or the working
/// directory. What was read once is kept, so that a tree is read once in a run.
package final class TerraformFiles: Sendable {
    private let list: @Sendable (String) throws(InputError) -> [String]
    private let read: @Sendable (String) throws(InputError) -> [UInt8]
    private let texts = Mutex<[String: Result<SourceText, InputError>]>([:])
    private let modules = Mutex<[String: TerraformModule]>([:])
    private let results = Mutex<[String: [String: TemplateContents]]>([:])
    private let called = Mutex<Set<String>>([])
    private let borders = Mutex<[String: String]>([:])

    /// No file that policies are made of is larger.
    private static let maximumSize = 8 << 20

    /// - Parameters:
    ///   - list: the names in a directory.
    ///   - read: a file's bytes.
    package init(
        list: @escaping @Sendable (String) throws(InputError) -> [String] = { path throws(InputError) in
            try Files.names(in: path.isEmpty ? "." : path)
        },
        read: @escaping @Sendable (String) throws(InputError) -> [UInt8] = { path throws(InputError) in
            try Files.read(path, limit: maximumSize)
        }
    ) {
        self.list = list
        self.read = read
    }

    func names(_ directory: String) -> [String] { (try? list(directory)) ?? [] }

    /// The same object for the same path, so that places can be told apart by it.
    package func text(_ path: String) throws(InputError) -> SourceText {
        if let known = texts.withLock({ $0[path] }) { return try known.get() }
        let result: Result<SourceText, InputError>
        do throws(InputError) {
            result = .success(SourceText(name: path, bytes: try read(path)))
        } catch {
            result = .failure(error)
        }
        return try texts.withLock { kept in
            if let other = kept[path] { return other }
            kept[path] = result
            return result
        }.get()
    }

    func module(_ directory: String) -> TerraformModule {
        if let known = modules.withLock({ $0[directory] }) { return known }
        let module = TerraformModule(directory: directory, files: self)
        return modules.withLock { kept in
            if let other = kept[directory] { return other }
            kept[directory] = module
            return module
        }
    }

    /// What the files of a directory hold, by file, made once.
    func contents(of directory: String, _ key: String, make: () -> [String: TemplateContents]) -> [String: TemplateContents] {
        let key = "\(directory)\u{0}\(key)"
        if let known = results.withLock({ $0[key] }) { return known }
        let made = make()
        return results.withLock { kept in
            if let other = kept[key] { return other }
            kept[key] = made
            return made
        }
    }

    /// Puts down that a call of a module was read.
    func noteCall(of directory: String) { called.withLock { _ = $0.insert(directory) } }

    /// Whether a call of the module in that directory was read in this run.
    package func isCalled(_ directory: String) -> Bool { called.withLock { $0.contains(directory) } }

    // MARK: paths

    /// A path below a directory, without `..` where that can be told from the text.
    static func join(_ directory: String, _ path: String) -> String {
        if path.hasPrefix("/") { return path }
        var parts = directory.split(separator: "/").map(String.init)
        for part in path.split(separator: "/") where part != "." {
            if part == "..", let last = parts.last, last != "..", last != "." {
                parts.removeLast()
            } else {
                parts.append(String(part))
            }
        }
        return (directory.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
    }

    package static func directory(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "" }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// Whether a path that code of a directory names may be read; one that leads nowhere may, and is told to be missing.
    func isInside(_ path: String, of directory: String, roots: [String]) -> Bool {
        guard let real = Self.real(path) else { return true }
        let border = border(of: directory, roots: roots)
        return real == border || real.hasPrefix(border.hasSuffix("/") ? border : "\(border)/")
    }

    private func border(of directory: String, roots: [String]) -> String {
        if let known = borders.withLock({ $0[directory] }) { return known }
        let found = Self.findBorder(of: directory, roots: roots)
        borders.withLock { $0[directory] = found }
        return found
    }

    private static func findBorder(of directory: String, roots: [String]) -> String {
        let real = self.real(directory.isEmpty ? "." : directory) ?? "/nowhere"
        var above = real
        for _ in 0..<64 where above.count > 1 {
            if Files.kind(of: "\(above)/.git") != nil { return above }
            above = self.directory(of: above)
        }
        let places = ([Self.real(".")] + roots.map(Self.real)).compactMap(\.self).filter { place in
            place != "/" && (real == place || real.hasPrefix("\(place)/"))
        }
        // All of them lie on one path: the shortest holds the others.
        return places.min { $0.utf8.count < $1.utf8.count } ?? real
    }

    private static func real(_ path: String) -> String? {
        guard let real = realpath(path.isEmpty ? "." : path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }
}
