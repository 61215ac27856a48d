import Documents
import TestSupport
import Testing

@testable import Activity

/// Files of many portions whose records must be read in another way than they stand: the first portion tells it of all.
struct LongFormTests {
    private static func record(_ number: Int) -> String {
        """
        {"eventID":"\(number)","eventTime":"2026-05-01T00:00:10Z","eventSource":"s3.amazonaws.com","eventName":"GetObject",\
        "userIdentity":{"arn":"arn:aws:iam::111122223333:user/\(number % 3)"},"requestParameters":{"bucketName":"b\(number % 2)"}}
        """
    }

    /// Columns of CloudTrail Lake that do not say who called, beside the record as it was.
    private static func row(_ number: Int) -> String {
        let quoted = record(number).replacing("\"", with: "\\\"")
        return """
            {"eventID":"\(number)","eventTime":"2026-05-01 00:00:10.000","eventSource":"s3.amazonaws.com","eventName":"GetObject",\
            "eventJson":"\(quoted)"}
            """
    }

    /// MongoDB's way to write a time.
    private static func document(_ number: Int) -> String {
        record(number).replacing(#""2026-05-01T00:00:10Z""#, with: #"{"$date":"2026-05-01T00:00:10Z"}"#)
    }

    /// A search's way to give a text, beside a time that a record may have as well.
    private static func hit(_ number: Int) -> String {
        #"{"@timestamp":"2026-05-01T00:00:10.000Z","message":"\#(record(number).replacing("\"", with: "\\\""))"}"#
    }

    private static let count = 300

    static let texts: [String] = [
        (0..<count).map(row).joined(separator: "\n"),
        (0..<count).map(document).joined(separator: "\n"),
        "[" + (0..<count).map(document).joined(separator: ",") + "]",
        (0..<count).map(hit).joined(separator: "\n"),
    ]

    private static func summary(_ file: LogFile, portion: Int) throws -> [String] {
        try UsageTests.written(
            UsageSummary.read([file], by: UsageSummary.usual, workers: 2, cut: LogCut(piece: 4_096, portion: portion))
        ).dropLast()
    }

    @Test(arguments: texts)
    func everyRecordOfAFormIsReadInIt(_ text: String) throws {
        let plain = (0..<Self.count).map(Self.record).joined(separator: "\n")
        let folder = try Folder([("log", text), ("plain", plain)])
        let told = try Self.summary(LogFile(path: "\(folder.path)/plain"), portion: 1_000)
        #expect(told.count == 3)
        for portion in [1, 7, 100, 1_000] {
            #expect(try Self.summary(LogFile(path: "\(folder.path)/log"), portion: portion) == told, "portions of \(portion)")
            #expect(try Self.summary(LogFile(name: "log", content: .bytes(Array(text.utf8))), portion: portion) == told)
        }
    }

    /// Rows of CloudTrail Lake that come when the records before them were taken already: who called is a gap, and what is missing unknown.
    @Test(arguments: [7, 1_000])
    func rowsBehindTheFirstPortionHaveTheirOwnGrade(_ portion: Int) throws {
        let text = (0..<Self.count).map { number in
            let record = Self.record(number)
            guard number > 100, number.isMultiple(of: 10) else { return record }
            return record.replacing(#"{"arn":"arn:aws:iam::111122223333:user/\#(number % 3)"}"#, with: #""{type=IAMUser}""#)
        }
        let folder = try Folder([("log", text.joined(separator: "\n"))])
        let lines = try UsageTests.written(
            UsageSummary.read(
                [LogFile(path: "\(folder.path)/log")], by: UsageSummary.usual, workers: 1,
                cut: LogCut(piece: 4_096, portion: portion)))
        #expect(lines.last?.contains(#"{"form":"table","grade":"re-cased","events":19}"#) == true, "\(lines.last ?? "")")
    }

    /// More than an audit holds before it keeps them.
    @Test func anAuditReadsThemToo() {
        let log = CloudTrail.read((0..<17_000).map(Self.row).joined(separator: "\n"), name: "log")
        #expect(log.events.count == 17_000 && log.gaps.isEmpty)
        #expect(log.events.allSatisfy { $0.identity.arn?.hasSuffix("user/\((Int($0.id) ?? 0) % 3)") ?? false })
    }

    /// One record with a value of a wrong type makes no form of a log.
    @Test(arguments: [1, 7, 100])
    func oneStrangeRecordChangesNoOther(_ portion: Int) throws {
        let strange = Self.record(0).replacing(#""eventName":"GetObject""#, with: #""eventName":"GetObject","errorCode":{"a":1}"#)
        let text = ([strange] + (1..<Self.count).map(Self.record)).joined(separator: "\n")
        let folder = try Folder([("log", text)])
        let whole = try Self.summary(LogFile(path: "\(folder.path)/log"), portion: 1_000)
        #expect(try Self.summary(LogFile(path: "\(folder.path)/log"), portion: portion) == whole)
        #expect(whole.count == 3)
    }

    /// What was packed and cut cannot be read as a whole: what stands before the end is told all the same.
    @Test(arguments: [1, 7, 1_000])
    func oneStrangeRecordOfACutFileLosesNoOther(_ portion: Int) throws {
        let strange = Self.record(0).replacing(#""eventName":"GetObject""#, with: #""eventName":"GetObject","errorCode":{"a":1}"#)
        let text = ([strange] + (1..<Self.count).map(Self.record)).joined(separator: "\n")
        // The end of a member is its length and its digest.
        let cut = Array(Gzip.member(bytes: Array(text.utf8)).dropLast(4))
        let summary = UsageSummary.read(
            [LogFile(name: "log", content: .bytes(cut))], by: UsageSummary.usual, workers: 1,
            cut: LogCut(piece: 4_096, portion: portion))
        #expect(summary.groups.reduce(0) { $0 + $1.count } == Self.count)
        #expect(summary.gaps.contains { $0.contains("gzip") })
    }
}
