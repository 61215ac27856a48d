import Documents
import Testing
import TestSupport

/// `ambit usage` over folders as people have them.
@Suite struct UsageCommandTests {
    private static func record(_ number: Int) -> String {
        """
        {"eventVersion":"1.11","eventID":"00000000-0000-4000-8000-00000000000\(number)","eventTime":"2026-08-02T09:00:0\(number)Z",\
        "eventSource":"s3.amazonaws.com","eventName":"ListBuckets","eventType":"AwsApiCall","recipientAccountId":"111122223333",\
        "userIdentity":{"type":"IAMUser","arn":"arn:aws:iam::111122223333:user/ana","accessKeyId":"AKIAEXAMPLE000000001"}}
        """
    }

    private static func end(of out: String) throws -> JSONValue {
        let line = try #require(out.split(separator: "\n").last)
        return try #require(try JSONDocument.parse(String(line), name: "out").root["summary"])
    }

    @Test func filesOfARepositoryAreCountedAndNoGaps() throws {
        let folder = try Folder([
            ("logs/one.json", Self.record(1)), ("README.md", "# Notes\n"), ("src/main.py", "print(1)\n"), ("logo.png", "\u{89}PNG"),
            ("node_modules/x/package.json", #"{"name": "x"}"#),
        ])
        let result = try Tool.run("usage", folder.path)
        #expect(result.code == 0 && result.error == "", "\(result.error)")
        let end = try Self.end(of: result.out)
        #expect(end["events"]?.integer == 1 && end["inputs"]?.elements.map { _ in 1 }.count == 1)
        #expect(end["otherRecords"]?["project file"]?.integer == 3 && end["otherRecords"]?["documentation"]?.integer == 1)
        #expect(try Tool.run("usage", "\(folder.path)/src/main.py").code == 2)
    }

    /// The directory that an audit takes is no worse for `usage`; what is named is read as a log.
    @Test func evidenceOfOtherKindsIsCountedAndNoGap() throws {
        let folder = try Folder([
            ("logs/one.json", Self.record(1)), ("details.json", #"{"UserDetailList": [], "RoleDetailList": [], "Policies": []}"#),
            ("changes.json", #"{"changes": [{"id": "c", "actors": [], "asked": {}}]}"#),
            ("policy.json", #"{"Version": "2012-10-17", "Statement": []}"#),
        ])
        let result = try Tool.run("usage", folder.path)
        #expect(result.code == 0 && result.error == "", "\(result.error)")
        let end = try Self.end(of: result.out)
        #expect(end["events"]?.integer == 1 && end["inputs"]?.elements.map { _ in 1 }.count == 1)
        #expect(end["otherRecords"]?["export or policy"]?.integer == 2 && end["otherRecords"]?["changes"]?.integer == 1)
        #expect(try Tool.run("usage", "\(folder.path)/details.json").code == 2)
    }

    /// A member's name that exports have, too, hides nothing that may be a log.
    @Test(arguments: [#"{"Results": [{"time": "2026-01-01"}]}"#, #"{"Users": 3}"#, #"{"Statement": "x"}"#])
    func whatIsNotCertainlyOtherEvidenceIsAGap(text: String) throws {
        let folder = try Folder([("logs/one.json", Self.record(1)), ("other.json", text)])
        let result = try Tool.run("usage", folder.path)
        #expect(result.code == 2 && result.error.contains("other.json"), "\(result.error)")
    }

    @Test func whatWasNotReadIsSaidWhereverTheSummaryGoes() throws {
        let folder = try Folder([("one.json", Self.record(1)), ("two.json", "{\"hello\":1}")])
        let place = try Folder()
        let result = try Tool.run("usage", folder.path, "-o", "\(place.path)/usage.ndjson")
        #expect(result.code == 2 && result.error.contains("gap: ") && result.error.contains("two.json"), "\(result.error)")
        #expect(try Tool.run("usage", folder.path, "-q").error == "")
    }

    @Test func aFolderWithoutAFileIsAGap() throws {
        let folder = try Folder()
        let result = try Tool.run("usage", folder.path)
        #expect(result.code == 2 && result.error.contains("no file that may be a log"), "\(result.error)")
    }

    @Test func aLogIsNotWrittenOver() throws {
        let folder = try Folder([("one.json", Self.record(1))])
        let result = try Tool.run("usage", folder.path, "-o", "\(folder.path)/one.json")
        #expect(result.code == 2 && result.error.contains("is an input"), "\(result.error)")
        #expect(try Files.read("\(folder.path)/one.json") == Array(Self.record(1).utf8))
    }

    @Test func summariesAreNoLogs() throws {
        let folder = try Folder([("one.json", Self.record(1)), ("two.json", Self.record(2))])
        let place = try Folder()
        for name in ["one", "two"] {
            #expect(try Tool.run("usage", "\(folder.path)/\(name).json", "-o", "\(place.path)/\(name).ndjson").code == 0)
        }
        let read = try Tool.run("usage", place.path)
        #expect(read.code == 2 && read.error.contains("a summary that `ambit usage` has made"), "\(read.error)")
        let joined = try Tool.run("usage", "--merge", place.path)
        #expect(joined.code == 0 && joined.error == "", "\(joined.error)")
        #expect(try Self.end(of: joined.out)["events"]?.integer == 2)
        let grouped = try Tool.run("usage", "--merge", "--by", "principal", place.path)
        #expect(
            grouped.code == 2 && grouped.error.contains("--by is for logs") && grouped.error.contains("ambit usage"),
            "\(grouped.error)")
    }
}
