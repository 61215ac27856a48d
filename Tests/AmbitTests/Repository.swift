import Documents
import Testing

/// A git repository of a test, with one commit of its files.
struct Repository {
    let path: String

    init(_ files: [String: String]) throws {
        path = try Tool.scratch()
        try git("init", "-q", "-b", "main")
        for (name, text) in files { try write(name, text) }
        try commit()
    }

    func write(_ name: String, _ text: String) throws {
        if let slash = name.lastIndex(of: "/") { try Files.makeDirectory("\(path)/\(name[..<slash])") }
        try Files.write(Array(text.utf8), to: "\(path)/\(name)")
    }

    func read(_ name: String) throws -> String { String(decoding: try Files.read("\(path)/\(name)"), as: UTF8.self) }

    func git(_ arguments: String...) throws {
        let identity = ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false"]
        let result = try Tool.spawn(["git"] + identity + arguments, in: path)
        try #require(result.code == 0, "git \(arguments): \(result.error)")
    }

    func commit() throws {
        try git("add", "-A")
        try git("commit", "-q", "--allow-empty", "-m", "x")
    }

    func remove() { Tool.remove(path) }
}
