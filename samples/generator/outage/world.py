"""Who and what there is: accounts, people, and the names of the things the story touches. All of it is invented."""


PARTITION = "aws-cn"
REGION = "cn-north-1"
SUFFIX = "amazonaws.com.cn"

MANAGEMENT = "777788889999"
PRODUCTION = "111122223333"
TOOLING = "444455556666"

CHANGE = "CHG-20871"
STACK = "cost-calculation-prod"
SERVICE = "cost-calculation"
FUNCTION = "cost-calculation-rollup"
LEDGER = "cost-calculation-ledger"
EXPORTS = "cost-calculation-prod-exports"
ARTIFACTS = "billing-artifacts-cn"
ARTIFACT_KEY = "cost-calculation/rollup/2025.12.2/rollup.zip"

WEI = "wei.zhang@example.com"
MIN = "min.liu@example.com"
JING = "jing.wang@example.com"
NA = "na.li@example.com"
HAO = "hao.chen@example.com"
YANG = "yang.zhao@example.com"
FANG = "fang.xu@example.com"
LEI = "lei.sun@example.com"

ADDRESS = {
    WEI: "203.0.113.57",
    MIN: "203.0.113.61",
    JING: "203.0.113.44",
    NA: "198.51.100.23",
    HAO: "198.51.100.87",
    YANG: "203.0.113.112",
    FANG: "203.0.113.18",
    LEI: "203.0.113.150",
}

SSO_PATH = f"/aws-reserved/sso.amazonaws.com/{REGION}/"
SSO_PROVIDER = "AWSSSO_5d1f0c9ab2e74836_DO_NOT_DELETE"
SSO_DEVELOPER = "AWSReservedSSO_CostPlatformDeveloper_3f9c1b7ae2d84065"
SSO_ONCALL = "AWSReservedSSO_OncallResponder_81be4d20c6f3a957"
SSO_ANALYST = "AWSReservedSSO_BillingAnalyst_c04e97d15ab2f638"
SSO_AUDITOR = "AWSReservedSSO_SecurityAudit_7a2d86e0f914c3b5"

ENGINEER = "CostPlatformEngineer"
RESPONDER = "IncidentResponder"
READER = "CostPlatformReadOnly"
AUDITOR = "SecurityAuditReader"
CFN_EXEC = "cfn-exec-cost-services"
CODEBUILD = "codebuild-cost-services"
PIPELINE = "pipeline-cost-services"

FUNCTIONS = ["ingest", "normalise", "rates-sync", "rollup", "allocate", "export", "authoriser"]
TABLES = ["ledger", "rates", "allocations", "jobs", "idempotency"]
QUEUES = ["ingest", "ingest-dlq", "rollup", "rollup-dlq", "export"]
TOPICS = ["alerts", "results"]
RULES = ["hourly-rollup", "nightly-export", "rates-refresh"]
MACHINES = ["monthly-close", "backfill"]
ALARMS = ["rollup-errors", "ingest-dlq-depth", "rollup-dlq-depth", "export-age", "api-5xx", "database-cpu"]
BEANSTALK = "cost-calculation-api-prod"
BEANSTALK_ID = "e-k7mq2xw9pd"
DATABASE = "cost-calculation-prod"

KEY_ID = "6b1e0f3d-52c8-4a97-9f0e-7d4c2ab81e35"


def arn(service, resource, account=PRODUCTION, region=REGION):
    return f"arn:{PARTITION}:{service}:{region}:{account}:{resource}"


def iam(resource, account=PRODUCTION):
    return f"arn:{PARTITION}:iam::{account}:{resource}"


def bucket(name):
    return f"arn:{PARTITION}:s3:::{name}"


def assumed(role, session, account=PRODUCTION):
    return f"arn:{PARTITION}:sts::{account}:assumed-role/{role}/{session}"


def queue_url(name, account=PRODUCTION):
    return f"https://sqs.{REGION}.{SUFFIX}/{account}/{name}"


STACK_UUID = "4f0b6de0-9a31-11ef-8c52-0e5b2c7a9d43"
STACK_ARN = arn("cloudformation", f"stack/{STACK}/{STACK_UUID}")
ENGINEER_SESSION = assumed(ENGINEER, WEI)
