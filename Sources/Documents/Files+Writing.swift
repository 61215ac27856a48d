internal import Glibc

extension Files {
    /// Writes a file as a whole or not at all: a reader sees the old content or the new, and a full disk loses nothing.
    ///
    /// What is there keeps its mode and, where that is allowed, its owner. A link, to the file or to a directory on its path, is followed
    /// where it stays in the git repository, or else in the directory, in which it stands. A device or a pipe is written to, and stays what it is.
    ///
    /// - Throws: `InputError` where it cannot be written, or a link leads elsewhere.
    public static func write(_ bytes: [UInt8], to path: String) throws(InputError) { try write(to: path) { $0(bytes) } }

    /// The same for what is given in pieces, so that a large text need not be in memory.
    ///
    /// - Parameter give: is handed what takes a piece; once one could not be written the others are dropped.
    public static func write(to path: String, _ give: (_ take: @escaping ([UInt8]) -> Void) -> Void) throws(InputError) {
        try refuseLinks(onTheWayTo: path)
        var info = stat()
        if stat(path, &info) == 0 {
            switch info.st_mode & S_IFMT {
            case S_IFDIR: throw InputError("cannot be written: is a directory", at: Location(file: path))
            case S_IFREG where !path.hasPrefix("/dev/") && !path.hasPrefix("/proc/"): break
            default: return try writeThrough(give, path)
            }
            return try put(give, at: try target(of: path), like: info, name: path)
        }
        if linkText(path) != nil { throw InputError("a link that leads nowhere: not written", at: Location(file: path)) }
        try put(give, at: path, like: nil, name: path)
    }

    /// The same for a file that is there and that the caller was not asked to write by its name: it must be that very file, or lie in the
    /// git repository, or else in the directory, in which the program runs.
    package static func replace(_ path: String, by bytes: [UInt8]) throws(InputError) {
        guard let real = realPath(path), isPlainFile(real) else { throw InputError("cannot be found", at: Location(file: path)) }
        let full = path.hasPrefix("/") ? path : "\(workingDirectory)/\(path)"
        guard real == full || isInside(real, tree(around: workingDirectory)) else {
            throw InputError(
                "lies outside of the project: it is not changed", at: Location(file: path), help: "name `\(real)` itself")
        }
        var info = stat()
        guard stat(real, &info) == 0 else { throw failure("cannot be written", path) }
        try put({ $0(bytes) }, at: real, like: info, name: path)
    }

    /// Whether two paths lead to one file.
    package static func isSame(_ one: String, _ other: String) -> Bool {
        var (first, second) = (stat(), stat())
        return stat(one, &first) == 0 && stat(other, &second) == 0 && first.st_dev == second.st_dev && first.st_ino == second.st_ino
    }

    private static func target(of path: String) throws(InputError) -> String {
        guard linkText(path) != nil else { return path }
        let directory = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        guard let real = realPath(path), isInside(real, tree(around: directory)) else {
            throw InputError(
                "a link that leads out of the project: not written", at: Location(file: path), help: "name what it leads to")
        }
        return real
    }

    /// A directory of the path may be a link that a pull request put there. What the user writes from the root of the file system is his
    /// own, but for the part in the project.
    private static func refuseLinks(onTheWayTo path: String) throws(InputError) {
        let project = path.hasPrefix("/") ? tree(around: workingDirectory) : nil
        var directory = path.hasPrefix("/") ? "" : "."
        for part in path.split(separator: "/").dropLast() {
            let next = "\(directory)/\(part)"
            defer { directory = next }
            guard linkText(next) != nil else { continue }
            if path.hasPrefix("/"), !isInside(realPath(directory.isEmpty ? "/" : directory).map { $0 + "/" } ?? "", project) {
                continue
            }
            guard let real = realPath(next), isInside(real + "/", tree(around: directory.isEmpty ? "/" : directory)) else {
                throw InputError(
                    "`\(part)` is a link that leads out of the project: not written", at: Location(file: path),
                    help: "name the directory that it leads to")
            }
        }
    }

    private static func isInside(_ path: String, _ tree: String?) -> Bool {
        guard let tree else { return false }
        return tree == "/" || path.hasPrefix(tree + "/")
    }

