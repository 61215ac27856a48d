import Documents

/// How long the review of an account takes, from its files to the report, and how that grows with the account and with its logs.
enum ReviewBench {
    static func run() {
        CommandBench.inDirectory { directory in
            let small = account(roles: 1_000, in: directory)
            let large = account(roles: 10_000, in: directory)
            guard let one = measure("audit of 1,000 roles, 50 users", [small], target: "150 MB", times: 3) else { return }
            if let ten = measure("audit of 10,000 roles, 50 users", [large], target: "12 times the time of 1,000", times: 1) {
                Bench.report("10,000 roles beside 1,000", "\(Bench.rounded(ten / one, 1)) times the time; target 12")
            }
            if let ours = CommandBench.run([CommandBench.ambit, "who", "--action", "s3:DeleteBucket", small], times: 3) {
                Bench.report("who, 1,050 principals", "\(Bench.rounded(ours.seconds)) s, \(ours.kilobytes / 1_024) MB; target 1 s")
            }
            var files = [small]
            for (events, target) in [(100_000, "3 s, 300 MB"), (1_000_000, "300 MB and 32 B an event")] {
                guard let logs = WhatIfBench.logs(events, in: directory) else { return Bench.report("audit", "no room in /tmp") }
                files = [small] + logs
                _ = measure("audit of 1,000 roles, \(events) events", files, target: target, times: 1)
            }
        }
        CommandBench.inDirectory { directory in
            for events in [100_000, 1_000_000] { different(events, in: directory) }
        }
    }

    /// Logs in which no request repeats another, by the generators that lie beside the project: what an event takes there is its own.
    private static func different(_ events: Int, in directory: String) {
        let (account, logs) = ("\(directory)/account.json", "\(directory)/logs-\(events)")
        let made = [["gen_account.py", account, "1000"], ["gen_cloudtrail.py", logs, String(events)]]
        for call in made {
            let arguments = ["/usr/bin/env", "python3", "\(Bench.generators)/\(call[0])"] + call.dropFirst()
            if CommandBench.run(arguments, times: 1) == nil {
                return Bench.report("audit, requests that all differ", "no \(Bench.generators)")
            }
        }
        let name = "audit of 1,000 roles, \(events) events that all differ"
        _ = measure(name, [account, logs], target: "300 MB and 32 B an event", times: 1)
    }

    private static func account(roles: Int, in directory: String) -> String {
        var generator = AccountGenerator(seed: 15)
        let path = "\(directory)/account-\(roles).json"
        _ = try? Files.write(Array(generator.account(roles: roles).utf8), to: path)
        return path
    }

    /// Reports a line, and gives the seconds.
    private static func measure(_ name: String, _ files: [String], target: String, times: Int) -> Double? {
        guard let ours = CommandBench.run([CommandBench.ambit, "audit", "--quiet", "--format", "json"] + files, times: times) else {
            return nil
        }
        Bench.report(name, "\(Bench.rounded(ours.seconds)) s, \(ours.kilobytes / 1_024) MB; target \(target)")
        return ours.seconds
    }
}
