import Documents
import Glibc

/// A directory of files that lives as long as this value.
package final class Folder {
    package let path: String

    package init() throws { path = try Self.scratch() }

    package convenience init(_ files: [(String, String)]) throws {
        try self.init()
        for (name, text) in files { try write(name, text) }
    }

    deinit { Self.remove(path) }

    package struct Failed: Error {}

    /// A fresh directory, for a test that removes it itself.
    package static func scratch() throws -> String {
        var template = Array("/tmp/ambit-test-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { throw Failed() }
        return String(cString: made)
    }

    package func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

    package func write(_ name: String, _ bytes: [UInt8]) throws {
        if let slash = name.lastIndex(of: "/") { try Files.makeDirectory("\(path)/\(name[..<slash])") }
        try Files.write(bytes, to: "\(path)/\(name)")
    }

    /// A file of that size on the face of it, of which only the beginning was written.
    package func write(_ name: String, beginning text: String, size: Int) throws {
        try write(name, text)
        guard truncate("\(path)/\(name)", size) == 0 else { throw Failed() }
    }

    package func link(_ name: String, to target: String) throws {
        guard symlink(target, "\(path)/\(name)") == 0 else { throw Failed() }
    }

    /// Links every file below another directory, under its name alone, but those whose path has a part of that text.
    package func link(_ directory: String, without part: String) throws {
        for name in try Files.names(in: directory) where !name.hasPrefix(".") {
            let path = "\(directory)/\(name)"
            if path.contains(part) { continue }
            if Files.kind(of: path) == .directory { try link(path, without: part) } else { try link(name, to: path) }
        }
    }

    package static func remove(_ path: String) {
        var info = stat()
        if lstat(path, &info) == 0, info.st_mode & S_IFMT == S_IFDIR {
            for name in (try? Files.names(in: path)) ?? [] { remove("\(path)/\(name)") }
            rmdir(path)
        } else {
            unlink(path)
        }
    }
}
