import Documents
import Findings
import Principals
import Testing

@testable import Audit

/// What is left of access from outside after conditions, Deny statements, guardrails and Block Public Access, and what stands beside
/// policies.
@Suite struct OutsideAccessTests {
    static let account = ReviewTests.account(roles: [ReviewTests.role("r", "s3:GetObject")])
    static let inventory =
        #"{"configurationItems": [{"ARN": "arn:aws:s3:::data", "awsAccountId": "123456789012", "resourceType": "AWS::S3::Bucket", "awsRegion": "eu-west-1"}]}"#

    static func bucket(_ statements: String) -> String {
        #"{"arn:aws:s3:::data": {"Version": "2012-10-17", "Statement": [\#(statements)]}}"#
    }

    static let everybody = #"{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::data/*"}"#
    static let partner =
        #"{"Effect": "Allow", "Principal": {"AWS": "999988887777"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::data/*"}"#
    static let restricted = #"{"PublicAccessBlockConfiguration": {"RestrictPublicBuckets": true}}"#

    private static func outside(_ files: [String: String]) throws -> [Finding] {
        try ReviewTests.audit(account, files.merging(["inventory.json": inventory]) { one, _ in one }).findings.filter {
            $0.rule == "external-access"
        }
    }

    @Test(
        arguments: [
            // Without Block Public Access the policy holds as it stands.
            ([everybody], nil, 1),
            ([everybody], "get-public-access-block-data.json", 0),
            ([everybody], "get-public-access-block-123456789012.json", 0),
            ([everybody], "get-public-access-block-999900001111.json", 1),
            // A public statement takes the named account's access with it; without one nothing is restricted.
            ([everybody, partner], "get-public-access-block-data.json", 0), ([partner], "get-public-access-block-data.json", 1),
        ] as [([String], String?, Int)])
    func blockPublicAccessCutsOffAPublicPolicy(statements: [String], file: String?, count: Int) throws {
        var files = ["policies.json": Self.bucket(statements.joined(separator: ","))]
        if let file { files[file] = Self.restricted }
        #expect(try Self.outside(files).count == count)
    }

    @Test func aPublicPolicyThatIsCutOffCountsLittle() throws {
        let files = ["policies.json": Self.bucket(Self.everybody), "get-public-access-block-data.json": Self.restricted]
        let found = try ReviewTests.audit(Self.account, files).findings.filter { $0.rule == "public-access" }
        #expect(found.map(\.severity) == [.low])
        #expect(found.first?.message.hasSuffix("S3 Block Public Access cuts this off as long as it is on") ?? false)
        let open = try ReviewTests.audit(Self.account, ["policies.json": Self.bucket(Self.everybody)])
        #expect(open.findings.filter { $0.rule == "public-access" }.allSatisfy { $0.severity > .low })
        #expect(open.assumptions.contains { $0.reason.contains("Block Public Access") })
    }

    /// The words name an outsider, and no request of an outsider passes.
    @Test(
        arguments: [
            #"{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*", "Condition": {"StringNotEquals": {"aws:PrincipalAccount": "123456789012"}}}"#,
            #"{"Effect": "Deny", "Principal": {"AWS": "999988887777"}, "Action": "s3:*", "Resource": "arn:aws:s3:::data/*"}"#,
        ])
    func aDenyThatClosesTheDoorIsSeen(deny: String) throws {
        #expect(try Self.outside(["policies.json": Self.bucket(Self.partner)]).count == 1)
        #expect(try Self.outside(["policies.json": Self.bucket(Self.partner + "," + deny)]).isEmpty)
    }

