"""The policy documents of the production account, above all the three versions of the engineers' policy."""

from ..details import document, statement
from .world import ARTIFACTS, EXPORTS, FUNCTION, KEY_ID, LEDGER, PARTITION, PRODUCTION, REGION, SERVICE, arn, bucket, iam

KEYS = arn("kms", "key/*")
SERVICE_ROLES = iam("role/service/*")

AUDIT_TRAIL = statement(
    "KeepAuditTrail", "Deny",
    ["cloudtrail:DeleteTrail", "cloudtrail:StopLogging", "cloudtrail:UpdateTrail", "config:DeleteConfigurationRecorder",
     "config:StopConfigurationRecorder", "kms:ScheduleKeyDeletion"], "*")

PASS_ROLES = statement(
    "PassServiceRoles", "Allow", "iam:PassRole", SERVICE_ROLES,
    Condition={"StringEquals": {"iam:PassedToService": [
        "lambda.amazonaws.com", "states.amazonaws.com", "events.amazonaws.com", "elasticbeanstalk.amazonaws.com",
        "ec2.amazonaws.com.cn", "autoscaling.amazonaws.com"]}})

SECRETS = statement(
    "ReadServiceSecrets", "Allow", ["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"],
    arn("secretsmanager", "secret:cost-*"))

ENGINEER_V7 = document(
    statement("StacksAndEnvironments", "Allow", ["cloudformation:*", "elasticbeanstalk:*"], "*"),
    statement("ServiceResources", "Allow",
              ["lambda:*", "dynamodb:*", "sqs:*", "sns:*", "events:*", "states:*", "logs:*", "cloudwatch:*", "rds:*"], "*"),
    statement("EnvironmentCompute", "Allow",
              ["autoscaling:*", "elasticloadbalancing:*", "ec2:RunInstances", "ec2:TerminateInstances", "ec2:CreateLaunchTemplate",
               "ec2:CreateLaunchTemplateVersion", "ec2:DeleteLaunchTemplate", "ec2:CreateSecurityGroup", "ec2:DeleteSecurityGroup",
               "ec2:AuthorizeSecurityGroupIngress", "ec2:RevokeSecurityGroupIngress", "ec2:CreateTags"], "*"),
    statement("Buckets", "Allow", "s3:*", f"arn:{PARTITION}:s3:::*"),
    PASS_ROLES,
    statement("UseServiceKeys", "Allow",
              ["kms:CreateGrant", "kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"], KEYS),
    SECRETS,
    AUDIT_TRAIL,
)

ENGINEER_V6 = document(
    statement("StacksAndEnvironments", "Allow",
              ["cloudformation:CreateChangeSet", "cloudformation:ExecuteChangeSet", "cloudformation:UpdateStack",
               "elasticbeanstalk:UpdateEnvironment", "elasticbeanstalk:CreateApplicationVersion"],
              [arn("cloudformation", "stack/cost-*"), arn("elasticbeanstalk", "*/cost-*")]),
    statement("ServiceResources", "Allow",
              ["lambda:*", "dynamodb:UpdateTable", "sqs:SetQueueAttributes", "events:*", "states:*", "logs:*"],
              [arn("lambda", "function:cost-*"), arn("dynamodb", "table/cost-*"), arn("sqs", "cost-*"),
               arn("events", "rule/cost-*"), arn("states", "stateMachine:cost-*"), arn("logs", "log-group:/aws/lambda/cost-*")]),
    statement("Buckets", "Allow", ["s3:GetObject", "s3:PutObject", "s3:ListBucket"],
              [bucket(f"{SERVICE}-*"), bucket(f"{SERVICE}-*/*"), bucket(ARTIFACTS), bucket(f"{ARTIFACTS}/*")]),
    PASS_ROLES, SECRETS, AUDIT_TRAIL,
)

ENGINEER_V5 = document(
    statement("DeployFunctions", "Allow",
              ["lambda:UpdateFunctionCode", "lambda:UpdateFunctionConfiguration", "lambda:PublishVersion", "lambda:UpdateAlias",
               "lambda:GetFunction", "lambda:GetFunctionConfiguration"], arn("lambda", "function:cost-*")),
    statement("ReadArtifacts", "Allow", ["s3:GetObject", "s3:ListBucket"], [bucket(ARTIFACTS), bucket(f"{ARTIFACTS}/*")]),
    statement("RestartWork", "Allow", ["states:StartExecution", "sqs:StartMessageMoveTask"],
              [arn("states", "stateMachine:cost-*"), arn("sqs", "cost-*")]),
    SECRETS, AUDIT_TRAIL,
)

