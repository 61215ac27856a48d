import Catalogue
import Testing
@testable import Activity
@testable import Shell

struct OperationTouchTests {
    private static func touch(_ text: String) throws -> OperationTouch {
        try #require(CloudCommands.operations(of: text).first).touch(by: CallMapper())
    }

    @Test(arguments: [
        (
            "aws dynamodb delete-table --table-name pricing --region eu-west-1", "dynamodb:DeleteTable",
            "arn:aws:dynamodb:eu-west-1:*:table/pricing", HarmKind.destroyData
        ),
        (
            "aws rds delete-db-instance --db-instance-identifier a --skip-final-snapshot", "rds:DeleteDBInstance",
            "arn:aws:rds:*:*:db:a",
            .destroyData
        ),
        (
            "aws ec2 terminate-instances --instance-ids i-0123456789abcdef0", "ec2:TerminateInstances",
            "arn:aws:ec2:*:*:instance/i-0123456789abcdef0", .destroyData
        ),
        ("aws s3api delete-bucket --bucket b", "s3:DeleteBucket", "arn:aws:s3:::b", .destroyConfig),
        (
            "python3 -c \"import boto3; boto3.client('dynamodb').delete_table(TableName='t')\"", "dynamodb:DeleteTable",
            "arn:aws:dynamodb:*:*:table/t", .destroyData
        ),
    ])
    func anOperationTouchesWhatItsEventWould(_ text: String, _ action: String, _ resource: String, _ harm: HarmKind) throws {
        let touch = try Self.touch(text)
        #expect(touch.actions.first == action)
        #expect(touch.resources == [resource])
        #expect(touch.harm == harm)
        #expect(touch.level == .write)
        #expect(!touch.isApproximate)
    }

    @Test(arguments: [
        ("terraform destroy", ["*"], ["*"]),
        (
            "sam delete --stack-name shop --region eu-west-1", ["cloudformation:*", "s3:PutObject", "iam:PassRole"],
            ["arn:aws:cloudformation:eu-west-1:*:stack/shop/*"]
        ),
        ("kubectl -n prod delete deployment web", ["eks:DescribeCluster"], ["kubernetes/prod/deployment", "kubernetes/prod/web"]),
        ("terraform plan", ["*:Describe*", "*:Get*", "*:List*"], ["*"]),
    ])
    func whatAToolCanTouchIsApproximate(_ text: String, _ actions: [String], _ resources: [String]) throws {
        let touch = try Self.touch(text)
        #expect(touch.actions == actions)
        #expect(touch.resources == resources)
        #expect(touch.isApproximate)
    }
}
