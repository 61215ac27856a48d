import Testing
@testable import Changes

/// How the AWS command line spells what needs an action.
struct CommandSpellingTests {
    @Test(arguments: [
        ("dynamodb:DeleteTable", "aws dynamodb delete-table"), ("s3:ListAllMyBuckets", "aws s3api list-buckets"),
        ("s3:ListAllMyBuckets", "aws s3 ls"), ("s3:ListBucket", "aws s3api list-objects-v2"),
        ("s3:GetObject", "aws s3api head-object"),
        ("s3:PutLifecycleConfiguration", "aws s3api delete-bucket-lifecycle"), ("lambda:InvokeFunction", "aws lambda invoke"),
        ("elasticloadbalancing:DeleteLoadBalancer", "aws elbv2 delete-load-balancer"),
        ("dynamodb:PartiQLDelete", "aws dynamodb execute-statement"), ("rds:DeleteDBInstance", "aws rds delete-db-instance"),
    ])
    func anActionIsNeededByTheCommandsOfItsOperations(_ action: String, _ command: String) {
        #expect(CommandSpelling.commands(of: action).contains(command))
    }

    @Test(arguments: [("s3:GetObject", "aws s3api list-buckets"), ("s3:ListAllMyBuckets", "aws s3 rb")])
    func otherCommandsNeedOtherActions(_ action: String, _ command: String) {
        #expect(!CommandSpelling.commands(of: action).contains(command))
    }
}
