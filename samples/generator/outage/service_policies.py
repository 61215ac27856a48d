"""What the functions, the pipeline and the machine users may do."""

from ..details import document, statement
from .policies import KEYS, SERVICE_ROLES
from .world import ARTIFACTS, EXPORTS, KEY_ID, LEDGER, SERVICE, arn, bucket, iam

CFN_EXEC_POLICY = document(
    statement(
        "OwnServices",
        "Allow",
        [
            "autoscaling:*",
            "cloudformation:*",
            "cloudwatch:*",
            "dynamodb:*",
            "ec2:*",
            "elasticbeanstalk:*",
            "elasticloadbalancing:*",
            "events:*",
            "lambda:*",
            "logs:*",
            "rds:*",
            "s3:*",
            "sns:*",
            "sqs:*",
            "states:*",
        ],
        "*",
    ),
    statement("PassServiceRoles", "Allow", ["iam:PassRole", "iam:GetRole"], SERVICE_ROLES),
    statement("UseServiceKeys", "Allow", ["kms:CreateGrant", "kms:Decrypt", "kms:DescribeKey", "kms:GenerateDataKey*"], KEYS),
)


CODEBUILD_POLICY = document(
    statement(
        "Build",
        "Allow",
        ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"],
        arn("logs", "log-group:/aws/codebuild/*"),
    ),
    statement(
        "Artifacts",
        "Allow",
        ["s3:GetObject", "s3:GetObjectVersion", "s3:PutObject", "s3:ListBucket", "s3:GetBucketLocation"],
        [bucket(ARTIFACTS), bucket(f"{ARTIFACTS}/*")],
    ),
    statement(
        "DeployThroughStacks",
        "Allow",
        [
            "cloudformation:CreateChangeSet",
            "cloudformation:DescribeChangeSet",
            "cloudformation:ExecuteChangeSet",
            "cloudformation:DescribeStacks",
            "cloudformation:DescribeStackEvents",
        ],
        arn("cloudformation", "stack/*"),
    ),
    statement(
        "HandOver",
        "Allow",
        "iam:PassRole",
        iam("role/service/cfn-exec-cost-services"),
        Condition={"StringEquals": {"iam:PassedToService": "cloudformation.amazonaws.com"}},
    ),
    statement("ArtifactKey", "Allow", ["kms:Decrypt", "kms:GenerateDataKey"], arn("kms", f"key/{KEY_ID}")),
    statement("Identity", "Allow", "sts:GetCallerIdentity", "*"),
)


PIPELINE_POLICY = document(
    statement("RunBuilds", "Allow", ["codebuild:StartBuild", "codebuild:BatchGetBuilds"], arn("codebuild", "project/*")),
    statement(
        "Artifacts",
        "Allow",
        ["s3:GetObject", "s3:PutObject", "s3:GetBucketVersioning"],
        [bucket(ARTIFACTS), bucket(f"{ARTIFACTS}/*")],
    ),
)


FINOPS_EXPORT = document(
    statement(
        "CollectExports",
        "Allow",
        ["s3:GetObject", "s3:ListBucket", "s3:GetBucketLocation"],
        [bucket(EXPORTS), bucket(f"{EXPORTS}/*")],
    ),
    statement("FindBuckets", "Allow", "s3:ListAllMyBuckets", "*"),
)


MONITORING = document(
    statement(
        "Watch",
        "Allow",
        [
            "cloudwatch:DescribeAlarms",
            "cloudwatch:GetMetricData",
            "cloudwatch:ListMetrics",
            "rds:DescribeDBInstances",
            "dynamodb:DescribeTable",
            "sqs:GetQueueAttributes",
            "elasticbeanstalk:DescribeEnvironmentHealth",
        ],
        "*",
    )
)


def function_policy(name):
    """What one of the seven functions needs at run time."""
    table = LEDGER if name in ("rollup", "allocate", "export") else f"{SERVICE}-jobs"
    statements = [
        statement(
            "Logs", "Allow", ["logs:CreateLogStream", "logs:PutLogEvents"], arn("logs", f"log-group:/aws/lambda/{SERVICE}-{name}:*")
        ),
        statement(
            "Tables",
            "Allow",
            ["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:Query", "dynamodb:DescribeTable"],
            [arn("dynamodb", f"table/{table}"), arn("dynamodb", f"table/{table}/index/*")],
        ),
        statement("Key", "Allow", ["kms:Decrypt", "kms:GenerateDataKey"], arn("kms", f"key/{KEY_ID}")),
    ]
    if name in ("rates-sync", "rollup", "export"):
        statements.append(
            statement("Secrets", "Allow", "secretsmanager:GetSecretValue", arn("secretsmanager", "secret:cost-calculation/*"))
        )
    if name == "export":
        statements.append(
            statement("Exports", "Allow", ["s3:PutObject", "s3:ListBucket"], [bucket(EXPORTS), bucket(f"{EXPORTS}/*")])
        )
    return document(*statements)


def plain_service_policy(service):
    """The other services' functions: their own names only."""
    return document(
        statement(
            "Own",
            "Allow",
            [
                "logs:CreateLogStream",
                "logs:PutLogEvents",
                "dynamodb:GetItem",
                "dynamodb:PutItem",
                "dynamodb:Query",
                "dynamodb:DescribeTable",
                "sqs:ReceiveMessage",
                "sqs:DeleteMessage",
                "sqs:GetQueueAttributes",
                "secretsmanager:GetSecretValue",
            ],
            [
                arn("logs", f"log-group:/aws/lambda/{service}-*"),
                arn("dynamodb", f"table/{service}-*"),
                arn("sqs", f"{service}-*"),
                arn("secretsmanager", f"secret:{service}/*"),
            ],
        ),
        statement("Key", "Allow", ["kms:Decrypt", "kms:GenerateDataKey"], KEYS),
    )


REPORTING_EXTRA = document(
    statement("ReadLedger", "Allow", ["dynamodb:DescribeTable", "dynamodb:Query"], arn("dynamodb", f"table/{LEDGER}"))
)
