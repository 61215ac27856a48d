internal import LogScan
internal import Wraps

/// Makes readers of `LogScan` that look for the fields of an event.
enum EventReader {
    static func make(paths: [String], isCounted: Bool, _ cut: LogCut = .usual) -> OpaquePointer? {
        withCStrings(paths) { pointers in
            let fields = zip(pointers, EventField.allCases).map { path, field in
                logscan_field(path: path, kind: field.kind, is_dropped: isCounted && !field.isCounted)
            }
            var limits = logscan_limits()
            limits.problems = ScanFault.most
            limits.json_text = cut.whole
            guard let reader = logscan_reader_new(fields, fields.count, limits) else { return nil }
            if let grade = EventField.allCases.firstIndex(of: .grade) {
                RecordKind.printed.mark.withCString { logscan_mark_printed(reader, UInt32(grade), $0) }
            }
            return reader
        }
    }

    private static func withCStrings<Result>(_ texts: [String], _ body: ([UnsafePointer<CChar>]) -> Result) -> Result {
        var ends: [Int] = []
        var bytes: [CChar] = []
        for text in texts {
            ends.append(bytes.count)
            bytes += text.utf8CString
        }
        return bytes.withUnsafeBufferPointer { buffer in
            body(ends.compactMap { start in buffer.baseAddress.map { $0 + start } })
        }
    }
}
