import Activity
import Documents
import PolicyLanguage
import Principals
import Testing
import Timeline

/// Policies of whole accounts, shares, attributes and lists of objects through time.
@Suite struct SharingThroughTimeTests {
    private static let document =
        #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "route53.amazonaws.com"}, "Action": "*", "Resource": "*"}]}"#
    private static let quoted = Story.quoted(document)

    /// Services whose policies go by a name, or by what the parameters do not spell: when set, the failed and the successful removal.
    private static let policies = [
        (
            "logs", "PutResourcePolicy", #"{"policyName": "dns", "policyDocument": DOC}"#, "DeleteResourcePolicy",
            #"{"policyName": "dns"}"#, "null", "arn:aws:logs:us-east-1:111122223333:resource-policy/dns"
        ),
        (
            "xray", "PutResourcePolicy", #"{"policyName": "dns", "policyDocument": DOC}"#, "DeleteResourcePolicy",
            #"{"policyName": "dns"}"#, "null", "arn:aws:xray:us-east-1:111122223333:resource-policy/dns"
        ),
        (
            "ecr", "PutRegistryPolicy", #"{"policyText": DOC}"#, "DeleteRegistryPolicy", "{}", #"{"policyText": DOC}"#,
            "arn:aws:ecr:us-east-1:111122223333:registry"
        ),
        (
            "ecr", "SetRepositoryPolicy", #"{"repositoryName": "shop/web", "registryId": "111122223333", "policyText": DOC}"#,
            "DeleteRepositoryPolicy", #"{"repositoryName": "shop/web"}"#, #"{"policyText": DOC}"#,
            "arn:aws:ecr:us-east-1:111122223333:repository/shop/web"
        ),
        (
            "ecr-public", "SetRepositoryPolicy", #"{"repositoryName": "shop/web", "policyText": DOC}"#, "DeleteRepositoryPolicy",
            #"{"repositoryName": "shop/web"}"#, #"{"policyText": DOC}"#,
            "arn:aws:ecr-public::111122223333:repository/shop/web"
        ),
        (
            "serverlessrepo", "PutApplicationPolicy",
            #"{"applicationId": "arn:aws:serverlessrepo:us-east-1:111122223333:applications/shop", "statements": [{"statementId": "s", "principals": ["444455556666"], "actions": ["Deploy"]}]}"#,
            "DeleteApplication", #"{"applicationId": "arn:aws:serverlessrepo:us-east-1:111122223333:applications/shop"}"#, "null",
            "arn:aws:serverlessrepo:us-east-1:111122223333:applications/shop"
        ),
        (
            "signer", "AddProfilePermission",
            #"{"profileName": "shop", "statementId": "s", "action": "signer:StartSigningJob", "principal": "444455556666"}"#,
            "RemoveProfilePermission", #"{"profileName": "shop", "statementId": "s"}"#, "null",
            "arn:aws:signer:us-east-1:111122223333:/signing-profiles/shop"
        ),
    ]

    @Test(arguments: policies)
    func aPolicyComesAndGoes(
        service: String, set: String, request: String, remove: String, gone: String, answer: String, holder: String
    ) throws {
        var story = Story()
        try story.export("08:00:00", Story.details())
        func filled(_ text: String) -> String { text.replacing("DOC", with: Self.quoted) }
        story.write("09:00:00", set, filled(request), of: service)
        story.write("09:30:00", remove, gone, "null", of: service, error: "AccessDeniedException")
        story.write("10:00:00", remove, gone, filled(answer), of: service)
        let history = try story.history()
        #expect(history.gaps == [])
        func isThere(_ time: String) throws -> Bool {
            let policies = history.directory(at: try Story.time(time)).resourcePolicies
            if case .policy = policies.policy(governing: ResourceName(holder)) { return true }
            return false
        }
        #expect(try ["09:15:00", "09:45:00", "10:15:00"].map(isThere) == [true, true, false])
        #expect(history.steps(ofResource: holder).compactMap(\.event?.name) == [set, remove])
    }

