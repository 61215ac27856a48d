import Activity
import Audit
import Changes
import Documents
import Intake
import TestSupport
import Testing

/// What cannot be read back of a log while it is audited: a host program is told, and goes on.
struct LostRecordsTests {
    private static func evidence() throws -> (Folder, InputEvidence) {
        let folder = try Folder()
        let record = #"""
            {"eventID":"e1","eventName":"DeleteBucket","eventSource":"s3.amazonaws.com","eventTime":"2026-08-02T09:12:00Z","readOnly":false,
            "eventType":"AwsApiCall","recipientAccountId":"111122223333","requestParameters":{"bucketName":"b"},"userIdentity":{"type":"IAMUser",
            "principalId":"AIDA1","arn":"arn:aws:iam::111122223333:user/ana","accountId":"111122223333","accessKeyId":"AKIA1"}}
            """#
        try folder.write("log.json", record.replacing("\n", with: ""))
        return (folder, InputEvidence(reading: [folder.path]))
    }

    @Test func theReportTellsIt() throws {
        let (folder, evidence) = try Self.evidence()
        #expect(evidence.events.count == 1)
        let before = Auditor.run(evidence)
        #expect(evidence.events.loss == nil && !before.gaps.contains(LogLosses.told))
        evidence.events.losses.note()
        #expect(evidence.events.loss == LogLosses.told)
        #expect(Auditor.run(evidence).gaps == (before.gaps + [LogLosses.told]).sorted())
        // Another log of the program is whole.
        let other = InputEvidence(reading: [folder.path])
        #expect(other.events.loss == nil && Auditor.run(other).gaps == before.gaps)
    }
}
