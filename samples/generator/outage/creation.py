"""What CloudFormation creates for the environment stack, layer by layer."""

from ..kit import fingerprint, hexadecimal, identifier
from . import shapes
from .fanout import ELASTIC_BEANSTALK, MAPPINGS, Call, mapping_id
from .world import (
    ALARMS,
    ARTIFACT_KEY,
    ARTIFACTS,
    BEANSTALK,
    DATABASE,
    EXPORTS,
    FUNCTIONS,
    LEDGER,
    MACHINES,
    QUEUES,
    RULES,
    SERVICE,
    TOPICS,
    arn,
    iam,
)


def base_creation(tables, after=3):
    """Queues, topics, log groups and tables come first, all at once."""
    calls = []
    for index, queue in enumerate(QUEUES):
        name = f"{SERVICE}-{queue}"
        calls.append(
            Call(
                after + index / 2,
                "sqs",
                "CreateQueue",
                {
                    "queueName": name,
                    "attributes": {"MessageRetentionPeriod": "1209600", "VisibilityTimeout": "360", "SqsManagedSseEnabled": "true"},
                },
                shapes.queue(name),
            )
        )
    for index, topic in enumerate(TOPICS):
        calls.append(
            Call(
                after + 1 + index,
                "sns",
                "CreateTopic",
                {"name": f"{SERVICE}-{topic}"},
                {"topicArn": arn("sns", f"{SERVICE}-{topic}")},
            )
        )
    for index, name in enumerate(FUNCTIONS):
        calls.append(Call(after + 2 + index / 2, "logs", "CreateLogGroup", {"logGroupName": f"/aws/lambda/{SERVICE}-{name}"}))
    for index, table in enumerate(tables):
        name = f"{SERVICE}-{table}"
        calls.append(
            Call(
                after + 2 + index,
                "dynamodb",
                "CreateTable",
                shapes.create_table(name),
                shapes.table_description(name, "CREATING", after),
                resources=shapes.table(name),
            )
        )
    return calls


def table_exists():
    return Call(
        6,
        "dynamodb",
        "CreateTable",
        shapes.create_table(LEDGER),
        resources=shapes.table(LEDGER),
        error=("ResourceInUseException", f"Table already exists: {LEDGER}"),
    )


def bucket_exists():
    return Call(
        5,
        "s3",
        "CreateBucket",
        shapes.s3_host(EXPORTS)
        | {"CreateBucketConfiguration": {"LocationConstraint": "cn-north-1", "xmlns": "http://s3.amazonaws.com/doc/2006-03-01/"}},
        resources=shapes.s3_bucket(EXPORTS),
        error=("BucketAlreadyOwnedByYou", "Your previous request to create the named bucket succeeded and you already own it."),
    )


def create_functions(names, after, generation, missing=None):
    """Functions and what triggers them; `missing` is the one whose build artifact is gone."""
    calls = []
    for index, function in enumerate(names):
        name, key = f"{SERVICE}-{function}", f"{SERVICE}/{function}/2024.9.0/{function}.zip"
        if function == "rollup":
            key = ARTIFACT_KEY
        error = (
            None
            if function != missing
            else (
                "InvalidParameterValueException",
                "Error occurred while GetObject. S3 Error Code: NoSuchKey. S3 Error Message: The specified key does not exist.",
            )
        )
        calls.append(
            Call(
                after + index,
                "lambda",
                "CreateFunction20150331",
                shapes.create_function(name, ARTIFACTS, key),
                shapes.function_configuration(name, fingerprint(name, generation), state="Pending"),
                error,
            )
        )
        if function in MAPPINGS and not error:
            calls.append(
                Call(
                    after + 12 + index,
                    "lambda",
                    "CreateEventSourceMapping20150331",
                    {
                        "eventSourceArn": arn("sqs", f"{SERVICE}-{MAPPINGS[function]}"),
                        "functionName": name,
                        "batchSize": 10,
                        "enabled": True,
                    },
                    {
                        "uUID": mapping_id(function, generation),
                        "functionArn": arn("lambda", f"function:{name}"),
                        "state": "Creating",
                    },
                )
            )
    return calls


def create_database(after):
    return [
        Call(
            after,
            "rds",
            "CreateDBInstance",
            {
                "dBInstanceIdentifier": DATABASE,
                "dBInstanceClass": "db.r6g.xlarge",
                "engine": "postgres",
                "engineVersion": "16.4",
                "allocatedStorage": 400,
                "masterUsername": "costcalc",
                "masterUserPassword": "****",
                "multiAZ": True,
                "storageEncrypted": True,
                "storageType": "gp3",
                "backupRetentionPeriod": 14,
                "dBSubnetGroupName": "platform-network-data",
                "deletionProtection": False,
            },
            shapes.database_instance(DATABASE, "creating"),
        )
    ] + [
        Call(after + 60 * step, "rds", "DescribeDBInstances", {"dBInstanceIdentifier": DATABASE}, read=True)
        for step in range(1, 14)
    ]


