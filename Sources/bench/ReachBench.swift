import Documents
import Glibc

/// How fast the reach of every user and role of an account, and whom each can become, is told, from the file to the report.
enum ReachBench {
    static func all() {
        for roles in [1_000, 10_000] {
            var generator = AccountGenerator(seed: 1)
            let text = Array(generator.account(roles: roles).utf8)
            let file = "/tmp/ambit-bench-\(getpid()).json"
            guard (try? Files.write(text, to: file)) != nil else { return Bench.report("reach", "no room in /tmp") }
            defer { unlink(file) }
            let isLarge = roles > 1_000
            report("reach", ["--all"], of: file, roles, text.count, times: isLarge ? 3 : 7, isLarge ? "5 s" : "500 ms, 150 MB")
            if !isLarge { report("escalate", [], of: file, roles, text.count, times: 5, "2 s") }
        }
    }

    private static func report(
        _ name: String, _ options: [String], of file: String, _ roles: Int, _ size: Int, times: Int, _ target: String
    ) {
        guard let ours = CommandBench.run([CommandBench.ambit, name, "--format", "json"] + options + [file], times: times) else {
            return
        }
        Bench.report(
            "\(name) of \(roles) roles, 50 users",
            "\(Bench.rounded(ours.seconds * 1e3, 0)) ms, \(ours.kilobytes / 1_024) MB (\(size / 1_000) KB of JSON); target \(target)"
        )
    }
}