    /// An export that tells a part of the name means the one resource of the log that has it.
    @Test(arguments: [
        (
            "logs", #"{"policyName": "dns", "policyDocument": DOC}"#, "PutResourcePolicy",
            #"{"resourcePolicies": [{"policyName": "dns", "policyDocument": DOC}]}"#,
            "arn:aws:logs:us-east-1:111122223333:resource-policy/dns"
        ),
        (
            "ecr", #"{"repositoryName": "web", "policyText": DOC}"#, "SetRepositoryPolicy",
            #"{"registryId": "111122223333", "repositoryName": "web", "policyText": DOC}"#,
            "arn:aws:ecr:us-east-1:111122223333:repository/web"
        ),
        (
            "elasticfilesystem", #"{"fileSystemId": "fs-0123456789abcdef0", "policy": DOC}"#, "PutFileSystemPolicy",
            #"{"FileSystemId": "fs-0123456789abcdef0", "Policy": DOC}"#,
            "arn:aws:elasticfilesystem:us-east-1:111122223333:file-system/fs-0123456789abcdef0"
        ),
    ])
    func anExportMeansTheOneOfTheLog(service: String, request: String, set: String, export: String, holder: String) throws {
        var story = Story()
        try story.export("08:00:00", Story.details())
        try story.export("08:00:00", export.replacing("DOC", with: Self.quoted), file: "policy.json")
        let other = Story.quoted(Self.document.replacing("route53", with: "es"))
        story.write("09:00:00", set, request.replacing("DOC", with: other), of: service)
        let history = try story.history()
        func text(_ time: String) throws -> [String] {
            history.directory(at: try Story.time(time)).resourcePolicies.documents.filter { $0.arn == holder }
                .map { $0.policy.policy.origin.text }
        }
        #expect(try text("08:30:00").map { $0.contains("route53") } == [true])
        #expect(try text("09:30:00").map { $0.contains("route53") } == [false])
        #expect(try history.directory(at: Story.time("09:30:00")).resourcePolicies.documents.count == 1)
    }

    private static let subnet = "arn:aws:ec2:us-east-1:111122223333:subnet/subnet-0123456789abcdef0"
    private static let share = "arn:aws:ram:us-east-1:111122223333:resource-share/1234"
    private static let permission = "arn:aws:ram:us-east-1:111122223333:permission/look"

