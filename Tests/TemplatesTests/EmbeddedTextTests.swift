import Documents
import PolicyLanguage
import Testing

@testable import Templates

/// YAML in texts of other files: stack sets' templates, and what functions of Crossplane fill in.
@Suite struct EmbeddedTextTests {
    private static let yaml = """
        Resources:
          R:
            Type: AWS::IAM::ManagedPolicy
            Properties:
              PolicyDocument:
                Statement:
                  - Effect: Allow
                    Action: "s3:*"
                    Resource: !Sub "arn:aws:s3:::${AWS::AccountId}-x/*"
        """

    private static func indented(_ text: String, _ count: Int) -> String {
        text.split(separator: "\n").map { String(repeating: " ", count: count) + $0 }.joined(separator: "\n")
    }

    @Test func aStackSetsBodyKeepsItsPlaces() throws {
        let text =
            "Resources:\n  S:\n    Type: AWS::CloudFormation::StackSet\n    Properties:\n      TemplateBody: |\n\(Self.indented(Self.yaml, 8))\n"
        let found = try contents(text)
        #expect(found.gaps.isEmpty && found.areReadable)
        let statement = try #require(found.policies.first).statement()
        #expect(statement["Action"]?.location.description == "t.yaml:13:29")
        #expect(statement["Resource"]?.string == "arn:aws:s3:::{AWS.AccountId}-x/*")
    }

    @Test func aBodyInTerraformKeepsItsUnknownParts() throws {
        let body = Self.yaml.replacing("\"s3:*\"", with: "${var.action}").replacing(
            "!Sub \"arn:aws:s3:::${AWS::AccountId}-x/*\"", with: "'*'")
        let found = try tree([
            "main.tf":
                "variable \"action\" {}\nresource \"aws_cloudformation_stack_set\" \"s\" {\n  template_body = <<EOT\n\(body)\nEOT\n}\n"
        ])
        let policy = try #require(found.policies.first)
        #expect(policy.freeValues == ["unknown var.action"])
        #expect(try policy.statement()["Action"]?.location.start?.line == 11)
    }

    @Test func whatIsNotYAMLIsAGap() throws {
        let text = "Resources: {S: {Type: 'AWS::CloudFormation::StackSet', Properties: {TemplateBody: 'a: [b'}}}"
        #expect(try contents(text).gaps.count == 1)
    }

    private func composition(_ input: String) -> String {
        """
        apiVersion: apiextensions.crossplane.io/v1
        kind: Composition
        metadata: {name: c}
        spec:
          mode: Pipeline
          pipeline:
            - step: b
              functionRef: {name: function-go-templating}
              input:
        \(Self.indented(input, 8))
        """
    }

    @Test func aTemplateOfGoIsReadWithItsMarksUnknown() throws {
        let manifest = """
            {{- range $i := until 3 }}
            apiVersion: iam.aws.upbound.io/v1beta1
            kind: Policy
            metadata:
              name: {{ .observed.composite.resource.metadata.name }}
            spec:
              forProvider:
                policy: |
                  {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "arn:aws:s3:::{{ $i }}/*"}]}
            ---
            {{- end }}
            """
        let found = try contents(
            composition("kind: GoTemplate\nsource: Inline\ninline:\n  template: |\n\(Self.indented(manifest, 4))"))
        let policy = try #require(found.policies.first)
        #expect(policy.kind == .identity && found.gaps.isEmpty && found.policies.count == 1)
        #expect(policy.freeValues.count == 1)
        #expect(try policy.statement()["Action"]?.location.description == "t.yaml:22:89")
    }

    @Test(arguments: [
        (
            "kind: GoTemplate\nsource: FileSystem\nfileSystem: {dirPath: /t}",
            ["the manifests of the step `b` are in other files"]
        ),
        (
            "kind: KCLInput\nspec: {source: 'items = [{apiVersion = \"iam.aws.upbound.io/v1beta1\"}]'}",
            ["the code of the step `b` is not run: what it makes is not known"]
        ), ("kind: KCLInput\nspec: {source: 'items = []'}", []),
    ])
    func whatAFunctionMakesElsewhereIsAGap(input: String, reasons: [String]) throws {
        #expect(try contents(composition(input)).gaps.map(\.reason) == reasons)
    }

