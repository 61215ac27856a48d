"""The organisation: its units, the guardrails that stood there, and the one thing they did not cover."""

from .world import LOG_ARCHIVE, MANAGEMENT, ORGANIZATION, PARTITION, PRODUCTION, SANDBOX, SECURITY, TOOLING

FULL, FULL_RCP = "p-FullAWSAccess", "p-RCPFullAWSAccess"
BASELINE, PRODUCTION_GUARD, SANDBOX_GUARD, PERIMETER = "p-9xq2kd7a", "p-4h8rt1vz", "p-7w0bn5yc", "p-2m6ue3ks"

BASELINE_DOCUMENT = {
    "Version": "2012-10-17",
    "Statement": [
        {"Sid": "DenyLeavingOrganization", "Effect": "Deny", "Action": "organizations:LeaveOrganization", "Resource": "*"},
        {
            "Sid": "DenyTrailTampering",
            "Effect": "Deny",
            "Resource": "*",
            "Action": [
                "cloudtrail:DeleteTrail",
                "cloudtrail:PutEventSelectors",
                "cloudtrail:StopLogging",
                "cloudtrail:UpdateTrail",
                "config:DeleteConfigurationRecorder",
                "config:DeleteDeliveryChannel",
                "config:StopConfigurationRecorder",
            ],
        },
        {
            "Sid": "DenyOtherRegions",
            "Effect": "Deny",
            "Resource": "*",
            "NotAction": [
                "account:*",
                "billing:*",
                "ce:*",
                "cloudfront:*",
                "iam:*",
                "organizations:*",
                "route53:*",
                "sts:*",
                "support:*",
            ],
            "Condition": {"StringNotEquals": {"aws:RequestedRegion": ["cn-north-1", "cn-northwest-1"]}},
        },
        {
            "Sid": "DenyRootUser",
            "Effect": "Deny",
            "Action": "*",
            "Resource": "*",
            "Condition": {"ArnLike": {"aws:PrincipalArn": f"arn:{PARTITION}:iam::*:root"}},
        },
    ],
}

# The guardrail existed; `platform-*` is the prefix of the platform team's own stacks, and nobody else's.
PRODUCTION_DOCUMENT = {
    "Version": "2012-10-17",
    "Statement": [
        {
            "Sid": "ProtectPlatformStacks",
            "Effect": "Deny",
            "Action": ["cloudformation:DeleteStack", "cloudformation:UpdateTerminationProtection"],
            "Resource": [
                f"arn:{PARTITION}:cloudformation:*:*:stack/platform-*/*",
                f"arn:{PARTITION}:cloudformation:*:*:stack/StackSet-*/*",
            ],
        },
        {
            "Sid": "ProtectBackups",
            "Effect": "Deny",
            "Resource": "*",
            "Action": [
                "backup:DeleteBackupVault",
                "backup:DeleteRecoveryPoint",
                "backup:DeleteBackupVaultLockConfiguration",
                "dynamodb:DeleteBackup",
                "rds:DeleteDBSnapshot",
                "rds:DeleteDBClusterSnapshot",
            ],
        },
        {"Sid": "ProtectKeys", "Effect": "Deny", "Action": ["kms:DisableKey", "kms:ScheduleKeyDeletion"], "Resource": "*"},
        {
            "Sid": "DenyNewLongLivedKeys",
            "Effect": "Deny",
            "Action": ["iam:CreateAccessKey", "iam:CreateUser"],
            "Resource": "*",
            "Condition": {"ArnNotLike": {"aws:PrincipalArn": f"arn:{PARTITION}:iam::*:role/oncall/*"}},
        },
    ],
}

SANDBOX_DOCUMENT = {
    "Version": "2012-10-17",
    "Statement": [
        {
            "Sid": "DenyLargeThings",
            "Effect": "Deny",
            "Resource": "*",
            "Action": ["redshift:CreateCluster", "emr-serverless:*", "sagemaker:CreateEndpoint"],
        }
    ],
}

PERIMETER_DOCUMENT = {
    "Version": "2012-10-17",
    "Statement": [
        {
            "Sid": "OnlyOurPeopleAndServices",
            "Effect": "Deny",
            "Principal": "*",
            "Resource": "*",
            "Action": ["s3:*", "sqs:*", "kms:*", "secretsmanager:*"],
            "Condition": {
                "StringNotEqualsIfExists": {"aws:PrincipalOrgID": ORGANIZATION},
                "BoolIfExists": {"aws:PrincipalIsAWSService": "false"},
            },
        },
        {
            "Sid": "OnlyEncryptedTransport",
            "Effect": "Deny",
            "Principal": "*",
            "Action": ["s3:*", "sqs:*"],
            "Resource": "*",
            "Condition": {"BoolIfExists": {"aws:SecureTransport": "false"}},
        },
    ],
}


def account(number, name, scps=(FULL,), rcps=(FULL_RCP,)):
    return {"id": number, "name": name, "serviceControlPolicies": list(scps), "resourceControlPolicies": list(rcps)}


def unit(suffix, name, accounts=(), units=(), scps=(FULL,), rcps=(FULL_RCP,)):
    return {
        "id": f"ou-k3fz-{suffix}",
        "name": name,
        "serviceControlPolicies": list(scps),
        "resourceControlPolicies": list(rcps),
        "units": list(units),
        "accounts": list(accounts),
    }


def policy(identity, name, kind, content):
    return {"id": identity, "name": name, "type": kind, "content": content}


def build():
    scp, rcp = "SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY"
    return {
        "version": 1,
        "id": ORGANIZATION,
        "managementAccount": MANAGEMENT,
        "root": {
            "id": "r-k3fz",
            "name": "Root",
            "serviceControlPolicies": [FULL, BASELINE],
            "resourceControlPolicies": [FULL_RCP],
            "units": [
                unit("1d0s4wq8", "Security", [account(LOG_ARCHIVE, "log-archive"), account(SECURITY, "security-audit")]),
                unit(
                    "5g7v2ncx",
                    "Workloads",
                    units=[
                        unit(
                            "8prd6tla",
                            "Production",
                            [account(PRODUCTION, "billing-workloads")],
                            scps=[FULL, PRODUCTION_GUARD],
                            rcps=[FULL_RCP, PERIMETER],
                        ),
                        unit("3tlg9emz", "Tooling", [account(TOOLING, "engineering-tools")]),
                    ],
                ),
                unit("6sbx0hjr", "Sandbox", [account(SANDBOX, "billing-sandbox")], scps=[FULL, SANDBOX_GUARD]),
            ],
            "accounts": [account(MANAGEMENT, "management")],
        },
        "policies": [
            policy(BASELINE, "baseline-guardrails", scp, BASELINE_DOCUMENT),
            policy(PRODUCTION_GUARD, "production-guardrails", scp, PRODUCTION_DOCUMENT),
            policy(SANDBOX_GUARD, "sandbox-limits", scp, SANDBOX_DOCUMENT),
            policy(PERIMETER, "resource-perimeter", rcp, PERIMETER_DOCUMENT),
        ],
    }
