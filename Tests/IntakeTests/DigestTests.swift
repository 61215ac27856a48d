import Documents
import Testing
import TestSupport

@testable import Intake

/// What a trail's digests say of its log files.
@Suite struct DigestTests {
    private static func digest(_ files: [(key: String, hash: String)]) -> String {
        let list = files.map {
            #"{"s3Bucket": "b", "s3Object": "\#($0.key)", "hashValue": "\#($0.hash)", "hashAlgorithm": "SHA-256"}"#
        }
        return #"""
            {"awsAccountId": "111122223333", "digestStartTime": "2025-12-15T02:00:00Z", "digestEndTime": "2025-12-15T03:00:00Z",
             "previousDigestS3Object": null, "logFiles": [\#(list.joined(separator: ", "))]}
            """#
    }

    private static let hash = SHA256.hexadecimal(Array(Sample.trail.utf8))

    @Test func aFileThatIsAsItWasDeliveredIsNoGap() throws {
        let folder = try Folder()
        try folder.write("a.json", Sample.trail)
        try folder.write("digest.json", Self.digest([("AWSLogs/1/CloudTrail/a.json.gz", Self.hash)]))
        let evidence = folder.read()
        #expect(folder.gaps(evidence) == [])
        #expect(folder.kinds(evidence) == ["a.json: CloudTrail, 1", "digest.json: CloudTrail digest, 1"])
    }

    @Test func whatIsMissingAndWhatWasChangedAreTold() throws {
        let folder = try Folder()
        try folder.write("a.json", Sample.trail.replacing("GetObject", with: "PutObject"))
        try folder.write("digest.json", Self.digest([("x/a.json.gz", Self.hash), ("x/b.json.gz", Self.hash)]))
        #expect(
            folder.gaps(folder.read()) == [
                "a.json: differs from what the digest at digest.json:2:77 says of it: it was changed after its delivery",
                "digest.json:2:232: 1 of the 2 log files that the digest names is not in the input: `b.json.gz`",
            ])
    }

    @Test(arguments: ["[]", "[null]", #"[{"s3Object": 1, "hashValue": {}}]"#, #""x""#])
    func brokenDigestsNameNothing(files: String) throws {
        let folder = try Folder()
        try folder.write("digest.json", #"{"digestStartTime": "x", "logFiles": \#(files)}"#)
        #expect(folder.kinds(folder.read()) == ["digest.json: CloudTrail digest, 0"])
    }
}