def create_beanstalk(after, generation):
    environment = {
        "applicationName": SERVICE,
        "environmentName": BEANSTALK,
        "solutionStackName": "64bit Amazon Linux 2023 v4.8.0 running Python 3.13",
        "optionSettings": [
            {
                "namespace": "aws:elasticbeanstalk:environment",
                "optionName": "ServiceRole",
                "value": iam("role/service/beanstalk-service"),
            },
            {"namespace": "aws:autoscaling:launchconfiguration", "optionName": "IamInstanceProfile", "value": "beanstalk-instance"},
        ],
        "cNAMEPrefix": BEANSTALK,
    }
    identity = f"e-{hexadecimal(10, 'environment', generation)}"
    nested = f"awseb-{identity}-stack"
    nested_arn = arn("cloudformation", f"stack/{nested}/{identifier('stack', nested)}")
    return [
        Call(
            after,
            "elasticbeanstalk",
            "CreateApplication",
            {"applicationName": SERVICE},
            {"application": {"applicationName": SERVICE, "applicationArn": arn("elasticbeanstalk", f"application/{SERVICE}")}},
        ),
        Call(
            after + 5,
            "elasticbeanstalk",
            "CreateEnvironment",
            environment,
            {
                "environmentName": BEANSTALK,
                "environmentId": identity,
                "status": "Launching",
                "environmentArn": arn("elasticbeanstalk", f"environment/{SERVICE}/{BEANSTALK}"),
            },
        ),
        Call(
            after + 12,
            "cloudformation",
            "CreateStack",
            {"stackName": nested, "disableRollback": False},
            {"stackId": nested_arn},
            via=ELASTIC_BEANSTALK,
        ),
        Call(
            after + 17,
            "ec2",
            "CreateSecurityGroup",
            {"groupName": f"{nested}-AWSEBSecurityGroup", "groupDescription": "SecurityGroup", "vpcId": "vpc-0c41d8e6f2a9b7503"},
            {"groupId": f"sg-{hexadecimal(17, 'sg-instance', generation)}", "_return": True},
        ),
        Call(
            after + 31,
            "ec2",
            "CreateLaunchTemplate",
            {
                "CreateLaunchTemplateRequest": {
                    "LaunchTemplateName": f"{nested}-AWSEBEC2LaunchTemplate",
                    "LaunchTemplateData": {"InstanceType": "t4g.medium"},
                }
            },
            {"CreateLaunchTemplateResponse": {"launchTemplate": {"launchTemplateId": f"lt-{hexadecimal(17, 'lt', generation)}"}}},
        ),
        Call(
            after + 44,
            "autoscaling",
            "CreateAutoScalingGroup",
            {"autoScalingGroupName": f"{nested}-AWSEBAutoScalingGroup", "minSize": 2, "maxSize": 4},
        ),
        Call(after + 58, "elasticloadbalancing", "CreateLoadBalancer", {"name": f"awseb-{SERVICE}", "type": "application"}),
    ]


def create_work(after):
    """Rules and state machines, the last layer of the template."""
    calls = []
    for index, machine in enumerate(MACHINES):
        name = f"{SERVICE}-{machine}"
        calls.append(
            Call(
                after + index,
                "states",
                "CreateStateMachine",
                {
                    "name": name,
                    "definition": "HIDDEN_DUE_TO_SECURITY_REASONS",
                    "roleArn": iam(f"role/service/{SERVICE}-states"),
                    "type": "STANDARD",
                },
                {"stateMachineArn": arn("states", f"stateMachine:{name}")},
            )
        )
    for index, rule in enumerate(RULES):
        name = f"{SERVICE}-{rule}"
        calls.append(
            Call(
                after + 4 + index,
                "events",
                "PutRule",
                {"name": name, "scheduleExpression": "rate(1 hour)", "state": "DISABLED"},
                {"ruleArn": arn("events", f"rule/{name}")},
            )
        )
        calls.append(
            Call(
                after + 6 + index,
                "events",
                "PutTargets",
                {
                    "rule": name,
                    "targets": [
                        {
                            "id": "Target0",
                            "arn": arn("states", f"stateMachine:{SERVICE}-monthly-close"),
                            "roleArn": iam(f"role/service/{SERVICE}-events"),
                        }
                    ],
                },
                {"failedEntryCount": 0, "failedEntries": []},
            )
        )
    for index, alarm in enumerate(ALARMS):
        calls.append(
            Call(
                after + 10 + index,
                "monitoring",
                "PutMetricAlarm",
                {
                    "alarmName": f"{SERVICE}-{alarm}",
                    "namespace": "CostCalculation",
                    "metricName": alarm,
                    "period": 300,
                    "evaluationPeriods": 2,
                    "threshold": 1,
                    "comparisonOperator": "GreaterThanOrEqualToThreshold",
                    "statistic": "Maximum",
                    "alarmActions": [arn("sns", f"{SERVICE}-alerts")],
                },
            )
        )
    return calls
