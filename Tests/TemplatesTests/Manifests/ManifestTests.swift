import Documents
import PolicyLanguage
import Testing

@testable import Templates

@Suite struct ManifestTests {
    private static let statement = #"{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}"#
    private static let document = #"{"Version": "2012-10-17", "Statement": [\#(statement)]}"#

    private func lines(_ text: String, _ file: String = "m.yaml") throws -> [String] {
        let found = try contents(text, file)
        return found.policies.map { "\($0.kind.rawValue) \($0.name) \($0.location)" } + found.gaps.map(\.reason)
            + found.attachments.map { "\($0.holder.name) \($0.policy)" }
    }

    @Test(arguments: [
        (
            "iam.aws.upbound.io/v1beta1", "Role", "forProvider: {assumeRolePolicy: '\(document)', permissionsBoundary: b}",
            ["trust Role/x m.yaml:7:38", "x b"]
        ),
        ("iam.aws.m.upbound.io/v1beta1", "Policy", "forProvider: {policy: '\(document)'}", ["identity Policy/x m.yaml:7:28"]),
        (
            "s3.aws.upbound.io/v1beta1", "BucketPolicy", "forProvider: {policy: '\(document)'}",
            ["resource BucketPolicy/x m.yaml:7:28"]
        ),
        (
            "ec2.aws.upbound.io/v1beta1", "VPCEndpoint", "forProvider: {policy: '\(document)'}",
            ["endpoint VPCEndpoint/x m.yaml:7:28"]
        ),
        (
            "iam.aws.crossplane.io/v1beta1", "RolePolicy", "forProvider: {document: \(document), roleName: r}",
            ["identity RolePolicy/x m.yaml:7:29"]
        ),
        (
            "s3.aws.crossplane.io/v1alpha3", "BucketPolicy",
            "forProvider: {policy: {version: '2012-10-17', statements: [{effect: Allow, principal: {allowAnon: true}, action: ['s3:GetObject'], resource: ['*']}]}}",
            ["resource BucketPolicy/x m.yaml:7:27"]
        ),
        (
            "iam.services.k8s.aws/v1alpha1", "Role",
            "{assumeRolePolicyDocument: '\(document)', inlinePolicies: {a: '\(document)'}, policies: [arn]}",
            ["trust Role/x m.yaml:7:33", "identity Role/x/a m.yaml:7:153", "x arn"]
        ),
        ("sqs.services.k8s.aws/v1alpha1", "Queue", "{policy: '\(document)'}", ["identity Queue/x m.yaml:7:15"]),
        (
            "kops.k8s.io/v1alpha2", "Cluster", "{additionalPolicies: {node: '[\(statement)]'}, externalPolicies: {master: [arn]}}",
            ["identity Cluster/x/additionalPolicies/node m.yaml:7:34", "masters.x arn"]
        ),
        ("ses.aws.upbound.io/v1beta1", "ReceiptFilter", "forProvider: {policy: Block}", []),
        ("iam.aws.upbound.io/v1beta1", "Policy", "forProvider: {policy: '{'}", ["the text ends too early"]),
        ("apps/v1", "Deployment", "{replicas: 1}", []),
        (
            "lambda.aws.upbound.io/v1beta1", "Permission",
            "forProvider: {action: 'lambda:InvokeFunction', principal: '*', functionNameRef: {name: f}}",
            ["resource Permission/x m.yaml:7:18"]
        ),
        (
            "s3control.aws.m.upbound.io/v1beta1", "MultiRegionAccessPointPolicy",
            "forProvider: {details: {name: n, policy: '\(document)'}}", ["resource MultiRegionAccessPointPolicy/x m.yaml:7:47"]
        ),
        (
            "organizations.aws.upbound.io/v1beta1", "Policy", "forProvider: {content: '\(document)'}",
            ["\(PolicyKind.serviceControl.rawValue) Policy/x m.yaml:7:29"]
        ),
        (
            "kafka.aws.upbound.io/v1beta1", "ClusterPolicy", "forProvider: {policy: '\(document)'}",
            ["resource ClusterPolicy/x m.yaml:7:28"]
        ),
        (
            "ssoadmin.aws.m.upbound.io/v1beta1", "ManagedPolicyAttachment",
            "forProvider: {managedPolicyArn: arn, permissionSetArnSelector: {matchLabels: {a: b}}}", ["{x.permissionSet} arn"]
        ),
        (
            "lambda.aws.crossplane.io/v1beta1", "Permission",
            "forProvider: {action: 'lambda:InvokeFunction', principal: s3.amazonaws.com, functionName: f}",
            ["resource Permission/x m.yaml:7:18"]
        ),
    ])
    func objectsAreRead(version: String, kind: String, spec: String, expected: [String]) throws {
        let found = try lines("apiVersion: \(version)\nkind: \(kind)\nmetadata:\n  name: x\n\nspec:\n    \(spec)\n")
        #expect(found == expected)
    }

