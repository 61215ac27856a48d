import Activity
import Actors
import Documents
import Principals
import Testing
import TestSupport

@testable import Intake

@Suite struct RecognitionTests {
    /// Every kind of file, told by its content whatever its name.
    @Test(arguments: [
        (Sample.account, "account authorization details", 1), (Sample.organization, "organization", 2),
        (#"{"arn:aws:s3:::data": \#(Sample.policy)}"#, "resource policies by ARN", 1),
        (Sample.bucketPolicy, "get-bucket-policy", 1),
        (Sample.tagging, "tagged resources", 1),
        (#"{"Results": ["{\"arn\": \"arn:aws:s3:::data\"}"], "QueryInfo": {}}"#, "AWS Config query results", 1),
        (#"{"configurationItems": [{"ARN": "arn:aws:s3:::data"}]}"#, "AWS Config snapshot", 1),
        (#"{"Roots": [{"Id": "r-ab12"}]}"#, "organizations list-roots", 1),
        (#"{"Organization": {"Id": "o-a1b2c3d4e5"}}"#, "organizations describe-organization", 1),
        (
            #"{"Policy": {"PolicySummary": {"Id": "p-1", "Type": "TAG_POLICY"}, "Content": "{}"}}"#,
            "organizations describe-policy", 1
        ),
        (#"{"Account": {"Id": "111122223333", "JoinedMethod": "CREATED"}}"#, "organizations describe-account", 1),
        (
            #"{"FunctionUrlConfigs": [{"FunctionArn": "arn:aws:lambda:eu-west-1:111122223333:function:f", "AuthType": "NONE"}]}"#,
            "list-function-url-configs", 1
        ),
        (
            #"{"cluster": {"arn": "arn:aws:eks:eu-west-1:111122223333:cluster/c", "accessConfig": {"authenticationMode": "API"}}}"#,
            "describe-cluster", 1
        ),
        (#"{"trailList": [{"Name": "t", "S3BucketName": "b"}, {"Name": "u", "S3BucketName": "c"}]}"#, "trails", 2),
        (#"{"Trail": {"Name": "t", "TrailARN": "arn:aws:cloudtrail:us-east-1:111122223333:trail/t"}}"#, "trails", 1),
        (#"{"UserId": "u", "UserName": "ana", "IdentityStoreId": "d-1"}"#, "Identity Center list-users", 1),
        (#"{"GroupId": "g", "DisplayName": "admins", "IdentityStoreId": "d-1"}"#, "Identity Center list-groups", 1),
        (#"{"AttachedPolicies": [{"PolicyName": "p", "PolicyArn": "arn:aws:iam::aws:policy/P"}]}"#, "list of IAM", 1),
        (#"{"Groups": [{"Path": "/", "GroupName": "g"}]}"#, "list of IAM", 1),
        (
            #"{"finding": {"id": "f", "resource": "arn:aws:s3:::data", "resourceType": "AWS::S3::Bucket", "status": "ACTIVE"}}"#,
            "Access Analyzer finding", 1
        ),
        (#"{"archiveRule": {"ruleName": "all", "filter": {}}}"#, "archive rules of Access Analyzer", 1),
        (
            #"{"resource": {"resourceArn": "arn:aws:s3:::data", "analyzedAt": "2026-01-01T00:00:00Z"}}"#,
            "resource analysed by Access Analyzer", 1
        ),
        (Sample.changes, "changes", 1), (Sample.trail, "CloudTrail", 1), (Sample.record, "CloudTrail", 1),
        ("[\(Sample.record)]", "CloudTrail", 1), (Sample.telemetry(body: Sample.record), "CloudTrail", 1),
        (Sample.kiro, "Kiro session (messages.jsonl)", 0),
    ]) func tellsByContent(text: String, kind: String, count: Int) throws {
        let folder = try Folder([("anything.bin", text)])
        let evidence = folder.read()
        #expect(evidence.files.map(\.kind) == [kind])
        #expect(evidence.files.map(\.count) == [count])
    }

    /// An agent's tools choose what stands in attributes, so that it makes no log of a transcript.
    @Test func aRecordInAnAttributeIsNoLog() throws {
        let attribute = #"{"key": "body", "value": {"stringValue": \#(Records.quoted(Sample.record))}}"#
        let folder = try Folder([("otel.json", Sample.telemetry(body: "claude_code.tool_result", attributes: attribute))])
        #expect(folder.read().files.map(\.kind) == ["OpenTelemetry spans or events (OTLP JSON)"])
    }

    @Test(arguments: [
        #"{"NetworkInterfaceId": "eni-1", "Groups": [{"GroupName": "g", "GroupId": "sg-1"}]}"#,
        #"{"Groups": [{"GroupName": "g", "UserPoolId": "eu-west-1_a"}]}"#,
    ]) func groupsOfOtherServicesAreNotThoseOfIAM(text: String) throws {
        #expect(try Folder([("anything.bin", text)]).read().files.map(\.kind) == [nil])
    }

    @Test func readsAMixOfFilesAndDirectories() throws {
        let folder = try Folder([
            ("a/account.json", Sample.account), ("a/organization.json", Sample.organization), ("a/README.md", "# hello"),
            ("a/changes.schema.json", "{"), ("b/deep/er/trail.json", Sample.trail), ("changes.json", Sample.changes),
            ("b/kiro/messages.jsonl", Sample.kiro), ("tags.json", Sample.tagging), ("b/.hidden/x", "?"), ("b/.DS_Store", "?"),
        ])
        let evidence = InputEvidence(reading: ["changes.json", "b/", "a", "tags.json"].map { "\(folder.path)/\($0)" })
        #expect(folder.gaps(evidence).isEmpty)
        #expect(
            folder.kinds(evidence) == [
                "changes.json: changes, 1", "b/deep/er/trail.json: CloudTrail, 1",
                "b/kiro/messages.jsonl: Kiro session (messages.jsonl), 0",
                "a/README.md: documentation, 0", "a/account.json: account authorization details, 1",
                "a/changes.schema.json: documentation, 0", "a/organization.json: organization, 2", "tags.json: tagged resources, 1",
            ])
        #expect(evidence.hiddenFiles == 2)
        #expect(evidence.events.map(\.id) == ["e-1"])
        #expect(evidence.sessions.count == 1)
        #expect(evidence.changes.map(\.id) == ["C-1"])
        #expect(evidence.inventory.resources.map(\.arn) == ["arn:aws:s3:::data"])
        #expect(evidence.directory.user("arn:aws:iam::111122223333:user/ana") != nil)
        #expect(evidence.directory.organization(of: "111122223333")?.id == "o-a1b2c3d4e5")
    }

    /// Beside the evidence lies what a repository holds anyway: it is counted, and no gap.
    @Test(arguments: [
        ("main_test.go", "package x\nvar s = `{\"type\":\"user\",\"message\":{}}`\n"), ("Cargo.toml", "[package]\nname = \"x\"\n"),
        ("logo.png", "PNG"), ("page.html", "<html>{}</html>"), ("Dockerfile", "FROM x\n"), ("lib/__init__.py", ""),
        ("web/node_modules/a/package.json", #"{"name": "a"}"#), ("package.json", #"{"name": "a", "version": "1"}"#),
    ]) func aRepositorysOwnFilesAreCounted(name: String, text: String) throws {
        let folder = try Folder([(name, text), ("log.json", Sample.trail)])
        let evidence = folder.read()
        #expect(folder.gaps(evidence).isEmpty)
        #expect(evidence.files.count { $0.kind == "project file" } == 1)
    }

    /// What reads as evidence is evidence, whatever it is called; what is neither is still a gap.
    @Test(arguments: ["log.js", "node_modules/x.json", "package.json"]) func aLogUnderAProjectsNameIsALog(name: String) throws {
        let folder = try Folder([(name, Sample.trail)])
        #expect(folder.kinds(folder.read()) == ["\(name): CloudTrail, 1"])
        #expect(!folder.gaps(try Folder([("data.bin", "?")]).read()).isEmpty)
    }

    @Test(arguments: ["x.md", "LICENSE", "notes.markdown", "a.schema.json"]) func aLogIsALogWhateverItsName(name: String) throws {
        let folder = try Folder([(name, Sample.trail)])
        #expect(folder.kinds(folder.read()) == ["\(name): CloudTrail, 1"])
    }

    @Test func pagesMayStandInOneFile() throws {
        let other = Sample.account.replacing("ana", with: "bob")
        for text in ["\(Sample.account)\n\(other)", "\(Sample.account)\(other)", "[\(Sample.account), \(other)]"] {
            let folder = try Folder([("all.json", text)])
            let evidence = folder.read()
            #expect(evidence.gaps.isEmpty)
            #expect(folder.kinds(evidence) == ["all.json: account authorization details, 2"])
            #expect(evidence.directory.accounts.first?.users.count == 2)
        }
        // A fault in the second page has its place in the file, and the first page is read.
        let folder = try Folder([("all.json", "\(Sample.account) {\"UserDetailList\": [5]}")])
        let evidence = folder.read()
        #expect(folder.gaps(evidence) == ["all.json:2:83: a user is an object, not a number"])
        #expect(evidence.directory.accounts.first?.users.count == 1)
    }

    @Test func aFileIsReadOnceHoweverOftenItIsNamed() throws {
        let folder = try Folder([("a/trail.json", Sample.trail)])
        try folder.link("a/up", to: "..")
        try folder.link("b", to: "a")
        let evidence = InputEvidence(reading: [folder.path, "\(folder.path)/a/trail.json", folder.path])
        #expect(folder.kinds(evidence) == ["a/trail.json: CloudTrail, 1"])
        #expect(evidence.gaps.isEmpty)
    }

    @Test func exportsThatDifferAreNamed() throws {
        let other = Sample.account.replacing("AIDAANA", with: "AIDAOTHER")
        let folder = try Folder([("1.json", Sample.account), ("2.json", other)])
        #expect(
            folder.gaps(folder.read()) == [
                "2.json:1:21: `arn:aws:iam::111122223333:user/ana` is given twice and differs from 1.json:1:21"
            ])
    }
}
