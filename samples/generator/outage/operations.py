"""The calls of an ordinary day: each a function from a random source and a scope to what the trail would say of it."""

from ..kit import fingerprint, hexadecimal, identifier
from . import shapes
from .inventory import key_arn, names, secret_arn, stack_arn
from .world import REGION, SUFFIX, arn, bucket, queue_url

CIPHER = {"encryptionAlgorithm": "SYMMETRIC_DEFAULT"}


class Scope:
    """Names one actor would touch: a service in an environment."""

    def __init__(self, service, environment):
        self.service, self.environment = service, environment
        self.tables = names(service, environment, ":table/")
        self.functions = names(service, environment, ":function:")
        self.queues = names(service, environment, ":sqs:" + REGION + ":111122223333:")
        self.buckets = names(service, environment, ":s3:::")
        self.databases = names(service, environment, ":db:")
        self.topics = names(service, environment, ":sns:" + REGION + ":111122223333:")
        self.stacks = [name.split("/")[0] for name in names(service, environment, ":stack/")]
        self.key = key_arn(service, environment)
        infix = "" if environment == "production" else f"-{environment}"
        self.secret = f"{service}{infix}/settings" if service != "cost-calculation" else "cost-calculation/database"


def plain(service, name, parameters=None):
    return lambda rng, scope: (service, name, True, parameters, None, None)


def of_table(name, read=True):
    def make(rng, scope):
        table = rng.choice(scope.tables)
        return "dynamodb", name, read, {"tableName": table}, None, shapes.table(table)

    return make


def of_bucket(name, query):
    def make(rng, scope):
        chosen = rng.choice(scope.buckets)
        return "s3", name, True, shapes.s3_host(chosen, query), None, shapes.s3_bucket(chosen)

    return make


def of_function(name, read=True):
    return lambda rng, scope: ("lambda", name, read, {"functionName": rng.choice(scope.functions)}, None, None)


def of_stack(name):
    return lambda rng, scope: ("cloudformation", name, True, {"stackName": rng.choice(scope.stacks)}, None, None)


def log_group(rng, scope):
    return f"/aws/lambda/{rng.choice(scope.functions)}"


def create_log_stream(rng, scope):
    return (
        "logs",
        "CreateLogStream",
        False,
        {"logGroupName": log_group(rng, scope), "logStreamName": f"2025/12/15/[$LATEST]{hexadecimal(32, rng.random())}"},
        None,
        None,
    )


def decrypt(rng, scope):
    function = rng.choice(scope.functions)
    return (
        "kms",
        "Decrypt",
        True,
        CIPHER | {"encryptionContext": {"aws:lambda:FunctionArn": arn("lambda", f"function:{function}")}},
        None,
        [("AWS::KMS::Key", scope.key)],
    )


def secret_value(rng, scope):
    return "secretsmanager", "GetSecretValue", True, {"secretId": secret_arn(scope.secret)}, None, None


def queue_attributes(rng, scope):
    return (
        "sqs",
        "GetQueueAttributes",
        True,
        {"queueUrl": queue_url(rng.choice(scope.queues)), "attributeNames": ["All"]},
        None,
        None,
    )


def topic_attributes(rng, scope):
    return "sns", "GetTopicAttributes", True, {"topicArn": arn("sns", rng.choice(scope.topics))}, None, None


def list_buckets(rng, scope):
    return "s3", "ListBuckets", True, {"Host": f"s3.{REGION}.{SUFFIX}"}, None, None


def describe_database(rng, scope):
    return (
        "rds",
        "DescribeDBInstances",
        True,
        {"dBInstanceIdentifier": rng.choice(scope.databases)} if scope.databases else None,
        None,
        None,
    )


def update_code(rng, scope):
    name = rng.choice(scope.functions)
    return (
        "lambda",
        "UpdateFunctionCode20150331v2",
        False,
        {
            "functionName": name,
            "s3Bucket": "billing-artifacts-cn",
            "s3Key": f"{scope.service}/builds/{rng.randrange(4000, 4900)}.zip",
            "publish": False,
            "dryRun": False,
        },
        shapes.function_configuration(name, fingerprint(rng.random())),
        None,
    )


def start_query(rng, scope):
    return (
        "logs",
        "StartQuery",
        True,
        {
            "logGroupNames": [log_group(rng, scope)],
            "startTime": 1765756800,
            "endTime": 1765800000,
            "queryString": "fields @timestamp, @message | filter level = 'ERROR' | limit 50",
        },
        {"queryId": identifier("query", rng.random())},
        None,
    )


def put_alarm(rng, scope):
    name = f"{rng.choice(scope.functions)}-errors"
    return (
        "monitoring",
        "PutMetricAlarm",
        False,
        {
            "alarmName": name,
            "namespace": "AWS/Lambda",
            "metricName": "Errors",
            "period": 300,
            "evaluationPeriods": 1,
            "threshold": 5,
            "comparisonOperator": "GreaterThanThreshold",
            "statistic": "Sum",
        },
        None,
        None,
    )


def create_backup(rng, scope):
    table = rng.choice(scope.tables)
    backup = arn("dynamodb", f"table/{table}/backup/01765818000000-{hexadecimal(8, table)}")
    return (
        "dynamodb",
        "CreateBackup",
        False,
        {"tableName": table, "backupName": f"nightly-{table}"},
        {
            "backupDetails": {
                "backupArn": backup,
                "backupName": f"nightly-{table}",
                "backupStatus": "CREATING",
                "backupType": "USER",
            }
        },
        shapes.table(table),
    )


