import Glibc

/// Files as Ambit reads and writes them: whole, bounded, and named as the user named them.
public enum Files {
    public enum Kind: Sendable {
        case file, directory, other
    }

    /// What stands at a path, or nil where nothing does.
    public static func kind(of path: String) -> Kind? {
        var info = stat()
        guard stat(path, &info) == 0 else { return nil }
        switch info.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .directory
        default: return .other
        }
    }

    /// The size of a regular file, or of what a link to one leads to.
    package static func size(of path: String) -> Int? {
        var info = stat()
        guard stat(path, &info) == 0, info.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int(info.st_size)
    }

    /// Whether a path leads to what can be read only once: a pipe, as `<(command)` names one, or a device.
    package static func isStream(_ path: String) -> Bool {
        var info = stat()
        return stat(path, &info) == 0 && [S_IFIFO, S_IFCHR].contains(info.st_mode & S_IFMT)
    }

    /// Opens what can be read only once; a pipe without a writer is waited for.
    package static func openStream(_ path: String) throws(InputError) -> Int32 { try opened(path, 0) }

    /// - Parameter flags: `O_NONBLOCK` where a pipe without a writer must not hold up the opening.
    private static func opened(_ path: String, _ flags: Int32 = O_NONBLOCK) throws(InputError) -> Int32 {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | flags)
        guard descriptor >= 0 else { throw failure("cannot be opened", path) }
        return descriptor
    }

    /// What a link says; nil for what is none.
    package static func linkText(_ path: String) -> [UInt8]? {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink(path, &buffer, buffer.count)
        return count < 0 ? nil : buffer.prefix(count).map { UInt8(bitPattern: $0) }
    }

    /// The absolute path without links; nil where nothing stands there.
    package static func realPath(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }

    /// The directory from which relative paths are read; `/` where it is gone.
    public static var workingDirectory: String {
        guard let path = getcwd(nil, 0) else { return "/" }
        defer { free(path) }
        return String(cString: path)
    }

    /// Whether a regular file stands there, and not a link to one.
    package static func isPlainFile(_ path: String) -> Bool {
        var info = stat()
        return lstat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFREG
    }

    /// The whole of a file. One that is larger than `limit` is refused before its bytes are read; of a pipe or device, what comes counts.
    ///
    /// - Throws: `InputError` where it cannot be read, has more than `limit` bytes, or is a pipe into which nobody writes.
    public static func read(_ path: String, limit: Int = JSONDocument.Limits.standard.bytes) throws(InputError) -> [UInt8] {
        let descriptor = try opened(path)
        defer { close(descriptor) }
        var info = stat()
        if fstat(descriptor, &info) == 0, info.st_mode & S_IFMT != S_IFREG {
            var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            while true {
                let ready = poll(&waiting, 1, patience)
                if ready < 0, errno == EINTR { continue }
                if ready == 0 {
                    throw InputError("nothing was written to it for \(patience / 1_000) seconds", at: Location(file: path))
                }
                break
            }
            _ = fcntl(descriptor, F_SETFL, 0)
        }
        return try read(descriptor: descriptor, name: path, limit: limit)
    }

    /// The first bytes of a regular file.
    ///
    /// - Parameter start: bytes of it that are passed over.
    package static func head(_ path: String, from start: Int = 0, count: Int) throws(InputError) -> [UInt8] {
        let descriptor = try opened(path)
        defer { close(descriptor) }
        if start > 0, lseek(descriptor, off_t(start), SEEK_SET) < 0 { throw failure("cannot be read", path) }
        var got = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                got = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: filled), count - filled)
                if got < 0, errno == EINTR { continue }
                if got <= 0 { break }
                filled += got
            }
        }
        guard got >= 0 else { throw failure("cannot be read", path) }
        return bytes
    }

    /// How long the first byte of a pipe is waited for, in milliseconds.
    private static let patience: Int32 = 5_000

    /// All that a descriptor gives (standard input is 0).
    public static func read(
        descriptor: Int32, name: String, limit: Int = JSONDocument.Limits.standard.bytes
    ) throws(InputError) -> [UInt8] {
        var info = stat()
        let expected = fstat(descriptor, &info) == 0 && info.st_mode & S_IFMT == S_IFREG ? Int(info.st_size) : 0
        if expected > limit { throw tooLarge(name, limit) }
        var bytes: [UInt8] = []
        var room = max(expected + 1, 1 << 16)
        while true {
            var got = 0
            let part = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                while count < buffer.count {
                    got = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
                    if got < 0, errno == EINTR { continue }
                    if got <= 0 { break }
                    count += got
                }
            }
            if got < 0 { throw failure("cannot be read", name) }
            if bytes.isEmpty { bytes = part } else { bytes += part }
            if bytes.count > limit { throw tooLarge(name, limit) }
            if got == 0 { return bytes }
            room = min(max(1 << 16, bytes.count), 1 << 24, limit - bytes.count + 1)
        }
    }

    /// A name in a directory.
    package struct Entry: Sendable {
        /// With `\u{FFFD}` for what is not UTF-8.
        package let name: String
        /// Whether the name is UTF-8, so that it names the file.
        package let isText: Bool
    }

    /// The names in a directory, in byte order, so that a run does not depend on the file system.
    package static func entries(in directory: String) throws(InputError) -> [Entry] {
        guard let handle = opendir(directory) else { throw failure("cannot be listed", directory) }
        defer { closedir(handle) }
        var entries: [Entry] = []
        while let entry = readdir(handle) {
            let found = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { bytes in
                    String(validatingCString: bytes).map { Entry(name: $0, isText: true) }
                        ?? Entry(name: String(cString: bytes), isText: false)
                }
            }
            if found.name != ".", found.name != ".." { entries.append(found) }
        }
        return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    /// The same without what they say of themselves.
    public static func names(in directory: String) throws(InputError) -> [String] { try entries(in: directory).map(\.name) }

    /// Makes a directory and those above it.
    public static func makeDirectory(_ path: String) throws(InputError) {
        if kind(of: path) == .directory { return }
        if let slash = path.lastIndex(of: "/"), slash != path.startIndex { try makeDirectory(String(path[..<slash])) }
        if mkdir(path, 0o755) != 0, errno != EEXIST { throw failure("cannot be made", path) }
    }

    static func failure(_ what: String, _ path: String) -> InputError {
        InputError("\(what): \(String(cString: strerror(errno)).lowercased())", at: Location(file: path))
    }

    private static func tooLarge(_ path: String, _ limit: Int) -> InputError {
        InputError("larger than \(limit) bytes", at: Location(file: path), help: "split it")
    }
}
