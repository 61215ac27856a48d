import Documents
import Testing
import TestSupport

@testable import Intake

extension Folder {
    func read() -> InputEvidence { InputEvidence(reading: [path]) }

    /// The gaps with the names of files as they stand in the folder.
    func gaps(_ evidence: InputEvidence) -> [String] {
        evidence.gaps.map { gap in
            let place = gap.location.map { "\($0)" } ?? ""
            return "\(place): \(gap.reason)".replacing("\(path)/", with: "")
        }
    }

    func kinds(_ evidence: InputEvidence) -> [String] {
        evidence.files.map { "\($0.name.dropFirst(path.count + 1)): \($0.kind ?? "-"), \($0.count)" }
    }
}

/// Texts of each kind of file.
enum Sample {
    static let record = """
        {"eventVersion": "1.08", "userIdentity": {"type": "IAMUser", "arn": "arn:aws:iam::111122223333:user/ana"},
        "eventTime": "2025-12-15T02:03:04Z", "eventSource": "s3.amazonaws.com", "eventName": "GetObject", "eventID": "e-1",
        "awsRegion": "eu-west-1", "recipientAccountId": "111122223333"}
        """.replacing("\n", with: " ")
    static func telemetry(body: String, attributes: String = "") -> String {
        #"{"resourceLogs": [{"scopeLogs": [{"logRecords": [{"attributes": [\#(attributes)], "body": {"stringValue": \#(Records.quoted(body))}}]}]}]}"#
    }
    static let trail = #"{"Records": [\#(record)]}"#
    static let kiro =
        #"{"id": "1", "timestamp": "2025-12-15T02:03:04Z", "payload": {"type": "user", "content": [{"type": "text", "text": "hi"}]}}"#
        + "\n"
    static let changes = #"""
        {"version": 1, "changes": [{"id": "C-1", "window": {"from": "2025-12-15T02:00:00Z", "to": "2025-12-15T03:00:00Z"},
         "actors": [{"principal": "arn:aws:iam::111122223333:role/r"}]}]}
        """#
    static let account = #"""
        {"UserDetailList": [{"UserName": "ana", "Arn": "arn:aws:iam::111122223333:user/ana", "UserId": "AIDAANA"}],
         "GroupDetailList": [], "RoleDetailList": [], "Policies": []}
        """#
    static let organization =
        #"{"version": 1, "id": "o-a1b2c3d4e5", "root": {"id": "r-ab12", "accounts": [{"id": "111122223333"}]}}"#
    static let policy = #"{"Version": "2012-10-17", "Statement": []}"#
    static let tagging = #"{"ResourceTagMappingList": [{"ResourceARN": "arn:aws:s3:::data", "Tags": []}]}"#
    static let bucketPolicy =
        #"{"Policy": "{\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"*\",\"Resource\":\"arn:aws:s3:::data\"}]}"}"#
}
