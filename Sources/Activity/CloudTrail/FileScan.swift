internal import LogScan

/// What `LogScan` has found in a file so far, and whether that can be all.
struct FileScan {
    let reader: OpaquePointer
    /// How much was found before.
    private var firstRecord = 0
    private var firstProblem = 0

    /// Of what will be found from now on.
    init(_ reader: OpaquePointer) {
        self.reader = reader
        (firstRecord, firstProblem) = (allRecords, allProblems.count)
    }

    private var allRecords: Int {
        var count = 0
        _ = logscan_records(reader, &count)
        return count
    }

    private var allProblems: UnsafeBufferPointer<logscan_problem> {
        var count = 0
        let problems = logscan_problems(reader, &count)
        return UnsafeBufferPointer(start: problems, count: count)
    }

    /// Records that were found and not taken.
    var records: Int { max(allRecords - firstRecord, 0) }

    var problems: Slice<UnsafeBufferPointer<logscan_problem>> { allProblems.dropFirst(firstProblem) }

    func has(_ codes: logscan_code...) -> Bool { problems.contains { problem in codes.contains { $0 == problem.code } } }

    /// Drops it: the file is read in another way.
    func forget() { logscan_forget(reader, firstRecord, firstProblem) }

    /// Drops the problems: they are told elsewhere.
    func forgetProblems() { logscan_forget(reader, allRecords, firstProblem) }

    /// Whether any of the records is one of a call.
    var hasRecord: Bool {
        let table = RecordTable(reader)
        var symbolCount = 0
        guard let symbols = logscan_symbols(reader, &symbolCount) else { return true }
        return (firstRecord..<max(allRecords, firstRecord)).contains { row in
            let source = symbols[Int(table.symbolNumber(.eventSource, row))]
            return table.symbolNumber(.eventName, row) != 0 && source.count > 0 && !Self.isOfQueue(source)
        }
    }

    /// `aws:s3`, `aws:sqs`: what Lambda is invoked with.
    private static func isOfQueue(_ source: logscan_span) -> Bool {
        String(decoding: UnsafeRawBufferPointer(start: source.text, count: min(source.count, 4)), as: UTF8.self) == "aws:"
    }

    /// Whether the first record does not say who called.
    var namesNoCaller: Bool { lacks([.type, .principalID, .arn, .accountID, .userName, .invokedBy]) }

    /// Whether the first record says of its caller no more than the members whose names are one word: a table spells the others in its own
    /// way.
    var namesCallerInOneWord: Bool { lacks([.principalID, .accountID, .userName, .invokedBy]) }

    /// Whether there is a first record, and it has none of some fields.
    private func lacks(_ fields: [EventField]) -> Bool {
        guard records > 0 else { return false }
        let table = RecordTable(reader)
        return fields.allSatisfy { table.symbolNumber($0, firstRecord) == 0 }
    }

    /// Whether the file may hold what was not found in it: nothing that was read is a record, or one JSON text follows another.
    var isIncomplete: Bool {
        let isFinal = has(
            LOGSCAN_UNREADABLE, LOGSCAN_OUT_OF_MEMORY, LOGSCAN_EMPTY, LOGSCAN_GZIP_BOMB, LOGSCAN_GZIP_SWELLS)
        if isFinal { return false }
        if has(LOGSCAN_TRAILING_TEXT) { return true }
        return records == 0 ? !problems.isEmpty : !hasRecord
    }
}
