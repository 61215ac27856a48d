import Documents
import Findings
import Testing

@testable import Audit

/// The rows of a review that other evidence than policies and logs fills.
@Suite struct PeopleTests {
    static let role = """
        {"RoleName": "AWSReservedSSO_Admin_0a1b2c3d4e5f6071", "RoleId": "AROASSO", "Path": "/aws-reserved/sso.amazonaws.com/",
         "Arn": "arn:aws:iam::123456789012:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_Admin_0a1b2c3d4e5f6071",
         "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": []}, "AttachedManagedPolicies": [], "InstanceProfileList": [],
         "RolePolicyList": [{"PolicyName": "p", "PolicyDocument": \(ReviewTests.statement("*"))}]}
        """
    static let set = "arn:aws:sso:::permissionSet/ssoins-0123456789abcdef/ps-0123456789abcdef"
    static let center = """
        {"PermissionSet": {"Name": "Admin", "PermissionSetArn": "\(set)"}}
        {"AccountAssignments": [{"AccountId": "123456789012", "PermissionSetArn": "\(set)", "PrincipalType": "GROUP", "PrincipalId": "g"},
          {"AccountId": "123456789012", "PermissionSetArn": "\(set)", "PrincipalType": "USER", "PrincipalId": "u2"}]}
        {"Users": [{"UserId": "u1", "UserName": "ana", "IdentityStoreId": "d"},
                   {"UserId": "u2", "UserName": "ben", "UserStatus": "DISABLED", "IdentityStoreId": "d"}]}
        {"Groups": [{"GroupId": "g", "DisplayName": "admins", "IdentityStoreId": "d"}]}
        {"GroupMemberships": [{"GroupId": "g", "MemberId": {"UserId": "u1"}, "IdentityStoreId": "d"}]}
        """

    @Test func whoHoldsWhatInWhichAccount() throws {
        let report = try ReviewTests.audit(ReviewTests.account(roles: [Self.role]), ["center.json": Self.center])
        #expect(report.gaps == [])
        #expect(report.people.map(\.name) == ["ana", "ben"])
        #expect(report.people.first?.holds.map(\.account) == ["123456789012"])
        #expect(report.people.first?.holds.map(\.group) == ["admins"])
        #expect(report.people.first?.holds.map(\.administrator) == [.yes])
        let dormant = report.findings.filter { $0.rule == "dormant-assignment" }
        #expect(dormant.map(\.subject) == ["user ben"])
        #expect(!report.assumptions.contains { $0.reason.contains("Identity Center") })
    }

