import Activity
import Documents
import Testing
import TestSupport
@testable import Wraps

/// In which form each record was kept, and how many of each there are.
struct RecordKindTests {
    static let ocsf = """
        {"class_uid":6003,"metadata":{"product":{"name":"CloudTrail","vendor_name":"AWS","version":"1.08"},"uid":"e-2","event_code":"AwsApiCall"},\
        "time":1785661920000,"api":{"operation":"DeleteTable","service":{"name":"dynamodb.amazonaws.com"},"request":{"uid":"r"}},\
        "actor":{"user":{"type":"AssumedRole","uid":"arn:aws:sts::111122223333:assumed-role/ops/ana","account":{"uid":"111122223333"}}},\
        "cloud":{"region":"eu-west-1"},"src_endpoint":{"ip":"192.0.2.1"}}
        """
    static let athena =
        "\"eventid\",\"useridentity\",\"eventtime\",\"eventsource\",\"eventname\",\"additionaleventdata\"\n"
        + "\"e-3\",\"{type=IAMUser, arn=arn:aws:iam::111122223333:user/ana}\",\"2026-08-02T09:12:00Z\",\"s3.amazonaws.com\",\"GetObject\","
    static let console =
        "User name,AWS access key,Event time,Event source,Event name,AWS region,Event ID\n"
        + "ana,AKIAEXAMPLE0000001,2026-08-02T09:12:00Z,s3.amazonaws.com,DeleteBucket,eu-west-1,e-4\n"

    private static func file(_ name: String, _ text: String) -> LogFile { LogFile(name: name, content: .bytes(Array(text.utf8))) }

    private static let files = [
        file("log.json", WrappedRecords.delivered), file("ocsf.json", ocsf), file("athena.csv", athena),
        file("console.csv", console),
    ]

    @Test func everyEventIsCountedByTheFormOfItsRecord() {
        let log = CloudTrail.read(Self.files, workers: 1)
        let exact = log.events.count { $0.grade == .exact }
        #expect(
            log.counts.kinds == [
                RecordKind(.cloudTrail, .exact): exact, RecordKind(.ocsf, .mapped): 1, RecordKind(.table, .recased): 1,
                RecordKind(.table, .listed): 1,
            ])
        #expect(log.counts.kinds.values.reduce(0, +) == log.events.count)
    }

    /// Of two copies the exact one stands for the event, whichever was read first.
    @Test(arguments: [true, false]) func theExactCopyIsTheOneThatIsCounted(_ isFirst: Bool) throws {
        let exact = Self.file(
            "log.json", Records.record(2, "\"eventSource\":\"dynamodb.amazonaws.com\",\"eventName\":\"DeleteTable\""))
        let first = try #require(CloudTrail.read([exact], workers: 1).events.first)
        let lossy = Self.file(
            "ocsf.json",
            Self.ocsf.replacing("\"e-2\"", with: "\"\(first.id)\"").replacing(
                "1785661920000", with: String(first.time.seconds * 1_000)))
        let log = CloudTrail.read(isFirst ? [exact, lossy] : [lossy, exact], workers: 1)
        let kept = log.events.filter { $0.id == first.id && $0.grade == .exact }
        #expect(kept.count == 1)
    }

    @Test func aSummaryCountsAndJoinsThem() throws {
        let whole = UsageSummary.read(Self.files, workers: 1)
        #expect(whole.kinds == CloudTrail.read(Self.files, workers: 1).counts.kinds)
        var bytes: [UInt8] = []
        try whole.write { bytes += $0 }
        #expect(try UsageSummary(bytes, name: "usage").kinds == whole.kinds)
        let parts = Self.files.enumerated().map { (name: "\($0.offset)", summary: UsageSummary.read([$0.element], workers: 1)) }
        #expect(try UsageSummary.joined(parts).kinds == whole.kinds)
    }

    private static let counts =
        #"{"eventVersion":"1.0","eventId":"a","eventCategory":"Aggregated","eventType":"AwsAggregatedEvent","#
        + #""timeWindow":{"windowStart":"2025-12-15 02:00:00"},"summary":{}}"#
    private static let insight =
        #"{"eventVersion":"1.07","eventTime":"2025-12-15T02:00:00Z","eventCategory":"Insight","eventID":"i","insightDetails":{}}"#

    /// A file of nothing else, and a wrap, tell the same of them as a file of calls does.
    @Test(
        arguments: [
            (#"{"Records":[\#(counts)]}"#, "Aggregated", 1), (counts, "Aggregated", 1),
            (#"{"detail":\#(counts)}"#, "Aggregated", 1), (#"{"Records":[\#(insight)]}"#, "Insight", 0),
            (#"{"Events":[{"EventId":"i","CloudTrailEvent":\#(Records.quoted(insight))}]}"#, "Insight", 0),
        ])
    func recordsThatNameNoCallAreToldInEveryForm(_ text: String, _ kind: String, _ gaps: Int) {
        let log = CloudTrail.read([Self.file("log", text)], workers: 1)
        #expect(log.counts.otherRecords == [kind: 1])
        #expect(log.gaps.count == gaps, "\(log.gaps)")
        let summary = UsageSummary.read([Self.file("log", text)], workers: 1)
        #expect(summary.otherRecords == [kind: 1] && summary.gaps.count == gaps, "\(summary.gaps)")
    }

    /// What a hostile record says of its own form can only lower what is believed of it.
    @Test(arguments: ["exact CloudTrail", "best", "listed", "mapped nonsense", ""])
    func aRecordCannotRaiseItsGrade(_ mark: String) throws {
        let text = Records.record(1, "\"eventSource\":\"s3.amazonaws.com\",\"eventName\":\"ListBuckets\",\"_grade\":\"\(mark)\"")
        let event = try #require(CloudTrail.read(text, name: "log").events.first)
        #expect(event.grade >= .exact)
        #expect((event.grade == .exact) == !["listed", "mapped nonsense"].contains(mark))
    }
}
