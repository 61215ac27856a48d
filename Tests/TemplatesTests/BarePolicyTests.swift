import Documents
import PolicyLanguage
import Testing

@testable import Templates

@Suite struct BarePolicyTests {
    private static let grant = #"{"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}"#
    private static let open = #"{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole"}]}"#
    private static let topic =
        #"{"Statement": {"Effect": "Deny", "Principal": "*", "Action": "sns:Publish", "Resource": "*"}}"#
    private static let shared = #"{"Statement": {"Effect": "Allow", "Principal": "*", "Action": "s3:*", "Resource": "*"}}"#
    private static let trust = #"{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "1"}, "Action": "sts:AssumeRole"}]}"#

    @Test(arguments: [
        (grant, "a.json", PolicyKind.identity), (grant, "org/scp/deny.json", .serviceControl),
        (grant, "deny-SCP.json", .serviceControl),
        (grant, "escape.json", .identity), (grant, "developer-boundary.json", .boundary), (grant, "session-policy.json", .session),
        (grant, "my-service-control-policy.yaml", .serviceControl), (shared, "bucket.json", .resource),
        (shared, "rcps/x.json", .resourceControl),
        (shared, "vpce.json", .endpoint), (trust, "x.json", .trust), (trust, "scp.json", .trust),
        (open, "deploy-trust.json", .trust), (grant, "deploy-trust.json", .identity),
        (grant, "zero-trust-reader.json", .identity), (open, "zero-trust-reader.json", .identity),
        (grant, "quality-control/resource-tagger/reader.json", .identity), (grant, "allow-assume-role.json", .identity),
        (grant, "resource_control_policies/resource_perimeter_scp.json", .serviceControl),
        (grant, "service_control_policies/restrict_resource_policies.json", .serviceControl),
        (shared, "service_control_policies/bucket.json", .resource), (grant, "service-control-plane/reader.json", .identity),
        (topic, "resource_control_policies/services/sns_topic_policy.json", .resource),
        (topic, "resource_control_policies/topics.json", .resource), (topic, "topics-rcp.json", .resourceControl),
        (grant, "permission-boundaries/developer.json", .boundary), (grant, "scps/identity-policy.json", .identity),
        (grant, "scps/teams/a.json", .serviceControl), (grant, "VPCBoundaryPolicy.json", .boundary),
        (shared, "vpc_endpoint_policies/s3.json", .endpoint), (shared, "vpc-endpoints/bucket-policy.json", .resource),
        (grant, "session-manager/policy.json", .identity),
        (grant, "SCPs/FullAWSAccess.json", .serviceControl), (grant, "SCPs/a.json", .serviceControl),
        (shared, "RCPs/a.json", .resourceControl), (grant, "p-FullAWSAccess.json", .serviceControl),
    ])
    func theKindIsToldByContentAndName(text: String, file: String, kind: PolicyKind) throws {
        let found = try contents(text, file)
        #expect(found.form == .policy)
        #expect(found.policies.map(\.kind) == [kind])
        #expect(found.gaps.isEmpty)
        #expect(try contents(text, file) { $0.kind = .boundary }.policies.map(\.kind) == [.boundary])
    }