ENGINEER_DEBUG = document(
    statement("QueryLogs", "Allow", ["logs:StartQuery", "logs:GetQueryResults", "logs:StopQuery"], "*"),
    statement("ReadTraces", "Allow", ["xray:BatchGetTraces", "xray:GetTraceSummaries"], "*"),
)

# A boundary of the delivery roles: it stops exactly what happened, and stands on the pipeline only.
DELIVERY_BOUNDARY = document(
    statement("DeliverServices", "Allow",
              ["autoscaling:*", "cloudformation:*", "cloudwatch:*", "codebuild:*", "dynamodb:*", "ec2:*", "elasticbeanstalk:*",
               "elasticloadbalancing:*", "events:*", "iam:GetRole", "iam:PassRole", "kms:*", "lambda:*", "logs:*", "rds:*", "s3:*",
               "secretsmanager:GetSecretValue", "sns:*", "sqs:*", "states:*", "sts:AssumeRole"], "*"),
    statement("NeverDeleteData", "Deny",
              ["dynamodb:DeleteTable", "dynamodb:DeleteBackup", "rds:DeleteDBInstance", "rds:DeleteDBCluster", "s3:DeleteBucket",
               "kms:ScheduleKeyDeletion", "cloudformation:DeleteStack", "elasticbeanstalk:TerminateEnvironment"], "*",
              Condition={"StringNotLike": {"aws:ResourceTag/environment": ["staging", "development"]}}),
)

CFN_EXEC_POLICY = document(
    statement("OwnServices", "Allow",
              ["autoscaling:*", "cloudformation:*", "cloudwatch:*", "dynamodb:*", "ec2:*", "elasticbeanstalk:*",
               "elasticloadbalancing:*", "events:*", "lambda:*", "logs:*", "rds:*", "s3:*", "sns:*", "sqs:*", "states:*"], "*"),
    statement("PassServiceRoles", "Allow", ["iam:PassRole", "iam:GetRole"], SERVICE_ROLES),
    statement("UseServiceKeys", "Allow", ["kms:CreateGrant", "kms:Decrypt", "kms:DescribeKey", "kms:GenerateDataKey*"], KEYS),
)

CODEBUILD_POLICY = document(
    statement("Build", "Allow", ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"],
              arn("logs", "log-group:/aws/codebuild/*")),
    statement("Artifacts", "Allow", ["s3:GetObject", "s3:GetObjectVersion", "s3:PutObject", "s3:ListBucket", "s3:GetBucketLocation"],
              [bucket(ARTIFACTS), bucket(f"{ARTIFACTS}/*")]),
    statement("DeployThroughStacks", "Allow",
              ["cloudformation:CreateChangeSet", "cloudformation:DescribeChangeSet", "cloudformation:ExecuteChangeSet",
               "cloudformation:DescribeStacks", "cloudformation:DescribeStackEvents"], arn("cloudformation", "stack/*")),
    statement("HandOver", "Allow", "iam:PassRole", iam("role/service/cfn-exec-cost-services"),
              Condition={"StringEquals": {"iam:PassedToService": "cloudformation.amazonaws.com"}}),
    statement("ArtifactKey", "Allow", ["kms:Decrypt", "kms:GenerateDataKey"], arn("kms", f"key/{KEY_ID}")),
    statement("Identity", "Allow", "sts:GetCallerIdentity", "*"),
)

PIPELINE_POLICY = document(
    statement("RunBuilds", "Allow", ["codebuild:StartBuild", "codebuild:BatchGetBuilds"], arn("codebuild", "project/*")),
    statement("Artifacts", "Allow", ["s3:GetObject", "s3:PutObject", "s3:GetBucketVersioning"],
              [bucket(ARTIFACTS), bucket(f"{ARTIFACTS}/*")]),
)

RESPONDER_POLICY = document(
    PASS_ROLES,
    statement("HandOverStacks", "Allow", "iam:PassRole", iam("role/service/cfn-exec-cost-services"),
              Condition={"StringEquals": {"iam:PassedToService": "cloudformation.amazonaws.com"}}),
    AUDIT_TRAIL,
)

FINOPS_EXPORT = document(
    statement("CollectExports", "Allow", ["s3:GetObject", "s3:ListBucket", "s3:GetBucketLocation"],
              [bucket(EXPORTS), bucket(f"{EXPORTS}/*")]),
    statement("FindBuckets", "Allow", "s3:ListAllMyBuckets", "*"),
)

MONITORING = document(
    statement("Watch", "Allow",
              ["cloudwatch:DescribeAlarms", "cloudwatch:GetMetricData", "cloudwatch:ListMetrics", "rds:DescribeDBInstances",
               "dynamodb:DescribeTable", "sqs:GetQueueAttributes", "elasticbeanstalk:DescribeEnvironmentHealth"], "*"),
)


