import Documents
import Testing

@testable import Activity

/// A packed file is tried as one delivery before its lines are looked for: what is none tells what it tells unpacked.
struct DeliveryTests {
    private static let records = (1...4).map {
        """
        {"eventID":"00000000-0000-0000-0000-00000000000\($0)","eventSource":"s3.amazonaws.com","eventName":"GetObject",\
        "eventTime":"2026-03-01T00:00:00Z","eventType":"AwsApiCall","awsRegion":"eu-west-\($0)",\
        "userIdentity":{"type":"IAMUser","arn":"arn:aws:iam::111122223333:user/ana"}}
        """
    }
    private static let one = "{\"Records\":[\(records[0]),\(records[1])]}"
    private static let other = "{\"Records\":[\(records[2]),\(records[3])]}"

    private static let texts = [
        one, "\(one)\n", "\(one)\n\(other)", "\(one)\n\(other)\n\(one)\n", one + other, "\(one),\(other)",
        "\(one)\n\(records[2])\n",
        "{\"Records\":[]}", "{\"Records\":[]}\n\(other)\n", "{\"Records\":[\(records[0]),\(records[1])",
        "{\"Records\":[\(records[0]),}",
        "\(one)\n{\"Records\":[\(records[2]),\(records[3]),", "{\"Records\":[\(records[0]),\n\(records[1])]}\n\(other)",
        "{\"Records\":[\(records[0])],\"Records\":[\(records[1])]}", "{\"Records\":[\(records[0])],\"nextToken\":\"x\"}",
        "{\"Records\":[\(records[0]),7,\(records[1])]}\n\(other)", "{\"Records\":[\(records[0]),{\"x\":1}]}", "\(one)x\n\(other)",
        "{\"Records\":[\(records[0]),\(records[1].replacing("ana", with: "a\\qna"))]}\n\(other)", " \(one)", "\(one)]", "\(one)}",
        "{\"Records\":[\(records[0].replacing("\"awsRegion\"", with: "\"rare\":1e100,\"awsRegion\"")),\(records[1])]}",
    ]

    @Test(arguments: texts) func packedTextsTellTheSame(_ text: String) throws {
        func words(_ bytes: [UInt8]) throws -> [String] {
            let file = LogFile(name: "log", content: .bytes(bytes))
            let log = CloudTrail.read([file], workers: 1)
            // Not the sums of the files.
            return try UsageTests.written(UsageSummary.read([file], workers: 1)).map {
                $0.replacing(/"(inputs|runs)":\[[^\]]*\]/, with: "")
            } + log.events.map { "\($0.location.start?.line ?? 0):\($0.location.start?.column ?? 0) \($0.region ?? "")" }
                + log.gaps.map { "\($0.location?.start?.line ?? 0):\($0.location?.start?.column ?? 0) \($0.reason)" }
        }
        #expect(try words(Gzip.member(text)) == words(Array(text.utf8)))
    }
}
