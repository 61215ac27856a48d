import Activity
import Documents
import Glibc
import Intake
import Synchronization

/// Tells on a terminal how far a long reading has come: files, bytes, rate, time left.
final class ReadingProgress: Sendable {
    private let files: Int
    private let bytes: Int
    private let start = now()
    private let state = Mutex((files: 0, bytes: 0, shown: 0.0))

    private init(files: Int, bytes: Int) { (self.files, self.bytes) = (files, bytes) }

    /// More has been read; called from any thread.
    private func add(_ progress: LogProgress) {
        // Of standard input nobody knows how much is to come.
        if bytes == 0 { return }
        let line = state.withLock { state -> String? in
            state.files += progress.files
            state.bytes += progress.bytes
            let now = Self.now()
            guard now - state.shown > 0.2 else { return nil }
            state.shown = now
            return Self.line(state.files, of: files, state.bytes, of: bytes, after: now - start)
        }
        if let line { Console.progress(line) }
    }

    /// Says what is read, and then how far the logs among it have come.
    static func begin(_ paths: [String]) -> InputEvidence.Progress {
        Console.progress("reading \(paths.joined(separator: " "))")
        return { files, bytes in
            let progress = ReadingProgress(files: files, bytes: bytes)
            return { progress.add($0) }
        }
    }

    /// `read 120 of 1,000 files, 240 of 2,000 MB, 110 MB/s, 16 s left`
    static func line(_ files: Int, of allFiles: Int, _ bytes: Int, of allBytes: Int, after seconds: Double) -> String {
        let rate = Double(bytes) / max(seconds, 0.001)
        let left = rate > 0 ? Int(Double(max(allBytes - bytes, 0)) / rate + 0.5) : 0
        let time = left < 120 ? "\(left) s" : "\(left / 60) min"
        return "read \(Phrase.grouped(files)) of \(Phrase.count(allFiles, "file")), "
            + "\(Phrase.grouped(bytes / 1_000_000)) of \(Phrase.grouped(allBytes / 1_000_000)) MB, \(Int(rate / 1e6)) MB/s, \(time) left"
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