    /// The real path of the git repository around a directory, or of the directory.
    private static func tree(around directory: String) -> String? {
        guard let real = realPath(directory) else { return nil }
        var place = real
        while !place.isEmpty {
            if kind(of: place + "/.git") != nil { return place }
            place = String(place[..<(place.lastIndex(of: "/") ?? place.startIndex)])
        }
        return real
    }

    private static func writeThrough(_ give: (@escaping ([UInt8]) -> Void) -> Void, _ path: String) throws(InputError) {
        let descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY)
        guard descriptor >= 0 else { throw failure("cannot be written", path) }
        defer { close(descriptor) }
        try write(give, to: descriptor, name: path)
    }

    /// Writes a new file, which where the file system has such gets no name before all of it is there, so that whoever stops the program
    /// leaves nothing behind. Then it stands beside the old one, under a name that nobody can foresee, and is put in its place.
    private static func put(
        _ give: (@escaping ([UInt8]) -> Void) -> Void, at path: String, like old: stat?, name: String
    ) throws(InputError) {
        let directory = path.lastIndex(of: "/").map { path[...$0] } ?? ""
        let temporary = "\(directory).ambit-\(String(UInt64.random(in: 0...UInt64.max), radix: 36)).part"
        let mode: mode_t = old == nil ? 0o644 : 0o600
        let nameless = nameless(in: directory.isEmpty ? "." : String(directory), mode)
        let descriptor = nameless ?? open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw failure("cannot be written", name) }
        var failed: InputError?
        do {
            try write(give, to: descriptor, name: name)
            if let old {
                // Who may not give the file away keeps it, and with it the mode but for the bits that would act as its owner.
                let isKept = fchown(descriptor, old.st_uid, old.st_gid) == 0
                _ = fchmod(descriptor, old.st_mode & (isKept ? 0o7777 : 0o777))
            }
            if fsync(descriptor) != 0, errno != EINVAL { failed = failure("cannot be written", name) }
        } catch {
            failed = error
        }
        if nameless != nil, failed == nil,
            linkat(AT_FDCWD, "\(openFiles)/\(descriptor)", AT_FDCWD, temporary, AT_SYMLINK_FOLLOW) != 0
        {
            failed = failure("cannot be put in place", name)
        }
        if close(descriptor) != 0, failed == nil { failed = failure("cannot be written", name) }
        if failed == nil, rename(temporary, path) != 0 { failed = failure("cannot be put in place", name) }
        if let failed {
            unlink(temporary)
            throw failed
        }
    }

    private static let openFiles = "/proc/self/fd"

    /// A file without a name in a directory (Linux's `O_TMPFILE`); nil where there is none, or where it could get no name.
    private static func nameless(in directory: String, _ mode: mode_t) -> Int32? {
        guard access(openFiles, F_OK) == 0 else { return nil }
        let descriptor = open(directory, 0o20000000 | O_DIRECTORY | O_WRONLY | O_CLOEXEC, mode)
        return descriptor >= 0 ? descriptor : nil
    }

    /// Writes all that is given, or says that it could not.
    public static func write(
        _ give: (_ take: @escaping ([UInt8]) -> Void) -> Void, to descriptor: Int32, name: String, endsQuietly: Bool = false
    ) throws(InputError) {
        var failed: InputError?
        give { piece in
            guard failed == nil else { return }
            do throws(InputError) {
                try write(piece, to: descriptor, name: name, endsQuietly: endsQuietly)
            } catch {
                failed = error
            }
        }
        if let failed { throw failed }
    }

    /// Writes all of `bytes`, or says that it could not.
    ///
    /// - Parameter endsQuietly: whether a pipe that its reader has closed is an end like any other.
    public static func write(
        _ bytes: [UInt8], to descriptor: Int32, name: String, endsQuietly: Bool = false
    ) throws(InputError) {
        var done = 0
        while done < bytes.count {
            let wrote = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress?.advanced(by: done), $0.count - done) }
            if wrote < 0 {
                if errno == EINTR { continue }
                if errno == EPIPE, endsQuietly { return }
                throw failure("cannot be written", name)
            }
            done += wrote
        }
    }
}
