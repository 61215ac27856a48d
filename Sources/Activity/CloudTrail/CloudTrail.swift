public import Documents
internal import LogScan
public import Wraps

/// CloudTrail logs, in any of the shapes in which people hold them: `{"Records": [...]}` as delivered to S3 (plain or gzip), one
/// record a line, a list of records, EventBridge envelopes, and what `aws cloudtrail lookup-events` prints.
public enum CloudTrail {
    /// What a set of logs holds.
    public struct Log: Sendable {
        /// By time; events of one second in the order of the files and of the lines in them.
        public internal(set) var events = EventList()
        public internal(set) var gaps: [Gap] = []
        public internal(set) var counts = Counts()
    }

    public struct Counts: Sendable, Equatable {
        public internal(set) var files = 0
        /// All records found, of whatever kind.
        public internal(set) var records = 0
        /// Records of an event that was already read.
        public internal(set) var duplicates = 0
        /// Records that a later one replaced (an addendum).
        public internal(set) var replaced = 0
        /// Records that tell of no call, by kind: insights, digests.
        public internal(set) var otherRecords: [String: Int] = [:]
        /// Events by the form and grade of the record that stands for each.
        public internal(set) var kinds: [RecordKind: Int] = [:]
    }

    /// Reads logs, several at once.
    ///
    /// The answer depends on the order of `files` and on nothing else. What cannot be read is a gap with its place, and the rest is
    /// read. Memory: some 13 bytes an event (12 more while files are read), and for each worker the largest file and 4 MiB of what the events
    /// keep; the rest of it stands in a temporary file (some 150 bytes an event).
    ///
    /// - Parameter progress: is told of what has been read of the files; from any thread.
    /// - Complexity: some 200 MB of JSON a second for each worker.
    public static func read(
        _ files: [LogFile], workers: Int? = nil, progress: (@Sendable (LogProgress) -> Void)? = nil
    ) -> Log {
        let names = files.map(\.name)
        let losses = LogLosses()
        let stores = Parallel.run(count: files.count, workers: workers ?? Parallel.usualWorkers) { next in
            store(reading: files, next: next, names: names, losses, progress)
        }
        var log = Log()
        log.counts.files = files.count
        var gaps: [(file: Int, gap: Gap)] = []
        var runs: [Run] = []
        for (store, found, others) in stores {
            gaps += found
            log.counts.otherRecords.merge(others, uniquingKeysWith: +)
            if let store { runs += store.runs.map { Run(file: $0.file, store: store, rows: $0.rows) } }
        }
        runs.sort { $0.file < $1.file }
        log.counts.records = runs.reduce(0) { $0 + $1.rows.count }
        sift(runs, into: &log, &gaps)
        log.events.sort()
        // Nearly all are of one kind.
        var usual = 0
        for event in log.events {
            if event.store.isUsual(event.row) { usual += 1 } else { log.counts.kinds[event.kind, default: 0] += 1 }
        }
        if usual > 0 { log.counts.kinds[.usual, default: 0] += usual }
        log.gaps = gaps.enumerated().sorted { ($0.element.file, $0.offset) < ($1.element.file, $1.offset) }.map(\.element.gap)
        return log
    }

    /// Reads a log that is at hand as text: for a host program, and for tests.
    public static func read(_ text: String, name: String) -> Log {
        read([LogFile(name: name, content: .bytes(Array(text.utf8)))], workers: 1)
    }

    /// Whether the beginning of a file holds a record of CloudTrail, whatever else stands in the record's texts.
    public static func holdsRecord(_ head: Head) -> Bool { LogForms.holdsRecord(head) }

    /// Whether a file begins as a CloudTrail log does, in any form.
    public static func recognises(_ head: Head) -> Bool {
        if holdsRecord(head) { return true }
        // A long first field may hide the names; a trail's empty file has no record at all.
        return head.has("Events[].CloudTrailEvent") || head.paths == ["Records"]
            || LogForms.recognises(head)
    }

    /// The records of one file, which one worker read one after another.
    private struct Run {
        let file: Int
        let store: EventStore
        let rows: Range<Int>
    }

    /// Takes each event once.
    private static func sift(_ runs: [Run], into log: inout Log, _ gaps: inout [(file: Int, gap: Gap)]) {
        log.events.reserve(log.counts.records)
        var sieve = EventDeduplicator(records: log.counts.records)
        for run in runs {
            for row in run.rows { sieve.take(run.store, row, &log, &gaps) }
        }
        sieve.dropReplaced(from: &log, &gaps)
    }

    /// One worker's share of the files.
    private static func store(
        reading files: [LogFile], next: () -> Int?, names: [String], _ losses: LogLosses,
        _ progress: (@Sendable (LogProgress) -> Void)?
    ) -> (EventStore?, [(file: Int, gap: Gap)], [String: Int]) {
        guard let reader = LogReader.keeping(progress: progress) else {
            return (nil, [(0, Gap(.input, "not enough memory to read logs"))], [:])
        }
        while let number = next() { reader.read(files[number], number) }
        let store = EventStore(reader: reader.release(), files: names, places: reader.places, losses: losses)
        // Only now, for the last records are packed at the end, which may fail.
        return (store, reader.gaps(names), reader.others)
    }
}