    @Test func compositionsAreReadAndPatchesAreGaps() throws {
        let text = """
            apiVersion: apiextensions.crossplane.io/v1
            kind: Composition
            metadata: {name: c}
            spec:
              resources:
                - base: {apiVersion: iam.aws.upbound.io/v1beta1, kind: Policy, metadata: {name: a}, spec: {forProvider: {policy: '\(Self.document)'}}}
                - base: {apiVersion: iam.aws.upbound.io/v1beta1, kind: Policy, metadata: {name: b}, spec: {forProvider: {policy: '{}'}}}
                  patches: [{toFieldPath: spec.forProvider.policy}]
            """
        let found = try lines(text)
        #expect(found == ["identity Policy/a m.yaml:6:119", "the policy of `Policy/b` is put in by a patch"])
    }

    @Test(arguments: ["toFieldPath", "fromFieldPath"])
    func whatAPatchFillsInOfAPermissionIsNotKnown(field: String) throws {
        let text = """
            apiVersion: apiextensions.crossplane.io/v1
            kind: Composition
            metadata: {name: c}
            spec:
              resources:
                - base:
                    apiVersion: lambda.aws.upbound.io/v1beta1
                    kind: Permission
                    metadata: {name: p}
                    spec: {forProvider: {action: 'lambda:InvokeFunction', principal: events.amazonaws.com, functionName: f}}
                  patches: [{\(field): spec.forProvider.sourceArn}]
            """
        let policies = try contents(text, "m.yaml").policies
        let source = try #require(policies.first?.statement()["Condition"]?["ArnLike"]?["AWS:SourceArn"])
        #expect(policies.count == 1 && !source.freeParts.isEmpty)
    }

