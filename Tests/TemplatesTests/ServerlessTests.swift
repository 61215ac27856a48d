import Documents
import PolicyLanguage
import Testing

@testable import Templates

@Suite struct ServerlessTests {
    @Test func policyTemplatesStandForTheirStatements() throws {
        let found = try contents(
            """
            Transform: AWS::Serverless-2016-10-31
            Resources:
              Table: {Type: AWS::DynamoDB::Table}
              F:
                Type: AWS::Serverless::Function
                Properties:
                  Policies:
                    - DynamoDBReadPolicy: {TableName: !Ref Table}
                    - S3ReadPolicy: {BucketName: data}
                    - AMIDescribePolicy: {}
                    - Nonsense: {}
            """)
        #expect(found.areReadable)
        #expect(found.policies.map(\.name) == ["F/0/DynamoDBReadPolicy", "F/1/S3ReadPolicy", "F/2/AMIDescribePolicy"])
        #expect(
            try found.policies[0].statement()["Resource"]?.elements.map(\.string).first
                == "arn:{AWS.Partition}:dynamodb:{AWS.Region}:{AWS.AccountId}:table/{Table}")
        #expect(try found.policies[1].statement()["Resource"]?.text.contains(":s3:::data/*") == true)
        #expect(found.policies[1].location.start?.line == 9)
        #expect(found.policies[0].holders == [Holder(.role, "{FRole}")])
        #expect(found.gaps.map(\.reason) == ["unknown policy template `Nonsense`"])
    }

    /// Every line of the tables makes a policy that can be read.
    @Test func everyPolicyTemplateIsReadable() throws {
        #expect(ServerlessTables.policies.count > 75)
        for name in ServerlessTables.policies.keys.sorted() {
            let found = try contents("Resources: {F: {Type: 'AWS::Serverless::Function', Properties: {Policies: [{\(name): {}}]}}}")
            #expect(found.policies.count == 1 && found.areReadable && found.gaps.isEmpty, "\(name)")
        }
    }

    @Test func connectorsStandForWhatTheyMake() throws {
        let found = try contents(
            """
            Resources:
              F: {Type: AWS::Serverless::Function, Connectors: {C: {Properties: {Destination: {Id: B}, Permissions: [Read, Write]}}}}
              B: {Type: AWS::S3::Bucket, Properties: {BucketName: b}}
              Q: {Type: AWS::SQS::Queue}
              T: {Type: AWS::SNS::Topic}
              D: {Type: AWS::Serverless::Connector, Properties: {Source: {Id: T}, Destination: [{Id: Q}, {Id: F}], Permissions: [Write]}}
              E: {Type: AWS::Serverless::Connector, Properties: {Source: {Id: Q}, Destination: {Id: T}, Permissions: [Write]}}
            """)
        #expect(found.areReadable)
        #expect(
            found.policies.map { "\($0.kind.rawValue) \($0.name)" } == [
                "identity F/C/Read", "identity F/C/Write", "resource D/Write", "resource D/Write",
            ])
        #expect(try found.policies[0].statement()["Resource"]?.elements.map(\.string).first == "arn:{AWS.Partition}:s3:::b")
        #expect(try found.policies[2].statement()["Principal"]?.text == #"{"Service":"sns.amazonaws.com"}"#)
        // The permission is of the function that the connector leads to.
        #expect(try found.policies[3].statement()["Resource"]?.text.contains("{F") == true)
        #expect(found.gaps.map(\.reason) == ["a connector from `AWS::SQS::Queue` to `AWS::SNS::Topic` (Write) is not known"])
    }

    @Test func anOpenFunctionURLIsAPermission() throws {
        let found = try contents(
            "Resources: {F: {Type: 'AWS::Serverless::Function', Properties: {FunctionUrlConfig: {AuthType: NONE}}}}")
        #expect(found.areReadable)
        #expect(try found.policies.map { try $0.statement()["Principal"]?.string } == ["*"])
        #expect(found.policies.first?.kind == .resource)
    }

    @Test func statementsOfAnAPIArePolicies() throws {
        let found = try contents(
            """
            Resources:
              A:
                Type: AWS::Serverless::Api
                Properties:
                  Auth: {ResourcePolicy: {CustomStatements: [{Effect: Allow, Principal: '*', Action: 'execute-api:Invoke', Resource: '*'}]}}
            """)
        #expect(found.areReadable)
        #expect(found.policies.map(\.kind) == [.resource])
    }

    private static let statement = "{Effect: Allow, Action: '*', Resource: '*'}"

    @Test(arguments: [
        (
            "resources: {extensions: {IamRoleLambdaExecution: {Properties: {Policies: [{PolicyName: x, PolicyDocument: {Statement: [\(statement)]}}]}}}}",
            "IamRoleLambdaExecution/x", PolicyKind.identity
        ),
        (
            "resources: {extensions: {WorkerLambdaFunction: {Properties: {Other: {Statement: [\(statement)]}}}}}",
            "WorkerLambdaFunction", .identity
        ),
        (
            "resources: {extensions: {ApiGatewayRestApi: {Properties: {Policy: {Statement: [{Effect: Allow, Principal: '*', Action: '*', Resource: '*'}]}}}}}",
            "ApiGatewayRestApi", .resource
        ),
        (
            "stepFunctions: {stateMachines: {S: {iamRoleStatements: [\(statement)]}}}",
            "stepFunctions.stateMachines.S.iamRoleStatements", .identity
        ),
        (
            "appSync: {dataSources: {d: {config: {iamRoleStatements: [\(statement)]}}}}",
            "appSync/dataSources/d/config/iamRoleStatements", .identity
        ),
    ])
    func whatIsOutsideOfTheFrameworksRolesIsRead(section: String, name: String, kind: PolicyKind) throws {
        let found = try contents("service: x\nprovider: {name: aws}\n\(section)\n", "serverless.yml")
        #expect(found.policies.map(\.name) == [name] && found.policies.map(\.kind) == [kind])
        #expect(found.gaps.isEmpty && found.areReadable, "\(found.gaps)")
    }

    @Test func anExtensionAttachesPolicies() throws {
        let found = try contents(
            "service: x\nprovider: {name: aws}\nresources: {extensions: {IamRoleLambdaExecution: {Properties: {ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess']}}}}\n",
            "serverless.yml")
        #expect(found.attachments.map(\.policy) == ["arn:aws:iam::aws:policy/AdministratorAccess"] && found.gaps.isEmpty)
    }
}
