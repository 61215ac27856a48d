import Documents
import PolicyLanguage
import Testing

@testable import Principals

/// Policies of resources as the commands of the services print them, and whose they are.
@Suite struct PrintedPolicyTests {
    static let topic = "arn:aws:x:eu-west-1:111122223333:thing/a"

    static func document(_ resource: String = topic) -> String { ResourcePolicyTests.text(resource) }

    @Test(
        arguments: [
            (
                #"{"resourcePolicy": "\#(document("arn:aws:s3tables:eu-west-1:111122223333:bucket/b"))"}"#,
                "arn:aws:s3tables:eu-west-1:111122223333:bucket/b"
            ),
            (
                #"{"resourcePolicy": "\#(document("arn:aws:s3tables:eu-west-1:111122223333:bucket/b/*"))"}"#,
                "arn:aws:s3tables:eu-west-1:111122223333:bucket/b"
            ),
            (
                #"{"Policy": "\#(document("arn:aws:s3:eu-west-1:111122223333:accesspoint/ap/object/*"))"}"#,
                "arn:aws:s3:eu-west-1:111122223333:accesspoint/ap"
            ),
            (
                #"{"Policy": {"Established": {"Policy": "\#(document("arn:aws:s3::111122223333:accesspoint/x.mrap/object/*"))"}}}"#,
                "arn:aws:s3::111122223333:accesspoint/x.mrap"
            ),
            (
                #"{"policy": "\#(document("arn:aws:vpc-lattice:eu-west-1:111122223333:service/svc-1/*"))", "state": "Active"}"#,
                "arn:aws:vpc-lattice:eu-west-1:111122223333:service/svc-1"
            ),
            (
                #"{"Policy": "\#(document("arn:aws:mediastore:eu-west-1:111122223333:container/c/*"))"}"#,
                "arn:aws:mediastore:eu-west-1:111122223333:container/c"
            ),
            (
                #"{"ResourcePolicy": "\#(document("arn:aws:sagemaker:eu-west-1:111122223333:model-package/g/*"))"}"#,
                "arn:aws:sagemaker:eu-west-1:111122223333:model-package-group/g"
            ),
            (
                #"{"ResourcePolicy": {"ResourcePolicySummary": {"Id": "rp-1", "Arn": "arn:aws:organizations::111122223333:resourcepolicy/o-a1b2c3d4e5/rp-1"}, "Content": "\#(document("*"))"}}"#,
                "arn:aws:organizations::111122223333:resourcepolicy/o-a1b2c3d4e5/rp-1"
            ),
            (#"{"Policy": "\#(document())", "RevisionId": "r"}"#, topic),
            (
                #"{"Policy": "\#(document("*"))", "BackupVaultArn": "arn:aws:backup:eu-west-1:111122223333:backup-vault:v", "BackupVaultName": "v"}"#,
                "arn:aws:backup:eu-west-1:111122223333:backup-vault:v"
            ),
            (
                #"{"Policy": "\#(document("*"))", "Arn": "arn:aws:events:eu-west-1:111122223333:event-bus/default", "Name": "default"}"#,
                "arn:aws:events:eu-west-1:111122223333:event-bus/default"
            ),
            (
                #"{"ARN": "arn:aws:secretsmanager:eu-west-1:111122223333:secret:a-AbCdEf", "Name": "a", "PolicyName": "p", "ResourcePolicy": "\#(document("*"))"}"#,
                "arn:aws:secretsmanager:eu-west-1:111122223333:secret:a-AbCdEf"
            ),
            (#"{"ResourceArn": "\#(topic)", "ResourcePolicy": "\#(document("*"))"}"#, topic),
            (#"{"resourceArn": "\#(topic)", "policyDocument": "\#(document("*"))"}"#, topic),
            (#"{"Resource": "\#(topic)", "Policy": {"Statement": []}, "Account": "111122223333"}"#, topic),
            (#"{"policy": {"resourceArn": "\#(topic)", "revision": "1", "document": "\#(document("*"))"}}"#, topic),
            (
                #"{"policy": {"Policy": "\#(document("arn:aws:glacier:eu-west-1:111122223333:vaults/v"))"}}"#,
                "arn:aws:glacier:eu-west-1:111122223333:vaults/v"
            ),
            (
                #"{"DomainStatus": {"ARN": "arn:aws:es:eu-west-1:111122223333:domain/d", "AccessPolicies": "\#(document("*"))"}}"#,
                "arn:aws:es:eu-west-1:111122223333:domain/d"
            ),
            (#"{"ResourcePolicy": {"ResourceArn": "\#(topic)", "Policy": "\#(document("*"))"}}"#, topic),
            (
                #"{"destinations": [{"arn": "arn:aws:logs:eu-west-1:111122223333:destination:d", "accessPolicy": "\#(document("*"))"}]}"#,
                "arn:aws:logs:eu-west-1:111122223333:destination:d"
            ),
            (
                #"{"resourcePolicies": [{"policyName": "p", "policyDocument": "\#(document("*"))", "lastUpdatedTime": 1}]}"#,
                "resource policy p"
            ),
            (
                #"{"ResourcePolicies": [{"PolicyName": "p", "PolicyDocument": "\#(document("*"))", "PolicyRevisionId": "1"}]}"#,
                "X-Ray resource policy p"
            ),
            (#"{"Policies": [{"PolicyId": "p", "Policy": "\#(document())"}]}"#, topic),
            (
                #"{"GetResourcePoliciesResponseList": [{"PolicyInJson": "\#(document("arn:aws:glue:eu-west-1:111122223333:catalog"))"}]}"#,
                "arn:aws:glue:eu-west-1:111122223333:catalog"
            ),
            (#"{"policies": ["\#(document())"]}"#, topic),
            (#"{"Policies": {"p": "\#(document())"}}"#, topic),
            (
                #"{"Policy": {"Established": {"Policy": "\#(document("arn:aws:s3::111122223333:accesspoint/a.mrap"))"}, "Proposed": {}}}"#,
                "arn:aws:s3::111122223333:accesspoint/a.mrap"
            ),
            (
                #"{"SinkArn": "arn:aws:oam:eu-west-1:111122223333:sink/s", "SinkId": "s", "Policy": "\#(document("*"))"}"#,
                "arn:aws:oam:eu-west-1:111122223333:sink/s"
            ),
            (#"{"ContactArn": "\#(topic)", "Policy": "\#(document("*"))"}"#, topic),
            (#"{"LineageGroupArn": "\#(topic)", "ResourcePolicy": "\#(document("*"))"}"#, topic),
            (
                #"{"PolicyInJson": "\#(document("arn:aws:glue:eu-west-1:111122223333:table/d/*"))", "PolicyHash": "x"}"#,
                "arn:aws:glue:eu-west-1:111122223333:catalog"
            ),
            (
                #"{"Policy": "\#(document("arn:aws:s3:eu-west-1:111122223333:access-grants/default/location/l"))"}"#,
                "arn:aws:s3:eu-west-1:111122223333:access-grants/default"
            ),
            (
                #"{"domainName": "a.b", "policy": "\#(document("arn:aws:execute-api:eu-west-1:111122223333:/domainnames/a.b+1"))"}"#,
                "arn:aws:execute-api:eu-west-1:111122223333:/domainnames/a.b+1"
            ),
            (
                #"{"DomainStatusList": [{"ARN": "arn:aws:es:eu-west-1:111122223333:domain/d", "AccessPolicies": "\#(document("*"))"}, {"ARN": "arn:aws:es:eu-west-1:111122223333:domain/e", "AccessPolicies": ""}]}"#,
                "arn:aws:es:eu-west-1:111122223333:domain/d"
            ),
            (
                #"{"DomainConfig": {"AccessPolicies": {"Options": "\#(document("arn:aws:es:eu-west-1:111122223333:domain/d/*"))"}}}"#,
                "arn:aws:es:eu-west-1:111122223333:domain/d"
            ),
            (
                #"{"FileSystemId": "fs-1", "Policy": "\#(document("arn:aws:elasticfilesystem:eu-west-1:111122223333:file-system/fs-1"))"}"#,
                "arn:aws:elasticfilesystem:eu-west-1:111122223333:file-system/fs-1"
            ),
        ])
    func isKnownByItsContent(text: String, holder: String) throws {
        let directory = try directory(("output.json", text))
        #expect(directory.gaps == [])
        #expect(directory.resourcePolicies.arns == [holder])
    }

    /// What does not stand in the output stands in the name of its file.
    @Test func theFileTellsWhoseItIs() throws {
        let name = "get-resource-policy-arn:aws:kinesis:eu-west-1:111122223333:stream%2Fs.json"
        let directory = try directory((name, #"{"policy": "\#(Self.document("*"))"}"#))
        #expect(directory.gaps == [])
        #expect(directory.resourcePolicies.arns == ["arn:aws:kinesis:eu-west-1:111122223333:stream/s"])
    }

    /// The document alone, as `--query Policy --output text` prints it.
    @Test(arguments: [
        ("get-bucket-policy-data.json", "*", "arn:aws:s3:::data"),
        ("get-bucket-policy/data.json", "*", "arn:aws:s3:::data"),
        (
            "get-bucket-policy-a--x-s3.json", "arn:aws:s3express:eu-west-1:111122223333:bucket/a--x-s3",
            "arn:aws:s3express:eu-west-1:111122223333:bucket/a--x-s3"
        ),
        (
            "get-policy-f.json", "arn:aws:lambda:eu-west-1:111122223333:function:f",
            "arn:aws:lambda:eu-west-1:111122223333:function:f"
        ),
        (
            "kinesis-get-resource-policy-arn%3Aaws%3Akinesis%3Aeu-west-1%3A111122223333%3Astream%2Fs.json", "*",
            "arn:aws:kinesis:eu-west-1:111122223333:stream/s"
        ),
    ])
    func theDocumentAloneIsReadWhereItsFileTellsWhoseItIs(name: String, resource: String, holder: String) throws {
        let directory = try directory((name, ResourcePolicyTests.policy(resource)))
        #expect(directory.gaps == [])
        #expect(directory.resourcePolicies.arns == [holder])
    }

    /// What they say together counts: the one for delegated administrators, those of an identity, those of a secret.
    @Test(arguments: [
        [
            #"{"ResourceArn": "\#(topic)", "ResourcePolicy": "\#(document("*"))", "DelegatedAdminResourcePolicy": "\#(document("*"))"}"#
        ],
        [#"{"Policies": {"p": "\#(document())", "q": "\#(document())"}}"#],
        [#"{"Policies": [{"PolicyId": "p", "Policy": "\#(document())"}, {"PolicyId": "q", "Policy": "\#(document())"}]}"#],
        [
            #"{"ARN": "\#(topic)", "Name": "a", "PolicyName": "p", "ResourcePolicy": "\#(document("*"))"}"#,
            #"{"ARN": "\#(topic)", "Name": "a", "PolicyName": "q", "ResourcePolicy": "\#(document("*"))"}"#,
        ],
    ])
    func severalPoliciesOfOneResourceAreJoined(texts: [String]) throws {
        let directory = try directory(of: texts.enumerated().map { ("output-\($0.offset).json", $0.element) })
        #expect(directory.gaps == [])
        guard case .policy(let bound) = directory.resourcePolicies.policy(governing: ResourceName(Self.topic)) else {
            Issue.record("no policy")
            return
        }
        #expect(bound.policy.statements.map(\.index) == [0, 1])
    }

    @Test func aPublicRepositoryHasNoRegion() throws {
        let text = #"""
            {"registryId": "111122223333", "repositoryName": "app", "policyText":
             "{\"Statement\": [{\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"ecr-public:PutImage\"}]}"}
            """#
        let directory = try directory(("p.json", text))
        #expect(directory.gaps == [])
        #expect(directory.resourcePolicies.arns == ["arn:aws:ecr-public::111122223333:repository/app"])
    }

    /// The attributes of a subscription name its topic and say nothing of the topic's policy.
    @Test func aSubscriptionIsNoTopic() throws {
        let text = #"{"Attributes": {"SubscriptionArn": "\#(Self.topic):1", "TopicArn": "\#(Self.topic)", "Protocol": "sqs"}}"#
        let value = try JSONDocument.parse(text, name: "s.json")
        #expect(DirectoryForm(value.root, file: "s.json") == nil)
    }

    @Test func theAccountDetailsHaveTheTrustPolicies() throws {
        let arn = "arn:aws:iam::111122223333:role/r"
        let trust = #"{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "444455556666"}, "Action": "sts:AssumeRole"}]}"#
        let text = #"{"Roles": [{"RoleName": "r", "Arn": "\#(arn)", "AssumeRolePolicyDocument": \#(trust)}]}"#
        #expect(try directory(("list-roles.json", text)).resourcePolicies.arns == [arn])
        let whole = try directory(("list-roles.json", text), ("account.json", Export.page(roles: [Export.role("r")])))
        #expect(whole.resourcePolicies.arns == [])
        #expect(whole.gaps.map(\.reason).contains { $0.contains("is given twice and differs") })
    }

    @Test func theInventoryTellsTheRegion() throws {
        let policy = #"{"registryId": "111122223333", "repositoryName": "app", "policyText": "\#(Self.document("*"))"}"#
        let arn = "arn:aws:ecr:eu-west-1:111122223333:repository/app"
        let known = try directory(
            ("p.json", policy), ("i.json", #"{"ResourceTagMappingList": [{"ResourceARN": "\#(arn)", "Tags": []}]}"#))
        #expect(known.gaps == [])
        #expect(known.resourcePolicies.arns == [arn])
        let china = policy.replacing(
            #"\"Principal\":\"*\""#, with: #"\"Principal\":{\"AWS\":\"arn:aws-cn:iam::111122223333:role/r\"}"#)
        #expect(try directory(("p.json", china)).resourcePolicies.arns == ["arn:aws-cn:ecr:*:111122223333:repository/app"])
        let open = try directory(("p.json", policy))
        #expect(open.resourcePolicies.arns == ["arn:aws:ecr:*:111122223333:repository/app"])
        #expect(open.gaps.map(\.reason).map { $0.contains("does not say in which Region") } == [true])
    }

    /// API Gateway escapes the quotes once more.
    @Test func quotesThatAreStillEscapedAreRead() throws {
        let text = Self.document("*").replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        let directory = try directory(("api.json", #"{"id": "a1b2c3", "name": "api", "policy": "\#(text)"}"#))
        #expect(directory.resourcePolicies.arns == ["arn:aws:execute-api:*:*:a1b2c3"])
    }

    @Test(
        arguments: [
            (#"{"policy": "\#(document("*"))"}"#, "does not say whose it is"),
            (#"{"ResourceArn": "\#(topic)", "ResourcePolicy": "{\"Statement\": 1}"}"#, "cannot be read"),
            (#"{"RoleName": "r", "PolicyName": "p", "PolicyDocument": {"Statement": []}}"#, "single policies of IAM"),
            (#"{"accessPolicyDetail": {"policy": []}}"#, "data access policies are not evaluated"),
        ])
    func whatIsBrokenIsAGap(text: String, reason: String) throws {
        let gaps = try directory(("output.json", text)).gaps
        #expect(gaps.count == 1)
        #expect(gaps.first?.reason.contains(reason) ?? false, "\(gaps)")
    }
}
