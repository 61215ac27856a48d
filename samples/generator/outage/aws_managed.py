"""AWS's own managed policies, shortened to the actions that matter here."""

from .world import bucket

READ_SERVICES = [
    "autoscaling:Describe*",
    "backup:Describe*",
    "backup:Get*",
    "backup:List*",
    "cloudformation:Describe*",
    "cloudformation:Get*",
    "cloudformation:List*",
    "cloudtrail:Describe*",
    "cloudtrail:Get*",
    "cloudtrail:List*",
    "cloudtrail:LookupEvents",
    "cloudwatch:Describe*",
    "cloudwatch:Get*",
    "cloudwatch:List*",
    "codebuild:BatchGet*",
    "codebuild:List*",
    "codepipeline:Get*",
    "codepipeline:List*",
    "config:Describe*",
    "config:Get*",
    "config:List*",
    "dynamodb:BatchGetItem",
    "dynamodb:Describe*",
    "dynamodb:GetItem",
    "dynamodb:List*",
    "dynamodb:Query",
    "dynamodb:Scan",
    "ec2:Describe*",
    "ec2:Get*",
    "ecr:BatchGet*",
    "ecr:Describe*",
    "ecr:Get*",
    "ecr:List*",
    "elasticbeanstalk:Check*",
    "elasticbeanstalk:Describe*",
    "elasticbeanstalk:List*",
    "elasticbeanstalk:RetrieveEnvironmentInfo",
    "elasticloadbalancing:Describe*",
    "events:Describe*",
    "events:List*",
    "iam:Generate*",
    "iam:Get*",
    "iam:List*",
    "kms:Describe*",
    "kms:Get*",
    "kms:List*",
    "lambda:Get*",
    "lambda:List*",
    "logs:Describe*",
    "logs:FilterLogEvents",
    "logs:Get*",
    "logs:List*",
    "logs:StartQuery",
    "organizations:Describe*",
    "organizations:List*",
    "rds:Describe*",
    "rds:List*",
    "s3:Get*",
    "s3:List*",
    "secretsmanager:Describe*",
    "secretsmanager:List*",
    "sns:Get*",
    "sns:List*",
    "sqs:Get*",
    "sqs:List*",
    "ssm:Describe*",
    "ssm:Get*",
    "ssm:List*",
    "states:Describe*",
    "states:GetExecutionHistory",
    "states:List*",
    "sts:GetAccessKeyInfo",
    "sts:GetCallerIdentity",
    "tag:Get*",
    "xray:BatchGet*",
    "xray:Get*",
]


READ_ONLY_ACCESS = {
    "Version": "2012-10-17",
    "Statement": [{"Sid": "ReadOnlyActions", "Effect": "Allow", "Action": READ_SERVICES, "Resource": "*"}],
}


ADMINISTRATOR_ACCESS = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}


POWER_USER_ACCESS = {
    "Version": "2012-10-17",
    "Statement": [
        {"Effect": "Allow", "NotAction": ["iam:*", "organizations:*", "account:*"], "Resource": "*"},
        {
            "Effect": "Allow",
            "Action": [
                "account:GetAccountInformation",
                "account:GetPrimaryEmail",
                "account:ListRegions",
                "iam:CreateServiceLinkedRole",
                "iam:DeleteServiceLinkedRole",
                "iam:ListRoles",
                "organizations:DescribeOrganization",
            ],
            "Resource": "*",
        },
    ],
}


