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
        #expect(report.findings.filter { $0.rule == "root-credentials" }.map(\.severity).sorted() == [.medium, .high])
    }

    private static let account = ReviewTests.account(roles: [ReviewTests.role("r", "s3:GetObject")])
}
