import Documents
import PolicyLanguage
import Testing

@testable import Templates

/// Programs of Pulumi in YAML.
@Suite struct PulumiTests {
    private static func program(_ resources: String, variables: String = "") -> String {
        "name: p\nruntime: yaml\nvariables:\n  none: 1\n\(variables)resources:\n\(resources)"
    }

    private static let statement = #"{"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}"#

    @Test(arguments: [
        ("aws:iam:Policy", "{policy: '\(statement)'}", PolicyKind.identity),
        ("aws:iam/rolePolicy:RolePolicy", "{role: r, policy: {'fn::toJSON': \(statement)}}", .identity),
        ("aws:iam:Role", "{name: r, assumeRolePolicy: '\(statement)'}", .trust),
        ("aws:iam:Role", "{inlinePolicies: [{name: n, policy: '\(statement)'}]}", .identity),
        ("aws:s3:BucketPolicy", "{policy: '\(statement)'}", .resource),
        ("aws:ec2:VpcEndpoint", "{policy: '\(statement)'}", .endpoint),
        ("aws:organizations:Policy", "{type: RESOURCE_CONTROL_POLICY, content: '\(statement)'}", .resourceControl),
        ("aws-native:iam:Role", "{assumeRolePolicyDocument: \(statement)}", .trust),
        ("aws:brandnew:Thing", "{somePolicy: '\(statement)'}", .identity),
    ])
    func everyFormIsRead(type: String, properties: String, kind: PolicyKind) throws {
        let found = try contents(Self.program("  r:\n    type: \(type)\n    properties: \(properties)\n"), "Pulumi.yaml")
        #expect(found.form == .pulumi)
        #expect(found.policies.map(\.kind) == [kind] && found.areReadable && found.gaps.isEmpty)
    }

    @Test func aPolicyDocumentAndReferencesAreFollowed() throws {
        let invoke = """
              doc:
                fn::invoke:
                  function: aws:iam:getPolicyDocument
                  arguments:
                    statements:
                      - actions: ["s3:GetObject"]
                        resources: ["${bucket.arn}/*"]
                        conditions: [{test: StringEquals, variable: "aws:PrincipalTag/a", values: ["$${x}"]}]

            """
        let found = try contents(
            Self.program(
                "  p:\n    type: aws:iam:UserPolicy\n    properties: {user: ann, policy: '${doc.json}'}\n", variables: invoke),
            "Pulumi.yaml")
        let policy = try #require(found.policies.first)
        #expect(policy.freeValues == ["unknown bucket.arn"] && policy.holders.map(\.name) == ["ann"])
        #expect(try policy.statement()["Condition"]?.text == #"{"StringEquals":{"aws:PrincipalTag/a":"${x}"}}"#)
        #expect(found.gaps.isEmpty)
    }

    /// What is wrong with a document is told where a variable stands between it and its resource.
    @Test(arguments: ["'${doc.json}'", "{'fn::invoke': {function: 'aws:iam:getPolicyDocument', arguments: %, return: json}}"])
    func gapsOfADocumentAreTold(policy: String) throws {
        let arguments = "{sourcePolicyDocuments: ['${other.json}'], statements: [{actions: ['s3:*'], resources: ['*']}]}"
        let found = try contents(
            Self.program(
                "  p:\n    type: aws:iam:Policy\n    properties: {policy: \(policy.replacing("%", with: arguments))}\n",
                variables: "  doc: {'fn::invoke': {function: 'aws:iam:getPolicyDocument', arguments: \(arguments)}}\n"),
            "Pulumi.yaml")
        #expect(found.policies.count == 1 && found.gaps.count == 1, "\(found.gaps)")
    }

    @Test(arguments: ["{'fn::readFile': ./p.json}", "'${other.policy}'", "'${loop}'"])
    func whatIsNotInTheProgramIsAGap(policy: String) throws {
        let found = try contents(
            Self.program(
                "  p:\n    type: aws:iam:Policy\n    properties: {policy: \(policy)}\n", variables: "  loop: '${loop}'\n"),
            "Pulumi.yaml")
        #expect(found.policies.isEmpty && found.gaps.count == 1)
    }

    private static let administrator = "arn:aws:iam::aws:policy/AdministratorAccess"

    @Test(arguments: [
        ("aws:iam:Role", "{managedPolicyArns: ['\(administrator)']}", "role {r}"),
        ("aws:iam:RolePolicyAttachment", "{role: x, policyArn: '\(administrator)'}", "role x"),
        (
            "aws:iam/userPolicyAttachment:UserPolicyAttachment", "{user: '${ann.name}', policyArn: '\(administrator)'}",
            "user {ann.name}"
        ),
        ("aws:iam:PolicyAttachment", "{groups: [g], policyArn: '\(administrator)'}", "group g"),
        ("aws:ssoadmin:ManagedPolicyAttachment", "{permissionSetArn: x, managedPolicyArn: '\(administrator)'}", "permission set x"),
        (
            "aws:ssoadmin:CustomerManagedPolicyAttachment",
            "{permissionSetArn: x, customerManagedPolicyReference: {name: '\(administrator)'}}", "permission set x"
        ),
        ("aws-native:iam:Role", "{managedPolicyArns: ['\(administrator)']}", "role {r}"),
        ("aws-native:iam:User", "{userName: ann, permissionsBoundary: '\(administrator)'}", "user ann"),
        ("aws-native:sso:PermissionSet", "{name: p, managedPolicies: ['\(administrator)']}", "permission set p"),
        ("aws-native:sso:PermissionSet", "{customerManagedPolicyReferences: [{name: '\(administrator)'}]}", "permission set {r}"),
    ])
    func attachmentsAreRead(type: String, properties: String, holder: String) throws {
        let found = try contents(Self.program("  r:\n    type: \(type)\n    properties: \(properties)\n"), "Pulumi.yaml")
        #expect(found.attachments.map(\.policy) == [Self.administrator] && found.gaps.isEmpty)
        #expect(found.attachments.map { "\($0.holder.kind.rawValue) \($0.holder.name)" } == [holder])
        #expect(found.attachments.map(\.isBoundary) == [properties.contains("Boundary")])
    }

    @Test(arguments: [
        ("aws:lambda:Permission", "{action: 'lambda:InvokeFunction', function: f, principal: '*'}"),
        ("aws-native:lambda:Permission", "{action: 'lambda:InvokeFunction', functionName: f, principal: '*'}"),
        ("aws:lambda:LayerVersionPermission", "{action: 'lambda:GetLayerVersion', layerName: l, principal: '*'}"),
        (
            "aws:cloudwatch:EventPermission",
            "{principal: '*', statementId: s, condition: {type: StringEquals, key: 'aws:PrincipalOrgID', value: o-1}}"
        ),
        ("aws-native:events:EventBusPolicy", "{statementId: s, action: 'events:PutEvents', principal: '*'}"),
    ])
    func permissionsAreStatements(type: String, properties: String) throws {
        let found = try contents(Self.program("  r:\n    type: \(type)\n    properties: \(properties)\n"), "Pulumi.yaml")
        #expect(found.policies.map(\.kind) == [.resource] && found.areReadable && found.gaps.isEmpty)
        let statement = try #require(found.policies.first).statement()
        #expect(statement["Principal"]?.string == "*")
        #expect(
            (statement["Condition"]?.text == #"{"StringEquals":{"aws:PrincipalOrgID":"o-1"}}"#) == properties.contains("condition"))
    }
}
