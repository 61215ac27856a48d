import Glibc

/// Measures Ambit against a named peer or a bare loop of a library, in one run: `make bench`.
///
/// Times are of this machine on this day; only the ratios mean something elsewhere.
@main
enum Bench {
    /// Where the generators of large logs and accounts lie, beside the project.
    static let generators = "../shared/perf"

    static func main() {
        let only = CommandLine.arguments.dropFirst().first
        if only == UsageBench.bareLoop { return UsageBench.bareLoops(Array(CommandLine.arguments.dropFirst(2))) }
        let benches: [(name: String, run: () -> Void)] = [
            ("start", CommandBench.start),
            ("audit", CommandBench.audit),
            ("compare", CompareBench.run),
            ("check", CheckBench.check),
            ("reach", ReachBench.all),
            ("open", OpenBench.run),
            // A command's peak of memory counts this program's own at the time: what is large comes last.
            ("ingestion", CommandBench.ingestion),
            ("usage", UsageBench.usage),
            ("review", ReviewBench.run),
            ("what-if", WhatIfBench.run),
            ("timeline", TimelineBench.run),
            ("decisions", AuthorizationBench.decisions),
            ("decide", AuthorizationBench.cases),
        ]
        for bench in benches where only == nil || bench.name == only { bench.run() }
    }

    /// The median time of `runs` runs, in seconds, after one that warms up.
    static func seconds(runs: Int = 5, _ work: () -> Void) -> Double {
        work()
        let times = (0..<runs).map { _ in
            let start = now()
            work()
            return now() - start
        }
        return times.sorted()[runs / 2]
    }

    static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    static func report(_ name: String, _ text: String) {
        print("\(name.padded(to: 34))\(text)")
        // A line is seen when it is known, also in a file.
        fflush(nil)
    }

    static func rounded(_ value: Double, _ digits: Int = 2) -> String {
        let scale = pow(10.0, Double(digits))
        return "\((value * scale).rounded() / scale)"
    }
}

extension String {
    func padded(to width: Int) -> String { self + String(repeating: " ", count: max(width - count, 1)) }
}