    /// An assignment in an account whose details are not given is no reason to leave a person out.
    @Test(arguments: [true, false]) func anAssignmentElsewhereIsAPersonAndAGap(hasDetails: Bool) throws {
        let center = Self.center.replacing(
            #""AccountId": "123456789012", "PermissionSetArn": "\#(Self.set)", "PrincipalType": "USER""#,
            with: #""AccountId": "444455556666", "PermissionSetArn": "\#(Self.set)", "PrincipalType": "USER""#)
        let files = ["center.json": center]
        let report =
            try hasDetails
            ? ReviewTests.audit(ReviewTests.account(roles: [Self.role]), files) : ReviewTests.audit("{}", files)
        let ben = try #require(report.people.first { $0.name == "ben" })
        #expect(ben.holds.map(\.account) == ["444455556666"])
        #expect(ben.holds.map(\.permissionSet) == ["Admin"])
        #expect(ben.holds.map(\.role) == [nil] && ben.holds.map(\.administrator) == [.unknown])
        #expect(report.gaps.contains { $0.reason.contains("444455556666") })
    }

    @Test func aCredentialReportShowsWhatTheDetailsLack() throws {
        let head =
            "user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,password_next_rotation,"
            + "mfa_active,access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,access_key_1_last_used_region,"
            + "access_key_1_last_used_service,access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,"
            + "access_key_2_last_used_region,access_key_2_last_used_service,cert_1_active,cert_1_last_rotated,cert_2_active,"
            + "cert_2_last_rotated,additional_credentials_info"
        func row(_ name: String, _ certificate: String, _ more: String) -> String {
            "\(name),arn:aws:iam::123456789012:user/\(name),2024-01-01T00:00:00Z,false,N/A,N/A,N/A,false,false,N/A,N/A,N/A,N/A,false,N/A,N/A,"
                + "N/A,N/A,\(certificate),2024-01-01T00:00:00Z,false,N/A,\(more)"
        }
        let report = try ReviewTests.audit(
            ReviewTests.account(users: [ReviewTests.user("ana", "s3:GetObject")]),
            ["report.csv": [head, row("ana", "true", "2 more"), row("zed", "false", "N/A")].joined(separator: "\n")])
        #expect(report.principals.first?.credentials.map(\.name) == ["signing certificate 1"])
        let gaps = report.gaps.map(\.reason)
        #expect(gaps.contains { $0.contains("lack user") && $0.contains("user/zed") })
        #expect(gaps.contains { $0.contains("user/ana") && $0.contains("2 more") })
        #expect(gaps.count == 2)
    }

    @Test func aListOfFindingsDoesNotSayNever() throws {
        func audit(_ finding: String) throws -> AuditReport {
            try ReviewTests.audit(
                ReviewTests.account(
                    users: [ReviewTests.user("ana", "s3:GetObject")],
                    roles: [ReviewTests.role("busy", "s3:*", lastUsed: #"{"LastUsedDate": "2026-10-30T00:00:00Z"}"#)]),
                ["f.json": finding])
        }
        func finding(_ kind: String, _ resource: String, _ details: String = "") -> String {
            #"{"id": "1", "findingType": "\#(kind)", "resource": "arn:aws:iam::123456789012:\#(resource)", "resourceType": "AWS::IAM::User", "status": "ACTIVE", "analyzedAt": "2026-11-01T00:00:00Z"\#(details)}"#
        }
        let listed = try audit(#"{"findings": [\#(finding("UnusedIAMUserPassword", "user/ana"))]}"#)
        let found = try #require(listed.findings.first { $0.rule == "unused-credential" })
        #expect(found.message.contains("get-finding-v2") && found.confidence == .medium)
        let detailed = try audit(
            finding("UnusedIAMUserPassword", "user/ana", #", "findingDetails": [{"unusedIamUserPasswordDetails": {}}]"#))
        #expect(detailed.findings.contains { $0.rule == "unused-credential" && $0.message.contains("was never used") })
        let contradicted = try audit(#"{"findings": [\#(finding("UnusedIAMRole", "role/busy"))]}"#)
        #expect(contradicted.findings.contains { $0.rule == "unused-principal" && $0.severity == .info })
    }

    @Test func withoutItsExportsThePeopleAreNotKnown() throws {
        let report = try ReviewTests.audit(ReviewTests.account(roles: [Self.role]))
        #expect(report.people == [])
        #expect(report.assumptions.contains { $0.reason.hasPrefix("nothing of IAM Identity Center was given") })
    }

    /// Data is read, and not what a thing is.
    @Test(arguments: [
        ("s3:GetObject", 1), ("s3:GetBucketPolicy", 0), ("sqs:ReceiveMessage", 1), ("secretsmanager:DescribeSecret", 0), ("*", 2),
    ])
    func whatItCanRead(action: String, count: Int) throws {
        let inventory = """
            {"ResourceTagMappingList": [{"ResourceARN": "arn:aws:s3:::data", "Tags": []},
             {"ResourceARN": "arn:aws:sqs:eu-west-1:123456789012:jobs", "Tags": []}]}
            """
        let report = try ReviewTests.audit(
            ReviewTests.account(roles: [ReviewTests.role("r", action)]), ["inventory.json": inventory])
        #expect(report.principals.first?.canRead == count)
    }

    @Test func keysAreJudgedByTheirLists() throws {
        let keys =
            #"{"AccessKeyMetadata": [{"UserName": "ana", "AccessKeyId": "AKIA0000000000000001", "Status": "Active", "CreateDate": "2025-01-02T03:04:05+00:00"}, {"UserName": "ana", "AccessKeyId": "AKIA0000000000000002", "Status": "Active", "CreateDate": "2025-01-02T03:04:05+00:00"}]}"#
        let use = #"{"UserName": "ana", "AccessKeyLastUsed": {"ServiceName": "N/A", "Region": "N/A"}}"#
        let report = try ReviewTests.audit(
            ReviewTests.account(
                users: [ReviewTests.user("ana", "s3:GetObject")],
                roles: [ReviewTests.role("r", "s3:*", lastUsed: #"{"LastUsedDate": "2026-01-01T00:00:00Z"}"#)]),
            ["keys.json": keys, "get-access-key-last-used-AKIA0000000000000001.json": use])
        let found = report.findings.filter { $0.rule == "unused-credential" }
        // Of the other key nothing is known.
        #expect(found.map(\.about) == ["access key 0001"])
        let ana = try #require(report.principals.first { $0.arn.hasSuffix("user/ana") })
        #expect(ana.credentials.map(\.name) == ["access key 0001", "access key 0002"])
    }

    @Test func accessAnalyzerIsEvidenceOfWhatIsUnused() throws {
        func finding(_ kind: String, _ id: String, _ resource: String, _ details: String) -> String {
            #"{"id": "\#(id)", "findingType": "\#(kind)", "resource": "arn:aws:iam::123456789012:\#(resource)", "resourceType": "AWS::IAM::Role", "status": "ACTIVE", "analyzedAt": "2026-11-01T00:00:00Z", "findingDetails": [\#(details)]}"#
        }
        let report = try ReviewTests.audit(
            ReviewTests.account(
                users: [ReviewTests.user("ana", "s3:GetObject")],
                roles: [ReviewTests.role("idle", "s3:*"), ReviewTests.role("busy", "s3:*")]),
            [
                "a.json": finding("UnusedIAMRole", "1", "role/idle", #"{"unusedIamRoleDetails": {}}"#),
                "b.json": finding(
                    "UnusedPermission", "2", "role/busy", #"{"unusedPermissionDetails": {"serviceNamespace": "sqs"}}"#),
                "c.json": finding(
                    "UnusedIAMUserAccessKey", "3", "user/ana",
                    #"{"unusedIamUserAccessKeyDetails": {"accessKeyId": "AKIA0000000000000001"}}"#),
            ])
        #expect(report.gaps == [])
        func subjects(_ rule: String) -> [String] {
            report.findings.filter { $0.rule == rule }.map { String($0.subject.suffix(4)) }
        }
        #expect(subjects("unused-principal").contains("idle"))
        #expect(subjects("unused-access") == ["busy"])
        #expect(subjects("unused-credential") == ["/ana"])
    }

    @Test func aSummaryProvesThatDetailsAreMissing() throws {
        let summary =
            #"{"SummaryMap": {"Users": 0, "Roles": 3, "Groups": 0, "AccountAccessKeysPresent": 1, "AccountMFAEnabled": 0}}"#
        let report = try ReviewTests.audit(Self.account, ["get-account-summary-123456789012.json": summary])
        #expect(report.gaps.map(\.reason).contains { $0.contains("has 3 roles by its summary, and the details hold 1") })
        #expect(report.findings.filter { $0.rule == "root-credentials" }.map(\.severity).sorted() == [.high, .high])
    }

    private static let account = ReviewTests.account(roles: [ReviewTests.role("r", "s3:GetObject")])
}
