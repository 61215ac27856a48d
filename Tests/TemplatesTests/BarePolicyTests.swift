import Documents
import PolicyLanguage
import Testing

@testable import Templates

@Suite struct BarePolicyTests {
    private static let grant = #"{"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}"#
    private static let shared = #"{"Statement": {"Effect": "Allow", "Principal": "*", "Action": "s3:*", "Resource": "*"}}"#
    private static let trust = #"{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "1"}, "Action": "sts:AssumeRole"}]}"#

    @Test(arguments: [
        (grant, "a.json", PolicyKind.identity), (grant, "org/scp/deny.json", .serviceControl),
        (grant, "deny-SCP.json", .serviceControl),
        (grant, "escape.json", .identity), (grant, "developer-boundary.json", .boundary), (grant, "session-policy.json", .session),
        (grant, "my-service-control-policy.yaml", .serviceControl), (shared, "bucket.json", .resource),
        (shared, "rcps/x.json", .resourceControl),
        (shared, "vpce.json", .endpoint), (trust, "x.json", .trust), (trust, "scp.json", .trust),
        (grant, "deploy-trust.json", .trust),
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

    @Test(arguments: ["{}", "[]", "a: b", #"{"name": "x", "version": "1"}"#, "- 1", "", "services: {a: {image: b}}", "plain text"])
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
