import Documents
import PolicyLanguage
import Testing

@testable import Templates

@Suite struct CloudFormationTests {
    /// A template whose only policy allows one action on one resource.
    private static func template(_ resource: String, _ more: String = "") -> String {
        """
        \(more)
        Resources:
          Bucket: {Type: AWS::S3::Bucket}
          Named: {Type: AWS::S3::Bucket, Properties: {BucketName: data}}
          Queue: {Type: AWS::SQS::Queue}
          Topic: {Type: AWS::SNS::Topic, Properties: {TopicName: t}}
          Table: {Type: AWS::DynamoDB::Table, Properties: {TableName: !Ref Named}}
          Role: {Type: AWS::IAM::Role, Properties: {Path: /app/, RoleName: r}}
          P:
            Type: AWS::IAM::ManagedPolicy
            Properties:
              PolicyDocument:
                Version: 2012-10-17
                Statement:
                  - {Effect: Allow, Action: 's3:Get*', Resource: \(resource)}
        """
    }

    @Test(arguments: [
        ("!Ref Bucket", "{Bucket}"), ("!GetAtt Bucket.Arn", "arn:{AWS.Partition}:s3:::{Bucket}"),
        ("!Sub 'arn:aws:s3:::${Named}/*'", "arn:aws:s3:::data/*"),
        ("!Sub '${Named.Arn}/${!aws:username}'", "arn:{AWS.Partition}:s3:::data/${aws:username}"),
        ("!GetAtt Queue.Arn", "arn:{AWS.Partition}:sqs:{AWS.Region}:{AWS.AccountId}:{Queue}"),
        ("!Ref Topic", "arn:{AWS.Partition}:sns:{AWS.Region}:{AWS.AccountId}:t"), ("!Ref Queue", "{Queue}"),
        (
            "!GetAtt Table.StreamArn",
            "arn:{AWS.Partition}:dynamodb:{AWS.Region}:{AWS.AccountId}:table/data/stream/{Table.StreamLabel}"
        ),
        ("!GetAtt Role.Arn", "arn:{AWS.Partition}:iam::{AWS.AccountId}:role/app/r"),
        ("!GetAtt Bucket.DomainName", "{Bucket.DomainName}"),
        ("!Join ['', ['arn:aws:s3:::', !Ref Named, '/*']]", "arn:aws:s3:::data/*"), ("!Join [':', [a, !Ref Bucket]]", "a:{Bucket}"),
        ("!Select [1, [x, y]]", "y"), ("!Select [1, !Split ['/', 'a/b/c']]", "b"), ("!Select [9, [x]]", "{Fn.Select}"),
        ("!ImportValue net-arn", "{net-arn}"), ("!Sub ['${x}-${AWS::Region}', {x: !Ref Named}]", "data-{AWS.Region}"),
        ("'{{resolve:ssm:/app/arn:1}}/*'", "{ssm.app.arn.1}/*"), ("!Sub 'a${'", "a${"),
    ])
    func referencesStandForWhatTheTemplateSays(resource: String, expected: String) throws {
        let found = try contents(Self.template(resource))
        #expect(found.form == .cloudFormation)
        #expect(found.gaps.isEmpty)
        let policy = try found.policy("P")
        #expect(try policy.statement()["Resource"]?.string == expected)
        #expect(policy.freeValues.isEmpty == !expected.contains("{") || expected.contains("${"))
        #expect(policy.isReadable)
    }

    @Test func whereTheTemplateIsDeployedSettlesPseudoParameters() throws {
        let found = try contents(Self.template("!GetAtt Queue.Arn")) {
            $0.account = "123456789012"
            $0.region = "cn-north-1"
            $0.partition = "aws-cn"
        }
        #expect(try found.policy("P").statement()["Resource"]?.string == "arn:aws-cn:sqs:cn-north-1:123456789012:{Queue}")
    }

    @Test(arguments: [
        ("Parameters: {N: {Type: String, Default: d}}", "d"), ("Parameters: {N: {Type: String}}", "{N}"),
        ("Parameters: {N: {Type: String, Default: ''}}", "{N}"),
        ("Parameters: {N: {Type: 'AWS::SSM::Parameter::Value<String>', Default: /x}}", "{N}"),
        ("Parameters: {N: {Type: Number, Default: 7}}", "7"),
    ])
    func parametersStandForTheirDefaults(parameters: String, expected: String) throws {
        let found = try contents(Self.template("!Ref N", parameters))
        #expect(try found.policy("P").statement()["Resource"]?.string == expected)
        let given = try contents(Self.template("!Ref N", parameters)) { $0.parameters["N"] = "given" }
        #expect(try given.policy("P").statement()["Resource"]?.string == "given")
    }