def function_policy(name):
    """What one of the seven functions needs at run time."""
    table = LEDGER if name in ("rollup", "allocate", "export") else f"{SERVICE}-jobs"
    statements = [
        statement("Logs", "Allow", ["logs:CreateLogStream", "logs:PutLogEvents"], arn("logs", f"log-group:/aws/lambda/{SERVICE}-{name}:*")),
        statement("Tables", "Allow", ["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:Query", "dynamodb:DescribeTable"],
                  [arn("dynamodb", f"table/{table}"), arn("dynamodb", f"table/{table}/index/*")]),
        statement("Key", "Allow", ["kms:Decrypt", "kms:GenerateDataKey"], arn("kms", f"key/{KEY_ID}")),
    ]
    if name in ("rates-sync", "rollup", "export"):
        statements.append(statement("Secrets", "Allow", "secretsmanager:GetSecretValue", arn("secretsmanager", "secret:cost-calculation/*")))
    if name == "export":
        statements.append(statement("Exports", "Allow", ["s3:PutObject", "s3:ListBucket"], [bucket(EXPORTS), bucket(f"{EXPORTS}/*")]))
    return document(*statements)


def plain_service_policy(service):
    """The other services' functions: their own names only."""
    return document(
        statement("Own", "Allow",
                  ["logs:CreateLogStream", "logs:PutLogEvents", "dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query",
                   "dynamodb:DescribeTable", "sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes",
                   "secretsmanager:GetSecretValue"],
                  [arn("logs", f"log-group:/aws/lambda/{service}-*"), arn("dynamodb", f"table/{service}-*"), arn("sqs", f"{service}-*"),
                   arn("secretsmanager", f"secret:{service}/*")]),
        statement("Key", "Allow", ["kms:Decrypt", "kms:GenerateDataKey"], KEYS))


REPORTING_EXTRA = document(statement(
    "ReadLedger", "Allow", ["dynamodb:DescribeTable", "dynamodb:Query"], arn("dynamodb", f"table/{LEDGER}")))

READ_SERVICES = [
    "autoscaling:Describe*", "backup:Describe*", "backup:Get*", "backup:List*", "cloudformation:Describe*", "cloudformation:Get*",
    "cloudformation:List*", "cloudtrail:Describe*", "cloudtrail:Get*", "cloudtrail:List*", "cloudtrail:LookupEvents",
    "cloudwatch:Describe*", "cloudwatch:Get*", "cloudwatch:List*", "codebuild:BatchGet*", "codebuild:List*", "codepipeline:Get*",
    "codepipeline:List*", "config:Describe*", "config:Get*", "config:List*", "dynamodb:BatchGetItem", "dynamodb:Describe*",
    "dynamodb:GetItem", "dynamodb:List*", "dynamodb:Query", "dynamodb:Scan", "ec2:Describe*", "ec2:Get*", "ecr:BatchGet*", "ecr:Describe*",
    "ecr:Get*", "ecr:List*", "elasticbeanstalk:Check*", "elasticbeanstalk:Describe*", "elasticbeanstalk:List*",
    "elasticbeanstalk:RetrieveEnvironmentInfo", "elasticloadbalancing:Describe*", "events:Describe*", "events:List*", "iam:Generate*",
    "iam:Get*", "iam:List*", "kms:Describe*", "kms:Get*", "kms:List*", "lambda:Get*", "lambda:List*", "logs:Describe*",
    "logs:FilterLogEvents", "logs:Get*", "logs:List*", "logs:StartQuery", "organizations:Describe*", "organizations:List*",
    "rds:Describe*", "rds:List*", "s3:Get*", "s3:List*", "secretsmanager:Describe*", "secretsmanager:List*", "sns:Get*", "sns:List*",
    "sqs:Get*", "sqs:List*", "ssm:Describe*", "ssm:Get*", "ssm:List*", "states:Describe*", "states:GetExecutionHistory", "states:List*",
    "sts:GetAccessKeyInfo", "sts:GetCallerIdentity", "tag:Get*", "xray:BatchGet*", "xray:Get*"]

READ_ONLY_ACCESS = {"Version": "2012-10-17", "Statement": [{"Sid": "ReadOnlyActions", "Effect": "Allow", "Action": READ_SERVICES, "Resource": "*"}]}
ADMINISTRATOR_ACCESS = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}
POWER_USER_ACCESS = {"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "NotAction": ["iam:*", "organizations:*", "account:*"], "Resource": "*"},
    {"Effect": "Allow", "Action": ["account:GetAccountInformation", "account:GetPrimaryEmail", "account:ListRegions",
                                   "iam:CreateServiceLinkedRole", "iam:DeleteServiceLinkedRole", "iam:ListRoles",
                                   "organizations:DescribeOrganization"], "Resource": "*"}]}