    @Test(arguments: [
        (
            "main.tf",
            "resource \"aws_lambda_function_url\" \"u\" {\n  function_name = \"f\"\n  authorization_type = \"NONE\"\n}\n", 1
        ),
        (
            "main.tf",
            "variable \"open\" {}\nresource \"aws_lambda_function_url\" \"u\" {\n  authorization_type = var.open ? \"NONE\" : \"AWS_IAM\"\n}\n",
            1
        ),
        ("main.tf", "resource \"aws_lambda_function_url\" \"u\" {\n  authorization_type = \"AWS_IAM\"\n}\n", 0),
        ("main.tf", "resource \"awscc_lambda_url\" \"u\" {\n  auth_type = \"NONE\"\n}\n", 1),
        (
            "Pulumi.yaml",
            "name: p\nruntime: yaml\nresources:\n  u: {type: 'aws:lambda:FunctionUrl', properties: {authorizationType: NONE}}\n", 1
        ),
        (
            "Pulumi.yaml",
            "name: p\nruntime: yaml\nresources:\n  u: {type: 'aws-native:lambda:Url', properties: {authType: NONE}}\n", 1
        ),
        (
            "m.yaml",
            "apiVersion: lambda.aws.upbound.io/v1beta1\nkind: FunctionURL\nmetadata: {name: u}\nspec: {forProvider: {authorizationType: NONE}}\n",
            1
        ),
        (
            "m.yaml",
            "apiVersion: lambda.services.k8s.aws/v1alpha1\nkind: FunctionURLConfig\nmetadata: {name: u}\nspec: {authType: NONE}\n",
            1
        ),
        ("serverless.yml", "service: x\nprovider: {name: aws}\nfunctions:\n  f: {handler: a.b, url: true}\n", 1),
        ("serverless.yml", "service: x\nprovider: {name: aws}\nfunctions:\n  f: {handler: a.b, url: {cors: true}}\n", 1),
        ("serverless.yml", "service: x\nprovider: {name: aws}\nfunctions:\n  f: {handler: a.b, url: {authorizer: aws_iam}}\n", 0),
    ])
    func aURLForEveryoneIsAPolicy(file: String, text: String, count: Int) throws {
        let found = try tree([file: text], file)
        #expect(found.policies.map(\.kind) == Array(repeating: .resource, count: count), "\(found.gaps)")
        #expect(found.areReadable)
    }

    /// Statements of a file of their own are that file's, where a check of it finds them too.
    @Test func statementsOfAFileAreThatFiles() throws {
        let found = try tree(
            [
                "serverless.yml": """
                service: x
                provider: {name: aws, iam: {role: {statements: "${file(./st.yml)}"}}}
                custom: {b: data}
                resources:
                  - ${file(gone.yml)}
                """, "st.yml": "- Effect: Allow\n  Action: 's3:*'\n  Resource: arn:aws:s3:::${self:custom.b}\n",
            ], "serverless.yml")
        let policy = try #require(found.policies.first)
        #expect(try policy.statement()["Action"]?.location.description == "st.yml:2:11")
        #expect(try policy.statement()["Resource"]?.string == "arn:aws:s3:::data")
        #expect(policy.holders.map(\.name) == ["{IamRoleLambdaExecution}"])
        #expect(found.gaps.map(\.reason) == ["`resources` of the service is not in the file (variable file(gone.yml))"])
    }

    /// A document of parts that may not all be made is no measure of a quota.
    @Test(arguments: [
        ("statement {\n    actions = [\"s3:*\"]\n    resources = [\"*\"]\n  }", false),
        (
            "dynamic \"statement\" {\n    for_each = var.x\n    content {\n      actions = [\"s3:*\"]\n      resources = [\"*\"]\n    }\n  }",
            true
        ),
        (
            "source_policy_documents = [var.x ? jsonencode({Statement = []}) : jsonencode({Version = \"2012-10-17\", Statement = []})]",
            true
        ),
    ])
    func aSumOfAssumedPartsIsKnown(body: String, mayBeSmaller: Bool) throws {
        let found = try tree([
            "main.tf": """
            variable "x" {}
            data "aws_iam_policy_document" "d" {
              statement {
                actions   = ["sqs:*"]
                resources = ["*"]
              }
              \(body)
            }
            resource "aws_iam_policy" "p" {
              policy = data.aws_iam_policy_document.d.json
            }
            """
        ])
        #expect(found.policies.map(\.mayBeSmaller) == [mayBeSmaller], "\(found.callerGaps)")
    }
}
