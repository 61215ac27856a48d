import Documents
import Testing

@testable import Templates

/// Placeholders in policies of templates, code and manifests: what a tool or a person fills in before the file is deployed.
@Suite struct TemplatePlaceholderTests {
    private static func cloudFormation(_ resource: String) -> String {
        """
        Resources:
          P:
            Type: AWS::IAM::ManagedPolicy
            Properties:
              PolicyDocument:
                Version: "2012-10-17"
                Statement: {Effect: Allow, Action: "sqs:*", Resource: \(resource)}
        """
    }

    private static func terraform(_ resource: String) -> String {
        #"resource "aws_iam_policy" "p" { policy = jsonencode({Version = "2012-10-17", Statement = [{Effect = "Allow", Action = "sqs:*", Resource = "#
            + resource + "}]}) }"
    }

    private static func manifest(_ resource: String) -> String {
        """
        apiVersion: iam.services.k8s.aws/v1alpha1
        kind: Policy
        metadata: {name: p}
        spec:
          policyDocument: |
            {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sqs:*", "Resource": \(resource)}]}
        """
    }

    private static func service(_ resource: String) -> String {
        """
        service: s
        provider:
          name: aws
          iam: {role: {statements: [{Effect: Allow, Action: "sqs:*", Resource: \(resource)}]}}
        functions: {a: {handler: a.b}}
        """
    }

    @Test(arguments: [
        (cloudFormation(#""arn:aws:sqs:eu-west-1:<account-id>:q""#), "t.yaml", ["<account-id>"]),
        (cloudFormation(#""arn:aws:sqs:eu-west-1:{{ account }}:__QUEUE__""#), "t.yaml", ["{{ account }}", "__QUEUE__"]),
        (cloudFormation(#"!Sub "arn:aws:sqs:${AWS::Region}:<account>:q""#), "t.yaml", ["<account>"]),
        (terraform(#""<QUEUE_ARN>""#), "main.tf", ["<QUEUE_ARN>"]),
        (terraform(#""arn:aws:sqs:eu-west-1:@@ACCOUNT@@:q""#), "main.tf", ["@@ACCOUNT@@"]),
        (
            manifest(#""arn:aws:sqs:${AWS_REGION}:<account>:${queue_name}""#), "m.yaml",
            ["${AWS_REGION}", "<account>", "${queue_name}"]
        ),
        (manifest(#""arn:aws:sqs:$(REGION):$ACCOUNT:q""#), "m.yaml", ["$(REGION)", "$ACCOUNT"]),
        (
            service(##""arn:aws:sqs:#{AWS::Region}:#{AWS::AccountId}:q""##), "serverless.yml",
            ["#{AWS::Region}", "#{AWS::AccountId}"]
        ),
    ])
    func placeholdersOfTemplatesAreUnknown(text: String, file: String, expected: [String]) throws {
        let found = try contents(text, file)
        #expect(found.placeholders.map(\.text) == expected)
        #expect(found.gaps.isEmpty && found.areReadable)
        let policy = try #require(found.policies.first)
        #expect(policy.freeValues.filter { $0.hasPrefix("placeholder ") }.count == expected.count)
    }

    @Test(arguments: [
        // Nothing replaces it: the author forgot `Fn::Sub`, which the rules tell.
        (cloudFormation(#""arn:aws:sqs:eu-west-1:${AWS::AccountId}:q""#), "t.yaml"),
        (cloudFormation(#"!Sub "arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:${AWS::StackName}""#), "t.yaml"),
        (cloudFormation(#""arn:aws:sqs:eu-west-1:111122223333:${aws:username}""#), "t.yaml"),
        (terraform(#""arn:aws:sqs:${var.region}:111122223333:$${aws:username}""#), "main.tf"),
        (manifest(#""arn:aws:sqs:eu-west-1:111122223333:${aws:username}""#), "m.yaml"),
        (service(#""arn:aws:sqs:${aws:region}:${env:ACCOUNT}:q""#), "serverless.yml"),
    ])
    func whatTheLanguageFillsInIsNoPlaceholder(text: String, file: String) throws {
        let found = try contents(text, file)
        #expect(found.placeholders.isEmpty && found.policies.count == 1)
    }

    @Test func formsOfTheProjectHoldInTemplates() throws {
        for (text, file) in [
            (Self.cloudFormation(#""arn:aws:sqs:eu-west-1:ACCOUNT_ID:q""#), "t.yaml"),
            (Self.terraform(#""arn:aws:sqs:eu-west-1:ACCOUNT_ID:q""#), "main.tf"),
            (Self.manifest(#""arn:aws:sqs:eu-west-1:ACCOUNT_ID:q""#), "m.yaml"),
        ] {
            let found = try contents(text, file) { $0.placeholders = ["ACCOUNT_ID"] }
            #expect(found.placeholders.map(\.isDeclared) == [true], "\(file)")
            #expect(found.policies.first?.freeValues.contains("placeholder ACCOUNT_ID") == true, "\(file)")
        }
    }

    @Test func variantsOfAPolicyTellAPlaceholderOnce() throws {
        let text = Self.cloudFormation(#"!If [Other, "arn:aws:sqs:eu-west-1:<account>:a", "arn:aws:sqs:eu-west-1:<account>:b"]"#)
        let found = try contents("Parameters: {X: {Type: String}}\nConditions: {Other: !Equals [!Ref X, y]}\n" + text)
        #expect(found.policies.count == 2 && found.placeholders.count == 2)
    }

    @Test func anAttachedPolicyMayHaveOne() throws {
        let text = """
            Resources:
              U:
                Type: AWS::IAM::User
                Properties: {ManagedPolicyArns: ["arn:aws:iam::aws:policy/<POLICY>", "arn:aws:iam::aws:policy/ReadOnlyAccess"]}
            """
        let attachments = try contents(text).attachments
        #expect(attachments.map(\.isFree) == [true, false])
        #expect(attachments.first?.policy == "arn:aws:iam::aws:policy/{POLICY}")
    }
}
