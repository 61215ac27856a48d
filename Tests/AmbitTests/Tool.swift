import Documents
import Glibc
import Testing
import TestSupport

/// The built command, run as a user runs it: in the project's root, without a terminal.
struct Tool {
    struct Result {
        let code: Int32
        let out: String
        let error: String
    }

    static var root: String {
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
    }

    /// Whether committed reports are to be written anew.
    static var records: Bool { getenv("UPDATE_SNAPSHOTS") != nil }

    /// Copies a directory of the project, but for one file.
    static func copy(_ directory: String, to target: String, without missing: String) throws {
        try Files.makeDirectory(target)
        for name in try Files.names(in: "\(root)/\(directory)") where name != missing {
            let path = "\(directory)/\(name)"
            if Files.kind(of: "\(root)/\(path)") == .directory {
                let rest = missing.hasPrefix("\(name)/") ? String(missing.dropFirst(name.count + 1)) : ""
                try copy(path, to: "\(target)/\(name)", without: rest)
            } else {
                try Files.write(Files.read("\(root)/\(path)"), to: "\(target)/\(name)")
            }
        }
    }

    /// A fresh directory for a test's files.
    static func scratch() throws -> String { try Folder.scratch() }

    /// Runs `ambit` with arguments. Standard output goes to a file, or to `output` (a device, say).
    static func run(
        _ arguments: String..., input: String = "", output: String? = nil, environment: [String] = [], in place: String = root
    ) throws -> Result {
        try spawn([try binary()] + arguments, input: input, output: output, environment: environment, in: place)
    }

    /// Runs any program in a directory.
    static func spawn(
        _ command: [String], input: String = "", output: String? = nil, environment: [String] = [], in place: String
    ) throws -> Result {
        let directory = try scratch()
        defer { remove(directory) }
        try Files.write(Array(input.utf8), to: "\(directory)/in")
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "\(directory)/in", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output ?? "\(directory)/out", O_WRONLY | O_CREAT, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, "\(directory)/error", O_WRONLY | O_CREAT, 0o600)
        var pid = pid_t()
        let code = try withStrings(["env", "-C", place] + command) { argv in
            try withStrings(["PATH=/usr/bin:/bin", "HOME=\(directory)"] + environment) { envp in
                try #require(posix_spawn(&pid, "/usr/bin/env", &actions, nil, argv, envp) == 0)
                var status: Int32 = 0
                while waitpid(pid, &status, 0) < 0, errno == EINTR {}
                // A signal shows as a negative code: it is a crash.
                return status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
            }
        }
        func text(_ name: String) throws -> String { String(decoding: try Files.read("\(directory)/\(name)"), as: UTF8.self) }
        return Result(code: code, out: output == nil ? try text("out") : "", error: try text("error"))
    }

    /// The command stands beside the tests.
    static func binary() throws -> String {
        var buffer = [CChar](repeating: 0, count: 4_096)
        let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
        try #require(count > 0)
        let path = String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        // Swift Testing may run in a helper of the toolchain; the products' folder is then told by the test bundle's argument.
        let places = [path] + CommandLine.arguments
        for place in places {
            guard let slash = place.lastIndex(of: "/") else { continue }
            let candidate = "\(place[..<slash])/ambit"
            if Files.kind(of: candidate) == .file { return candidate }
        }
        Issue.record("no ambit beside \(places)")
        return "ambit"
    }

    /// Removes a directory of `scratch()` with all that is in it.
    static func remove(_ directory: String) { Folder.remove(directory) }

    private static func withStrings<Value>(
        _ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) throws -> Value
    ) throws -> Value {
        var pointers: [UnsafeMutablePointer<CChar>?] = strings.map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        return try pointers.withUnsafeMutableBufferPointer { try body(try #require($0.baseAddress)) }
    }
}
