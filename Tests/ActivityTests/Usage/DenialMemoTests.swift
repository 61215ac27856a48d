import Testing

@testable import Activity

/// What is kept of a denial tells the next caller what its own message does.
struct DenialMemoTests {
    private static let reasons = [
        "perform: s3:GetObject because no identity-based policy allows the s3:GetObject action",
        "perform: s3:GetObject on resource: \\\"arn:aws:s3:::b/k\\\" with an explicit deny in a service control policy",
        "perform: s3:ListBucket on resource: arn:aws:s3:::other", "perform: iam:PassRole on resource: role x",
        "perform:  s3:GetObject &quot;twice&quot;", "perform", "performs: s3:GetObject",
        "perform: s3:GetObject on resource: arn:aws:s3:::\(String(repeating: "long", count: 300))",
    ]

    private static let names = ["ana", "bo", "ana&co", "an a", "anä", "role/ops", ""]

    private static func arn(_ name: String) -> String { "arn:aws:iam::111122223333:user/\(name)" }

    private static func record(_ number: Int, _ message: String) -> String {
        #"{"eventSource":"s3.amazonaws.com","eventName":"GetObject","eventTime":"2026-03-01T00:00:00Z","eventID":"\#(number)","#
            + #""awsRegion":"eu-west-1","eventType":"AwsApiCall","recipientAccountId":"111122223333","errorCode":"AccessDenied","#
            + #""errorMessage":"\#(message)","requestParameters":{"bucketName":"b","key":"k"},"#
    }

    private static func words(_ records: [String]) -> [String] {
        let log = LogFile(name: "log", content: .bytes(Array(records.joined(separator: "\n").utf8)))
        let summary = UsageSummary.read([log], workers: 1)
        return summary.groups.map { "\($0.key) \($0.others.map(\.values)) \($0.count) \($0.denied)" } + summary.gaps
    }

    @Test(arguments: reasons) func eachCallerIsToldTheSame(_ reason: String) {
        var records: [String] = []
        for (number, caller) in Self.names.enumerated() {
            for (place, named) in (["\(Self.arn(caller))", "arn"] + Self.names.map(Self.arn)).enumerated() {
                // One group for each, so that together they tell what they tell alone.
                let id = 100 * number + place
                let message = place == 1 ? "Not authorized to \(reason)" : "User: \(named) is not authorized to \(reason)"
                records.append(
                    Self.record(id, message) + #""userIdentity":{"type":"IAMUser","arn":"\#(Self.arn(caller))#\#(id)"}}"#)
                records.append(
                    Self.record(id + 50, message.replacing(named, with: "\(Self.arn(caller))!\(id)"))
                        + #""userIdentity":{"type":"IAMUser","arn":"\#(Self.arn(caller))!\#(id)"}}"#)
            }
        }
        #expect(Self.words(records) == records.flatMap { Self.words([$0]) }.sorted())
    }
}