SECURITY_AUDIT = {
    "Version": "2012-10-17",
    "Statement": [
        {
            "Sid": "BaseSecurityAuditStatement",
            "Effect": "Allow",
            "Resource": "*",
            "Action": [
                "access-analyzer:List*",
                "cloudformation:Describe*",
                "cloudformation:List*",
                "cloudtrail:Describe*",
                "cloudtrail:Get*",
                "cloudtrail:List*",
                "cloudtrail:LookupEvents",
                "config:Describe*",
                "config:Get*",
                "dynamodb:DescribeTable",
                "dynamodb:ListTables",
                "ec2:Describe*",
                "iam:GenerateCredentialReport",
                "iam:GenerateServiceLastAccessedDetails",
                "iam:Get*",
                "iam:List*",
                "kms:Describe*",
                "kms:Get*",
                "kms:List*",
                "lambda:GetPolicy",
                "lambda:ListFunctions",
                "logs:DescribeLogGroups",
                "rds:Describe*",
                "s3:GetBucket*",
                "s3:GetEncryptionConfiguration",
                "s3:ListAllMyBuckets",
                "secretsmanager:GetResourcePolicy",
                "secretsmanager:ListSecrets",
                "sns:GetTopicAttributes",
                "sns:ListTopics",
                "sqs:GetQueueAttributes",
                "sqs:ListQueues",
                "tag:GetResources",
            ],
        }
    ],
}


BACKUP_SERVICE = {
    "Version": "2012-10-17",
    "Statement": [
        {
            "Effect": "Allow",
            "Resource": "*",
            "Action": [
                "dynamodb:DescribeTable",
                "dynamodb:CreateBackup",
                "dynamodb:DescribeBackup",
                "dynamodb:DeleteBackup",
                "dynamodb:ListTagsOfResource",
                "rds:AddTagsToResource",
                "rds:ListTagsForResource",
                "rds:DescribeDBSnapshots",
                "rds:CreateDBSnapshot",
                "rds:DescribeDBInstances",
                "backup:DescribeBackupVault",
                "backup:CopyIntoBackupVault",
                "kms:DescribeKey",
                "tag:GetResources",
            ],
        }
    ],
}


BEANSTALK_SERVICE = {
    "Version": "2012-10-17",
    "Statement": [
        {
            "Effect": "Allow",
            "Resource": "*",
            "Action": [
                "elasticloadbalancing:DescribeInstanceHealth",
                "elasticloadbalancing:DescribeLoadBalancers",
                "elasticloadbalancing:DescribeTargetHealth",
                "ec2:DescribeInstances",
                "ec2:DescribeInstanceStatus",
                "ec2:GetConsoleOutput",
                "ec2:DescribeSecurityGroups",
                "sqs:GetQueueAttributes",
                "sqs:GetQueueUrl",
                "autoscaling:DescribeAutoScalingGroups",
                "autoscaling:DescribeAutoScalingInstances",
                "autoscaling:DescribeScalingActivities",
                "logs:DescribeLogStreams",
                "cloudwatch:PutMetricData",
            ],
        }
    ],
}


BEANSTALK_WEB = {
    "Version": "2012-10-17",
    "Statement": [
        {
            "Sid": "BucketAccess",
            "Effect": "Allow",
            "Action": ["s3:Get*", "s3:List*", "s3:PutObject"],
            "Resource": [bucket("elasticbeanstalk-*"), bucket("elasticbeanstalk-*/*")],
        },
        {"Sid": "XRayAccess", "Effect": "Allow", "Action": ["xray:PutTraceSegments", "xray:PutTelemetryRecords"], "Resource": "*"},
    ],
}


CONFIG_SERVICE = {
    "Version": "2012-10-17",
    "Statement": [
        {
            "Sid": "AWSConfigServiceRolePolicyStatementID",
            "Effect": "Allow",
            "Resource": "*",
            "Action": [action for action in READ_SERVICES if action.endswith(("Describe*", "List*", "Get*"))]
            + ["s3:ListAllMyBuckets"],
        }
    ],
}


AUTOSCALING_SERVICE = {
    "Version": "2012-10-17",
    "Statement": [
        {
            "Sid": "EC2InstanceManagement",
            "Effect": "Allow",
            "Resource": "*",
            "Action": [
                "ec2:Describe*",
                "ec2:RunInstances",
                "ec2:TerminateInstances",
                "ec2:CreateTags",
                "elasticloadbalancing:Register*",
                "elasticloadbalancing:Deregister*",
                "elasticloadbalancing:Describe*",
                "cloudwatch:PutMetricAlarm",
            ],
        }
    ],
}
