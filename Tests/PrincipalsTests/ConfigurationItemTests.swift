import Documents
import PolicyLanguage
import Testing

@testable import Principals

/// Items of AWS Config as account details, policies and settings.
@Suite struct ConfigurationItemTests {
    static let role = #"""
        {"path": "/", "roleName": "r", "roleId": "AROAR", "arn": "arn:aws:iam::111122223333:role/r", "createDate": "2025-01-02T03:04:05.000Z",
         "assumeRolePolicyDocument": "%7B%22Statement%22%3A%5B%5D%7D", "instanceProfileList": [], "tags": [{"key": "team", "value": "a"}],
         "attachedManagedPolicies": [{"policyArn": "arn:aws:iam::111122223333:policy/p", "policyName": "p"}],
         "rolePolicyList": [{"policyName": "i", "policyDocument": "%7B%22Statement%22%3A%5B%5D%7D"}]}
        """#
    static let policy = #"""
        {"policyName": "p", "policyId": "ANPAP", "arn": "arn:aws:iam::111122223333:policy/p", "path": "/", "defaultVersionId": "v1",
         "policyVersionList": [{"versionId": "v1", "isDefaultVersion": true, "document": "%7B%22Statement%22%3A%5B%5D%7D"}]}
        """#

    static func item(
        _ type: String, _ id: String, _ configuration: String, arn: String, status: String = "OK",
        at: String = "2026-01-01T00:00:00.000Z",
        more: String = ""
    ) -> String {
        """
        {"configurationItemVersion": "1.3", "configurationItemStatus": "\(status)", "configurationItemCaptureTime": "\(at)",
         "awsAccountId": "111122223333", "resourceType": "\(type)", "resourceId": "\(id)", "ARN": "\(arn)", "awsRegion": "global",
         "configuration": \(configuration)\(more)}
        """
    }

    static func roleItem(status: String = "OK", at: String = "2026-01-01T00:00:00.000Z", configuration: String = role) -> String {
        item("AWS::IAM::Role", "AROAR", configuration, arn: "arn:aws:iam::111122223333:role/r", status: status, at: at)
    }

    static let policyItem = item("AWS::IAM::Policy", "ANPAP", policy, arn: "arn:aws:iam::111122223333:policy/p")

    static func snapshot(_ items: String...) -> String {
        #"{"fileVersion": "1.0", "configSnapshotId": "s", "configurationItems": [\#(items.joined(separator: ","))]}"#
    }

    /// The form of a query: each result a text; a text that has the configuration as a text is the API's.
    static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: " ") + "\""
    }

    @Test(
        arguments: [
            snapshot(roleItem(), policyItem),
            #"{"Results": [\#(quoted(roleItem())), \#(quoted(policyItem))], "QueryInfo": {}}"#,
            #"{"configurationItems": [\#(roleItem(configuration: quoted(role))), \#(policyItem)]}"#,
        ])
    func anAccountIsReadInEveryForm(text: String) throws {
        let directory = try directory(("config.json", text))
        #expect(directory.gaps == [])
        let role = try #require(directory.role("arn:aws:iam::111122223333:role/r"))
        #expect(role.facts.inline.map(\.name) == ["i"])
        #expect(role.facts.attached.map(\.arn) == ["arn:aws:iam::111122223333:policy/p"])
        #expect(role.tags == [Tag(key: "team", value: "a")])
        #expect(role.trust != nil)
        #expect(directory.managedPolicy("arn:aws:iam::111122223333:policy/p", in: "111122223333")?.document != nil)
        // No list of Config's is known to be whole.
        #expect(directory.account("111122223333")?.whole == [])
    }

    @Test func theNewestItemCountsAndADeletionIsOne() throws {
        let later = Self.roleItem(status: "ResourceDeleted", at: "2026-02-01T00:00:00.000Z", configuration: "null")
        for items in [Self.snapshot(Self.roleItem(), later), Self.snapshot(later, Self.roleItem())] {
            #expect(try directory(("config.json", items)).role("arn:aws:iam::111122223333:role/r") == nil)
        }
    }

    @Test func theAccountsOwnExportCountsBefore() throws {
        let directory = try directory(
            ("config.json", Self.snapshot(Self.roleItem())), ("details.json", Export.page(roles: [Export.role("r")])))
        #expect(directory.gaps == [])
        #expect(directory.role("arn:aws:iam::111122223333:role/r")?.facts.inline.isEmpty == true)
    }

    /// A query that selects names only gives an inventory and no roles without policies.
    @Test func aPartOfAConfigurationIsNoRole() throws {
        let directory = try directory(("config.json", Self.snapshot(Self.roleItem(configuration: #"{"roleName": "r"}"#))))
        #expect(directory.accounts.isEmpty)
        #expect(directory.inventory.resources.count == 1)
    }

    @Test func bucketsGiveTheirPolicyAndTheirBlock() throws {
        let more = """
            , "supplementaryConfiguration": {"BucketPolicy": {"policyText": "\(ResourcePolicyTests.text("arn:aws:s3:::data"))"},
              "PublicAccessBlockConfiguration": {"blockPublicAcls": false, "ignorePublicAcls": false, "blockPublicPolicy": false,
              "restrictPublicBuckets": true}}
            """
        let account = Self.item(
            "AWS::S3::AccountPublicAccessBlock", "111122223333", #"{"ignorePublicAcls": true}"#, arn: "arn:aws:s3:::account")
        let bucket = Self.item("AWS::S3::Bucket", "data", #"{"name": "data"}"#, arn: "arn:aws:s3:::data", more: more)
        let directory = try directory(("config.json", Self.snapshot(bucket, account)))
        #expect(directory.gaps == [])
        #expect(directory.resourcePolicies.arns == ["arn:aws:s3:::data"])
        let block = try #require(directory.sharing.publicAccessBlock(ofBucket: "data", in: "111122223333"))
        #expect(block.restrictPublicBuckets && block.ignorePublicACLs)
    }

    @Test(
        arguments: [
            ("AWS::SQS::Queue", #"{"Policy": "\#(ResourcePolicyTests.text("*"))"}"#, ""),
            ("AWS::KMS::Key", "{}", #", "supplementaryConfiguration": {"Policy": "\#(ResourcePolicyTests.text("*"))"}"#),
            ("AWS::ECR::Repository", #"{"RepositoryPolicyText": \#(ResourcePolicyTests.policy("*"))}"#, ""),
        ])
    func otherResourcesGiveTheirPolicy(type: String, configuration: String, more: String) throws {
        let item = Self.item(type, "id", configuration, arn: "arn:aws:x:eu-west-1:111122223333:a", more: more)
        #expect(try directory(("config.json", Self.snapshot(item))).resourcePolicies.arns == ["arn:aws:x:eu-west-1:111122223333:a"])
    }

    /// Lists, ownership and what counts of a bucket's tags stand beside its policy; the list may be encoded twice.
    @Test(arguments: [1, 2])
    func bucketsGiveTheirListAndTheirOwnership(encodings: Int) throws {
        let owner = String(repeating: "a", count: 64)
        var list = #"""
            {"owner": {"id": "\#(owner)"}, "grantSet": null, "grantList": [{"grantee": {"id": "\#(owner)"}, "permission": "FullControl"},
             {"grantee": "AllUsers", "permission": "Read"}, {"grantee": {"id": "b"}, "permission": "WriteAcp"}]}
            """#
        for _ in 0..<encodings { list = Self.quoted(list) }
        let more = #"""
            , "supplementaryConfiguration": {"AccessControlList": \#(list), "AbacStatus": {"status": "Enabled"},
              "OwnershipControls": {"rules": [{"objectOwnership": "ObjectWriter"}]}}
            """#
        let bucket = Self.item("AWS::S3::Bucket", "data", #"{"name": "data"}"#, arn: "arn:aws:s3:::data", more: more)
        let directory = try directory(("config.json", Self.snapshot(bucket)))
        #expect(directory.gaps == [])
        let grants = directory.sharing.accessControlLists["data"] ?? []
        #expect(grants.map(\.grantee) == [.everybody, .account("b")])
        #expect(grants.map(\.permission) == ["READ", "WRITE_ACP"])
        #expect(directory.sharing.ownership == ["data": "ObjectWriter"])
        #expect(directory.sharing.countsTags == ["data": true])
    }

    @Test func accessPointsHaveTheirBlock() throws {
        let configuration = #"""
            {"Name": "ap", "Bucket": "data", "NetworkOrigin": "VPC", "VpcConfiguration": {"VpcId": "vpc-1"},
             "PublicAccessBlockConfiguration": {"RestrictPublicBuckets": true}}
            """#
        let arn = "arn:aws:s3:eu-west-1:111122223333:accesspoint/ap"
        let item = Self.item("AWS::S3::AccessPoint", "ap", configuration, arn: arn)
        let point = try #require(try directory(("config.json", Self.snapshot(item))).sharing.accessPoints[arn])
        #expect(point.network == "vpc-1")
        #expect(point.block?.restrictPublicBuckets == true)
    }

    /// What names principals is a policy, whatever type has it; an item without an ARN is named by its document.
    @Test(arguments: [
        ("AWS::ECR::PublicRepository", "RepositoryPolicyText", "*", "arn:aws:x:eu-west-1:111122223333:a"),
        ("AWS::Elasticsearch::Domain", "accessPolicies", "*", "arn:aws:x:eu-west-1:111122223333:a"),
        ("AWS::Made::Up", "Any", "arn:aws:x:eu-west-1:111122223333:b", "arn:aws:x:eu-west-1:111122223333:b"),
    ])
    func everyTypeWithAPolicyIsRead(type: String, member: String, resource: String, holder: String) throws {
        let item = Self.item(
            type, "id", #"{"\#(member)": "\#(ResourcePolicyTests.text(resource))"}"#, arn: "arn:aws:x:eu-west-1:111122223333:a")
        #expect(try directory(("config.json", Self.snapshot(item))).resourcePolicies.arns == [holder])
    }

    @Test func aTemplateIsNoPolicy() throws {
        let body = Self.quoted(#"{"Resources": {"P": {"Statement": [{"Principal": "*"}]}}}"#)
        let item = Self.item("AWS::Made::Up", "id", #"{"body": \#(body)}"#, arn: "arn:aws:x:eu-west-1:111122223333:a")
        let directory = try directory(("config.json", Self.snapshot(item)))
        #expect(directory.gaps == [])
        #expect(directory.resourcePolicies.arns == [])
    }

    @Test func settingsHaveNoARN() throws {
        let block = Self.item("AWS::S3::AccountPublicAccessBlock", "111122223333", #"{"ignorePublicAcls": true}"#, arn: "")
        let bucket = Self.item(
            "AWS::S3Express::BucketPolicy", "a--x-s3",
            #"{"PolicyDocument": \#(ResourcePolicyTests.policy("arn:aws:s3express:eu-west-1:111122223333:bucket/a--x-s3"))}"#,
            arn: "")
        let directory = try directory(("config.json", Self.snapshot(block, bucket)))
        #expect(directory.gaps == [])
        #expect(directory.resourcePolicies.arns == ["arn:aws:s3express:eu-west-1:111122223333:bucket/a--x-s3"])
        #expect(directory.sharing.accountBlocks["111122223333"]?.ignorePublicACLs == true)
    }

    @Test func aBrokenConfigurationIsAGap() throws {
        let gaps = try directory(("config.json", Self.snapshot(Self.roleItem(configuration: quotedHalf)))).gaps
        #expect(gaps.count == 1)
    }

    private var quotedHalf: String { Self.quoted(String(Self.role.prefix(60))) }
}
