internal import Documents

extension UsageSummary {
    /// Reads logs and keeps what they sum up to; several files at once.
    ///
    /// The answer depends on what the files hold and not on their order or names. Memory: the groups, 32 bytes for each event, and for
    /// each worker a portion of a file (for a file that is one JSON text, the file).
    ///
    /// - Parameter progress: is told the bytes of each file that has been read, from any thread.
    public static func read(
        _ files: [LogFile], by: [UsageField] = usual, workers: Int? = nil, progress: (@Sendable (_ file: LogFile) -> Void)? = nil
    ) -> UsageSummary {
        let names = files.map(\.name)
        let seen = SeenEvents()
        func pass(_ numbers: [Int], _ grade: RecordGrade) -> [UsageWorker.Part] {
            Parallel.run(count: numbers.count, workers: workers ?? Parallel.usualWorkers) { next in
                let worker = UsageWorker(by: by, names: names, seen: seen, grade: grade)
                while let place = next() {
                    worker.read(files[numbers[place]], numbers[place])
                    if grade == .exact { progress?(files[numbers[place]]) }
                }
                return worker.part()
            }
        }
        // Of two copies of an event the better one counts, so that those of worse grades wait until the others are known.
        var parts = pass(Array(files.indices), .exact)
        for grade in RecordGrade.allCases where grade > .exact {
            let waiting = Set(parts.flatMap { $0.waiting[grade] ?? [] })
            if !waiting.isEmpty { parts += pass(waiting.sorted(), grade) }
        }
        var summary = UsageSummary(by: by)
        var joiner = GroupJoiner(by: by)
        for part in parts {
            joiner.add(part.groups, symbols: part.symbols, lists: part.lists)
            summary.inputs += part.inputs
            summary.gaps += part.gaps
            summary.duplicates += part.duplicates
            summary.kinds.merge(part.kinds, uniquingKeysWith: +)
            summary.otherRecords.merge(part.others, uniquingKeysWith: +)
        }
        summary.groups = joiner.sorted()
        // A file that is given twice was read once: the second reading found known events only.
        summary.inputs = Set(summary.inputs).sorted()
        summary.gaps = Set(summary.gaps).sorted()
        let content = (summary.inputs + by.map(\.rawValue)).joined(separator: "\n")
        summary.runs = summary.inputs.isEmpty ? [] : [SHA256.hexadecimal(content, digits: 32)]
        return summary
    }
}
