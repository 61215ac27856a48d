import Documents
import PolicyLanguage
import Testing

@testable import Templates

/// A name that is a slip of the hand away from one under which a policy stands is a gap with the nearest name: what is below it was
/// not judged.
@Suite struct MisspeltNameTests {
    private static let policy = #"{Version: "2012-10-17", Statement: [{Effect: Allow, Action: "*", Resource: "*"}]}"#

    @Test(arguments: [
        ("AWS::IAM::Policy", "PolicyDocumnet: \(policy)", "PolicyDocument"),
        ("AWS::IAM::Policy", "policyDocument: \(policy)", "PolicyDocument"),
        ("AWS::IAM::Role", "PermissionBoundary: arn:aws:iam::111122223333:policy/b", "PermissionsBoundary"),
        ("AWS::IAM::Role", "ManagedPolicyArn: [arn:aws:iam::aws:policy/AdministratorAccess]", "ManagedPolicyArns"),
        ("AWS::IAM::Role", "Policies: [{PolicyName: x, PolicyDocumnet: \(policy)}]", "PolicyDocument"),
        ("AWS::Serverless::Function", "Policy: AdministratorAccess", "Policies"),
        ("AWS::Organizations::Policy", "Type: SERVICE_CONTROL_POLICY\n      Contents: \(policy)", "Content"),
        ("AWS::S3::BucketPolicy", "Bucket: b", nil),
        ("AWS::IAM::Role", "Policies: [{PolicyName: x, PolicyDocument: \(policy)}]", nil),
        ("AWS::IAM::Role", "Fn::Transform: {Name: AWS::Include}", nil),
        ("AWS::SSM::ResourcePolicy", "PolicyId: p\n      ResourceArn: \"*\"", nil),
    ])
    func ofCloudFormation(type: String, properties: String, meant: String?) throws {
        let found = try contents("Resources:\n  R:\n    Type: \(type)\n    Properties:\n      \(properties)\n")
        let told = found.gaps.filter { $0.reason.hasSuffix("was not read: there is no such name") }
        #expect(told.map(\.help) == (meant.map { ["did you mean `\($0)`?"] } ?? []))
        #expect(told.allSatisfy { $0.location?.file == "t.yaml" })
    }

