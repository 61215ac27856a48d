"""What CloudFormation deletes when the environment stack goes, or a creation is rolled back."""

from ..kit import hexadecimal, identifier
from . import shapes
from .fanout import ELASTIC_BEANSTALK, MAPPINGS, Call, mapping_id
from .world import (
    ALARMS,
    BEANSTALK,
    BEANSTALK_ID,
    DATABASE,
    EXPORTS,
    FUNCTIONS,
    MACHINES,
    QUEUES,
    RULES,
    SERVICE,
    TOPICS,
    arn,
    queue_url,
)


def deletion(
    generation=0,
    tables=("rates", "allocations", "jobs", "idempotency"),
    database=True,
    beanstalk=True,
    functions=tuple(FUNCTIONS),
    machines=True,
    final_snapshot=True,
    scale=1.0,
):
    """Everything in the environment stack but the ledger (it is retained) and the bucket (it is not empty)."""
    calls, at = [], lambda seconds: seconds * scale
    for index, rule in enumerate(RULES if machines else []):
        name = f"{SERVICE}-{rule}"
        calls.append(
            Call(
                at(3 + index),
                "events",
                "RemoveTargets",
                {"rule": name, "ids": ["Target0"]},
                {"failedEntryCount": 0, "failedEntries": []},
            )
        )
        calls.append(Call(at(5 + index), "events", "DeleteRule", {"name": name}))
    for index, alarm in enumerate(ALARMS if machines else []):
        calls.append(Call(at(4 + index / 2), "monitoring", "DeleteAlarms", {"alarmNames": [f"{SERVICE}-{alarm}"]}))
    for index, function in enumerate(functions):
        name = f"{SERVICE}-{function}"
        if function in MAPPINGS:
            calls.append(
                Call(
                    at(3 + index),
                    "lambda",
                    "DeleteEventSourceMapping20150331",
                    {"uUID": mapping_id(function, generation)},
                    {
                        "uUID": mapping_id(function, generation),
                        "state": "Deleting",
                        "batchSize": 10,
                        "functionArn": arn("lambda", f"function:{name}"),
                    },
                )
            )
        elif machines and function != "authoriser":
            calls.append(
                Call(at(8 + index), "lambda", "RemovePermission20150331v2", {"functionName": name, "statementId": f"{name}-invoke"})
            )
        calls.append(Call(at(31 + 2 * index), "lambda", "DeleteFunction20150331", {"functionName": name}))
    for index, name in enumerate(FUNCTIONS):
        calls.append(Call(at(49 + index), "logs", "DeleteLogGroup", {"logGroupName": f"/aws/lambda/{SERVICE}-{name}"}))
    for index, machine in enumerate(MACHINES if machines else []):
        calls.append(
            Call(
                at(12 + index),
                "states",
                "DeleteStateMachine",
                {"stateMachineArn": arn("states", f"stateMachine:{SERVICE}-{machine}")},
            )
        )
    for index, queue in enumerate(QUEUES):
        calls.append(Call(at(52 + index), "sqs", "DeleteQueue", {"queueUrl": queue_url(f"{SERVICE}-{queue}")}))
    for index, topic in enumerate(TOPICS):
        calls.append(Call(at(54 + index), "sns", "DeleteTopic", {"topicArn": arn("sns", f"{SERVICE}-{topic}")}))
    for index, table in enumerate(tables):
        name = f"{SERVICE}-{table}"
        calls.append(
            Call(
                at(58 + 2 * index),
                "dynamodb",
                "DeleteTable",
                {"tableName": name},
                shapes.table_description(name, "DELETING", generation, items=0 if generation else 18_402 * (index + 3)),
                resources=shapes.table(name),
            )
        )
    if database:
        calls += delete_database(final_snapshot, at)
    if beanstalk:
        calls += terminate(generation, at)
    return calls


