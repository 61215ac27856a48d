import Documents
import PolicyLanguage
import Testing

@testable import Templates

/// Policies somewhere in files of no known form.
@Suite struct NestedPolicyTests {
    private static let policy = #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}"#
    private static let text = policy.replacing("\"", with: "\\\"")
    private static let trust =
        #"{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "111122223333"}, "Action": "sts:AssumeRole"}]}"#
    private static let bucket =
        #"{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "*"}]}"#

    @Test(arguments: [
        ("a.json", "[\(policy)]", PolicyKind.identity, "a.json"),
        ("a.json", #"{"policy": \#(policy)}"#, .identity, "policy"),
        ("a.json", #"{"roles": [{"name": "r", "policy": \#(policy)}]}"#, .identity, "roles/policy"),
        ("a.json", #"{"roles": [{"trust": \#(trust)}]}"#, .trust, "roles/trust"),
        ("a.json", #"{"scp": {"deny": \#(policy)}}"#, .serviceControl, "scp/deny"),
        ("a.json", #"{"s3": {"bucket_policy": \#(bucket)}}"#, .resource, "s3/bucket_policy"),
        ("a.json", #"{"a": {"permissionsBoundary": "\#(text)"}}"#, .boundary, "a/permissionsBoundary"),
        (
            "a.json",
            #"{"a": "%7B%22Statement%22%3A%5B%7B%22Effect%22%3A%22Allow%22%2C%22Action%22%3A%22a%3Ab%22%2C%22Resource%22%3A%22*%22%7D%5D%7D"}"#,
            .identity, "a"
        ),
        ("values.yaml", "roles:\n  deploy:\n    policy: \(policy)\n", .identity, "roles/deploy/policy"),
        ("values.yaml", "extraStatements:\n  - {Effect: Allow, Action: '*', Resource: '*'}\n", .identity, "extraStatements"),
        (
            "play.yml", "- hosts: all\n  tasks:\n    - iam_managed_policy:\n        policy_json: |\n          \(policy)\n",
            .identity,
            "tasks/iam_managed_policy/policy_json"
        ),
        (
            "ci.yml",
            "jobs:\n  d:\n    steps:\n      - run: |\n          set -e\n          aws iam put-role-policy --policy-document '\(policy)'\n",
            .identity, "jobs/d/steps/run"
        ),
        (
            "ci.yml", "jobs:\n  d:\n    steps:\n      - run: |\n          aws iam put-role-policy --policy-document \"\(text)\"\n",
            .identity, "jobs/d/steps/run"
        ),
        (
            "app.asl.json", #"{"States": {"P": {"Type": "Task", "Parameters": {"PolicyDocument": \#(policy)}}}}"#, .identity,
            "States/P/Parameters/PolicyDocument"
        ),
        (
            "m.yaml", "apiVersion: example.org/v1\nkind: Grant\nmetadata: {name: g}\nspec: {policyDocument: \(policy)}\n",
            .identity,
            "Grant/g/spec/policyDocument"
        ),
        (
            "m.yaml",
            "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata:\n  cfg.yaml: |\n    role:\n      policy: \(policy)\n",
            .identity, "ConfigMap/c/cfg.yaml/role/policy"
        ),
    ])
    func aPolicyIsReadWhereverItStands(file: String, text: String, kind: PolicyKind, name: String) throws {
        let found = try contents(text, file)
        #expect(found.form != .unknown && found.gaps.isEmpty, "\(found.gaps)")
        #expect(found.policies.map(\.kind) == [kind])
        #expect(found.policies.map(\.name) == [name])
        #expect(found.areReadable)
    }

    @Test func itsPlacesAreThoseOfTheFile() throws {
        let found = try contents("jobs:\n  d:\n    run: |\n      x\n      put '\(Self.policy)'\n", "ci.yml")
        #expect(try found.policies.first?.statement()["Action"]?.location.description == "ci.yml:5:82")
    }

    @Test(arguments: [
        #"{"Policy": "IAM"}"#, #"{"Statement": "SELECT 1", "x": {"Statement": [{"Type": "SELECT"}]}}"#,
        #"{"EvaluationResults": [{"EvalDecision": "allowed", "MatchedStatements": [{"SourcePolicyId": "p"}]}]}"#,
        #"{"a": {"Version": "1", "Statement": [{"Effect": "Allow", "Action": "ecs:*", "Resource": "*"}]}}"#,
        #"{"description": "A policy: {\"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"*\", \"Resource\": \"*\"}]}"}"#,
        #"{"Records": [{"eventSource": "iam", "eventName": "PutRolePolicy", "requestParameters": {"policyDocument": \#(policy)}}]}"#,
        #"{"properties": {"Statement": {"type": "array", "items": {"properties": {"Effect": {"enum": ["Allow"]}}}}}}"#,
        #"{"name": "Statement of an account, quarterly and yearly"}"#,
        #"{"attribute": "AssumeRolePolicyDocument.Statement[?(@.Effect == 'Allow')].Action[*]"}"#,
        #"{"query": "PolicyVersion.Document.Statement[?Effect=='Allow' && contains(Action, '*')]"}"#,
    ])
    func whatIsNoPolicyOfTheFileIsNone(text: String) throws {
        let found = try contents(text, "x.json")
        #expect(found.form == .unknown && found.policies.isEmpty && found.gaps.isEmpty)
    }

    @Test(arguments: [
        "run: |\n  make {'Statement': [{'Effect': 'Allow', 'Action': '*', 'Resource': '*'}]}\n",
        String(repeating: "[", count: 80) + policy + String(repeating: "]", count: 80),
    ])
    func whatCouldBeOneAndIsNotReadIsAGap(text: String) throws {
        let found = try contents(text, "x.yaml")
        #expect(found.form != .unknown && found.policies.isEmpty && found.gaps.count == 1)
    }

    @Test func attachmentsOfClusterAPIAreRead() throws {
        let text = """
            apiVersion: bootstrap.aws.infrastructure.cluster.x-k8s.io/v1beta1
            kind: AWSIAMConfiguration
            spec:
              nodes:
                extraPolicyAttachments: ["arn:aws:iam::aws:policy/AdministratorAccess"]
                extraStatements: [{Effect: Allow, Action: ["*"], Resource: ["*"]}]
            """
        let found = try contents(text)
        #expect(found.attachments.map(\.policy) == ["arn:aws:iam::aws:policy/AdministratorAccess"])
        #expect(found.policies.map(\.kind) == [.identity] && found.gaps.isEmpty)
    }

    @Test(arguments: ["'\(policy)'", "!Sub '\(policy)'", policy])
    func aCustomResourcesPolicyMayBeAText(value: String) throws {
        let found = try contents("Resources:\n  C:\n    Type: Custom::X\n    Properties:\n      Policy: \(value)\n")
        #expect(found.policies.map(\.kind) == [.identity] && found.gaps.isEmpty && found.areReadable)
    }
}
