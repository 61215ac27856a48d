import Documents
import Testing
import TestSupport

@testable import Intake

/// What AWS itself tells of the use of access.
@Suite struct UsageTests {
    private static func read(_ files: (String, String)...) throws -> InputEvidence { try Folder(files).read() }

    static let key =
        #"{"AccessKeyMetadata": [{"UserName": "ana", "AccessKeyId": "AKIA0000000000000001", "Status": "Active", "CreateDate": "2025-01-02T03:04:05+00:00"}]}"#
    static let use =
        #"{"UserName": "ana", "AccessKeyLastUsed": {"LastUsedDate": "2026-01-02T03:04:05+00:00", "ServiceName": "s3", "Region": "eu-west-1"}}"#

    @Test func credentialsOfAUserAreJoined() throws {
        let evidence = try Self.read(
            ("keys.json", Self.key), ("get-access-key-last-used-AKIA0000000000000001.json", Self.use),
            ("profile.json", #"{"LoginProfile": {"UserName": "ana", "CreateDate": 1735787045.5, "PasswordResetRequired": false}}"#),
            (
                "devices.json",
                #"{"MFADevices": [{"UserName": "ana", "SerialNumber": "arn", "EnableDate": "2025-01-02T03:04:05+00:00"}]}"#
            ),
            ("list-mfa-devices-ben.json", #"{"MFADevices": []}"#),
            (
                "ssh.json",
                #"{"SSHPublicKeys": [{"UserName": "ana", "SSHPublicKeyId": "APKA1234", "Status": "Inactive", "UploadDate": "2025-01-02T03:04:05+00:00"}]}"#
            ),
            (
                "users.json",
                #"{"Users": [{"UserName": "ana", "Arn": "arn:aws:iam::111122223333:user/ana", "PasswordLastUsed": "2026-02-03T04:05:06+00:00"}]}"#
            ))
        #expect(evidence.gaps == [])
        let ana = try #require(evidence.usage.userCredentials["ana"])
        #expect(ana.keys.values.map(\.isActive) == [true])
        #expect(evidence.usage.keyUse["AKIA0000000000000001"]?.lastUsed == Instant(iso: "2026-01-02T03:04:05Z"))
        #expect(ana.hasPassword == true && ana.mfa == true)
        #expect(ana.others["APKA1234"]?.isActive == false)
        #expect(ana.passwordLastUsed == Instant(iso: "2026-02-03T04:05:06Z"))
        #expect(evidence.usage.userCredentials["ben"]?.mfa == false)
    }

    static func finding(_ kind: String, _ details: String, status: String = "ACTIVE", id: String = "f-1") -> String {
        """
        {"id": "\(id)", "findingType": "\(kind)", "resource": "arn:aws:iam::111122223333:role/r", "resourceType": "AWS::IAM::Role",
         "resourceOwnerAccount": "111122223333", "status": "\(status)", "analyzedAt": "2026-11-01T00:00:00Z", "findingDetails": [\(details)]}
        """
    }

    @Test func findingsOfBothVersionsAreRead() throws {
        let evidence = try Self.read(
            (
                "v1.json",
                #"{"findings": [{"id": "f-0", "principal": {"AWS": "*"}, "action": ["s3:GetObject"], "resource": "arn:aws:s3:::data", "isPublic": true, "resourceType": "AWS::S3::Bucket", "condition": {}, "status": "ARCHIVED", "resourceOwnerAccount": "111122223333", "analyzedAt": "2026-11-01T00:00:00Z"}]}"#
            ),
            (
                "v2.json",
                #"{"findings": [{"id": "f-1", "findingType": "UnusedPermission", "resource": "arn:aws:iam::111122223333:role/r", "resourceType": "AWS::IAM::Role", "status": "ACTIVE"}]}"#
            ),
            (
                "f-1.json",
                Self.finding(
                    "UnusedPermission",
                    #"{"unusedPermissionDetails": {"serviceNamespace": "s3", "actions": [{"action": "GetObject"}, {"action": "s3:PutObject"}]}}, {"unusedPermissionDetails": {"serviceNamespace": "sqs"}}"#
                )
            ))
        #expect(evidence.gaps == [])
        let found = try #require(evidence.usage.analyzerFindings["f-1"])
        #expect(found.unusedActions == ["s3:GetObject", "s3:PutObject"])
        #expect(found.unusedServices == ["sqs"])
        let external = try #require(evidence.usage.analyzerFindings["f-0"])
        #expect(external.isPublic == true && external.status == .archived && external.principals == ["*"])
    }

    /// The header of a list does not take away the details that came before it.
    @Test func detailsAreKeptWhateverComesFirst() throws {
        let details = Self.finding("UnusedIAMRole", #"{"unusedIamRoleDetails": {"lastAccessed": "2026-01-01T00:00:00Z"}}"#)
        let header =
            #"{"findings": [{"id": "f-1", "findingType": "UnusedIAMRole", "resource": "arn:aws:iam::111122223333:role/r", "resourceType": "AWS::IAM::Role", "status": "ACTIVE"}]}"#
        for files in [[("a.json", details), ("b.json", header)], [("a.json", header), ("b.json", details)]] {
            let evidence = try Folder(files).read()
            #expect(evidence.usage.analyzerFindings["f-1"]?.lastAccessed == Instant(iso: "2026-01-01T00:00:00Z"))
        }
    }

    @Test func aResolvedFindingIsOver() throws {
        let evidence = try Self.read(("f.json", Self.finding("UnusedIAMRole", "{}", status: "RESOLVED")))
        #expect(evidence.usage.analyzerFindings(about: "arn:aws:iam::111122223333:role/r").isEmpty)
    }

    @Test func entitiesAndOrganisationsTellTheirLastUse() throws {
        let evidence = try Self.read(
            (
                "entities.json",
                #"{"JobStatus": "COMPLETED", "EntityDetailsList": [{"EntityInfo": {"Arn": "arn:aws:iam::111122223333:role/r"}, "LastAuthenticated": "2026-01-01T00:00:00Z"}, {"EntityInfo": {"Arn": "arn:aws:iam::111122223333:role/q"}}], "IsTruncated": false}"#
            ),
            (
                "get-organizations-access-report-ou-ab12-11111111.json",
                #"{"JobStatus": "COMPLETED", "NumberOfServicesAccessible": 2, "AccessDetails": [{"ServiceName": "S3", "ServiceNamespace": "s3", "LastAuthenticatedTime": "2026-01-01T00:00:00Z"}, {"ServiceName": "SQS", "ServiceNamespace": "sqs", "Region": "us-east-1"}], "IsTruncated": false}"#
            ))
        #expect(evidence.gaps == [])
        #expect(evidence.usage.entityUse.keys.sorted() == ["arn:aws:iam::111122223333:role/r"])
        let report = try #require(evidence.usage.organizationAccess.first)
        #expect(report.entity == "ou-ab12-11111111")
        #expect(report.services.map(\.prefix) == ["s3", "sqs"])
        #expect(report.services.map { $0.at == nil } == [false, true])
    }

    /// Two pages of one job are one list; the second does not take the place of the first.
    @Test func pagesOfLastAccessedDetailsAreJoined() throws {
        func page(_ service: String, _ isTruncated: Bool) -> String {
            #"{"JobStatus": "COMPLETED", "JobCompletionDate": "2026-01-01T00:00:00Z", "IsTruncated": \#(isTruncated), "ServicesLastAccessed": [{"ServiceName": "x", "ServiceNamespace": "\#(service)", "TotalAuthenticatedEntities": 0}]}"#
        }
        let name = "get-service-last-accessed-details-app.json"
        let evidence = try Self.read(("1/\(name)", page("s3", true)), ("2/\(name)", page("sqs", false)))
        #expect(evidence.gaps == [])
        #expect(evidence.usage.lastAccessed["app"]?.services.map(\.prefix) == ["s3", "sqs"])
        let first = try Self.read((name, page("s3", true)))
        #expect(first.gaps.map(\.reason).contains { $0.contains("goes on in a page") })
    }

    @Test(
        arguments: [
            ("use.json", use, "does not say of which key"),
            ("keys.json", #"{"AccessKeyMetadata": [{"UserName": "ana", "Status": "Active"}]}"#, "`AccessKeyId` is missing"),
            (
                "job.json", #"{"JobStatus": "IN_PROGRESS", "JobCreationDate": "2026-01-01T00:00:00Z"}"#,
                "its status is `IN_PROGRESS`"
            ),
            ("report.json", #"{"JobStatus": "COMPLETED", "AccessDetails": []}"#, "does not say whose it is"),
            ("f.json", finding("NewKind", "{}"), "is not known here"),
            ("f.json", finding("UnusedIAMRole", "{}", status: "NEW"), "ACTIVE, ARCHIVED or RESOLVED"),
            (
                "f.json",
                #"{"findings": [{"id": "f", "resource": "arn:aws:kms:eu-west-1:111122223333:key/k", "resourceType": "AWS::KMS::Key", "error": "ACCESS_DENIED", "status": "ACTIVE"}]}"#,
                "Access Analyzer could not analyse"
            ),
            ("f.json", #"{"findings": [], "nextToken": "t"}"#, "goes on in a page"),
            ("p.json", #"{"findings": [{"id": "f", "changeType": "NEW", "resourceType": "AWS::KMS::Key"}]}"#, "access previews"),
        ])
    func whatIsBrokenIsAGap(file: String, text: String, reason: String) throws {
        let gaps = try Self.read((file, text)).gaps.map(\.reason).filter { !$0.contains("no account") }
        #expect(gaps.count == 1)
        #expect(gaps.first?.contains(reason) ?? false, "\(gaps)")
    }
}