def delete_database(final_snapshot, at):
    parameters = {"dBInstanceIdentifier": DATABASE, "skipFinalSnapshot": not final_snapshot}
    if final_snapshot:
        parameters["finalDBSnapshotIdentifier"] = f"{DATABASE}-snapshot-{hexadecimal(12, 'final')}"
    parameters["deleteAutomatedBackups"] = not final_snapshot
    calls = [Call(at(40), "rds", "DeleteDBInstance", parameters, shapes.database_instance(DATABASE, "deleting"))]
    calls += [
        Call(at(100 + 60 * step), "rds", "DescribeDBInstances", {"dBInstanceIdentifier": DATABASE}, read=True) for step in range(10)
    ]
    return calls + [
        Call(
            at(700),
            "rds",
            "DescribeDBInstances",
            {"dBInstanceIdentifier": DATABASE},
            read=True,
            error=("DBInstanceNotFoundFault", f"DBInstance {DATABASE} not found."),
        )
    ]


def terminate(generation, at):
    """The Beanstalk environment is a nested stack: Beanstalk asks CloudFormation, CloudFormation deletes the parts."""
    nested = f"awseb-{BEANSTALK_ID if not generation else 'e-' + hexadecimal(10, 'environment', generation)}-stack"
    nested_arn = arn("cloudformation", f"stack/{nested}/{identifier('stack', nested)}")
    return [
        Call(
            at(36),
            "elasticbeanstalk",
            "TerminateEnvironment",
            {"environmentName": BEANSTALK, "terminateResources": True},
            {
                "environmentName": BEANSTALK,
                "applicationName": SERVICE,
                "status": "Terminating",
                "health": "Grey",
                "environmentArn": arn("elasticbeanstalk", f"environment/{SERVICE}/{BEANSTALK}"),
            },
        ),
        Call(at(44), "cloudformation", "DeleteStack", {"stackName": nested_arn}, via=ELASTIC_BEANSTALK),
        Call(
            at(52),
            "autoscaling",
            "UpdateAutoScalingGroup",
            {"autoScalingGroupName": f"{nested}-AWSEBAutoScalingGroup", "minSize": 0, "maxSize": 0, "desiredCapacity": 0},
        ),
        Call(at(214), "autoscaling", "DeleteAutoScalingGroup", {"autoScalingGroupName": f"{nested}-AWSEBAutoScalingGroup"}),
        Call(
            at(220),
            "elasticloadbalancing",
            "DeleteListener",
            {
                "listenerArn": arn(
                    "elasticloadbalancing",
                    f"listener/app/awseb-{SERVICE}/{hexadecimal(16, 'lb', generation)}/{hexadecimal(16, 'ls', generation)}",
                )
            },
        ),
        Call(
            at(223),
            "elasticloadbalancing",
            "DeleteTargetGroup",
            {"targetGroupArn": arn("elasticloadbalancing", f"targetgroup/awseb-{SERVICE}/{hexadecimal(16, 'tg', generation)}")},
        ),
        Call(
            at(226),
            "elasticloadbalancing",
            "DeleteLoadBalancer",
            {
                "loadBalancerArn": arn(
                    "elasticloadbalancing", f"loadbalancer/app/awseb-{SERVICE}/{hexadecimal(16, 'lb', generation)}"
                )
            },
        ),
        Call(
            at(231),
            "ec2",
            "DeleteLaunchTemplate",
            {"DeleteLaunchTemplateRequest": {"LaunchTemplateId": f"lt-{hexadecimal(17, 'lt', generation)}"}},
        ),
        Call(
            at(236),
            "ec2",
            "DeleteSecurityGroup",
            {"groupId": f"sg-{hexadecimal(17, 'sg-instance', generation)}"},
            {"_return": True},
        ),
        Call(
            at(241),
            "ec2",
            "DeleteSecurityGroup",
            {"groupId": f"sg-{hexadecimal(17, 'sg-balancer', generation)}"},
            {"_return": True},
        ),
        Call(
            at(262),
            "elasticbeanstalk",
            "DescribeEnvironments",
            {"environmentNames": [BEANSTALK], "includeDeleted": True},
            read=True,
        ),
        Call(at(268), "elasticbeanstalk", "DeleteApplication", {"applicationName": SERVICE}),
    ]


def bucket_not_empty(after):
    return Call(
        after,
        "s3",
        "DeleteBucket",
        shapes.s3_host(EXPORTS),
        error=("BucketNotEmpty", "The bucket you tried to delete is not empty"),
        resources=shapes.s3_bucket(EXPORTS),
    )