    @Test(arguments: [
        ("aws_iam_policy", #"polcy = jsonencode({})"#, "policy"), ("aws_iam_role", "inline_polcy {}", "inline_policy"),
        ("aws_iam_role", #"dynamic "inline_polcy" { for_each = [] }"#, "inline_policy"),
        ("aws_iam_role", #"permission_boundary = "b""#, "permissions_boundary"),
        ("aws_iam_role_policy_attachment", #"polcy_arn = "a""#, "policy_arn"),
        ("aws_organizations_policy", #"contents = "a""#, "content"),
        ("aws_iam_role", "count = 2\n  inline_polcy {}", "inline_policy"), ("aws_iam_policy", #"path = "/""#, nil),
        ("aws_instance", #"polcy = "a""#, nil),
        // In blocks, and in objects that are given as values.
        ("aws_iam_role", "inline_policy {\n    polcy = \"{}\"\n  }", "policy"),
        (
            "aws_iam_role", "dynamic \"inline_policy\" {\n    for_each = []\n    content {\n      polcy = \"{}\"\n    }\n  }",
            "policy"
        ),
        ("aws_iam_role", "inline_policy {\n    name = \"a\"\n  }", nil),
        ("awscc_iam_role", #"policies = [{ policy_name = "p", policy_documnet = "{}" }]"#, "policy_document"),
        (
            "aws_ssoadmin_permissions_boundary_attachment",
            "permissions_boundary {\n    managed_policy_anr = \"arn:aws:iam::aws:policy/ViewOnlyAccess\"\n  }", "managed_policy_arn"
        ),
        ("aws_lambda_permission", #"source_acount = "111122223333""#, "source_account"),
    ])
    func ofTerraform(type: String, argument: String, meant: String?) throws {
        let found = try contents("resource \"\(type)\" \"x\" {\n  \(argument)\n}\n", "main.tf")
        let told = found.callerGaps.filter { $0.reason.hasSuffix("was not read: there is no such name") }
        #expect(told.map(\.help) == (meant.map { ["did you mean `\($0)`?"] } ?? []))
        #expect(told.allSatisfy { $0.reason.contains("of `\(type).x`") && $0.location?.file == "main.tf" })
    }

    @Test(arguments: [
        ("iam: {role: {statments: []}}", "statements"), ("iam: {rolle: {statements: []}}", "role"),
        ("iamRoleStatments: []", "iamRoleStatements"), ("iam: {role: {managedPolicy: []}}", "managedPolicies"),
        ("iam: {role: {statements: [], name: x, tags: {a: b}, path: /}}", nil), ("environment: {A: b}", nil),
    ])
    func ofServerless(provider: String, meant: String?) throws {
        let found = try contents("service: s\nprovider:\n  name: aws\n  \(provider)\n", "serverless.yml")
        #expect(found.gaps.map(\.help) == (meant.map { ["did you mean `\($0)`?"] } ?? []))
    }

    @Test(arguments: [
        ("iam.aws.upbound.io/v1beta1", "Policy", "forProvider: {polcy: '{}'}", "policy"),
        ("iam.aws.upbound.io/v1beta1", "Policy", "forProvidr: {policy: '{}'}", "forProvider"),
        ("iam.aws.upbound.io/v1beta1", "Role", "forProvider: {inlinePolicy: [{name: a, polcy: '{}'}]}", "policy"),
        ("iam.aws.upbound.io/v1beta1", "RolePolicyAttachment", "forProvider: {policyArnRef: {name: p}, role: r}", nil),
        ("iam.services.k8s.aws/v1alpha1", "Policy", "policyDocumnet: '{}'", "policyDocument"),
        ("iam.services.k8s.aws/v1alpha1", "Role", "name: r, policyRefs: [], permissionsBoundry: a", "permissionsBoundary"),
        ("kops.k8s.io/v1alpha2", "Cluster", "additionalPolices: {node: '[]'}", "additionalPolicies"),
        (
            "kops.k8s.io/v1alpha2", "Cluster",
            "iam: {serviceAccountExternalPermissions: [{name: a, aws: {inlinePolcy: '[]'}}]}", "inlinePolicy"
        ),
        ("v1", "ConfigMap", "polcy: x", nil),
    ])
    func ofKubernetes(version: String, kind: String, spec: String, meant: String?) throws {
        let text = "apiVersion: \(version)\nkind: \(kind)\nmetadata: {name: x}\nspec: {\(spec)}\n"
        let told = try contents(text).gaps.filter { $0.reason.hasSuffix("was not read: there is no such name") }
        #expect(told.map(\.help) == (meant.map { ["did you mean `\($0)`?"] } ?? []))
        #expect(told.allSatisfy { $0.location?.file == "t.yaml" })
    }

    @Test(arguments: [
        ("iam: {serviceAccounts: [{metadata: {name: a}, atachPolicy: {}}]}", "attachPolicy"),
        ("nodeGroups: [{name: n, iam: {attachPolicyARN: []}}]", "attachPolicyARNs"),
        ("iam: {podIdentityAssociations: [{namespace: n, serviceAccountName: s, roleARN: r, wellKnownPolicies: {}}]}", nil),
    ])
    func ofEksctl(rest: String, meant: String?) throws {
        let text = "apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata: {name: x, region: eu-west-1}\n\(rest)\n"
        let told = try contents(text).gaps.filter { $0.reason.hasSuffix("was not read: there is no such name") }
        #expect(told.map(\.help) == (meant.map { ["did you mean `\($0)`?"] } ?? []))
    }

    @Test func ofPulumi() throws {
        let text = """
            name: p
            runtime: yaml
            resources:
              one: {type: "aws:iam:Policy", properties: {polcy: {}}}
              two: {type: "aws-native:iam:Role", properties: {assumeRolePolicyDocumnet: {}}}
              six: {type: "aws:iam:Policy", properties: {policy: "{\\"Statement\\": []}", path: /}}
            """
        #expect(
            try contents(text, "Pulumi.yaml").gaps.map(\.help) == [
                "did you mean `policy`?", "did you mean `assumeRolePolicyDocument`?",
            ])
    }

    /// AWS refuses such a document, and the rules on a policy's grammar say why.
    @Test(arguments: ["Statment", "Statements", "statement"]) func ofADocumentOnItsOwn(name: String) throws {
        let found = try contents(
            #"{"Version": "2012-10-17", "\#(name)": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}"#, "p.json")
        #expect(found.form == .policy && found.policies.count == 1 && found.policies[0].value[name] != nil)
    }
}