SECURITY_AUDIT = {"Version": "2012-10-17", "Statement": [{"Sid": "BaseSecurityAuditStatement", "Effect": "Allow", "Resource": "*", "Action": [
    "access-analyzer:List*", "cloudformation:Describe*", "cloudformation:List*", "cloudtrail:Describe*", "cloudtrail:Get*",
    "cloudtrail:List*", "cloudtrail:LookupEvents", "config:Describe*", "config:Get*", "dynamodb:DescribeTable", "dynamodb:ListTables",
    "ec2:Describe*", "iam:GenerateCredentialReport", "iam:GenerateServiceLastAccessedDetails", "iam:Get*", "iam:List*", "kms:Describe*",
    "kms:Get*", "kms:List*", "lambda:GetPolicy", "lambda:ListFunctions", "logs:DescribeLogGroups", "rds:Describe*",
    "s3:GetBucket*", "s3:GetEncryptionConfiguration", "s3:ListAllMyBuckets", "secretsmanager:GetResourcePolicy",
    "secretsmanager:ListSecrets", "sns:GetTopicAttributes", "sns:ListTopics", "sqs:GetQueueAttributes", "sqs:ListQueues", "tag:GetResources"]}]}
BASIC_EXECUTION = {"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "Action": ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"], "Resource": "*"}]}
BACKUP_SERVICE = {"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "Resource": "*", "Action": [
        "dynamodb:DescribeTable", "dynamodb:CreateBackup", "dynamodb:DescribeBackup", "dynamodb:DeleteBackup", "dynamodb:ListTagsOfResource",
        "rds:AddTagsToResource", "rds:ListTagsForResource", "rds:DescribeDBSnapshots", "rds:CreateDBSnapshot", "rds:DescribeDBInstances",
        "backup:DescribeBackupVault", "backup:CopyIntoBackupVault", "kms:DescribeKey", "tag:GetResources"]}]}
BEANSTALK_SERVICE = {"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "Resource": "*", "Action": [
        "elasticloadbalancing:DescribeInstanceHealth", "elasticloadbalancing:DescribeLoadBalancers",
        "elasticloadbalancing:DescribeTargetHealth", "ec2:DescribeInstances", "ec2:DescribeInstanceStatus", "ec2:GetConsoleOutput",
        "ec2:DescribeSecurityGroups", "sqs:GetQueueAttributes", "sqs:GetQueueUrl", "autoscaling:DescribeAutoScalingGroups",
        "autoscaling:DescribeAutoScalingInstances", "autoscaling:DescribeScalingActivities", "logs:DescribeLogStreams",
        "cloudwatch:PutMetricData"]}]}
BEANSTALK_WEB = {"Version": "2012-10-17", "Statement": [
    {"Sid": "BucketAccess", "Effect": "Allow", "Action": ["s3:Get*", "s3:List*", "s3:PutObject"],
     "Resource": [bucket("elasticbeanstalk-*"), bucket("elasticbeanstalk-*/*")]},
    {"Sid": "XRayAccess", "Effect": "Allow", "Action": ["xray:PutTraceSegments", "xray:PutTelemetryRecords"], "Resource": "*"}]}
CONFIG_SERVICE = {"Version": "2012-10-17", "Statement": [{"Sid": "AWSConfigServiceRolePolicyStatementID", "Effect": "Allow", "Resource": "*", "Action":
    [action for action in READ_SERVICES if action.endswith(("Describe*", "List*", "Get*"))] + ["s3:ListAllMyBuckets"]}]}
AUTOSCALING_SERVICE = {"Version": "2012-10-17", "Statement": [{"Sid": "EC2InstanceManagement", "Effect": "Allow", "Resource": "*", "Action": [
    "ec2:Describe*", "ec2:RunInstances", "ec2:TerminateInstances", "ec2:CreateTags", "elasticloadbalancing:Register*",
    "elasticloadbalancing:Deregister*", "elasticloadbalancing:Describe*", "cloudwatch:PutMetricAlarm"]}]}

ENGINEER_POLICY_ARN = iam("policy/engineering/CostPlatformEngineerAccess")
BOUNDARY_ARN = iam("policy/delivery/DeliveryBoundary")
LAMBDA_UNDER_CHANGE = arn("lambda", f"function:{FUNCTION}")
