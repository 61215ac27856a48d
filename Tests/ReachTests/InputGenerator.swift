import Documents
import PolicyLanguage
import Principals
import Testing

/// Random audit inputs: an account with a user and a role, an organisation, policies of resources, an inventory.
struct InputGenerator {
    var layers: LayerGenerator

    init(seed: UInt64) { layers = LayerGenerator(seed: seed) }

    static let principals = ["arn:aws:iam::111111111111:user/alice", "arn:aws:iam::111111111111:role/ops/deploy"]

    mutating func directory(resources: Bool = true) throws -> Directory {
        var builder = DirectoryBuilder()
        var files = [("account.json", account()), ("organization.json", organization(resources: resources))]
        if resources {
            files += [("resources.json", resourcePolicies()), ("inventory.json", Self.inventory)] + Self.besidePolicies
        }
        for (name, text) in files {
            let value = try JSONDocument.parse(text, name: name).root
            let form = try #require(DirectoryForm(value, file: name), "\(name)")
            #expect(builder.read(value, as: form, file: name) > 0)
        }
        let directory = builder.build()
        #expect(directory.gaps.isEmpty, "\(directory.gaps)")
        return directory
    }

    private mutating func documents(_ list: String, _ document: String, _ counts: ClosedRange<Int>) -> String {
        let count = counts.lowerBound + layers.plain.random.below(counts.count)
        let entries = (0..<count).map { #"{"PolicyName":"p\#($0)","\#(document)":\#(layers.document(.identity))}"# }
        return #""\#(list)":[\#(entries.joined(separator: ","))]"#
    }

    private mutating func boundary() -> String {
        guard layers.plain.random.chance(35) else { return "" }
        return #","PermissionsBoundary":{"PermissionsBoundaryArn":"arn:aws:iam::111111111111:policy/limit"}"#
    }

    private mutating func account() -> String {
        let user =
            #"{"UserName":"alice","UserId":"AIDA1","Arn":"arn:aws:iam::111111111111:user/alice","Path":"/","GroupList":[],"#
            + #""AttachedManagedPolicies":[],"Tags":[{"Key":"team","Value":"red"}],"#
            + documents("UserPolicyList", "PolicyDocument", 0...2) + boundary() + "}"
        let trust = layers.document(.resource)
        let role =
            #"{"RoleName":"deploy","RoleId":"AROA1","Arn":"arn:aws:iam::111111111111:role/ops/deploy","Path":"/ops/","#
            + #""AssumeRolePolicyDocument":\#(trust),"AttachedManagedPolicies":[{"PolicyName":"shared","#
            + #""PolicyArn":"arn:aws:iam::111111111111:policy/shared"}],"InstanceProfileList":[],"#
            + documents("RolePolicyList", "PolicyDocument", 0...2) + boundary() + "}"
        func managed(_ name: String, _ document: String) -> String {
            #"{"PolicyName":"\#(name)","Arn":"arn:aws:iam::111111111111:policy/\#(name)","DefaultVersionId":"v1","#
                + #""PolicyVersionList":[{"VersionId":"v1","IsDefaultVersion":true,"Document":\#(document)}]}"#
        }
        let policies = [managed("shared", layers.document(.identity)), managed("limit", layers.document(.identity, allowing: 85))]
        return
            #"{"UserDetailList":[\#(user)],"GroupDetailList":[],"RoleDetailList":[\#(role)],"Policies":[\#(policies.joined(separator: ","))]}"#
    }

    private mutating func organization(resources: Bool) -> String {
        func node(_ id: String, _ service: [String], _ more: String) -> String {
            let own = #""serviceControlPolicies":[\#(service.map { "\"\($0)\"" }.joined(separator: ","))]"#
            let control = resources ? #","resourceControlPolicies":["p-r1"]"# : ""
            return #"{"id":"\#(id)",\#(own)\#(control)\#(more)}"#
        }
        func policy(_ id: String, _ type: String, _ document: String) -> String {
            #"{"id":"\#(id)","name":"\#(id)","type":"\#(type)_CONTROL_POLICY","content":\#(document)}"#
        }
        let isLimited = layers.plain.random.chance(50)
        var policies = [policy("p-s1", "SERVICE", layers.document(.serviceControl, allowing: 85))]
        if resources { policies.append(policy("p-r1", "RESOURCE", layers.document(.resourceControl, allowing: 0))) }
        let accounts = node("111111111111", isLimited ? ["p-s1"] : ["p-FullAWSAccess"], #","name":"one""#)
        let root = node("r-root", ["p-FullAWSAccess"], #","name":"Root","units":[],"accounts":[\#(accounts)]"#)
        return
            #"{"version":1,"id":"o-example","managementAccount":"999999999999","root":\#(root),"policies":[\#(policies.joined(separator: ","))]}"#
    }

    private mutating func resourcePolicies() -> String {
        let holders = [
            "arn:aws:s3:::alpha", "arn:aws:s3:::beta", "arn:aws:kms:us-east-1:111111111111:key/k1",
            "arn:aws:sqs:us-east-1:111111111111:jobs-1", "arn:aws:sns:us-east-1:111111111111:alerts",
            "arn:aws:iam::222222222222:role/other", "arn:aws:sqs:us-east-1:222222222222:jobs-1", "arn:aws:s3:::alpha/x",
        ]
        var entries: [String] = []
        for holder in holders where layers.plain.random.chance(60) { entries.append("\"\(holder)\":\(layers.document(.resource))") }
        if entries.isEmpty { entries.append("\"arn:aws:s3:::alpha\":null") }
        return "{\(entries.joined(separator: ","))}"
    }

    /// Block Public Access of one bucket, and the access control lists of two.
    private static let besidePolicies = [
        ("get-public-access-block-alpha.json", #"{"PublicAccessBlockConfiguration":{"RestrictPublicBuckets":true}}"#),
        ("get-bucket-acl-beta.json", list("WRITE")), ("get-bucket-acl-gamma.json", list("READ")),
    ]

    private static func list(_ permission: String) -> String {
        #"{"Owner":{"ID":"own"},"Grants":[{"Grantee":{"Type":"Group","URI":"http://acs.amazonaws.com/groups/global/AllUsers"},"#
            + #""Permission":"\#(permission)"}]}"#
    }

    private static let inventory =
        #"{"configurationItems":[{"arn":"arn:aws:s3:::beta","resourceType":"AWS::S3::Bucket","accountId":"222222222222","awsRegion":"us-east-1"},"#
        + #"{"arn":"arn:aws:s3:::gamma","resourceType":"AWS::S3::Bucket","accountId":"222222222222","awsRegion":"us-east-1"},"#
        + #"{"arn":"arn:aws:s3:::alpha","resourceType":"AWS::S3::Bucket","accountId":"111111111111","awsRegion":"us-east-1"}]}"#
}
