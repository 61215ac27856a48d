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
        "perform: s3:GetObject on resource: \\\"arn:aws:s3:::b/k k\\\" because no identity-based policy allows the s3:GetObject action",
    ]

    private static let names = ["ana", "bo", "ana&co", "an a", "anä", "role/ops", ""]

    private static func arn(_ name: String) -> String { "arn:aws:iam::111122223333:user/\(name)" }

    /// What the call itself names: nothing else than most, one thing in the record's own list, parameters that name something.
    private static let parts = [
        #""requestParameters":null,"#, #""requestParameters":{"bucketName":"b","key":"k"},"#,
        #""requestParameters":{"note":1},"resources":[{"ARN":"arn:aws:s3:::b/k"}],"#,
        #""requestParameters":{"note":1},"resources":[{"ARN":"arn:aws:s3:::b/k k"}],"#,
    ]

    private static func record(_ number: Int, _ message: String, _ part: String) -> String {
        let id = "00000000-0000-0000-0000-" + String(repeating: "0", count: 12 - "\(number)".count) + "\(number)"
        return #"{"eventSource":"s3.amazonaws.com","eventName":"GetObject","eventTime":"2026-03-01T00:00:00Z","eventID":"\#(id)","#
            + #""awsRegion":"eu-west-1","eventType":"AwsApiCall","recipientAccountId":"111122223333","errorCode":"AccessDenied","#
            + #""errorMessage":"\#(message)",\#(part)"#
    }

    private static func words(_ records: [String]) -> [String] {
        let log = LogFile(name: "log", content: .bytes(Array(records.joined(separator: "\n").utf8)))
        let summary = UsageSummary.read([log], workers: 1)
        return summary.groups.map { "\($0.key) \($0.others.map(\.values)) \($0.count) \($0.denied)" } + summary.gaps
    }

    @Test(arguments: reasons, parts) func eachCallerIsToldTheSame(_ reason: String, _ part: String) {
        var records: [String] = []
        for (number, caller) in Self.names.enumerated() {
            for (place, named) in (["\(Self.arn(caller))", "arn"] + Self.names.map(Self.arn)).enumerated() {
                // One group for each, so that together they tell what they tell alone.
                let id = 100 * number + place
                let message = place == 1 ? "Not authorized to \(reason)" : "User: \(named) is not authorized to \(reason)"
                records.append(
                    Self.record(id, message, part) + #""userIdentity":{"type":"IAMUser","arn":"\#(Self.arn(caller))#\#(id)"}}"#)
                records.append(
                    Self.record(id + 50, message.replacing(named, with: "\(Self.arn(caller))!\(id)"), part)
                        + #""userIdentity":{"type":"IAMUser","arn":"\#(Self.arn(caller))!\#(id)"}}"#)
            }
        }
        #expect(Self.words(records) == records.flatMap { Self.words([$0]) }.sorted())
    }
}
