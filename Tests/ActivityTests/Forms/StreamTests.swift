import Documents
import Glibc
import Testing
import TestSupport

@testable import Activity
@testable import Wraps

/// Standard input is read as a file is: the same events, the same gaps.
struct StreamTests {
    /// A pipe into which a thread of its own writes.
    private static func piped<Result>(_ bytes: [UInt8], _ body: (CInt) -> Result) -> Result {
        var ends: [CInt] = [0, 0]
        pipe(&ends)
        let writer = ends[1]
        let context = Unmanaged.passRetained(Content(bytes, writer))
        var thread = pthread_t()
        pthread_create(
            &thread, nil,
            { context in
                guard let context else { return nil }
                Unmanaged<Content>.fromOpaque(context).takeRetainedValue().write()
                return nil
            }, context.toOpaque())
        let result = body(ends[0])
        pthread_join(thread, nil)
        close(ends[0])
        return result
    }

    private final class Content {
        private let bytes: [UInt8]
        private let end: CInt

        init(_ bytes: [UInt8], _ end: CInt) { (self.bytes, self.end) = (bytes, end) }

        func write() {
            var at = 0
            while at < bytes.count {
                let count = bytes[at...].withUnsafeBytes { Glibc.write(end, $0.baseAddress, min($0.count, 4_000)) }
                guard count > 0 else { break }
                at += count
            }
            close(end)
        }
    }

    @Test("every form is read from a pipe", arguments: WrappedRecords.exact)
    func formsFromAPipe(_ name: String, _ bytes: [UInt8]) {
        let summary = Self.piped(bytes) { UsageSummary.read([LogFile(name: "log", content: .descriptor($0))], workers: 1) }
        let file = UsageSummary.read([LogFile(name: "log", content: .bytes(bytes))], workers: 1)
        #expect(summary.gaps == file.gaps, "\(name)")
        #expect(summary.count == 2, "\(name)")
        #expect(summary.inputs == file.inputs, "\(name)")
    }

    @Test("lossy forms too", arguments: FormTests.lossy)
    func lossyFormsFromAPipe(_ name: String, _ text: String, _: RecordGrade) {
        let summary = Self.piped(Array(text.utf8)) {
            UsageSummary.read([LogFile(name: "log", content: .descriptor($0))], workers: 1)
        }
        #expect(summary.count == 1 && summary.gaps == [], "\(name)")
    }

    @Test func linesAreNotKept() {
        let text = (0..<12_000).map { Records.record($0) + "\n" }.joined()
        let summary = Self.piped(Array(text.utf8)) {
            UsageSummary.read([LogFile(name: "log", content: .descriptor($0))], workers: 1)
        }
        #expect(summary.count == 12_000 && summary.gaps == [])
    }

    @Test func whatIsNoCallIsNotCounted() {
        let note =
            #"{"eventVersion":"2.1","eventSource":"aws:s3","eventTime":"2026-08-02T09:12:00Z","eventName":"ObjectCreated:Put","s3":{"object":{"key":"k"}}}"#
        // More of them than a portion of records, where the file is not read again.
        for count in [1, 5_000] {
            let bytes = Array(#"{"Records":[\#(Array(repeating: note, count: count).joined(separator: ","))]}"#.utf8)
            let summary = Self.piped(bytes) { UsageSummary.read([LogFile(name: "log", content: .descriptor($0))], workers: 1) }
            #expect(summary.count == 0)
            #expect(summary.gaps.count == 1 && summary.otherRecords == ["S3 event notification": count], "\(summary.gaps)")
        }
    }
}
