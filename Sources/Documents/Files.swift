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

    /// The directory from which relative paths are read; `/` where it is gone.
    public static var workingDirectory: String {
        guard let path = getcwd(nil, 0) else { return "/" }
        defer { free(path) }
        return String(cString: path)
    }

    /// The whole of a file.
    ///
    /// - Throws: `InputError` where it cannot be read or has more than `limit` bytes.
    public static func read(_ path: String, limit: Int = 4 << 30) throws(InputError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure("cannot be opened", path) }
        defer { close(descriptor) }
        return try read(descriptor: descriptor, name: path, limit: limit)
    }

    /// All that a descriptor gives (standard input is 0).
    public static func read(descriptor: Int32, name: String, limit: Int = 4 << 30) throws(InputError) -> [UInt8] {
        var info = stat()
        let expected = fstat(descriptor, &info) == 0 && info.st_mode & S_IFMT == S_IFREG ? Int(info.st_size) : 1 << 16
        if expected > limit { throw tooLarge(name, limit) }
        var bytes = [UInt8](unsafeUninitializedCapacity: expected + 1) { _, count in count = 0 }
        var chunk = max(expected + 1, 1 << 16)
        while true {
            let before = bytes.count
            bytes.reserveCapacity(before + chunk)
            var got = 0
            bytes.append(
                contentsOf: [UInt8](unsafeUninitializedCapacity: chunk) { buffer, count in
                    got = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
                    count = max(got, 0)
                })
            if got < 0 {
                if errno == EINTR { continue }
                throw failure("cannot be read", name)
            }
            if got == 0 { return bytes }
            if bytes.count > limit { throw tooLarge(name, limit) }
            chunk = max(1 << 16, min(bytes.count, 1 << 24))
        }
    }

    /// The names in a directory, in byte order, so that a run does not depend on the file system.
    public static func names(in directory: String) throws(InputError) -> [String] {
        guard let handle = opendir(directory) else { throw failure("cannot be listed", directory) }
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Writes a file as a whole or not at all: a reader sees the old content or the new, and a full disk loses nothing.
    public static func write(_ bytes: [UInt8], to path: String) throws(InputError) {
        let temporary = "\(path).\(getpid()).part"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw failure("cannot be written", path) }
        var failed: InputError?
        do {
            try write(bytes, to: descriptor, name: path)
            if fsync(descriptor) != 0, errno != EINVAL { failed = failure("cannot be written", path) }
        } catch {
            failed = error
        }
        if close(descriptor) != 0, failed == nil { failed = failure("cannot be written", path) }
        if failed == nil, rename(temporary, path) != 0 { failed = failure("cannot be put in place", path) }
        if let failed {
            unlink(temporary)
            throw failed
        }
    }

    /// Writes all of `bytes`, or says that it could not (a closed pipe, a full disk).
    public static func write(_ bytes: [UInt8], to descriptor: Int32, name: String) throws(InputError) {
        var done = 0
        while done < bytes.count {
            let wrote = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress?.advanced(by: done), $0.count - done) }
            if wrote < 0 {
                if errno == EINTR { continue }
                throw failure("cannot be written", name)
            }
            done += wrote
        }
    }

    /// Makes a directory and those above it.
    public static func makeDirectory(_ path: String) throws(InputError) {
        if kind(of: path) == .directory { return }
        if let slash = path.lastIndex(of: "/"), slash != path.startIndex { try makeDirectory(String(path[..<slash])) }
        if mkdir(path, 0o755) != 0, errno != EEXIST { throw failure("cannot be made", path) }
    }

    private static func failure(_ what: String, _ path: String) -> InputError {
        InputError("\(what): \(String(cString: strerror(errno)).lowercased())", at: Location(file: path))
    }

    private static func tooLarge(_ path: String, _ limit: Int) -> InputError {
        InputError("larger than \(limit) bytes", at: Location(file: path), help: "split it")
    }
}
