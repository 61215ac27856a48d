"""The policy documents of the production account, above all the three versions of the engineers' policy."""

from ..details import document, statement
from .world import ARTIFACTS, FUNCTION, PARTITION, SERVICE, arn, bucket, iam

KEYS = arn("kms", "key/*")
SERVICE_ROLES = iam("role/service/*")

AUDIT_TRAIL = statement(
    "KeepAuditTrail",
    "Deny",
    [
        "cloudtrail:DeleteTrail",
        "cloudtrail:StopLogging",
        "cloudtrail:UpdateTrail",
        "config:DeleteConfigurationRecorder",
        "config:StopConfigurationRecorder",
        "kms:ScheduleKeyDeletion",
    ],
    "*",
)

PASS_ROLES = statement(
    "PassServiceRoles",
    "Allow",
    "iam:PassRole",
    SERVICE_ROLES,
    Condition={
        "StringEquals": {
            "iam:PassedToService": [
                "lambda.amazonaws.com",
                "states.amazonaws.com",
                "events.amazonaws.com",
                "elasticbeanstalk.amazonaws.com",
                "ec2.amazonaws.com.cn",
                "autoscaling.amazonaws.com",
            ]
        }
    },
)

SECRETS = statement(
    "ReadServiceSecrets",
    "Allow",
    ["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"],
    arn("secretsmanager", "secret:cost-*"),
)

ENGINEER_V7 = document(
    statement("StacksAndEnvironments", "Allow", ["cloudformation:*", "elasticbeanstalk:*"], "*"),
    statement(
        "ServiceResources",
        "Allow",
        ["lambda:*", "dynamodb:*", "sqs:*", "sns:*", "events:*", "states:*", "logs:*", "cloudwatch:*", "rds:*"],
        "*",
    ),
    statement(
        "EnvironmentCompute",
        "Allow",
        [
            "autoscaling:*",
            "elasticloadbalancing:*",
            "ec2:RunInstances",
            "ec2:TerminateInstances",
            "ec2:CreateLaunchTemplate",
            "ec2:CreateLaunchTemplateVersion",
            "ec2:DeleteLaunchTemplate",
            "ec2:CreateSecurityGroup",
            "ec2:DeleteSecurityGroup",
            "ec2:AuthorizeSecurityGroupIngress",
            "ec2:RevokeSecurityGroupIngress",
            "ec2:CreateTags",
        ],
        "*",
    ),
    statement("Buckets", "Allow", "s3:*", f"arn:{PARTITION}:s3:::*"),
    PASS_ROLES,
    statement(
        "UseServiceKeys",
        "Allow",
        ["kms:CreateGrant", "kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"],
        KEYS,
    ),
    SECRETS,
    AUDIT_TRAIL,
)

ENGINEER_V6 = document(
    statement(
        "StacksAndEnvironments",
        "Allow",
        [
            "cloudformation:CreateChangeSet",
            "cloudformation:ExecuteChangeSet",
            "cloudformation:UpdateStack",
            "elasticbeanstalk:UpdateEnvironment",
            "elasticbeanstalk:CreateApplicationVersion",
        ],
        [arn("cloudformation", "stack/cost-*"), arn("elasticbeanstalk", "*/cost-*")],
    ),
    statement(
        "ServiceResources",
        "Allow",
        ["lambda:*", "dynamodb:UpdateTable", "sqs:SetQueueAttributes", "events:*", "states:*", "logs:*"],
        [
            arn("lambda", "function:cost-*"),
            arn("dynamodb", "table/cost-*"),
            arn("sqs", "cost-*"),
            arn("events", "rule/cost-*"),
            arn("states", "stateMachine:cost-*"),
            arn("logs", "log-group:/aws/lambda/cost-*"),
        ],
    ),
    statement(
        "Buckets",
        "Allow",
        ["s3:GetObject", "s3:PutObject", "s3:ListBucket"],
        [bucket(f"{SERVICE}-*"), bucket(f"{SERVICE}-*/*"), bucket(ARTIFACTS), bucket(f"{ARTIFACTS}/*")],
    ),
    PASS_ROLES,
    SECRETS,
    AUDIT_TRAIL,
)

ENGINEER_V5 = document(
    statement(
        "DeployFunctions",
        "Allow",
        [
            "lambda:UpdateFunctionCode",
            "lambda:UpdateFunctionConfiguration",
            "lambda:PublishVersion",
            "lambda:UpdateAlias",
            "lambda:GetFunction",
            "lambda:GetFunctionConfiguration",
        ],
        arn("lambda", "function:cost-*"),
    ),
    statement("ReadArtifacts", "Allow", ["s3:GetObject", "s3:ListBucket"], [bucket(ARTIFACTS), bucket(f"{ARTIFACTS}/*")]),
    statement(
        "RestartWork",
        "Allow",
        ["states:StartExecution", "sqs:StartMessageMoveTask"],
        [arn("states", "stateMachine:cost-*"), arn("sqs", "cost-*")],
    ),
    SECRETS,
    AUDIT_TRAIL,
)

ENGINEER_DEBUG = document(
    statement("QueryLogs", "Allow", ["logs:StartQuery", "logs:GetQueryResults", "logs:StopQuery"], "*"),
    statement("ReadTraces", "Allow", ["xray:BatchGetTraces", "xray:GetTraceSummaries"], "*"),
)

# A boundary of the delivery roles: it stops exactly what happened, and stands on the pipeline only.
DELIVERY_BOUNDARY = document(
    statement(
        "DeliverServices",
        "Allow",
        [
            "autoscaling:*",
            "cloudformation:*",
            "cloudwatch:*",
            "codebuild:*",
            "dynamodb:*",
            "ec2:*",
            "elasticbeanstalk:*",
            "elasticloadbalancing:*",
            "events:*",
            "iam:GetRole",
            "iam:PassRole",
            "kms:*",
            "lambda:*",
            "logs:*",
            "rds:*",
            "s3:*",
            "secretsmanager:GetSecretValue",
            "sns:*",
            "sqs:*",
            "states:*",
            "sts:AssumeRole",
        ],
        "*",
    ),
    statement(
        "NeverDeleteData",
        "Deny",
        [
            "dynamodb:DeleteTable",
            "dynamodb:DeleteBackup",
            "rds:DeleteDBInstance",
            "rds:DeleteDBCluster",
            "s3:DeleteBucket",
            "kms:ScheduleKeyDeletion",
            "cloudformation:DeleteStack",
            "elasticbeanstalk:TerminateEnvironment",
        ],
        "*",
        Condition={"StringNotLike": {"aws:ResourceTag/environment": ["staging", "development"]}},
    ),
)


RESPONDER_POLICY = document(
    PASS_ROLES,
    statement(
        "HandOverStacks",
        "Allow",
        "iam:PassRole",
        iam("role/service/cfn-exec-cost-services"),
        Condition={"StringEquals": {"iam:PassedToService": "cloudformation.amazonaws.com"}},
    ),
    AUDIT_TRAIL,
)


BASIC_EXECUTION = {
    "Version": "2012-10-17",
    "Statement": [
        {"Effect": "Allow", "Action": ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"], "Resource": "*"}
    ],
}

ENGINEER_POLICY_ARN = iam("policy/engineering/CostPlatformEngineerAccess")
BOUNDARY_ARN = iam("policy/delivery/DeliveryBoundary")
LAMBDA_UNDER_CHANGE = arn("lambda", f"function:{FUNCTION}")
