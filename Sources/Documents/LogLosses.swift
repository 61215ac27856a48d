import Synchronization

/// Whether anything that was kept of logs could not be read back: memory was short, or the temporary file was damaged.
///
/// Nobody can ask a log for a field and be ready for an error each time: what is lost reads as if it had never been there, and is noted here.
/// Whoever tells of the logs tells this at the end; a command ends at once instead.
package final class LogLosses: Sendable {
    private let isNoted = Atomic<Bool>(false)

    package init() {}

    /// Nil where nothing was lost so far.
    package var gap: Gap? { isNoted.load(ordering: .acquiring) ? Self.told : nil }

    package static let told = Gap(
        .input, "what was read of the logs cannot be read back: memory is short, or the temporary file is damaged",
        help: "have more memory, or set `TMPDIR` to a directory of a sound disk")

    private static let end = Mutex<(@Sendable () -> Never)?>(nil)

    /// Has the program ended by the first loss of any log, on whatever thread: for a command, whose answer would leave something out.
    package static func end(by end: @escaping @Sendable () -> Never) { Self.end.withLock { $0 = end } }

    package func note() {
        if let end = Self.end.withLock({ $0 }) { end() }
        isNoted.store(true, ordering: .releasing)
    }
}