EMPTY_EC2 = {"filterSet": {}}
WATCH = [
    plain("monitoring", "DescribeAlarms", {"stateValue": "ALARM", "maxRecords": 100}),
    describe_database,
    queue_attributes,
    of_table("DescribeTable"),
]
RUNTIME = [create_log_stream] * 5 + [decrypt] * 3 + [secret_value] * 2
LOOK = [
    of_function("GetFunction20150331v2"),
    of_function("GetFunctionConfiguration20150331v2"),
    plain("lambda", "ListFunctions20150331", {"maxItems": 50}),
    of_stack("DescribeStacks"),
    of_stack("DescribeStackEvents"),
    plain("cloudformation", "ListStacks", {"stackStatusFilter": []}),
    of_table("DescribeTable"),
    plain("dynamodb", "ListTables", {"limit": 100}),
    plain("logs", "DescribeLogGroups", {"limit": 50}),
    start_query,
    plain("monitoring", "DescribeAlarms", {"maxRecords": 100}),
    plain("monitoring", "ListMetrics", {"namespace": "AWS/Lambda"}),
    plain("sts", "GetCallerIdentity"),
    queue_attributes,
    plain("sqs", "ListQueues", {"queueNamePrefix": "cost-"}),
    plain("elasticbeanstalk", "DescribeEnvironments", {"includeDeleted": False}),
    plain("events", "ListRules", {"limit": 50}),
    list_buckets,
]
INSPECT = [
    plain("iam", "ListRoles", {"maxItems": 100}),
    plain("iam", "ListUsers", {"maxItems": 100}),
    plain("iam", "GetAccountSummary"),
    plain("iam", "ListPolicies", {"scope": "Local", "onlyAttached": True}),
    plain("iam", "GenerateCredentialReport"),
    of_bucket("GetBucketPolicy", "policy"),
    of_bucket("GetBucketAcl", "acl"),
    of_bucket("GetBucketEncryption", "encryption"),
    plain("kms", "ListKeys", {"limit": 100}),
    plain("lambda", "ListFunctions20150331", {"maxItems": 50}),
    topic_attributes,
    plain("ec2", "DescribeSecurityGroups", EMPTY_EC2 | {"securityGroupSet": {}, "securityGroupIdSet": {}}),
    plain("cloudtrail", "DescribeTrails", {"includeShadowTrails": True}),
    plain("tagging", "GetResources", {"resourcesPerPage": 100}),
]
RECORD = [
    plain("ec2", "DescribeSecurityGroups", EMPTY_EC2 | {"securityGroupSet": {}, "securityGroupIdSet": {}}),
    plain("ec2", "DescribeVpcs", EMPTY_EC2 | {"vpcSet": {}}),
    plain("ec2", "DescribeSubnets", EMPTY_EC2 | {"subnetSet": {}}),
    plain("ec2", "DescribeVolumes", EMPTY_EC2 | {"volumeSet": {}}),
    plain("iam", "ListRoles", {"maxItems": 100}),
    of_table("DescribeTable"),
    of_table("DescribeContinuousBackups"),
    of_table("DescribeTimeToLive"),
    of_bucket("GetBucketVersioning", "versioning"),
    of_bucket("GetBucketTagging", "tagging"),
    of_bucket("GetBucketLocation", "location"),
    of_bucket("GetBucketPublicAccessBlock", "publicAccessBlock"),
    plain("rds", "DescribeDBSnapshots", {"includeShared": False, "includePublic": False, "maxRecords": 100}),
    describe_database,
    of_function("GetFunction20150331v2"),
    of_stack("DescribeStackResources"),
]
SCALE = [
    plain("ec2", "DescribeInstances", EMPTY_EC2 | {"instancesSet": {}}),
    plain("ec2", "DescribeInstanceStatus", EMPTY_EC2 | {"instancesSet": {}}),
    plain(
        "elasticloadbalancing",
        "DescribeTargetHealth",
        {"targetGroupArn": arn("elasticloadbalancing", f"targetgroup/awseb-cost-reporting/{hexadecimal(16, 'reporting')}")},
    ),
]
HEALTH = [
    plain("autoscaling", "DescribeAutoScalingGroups", {"maxRecords": 100}),
    plain("elasticloadbalancing", "DescribeLoadBalancers"),
    plain("ec2", "DescribeInstances", EMPTY_EC2 | {"instancesSet": {}}),
]
ANALYSE = [
    of_table("DescribeTable"),
    of_bucket("GetBucketLocation", "location"),
    list_buckets,
    plain("sts", "GetCallerIdentity"),
    plain("dynamodb", "ListTables", {"limit": 100}),
    plain("monitoring", "ListMetrics", {"namespace": "CostCalculation"}),
]
CHANGE_STAGING = [update_code, of_function("GetFunctionConfiguration20150331v2"), put_alarm, of_stack("DescribeStackEvents")]


def change_set(stack, name):
    return [
        (
            "CreateChangeSet",
            False,
            {
                "stackName": stack,
                "changeSetName": name,
                "capabilities": ["CAPABILITY_NAMED_IAM"],
                "roleARN": arn("iam", "role/service/cfn-exec-cost-services", region=""),
            },
            {"id": arn("cloudformation", f"changeSet/{name}/{identifier('change-set', name)}"), "stackId": stack_arn(stack)},
        ),
        ("DescribeChangeSet", True, {"stackName": stack, "changeSetName": name}, None),
        ("DescribeChangeSet", True, {"stackName": stack, "changeSetName": name}, None),
        ("ExecuteChangeSet", False, {"stackName": stack, "changeSetName": name}, None),
        ("DescribeStacks", True, {"stackName": stack}, None),
        ("DescribeStacks", True, {"stackName": stack}, None),
    ]


def artifact_location():
    return shapes.s3_host("billing-artifacts-cn", "location"), [("AWS::S3::Bucket", bucket("billing-artifacts-cn"))]
