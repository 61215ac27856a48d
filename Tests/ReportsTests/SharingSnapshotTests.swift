import Documents
import PolicyLanguage
import Principals
import Questions
import Testing
import TestSupport

/// What gives things to others beside policies, as `snapshot` writes it, reads back as the same.
@Suite struct SharingSnapshotTests {
    private static let far = "999988887777"
    private static let role = "arn:aws:iam::111122223333:role/deploy"
    private static let document =
        #"{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"*\", \"Resource\": \"*\"}]}"#

    private static let writes = [
        ("logs", "PutResourcePolicy", #"{"policyName": "es", "policyDocument": "\#(document)"}"#, "null"),
        ("xray", "PutResourcePolicy", #"{"policyName": "x", "policyDocument": "\#(document)"}"#, "null"),
        ("ecr", "PutRegistryPolicy", #"{"policyText": "\#(document)"}"#, "null"),
        ("ecr-public", "SetRepositoryPolicy", #"{"repositoryName": "web", "policyText": "\#(document)"}"#, "null"),
        (
            "ram", "CreatePermission",
            #"{"name": "look", "resourceType": "ec2:Subnet", "policyTemplate": "{\"Effect\": \"Allow\", \"Action\": \"ec2:DescribeSubnets\"}"}"#,
            #"{"permission": {"arn": "arn:aws:ram:us-east-1:111122223333:permission/look"}}"#
        ),
        (
            "ram", "CreateResourceShare",
            #"{"name": "net", "resourceArns": ["arn:aws:ec2:us-east-1:111122223333:subnet/s"], "principals": ["\#(far)"], "permissionArns": ["arn:aws:ram:us-east-1:111122223333:permission/look"]}"#,
            #"{"resourceShare": {"resourceShareArn": "arn:aws:ram:us-east-1:111122223333:resource-share/1", "name": "net"}}"#
        ),
        (
            "ec2", "ModifySnapshotAttribute",
            #"{"snapshotId": "snap-1", "createVolumePermission": {"add": {"items": [{"userId": "\#(far)"}, {"group": "all"}]}}}"#,
            "null"
        ),
        (
            "ec2", "ModifyImageAttribute",
            #"{"imageId": "ami-1", "launchPermission": {"add": {"items": [{"organizationArn": "arn:aws:organizations::1:organization/o-abc"}]}}}"#,
            "null"
        ),
        (
            "rds", "ModifyDBSnapshotAttribute",
            #"{"dBSnapshotIdentifier": "s", "attributeName": "restore", "valuesToAdd": ["all"]}"#, "null"
        ),
        ("ssm", "ModifyDocumentPermission", #"{"name": "doc", "accountIdsToAdd": ["\#(far)"]}"#, "null"),
        ("s3", "PutObjectAcl", #"{"bucketName": "shop", "key": "a b/50%25:c.txt", "x-amz-acl": "public-read"}"#, "null"),
        (
            "lambda", "CreateFunctionUrlConfig", #"{"functionName": "fn", "authType": "NONE"}"#,
            #"{"functionArn": "arn:aws:lambda:us-east-1:111122223333:function:fn", "authType": "NONE"}"#
        ),
        ("s3", "CreateAccessPoint", #"{"name": "ap", "bucket": "shop"}"#, "null"),
        ("eks", "CreateAccessEntry", #"{"name": "prod", "principalArn": "\#(role)"}"#, "null"),
        (
            "eks", "AssociateAccessPolicy",
            #"{"name": "prod", "principalArn": "\#(role)", "policyArn": "arn:aws:eks::aws:cluster-access-policy/View", "accessScope": {"type": "cluster"}}"#,
            "null"
        ),
        (
            "cognito-identity", "SetIdentityPoolRoles",
            #"{"identityPoolId": "us-east-1:aaaa", "roles": {"unauthenticated": "\#(role)"}}"#, "null"
        ),
        (
            "rolesanywhere", "CreateTrustAnchor", "{}",
            #"{"trustAnchor": {"trustAnchorArn": "arn:aws:rolesanywhere:us-east-1:111122223333:trust-anchor/1", "name": "ca", "enabled": true}}"#
        ),
        ("ec2", "AssociateIamInstanceProfile", #"{"iamInstanceProfile": {"name": "web"}, "instanceId": "i-1"}"#, "null"),
    ]

    @Test func readsBackAsTheSame() throws {
        let folder = try Folder()
        try folder.write(
            "authorization-details-111122223333@2026-03-01T00-00-00Z.json",
            #"{"UserDetailList": [], "GroupDetailList": [], "RoleDetailList": [], "Policies": [], "IsTruncated": false}"#)
        try folder.write("log.json", "{\"Records\": [\(Self.writes.enumerated().map(Self.event).joined(separator: ",\n"))]}")
        let time = try #require(Instant(iso: "2026-03-02T12:00:00Z"))
        let input = InputAtMoment(reading: [folder.path], at: time)
        let out = try Folder()
        try StateFiles(input, at: time).write(to: out.path, force: true)
        let again = InputAtMoment(reading: [out.path]).directory
        let (one, two) = (Self.told(input.directory), Self.told(again))
        #expect(one.count >= Self.writes.count)
        #expect(two == one)
        #expect(again.gaps == [])
    }

    private static func event(_ number: Int, _ write: (String, String, String, String)) -> String {
        let clock = number < 10 ? "0\(number)" : "\(number)"
        return """
            {"eventTime": "2026-03-02T09:\(clock):00Z", "eventSource": "\(write.0).amazonaws.com", "eventName": "\(write.1)",
             "awsRegion": "us-east-1", "sourceIPAddress": "203.0.113.7", "userAgent": "aws-cli/2", "readOnly": false,
             "eventType": "AwsApiCall", "requestParameters": \(write.2), "responseElements": \(write.3), "eventID": "e\(number)",
             "recipientAccountId": "111122223333", "userIdentity": {"type": "IAMUser", "arn": "arn:aws:iam::111122223333:user/dana",
             "accountId": "111122223333", "accessKeyId": "AKIAEXAMPLE00000001", "userName": "dana"}}
            """
    }

    /// All that a directory holds of these, in words.
    private static func told(_ directory: Directory) -> Set<String> {
        let sharing = directory.sharing
        var told = Set(directory.resourcePolicies.documents.map { "\($0.arn) \($0.policy.policy.statements.count)" })
        for (arn, share) in sharing.shares {
            told.insert(
                "\(arn) \(share.name ?? "") \(share.resources.sorted()) \(share.principals.sorted()) \(share.permissions.sorted())")
        }
        for (arn, permission) in sharing.sharePermissions { told.insert("\(arn) \(permission.resourceType)") }
        for attribute in sharing.attributes { told.insert("\(attribute.resource) \(attribute.holder)") }
        for (object, list) in sharing.objectLists { told.insert("\(object) \(list.map(\.permission))") }
        for (arn, type) in sharing.functionURLs { told.insert("\(arn) \(type)") }
        for point in sharing.accessPoints.values { told.insert("\(point.arn) \(point.bucket) \(point.origin)") }
        for record in directory.federation.records { told.insert("\(record.record) \(record.holder) \(record.origin.text)") }
        return told
    }
}
