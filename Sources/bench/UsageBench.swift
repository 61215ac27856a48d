import CLibdeflate
import Documents
import Glibc
import LogScan

/// How fast `usage` sums logs up: beside a bare loop of libdeflate and simdjson over the same files, and beside DuckDB with the same groups
/// on as many threads.
enum UsageBench {
    /// What makes seeded logs.
    private static let generator = "\(Bench.generators)/gen_cloudtrail.py"

    static func usage() {
        guard access(generator, R_OK) == 0 else { return Bench.report("usage", "no \(generator)") }
        for events in [100_000, 1_000_000] { CommandBench.inDirectory { directory in usage(events, in: directory) } }
    }

    private static func usage(_ events: Int, in directory: String) {
        let arguments = ["/usr/bin/env", "python3", generator, directory, String(events), "--plain", "--per-file", "700"]
        guard CommandBench.run(arguments, times: 1) != nil, let names = try? Files.names(in: directory) else { return }
        let packed = names.filter { $0.hasSuffix(".gz") }.map { "\(directory)/\($0)" }
        let lines = "\(directory)/events.ndjson"
        for (form, files) in [("gzip", packed), ("lines", [lines])] where !files.isEmpty {
            var alone: (ours: Double, bare: Double)?
            for workers in [1, 2] {
                let cores = workers == 1 ? ["/usr/bin/env", "taskset", "-c", "0"] : ["/usr/bin/env"]
                let commands = [[CommandBench.ambit, "usage", "--quiet"], [CommandLine.arguments[0], bareLoop, "\(workers)"]]
                guard let times = CommandBench.inTurn(commands.map { cores + $0 + files }, times: events > 100_000 ? 5 : 11) else {
                    continue
                }
                let (ours, bare) = (times[0], times[1].seconds)
                let rate = "\(Bench.rounded(Double(events) / ours.seconds / 1e3, 0))k events/s, \(ours.kilobytes / 1_024) MB"
                let ratio =
                    if let alone {
                        "; \(Bench.rounded(alone.ours / ours.seconds)) times one core (target 1.8; bare loops "
                            + "\(Bench.rounded(alone.bare / bare)))"
                    } else {
                        "; bare loop \(Bench.rounded(bare)) s, ratio \(Bench.rounded(bare / ours.seconds)) (target 0.6)"
                    }
                if workers == 1 { alone = (ours.seconds, bare) }
                Bench.report(
                    "usage, \(events) events, \(form), \(workers) core(s)", "\(Bench.rounded(ours.seconds)) s (\(rate))\(ratio)")
            }
            duckdb(form, directory, events)
        }
    }

    /// What has this program be the bare loops alone: a process of its own, as what it is compared with is.
    static let bareLoop = "bare-loop"

    /// As many bare loops at once as there are workers: what the cores of this machine give at the most. One file is read by one.
    static func bareLoops(_ arguments: [String]) {
        let files = Array(arguments.dropFirst())
        _ = Parallel.run(count: files.count, workers: arguments.first.flatMap { Int($0) } ?? 1) { next in
            bareLoop { next().map { files[$0] } }
        }
    }

    /// Read, unpack, and parse all of the JSON; nothing is kept.
    private static func bareLoop(_ next: () -> String?) {
        guard let decompressor = libdeflate_alloc_decompressor() else { return }
        defer { libdeflate_free_decompressor(decompressor) }
        // See `json_check_in_place`.
        let padding = 64
        var text: [UInt8] = []
        while let file = next() {
            guard let bytes = try? Files.read(file, limit: 1 << 40) else { continue }
            if bytes.starts(with: [0x1F, 0x8B]) {
                // Its last four bytes say how long the text is (RFC 1952).
                let size = bytes.suffix(4).reversed().reduce(0) { $0 << 8 | Int($1) } + padding
                if text.count < size { text = [UInt8](repeating: 0, count: size) }
                var count = 0
                let result = bytes.withUnsafeBytes { packed in
                    text.withUnsafeMutableBytes {
                        libdeflate_gzip_decompress(
                            decompressor, packed.baseAddress, packed.count, $0.baseAddress, $0.count - padding, &count)
                    }
                }
                guard result == LIBDEFLATE_SUCCESS else { continue }
                text.withUnsafeBytes { _ = json_check_in_place($0.baseAddress?.assumingMemoryBound(to: CChar.self), count) }
            } else {
                bytes.withUnsafeBytes { text in
                    guard let start = text.baseAddress?.assumingMemoryBound(to: CChar.self) else { return }
                    var at = 0
                    while at < text.count {
                        let newline = memchr(start + at, 0x0A, text.count - at)
                        let end = newline.map { UnsafeRawPointer($0) - UnsafeRawPointer(start) } ?? text.count
                        // Behind the last lines too few bytes can be read.
                        let isPadded = end + padding <= text.count
                        _ = isPadded ? json_check_in_place(start + at, end - at) : json_check(start + at, end - at)
                        at = end + 1
                    }
                }
            }
        }
    }

    /// Prints its own line; nothing where the PyPI package is missing.
    private static func duckdb(_ form: String, _ directory: String, _ events: Int) {
        let script = "Sources/bench/duckdb_usage.py"
        guard CommandBench.run(["/usr/bin/env", "python3", script, form, directory], times: 1) != nil,
            let bytes = try? Files.read("\(directory)/duckdb-\(form).txt")
        else { return Bench.report("DuckDB, \(form)", "PyPI duckdb is not installed") }
        Bench.report("DuckDB, \(events) events, \(form)", String(decoding: bytes, as: UTF8.self))
    }
}