    @Test(arguments: [
        (#"{"PolicyVersion": {"Document": \#(grant), "VersionId": "v1"}}"#, PolicyKind.identity),
        (#"{"RoleName": "r", "PolicyName": "p", "PolicyDocument": \#(grant)}"#, .identity),
        (#"{"Role": {"RoleName": "r", "AssumeRolePolicyDocument": \#(trust)}}"#, .trust),
        (
            #"{"Policy": "{\"Statement\": [{\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"s3:*\", \"Resource\": \"*\"}]}"}"#,
            .resource
        ),
        (#"{"Policy": {"PolicySummary": {"Type": "SERVICE_CONTROL_POLICY"}, "Content": "{\"Statement\": []}"}}"#, .serviceControl),
    ])
    func answersOfTheCommandLineAreRead(text: String, kind: PolicyKind) throws {
        let found = try contents(text, "answer.json")
        #expect(found.policies.map(\.kind) == [kind])
        #expect(found.areReadable)
    }

    @Test(arguments: [
        ("arn:aws:s3:::<my-bucket>/*", ["<my-bucket>"], "arn:aws:s3:::{my-bucket}/*"),
        ("arn:${PARTITION}:s3:::b/${aws:username}", ["${PARTITION}"], "arn:{PARTITION}:s3:::b/${aws:username}"),
        ("arn:${AWS::Partition}:s3:::{{ bucket }}", ["${AWS::Partition}", "{{ bucket }}"], "arn:{AWS.Partition}:s3:::{bucket}"),
        ("arn:aws:s3:::@@name@@/${*}${saml:sub}", ["@@name@@"], "arn:aws:s3:::{name}/${*}${saml:sub}"),
        ("arn:aws:iam::*:role/[PRIVILEGED_ROLE]", ["[PRIVILEGED_ROLE]"], "arn:aws:iam::*:role/{PRIVILEGED_ROLE}"),
        ("arn:aws:sqs:{example-region-1}:*:q", ["{example-region-1}"], "arn:aws:sqs:{example-region-1}:*:q"),
        ("arn:aws:iam::__ACCOUNT_ID__:role/$ROLE", ["__ACCOUNT_ID__", "$ROLE"], "arn:aws:iam::{ACCOUNT_ID}:role/{ROLE}"),
    ])
    func whatAToolFillsInIsNotKnown(resource: String, texts: [String], open: String) throws {
        let text = #"{"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "\#(resource)"}]}"#
        let found = try contents(text, "p.json") { $0.placeholders = ["@@*@@"] }
        #expect(found.placeholders.map(\.text) == texts)
        #expect(found.placeholders.allSatisfy { $0.isDeclared == $0.text.hasPrefix("@@") })
        let value = try #require(found.policies.first?.statement()["Resource"])
        #expect(value.string == open)
        #expect(value.freeParts.count == texts.count)
    }

    @Test(arguments: [
        "arn:aws:s3:::b/${aws:username}", "arn:aws:s3:::b/${aws:PrincipalTag/team, 'none'}", "arn:aws:s3:::b/${*}", "a < b > c",
        "arn:aws:execute-api:eu-west-1:111122223333:a/b/GET/{proxy+}", "arn:aws:s3:::b/100%25", "arn:aws:s3:::b/a_b__c",
        "arn:aws:s3:::b/me@EXAMPLE.com", "cost $5", "arn:aws:s3:::b/[a]", "arn:aws:s3:::b/[A]", "arn:aws:s3:::b/[A-Z]",
        "arn:aws:s3:::b/{a b}",
    ])
    func whatIsNoPlaceholderIsNone(text: String) throws {
        let text = #"{"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "\#(text)"}]}"#
        #expect(try contents(text, "p.json").placeholders.isEmpty)
    }

    @Test(arguments: [
        // A stack policy of CloudFormation, and policies of Alibaba, Tencent, Huawei and MinIO.
        (#""Principal": "*", "Action": ["Update:Replace", "Update:Delete"], "Resource": "LogicalResourceId/Database""#, nil),
        (#""Principal": "*", "Action": "Update:*", "Resource": "*""#, "2012-10-17"),
        (#""Action": ["oss:GetObject"], "Resource": ["acs:oss:*:*:bucket/*", "*"]"#, "1"),
        (#""Action": "ecs:*", "Resource": "acs:ecs:*:*:instance/*""#, "1"), (#""Action": "oss:*", "Resource": "*""#, "1"),
        (#""Action": "cos:*", "Resource": "qcs::cos:ap-singapore:uid/1:b/*""#, "2.0"),
        (#""Action": ["obs:object:GetObject"], "Resource": ["obs:*:*:bucket:*"]"#, "1.1"),
        (#""Action": ["admin:*"]"#, "2012-10-17"), (#""Action": ["admin:*", "s3:*"], "Resource": "arn:aws:s3:::*""#, "2012-10-17"),
    ])
    func policiesOfOthersAreNone(statement: String, version: String?) throws {
        let head = version.map { #""Version": "\#($0)", "# } ?? ""
        let text = #"{\#(head)"Statement": [{"Effect": "Allow", \#(statement)}]}"#
        let quoted = text.replacing("\"", with: "\\\"")
        for text in [text, #"{"a": \#(text)}"#, #"{"a": "\#(quoted)"}"#] {
            let found = try contents(text, "p.json")
            #expect(found.form == .unknown && found.policies.isEmpty && found.gaps.isEmpty)
        }
    }

    @Test(arguments: [
        #""Action": "s3:*", "Resource": "arn:aws:s3:::b/*""#, #""Action": "ecs:*", "Resource": "*""#,
        #""Action": "*", "Resource": "*""#,
        #""Action": "oss:*", "Resource": "arn:aws:s3:::b""#,
        #""Action": ["admin:*", "iam:*"], "Resource": "*""#,
    ])
    func aWrongVersionAloneMakesNoForeigner(statement: String) throws {
        let found = try contents(#"{"Version": "1", "Statement": [{"Effect": "Allow", \#(statement)}]}"#, "p.json")
        #expect(found.policies.count == 1)
    }

    @Test func whatAPlaceholderHidesIsAGap() throws {
        let text =
            #"{"Statement": [{"Effect": "{{ effect }}", "Action": "s3:*", "Resource": "*", "Condition": {"Bool": {"a:b": true}}}]}"#
        let found = try contents(text, "p.json")
        #expect(found.gaps.map(\.reason) == ["the effect of a statement that placeholder effect stands for"])
    }

    @Test(arguments: [
        "{}", "[]", "a: b", #"{"Policy": "IAM"}"#, #"{"Outputs": {"Policy": "IAM"}, "Policy": "a name"}"#,
        #"{"name": "x", "version": "1"}"#, "- 1", "", "services: {a: {image: b}}", "plain text",
    ])
    func whatIsNoPolicyIsNone(text: String) throws {
        let found = try contents(text)
        #expect(found.form == .unknown)
        #expect(found.policies.isEmpty && found.gaps.isEmpty)
    }

    @Test func aPolicyInYAMLHasItsPlacesThere() throws {
        let text = """
            Version: 2012-10-17
            Statement:
              - Sid: Read
                Effect: Allow
                Action: [s3:GetObject]
                Resource: !Sub 'arn:aws:s3:::${Bucket}/*'
            """
        let policy = try #require(try contents(text, "p.yaml").policies.first)
        #expect(policy.isReadable)
        #expect(try policy.statement()["Resource"]?.string == "arn:aws:s3:::{Bucket}/*")
        #expect(try policy.statement()["Resource"]?.location.description == "p.yaml:6:15")
        #expect(policy.freeValues == ["Sub Bucket"])
    }

    @Test func everyDocumentOfAFileIsRead() throws {
        let found = try contents("Statement: []\n---\na: b\n---\nStatement: []\n", "p.yaml")
        #expect(found.policies.count == 2)
        #expect(found.form == .policy)
    }

    @Test(arguments: [
        (grant, true), (#"{"\u0053tatement": []}"#, true), ("Resources: {A: {Type: 'AWS::IAM::Role'}}", true),
        ("rules: [{capability: all}]", true),
        ("name: {{ .Values.x }}", false), ("", false), (#"{"name": "x", "version": "1.0.0"}"#, false),
    ])
    func aScanKnowsWhatToRead(text: String, expected: Bool) {
        #expect(TemplateReader.mayHoldPolicies(SourceText(name: "f", bytes: Array(text.utf8))) == expected)
    }

    @Test func aFaultHasItsPlace() {
        #expect {
            try contents("{\"Statement\": [\n}", "p.json")
        } throws: { error in
            "\(error)".hasPrefix("p.json:2:1: error: not JSON")
        }
    }
}
