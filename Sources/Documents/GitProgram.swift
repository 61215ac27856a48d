/// The `git` program, run so that nothing which a repository holds or configures runs with it: no hook, filter, monitor, text conversion
/// or external comparison, no fetch of what a partial clone lacks; and it writes nothing and asks for nothing.
///
/// Only plumbing that does not read the working tree's files as git would check them in is called, as that is where filters run
/// (gitattributes(5)). A bare repository inside of another, which may bring its own configuration, is not taken for one
/// (git-config(1), `safe.bareRepository`).
enum GitProgram {
    /// What lists of a large repository's files take.
    static let listLimit = 256 << 20

    private static let options = [
        "--no-pager", "--literal-pathspecs", "-c", "safe.bareRepository=explicit", "-c", "core.fsmonitor=false",
        "-c", "core.hooksPath=/dev/null", "-c", "core.sshCommand=false", "-c", "protocol.allow=never",
    ]

    private static let environment = [
        "LC_ALL=C", "GIT_OPTIONAL_LOCKS=0", "GIT_TERMINAL_PROMPT=0", "GIT_NO_LAZY_FETCH=1", "GIT_ALLOW_PROTOCOL=none",
        "GIT_NO_REPLACE_OBJECTS=1",
    ]

    static func run(
        _ arguments: [String], in directory: String? = nil, limit: Int = listLimit
    ) throws(InputError) -> ChildProcess.Result {
        try ChildProcess.run(
            ["git"] + options + (directory.map { ["-C", $0] } ?? []) + arguments, environment: environment, limit: limit)
    }

    /// The texts of an answer that NUL bytes part.
    static func fields(_ arguments: [String], in directory: String? = nil, name: String = "git") throws(InputError) -> [String] {
        let result = try run(arguments, in: directory)
        guard result.code == 0 else { throw failure(result, name) }
        return result.output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    }

    static func lines(_ arguments: [String], in directory: String? = nil, name: String = "git") throws(InputError) -> [String] {
        let result = try run(arguments, in: directory)
        guard result.code == 0 else { throw failure(result, name) }
        return result.output.split(separator: 0x0A, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
    }

    static func failure(_ result: ChildProcess.Result, _ name: String) -> InputError {
        let first = result.complaint.split(separator: "\n").first ?? "it says nothing"
        let said = first.hasPrefix("fatal: ") ? first.dropFirst(7) : first
        return InputError("git failed with code \(result.code): \(said)", at: Location(file: name))
    }
}
