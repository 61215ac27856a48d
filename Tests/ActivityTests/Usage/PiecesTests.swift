import Documents
import Synchronization
import TestSupport
import Testing

@testable import Activity

/// A file of one record a line that several workers read in pieces tells what one reading tells.
struct PiecesTests {
    private static func record(_ number: Int, _ rest: String = "") -> String {
        """
        {"eventID":"\(number)","eventTime":"2026-05-01T00:00:\(10 + number % 50)Z","eventSource":"s3.amazonaws.com",\
        "eventName":"GetObject","userIdentity":{"arn":"arn:aws:iam::111122223333:user/\(number % 3)"}\(rest)}
        """
    }

    private static let nobody =
        #"{"eventID":"n","eventTime":"2026-05-01T00:00:00Z","eventSource":"s3.amazonaws.com","eventName":"é"}"#

    /// What has a place or a count, or changes what was told of lines before.
    static let texts: [String] = [
        [record(1), record(2), record(3), record(1)],
        [record(1), "{\"a\":1}", record(2), "", " \t", record(3).replacing("\"eventID\":\"3\",", with: ""), "{\"a\":1}"],
        [
            record(1), record(2, #","errorCode":{"no":"text"}"#), record(3).replacing("2026-05-01T", with: "T"), nobody, record(4),
            "7",
        ],
        [record(1), "{\"Records\":[\(record(2))],\"NextToken\":\"x\"}", "{\"Records\":[\(record(3))]}", record(4)],
        [record(1), "{\"Records\":[\(record(2))]}", "{\"Records\":[\(record(3))],\"NextToken\":\"x\"}", record(4)],
        // Commas of a list, and marks of files that were joined; an entry is missing between two of them.
        ["\u{1E}\(record(1))", "\u{FEFF}\(record(2)),", record(3) + ",", ",\(record(4)), \(record(5)),", ",", "", ",\(record(6))"],
        [record(1), record(2).dropLast(20) + "", record(3), "{\"x\":[1}," + record(4), record(5) + " ]"],
    ].map { $0.joined(separator: "\n") }

    private static func read(_ path: String, by: [UsageField], workers: Int, _ cut: LogCut) throws -> [String] {
        try UsageTests.written(UsageSummary.read([LogFile(name: "log", content: .path(path))], by: by, workers: workers, cut: cut))
    }

    private static func isTheSameInPieces(
        _ text: String, by: [UsageField] = UsageSummary.usual, portion: Int, _ pieces: some Sequence<Int>
    ) throws {
        let folder = try Folder([("log", text)])
        let path = "\(folder.path)/log"
        let whole = try read(path, by: by, workers: 1, LogCut(piece: 1, portion: portion))
        for piece in pieces {
            let pieces = try read(path, by: by, workers: 2, LogCut(piece: UInt64(piece), portion: portion))
            #expect(pieces == whole, "pieces of \(piece) bytes")
        }
    }

    /// What was told of the reading of a file.
    private static func told(
        _ bytes: [UInt8], _ read: (LogFile, @escaping @Sendable (LogProgress) -> Void) -> Void
    ) throws -> [LogProgress] {
        let folder = try Folder([])
        try Files.write(bytes, to: "\(folder.path)/log")
        let told = Mutex<[LogProgress]>([])
        read(LogFile(path: "\(folder.path)/log")) { more in told.withLock { $0.append(more) } }
        return told.withLock { $0 }
    }

    /// One large file is told of while it is read, and adds up to its size, whoever reads it.
    @Test(arguments: [1, 2], [true, false]) func progressMovesWithinAFile(workers: Int, isPacked: Bool) throws {
        let lines = (1...40_000).map { Self.record($0) }
        let small = lines.prefix(200).joined(separator: "\n"), large = lines.joined(separator: "\n")
        func bytes(_ text: String) -> [UInt8] { isPacked ? Gzip.member(text) : Array(text.utf8) }
        let ofUsage = try Self.told(bytes(small)) { file, progress in
            _ = UsageSummary.read([file], workers: workers, cut: LogCut(piece: 4_096, portion: 1), progress: progress)
        }
        let ofAudit = try Self.told(bytes(large)) { file, progress in
            _ = CloudTrail.read([file], workers: workers, progress: progress)
        }
        for (told, size) in [(ofUsage, bytes(small).count), (ofAudit, bytes(large).count)] {
            #expect(told.count > 2 && told.allSatisfy { $0.bytes >= 0 })
            #expect(told.reduce(0) { $0 + $1.bytes } == size && told.reduce(0) { $0 + $1.files } == 1)
        }
    }

    @Test func aCutAtEveryByteTellsTheSame() throws {
        let text = [Self.nobody, "{\"a\":1}", "", Self.nobody.replacing("\"n\"", with: "\"m\"")].joined(separator: "\n")
        try Self.isTheSameInPieces(text, portion: 1, 1...text.utf8.count)
    }

    @Test(arguments: texts) func whatHasAPlaceKeepsIt(_ text: String) throws {
        try Self.isTheSameInPieces(text, portion: 1, stride(from: 1, to: text.utf8.count, by: 29))
    }

    @Test(arguments: ["\n", "\r\n", "\n\n\n"]) func theEndsOfLinesDoNotMatter(_ end: String) throws {
        let text = (1...6).map { Self.record($0) }.joined(separator: end) + end
        try Self.isTheSameInPieces(text, portion: 2, stride(from: 1, to: text.utf8.count, by: 31))
    }

    @Test func oneEventAGroupIsTheSameInManyPieces() throws {
        let text = (1...400).map { Self.record($0, #","requestParameters":{"bucketName":"b","key":"\#($0)"}"#) }.joined(
            separator: "\n")
        try Self.isTheSameInPieces(text, by: UsageField.allCases, portion: 16, [64, 1_000, 4_099])
    }

    /// There is one bound for the problems of all pieces.
    @Test func problemsAreListedOnceForAFile() throws {
        let faults = (0..<260).map { $0 % 2 == 0 ? "{\"a\":\($0)}" : "[" }
        let text = ([Self.record(1), Self.record(2)] + faults + [Self.record(3)]).joined(separator: "\n")
        try Self.isTheSameInPieces(text, portion: 1, [1, 40, 500, 2_000])
    }

    /// What was read already is not read again in another form.
    @Test func aFileThatIsNotLargeIsNotCut() throws {
        let text = (1...3).map { Self.record($0) }.joined(separator: "\n")
        try Self.isTheSameInPieces(text, portion: 4_096, [1, 50])
    }

    /// Its pieces wait for one another with their digests, and a line is longer than what is read ahead, and than a record may be.
    @Test(arguments: [2, 5]) func theDigestIsThatOfTheFile(workers: Int) throws {
        let long = Self.record(2, #","requestParameters":{"key":"\#(String(repeating: "k", count: 18 << 20))"}"#)
        let lines = [Self.record(1), long] + (3...4_000).map { Self.record($0) }
        let folder = try Folder([("log", lines.joined(separator: "\n"))])
        let path = "\(folder.path)/log"
        let summary = UsageSummary.read(
            [LogFile(name: "log", content: .path(path))], workers: workers, cut: LogCut(piece: 1 << 16, portion: 1))
        #expect(summary.inputs == [SHA256.hexadecimal(try Files.read(path))])
        #expect(summary.groups.reduce(0) { $0 + $1.count } == 3_999)
        #expect(summary.gaps.count == 1 && summary.gaps.first?.hasPrefix("log:2:1: a line of more than 16 MiB") == true)
    }
}
