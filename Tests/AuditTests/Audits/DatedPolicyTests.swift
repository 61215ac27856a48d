import Documents
import Findings
import Testing

@testable import Audit
@testable import Changes

/// What applies until a day is judged as of the day that the input is of, in every part of a review alike.
@Suite struct DatedPolicyTests {
    private static let until = #"{"DateLessThan": {"aws:CurrentTime": "2026-09-01T00:00:00Z"}}"#
    private static let own = "arn:aws:iam::123456789012:"

    private static let attached = #"[{"PolicyName": "limit", "PolicyArn": "\#(own)policy/limit"}]"#

    private static func statement(_ effect: String, _ rest: String) -> String {
        #"{"Version": "2012-10-17", "Statement": [{"Effect": "\#(effect)", \#(rest), "Condition": \#(until)}]}"#
    }

    /// An account of one user, with a policy that ends, and what dates it.
    private static func audit(_ policy: String, on day: String?, _ others: [String: String] = [:]) throws -> AuditReport {
        let account = """
            {"UserDetailList": [{"UserName": "ana", "Arn": "\(own)user/ana", "UserId": "AIDAANA", "Path": "/",
              "CreateDate": "2025-01-01T00:00:00Z", "GroupList": [], "AttachedManagedPolicies": [],
              "UserPolicyList": [{"PolicyName": "p", "PolicyDocument": \(policy)}]}],
             "GroupDetailList": [], "RoleDetailList": [], "Policies": []}
            """
        var files = others
        if let day { files["inventory@\(day)T00-00-00Z.json"] = #"{"ResourceTagMappingList": []}"# }
        return try ReviewTests.audit(account, files)
    }

    @Test(arguments: [("2026-08-31", true), ("2026-09-01", false), ("2027-03-01", false)])
    func whatHasEndedIsNotHeld(day: String, isHeld: Bool) throws {
        let report = try Self.audit(Self.statement("Allow", #""Action": "*", "Resource": "*""#), on: day)
        let row = try #require(report.principals.first { $0.arn == "\(Self.own)user/ana" })
        #expect((row.administrator == .yes) == isHeld)
        #expect((row.heldActions ?? 0 > 0) == isHeld)
    }

    /// The rule on the policy and the finding about who gets in agree.
    @Test(arguments: [("2026-08-31", 1), ("2026-09-02", 0)])
    func whatHasEndedLetsNobodyIn(day: String, count: Int) throws {
        let open = Self.statement("Allow", #""Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::data/*""#)
        let report = try Self.audit(
            ReviewTests.statement("s3:GetObject"), on: day, ["policies.json": #"{"arn:aws:s3:::data": \#(open)}"#])
        for rule in ["public-access", "external-access"] {
            #expect(report.findings.count { $0.rule == rule && $0.subject == "arn:aws:s3:::data" } == count, "\(rule)")
        }
    }

    /// Within a day, too: the rule counts from the moment of the input, and not from the beginning of its day.
    @Test(arguments: [("T05-00-00Z", 0), ("T07-00-00Z", 1)]) func theMomentCounts(time: String, count: Int) throws {
        let until = #"{"DateLessThan": {"aws:CurrentTime": "2026-09-01T06:00:00Z"}}"#
        let deny =
            #"{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:DeleteBucket", "Resource": "*", "Condition": \#(until)}]}"#
        let report = try Self.audit(deny, on: nil, ["inventory@2026-09-01\(time).json": #"{"ResourceTagMappingList": []}"#])
        #expect(report.findings.count { $0.rule == "date-passed" } == count)
    }

    /// A guard that protects nothing any more is told.
    @Test(arguments: [("2026-08-31", 0), ("2026-09-02", 1)])
    func aGuardThatHasEndedIsTold(day: String, count: Int) throws {
        let deny = Self.statement("Deny", #""Action": "s3:DeleteBucket", "Resource": "*""#)
        let report = try Self.audit(deny, on: day)
        let found = report.findings.filter { $0.rule == "date-passed" }
        #expect(found.count == count)
        #expect(found.allSatisfy { $0.subject == "\(Self.own)user/ana" && $0.severity == .medium })
        #expect(found.allSatisfy { $0.message.contains("denies nothing any more") })
    }

    /// Boundaries and control policies are guards, too. What is also attached is told once.
    @Test(arguments: [("2026-08-31", 0, "[]"), ("2026-09-02", 2, "[]"), ("2026-09-02", 2, attached)])
    func soAreBoundariesAndControlPolicies(day: String, count: Int, attached: String) throws {
        let deny = Self.statement("Deny", #""Action": "s3:DeleteBucket", "Resource": "*""#)
        let boundary = "\(Self.own)policy/limit"
        let account = """
            {"UserDetailList": [{"UserName": "ana", "Arn": "\(Self.own)user/ana", "UserId": "AIDAANA", "Path": "/",
              "CreateDate": "2025-01-01T00:00:00Z", "GroupList": [], "AttachedManagedPolicies": \(attached), "UserPolicyList": [],
              "PermissionsBoundary": {"PermissionsBoundaryType": "Policy", "PermissionsBoundaryArn": "\(boundary)"}}],
             "GroupDetailList": [], "RoleDetailList": [],
             "Policies": [{"PolicyName": "limit", "PolicyId": "ANPALIMIT", "Arn": "\(boundary)", "Path": "/", "DefaultVersionId": "v1",
               "AttachmentCount": 0, "PermissionsBoundaryUsageCount": 1, "IsAttachable": true,
               "PolicyVersionList": [{"VersionId": "v1", "IsDefaultVersion": true, "Document": \(deny)}]}]}
            """
        let organization = """
            {"version": 1, "id": "o-a1b2c3d4e5", "managementAccount": "777788889999", "root": {"id": "r-ab12",
              "serviceControlPolicies": ["p-FullAWSAccess"], "accounts": [{"id": "123456789012", "name": "one",
                "serviceControlPolicies": ["p-FullAWSAccess", "p-guard001"]}]},
             "policies": [{"id": "p-guard001", "name": "guard", "type": "SERVICE_CONTROL_POLICY", "content": \(deny)}]}
            """
        let files = ["organization.json": organization, "inventory@\(day)T00-00-00Z.json": #"{"ResourceTagMappingList": []}"#]
        let found = try ReviewTests.audit(account, files).findings.filter { $0.rule == "date-passed" }
        #expect(found.count == count)
        #expect(Set(found.map(\.subject)) == (count == 0 ? [] : [boundary, "p-guard001"]))
        // Whom a boundary bounds is told.
        #expect(found.allSatisfy { $0.subject != boundary || $0.holders == ["\(Self.own)user/ana"] })
    }

    /// Where nothing tells a day, it is that of the facts of AWS, as for a policy on its own.
    @Test func withoutADayTheFactsTellIt() throws {
        let old = #"{"DateLessThan": {"aws:CurrentTime": "2026-01-01T00:00:00Z"}}"#
        let policy =
            #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": \#(old)}]}"#
        let row = try #require(try Self.audit(policy, on: nil).principals.first)
        #expect(row.administrator != .yes && row.heldActions == 0)
        let then = try #require(try Self.audit(policy, on: "2025-12-01").principals.first)
        #expect(then.administrator == .yes)
    }
}