    /// A share opens what it names, to whom it names, by its permission, from one write to the other.
    @Test func sharesComeAndGo() throws {
        let template = Story.quoted(#"{"Effect": "ALLOW", "Action": ["ec2:DescribeSubnets"]}"#)
        var story = Story()
        try story.export("08:00:00", Story.details())
        story.write(
            "08:30:00", "CreatePermission",
            #"{"name": "look", "resourceType": "ec2:Subnet", "policyTemplate": \#(template)}"#,
            #"{"permission": {"arn": "\#(Self.permission)"}}"#, of: "ram")
        story.write(
            "09:00:00", "CreateResourceShare",
            #"{"name": "net", "resourceArns": ["\#(Self.subnet)"], "permissionArns": ["\#(Self.permission)"]}"#,
            #"{"resourceShare": {"resourceShareArn": "\#(Self.share)", "name": "net"}}"#, of: "ram")
        story.write(
            "10:00:00", "AssociateResourceShare", #"{"resourceShareArn": "\#(Self.share)", "principals": ["444455556666"]}"#,
            of: "ram")
        story.write(
            "10:20:00", "AcceptResourceShareInvitation",
            #"{"resourceShareInvitationArn": "arn:aws:ram:us-east-1:111122223333:resource-share-invitation/1"}"#,
            #"{"resourceShareInvitation": {"resourceShareArn": "\#(Self.share)", "receiverAccountId": "444455556666", "status": "ACCEPTED"}}"#,
            of: "ram")
        story.write(
            "10:30:00", "DisassociateResourceShare",
            #"{"resourceShareArn": "\#(Self.share)", "principals": ["444455556666"]}"#, of: "ram", error: "AccessDenied")
        story.write(
            "11:00:00", "DisassociateResourceShare",
            #"{"resourceShareArn": "\#(Self.share)", "principals": ["444455556666"]}"#, of: "ram")
        story.write("12:00:00", "DeleteResourceShare", #"{"resourceShareArn": "\#(Self.share)"}"#, of: "ram")
        let history = try story.history()
        #expect(history.gaps == [])
        func allowed(_ time: String) throws -> [String] {
            let policy = history.directory(at: try Story.time(time)).policyInForce(over: ResourceName(Self.subnet))
            return (policy?.statements ?? []).flatMap { $0.actions.patterns.map(\.text) }
        }
        #expect(
            try ["09:30:00", "10:15:00", "10:25:00", "10:45:00", "11:30:00"].map(allowed) == [
                [], [], ["ec2:DescribeSubnets"], ["ec2:DescribeSubnets"], [],
            ])
        let invited = try history.directory(at: Story.time("10:15:00"))
        #expect(
            ["DescribeSubnets", "DeleteSubnet"].map {
                invited.share(of: ResourceName(Self.subnet), with: "444455556666", for: Action("ec2:\($0)")) == nil
            } == [false, true])
        #expect(try history.directory(at: Story.time("09:30:00")).sharing.shares[Self.share]?.name == "net")
        #expect(try history.directory(at: Story.time("12:30:00")).sharing.shares.isEmpty)
        #expect(
            history.steps(ofResource: Self.subnet).compactMap(\.event?.name) == [
                "CreatePermission", "CreateResourceShare", "AssociateResourceShare", "AcceptResourceShareInvitation",
                "DisassociateResourceShare", "DeleteResourceShare",
            ])
    }

    /// Of a share whose permission no evidence tells, what it lets in is a gap for whom it names, and for nobody else.
    @Test func aShareOfUnknownPermissionIsAGap() throws {
        var story = Story()
        try story.export("08:00:00", Story.details())
        story.write(
            "09:00:00", "CreateResourceShare",
            #"{"name": "net", "resourceArns": ["\#(Self.subnet)"], "principals": ["444455556666"]}"#,
            #"{"resourceShare": {"resourceShareArn": "\#(Self.share)"}}"#, of: "ram")
        let directory = try story.history().directory(at: try Story.time("09:30:00"))
        let action = Action("ec2:DescribeSubnets")
        #expect(directory.share(of: ResourceName(Self.subnet), with: "444455556666", for: action) != nil)
        #expect(directory.share(of: ResourceName(Self.subnet), with: "777788889999", for: action) == nil)
        #expect(directory.policyInForce(over: ResourceName(Self.subnet)) == nil)
    }

    private static let attributes = [
        (
            "ec2", "ModifySnapshotAttribute",
            #"{"snapshotId": "snap-1", "createVolumePermission": {"add": {"items": [{"userId": "444455556666"}]}}}"#, "null",
            #"{"snapshotId": "snap-1", "createVolumePermission": {"remove": {"items": [{"userId": "444455556666"}]}}}"#, "null",
            "arn:aws:ec2:us-east-1::snapshot/snap-1", "ec2:CreateVolume"
        ),
        (
            "ec2", "ModifyImageAttribute", #"{"imageId": "ami-1", "launchPermission": {"add": {"items": [{"group": "all"}]}}}"#,
            "null", #"{"imageId": "ami-1", "launchPermission": {"remove": {"items": [{"group": "all"}]}}}"#, "null",
            "arn:aws:ec2:us-east-1::image/ami-1", "ec2:RunInstances"
        ),
        (
            "rds", "ModifyDBSnapshotAttribute",
            #"{"dBSnapshotIdentifier": "shop", "attributeName": "restore", "valuesToAdd": ["444455556666"]}"#,
            #"{"dBSnapshotIdentifier": "shop", "dBSnapshotAttributes": [{"attributeName": "restore", "attributeValues": ["444455556666", "777788889999"]}]}"#,
            #"{"dBSnapshotIdentifier": "shop", "attributeName": "restore", "valuesToRemove": ["444455556666", "777788889999"]}"#,
            #"{"dBSnapshotIdentifier": "shop", "dBSnapshotAttributes": [{"attributeName": "restore", "attributeValues": []}]}"#,
            "arn:aws:rds:us-east-1:111122223333:snapshot:shop", "rds:CopyDBSnapshot"
        ),
        (
            "ssm", "ModifyDocumentPermission", #"{"name": "run", "permissionType": "Share", "accountIdsToAdd": ["444455556666"]}"#,
            "null", #"{"name": "run", "permissionType": "Share", "accountIdsToRemove": ["444455556666"]}"#, "null",
            "arn:aws:ssm:us-east-1:111122223333:document/run", "ssm:GetDocument"
        ),
    ]

    @Test(arguments: attributes)
    func attributesGiveAndTake(
        service: String, name: String, add: String, answer: String, take: String, end: String, arn: String, action: String
    ) throws {
        var story = Story()
        try story.export("08:00:00", Story.details())
        story.write("09:00:00", name, add, answer, of: service)
        story.write("09:30:00", name, take, end, of: service, error: "UnauthorizedOperation")
        story.write("10:00:00", name, take, end, of: service)
        let history = try story.history()
        #expect(history.gaps == [])
        func isOpen(_ time: String) throws -> Bool {
            let policy = history.directory(at: try Story.time(time)).policyInForce(over: ResourceName(arn))
            return policy?.statements.contains { $0.actions.patterns.contains { $0.text == action } } ?? false
        }
        #expect(try ["08:30:00", "09:15:00", "09:45:00", "10:15:00"].map(isOpen) == [false, true, true, false])
        #expect(history.steps(ofResource: arn).count == 2)
    }

    /// The list of an object holds until the object is written anew, and an upload can bring one.
    @Test func listsOfObjectsComeAndGo() throws {
        let object = ResourceName("arn:aws:s3:::shop/a/b.txt")
        var story = Story()
        try story.export("08:00:00", Story.details())
        func write(_ time: String, _ name: String, _ more: String = "", key: String = "a/b.txt") {
            story.write(time, name, #"{"bucketName": "shop", "key": "\#(key)"\#(more)}"#, of: "s3")
        }
        write("09:00:00", "PutObjectAcl", #", "x-amz-acl": "public-read""#)
        write("09:10:00", "PutObject", key: "other.txt")
        write("10:00:00", "PutObject")
        write("11:00:00", "PutObject", #", "x-amz-acl": "public-read""#)
        story.write(
            "12:00:00", "PutBucketOwnershipControls",
            #"{"bucketName": "shop", "OwnershipControls": {"Rule": {"ObjectOwnership": "BucketOwnerEnforced"}}}"#, of: "s3")
        let history = try story.history()
        #expect(history.gaps == [])
        func isOpen(_ time: String) throws -> Bool {
            let policy = history.directory(at: try Story.time(time)).policyInForce(over: object)
            return policy?.statements.contains { $0.actions.patterns.contains { $0.text == "s3:GetObject" } } ?? false
        }
        #expect(
            try ["08:30:00", "09:30:00", "10:30:00", "11:30:00", "12:30:00"].map(isOpen) == [false, true, false, true, false])
        #expect(history.changes.count == 4)
    }

    @Test func theURLOfAFunctionComesAndGoes() throws {
        let arn = "arn:aws:lambda:us-east-1:111122223333:function:shop"
        var story = Story()
        try story.export("08:00:00", Story.details())
        story.write(
            "09:00:00", "CreateFunctionUrlConfig", #"{"functionName": "shop", "authType": "AWS_IAM"}"#,
            #"{"functionArn": "\#(arn)", "authType": "AWS_IAM"}"#, of: "lambda")
        story.write("10:00:00", "UpdateFunctionUrlConfig", #"{"functionName": "shop", "authType": "NONE"}"#, of: "lambda")
        story.write("11:00:00", "DeleteFunctionUrlConfig", #"{"functionName": "shop"}"#, of: "lambda")
        let history = try story.history()
        #expect(history.gaps == [])
        let types = try ["08:30:00", "09:30:00", "10:30:00", "11:30:00"].map {
            history.directory(at: try Story.time($0)).sharing.functionURLs[arn]
        }
        #expect(types == [nil, "AWS_IAM", "NONE", nil])
    }

    private static let role = "arn:aws:iam::111122223333:role/deploy"
    private static let entrances = [
        (
            "eks", "CreateAccessEntry", #"{"name": "prod", "principalArn": "ROLE"}"#, "null", "DeleteAccessEntry",
            #"{"name": "prod", "principalArn": "ROLE"}"#, "null", "arn:aws:eks:us-east-1:111122223333:cluster/prod"
        ),
        (
            "rolesanywhere", "CreateProfile", #"{"name": "p", "roleArns": ["ROLE"]}"#,
            #"{"profile": {"profileArn": "arn:aws:rolesanywhere:us-east-1:111122223333:profile/1", "name": "p", "enabled": true, "roleArns": ["ROLE"]}}"#,
            "DeleteProfile", #"{"profileId": "1"}"#,
            #"{"profile": {"profileArn": "arn:aws:rolesanywhere:us-east-1:111122223333:profile/1", "name": "p", "enabled": true, "roleArns": ["ROLE"]}}"#,
            "arn:aws:rolesanywhere:us-east-1:111122223333:profile/1"
        ),
        (
            "rolesanywhere", "CreateTrustAnchor", "{}",
            #"{"trustAnchor": {"trustAnchorArn": "arn:aws:rolesanywhere:us-east-1:111122223333:trust-anchor/1", "name": "a", "enabled": true}}"#,
            "DeleteTrustAnchor", #"{"trustAnchorId": "1"}"#,
            #"{"trustAnchor": {"trustAnchorArn": "arn:aws:rolesanywhere:us-east-1:111122223333:trust-anchor/1", "name": "a", "enabled": true}}"#,
            "arn:aws:rolesanywhere:us-east-1:111122223333:trust-anchor/1"
        ),
        (
            "cognito-identity", "SetIdentityPoolRoles",
            #"{"identityPoolId": "us-east-1:aaaa", "roles": {"unauthenticated": "ROLE"}}"#, "null", "DeleteIdentityPool",
            #"{"identityPoolId": "us-east-1:aaaa"}"#, "null",
            "arn:aws:cognito-identity:us-east-1:111122223333:identitypool/us-east-1:aaaa"
        ),
        (
            "ec2", "AssociateIamInstanceProfile",
            #"{"AssociateIamInstanceProfileRequest": {"IamInstanceProfile": {"Name": "web"}, "InstanceId": "i-1"}}"#,
            #"{"AssociateIamInstanceProfileResponse": {"iamInstanceProfileAssociation": {"instanceId": "i-1", "iamInstanceProfile": {"arn": "arn:aws:iam::111122223333:instance-profile/web"}}}}"#,
            "DisassociateIamInstanceProfile", #"{"DisassociateIamInstanceProfileRequest": {"AssociationId": "iip-assoc-1"}}"#,
            #"{"DisassociateIamInstanceProfileResponse": {"iamInstanceProfileAssociation": {"instanceId": "i-1", "iamInstanceProfile": {"arn": "arn:aws:iam::111122223333:instance-profile/web"}}}}"#,
            "arn:aws:ec2:us-east-1:111122223333:instance/i-1"
        ),
    ]

    /// Ways in are told as they were, and each write to one says that it is not evaluated.
    @Test(arguments: entrances)
    func waysInComeAndGo(
        service: String, open: String, request: String, answer: String, close: String, gone: String, end: String, arn: String
    ) throws {
        func filled(_ text: String) -> String { text.replacing("ROLE", with: Self.role) }
        var story = Story()
        try story.export("08:00:00", Story.details())
        story.write("09:00:00", open, filled(request), filled(answer), of: service)
        story.write("09:30:00", close, filled(gone), of: service, error: "AccessDeniedException")
        story.write("10:00:00", close, filled(gone), filled(end), of: service)
        let history = try story.history()
        #expect(history.gaps == [])
        func records(_ time: String) throws -> Int {
            let directory = history.directory(at: try Story.time(time))
            #expect(!directory.gaps.contains { $0.kind == .input })
            return directory.federation.records.count
        }
        #expect(try ["08:30:00", "09:15:00", "09:45:00", "10:15:00"].map(records) == [0, 1, 1, 0])
        let steps = history.steps(ofResource: arn)
        #expect(steps.compactMap(\.event?.name) == [open, close])
        #expect(steps.allSatisfy { $0.unevaluated != nil })
    }

    /// The policies of an access entry add up, and an export that tells them is one more piece of evidence.
    @Test func policiesOfAnAccessEntryAddUp() throws {
        func policy(_ name: String) -> String { "arn:aws:eks::aws:cluster-access-policy/\(name)" }
        func request(_ name: String) -> String {
            #"{"name": "prod", "principalArn": "\#(Self.role)", "policyArn": "\#(policy(name))", "accessScope": {"type": "cluster"}}"#
        }
        var story = Story()
        try story.export("08:00:00", Story.details(roles: [Story.role("deploy")]))
        try story.export(
            "08:00:00",
            #"{"clusterName": "prod", "principalArn": "\#(Self.role)", "associatedAccessPolicies": [{"policyArn": "\#(policy("View"))", "accessScope": {"type": "cluster"}}]}"#,
            file: "list-associated-access-policies.json")
        story.write("09:00:00", "AssociateAccessPolicy", request("Admin"), of: "eks")
        story.write("10:00:00", "DisassociateAccessPolicy", request("View"), of: "eks")
        let history = try story.history()
        #expect(history.gaps == [])
        func names(_ time: String) throws -> [String] {
            let records = history.directory(at: try Story.time(time)).federation.records.filter { $0.record == .accessPolicies }
            return records.flatMap { $0.origin["associatedAccessPolicies"]?.elements.map { $0 } ?? [] }
                .compactMap { $0["policyArn"]?.string?.split(separator: "/").last.map(String.init) }.sorted()
        }
        #expect(try ["08:30:00", "09:30:00", "10:30:00"].map(names) == [["View"], ["Admin", "View"], ["Admin"]])
        // They change what the role may do in the cluster.
        let name = try #require(PrincipalName(Self.role))
        #expect(history.steps(of: name).compactMap(\.event?.name) == ["AssociateAccessPolicy", "DisassociateAccessPolicy"])
    }

    /// What no reducer follows is told, each kind once, and not where it failed.
    @Test func whatIsNotFollowedIsTold() throws {
        var story = Story()
        try story.export("08:00:00", Story.details())
        story.write("09:00:00", "GrantPermissions", "{}", of: "lakeformation")
        story.write("09:10:00", "GrantPermissions", "{}", of: "lakeformation")
        story.write("09:20:00", "CreateAccessPolicy", "{}", of: "aoss", error: "ConflictException")
        let gaps = try story.history().gaps
        #expect(gaps.count == 1)
        #expect(gaps.first?.reason.contains("GrantPermissions of lakeformation") == true)
        #expect(gaps.first?.reason.contains("2 calls") == true)
    }

    /// A role that a service made has a policy that no event shows.
    @Test func aServiceLinkedRoleIsOpen() throws {
        var story = Story()
        try story.export("08:00:00", Story.details())
        story.write(
            "09:00:00", "CreateServiceLinkedRole", #"{"aWSServiceName": "ecs.amazonaws.com"}"#,
            #"{"role": {"path": "/aws-service-role/ecs.amazonaws.com/", "roleName": "AWSServiceRoleForECS", "roleId": "AROASLR", "arn": "arn:aws:iam::111122223333:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS"}}"#
        )
        let directory = try story.history().directory(at: try Story.time("09:30:00"))
        let role = directory.role("arn:aws:iam::111122223333:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS")
        #expect(role?.facts.missing.contains { $0.layer == .identity } == true)
    }
}
