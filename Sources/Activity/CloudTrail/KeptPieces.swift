import Documents
import Glibc
internal import LogScan

/// Bytes that are kept for later in pieces of some 50 KB, each of so many things that are numbered through: where they are many, packed and
/// in a file without a name, as the records of a log are.
package final class KeptPieces: @unchecked Sendable {
    // Unchecked, because it holds what LogScan owns: nothing is added once somebody else has it.
    private let pieces: OpaquePointer

    /// So many bytes stay in memory.
    private static let most = 1 << 20

    package init() {
        guard let made = logscan_pieces_new(Self.most) else { Self.fail() }
        pieces = made
    }

    deinit { logscan_pieces_free(pieces) }

    /// Adds a piece of the next so many things.
    package func add(_ bytes: [UInt8], of count: Int) {
        if count > 0, !logscan_pieces_add(pieces, bytes, bytes.count, count) { Self.fail() }
    }

    /// Gives the bytes of the piece of a thing, valid during the call, and the number of its first thing.
    package func withPiece<Result>(of thing: Int, _ body: (_ bytes: UnsafeRawBufferPointer, _ first: Int) -> Result) -> Result {
        let piece = logscan_pieces_open(pieces, thing)
        guard let bytes = piece.bytes else { Self.fail() }
        defer { logscan_let_go(piece.hold) }
        return body(UnsafeRawBufferPointer(start: bytes, count: piece.size), piece.first)
    }

    /// Ends the program where what it has read is there no more: whatever it said would leave that out.
    static func fail() -> Never {
        let error = "error: what was read of the logs cannot be read back: memory is short, or the temporary file is damaged\n"
        let help = "help: have more memory, or set `TMPDIR` to a directory of a sound disk\n"
        for text in [error, help] { _ = text.withCString { write(STDERR_FILENO, $0, strlen($0)) } }
        // At once: what other threads still read is not taken apart under their hands.
        _exit(2)
    }
}
