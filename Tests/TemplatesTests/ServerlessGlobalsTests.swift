import Documents
import PolicyLanguage
import Testing

@testable import Templates

/// What resources of AWS SAM inherit, and what their events add.
@Suite struct ServerlessGlobalsTests {
    private static let open = #"{Effect: Allow, Principal: "*", Action: "execute-api:Invoke", Resource: "execute-api:/*"}"#

    private func lines(_ globals: String, _ resources: String) throws -> [String] {
        let found = try contents(
            "Transform: AWS::Serverless-2016-10-31\nGlobals: \(globals)\nResources:\n  \(resources)\n", "t.yaml")
        #expect(found.gaps.isEmpty && found.areReadable)
        return found.policies.map { "\($0.kind.rawValue) \($0.name) \($0.location.start?.line ?? 0)" }
            + found.attachments.map { "\($0.holder.name) \($0.policy) \($0.isBoundary)" }
    }

    @Test(arguments: [
        (
            "{Function: {FunctionUrlConfig: {AuthType: NONE}}}",
            "F: {Type: AWS::Serverless::Function, Properties: {InlineCode: x}}",
            ["resource F/AuthType 2"]
        ),
        ("{Function: {FunctionUrlConfig: {AuthType: NONE}}}", "F: {Type: AWS::Serverless::Function}", ["resource F/AuthType 2"]),
        (
            "{Function: {FunctionUrlConfig: {AuthType: NONE}}}",
            "F: {Type: AWS::Serverless::Function, Properties: {FunctionUrlConfig: {AuthType: AWS_IAM}}}", []
        ),
        (
            "{Function: {PermissionsBoundary: b, Timeout: 3}}",
            "F: {Type: AWS::Serverless::Function, Properties: {Policies: [ReadOnlyAccess]}}",
            ["FRole ReadOnlyAccess false", "FRole b true"]
        ),
        (
            "{Function: {AssumeRolePolicyDocument: {Statement: {Effect: Allow, Principal: {AWS: '111122223333'}, Action: 'sts:AssumeRole'}}}}",
            "F: {Type: AWS::Serverless::Function, Properties: {Handler: a.b}}", ["trust F 2"]
        ),
        (
            "{Api: {Auth: {ResourcePolicy: {CustomStatements: [\(open)]}}}}",
            "A: {Type: AWS::Serverless::Api, Properties: {Auth: {ResourcePolicy: {CustomStatements: [\(open)]}}}}", ["resource A 4"]
        ),
        (
            "{Api: {Auth: {ResourcePolicy: {CustomStatements: [\(open)]}}}}",
            "F: {Type: AWS::Serverless::Function, Properties: {Handler: a.b}}",
            ["resource ServerlessRestApi 2"]
        ),
        (
            "{Function: {Timeout: 3}}",
            "F: {Type: AWS::Serverless::Function, Properties: {Events: {E: {Type: Api, Properties: {Auth: {ResourcePolicy: {CustomStatements: [\(open)]}}}}}}}",
            ["resource F/E 4"]
        ),
        ("{Function: {FunctionUrlConfig: {AuthType: NONE}}}", "F: {Type: AWS::Lambda::Function}", []),
    ])
    func whatIsInheritedCounts(globals: String, resources: String, expected: [String]) throws {
        #expect(try lines(globals, resources).sorted() == expected.map { $0.replacing("FRole", with: "{FRole}") }.sorted())
    }

    @Test func listsArePutTogether() throws {
        let text = """
            Transform: AWS::Serverless-2016-10-31
            Globals: {Api: {Auth: {ResourcePolicy: {CustomStatements: [\(Self.open)]}}}}
            Resources:
              A: {Type: AWS::Serverless::Api, Properties: {Auth: {DefaultAuthorizer: X, ResourcePolicy: {CustomStatements: [\(Self.open)]}}}}
            """
        let policy = try #require(try contents(text, "t.yaml").policies.first)
        let lines = BarePolicy.statements(of: policy.value).map { $0.location.start?.line }
        #expect(lines == [2, 4])
    }
}
