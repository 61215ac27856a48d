internal import LogScan

/// Bytes that are kept for later in pieces of some 50 KB, each of so many things that are numbered through: where they are many, packed and
/// in a file without a name, as the records of a log are.
package final class KeptPieces: @unchecked Sendable {
    // Unchecked, because it holds what LogScan owns: nothing is added once somebody else has it.
    /// Nil where memory was short.
    private let pieces: OpaquePointer?
    private let losses: LogLosses
    /// Once a piece could not be added nothing tells the numbers of those that follow.
    private var isBroken: Bool

    package static let usual = 1 << 20

    /// - Parameters:
    ///   - losses: those of the logs that the bytes are made of.
    ///   - most: so many bytes stay in memory.
    package init(_ losses: LogLosses, most: Int = usual) {
        pieces = logscan_pieces_new(most)
        self.losses = losses
        isBroken = pieces == nil
    }

    deinit { logscan_pieces_free(pieces) }

    /// Adds a piece of the next so many things.
    package func add(_ bytes: [UInt8], of count: Int) {
        guard count > 0, !isBroken else { return }
        isBroken = !logscan_pieces_add(pieces, bytes, bytes.count, count)
        if isBroken { losses.note() }
    }

    /// Adds a piece of things by the places in its bytes where they begin: before the bytes stand the places.
    package func add(_ bytes: [UInt8], startingAt starts: [UInt32]) {
        let head = starts.count * MemoryLayout<UInt32>.size
        var piece: [UInt8] = []
        piece.reserveCapacity(head + bytes.count)
        for start in starts { withUnsafeBytes(of: UInt32(head) + start) { piece += $0 } }
        add(piece + bytes, of: starts.count)
    }

    /// Reads a thing of a piece that was added so; nil where it is lost.
    package func read<Result>(_ thing: Int, _ body: (inout FieldReader) -> Result) -> Result? {
        withPiece(of: thing) { bytes, first in
            let start = bytes.loadUnaligned(fromByteOffset: (thing - first) * MemoryLayout<UInt32>.size, as: UInt32.self)
            var fields = FieldReader(bytes, from: Int(start))
            return body(&fields)
        }
    }

    /// Gives the bytes of the piece of a thing, valid during the call, and the number of its first thing; nil where they are lost.
    package func withPiece<Result>(of thing: Int, _ body: (_ bytes: UnsafeRawBufferPointer, _ first: Int) -> Result) -> Result? {
        let piece = isBroken ? logscan_piece() : logscan_pieces_open(pieces, thing)
        guard let bytes = piece.bytes else {
            losses.note()
            return nil
        }
        defer { logscan_let_go(piece.hold) }
        return body(UnsafeRawBufferPointer(start: bytes, count: piece.size), piece.first)
    }
}
