import Testing
import TestSupport
@testable import Activity
@testable import Shell

/// From shell text to operations. What is expected is written `source:Operation(parameter=value,...)` and marks behind it.
struct CloudCommandTests {
    static let examples: [(String, [String])] = [
        ("aws sts get-caller-identity", ["sts:GetCallerIdentity()"]),
        ("aws cloudformation delete-stack --stack-name pricing-env", ["cloudformation:DeleteStack(stack-name=pricing-env)"]),
        ("aws --profile ops --region cn-north-1 s3api list-buckets", ["s3:ListBuckets() @ops #cn-north-1"]),
        ("aws s3api list-buckets --region=cn-north-1 --profile=ops", ["s3:ListBuckets() @ops #cn-north-1"]),
        (
            "AWS_PROFILE=prod aws rds delete-db-instance --db-instance-identifier a --skip-final-snapshot",
            ["rds:DeleteDBInstance(db-instance-identifier=a,skip-final-snapshot=) @prod"]
        ),
        ("export AWS_PROFILE=prod AWS_REGION=eu-west-1\naws lambda list-functions", ["lambda:ListFunctions() @prod #eu-west-1"]),
        ("export AWS_PROFILE=prod; unset AWS_PROFILE; aws lambda list-functions", ["lambda:ListFunctions()"]),
        ("AWS_DEFAULT_REGION=us-east-1 aws ec2 describe-vpcs", ["ec2:DescribeVpcs() #us-east-1"]),
        ("aws lambda list-functions | jq .", ["lambda:ListFunctions()"]),
        ("echo aws s3 rb s3://b", []),
        ("cat f | xargs -P4 -I% aws s3 rb s3://%", ["s3:DeleteBucket(bucket=*) wildcard"]),
        ("tmux new -d -s w 'aws sns delete-topic --topic-arn a'", ["sns:DeleteTopic(topic-arn=a)"]),
        ("tmux send-keys -t w 'aws sns delete-topic --topic-arn a' Enter", ["sns:DeleteTopic(topic-arn=a)"]),
        ("echo 'aws sns delete-topic --topic-arn a' | at now", ["sns:DeleteTopic(topic-arn=a)"]),
        ("at now <<< 'aws sns delete-topic --topic-arn a'", ["sns:DeleteTopic(topic-arn=a)"]),
        ("$SHELL -c 'aws sns delete-topic --topic-arn a'", ["sns:DeleteTopic(topic-arn=a)"]),
        ("busybox sh -c 'aws sns delete-topic --topic-arn a'", ["sns:DeleteTopic(topic-arn=a)"]),
        ("fish -c 'aws sns delete-topic --topic-arn a'", ["sns:DeleteTopic(topic-arn=a)"]),
        ("assume prod --exec 'aws sns delete-topic --topic-arn a'", ["sns:DeleteTopic(topic-arn=a)"]),
        ("docker compose run --rm aws sns delete-topic --topic-arn a", ["sns:DeleteTopic(topic-arn=a)"]),
        ("docker compose run tools aws sns delete-topic --topic-arn a", ["sns:DeleteTopic(topic-arn=a) wildcard"]),
        (#"aws sns delete-topic --cli-input-json '{"TopicArn": "a"}'"#, ["sns:DeleteTopic(TopicArn=a)"]),
        ("xargs -n1 aws s3 rb < f", ["s3:DeleteBucket(bucket=*) wildcard"]),
        ("cat f | xargs -I {} aws s3 rb s3://{}", ["s3:DeleteBucket(bucket=*) wildcard"]),
        ("xargs -n1 aws sns delete-topic --topic-arn < f", ["sns:DeleteTopic(topic-arn=*) wildcard"]),
        ("cat f | xargs -I {} aws sns delete-topic --topic-arn {}", ["sns:DeleteTopic(topic-arn=*|*) wildcard"]),
        ("parallel aws sns delete-topic --topic-arn {} ::: a b", ["sns:DeleteTopic(topic-arn=*|*) wildcard"]),
        ("CMD=\"aws sns delete-topic --topic-arn a\"; $CMD", ["sns:DeleteTopic(topic-arn=a)"]),
        ("su - u -c 'aws sns delete-topic --topic-arn a'", ["sns:DeleteTopic(topic-arn=a)"]),
        ("script -qc 'aws sns delete-topic --topic-arn a'", ["sns:DeleteTopic(topic-arn=a)"]),
        ("cmd /c aws sns delete-topic --topic-arn a", ["sns:DeleteTopic(topic-arn=a)"]),
        ("nix-shell -p awscli --run 'aws sns delete-topic --topic-arn a'", ["sns:DeleteTopic(topic-arn=a)"]),
        ("wsl aws sns delete-topic --topic-arn a", ["sns:DeleteTopic(topic-arn=a)"]),
        ("# aws s3 rb s3://b", []),
        ("true && aws sqs purge-queue --queue-url q", ["sqs:PurgeQueue(queue-url=q) conditional"]),
        (
            "false || aws sqs purge-queue --queue-url q; aws sqs list-queues",
            ["sqs:PurgeQueue(queue-url=q) conditional", "sqs:ListQueues()"]
        ),
        (
            "if [ -n \"$X\" ]; then aws sns list-topics; fi; aws sqs list-queues",
            ["sns:ListTopics() conditional", "sqs:ListQueues()"]
        ),
        ("case $1 in\n  a) aws sns list-topics ;;\nesac", ["sns:ListTopics() conditional"]),
        (
            "STACK=pricing-env; aws cloudformation delete-stack --stack-name $STACK",
            ["cloudformation:DeleteStack(stack-name=pricing-env)"]
        ),
        ("aws cloudformation delete-stack --stack-name \"${STACK}-x\"", ["cloudformation:DeleteStack(stack-name=*-x) wildcard"]),
        ("aws cloudformation delete-stack --stack-name '$STACK'", ["cloudformation:DeleteStack(stack-name=$STACK)"]),
        ("aws cloudformation delete-stack \\\n  --stack-name \"a b\"", ["cloudformation:DeleteStack(stack-name=a b)"]),
        (
            "ID=$(aws ec2 describe-instances --query x --output text)\naws ec2 terminate-instances --instance-ids $ID",
            ["ec2:DescribeInstances()", "ec2:TerminateInstances(instance-ids=*) wildcard"]
        ),
        (
            "aws ec2 terminate-instances --instance-ids `aws ec2 describe-instances`",
            ["ec2:DescribeInstances()", "ec2:TerminateInstances(instance-ids=*) wildcard"]
        ),
        ("diff <(aws s3 ls) x", ["s3:ListBuckets() template"]),
        (
            "for t in a b; do aws dynamodb delete-table --table-name pre-$t; done",
            ["dynamodb:DeleteTable(table-name=pre-a)", "dynamodb:DeleteTable(table-name=pre-b)"]
        ),
        (
            "for t in $(aws dynamodb list-tables); do aws dynamodb delete-table --table-name $t; done",
            ["dynamodb:ListTables()", "dynamodb:DeleteTable(table-name=*) conditional wildcard"]
        ),
        (
            "for a in 1 2; do for b in x y; do aws sns delete-topic --topic-arn $a$b; done; done",
            [
                "sns:DeleteTopic(topic-arn=1x)", "sns:DeleteTopic(topic-arn=1y)", "sns:DeleteTopic(topic-arn=2x)",
                "sns:DeleteTopic(topic-arn=2y)",
            ]
        ),
        (
            "while read t; do aws dynamodb delete-table --table-name $t; done < tables",
            ["dynamodb:DeleteTable(table-name=*) conditional wildcard"]
        ),
        ("(aws sns list-topics)", ["sns:ListTopics()"]),
        ("{ aws sns list-topics; }", ["sns:ListTopics()"]),
        ("bash -c 'aws sns list-topics'", ["sns:ListTopics()"]),
        (
            "AWS_PROFILE=p bash -lc \"aws sns list-topics && aws sqs list-queues\"",
            ["sns:ListTopics() @p", "sqs:ListQueues() conditional @p"]
        ),
        ("bash <<'EOF'\naws sns list-topics\nEOF\naws sqs list-queues", ["sns:ListTopics()", "sqs:ListQueues()"]),
        ("cat > x.json <<EOF && aws sqs list-queues\naws sns list-topics\nEOF", ["sqs:ListQueues() conditional"]),
        ("eval \"aws sns list-topics\"", ["sns:ListTopics()"]),
        ("env -u X AWS_PROFILE=p aws sns list-topics", ["sns:ListTopics() @p"]),
        ("sudo -E -u root time aws sns list-topics", ["sns:ListTopics()"]),
        ("timeout -s KILL 30 aws sns list-topics", ["sns:ListTopics()"]),
        ("nohup aws sns list-topics &", ["sns:ListTopics()"]),
        ("aws-vault exec prod -- aws sns list-topics", ["sns:ListTopics() @prod"]),
        ("poetry run aws sns list-topics", ["sns:ListTopics()"]),
        ("/usr/local/bin/aws sns list-topics", ["sns:ListTopics()"]),
        ("cat ids | xargs -n1 aws ec2 terminate-instances --instance-ids", ["ec2:TerminateInstances(instance-ids=*) wildcard"]),
        (
            "cat ids | xargs -I{} aws ec2 terminate-instances --instance-ids {}",
            ["ec2:TerminateInstances(instance-ids=*|*) wildcard"]
        ),
        ("ssh -i k host 'aws sns delete-topic --topic-arn t'", ["sns:DeleteTopic(topic-arn=t) wildcard"]),
        ("aws elbv2 delete-load-balancer --load-balancer-arn a", ["elasticloadbalancing:DeleteLoadBalancer(load-balancer-arn=a)"]),
        ("aws cloudwatch describe-alarms", ["monitoring:DescribeAlarms()"]),
        ("aws iam create-open-id-connect-provider --url u", ["iam:CreateOpenIDConnectProvider(url=u)"]),
        ("aws ec2 run-instances --dry-run --image-id i", ["ec2:RunInstances(image-id=i) dry"]),
        ("aws lambda invoke --function-name f --payload file://p.json out.json", ["lambda:Invoke(function-name=f)"]),
        ("aws cloudformation create-stack --cli-input-json file://x.json", ["cloudformation:CreateStack()"]),
        ("aws cloudformation create-stack --cli-input-json '{}'", ["cloudformation:CreateStack() wildcard"]),
        ("aws ec2 terminate-instances --instance-ids i-1 i-2", ["ec2:TerminateInstances(instance-ids=i-1|i-2)"]),
        ("aws configure list; aws help; aws sso login; aws", []),
        ("aws s3 ls", ["s3:ListBuckets() template"]),
        ("aws s3 ls s3://b/k/", ["s3:ListObjectsV2(bucket=b,prefix=k/) template"]),
        ("aws s3 cp a.txt s3://b/a.txt", ["s3:PutObject(bucket=b,key=a.txt) template"]),
        ("aws s3 cp s3://b/a.txt - --quiet", ["s3:GetObject(bucket=b,key=a.txt) template"]),
        ("aws s3 cp s3://b/a s3://c/a", ["s3:CopyObject(bucket=c,key=a) template", "s3:GetObject(bucket=b,key=a) template"]),
        (
            "aws s3 mv s3://b/a s3://c/a",
            [
                "s3:CopyObject(bucket=c,key=a) template", "s3:GetObject(bucket=b,key=a) template",
                "s3:DeleteObject(bucket=b,key=a) template",
            ]
        ),
        (
            "aws s3 sync d s3://b --delete",
            ["s3:ListObjectsV2(bucket=b) template", "s3:PutObject(bucket=b) wildcard", "s3:DeleteObject(bucket=b) wildcard"]
        ),
        (
            "aws s3 rm --recursive s3://b/x",
            ["s3:ListObjectsV2(bucket=b,key=x) template", "s3:DeleteObject(bucket=b,key=x) wildcard"]
        ),
        ("aws s3 rm s3://b/x --dryrun", []),
        (
            "aws s3 rb s3://b --force",
            ["s3:ListObjectsV2(bucket=b) template", "s3:DeleteObject(bucket=b) template", "s3:DeleteBucket(bucket=b) template"]
        ),
        ("aws s3 mb s3://b", ["s3:CreateBucket(bucket=b) template"]),
        (
            "aws cloudformation deploy --stack-name s --template-file t",
            [
                "cloudformation:DescribeStacks(stack-name=s) template", "cloudformation:CreateChangeSet(stack-name=s) template",
                "cloudformation:DescribeChangeSet(stack-name=s) template", "cloudformation:ExecuteChangeSet(stack-name=s) template",
            ]
        ),
        ("aws cloudformation wait stack-delete-complete --stack-name s", ["cloudformation:DescribeStacks(stack-name=s)"]),
        ("aws ecr get-login-password | docker login", ["ecr:GetAuthorizationToken() template"]),
        ("terraform plan -out p && terraform apply p", ["terraform plan read", "terraform apply change"]),
        ("terraform apply -destroy -auto-approve", ["terraform apply destroy"]),
        ("tofu destroy", ["tofu destroy destroy"]),
        ("terraform state rm a.b", ["terraform state rm change"]),
        ("terraform init", ["terraform init none"]),
        ("npx cdk deploy --all --require-approval never", ["cdk deploy change"]),
        ("cdk destroy --force", ["cdk destroy destroy"]),
        ("npx -y aws-cdk@2 destroy --force", ["aws-cdk destroy destroy"]),
        ("npx serverless@3 remove", ["serverless remove destroy"]),
        ("s3cmd rb s3://b --force", ["s3cmd rb destroy"]),
        ("rclone purge s3:b", ["rclone purge destroy"]),
        ("zappa undeploy prod", ["zappa undeploy destroy"]),
        ("sam delete --no-prompts", ["sam delete destroy"]),
        ("kubectl -n x delete ns y", ["kubectl delete destroy"]),
        ("pulumi up -y", ["pulumi up change"]),
        ("eb terminate env", ["eb terminate destroy"]),
        ("python3 - <<'EOF'\nimport boto3\nboto3.client('s3')\nEOF", ["python3 script unknown"]),
        ("python3 -c 'print(1)'", []),
        ("$(which aws) sns list-topics", ["sns:ListTopics()"]),
        ("AWS=`command -v aws`; $AWS sns list-topics", ["sns:ListTopics()"]),
        ("${AWS_CLI:-aws} sns list-topics", ["sns:ListTopics()"]),
        ("aws.exe sns list-topics", ["sns:ListTopics()"]),
        ("awslocal s3 rb s3://b", []),
        ("aws --endpoint-url http://localhost:4566 s3 rb s3://b", []),
        ("AWS_ENDPOINT_URL=http://127.0.0.1:4566 aws sns list-topics", []),
        ("AWS_ENDPOINT_URL_S3=http://localhost:9000 aws sns list-topics", ["sns:ListTopics()"]),
        ("aws sns list-topics --endpoint-url https://sns.eu-west-1.amazonaws.com", ["sns:ListTopics()"]),
        ("aws sns list-topics --endpoint-url https://proxy.example.com", ["sns:ListTopics() wildcard"]),
        ("docker run --rm -it -v ~/.aws:/root/.aws amazon/aws-cli:2.15 sns list-topics", ["sns:ListTopics()"]),
        ("docker run -e AWS_PROFILE=prod public.ecr.aws/aws-cli/aws-cli sns list-topics", ["sns:ListTopics() @prod"]),
        ("docker run --entrypoint aws my/image sns list-topics", ["sns:ListTopics()"]),
        ("docker run --rm my/image aws sns list-topics", ["sns:ListTopics() wildcard"]),
        ("docker exec -it box aws sns list-topics", ["sns:ListTopics() wildcard"]),
        ("docker run -w /w hashicorp/terraform:1.9 destroy -auto-approve", ["terraform destroy destroy"]),
        ("docker ps", []),
        ("pwsh -Command \"aws sns list-topics\"", ["sns:ListTopics()"]),
        ("$env:AWS_PROFILE = \"prod\"\naws sns list-topics `\n  --region eu-west-1", ["sns:ListTopics() @prod #eu-west-1"]),
        ("pwsh -NoProfile -c 'Remove-S3Bucket -BucketName b'", ["s3 Remove-S3Bucket destroy"]),
        (
            "python3 -c \"import boto3; boto3.client('dynamodb').delete_table(TableName='pricing')\"",
            ["dynamodb:DeleteTable(TableName=pricing) template"]
        ),
        (
            "python - <<'EOF'\nimport boto3\nec2 = boto3.client('ec2', region_name='x')\nec2.terminate_instances(InstanceIds=['i-1', \"i-2\"])\nec2.stop_instances(InstanceIds=ids)\nEOF",
            ["ec2:TerminateInstances(InstanceIds=i-1|i-2) template", "ec2:StopInstances() wildcard"]
        ),
        (
            "node -e \"const {S3Client, DeleteBucketCommand} = require('@aws-sdk/client-s3'); new S3Client().send(new DeleteBucketCommand({Bucket: 'b'}))\"",
            ["s3:DeleteBucket(Bucket=b) template"]
        ),
        (
            "node -e \"const AWS = require('aws-sdk'); new AWS.S3().deleteBucket({ Bucket: 'b' }).promise()\"",
            ["s3:DeleteBucket(Bucket=b) template"]
        ),
        ("helm uninstall -n prod web", ["helm uninstall destroy"]),
        ("sam deploy --stack-name shop --profile p", ["sam deploy change"]),
        ("ls; cd x; git status", []),
        ("", []),
        ("aws cloudformation delete-stack --stack-name 'unclosed", ["cloudformation:DeleteStack(stack-name=unclosed)"]),
        ("$(", []),
        ("`", []),
        ("\"${", []),
        ("aws s3api delete-object --bucket b --key \\", ["s3:DeleteObject(bucket=b,key=)"]),
    ]

    @Test(arguments: examples)
    func commandsBecomeOperations(_ text: String, _ expected: [String]) {
        #expect(CloudCommands.operations(of: text).map(\.written) == expected)
    }

    @Test(arguments: [
        ("DeleteStack", CloudOperation.Effect.destroy), ("TerminateInstances", .destroy), ("ScheduleKeyDeletion", .destroy),
        ("DescribeStacks", .read), ("GetObject", .read), ("UpdateStack", .change), ("CreateTable", .change),
    ])
    func namesTellTheEffect(_ name: String, _ effect: CloudOperation.Effect) {
        #expect(CloudOperation.effect(ofOperation: name) == effect)
    }

    @Test func credentialsInACommandAreSeen() {
        let text = "AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE AWS_SECRET_ACCESS_KEY=x aws sns list-topics"
        #expect(CloudCommands.operations(of: text).map(\.hasInlineCredentials) == [true])
        #expect(CloudCommands.operations(of: "aws sns list-topics").map(\.hasInlineCredentials) == [false])
    }

    @Test(arguments: [
        ("$(", 100_000), ("bash -c '", 10_000), ("(", 100_000), ("aws sns list-topics;", 100_000), ("for a in 1 2 3 4 5; do ", 40),
        ("sudo ", 100_000), ("`", 10_001), ("cat <<A\n", 10_000), ("x", 2 << 20), ("${", 100_000), ("if ", 10_000),
        ("case ", 10_000),
    ])
    func hostileTextIsBounded(_ part: String, _ times: Int) {
        let operations = CloudCommands.operations(of: String(repeating: part, count: times) + "aws sns list-topics")
        #expect(operations.count <= 2_001)
    }

    @Test func whatIsCutIsSaid() {
        let operations = CloudCommands.operations(of: String(repeating: "aws sns list-topics;", count: 3_000))
        #expect(operations.count == 2_001)
        #expect(operations.last?.certainty == .opaque)
    }
}
