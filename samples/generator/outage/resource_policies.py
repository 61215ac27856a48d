"""Policies that stand on resources: one JSON object, ARN to policy document."""

from .inventory import key_arn, secret_arn
from .world import (
    ARTIFACTS,
    EXPORTS,
    KEY_ID,
    LOG_ARCHIVE,
    ORGANIZATION,
    PARTITION,
    PRODUCTION,
    REGION,
    RESPONDER,
    SERVICE,
    TOOLING,
    arn,
    bucket,
    iam,
)


def document(*statements):
    return {"Version": "2012-10-17", "Statement": list(statements)}


def secure_transport(name):
    return {
        "Sid": "OnlyTls",
        "Effect": "Deny",
        "Principal": "*",
        "Action": "s3:*",
        "Resource": [bucket(name), f"{bucket(name)}/*"],
        "Condition": {"Bool": {"aws:SecureTransport": "false"}},
    }


def key_policy():
    return document(
        {
            "Sid": "EnableIamPolicies",
            "Effect": "Allow",
            "Principal": {"AWS": f"arn:{PARTITION}:iam::{PRODUCTION}:root"},
            "Action": "kms:*",
            "Resource": "*",
        }
    )


def build():
    exports, raw = bucket(EXPORTS), bucket(f"{SERVICE}-prod-raw")
    logs = bucket("billing-access-logs-cn")
    return {
        exports: document(
            secure_transport(EXPORTS),
            {
                "Sid": "FinanceWarehouseReads",
                "Effect": "Allow",
                "Principal": {"AWS": iam("user/svc-finops-export")},
                "Action": ["s3:GetObject", "s3:ListBucket"],
                "Resource": [exports, f"{exports}/*"],
            },
        ),
        raw: document(
            secure_transport(f"{SERVICE}-prod-raw"),
            {
                "Sid": "NobodyDeletesRawUsage",
                "Effect": "Deny",
                "Principal": "*",
                "Action": ["s3:DeleteBucket", "s3:DeleteObjectVersion", "s3:PutLifecycleConfiguration"],
                "Resource": [raw, f"{raw}/*"],
                "Condition": {"ArnNotLike": {"aws:PrincipalArn": iam(f"role/oncall/{RESPONDER}")}},
            },
        ),
        bucket(ARTIFACTS): document(
            secure_transport(ARTIFACTS),
            {
                "Sid": "RunnersPublish",
                "Effect": "Allow",
                "Principal": {"AWS": iam("role/ci/gitlab-runner-deploy", TOOLING)},
                "Action": "s3:PutObject",
                "Resource": f"{bucket(ARTIFACTS)}/*",
            },
        ),
        logs: document(
            {
                "Sid": "AccessLogs",
                "Effect": "Allow",
                "Principal": {"Service": "logging.s3.amazonaws.com"},
                "Action": "s3:PutObject",
                "Resource": f"{logs}/*",
                "Condition": {"StringEquals": {"aws:SourceAccount": PRODUCTION}},
            },
            {
                "Sid": "ArchiveReads",
                "Effect": "Allow",
                "Principal": {"AWS": f"arn:{PARTITION}:iam::{LOG_ARCHIVE}:root"},
                "Action": ["s3:GetObject", "s3:ListBucket"],
                "Resource": [logs, f"{logs}/*"],
                "Condition": {"StringEquals": {"aws:PrincipalOrgID": ORGANIZATION}},
            },
        ),
        arn("kms", f"key/{KEY_ID}"): {
            "Version": "2012-10-17",
            "Id": "cost-calculation",
            "Statement": key_policy()["Statement"]
            + [
                {
                    "Sid": "LogsMayEncrypt",
                    "Effect": "Allow",
                    "Principal": {"Service": f"logs.{REGION}.amazonaws.com.cn"},
                    "Action": ["kms:Decrypt*", "kms:Encrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"],
                    "Resource": "*",
                    "Condition": {
                        "ArnLike": {"kms:EncryptionContext:aws:logs:arn": arn("logs", "log-group:/aws/lambda/cost-calculation-*")}
                    },
                }
            ],
        },
        key_arn("platform", "production"): key_policy(),
        arn("sqs", f"{SERVICE}-ingest"): document(
            {
                "Sid": "RulesMaySend",
                "Effect": "Allow",
                "Principal": {"Service": "events.amazonaws.com"},
                "Action": "sqs:SendMessage",
                "Resource": arn("sqs", f"{SERVICE}-ingest"),
                "Condition": {"ArnLike": {"aws:SourceArn": arn("events", "rule/cost-calculation-*")}},
            }
        ),
        secret_arn(f"{SERVICE}/database"): document(
            {
                "Sid": "OnlyThisAccount",
                "Effect": "Deny",
                "Principal": "*",
                "Action": "secretsmanager:GetSecretValue",
                "Resource": "*",
                "Condition": {"StringNotEquals": {"aws:PrincipalAccount": PRODUCTION}},
            }
        ),
    }
