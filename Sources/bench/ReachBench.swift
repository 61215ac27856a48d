import Documents
import Glibc

/// How fast the reach of every user and role of an account is told, from the file to the report.
enum ReachBench {
    static func all() {
        for roles in [1_000, 10_000] {
            var generator = AccountGenerator(seed: 1)
            let text = Array(generator.account(roles: roles).utf8)
            let file = "/tmp/ambit-bench-\(getpid()).json"
            guard (try? Files.write(text, to: file)) != nil else { return Bench.report("reach", "no room in /tmp") }
            defer { unlink(file) }
            let command = [CommandBench.ambit, "reach", "--all", "--format", "json", file]
            guard let ours = CommandBench.run(command, times: roles > 1_000 ? 3 : 7) else { return }
            Bench.report(
                "reach of \(roles) roles, 50 users",
                "\(Bench.rounded(ours.seconds * 1e3, 0)) ms, \(ours.kilobytes / 1_024) MB (\(text.count / 1_000) KB of JSON); target "
                    + (roles > 1_000 ? "5 s" : "500 ms, 150 MB"))
        }
    }
}
