import Activity
import Documents
import Testing
import TestSupport

/// The same records come out of every shape in which a log may be held.
struct ContainerTests {
    struct Shape: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let bytes: [UInt8]
        var lines: [Int] = [1, 1]

        init(_ name: String, _ text: String, lines: [Int] = [1, 1]) {
            (testDescription, bytes, self.lines) = (name, Array(text.utf8), lines)
        }

        init(_ name: String, bytes: [UInt8], lines: [Int] = [1, 1]) {
            (testDescription, self.bytes, self.lines) = (name, bytes, lines)
        }
    }

    static let delivered = "{\"Records\":[\(Records.delete),\(Records.denied)]}"
    static let lines = "\(Records.delete)\n\(Records.denied)\n"
    static let looked = Records.all.map { "{\"EventId\":\"x\",\"CloudTrailEvent\":\(Records.quoted($0)),\"Username\":\"ana\"}" }
    static let enveloped = Records.all.map {
        "{\"version\":\"0\",\"id\":\"e\",\"detail-type\":\"AWS API Call via CloudTrail\",\"resources\":[],\"detail\":\($0)}"
    }

    static let shapes: [Shape] = [
        Shape("delivered", delivered),
        Shape(
            "delivered, over lines", "{\n  \"Records\": [\n    \(Records.delete),\n\n    \(Records.denied)\n  ]\n}\n",
            lines: [3, 5]),
        Shape("one a line", lines, lines: [1, 2]),
        Shape("one a line, blank lines, carriage returns", "\n\(Records.delete)\r\n  \r\n\(Records.denied)", lines: [2, 4]),
        Shape("a list", "[\(Records.delete),\n\(Records.denied)]", lines: [1, 2]),
        Shape("envelopes", enveloped.joined(separator: "\n"), lines: [1, 2]),
        Shape("lookup-events", "{\"Events\":[\(looked[0]),\n\(looked[1])]}", lines: [1, 2]),
        Shape("a delivery a line", "{\"Records\":[\(Records.delete)]}\n{\"Records\":[\(Records.denied)]}", lines: [1, 2]),
        Shape("gzip", bytes: Gzip.member(delivered)),
        Shape("gzip of lines", bytes: Gzip.member(lines), lines: [1, 2]),
        Shape(
            "gzip, cut into members",
            bytes: Gzip.member(String(delivered.prefix(700))) + Gzip.member(String(delivered.dropFirst(700)))),
        Shape(
            "gzip, files joined",
            bytes: Gzip.member("{\"Records\":[\(Records.delete)]}") + Gzip.member("{\"Records\":[\(Records.denied)]}"),
            lines: [1, 2]),
        Shape("gzip, an empty member", bytes: Gzip.member("") + Gzip.member(delivered)),
    ]

    @Test(arguments: shapes)
    func everyShapeGivesTheSameEvents(_ shape: Shape) throws {
        let log = CloudTrail.read([LogFile(name: "log", content: .bytes(shape.bytes))])
        #expect(log.gaps == [])
        try #require(log.events.count == 2)
        #expect(log.events.map(\.location.start?.line) == shape.lines)
        let delete = log.events[0]
        #expect(delete.id == "11111111-1111-1111-1111-111111111111")
        #expect(delete.time == Instant(iso: "2025-12-15T02:14:20Z"))
        #expect(delete.source == "cloudformation.amazonaws.com")
        #expect(delete.name == "DeleteStack")
        #expect(delete.isReadOnly == false)
        #expect(delete.has(.responseElements) == false)
        #expect(delete.tlsVersion == "TLSv1.3")
        #expect(delete.identity.kind == .assumedRole)
        #expect(delete.identity.sessionName == "ana@example.com")
        #expect(delete.identity.issuerARN == "arn:aws-cn:iam::111122223333:role/ops/ops-admin")
        #expect(delete.identity.issued == Instant(iso: "2025-12-15T02:00:00Z"))
        #expect(delete.identity.mfaAuthenticated == false)
        #expect(delete.identity.sourceIdentity == "ana")
        #expect(try delete.value(.requestParameters)?["note"]?.string == "café \"quoted\" \\ path")
        let denied = log.events[1]
        #expect(denied.errorCode == "AccessDenied")
        #expect(denied.isReadOnly == true)
        #expect(denied.identity.kind == .iamUser)
        #expect(denied.identity.issued == nil)
        #expect(denied.texts("[].ARN", in: .resources) == ["arn:aws-cn:s3:::ledger/2025/12.csv", "arn:aws-cn:s3:::ledger"])
        #expect(try denied.resources().map(\.account) == [nil, "111122223333"])
        #expect(denied.text("key", in: .requestParameters) == "2025/12.csv")
    }

    @Test func aPageThatIsNotTheLastIsAGap() {
        let log = CloudTrail.read("{\"Events\":[\(Self.looked[0])],\"NextToken\":\"t\"}", name: "log")
        #expect(log.events.count == 1)
        #expect(log.gaps.map(\.reason) == ["the list of events goes on in a page that is not in this file"])
    }

    @Test(arguments: [("ResponseMetadata", 0), ("$metadata", 0), ("ResultMetadata", 0), ("@metadata", 0), ("Others", 1)])
    func whatSDKsTellOfTheirCallIsNoGap(name: String, gaps: Int) {
        let log = CloudTrail.read("{\"Events\":[\(Self.looked[0])],\"\(name)\":{\"RequestId\":\"r\"}}", name: "log")
        #expect(log.events.count == 1)
        #expect(log.gaps.count == gaps)
    }

    @Test(arguments: shapes)
    func everyShapeIsRecognised(_ shape: Shape) {
        #expect(CloudTrail.recognises(Head(shape.bytes)))
    }

    @Test(arguments: [
        "", "{}", "[]", "hello",
        #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"eventName","Resource":"eventSource"}]}"#,
        #"{"UserDetailList":[{"UserName":"a"}]}"#, #"{"version":1,"changes":[{"id":"c"}]}"#,
    ])
    func otherFilesAreNot(_ text: String) {
        #expect(!CloudTrail.recognises(Head(Array(text.utf8))))
    }

    @Test(arguments: [1, 2, 5])
    func workersDoNotChangeTheAnswer(_ workers: Int) {
        let files = (0..<7).map { file in
            let records = (0..<20).map { Records.record(file * 15 + $0) }
            return LogFile(name: "log-\(file)", content: .bytes(Array("{\"Records\":[\(records.joined(separator: ","))]}".utf8)))
        }
        let log = CloudTrail.read(files, workers: workers)
        let alone = CloudTrail.read(files, workers: 1)
        #expect(log.events.map(\.id) == alone.events.map(\.id))
        #expect(log.events.map(\.location) == alone.events.map(\.location))
        #expect(log.counts == alone.counts)
        #expect(log.counts.records == 140)
        #expect(log.events.count == 110)
        #expect(log.counts.duplicates == 30)
        #expect(log.events.map(\.time) == log.events.map(\.time).sorted())
    }
}