    @Test func aListParameterIsAList() throws {
        let found = try contents(Self.template("!Ref N", "Parameters: {N: {Type: CommaDelimitedList, Default: 'a, b'}}"))
        #expect(try found.policy("P").statement()["Resource"]?.text == #"["a","b"]"#)
    }

    @Test func mappingsAreLookedUp() throws {
        let mappings = "Mappings: {M: {prod: {arn: 'arn:aws:s3:::p'}}}\nParameters: {E: {Type: String, Default: prod}}"
        let found = try contents(Self.template("!FindInMap [M, !Ref E, arn]", mappings))
        #expect(try found.policy("P").statement()["Resource"]?.string == "arn:aws:s3:::p")
        let open = try contents(Self.template("!FindInMap [M, !Ref 'AWS::Region', arn]", mappings))
        #expect(try open.policy("P").freeValues == ["Fn::FindInMap"])
    }

    @Test(arguments: [
        ("!Ref Nothing", "`Nothing` in `Ref` names nothing in the template"),
        ("!GetAtt No.Arn", "`No` in `Fn::GetAtt` names nothing"),
        ("!Sub '${aws:username}'", "`aws:username` in `Fn::Sub` names nothing"),
        ("!If [No, a, b]", "`No` in `Fn::If` names nothing"),
    ])
    func aNameThatTheTemplateLacksIsAGap(resource: String, expected: String) throws {
        let found = try contents(Self.template(resource))
        #expect(found.gaps.map(\.reason).contains { $0.hasPrefix(expected) })
        #expect(found.gaps.first?.location?.start?.line == 15)
    }

