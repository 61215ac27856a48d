import Activity
import Documents
import PolicyLanguage
import Principals
import Testing
import Timeline

/// What stands beside policies, through time: settings of buckets and accounts, grants of keys, tags of resources, policies of APIs.
@Suite struct SettingsThroughTimeTests {
    private static let bucket = ResourceName("arn:aws:s3:::shop")
    private static let key = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"

    private static func policy(_ action: String) -> String {
        #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "\#(action)", "Resource": "*"}]}"#
    }

    private static func block(_ flag: Bool) -> String {
        #"{"BlockPublicAcls": \#(flag), "IgnorePublicAcls": \#(flag), "BlockPublicPolicy": \#(flag), "RestrictPublicBuckets": \#(flag)}"#
    }

    /// Every way in which a request of PutBucketAcl tells its list.
    @Test(arguments: [
        (#""x-amz-acl": ["public-read"]"#, ["READ"]), (#""x-amz-acl": "private""#, []),
        (#""x-amz-grant-write": "uri=\"http://acs.amazonaws.com/groups/global/AllUsers\"""#, ["WRITE"]),
        (
            """
            "AccessControlPolicy": {"Owner": {"ID": "abc"}, "AccessControlList": {"Grant": [
             {"Grantee": {"xsi:type": "CanonicalUser", "ID": "abc"}, "Permission": "FULL_CONTROL"},
             {"Grantee": {"xsi:type": "Group", "URI": "http://acs.amazonaws.com/groups/global/AuthenticatedUsers"}, "Permission": "READ_ACP"}]}}
            """, ["READ_ACP"]
        ),
    ])
    func aListReplacesTheOneBefore(request: String, permissions: [String]) throws {
        var story = Story()
        try story.export("08:00:00", Story.details())
        story.write("09:00:00", "PutBucketAcl", #"{"bucketName": "shop", \#(request)}"#, of: "s3")
        story.write(
            "10:00:00", "PutBucketOwnershipControls",
            #"{"bucketName": "shop", "OwnershipControls": {"Rule": {"ObjectOwnership": "BucketOwnerEnforced"}}}"#, of: "s3")
        story.write("11:00:00", "DeleteBucketOwnershipControls", #"{"bucketName": "shop"}"#, of: "s3")
        let history = try story.history()
        #expect(history.gaps == [])
        func found(_ time: String) throws -> [String] {
            history.directory(at: try Story.time(time)).effectiveGrants(ofBucket: Self.bucket).map(\.permission)
        }
        #expect(try found("09:30:00") == permissions)
        #expect(try found("10:30:00") == [])
        #expect(try found("11:30:00") == permissions)
    }

    /// Blocks of a bucket and of its account hold from their writes on, and an export holds backwards until a write.
    @Test func blocksComeAndGo() throws {
        var story = Story()
        try story.export("08:00:00", Story.details())
        try story.export(
            "08:00:00", #"{"PublicAccessBlockConfiguration": \#(Self.block(true))}"#, file: "get-public-access-block-shop.json")
        story.write(
            "09:00:00", "PutBucketPublicAccessBlock",
            #"{"bucketName": "shop", "PublicAccessBlockConfiguration": \#(Self.block(false))}"#, of: "s3")
        story.write(
            "10:00:00", "PutAccountPublicAccessBlock",
            #"{"accountId": "111122223333", "PublicAccessBlockConfiguration": \#(Self.block(true))}"#, of: "s3")
        story.write("11:00:00", "DeleteAccountPublicAccessBlock", #"{"accountId": "111122223333"}"#, of: "s3")
        story.write("11:30:00", "DeleteBucketPublicAccessBlock", #"{"bucketName": "shop"}"#, of: "s3", error: "AccessDenied")
        let history = try story.history()
        func isBlocked(_ time: String) throws -> Bool? {
            history.directory(at: try Story.time(time)).sharing.publicAccessBlock(ofBucket: "shop", in: "111122223333")?
                .restrictPublicBuckets
        }
        #expect(try isBlocked("07:00:00") == true)
        #expect(try isBlocked("08:30:00") == true)
        #expect(try isBlocked("09:30:00") == false)
        #expect(try isBlocked("10:30:00") == true)
        #expect(try isBlocked("12:00:00") == false)
        // Each is a step in what the bucket lets in.
        #expect(
            history.steps(ofResource: Self.bucket.text).compactMap(\.event?.name) == [
                "PutBucketPublicAccessBlock", "PutAccountPublicAccessBlock", "DeleteAccountPublicAccessBlock",
            ])
    }

    /// A bucket is made closed; one of the same name that is made later has nothing of the first.
    @Test func aNewBucketIsClosed() throws {
        var story = Story()
        try story.export("08:00:00", Story.details())
        story.write("09:00:00", "CreateBucket", #"{"bucketName": "shop"}"#, of: "s3")
        story.write(
            "09:10:00", "PutBucketPublicAccessBlock",
            #"{"bucketName": "shop", "PublicAccessBlockConfiguration": \#(Self.block(false))}"#, of: "s3")
        story.write("09:20:00", "PutBucketPolicy", #"{"bucketName": "shop", "bucketPolicy": \#(Self.policy("s3:*"))}"#, of: "s3")
        story.write("10:00:00", "DeleteBucket", #"{"bucketName": "shop"}"#, of: "s3")
        story.write(
            "11:00:00", "CreateBucket",
            #"{"bucketName": "shop", "x-amz-acl": "public-read", "x-amz-object-ownership": "ObjectWriter"}"#, of: "s3")
        let history = try story.history()
        #expect(history.gaps == [])
        func state(_ time: String) throws -> (policy: Bool, isBlocked: Bool?, grants: Int) {
            let directory = history.directory(at: try Story.time(time))
            let isThere = if case .policy = directory.resourcePolicies.policy(governing: Self.bucket) { true } else { false }
            return (
                isThere, directory.sharing.publicAccessBlock(ofBucket: "shop", in: nil)?.restrictPublicBuckets,
                directory.sharing.accessControlLists["shop"]?.count ?? 0
            )
        }
        #expect(try state("09:05:00") == (false, true, 0))
        #expect(try state("09:30:00") == (true, false, 0))
        #expect(try state("10:30:00") == (false, nil, 0))
        #expect(try state("11:30:00") == (false, true, 1))
    }

    /// A grant lets somebody in from its making until it is retired or revoked, by its id wherever the log has it.
    @Test(arguments: [
        ("RevokeGrant", #"{"keyId": "KEY", "grantId": "g1"}"#, ""),
        ("RetireGrant", "null", #""additionalEventData": {"grantId": "g1"}, "#),
    ])
    func grantsComeAndGo(end: String, request: String, more: String) throws {
        let resources = #""resources": [{"ARN": "\#(Self.key)", "accountId": "111122223333", "type": "AWS::KMS::Key"}]"#
        var story = Story()
        try story.export("08:00:00", Story.details())
        try story.export(
            "08:00:00",
            #"{"Grants": [{"KeyId": "\#(Self.key)", "GrantId": "g0", "GranteePrincipal": "arn:aws:iam::444455556666:root", "Operations": ["Decrypt"]}]}"#,
            file: "list-grants.json")
        story.write(
            "09:00:00", "CreateGrant",
            #"{"keyId": "\#(Self.key)", "granteePrincipal": "arn:aws:iam::444455556666:role/x", "operations": ["Decrypt", "CreateGrant"], "constraints": {"encryptionContextSubset": {"team": "a"}}}"#,
            #"{"grantId": "g1"}"#, of: "kms", extra: resources)
        story.write("10:00:00", end, request.replacing("KEY", with: Self.key), of: "kms", extra: more + resources)
        let history = try story.history()
        #expect(history.gaps == [])
        func ids(_ time: String) throws -> [String] {
            history.directory(at: try Story.time(time)).sharing.keyGrants.map(\.id).sorted()
        }
        #expect(try ids("08:30:00") == ["g0"])
        #expect(try ids("09:30:00") == ["g0", "g1"])
        #expect(try ids("10:30:00") == ["g0"])
        let policy = history.directory(at: try Story.time("09:30:00")).policyInForce(over: ResourceName(Self.key))
        #expect(
            policy?.statements.contains {
                $0.conditions.contains {
                    $0.key.name == "kms:encryptioncontext:team" || $0.key.name == "kms:EncryptionContext:team"
                }
            } == true)
    }

    private static let tagging = [
        (
            "kms", "TagResource", #"{"keyId": "ARN", "tags": [{"tagKey": "team", "tagValue": "blue"}]}"#, "UntagResource",
            #"{"keyId": "ARN", "tagKeys": ["team"]}"#, key
        ),
        (
            "secretsmanager", "TagResource", #"{"secretId": "ARN", "tags": [{"key": "team", "value": "blue"}]}"#, "UntagResource",
            #"{"secretId": "ARN", "tagKeys": ["team"]}"#, "arn:aws:secretsmanager:us-east-1:111122223333:secret:db-AbCdEf"
        ),
        (
            "lambda", "TagResource20170331v2", #"{"resource": "ARN", "tags": {"team": "blue"}}"#, "UntagResource20170331v2",
            #"{"resource": "ARN", "tagKeys": ["team"]}"#, "arn:aws:lambda:us-east-1:111122223333:function:shop"
        ),
        (
            "ec2", "CreateTags",
            #"{"resourcesSet": {"items": [{"resourceId": "i-0123456789abcdef0"}]}, "tagSet": {"items": [{"key": "team", "value": "blue"}]}}"#,
            "DeleteTags",
            #"{"resourcesSet": {"items": [{"resourceId": "i-0123456789abcdef0"}]}, "tagSet": {"items": [{"key": "team"}]}}"#,
            "arn:aws:ec2:us-east-1:111122223333:instance/i-0123456789abcdef0"
        ),
        (
            "s3", "PutBucketTagging",
            #"{"bucketName": "shop", "Tagging": {"TagSet": {"Tag": [{"Key": "team", "Value": "blue"}, {"Key": "cost", "Value": "7"}]}}}"#,
            "PutBucketTagging", #"{"bucketName": "shop", "Tagging": {"TagSet": {"Tag": {"Key": "cost", "Value": "7"}}}}"#,
            "arn:aws:s3:::shop"
        ),
        (
            "rds", "AddTagsToResource", #"{"resourceName": "ARN", "tags": [{"key": "team", "value": "blue"}]}"#,
            "RemoveTagsFromResource", #"{"resourceName": "ARN", "tagKeys": ["team"]}"#, "arn:aws:rds:us-east-1:111122223333:db:shop"
        ),
        (
            "tagging", "TagResources", #"{"resourceARNList": ["ARN"], "tags": {"team": "blue"}}"#, "UntagResources",
            #"{"resourceARNList": ["ARN"], "tagKeys": ["team"]}"#, "arn:aws:sqs:us-east-1:111122223333:shop"
        ),
    ]

    /// A list of resources holds the tags of its moment; writes tell those of others.
    @Test(arguments: tagging)
    func tagsThroughTime(service: String, add: String, request: String, take: String, gone: String, arn: String) throws {
        var story = Story()
        try story.export("08:00:00", Story.details())
        try story.export(
            "08:00:00", #"{"ResourceTagMappingList": [{"ResourceARN": "\#(arn)", "Tags": [{"Key": "cost", "Value": "7"}]}]}"#,
            file: "resources.json")
        story.write("09:00:00", add, request.replacing("\"ARN\"", with: "\"\(arn)\""), of: service)
        story.write("10:00:00", take, gone.replacing("\"ARN\"", with: "\"\(arn)\""), of: service)
        let present = try #require(story.exports.last?.directory)
        let history = History(story.exports, present: present, events: try story.events())
        #expect(history.gaps == [])
        func tags(_ time: String) throws -> [String: String] {
            let resource = try #require(history.directory(at: try Story.time(time)).inventory[arn])
            #expect(!resource.hasUnknownTags)
            return Dictionary(resource.tags.map { ($0.key, $0.value) }) { first, _ in first }
        }
        #expect(try tags("08:30:00") == ["cost": "7"])
        #expect(try tags("09:30:00") == ["cost": "7", "team": "blue"])
        #expect(try tags("10:30:00") == ["cost": "7"])
    }

    /// What a tag was before a write that replaces it is known where an export tells it, else nobody knows it.
    @Test func aTagBeforeItsWriteIsUnknown() throws {
        let arn = "arn:aws:lambda:us-east-1:111122223333:function:shop"
        var story = Story()
        story.write("09:00:00", "TagResource20170331v2", #"{"resource": "\#(arn)", "tags": {"team": "blue"}}"#, of: "lambda")
        try story.export(
            "10:00:00", #"{"ResourceTagMappingList": [{"ResourceARN": "\#(arn)", "Tags": [{"Key": "team", "Value": "blue"}]}]}"#,
            file: "resources.json")
        let history = History(story.exports, present: story.exports.last?.directory, events: try story.events())
        #expect(history.directory(at: try Story.time("08:00:00")).inventory[arn]?.hasUnknownTags == true)
        #expect(history.directory(at: try Story.time("09:30:00")).inventory[arn]?.tags == [Tag(key: "team", value: "blue")])
        // Of its policy nothing was ever told.
        let policies = history.directory(at: try Story.time("09:30:00")).resourcePolicies
        guard case .notGiven = policies.policy(governing: ResourceName(arn)) else {
            Issue.record("tags are taken for a policy")
            return
        }
    }

    /// The policy of an API is in force once the API is deployed.
    @Test func anAPIIsDeployed() throws {
        let call = ResourceName("arn:aws:execute-api:us-east-1:111122223333:a1b2c3/prod/GET/orders")
        var story = Story()
        try story.export("08:00:00", Story.details())
        story.write("09:00:00", "CreateRestApi", #"{"name": "shop"}"#, #"{"id": "a1b2c3"}"#, of: "apigateway")
        let value = Story.quoted(Self.policy("execute-api:Invoke"))
        story.write(
            "09:10:00", "UpdateRestApi",
            #"{"restApiId": "a1b2c3", "patchOperations": [{"op": "replace", "path": "/policy", "value": \#(value)}]}"#,
            of: "apigateway")
        story.write("10:00:00", "CreateDeployment", #"{"restApiId": "a1b2c3"}"#, #"{"id": "d1"}"#, of: "apigateway")
        story.write(
            "11:00:00", "UpdateRestApi",
            #"{"restApiId": "a1b2c3", "patchOperations": [{"op": "remove", "path": "/policy"}]}"#, of: "apigateway")
        story.write("12:00:00", "CreateDeployment", #"{"restApiId": "a1b2c3"}"#, #"{"id": "d2"}"#, of: "apigateway")
        let history = try story.history()
        #expect(history.gaps == [])
        func isThere(_ time: String) throws -> Bool {
            let policies = history.directory(at: try Story.time(time)).resourcePolicies
            if case .policy = policies.policy(governing: call) { return true }
            return false
        }
        #expect(try ["09:30:00", "10:30:00", "11:30:00", "12:30:00"].map(isThere) == [false, true, true, false])
    }
}
