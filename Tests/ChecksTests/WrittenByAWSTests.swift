import Documents
import Testing

@testable import Checks
@testable import Lint

/// Policies of which a template gives no more than the parameters: SAM's policy templates and connectors.
@Suite struct WrittenByAWSTests {
    private func rules(_ text: String) -> Set<String> {
        let outcome = FileChecker().check(
            SourceText(name: "template.yaml", bytes: Array(text.utf8)), isNamed: true, CatalogueCache())
        return Set(outcome.findings.map(\.rule))
    }

    private static func function(_ policies: String) -> String {
        """
        Transform: AWS::Serverless-2016-10-31
        Resources: {F: {Type: AWS::Serverless::Function, Properties: {CodeUri: ., Handler: h, Runtime: r, Policies: [\(policies)]}}}
        """
    }

    /// SAM's list has actions that do not exist, and some that act on no queue; who uses it cannot change that.
    @Test(arguments: [
        "SQSPollerPolicy: {QueueName: q}", "DynamoDBStreamReadPolicy: {TableName: t, StreamName: s}",
        "KinesisStreamReadPolicy: {StreamName: s}", "RekognitionFacesPolicy: {CollectionId: c}",
    ])
    func nobodyIsToldToMendAWSsWording(template: String) {
        #expect(
            rules(Self.function("{\(template)}")).isDisjoint(with: [
                "unknown-action", "action-needs-other-resource", "missing-version",
            ]))
    }

    /// What it gives is told, and the same statement written out is judged as it stands.
    @Test func whatItGivesIsTold() {
        #expect(rules(Self.function("{AWSSecretsManagerGetSecretValuePolicy: {SecretArn: '*'}}")).contains("data-exfiltration"))
        let own =
            "{Version: '2012-10-17', Statement: [{Effect: Allow, Action: sqs:DeleteMessageBatch, Resource: 'arn:aws:sqs:*:*:q'}]}"
        #expect(rules(Self.function(own)).contains("unknown-action"))
    }

    /// A connector to a function adds to the function's policy, which names the function.
    @Test(arguments: ["AWS::S3::Bucket", "AWS::SNS::Topic", "AWS::Events::Rule", "AWS::Serverless::Api"])
    func aConnectorToAFunctionHasAResource(type: String) {
        let text = """
            Transform: AWS::Serverless-2016-10-31
            Resources:
              F: {Type: AWS::Serverless::Function, Properties: {CodeUri: ., Handler: h, Runtime: r}}
              S: {Type: \(type)}
              C: {Type: AWS::Serverless::Connector, Properties: {Source: {Id: S}, Destination: {Id: F}, Permissions: [Write]}}
            """
        #expect(!rules(text).contains("missing-element"))
    }
}
