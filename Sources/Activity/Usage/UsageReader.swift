internal import Documents
import Synchronization
internal import Wraps

extension UsageSummary {
    /// Reads logs and keeps what they sum up to; several files at once.
    ///
    /// The answer depends on what the files hold and not on their order or names. Memory: the groups, 20 to 40 bytes for each event, and for
    /// each worker a portion of a file (of one JSON text 64 MiB at most). A large file of one record a line is read in pieces by
    /// all workers; standard input and what is packed by one.
    ///
    /// - Parameter progress: is told of what has been read of the files; from any thread.
    public static func read(
        _ files: [LogFile], by: [UsageField] = usual, workers: Int? = nil, progress: (@Sendable (LogProgress) -> Void)? = nil
    ) -> UsageSummary {
        read(files, by: by, workers: workers, cut: .usual, progress: progress)
    }

    /// What a worker has to do.
    private enum Task {
        case file(Int)
        case piece(LogPiece)
    }

    /// The pieces that are still to be read, of each file that was cut.
    private final class OpenPieces: Sendable {
        private let counts = Mutex<[Int: Int]>([:])

        func add(_ pieces: [LogPiece]) {
            counts.withLock { counts in
                for piece in pieces { counts[piece.file, default: 0] += 1 }
            }
        }

        /// Whether it is the last one of its file.
        func isLast(_ piece: LogPiece) -> Bool {
            counts.withLock { counts in
                counts[piece.file, default: 1] -= 1
                return counts[piece.file] == 0
            }
        }
    }

    /// - Parameter cut: how a large file is cut.
    package static func read(
        _ files: [LogFile], by: [UsageField] = usual, workers: Int? = nil, cut: LogCut,
        progress: (@Sendable (LogProgress) -> Void)? = nil
    ) -> UsageSummary {
        let names = files.map(\.name)
        let seen = SeenEvents()
        let workers = workers ?? Parallel.usualWorkers
        var summary = UsageSummary(by: by)
        let open = OpenPieces()
        func pass(_ numbers: [Int], _ grade: RecordGrade) -> [UsageWorker.Part] {
            let useful = numbers.count < workers && numbers.contains { isLarge(files[$0], cut) } ? workers : numbers.count
            let parts = Parallel.run(numbers.map { Task.file($0) }, workers: min(workers, useful)) { work in
                let leave = { (pieces: [LogPiece]) in
                    open.add(pieces)
                    work.add(pieces.map { .piece($0) })
                }
                // What is read again is told of once.
                let told = grade == .exact ? progress : nil
                let worker = UsageWorker(
                    by: by, names: names, seen: seen, grade: grade, cut: cut, leave: min(workers, useful) > 1 ? leave : nil,
                    progress: told)
                work.each { task in
                    switch task {
                    case .piece(let piece):
                        worker.read(piece, of: files[piece.file])
                        let isLast = open.isLast(piece)
                        // The last piece is as long as the file has bytes left.
                        let end = min(piece.end, UInt64(max(files[piece.file].bytes, 0)))
                        let bytes = end > piece.start ? Int(end - piece.start) : 0
                        told?(LogProgress(bytes: bytes, files: isLast ? 1 : 0))
                    case .file(let number): worker.read(files[number], number)
                    }
                }
                return worker.part()
            }
            let cutFiles = CutFiles(parts.flatMap(\.scans))
            summary.gaps += cutFiles.gaps(names).flatMap(UsageWorker.folded)
            summary.gaps += UsageWorker.words(parts.flatMap(\.notes), cutFiles, names)
            return parts
        }
        // Of two copies of an event the better one counts, so that those of worse grades wait until the others are known.
        var parts = pass(Array(files.indices), .exact)
        for grade in RecordGrade.allCases where grade > .exact {
            let waiting = Set(parts.flatMap { $0.waiting[grade] ?? [] })
            if !waiting.isEmpty { parts += pass(waiting.sorted(), grade) }
        }
        var joiner = GroupJoiner(by: by)
        for part in parts {
            joiner.add(part)
            summary.inputs += part.inputs
            summary.gaps += part.gaps
            summary.duplicates += part.duplicates
            summary.kinds.merge(part.kinds, uniquingKeysWith: +)
            summary.otherRecords.merge(part.others, uniquingKeysWith: +)
        }
        let differing = seen.differing
        if differing > 0 {
            summary.gaps.append(
                Phrase.count(differing, "record")
                    + " told something else of an event than another with the same id; each was counted")
        }
        summary.groups = UsageGroups(joiner.sorted(workers: workers))
        // A file that is given twice was read once: the second reading found known events only.
        summary.inputs = Set(summary.inputs).sorted()
        summary.gaps = Set(summary.gaps).sorted()
        let content = (summary.inputs + by.map(\.rawValue)).joined(separator: "\n")
        summary.runs = summary.inputs.isEmpty ? [] : [SHA256.hexadecimal(content, digits: 32)]
        return summary
    }

    private static func isLarge(_ file: LogFile, _ cut: LogCut) -> Bool { file.bytes >= cut.least }
}