    /// SAM makes aliases, roles, stages and APIs of its own.
    @Test(arguments: ["!Ref F.Alias", "!Ref F.Version", "!GetAtt FRole.Arn", "!Sub 'arn:${ServerlessRestApi}/x'", "!Ref FC"])
    func whatSAMMakesIsFree(resource: String) throws {
        let function = "  F: {Type: 'AWS::Serverless::Function', Properties: {Handler: a, Runtime: python3.12, CodeUri: .}}\n"
        let text = Self.template(resource).replacing("Resources:\n", with: "Resources:\n" + function)
        #expect(try contents(text).gaps.isEmpty)
        #expect(
            try contents(text.replacing("FRole", with: "GRole").replacing("Ref F", with: "Ref G")).gaps.isEmpty
                == resource.contains("Api"))
    }

    @Test func aPolicyIsGivenInEveryVariantOfItsConditions() throws {
        let text = """
            Parameters:
              Env: {Type: String, Default: dev, AllowedValues: [dev, prod, test]}
            Conditions:
              IsProd: !Equals [!Ref Env, prod]
              IsTest: !Equals [test, !Ref Env]
              IsOther: !Not [!Or [!Condition IsProd, !Condition IsTest]]
            Resources:
              P:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Statement:
                      - {Effect: Allow, Action: 's3:*', Resource: !If [IsProd, !Sub 'arn:aws:s3:::${Env}', !If [IsTest, t, o]]}
                      - !If [IsOther, {Effect: Deny, Action: '*', Resource: '*'}, !Ref AWS::NoValue]
              Q:
                Type: AWS::IAM::ManagedPolicy
                Condition: IsProd
                Properties: {PolicyDocument: {Statement: {Effect: Allow, Action: !If [IsProd, a:b, c:d], Resource: '*'}}}
            """
        let found = try contents(text)
        #expect(found.gaps.isEmpty)
        let variants = found.policies.filter { $0.name == "P" }
        #expect(variants.map { (try? $0.statement()["Resource"]?.string) ?? "" } == ["o", "arn:aws:s3:::prod", "t"])
        #expect(variants.map { BarePolicy.statements(of: $0.value).count } == [2, 1, 1])
        #expect(variants[1].assumptions.map { "\($0.condition) \($0.holds)" } == ["IsOther false", "IsProd true", "IsTest false"])
        let only = found.policies.filter { $0.name == "Q" }
        #expect(try only.map { try $0.statement()["Action"]?.string } == ["a:b"])
        let settled = try contents(text) { $0.parameters["Env"] = "test" }
        #expect(settled.policies.map(\.name) == ["P"])
    }

    @Test func moreVariantsThanAreJudgedAreAGap() throws {
        var text = "Parameters:\n"
        for index in 0..<6 { text += "  P\(index): {Type: String}\n" }
        text += "Conditions:\n"
        for index in 0..<6 { text += "  C\(index): !Equals [!Ref P\(index), x]\n" }
        text += "Resources:\n  P:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument:\n        Statement:\n"
        for index in 0..<6 {
            text += "          - !If [C\(index), {Effect: Allow, Action: 'a:\(index)', Resource: '*'}, !Ref AWS::NoValue]\n"
        }
        let found = try contents(text)
        #expect(found.policies.count == ConditionSpace.maximumVariants)
        #expect(found.gaps.map(\.reason) == ["more than 16 variants of `P`: the others were not judged"])
    }

    @Test(arguments: [
        ("AWS::IAM::Role", "AssumeRolePolicyDocument: DOC", PolicyKind.trust, "X"),
        ("AWS::IAM::Role", "Policies: [{PolicyName: n, PolicyDocument: DOC}]", .identity, "X/n"),
        ("AWS::IAM::Role", "Policies: !If [C, [{PolicyName: n, PolicyDocument: DOC}], []]", .identity, "X/n"),
        ("AWS::S3::BucketPolicy", "PolicyDocument: DOC", .resource, "X"), ("AWS::KMS::Key", "KeyPolicy: DOC", .resource, "X"),
        ("AWS::EC2::VPCEndpoint", "PolicyDocument: DOC", .endpoint, "X"),
        ("AWS::SSO::PermissionSet", "InlinePolicy: DOC", .identity, "X"),
        ("AWS::Organizations::Policy", "Type: SERVICE_CONTROL_POLICY, Content: DOC", .serviceControl, "X"),
        ("AWS::Organizations::Policy", "Type: RESOURCE_CONTROL_POLICY, Content: DOC", .resourceControl, "X"),
        ("AWS::OpenSearchService::Domain", "AccessPolicies: DOC", .resource, "X"),
        ("AWS::DynamoDB::Table", "ResourcePolicy: {PolicyDocument: DOC}", .resource, "X"),
        ("AWS::DynamoDB::GlobalTable", "Replicas: [{Region: r, ResourcePolicy: {PolicyDocument: DOC}}]", .resource, "X/0"),
        ("AWS::EKS::PodIdentityAssociation", "Policy: DOC", .session, "X"),
        ("Custom::Thing", "Deep: [{Inner: DOC}]", .identity, "X"),
        ("AWS::Serverless::Function", "Policies: [AWSLambdaBasicExecutionRole, DOC]", .identity, "X/1"),
        ("AWS::Serverless::StateMachine", "Policies: DOC", .identity, "X/0"),
        ("AWS::Events::EventBusPolicy", "StatementId: s, Statement: STATEMENT", .resource, "X"),
    ])
    func everyTypeIsReadWhereItHoldsItsPolicy(type: String, properties: String, kind: PolicyKind, name: String) throws {
        let statement = "{Effect: Allow, Action: 'a:b', Resource: '*'}"
        let filled = properties.split(separator: "STATEMENT", omittingEmptySubsequences: false).joined(separator: statement)
            .split(separator: "DOC", omittingEmptySubsequences: false).joined(
                separator: "{Version: 2012-10-17, Statement: [\(statement)]}")
        let found = try contents(
            """
            Parameters: {P: {Type: String}}
            Conditions: {C: !Equals [!Ref P, x]}
            Resources: {X: {Type: '\(type)', Properties: {\(filled)}}}
            """)
        #expect(found.policies.map(\.kind) == [kind])
        #expect(found.policies.map(\.name) == [name])
        #expect(found.areReadable)
        #expect(found.policies.first?.resource?.type == type)
        #expect(found.gaps.isEmpty)
    }

    @Test func everyListedTypeIsFound() throws {
        for type in [
            "AWS::SQS::QueuePolicy", "AWS::SNS::TopicPolicy", "AWS::Backup::BackupVault", "AWS::ECR::Repository",
            "AWS::MSK::ClusterPolicy",
        ] {
            let place = try #require(PolicyPlaces.places(of: type)?.first)
            let found = try contents("Resources: {X: {Type: '\(type)', Properties: {\(place.path[0]): {Statement: []}}}}")
            #expect(found.policies.map(\.kind) == [.resource])
        }
        #expect(PolicyPlaces.places(of: "AWS::S3::Bucket") == nil)
    }

    @Test(arguments: ["json", "yaml"])
    func aPolicyInATextIsReadWithItsPlaces(form: String) throws {
        let yaml = """
            Resources:
              Set:
                Type: AWS::SSO::PermissionSet
                Properties:
                  InlinePolicy: !Sub |
                    {"Statement": [
                      {"Effect": "Allow", "Action": "s3:*",
                       "Resource": "arn:aws:s3:::${B}/*"}]}
              B: {Type: AWS::S3::Bucket}
            """
        let json =
            #"{"Resources": {"Set": {"Type": "AWS::SSO::PermissionSet", "Properties": {"InlinePolicy": {"Fn::Sub": "{\"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"s3:*\", \"Resource\": \"arn:aws:s3:::${B}/*\"}]}"}}}, "B": {"Type": "AWS::S3::Bucket"}}}"#
        let text = form == "json" ? json : yaml
        let found = try contents(text, "t.\(form)")
        let policy = try found.policy("Set")
        let resource = try #require(try policy.statement()["Resource"])
        #expect(resource.string == "arn:aws:s3:::{B}/*")
        #expect(resource.freeParts.map(\.meaning) == ["Ref B"])
        #expect(try policy.statement()["Action"]?.freeParts.isEmpty == true)
        let start = resource.sourceRange.lowerBound
        #expect(String(decoding: Array(text.utf8)[start...].prefix(16), as: UTF8.self).contains("arn:aws"))
        if form == "yaml" { #expect(resource.location.description == "t.yaml:8:24") }
    }

    @Test func whatIsOpenNeverStandsInTheWayOfReading() throws {
        let text = """
            Parameters: {P: {Type: String}}
            Resources:
              A:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Version: !Ref P
                    Statement:
                      - {Effect: !Ref P, Action: 'a:b', Resource: '*'}
                      - {Effect: Allow, Principal: !Ref P, Action: 'a:b', Resource: '*', Condition: !Ref P}
                      - {Effect: Allow, Action: !Ref P, Resource: '*', Condition: {StringEquals: !GetAtt J.Value}}
                      - !Ref P
              B: {Type: AWS::IAM::ManagedPolicy, Properties: {PolicyDocument: !Ref P}}
              C: {Type: AWS::IAM::ManagedPolicy, Properties: {PolicyDocument: {Statement: !Ref P}}}
              J: {Type: 'Custom::J'}
            """
        let found = try contents(text)
        let policy = try #require(found.policies.first)
        #expect(found.policies.count == 1)
        #expect(policy.isReadable)
        #expect(BarePolicy.statements(of: policy.value).count == 2)
        #expect(try policy.statement(1)["Condition"]?.text == #"{"StringEquals":{"{J.Value}":"{J.Value}"}}"#)
        #expect(
            found.gaps.map(\.reason) == [
                "the effect of a statement that Ref P stands for", "a condition that Ref P stands for",
                "an action that Ref P stands for",
                "a statement that Ref P stands for",
                "the policy that Ref P stands for is not in the template", "statements that Ref P stands for",
            ])
    }

    @Test func holdersAndAttachmentsAreTold() throws {
        let found = try contents(
            """
            Resources:
              Role: {Type: AWS::IAM::Role, Properties: {ManagedPolicyArns: [!Sub 'arn:${AWS::Partition}:iam::aws:policy/X', !Ref M], PermissionsBoundary: b}}
              Policy: {Type: AWS::IAM::Policy, Properties: {Roles: [!Ref Role, other], Groups: [g], PolicyDocument: {Statement: []}}}
              M: {Type: AWS::IAM::ManagedPolicy, Properties: {ManagedPolicyName: m, PolicyDocument: {Statement: []}}}
              F: {Type: AWS::Serverless::Function, Properties: {Policies: AmazonS3ReadOnlyAccess}}
            """)
        #expect(try found.policy("Policy").holders == [Holder(.role, "{Role}"), Holder(.role, "other"), Holder(.group, "g")])
        #expect(
            found.attachments.map { "\($0.holder.name) \($0.policy) \($0.isBoundary)" } == [
                "{Role} arn:{AWS.Partition}:iam::aws:policy/X false",
                "{Role} arn:{AWS.Partition}:iam::{AWS.AccountId}:policy/m false",
                "{Role} b true", "{FRole} AmazonS3ReadOnlyAccess false",
            ])
    }

    @Test(arguments: [
        ("AWS::CloudFormation::Stack", "TemplateURL: 'https://x/y'", "the template of `X` is in another file and was not read"),
        ("Org::Team::Thing::MODULE", "A: b", "a module is not read"),
    ])
    func whatIsElsewhereIsAGap(type: String, properties: String, expected: String) throws {
        let found = try contents("Resources: {X: {Type: '\(type)', Properties: {\(properties)}}}")
        #expect(found.gaps.map(\.reason) == [expected])
    }

    @Test func aTemplateBesideIsReadWhenItsFileIs() throws {
        let text = "Resources: {X: {Type: 'AWS::CloudFormation::Stack', Properties: {TemplateURL: ./child.yaml}}}"
        #expect(try contents(text).gaps.map(\.reason) == ["the template of `X` is in another file and was not read"])
        var options = TemplateReader.Options()
        options.files = TerraformFiles(list: { _ in ["child.yaml"] }, read: { _ in Array("Resources: {}".utf8) })
        #expect(try TemplateReader(options).read(SourceText(name: "template.yaml", bytes: Array(text.utf8))).gaps.isEmpty)
    }

    static let body = #"{"Resources":{"R":{"Type":"AWS::IAM::Role","Properties":{"AssumeRolePolicyDocument":{"Statement":[]}}}}}"#

    @Test(arguments: [
        ("Resources: {S: {Type: 'AWS::CloudFormation::StackSet', Properties: {TemplateBody: '\(body)'}}}", "t.yaml"),
        (#"resource "aws_cloudformation_stack" "s" { template_body = jsonencode(\#(body)) }"#, "main.tf"),
        ("resource \"aws_cloudformation_stack_set\" \"s\" {\n  template_body = <<EOT\n\(body)\nEOT\n}\n", "main.tf"),
    ])
    func aTemplateWithinIsRead(text: String, name: String) throws {
        var options = TemplateReader.Options()
        options.files = TerraformFiles(list: { _ in [name] }, read: { _ in Array(text.utf8) })
        let found = try TemplateReader(options).read(SourceText(name: name, bytes: Array(text.utf8)))
        #expect(found.policies.map(\.kind) == [.trust])
        #expect(found.gaps.isEmpty && found.callerGaps.isEmpty)
    }

    @Test func permissionsAreStatements() throws {
        let found = try contents(
            """
            Resources:
              S: {Type: AWS::Lambda::Permission, Properties: {FunctionName: f, Action: 'lambda:InvokeFunction', Principal: s3.amazonaws.com, SourceArn: 'arn:aws:s3:::b', SourceAccount: 123456789012}}
              E: {Type: AWS::Lambda::Permission, Properties: {FunctionName: 'arn:aws:lambda:r:a:function:f', Action: 'lambda:InvokeFunctionUrl', Principal: '*', FunctionUrlAuthType: NONE}}
              A: {Type: AWS::Lambda::Permission, Properties: {FunctionName: f, Action: 'lambda:InvokeFunction', Principal: 123456789012}}
              B: {Type: AWS::Events::EventBusPolicy, Properties: {StatementId: s, Action: 'events:PutEvents', Principal: '*', Condition: {Type: StringEquals, Key: aws:PrincipalOrgID, Value: o}}}
            """)
        #expect(found.areReadable)
        #expect(
            try found.policies.map { try $0.statement()["Principal"]?.text } == [
                #"{"Service":"s3.amazonaws.com"}"#, #""*""#, #"{"AWS":"123456789012"}"#, #""*""#,
            ])
        #expect(
            try found.policies.map { try $0.statement()["Condition"]?.text } == [
                #"{"ArnLike":{"AWS:SourceArn":"arn:aws:s3:::b"},"StringEquals":{"AWS:SourceAccount":"123456789012"}}"#,
                #"{"StringEquals":{"lambda:FunctionUrlAuthType":"NONE"}}"#, nil, #"{"StringEquals":{"aws:PrincipalOrgID":"o"}}"#,
            ])
        #expect(try found.policy("S").statement()["Principal"]?.location.start?.line == 2)
    }
}