    /// Whoever comes may meet the first of these: they do not say whom the statement lets in. `compare --public` proves which.
    @Test(arguments: [
        (#"{"Bool": {"aws:SecureTransport": "true"}}"#, Severity.critical),
        (#"{"StringLike": {"aws:Referer": "https://example.com/*"}}"#, .critical),
        (#"{"StringEquals": {"aws:PrincipalTag/team": "a"}}"#, .critical),
        (#"{"IpAddress": {"aws:SourceIp": "0.0.0.0/0"}}"#, .critical),
        (#"{"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}"#, .medium),
        (#"{"Bool": {"aws:SecureTransport": "true"}, "StringEquals": {"aws:SourceVpce": "vpce-1"}}"#, .medium),
    ])
    func aConditionThatAnybodyMeetsBindsNobody(condition: String, severity: Severity) throws {
        let statement =
            #"{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::data/*", "Condition": \#(condition)}"#
        let found = try Self.outside(["policies.json": Self.bucket(statement)])
        #expect(found.map(\.severity) == [severity])
        let words = severity == .critical ? "everybody may use `arn:aws:s3:::data`" : "everybody, under"
        #expect(found.first?.message.hasPrefix(words) == true)
    }

    /// A statement names all, and a Deny beside it leaves some: that is not everybody.
    @Test(arguments: [
        (
            #"{"StringNotEquals": {"aws:PrincipalOrgID": "o-zzzzzzzzzz"}}"#, Severity.medium, "everybody, under"
        ), (#"{"Bool": {"aws:SecureTransport": "false"}}"#, .critical, "everybody may use"),
    ])
    func whatADenyLeavesOfEverybody(condition: String, severity: Severity, words: String) throws {
        let deny = #"{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*", "Condition": \#(condition)}"#
        let found = try Self.outside(["policies.json": Self.bucket(Self.everybody + "," + deny)])
        #expect(found.map(\.severity) == [severity])
        #expect(found.first?.message.hasPrefix(words) == true)
    }

    /// The resource's own account and organisation are inside.
    @Test(arguments: [
        ("aws:PrincipalOrgID", "${aws:ResourceOrgID}", 0), ("aws:PrincipalAccount", "${aws:ResourceAccount}", 0),
        ("aws:PrincipalOrgID", "o-zzzzzzzzzz", 1),
    ])
    func theResourcesOwnSideIsInside(key: String, value: String, count: Int) throws {
        let statement =
            #"{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::data/*", "Condition": {"StringEquals": {"\#(key)": "\#(value)"}}}"#
        #expect(try Self.outside(["policies.json": Self.bucket(statement)]).count == count)
    }

    @Test func everyStatementIsAskedAbout() throws {
        let statements = (1...70).map {
            #"{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::data/\#($0)/*", "Condition": {"Bool": {"aws:SecureTransport": "true"}}}"#
        }
        let found = try Self.outside(["policies.json": Self.bucket(statements.joined(separator: ","))])
        #expect(found.map(\.message) == ["everybody may use `arn:aws:s3:::data`"])
    }

    @Test func aTrustUnderAConditionThatAnybodyMeetsIsNoGap() throws {
        let principal = #"{"AWS": "*"}, "Condition": {"Bool": {"aws:SecureTransport": "true"}}"#
        let account = ReviewTests.account(roles: [ReviewTests.role("r", "s3:GetObject", principal: principal)])
        let report = try ReviewTests.audit(account)
        #expect(report.findings.contains { $0.rule == "external-access" && $0.severity == .critical })
        #expect(!report.gaps.contains { $0.reason.contains("policy variables") })
    }

    @Test func aResourceControlPolicyClosesTheDoor() throws {
        let organization = #"""
            {"version": 1, "id": "o-a1b2c3d4e5", "managementAccount": "777788889999", "root": {"id": "r-ab12",
             "serviceControlPolicies": ["p-FullAWSAccess"], "resourceControlPolicies": ["p-perimeter"],
             "accounts": [{"id": "123456789012", "serviceControlPolicies": ["p-FullAWSAccess"], "resourceControlPolicies": []}]},
             "policies": [{"id": "p-perimeter", "name": "perimeter", "type": "RESOURCE_CONTROL_POLICY", "content": {"Version": "2012-10-17",
              "Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*",
               "Condition": {"StringNotEqualsIfExists": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}}]}}]}
            """#
        #expect(try Self.outside(["policies.json": Self.bucket(Self.partner), "organization.json": organization]).isEmpty)
    }

    @Test(
        arguments: [
            ("get-bucket-acl-data.json", SharedFiles.list, "everybody by its access control list (READ)"),
            ("get-object-acl-data%2Fa.txt.json", SharedFiles.list, "may use `arn:aws:s3:::data/a.txt`"),
            (
                "grants.json", SharedFiles.grant(to: "arn:aws:iam::999988887777:role/x"),
                "account `999988887777` by a grant (Decrypt)"
            ),
            ("shares.json", SharedFiles.shares, "account `999988887777` by the resource share `net`"),
            (
                "entry.json", #"{"accessEntry": {"clusterName": "c", "principalArn": "arn:aws:iam::999988887777:role/x"}}"#,
                "account `999988887777` by an access entry may use `EKS cluster c`"
            ),
            (
                "snapshot.json", #"{"SnapshotId": "snap-1", "CreateVolumePermissions": [{"Group": "all"}]}"#,
                "everybody by its sharing attribute"
            ),
        ])
    func whatStandsBesidePoliciesLetsIn(file: String, text: String, words: String) throws {
        let found = try Self.outside([file: text])
        #expect(found.count == 1)
        #expect(found.first?.message.contains(words) ?? false, "\(found.map(\.message))")
        #expect(found.first?.location != nil)
    }

    /// What a grant lets a principal of these accounts do is held by it.
    @Test func aGrantInsideIsHeld() throws {
        for (grants, held) in [([:], 1), (["grants.json": SharedFiles.grant(to: "arn:aws:iam::123456789012:role/r")], 2)] {
            let report = try ReviewTests.audit(Self.account, grants)
            #expect(report.gaps == [])
            #expect(report.principals.first { $0.arn.hasSuffix("role/r") }?.heldActions == held)
        }
    }

    @Test func accessAnalyzerAgreesOrAddsOrIsArchived() throws {
        func finding(_ resource: String, _ status: String) -> String {
            #"{"findings": [{"id": "f", "principal": {"AWS": "999988887777"}, "action": ["s3:GetObject"], "resource": "\#(resource)", "isPublic": false, "resourceType": "AWS::S3::Bucket", "condition": {}, "status": "\#(status)", "resourceOwnerAccount": "123456789012"}]}"#
        }
        let policies = ["policies.json": Self.bucket(Self.partner)]
        let same = try Self.outside(policies.merging(["f.json": finding("arn:aws:s3:::data", "ACTIVE")]) { one, _ in one })
        #expect(same.map { $0.message.hasSuffix("; Access Analyzer finds the same") } == [true])
        let other = try Self.outside(["f.json": finding("arn:aws:s3:::other", "ACTIVE")])
        #expect(other.map { $0.message.hasSuffix("; its policy is not in the input") } == [true])
        let accepted = try Self.outside(["f.json": finding("arn:aws:s3:::other", "ARCHIVED")])
        #expect(accepted.map(\.severity) == [.low])
        #expect(try Self.outside(["f.json": finding("arn:aws:s3:::other", "RESOLVED")]).isEmpty)
    }
}

enum SharedFiles {
    static let list = """
        {"Owner": {"ID": "owner"}, "Grants": [{"Grantee": {"Type": "Group",
         "URI": "http://acs.amazonaws.com/groups/global/AllUsers"}, "Permission": "READ"}]}
        """

    static func grant(to principal: String) -> String {
        #"{"Grants": [{"KeyId": "arn:aws:kms:eu-west-1:123456789012:key/k", "GrantId": "g", "GranteePrincipal": "\#(principal)", "Operations": ["Decrypt"]}]}"#
    }

    private static let share = "arn:aws:ram:eu-west-1:123456789012:resource-share/1"
    static let shares = """
        {"resourceShares": [{"resourceShareArn": "\(share)", "name": "net", "status": "ACTIVE"}]}
        {"resources": [{"arn": "arn:aws:ec2:eu-west-1:123456789012:subnet/s", "resourceShareArn": "\(share)"}]}
        {"principals": [{"id": "999988887777", "resourceShareArn": "\(share)"}, {"id": "123456789012", "resourceShareArn": "\(share)"}]}
        """
}
