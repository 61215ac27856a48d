internal import Documents
internal import LogScan
internal import Wraps

/// How a large file of one record a line is cut, so that several workers read it.
package struct LogCut: Sendable {
    /// The bytes of a piece. Small enough that what is digested, parsed and counted of it in turn stays near the processor.
    package let piece: UInt64
    /// The records that are taken before anything is cut, and at once.
    package let portion: Int
    /// The bytes of the longest JSON text, and of the longest lines in another form, that are held as a whole.
    package let whole: Int

    package init(piece: UInt64, portion: Int, whole: Int = 64 << 20) {
        (self.piece, self.portion, self.whole) = (max(piece, 1), max(portion, 1), max(whole, 1))
    }

    package static let usual = LogCut(piece: 1 << 20, portion: 1_024)

    /// So many bytes are worth it.
    var least: UInt64 { piece + piece / 2 }

    /// The pieces of a file from `offset` on.
    func pieces(of file: Int, from offset: UInt64, size: UInt64, _ digest: ChainedDigest) -> [LogPiece] {
        var pieces: [LogPiece] = []
        var start = offset
        while start < size {
            let end = size - start > piece ? start + piece : .max
            pieces.append(LogPiece(file: file, number: pieces.count + 1, start: start, end: end, digest: digest))
            start = end
        }
        return pieces
    }
}

/// The lines that begin in a range of a file's bytes.
struct LogPiece: Sendable {
    let file: Int
    /// 0 is what was read before the file was cut.
    let number: Int
    let start: UInt64
    let end: UInt64
    let digest: ChainedDigest

    /// It ends with the file, so that the digest is whole once it has been read.
    var isLast: Bool { end == .max }
}

/// The digest of a file that is read in pieces. Each piece waits for those before it, so that all are read or skipped, and taken in order.
final class ChainedDigest: @unchecked Sendable {
    // Unchecked, because the compiler does not see that `LogScan` guards what changes.
    let chain: OpaquePointer

    /// Goes on with what a reader has digested of the file that it is reading. Nil where memory is short.
    init?(of reader: OpaquePointer) {
        guard let chain = logscan_chain_new(reader) else { return nil }
        self.chain = chain
    }

    deinit { logscan_chain_free(chain) }

    /// For a piece that nobody can read.
    func skip(_ piece: LogPiece) { logscan_chain_skip(chain, piece.start, piece.end) }

    /// SHA-256 of the file in hexadecimal digits; asked for once, when its last piece has been read.
    func finish() -> String {
        var bytes = [UInt8](repeating: 0, count: 32)
        logscan_chain_digest(chain, &bytes)
        return SHA256.hexadecimal(digest: bytes)
    }
}

/// What reading a piece of a file tells beside its records. Its lines are numbered from 1.
struct PieceScan: Sendable {
    let file: Int
    let number: Int
    let lines: UInt32
    let problems: [logscan_problem]
}

/// All pieces of files that were cut, put together.
struct CutFiles {
    /// The scans of each file, in order.
    private var scans: [Int: [PieceScan]] = [:]
    /// How many lines of a file stand before each of its pieces.
    private var before: [Int: [Int: UInt32]] = [:]

    init(_ all: [PieceScan]) {
        for scan in all { scans[scan.file, default: []].append(scan) }
        for (file, list) in scans {
            let ordered = list.sorted { $0.number < $1.number }
            scans[file] = ordered
            var lines: UInt32 = 0
            for scan in ordered {
                before[file, default: [:]][scan.number] = lines
                lines &+= scan.lines
            }
        }
    }

    /// A place of a piece, in its file.
    func position(_ position: Position, in piece: Int, of file: Int) -> Position {
        guard let lines = before[file]?[piece] else { return position }
        return Position(line: position.line + Int(lines), column: position.column)
    }

    /// What could not be read, file by file.
    func gaps(_ names: [String]) -> [[Gap]] {
        scans.keys.sorted().map { file in
            var problems = scans[file, default: []].flatMap { scan in
                scan.problems.map { problem in
                    var problem = problem
                    if problem.line > 0 { problem.line &+= before[file]?[scan.number] ?? 0 }
                    return problem
                }
            }
            let count = problems.withUnsafeMutableBufferPointer { logscan_settle($0.baseAddress, $0.count, ScanFault.most) }
            return problems.prefix(count).map { ScanFault.gap($0, file: names[file], fields: LogReader.paths) }
        }
    }
}
