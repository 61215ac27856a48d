import TestSupport
import Testing

@testable import Activity

/// What is named by an ARN before its parts or in capitals, and whose a thing is, where a request names another account than the caller's.
struct OwnerTests {
    @Test(
        arguments: [
            (
                "ecr", "BatchGetImage", #""repositoryName":"r","registryId":"999988887777""#,
                ["arn:aws:ecr:eu-west-1:999988887777:repository/r"]
            ),
            ("ecr", "BatchGetImage", #""repositoryName":"r""#, ["arn:aws:ecr:eu-west-1:111122223333:repository/r"]),
            (
                "glue", "GetDatabase", #""catalogId":"999988887777","name":"d""#,
                ["arn:aws:glue:eu-west-1:999988887777:catalog", "arn:aws:glue:eu-west-1:999988887777:database/d"]
            ),
            (
                "codeartifact", "DeleteRepository", #""domain":"d","domainOwner":"999988887777","repository":"r""#,
                ["arn:aws:codeartifact:eu-west-1:999988887777:repository/d/r"]
            ),
            (
                "glacier", "DeleteVault", #""accountId":"-","vaultName":"v""#,
                ["arn:aws:glacier:eu-west-1:111122223333:vaults/v"]
            ),
            (
                "lambda", "Invoke", #""functionName":"999988887777:function:f""#,
                ["arn:aws:lambda:eu-west-1:999988887777:function:f"]
            ),
            (
                "lambda", "Invoke", #""functionName":"us-east-1:999988887777:f""#,
                ["arn:aws:lambda:us-east-1:999988887777:function:f"]
            ),
            (
                "logs", "GetLogEvents",
                #""logGroupIdentifier":"arn:aws:logs:us-east-1:999988887777:log-group:g","logStreamName":"s""#,
                ["arn:aws:logs:us-east-1:999988887777:log-group:g:log-stream:s"]
            ),
            ("airflow", "DeleteEnvironment", #""Name":"e""#, ["arn:aws:airflow:eu-west-1:111122223333:environment/e"]),
            ("resource-groups", "DeleteGroup", #""group":"g""#, ["arn:aws:resource-groups:eu-west-1:111122223333:group/g"]),
            ("sts", "AssumeRoot", #""targetPrincipal":"222233334444""#, ["arn:aws:iam::222233334444:root"]),
            (
                "sts", "AssumeRoot", #""targetPrincipal":"arn:aws:iam::222233334444:root""#,
                ["arn:aws:iam::222233334444:root"]
            ),
        ])
    func owners(_ source: String, _ name: String, _ request: String, _ resources: [String]) throws {
        let text = """
            {"Records": [{"eventVersion": "1.11", "eventTime": "2026-05-04T10:30:00Z", "eventSource": "\(source).amazonaws.com",
             "eventName": "\(name)", "awsRegion": "eu-west-1", "eventID": "e1", "recipientAccountId": "111122223333",
             "eventType": "AwsApiCall", "requestParameters": {\(request)}, "userIdentity": {"type": "IAMUser",
             "arn": "arn:aws:iam::111122223333:user/ana", "accountId": "111122223333", "userName": "ana"}}]}
            """
        let event = try #require(CloudTrail.read(text, name: "log.json").events.first)
        let found = try #require(CallMapper().calls(of: event).main).resources.map(\.arn)
        #expect(found.sorted() == resources)
    }
}