    @Test func clustersOfEksctlAreRead() throws {
        let text = """
            apiVersion: eksctl.io/v1alpha5
            kind: ClusterConfig
            metadata: {name: c}
            iam:
              serviceAccounts:
                - metadata: {name: app}
                  attachPolicy:
                    Version: "2012-10-17"
                    Statement: [{Effect: Allow, Action: 's3:*', Resource: '*'}]
                  attachPolicyARNs: [arn:aws:iam::aws:policy/AdministratorAccess]
            nodeGroups:
              - name: n
                iam: {attachPolicy: {Statement: []}}
            """
        #expect(
            try lines(text) == [
                "identity ClusterConfig/c/serviceAccounts/app m.yaml:8:9", "identity ClusterConfig/c/nodeGroups/n m.yaml:13:25",
                "app arn:aws:iam::aws:policy/AdministratorAccess",
            ])
    }

    @Test func configMapsAndAccountDetailsAreRead() throws {
        #expect(
            try lines(
                "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: m}\ndata:\n  p.json: |\n    \(Self.document)\n  other: text\n")
                == [
                    "identity ConfigMap/m/p.json m.yaml:6:5"
                ])
        let details =
            #"{"RoleDetailList": [{"RoleName": "r", "AssumeRolePolicyDocument": \#(Self.document), "RolePolicyList": [{"PolicyName": "p", "PolicyDocument": \#(Self.document)}], "AttachedManagedPolicies": [{"PolicyArn": "a"}]}], "Policies": [{"PolicyName": "m", "PolicyVersionList": [{"IsDefaultVersion": false, "Document": {}}, {"IsDefaultVersion": true, "Document": \#(Self.document)}]}]}"#
        #expect(
            try lines(details, "d.json").map { $0.split(separator: " ").prefix(2).joined(separator: " ") } == [
                "trust r", "identity r/p", "identity m", "r a",
            ])
    }

    @Test(arguments: [
        ("system:serviceaccount:web:app", 0), ("system:serviceaccount:jobs:*", 1), ("system:serviceaccount:jobs:app", 1),
    ])
    func aServiceAccountIsHeldAgainstTheTrustOfItsRole(subject: String, faults: Int) throws {
        let trust =
            #"{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": {"Federated": "f"}, "Condition": {"StringLike": {"i:sub": "\#(subject)"}}}]}"#
        let text = """
            apiVersion: v1
            kind: ServiceAccount
            metadata:
              name: app
              namespace: web
              annotations:
                eks.amazonaws.com/role-arn: arn:aws:iam::111122223333:role/reader
            ---
            apiVersion: iam.services.k8s.aws/v1alpha1
            kind: Role
            metadata: {name: reader}
            spec:
              assumeRolePolicyDocument: '\(trust)'
            """
        let found = try contents(text, "m.yaml")
        #expect(found.faults.count == faults)
        #expect(found.faults.allSatisfy { $0.location.description == "m.yaml:7:33" })
    }

    @Test func aServerlessServiceIsRead() throws {
        let text = """
            service: s
            custom:
              bucket: files
              statements:
                - {Effect: Allow, Action: 'kms:*', Resource: '*'}
            provider:
              name: aws
              stage: dev
              iam:
                role:
                  statements:
                    - Effect: Allow
                      Action: ['s3:GetObject']
                      Resource: !Sub "arn:aws:s3:::${self:custom.bucket}-${sls:stage}-${env:X}/${!aws:username}"
                  managedPolicies: [arn:aws:iam::aws:policy/X]
              apiGateway:
                resourcePolicy: [{Effect: Allow, Principal: '*', Action: 'execute-api:Invoke', Resource: '*'}]
            functions:
              f:
                iamRoleStatements: ${self:custom.statements}
              g:
                iamRoleStatements: ${file(nope.yml):x}
            resources:
              Resources:
                P: {Type: 'AWS::IAM::ManagedPolicy', Properties: {PolicyDocument: {Statement: {Effect: Allow, Action: 'x:*', Resource: !GetAtt Generated.Arn}}}}
            """
        let found = try contents(text, "serverless.yml")
        #expect(found.form == .serverless && found.areReadable)
        #expect(
            found.policies.map { "\($0.kind.rawValue) \($0.name)" } == [
                "identity functions.f.iam.role", "identity provider.iam.role", "resource provider.apiGateway.resourcePolicy",
                "identity P",
            ])
        let policy = try found.policy("provider.iam.role")
        #expect(try policy.statement()["Resource"]?.text == #""arn:aws:s3:::files-dev-{env.X}/${aws:username}""#)
        #expect(try policy.statement()["Action"]?.elements.first { _ in true }?.location.description == "serverless.yml:13:20")
        #expect(
            found.gaps.map(\.reason) == ["the statements of `functions.g.iam.role` are not in the file (variable file(nope.yml):x)"]
        )
        #expect(found.attachments.map(\.policy) == ["arn:aws:iam::aws:policy/X"])
    }

    @Test func bareListsOfStatementsAreRead() throws {
        #expect(
            try lines(#"[{"Action": ["s3:*"], "Resource": ["*"]}]"#, "custom-policies.json") == [
                "identity custom-policies.json custom-policies.json:1:1"
            ])
        #expect(try contents(#"[{"Name": "x"}]"#, "x.json").form == .unknown)
    }
}
