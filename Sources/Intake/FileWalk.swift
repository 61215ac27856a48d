internal import Documents
import Glibc

/// Finds the files under the paths that the user gave.
struct FileWalk {
    struct Limits {
        var files = 100_000
        var depth = 64
    }

    private(set) var files: [InputFile] = []
    private(set) var gaps: [Gap] = []
    /// Hidden files and directories that were passed over. (One that the user names is read.)
    private(set) var hidden = 0
    /// Names under which a file was met again, through a link or because it was named twice.
    private(set) var repeated = 0
    private var seen: Set<Identity> = []
    private var isFull = false
    private let limits: Limits

    private struct Identity: Hashable {
        let device: UInt64
        let inode: UInt64
    }

    /// Walks the paths in the order given, each directory in the order of its names' bytes, so that the result does not depend on the
    /// file system. No file is opened.
    init(_ paths: [String], limits: Limits = Limits()) {
        self.limits = limits
        for path in paths {
            var path = path
            while path.count > 1, path.hasSuffix("/") { path.removeLast() }
            visit(path, depth: 0)
        }
    }

    private mutating func visit(_ path: String, depth: Int) {
        if isFull { return }
        var info = stat()
        guard stat(path, &info) == 0 else {
            return refuse(path, "cannot be opened: \(String(cString: strerror(errno)).lowercased())")
        }
        let identity = Identity(device: UInt64(info.st_dev), inode: UInt64(info.st_ino))
        switch info.st_mode & S_IFMT {
        case S_IFREG:
            guard seen.insert(identity).inserted else {
                repeated += 1
                return
            }
            guard files.count < limits.files else {
                isFull = true
                return refuse(
                    path, "more than \(limits.files) files: this one and those after it were not read", help: "give fewer")
            }
            files.append(InputFile(name: path, bytes: Int(info.st_size)))
        case S_IFDIR:
            // A link that leads back up ends here.
            guard seen.insert(identity).inserted else {
                repeated += 1
                return
            }
            guard depth < limits.depth else { return refuse(path, "more than \(limits.depth) directories deep: it was not read") }
            enter(path, depth)
        default: refuse(path, "neither a file nor a directory: it was not read")
        }
    }

    private mutating func enter(_ directory: String, _ depth: Int) {
        do throws(InputError) {
            for name in try Files.names(in: directory) {
                if name.hasPrefix(".") {
                    hidden += 1
                } else {
                    visit(directory.hasSuffix("/") ? directory + name : "\(directory)/\(name)", depth: depth + 1)
                }
            }
        } catch {
            gaps.append(Gap(error))
        }
    }

    private mutating func refuse(_ path: String, _ reason: String, help: String? = nil) {
        gaps.append(Gap(.input, reason, at: Location(file: path), help: help))
    }
}
