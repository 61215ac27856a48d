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
        // Files whose text is below 1 MiB: for these the bare loop keeps its parser.
        let arguments = ["/usr/bin/env", "python3", generator, directory, String(events), "--plain", "--per-file", "700"]
        guard CommandBench.run(arguments, times: 1) != nil, let names = try? Files.names(in: directory) else { return }
        let packed = names.filter { $0.hasSuffix(".gz") }.map { "\(directory)/\($0)" }
        let lines = "\(directory)/events.ndjson"
        for (form, files) in [("gzip", packed), ("lines", [lines])] where !files.isEmpty {
            var alone: (ours: Double, bare: Double)?
            for workers in [1, 2] {
                let cores = workers == 1 ? ["/usr/bin/env", "taskset", "-c", "0"] : ["/usr/bin/env"]
                guard let ours = CommandBench.run(cores + [CommandBench.ambit, "usage", "--quiet"] + files, times: 3) else {
                    continue
                }
                let bare = Bench.seconds(runs: 3) { bareLoops(files, workers) }
                let rate = "\(Bench.rounded(Double(events) / ours.seconds / 1e3, 0))k events/s, \(ours.kilobytes / 1_024) MB"
                let ratio =
                    if let alone {
                        "; \(Bench.rounded(alone.ours / ours.seconds)) times one core (target 1.8; bare loops "
                            + "\(Bench.rounded(alone.bare / bare)))"
                    } else {
                        "; bare loop \(Bench.rounded(bare)) s, ratio \(Bench.rounded(bare / ours.seconds)) (target 0.6)"
                    }
                alone = (ours.seconds, bare)
                Bench.report(
                    "usage, \(events) events, \(form), \(workers) core(s)", "\(Bench.rounded(ours.seconds)) s (\(rate))\(ratio)")
            }
            duckdb(form, directory, events)
        }
    }

    /// As many bare loops at once as there are workers: what the cores of this machine give at the most. One file is read by one.
    private static func bareLoops(_ files: [String], _ workers: Int) {
        _ = Parallel.run(count: files.count, workers: workers) { next in
            bareLoop { next().map { files[$0] } }
        }
    }

    /// Read, unpack, and walk all of the JSON; nothing is kept.
    private static func bareLoop(_ next: () -> String?) {
        guard let decompressor = libdeflate_alloc_decompressor() else { return }
        defer { libdeflate_free_decompressor(decompressor) }
        var text = [UInt8](repeating: 0, count: 16 << 20)
        while let file = next() {
            guard let bytes = try? Files.read(file, limit: 1 << 40) else { continue }
            if bytes.starts(with: [0x1F, 0x8B]) {
                var count = 0
                let result = bytes.withUnsafeBytes { packed in
                    text.withUnsafeMutableBytes {
                        libdeflate_gzip_decompress(decompressor, packed.baseAddress, packed.count, $0.baseAddress, $0.count, &count)
                    }
                }
                guard result == LIBDEFLATE_SUCCESS else { continue }
                text.withUnsafeBytes { _ = json_check($0.baseAddress?.assumingMemoryBound(to: CChar.self), count) }
            } else {
                for line in bytes.split(separator: 0x0A) {
                    line.withUnsafeBytes { _ = json_check($0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count) }
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
