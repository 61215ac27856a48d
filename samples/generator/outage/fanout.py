"""What CloudFormation does with a stack's resources, on behalf of whoever asked: one `Call` a resource."""

from dataclasses import dataclass
from datetime import timedelta

from ..kit import fingerprint, hexadecimal, identifier
from ..trail import through
from . import shapes
from .change import ARTIFACT_KEY
from .world import (ALARMS, ARTIFACTS, BEANSTALK, BEANSTALK_ID, DATABASE, EXPORTS, FUNCTIONS, LEDGER, MACHINES, QUEUES, RULES, SERVICE,
                    TOPICS, arn, iam, queue_url)

CLOUDFORMATION = "cloudformation.amazonaws.com"
ELASTIC_BEANSTALK = "elasticbeanstalk.amazonaws.com"
MAPPINGS = {"ingest": "ingest", "rollup": "rollup", "export": "export", "normalise": "ingest"}


@dataclass(frozen=True)
class Call:
    after: float  # seconds after the stack call
    service: str
    name: str
    parameters: dict | None
    response: dict | None = None
    error: tuple | None = None
    resources: list | None = None
    read: bool = False
    via: str = CLOUDFORMATION


def perform(trail, caller, start, calls):
    """Adds the calls, made with the caller's own identity by a forward access session. Returns the records."""
    records = []
    for call in sorted(calls, key=lambda call: call.after):
        records.append(trail.add(
            start + timedelta(seconds=call.after), through(caller, call.via), call.service, call.name, call.read, call.parameters,
            call.response, call.error, call.resources))
    return records


def mapping_id(function, generation):
    return identifier("mapping", function, generation)


def deletion(generation=0, tables=("rates", "allocations", "jobs", "idempotency"), database=True, beanstalk=True, functions=tuple(FUNCTIONS),
             machines=True, final_snapshot=True, scale=1.0):
    """Everything in the environment stack but the ledger (it is retained) and the bucket (it is not empty)."""
    calls, at = [], lambda seconds: seconds * scale
    for index, rule in enumerate(RULES if machines else []):
        name = f"{SERVICE}-{rule}"
        calls.append(Call(at(3 + index), "events", "RemoveTargets", {"rule": name, "ids": ["Target0"]}, {"failedEntryCount": 0, "failedEntries": []}))
        calls.append(Call(at(5 + index), "events", "DeleteRule", {"name": name}))
    for index, alarm in enumerate(ALARMS if machines else []):
        calls.append(Call(at(4 + index / 2), "monitoring", "DeleteAlarms", {"alarmNames": [f"{SERVICE}-{alarm}"]}))
    for index, function in enumerate(functions):
        name = f"{SERVICE}-{function}"
        if function in MAPPINGS:
            calls.append(Call(at(3 + index), "lambda", "DeleteEventSourceMapping20150331", {"uUID": mapping_id(function, generation)},
                              {"uUID": mapping_id(function, generation), "state": "Deleting", "batchSize": 10,
                               "functionArn": arn("lambda", f"function:{name}")}))
        elif machines and function != "authoriser":
            calls.append(Call(at(8 + index), "lambda", "RemovePermission20150331v2", {"functionName": name, "statementId": f"{name}-invoke"}))
        calls.append(Call(at(31 + 2 * index), "lambda", "DeleteFunction20150331", {"functionName": name}))
    for index, name in enumerate(FUNCTIONS):
        calls.append(Call(at(49 + index), "logs", "DeleteLogGroup", {"logGroupName": f"/aws/lambda/{SERVICE}-{name}"}))
    for index, machine in enumerate(MACHINES if machines else []):
        calls.append(Call(at(12 + index), "states", "DeleteStateMachine", {"stateMachineArn": arn("states", f"stateMachine:{SERVICE}-{machine}")}))
    for index, queue in enumerate(QUEUES):
        calls.append(Call(at(52 + index), "sqs", "DeleteQueue", {"queueUrl": queue_url(f"{SERVICE}-{queue}")}))
    for index, topic in enumerate(TOPICS):
        calls.append(Call(at(54 + index), "sns", "DeleteTopic", {"topicArn": arn("sns", f"{SERVICE}-{topic}")}))
    for index, table in enumerate(tables):
        name = f"{SERVICE}-{table}"
        calls.append(Call(at(58 + 2 * index), "dynamodb", "DeleteTable", {"tableName": name},
                          shapes.table_description(name, "DELETING", generation, items=0 if generation else 18_402 * (index + 3)),
                          resources=shapes.table(name)))
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
    calls += [Call(at(100 + 60 * step), "rds", "DescribeDBInstances", {"dBInstanceIdentifier": DATABASE}, read=True) for step in range(10)]
    return calls + [Call(at(700), "rds", "DescribeDBInstances", {"dBInstanceIdentifier": DATABASE}, read=True,
                         error=("DBInstanceNotFoundFault", f"DBInstance {DATABASE} not found."))]


def terminate(generation, at):
    """The Beanstalk environment is a nested stack: Beanstalk asks CloudFormation, CloudFormation deletes the parts."""
    nested = f"awseb-{BEANSTALK_ID if not generation else 'e-' + hexadecimal(10, 'environment', generation)}-stack"
    nested_arn = arn("cloudformation", f"stack/{nested}/{identifier('stack', nested)}")
    return [
        Call(at(36), "elasticbeanstalk", "TerminateEnvironment", {"environmentName": BEANSTALK, "terminateResources": True},
             {"environmentName": BEANSTALK, "applicationName": SERVICE, "status": "Terminating", "health": "Grey",
              "environmentArn": arn("elasticbeanstalk", f"environment/{SERVICE}/{BEANSTALK}")}),
        Call(at(44), "cloudformation", "DeleteStack", {"stackName": nested_arn}, via=ELASTIC_BEANSTALK),
        Call(at(52), "autoscaling", "UpdateAutoScalingGroup", {"autoScalingGroupName": f"{nested}-AWSEBAutoScalingGroup", "minSize": 0,
                                                               "maxSize": 0, "desiredCapacity": 0}),
        Call(at(214), "autoscaling", "DeleteAutoScalingGroup", {"autoScalingGroupName": f"{nested}-AWSEBAutoScalingGroup"}),
        Call(at(220), "elasticloadbalancing", "DeleteListener", {"listenerArn": arn(
            "elasticloadbalancing", f"listener/app/awseb-{SERVICE}/{hexadecimal(16, 'lb', generation)}/{hexadecimal(16, 'ls', generation)}")}),
        Call(at(223), "elasticloadbalancing", "DeleteTargetGroup", {"targetGroupArn": arn(
            "elasticloadbalancing", f"targetgroup/awseb-{SERVICE}/{hexadecimal(16, 'tg', generation)}")}),
        Call(at(226), "elasticloadbalancing", "DeleteLoadBalancer", {"loadBalancerArn": arn(
            "elasticloadbalancing", f"loadbalancer/app/awseb-{SERVICE}/{hexadecimal(16, 'lb', generation)}")}),
        Call(at(231), "ec2", "DeleteLaunchTemplate", {"DeleteLaunchTemplateRequest": {
            "LaunchTemplateId": f"lt-{hexadecimal(17, 'lt', generation)}"}}),
        Call(at(236), "ec2", "DeleteSecurityGroup", {"groupId": f"sg-{hexadecimal(17, 'sg-instance', generation)}"}, {"_return": True}),
        Call(at(241), "ec2", "DeleteSecurityGroup", {"groupId": f"sg-{hexadecimal(17, 'sg-balancer', generation)}"}, {"_return": True}),
        Call(at(262), "elasticbeanstalk", "DescribeEnvironments", {"environmentNames": [BEANSTALK], "includeDeleted": True}, read=True),
        Call(at(268), "elasticbeanstalk", "DeleteApplication", {"applicationName": SERVICE}),
    ]


def bucket_not_empty(after):
    return Call(after, "s3", "DeleteBucket", shapes.s3_host(EXPORTS),
                error=("BucketNotEmpty", "The bucket you tried to delete is not empty"), resources=shapes.s3_bucket(EXPORTS))


def base_creation(tables, after=3):
    """Queues, topics, log groups and tables come first, all at once."""
    calls = []
    for index, queue in enumerate(QUEUES):
        name = f"{SERVICE}-{queue}"
        calls.append(Call(after + index / 2, "sqs", "CreateQueue", {
            "queueName": name, "attributes": {"MessageRetentionPeriod": "1209600", "VisibilityTimeout": "360", "SqsManagedSseEnabled": "true"}},
            shapes.queue(name)))
    for index, topic in enumerate(TOPICS):
        calls.append(Call(after + 1 + index, "sns", "CreateTopic", {"name": f"{SERVICE}-{topic}"}, {"topicArn": arn("sns", f"{SERVICE}-{topic}")}))
    for index, name in enumerate(FUNCTIONS):
        calls.append(Call(after + 2 + index / 2, "logs", "CreateLogGroup", {"logGroupName": f"/aws/lambda/{SERVICE}-{name}"}))
    for index, table in enumerate(tables):
        name = f"{SERVICE}-{table}"
        calls.append(Call(after + 2 + index, "dynamodb", "CreateTable", shapes.create_table(name),
                          shapes.table_description(name, "CREATING", after), resources=shapes.table(name)))
    return calls


def table_exists():
    return Call(6, "dynamodb", "CreateTable", shapes.create_table(LEDGER), resources=shapes.table(LEDGER),
                error=("ResourceInUseException", f"Table already exists: {LEDGER}"))


def bucket_exists():
    return Call(5, "s3", "CreateBucket", shapes.s3_host(EXPORTS) | {"CreateBucketConfiguration": {
        "LocationConstraint": "cn-north-1", "xmlns": "http://s3.amazonaws.com/doc/2006-03-01/"}}, resources=shapes.s3_bucket(EXPORTS),
        error=("BucketAlreadyOwnedByYou", "Your previous request to create the named bucket succeeded and you already own it."))


def create_functions(names, after, generation, missing=None):
    """Functions and what triggers them; `missing` is the one whose build artifact is gone."""
    calls = []
    for index, function in enumerate(names):
        name, key = f"{SERVICE}-{function}", f"{SERVICE}/{function}/2024.9.0/{function}.zip"
        if function == "rollup":
            key = ARTIFACT_KEY
        error = None if function != missing else (
            "InvalidParameterValueException",
            "Error occurred while GetObject. S3 Error Code: NoSuchKey. S3 Error Message: The specified key does not exist.")
        calls.append(Call(after + index, "lambda", "CreateFunction20150331", shapes.create_function(name, ARTIFACTS, key),
                          shapes.function_configuration(name, fingerprint(name, generation), state="Pending"), error))
        if function in MAPPINGS and not error:
            calls.append(Call(after + 12 + index, "lambda", "CreateEventSourceMapping20150331",
                              {"eventSourceArn": arn("sqs", f"{SERVICE}-{MAPPINGS[function]}"), "functionName": name, "batchSize": 10,
                               "enabled": True},
                              {"uUID": mapping_id(function, generation), "functionArn": arn("lambda", f"function:{name}"), "state": "Creating"}))
    return calls


def create_database(after):
    return [Call(after, "rds", "CreateDBInstance", {
        "dBInstanceIdentifier": DATABASE, "dBInstanceClass": "db.r6g.xlarge", "engine": "postgres", "engineVersion": "16.4",
        "allocatedStorage": 400, "masterUsername": "costcalc", "masterUserPassword": "****", "multiAZ": True, "storageEncrypted": True,
        "storageType": "gp3", "backupRetentionPeriod": 14, "dBSubnetGroupName": "platform-network-data", "deletionProtection": False},
        shapes.database_instance(DATABASE, "creating"))] + [
        Call(after + 60 * step, "rds", "DescribeDBInstances", {"dBInstanceIdentifier": DATABASE}, read=True) for step in range(1, 14)]


def create_beanstalk(after, generation):
    environment = {
        "applicationName": SERVICE, "environmentName": BEANSTALK, "solutionStackName": "64bit Amazon Linux 2023 v4.8.0 running Python 3.13",
        "optionSettings": [
            {"namespace": "aws:elasticbeanstalk:environment", "optionName": "ServiceRole", "value": iam("role/service/beanstalk-service")},
            {"namespace": "aws:autoscaling:launchconfiguration", "optionName": "IamInstanceProfile", "value": "beanstalk-instance"}],
        "cNAMEPrefix": BEANSTALK}
    identity = f"e-{hexadecimal(10, 'environment', generation)}"
    nested = f"awseb-{identity}-stack"
    nested_arn = arn("cloudformation", f"stack/{nested}/{identifier('stack', nested)}")
    return [
        Call(after, "elasticbeanstalk", "CreateApplication", {"applicationName": SERVICE}, {"application": {
            "applicationName": SERVICE, "applicationArn": arn("elasticbeanstalk", f"application/{SERVICE}")}}),
        Call(after + 5, "elasticbeanstalk", "CreateEnvironment", environment, {
            "environmentName": BEANSTALK, "environmentId": identity, "status": "Launching",
            "environmentArn": arn("elasticbeanstalk", f"environment/{SERVICE}/{BEANSTALK}")}),
        Call(after + 12, "cloudformation", "CreateStack", {"stackName": nested, "disableRollback": False}, {"stackId": nested_arn},
             via=ELASTIC_BEANSTALK),
        Call(after + 17, "ec2", "CreateSecurityGroup", {"groupName": f"{nested}-AWSEBSecurityGroup", "groupDescription": "SecurityGroup",
                                                        "vpcId": "vpc-0c41d8e6f2a9b7503"},
             {"groupId": f"sg-{hexadecimal(17, 'sg-instance', generation)}", "_return": True}),
        Call(after + 31, "ec2", "CreateLaunchTemplate", {"CreateLaunchTemplateRequest": {
            "LaunchTemplateName": f"{nested}-AWSEBEC2LaunchTemplate", "LaunchTemplateData": {"InstanceType": "t4g.medium"}}},
            {"CreateLaunchTemplateResponse": {"launchTemplate": {"launchTemplateId": f"lt-{hexadecimal(17, 'lt', generation)}"}}}),
        Call(after + 44, "autoscaling", "CreateAutoScalingGroup", {"autoScalingGroupName": f"{nested}-AWSEBAutoScalingGroup", "minSize": 2,
                                                                   "maxSize": 4}),
        Call(after + 58, "elasticloadbalancing", "CreateLoadBalancer", {"name": f"awseb-{SERVICE}", "type": "application"}),
    ]


def create_work(after):
    """Rules and state machines, the last layer of the template."""
    calls = []
    for index, machine in enumerate(MACHINES):
        name = f"{SERVICE}-{machine}"
        calls.append(Call(after + index, "states", "CreateStateMachine", {
            "name": name, "definition": "HIDDEN_DUE_TO_SECURITY_REASONS", "roleArn": iam(f"role/service/{SERVICE}-states"), "type": "STANDARD"},
            {"stateMachineArn": arn("states", f"stateMachine:{name}")}))
    for index, rule in enumerate(RULES):
        name = f"{SERVICE}-{rule}"
        calls.append(Call(after + 4 + index, "events", "PutRule", {"name": name, "scheduleExpression": "rate(1 hour)", "state": "DISABLED"},
                          {"ruleArn": arn("events", f"rule/{name}")}))
        calls.append(Call(after + 6 + index, "events", "PutTargets", {"rule": name, "targets": [{
            "id": "Target0", "arn": arn("states", f"stateMachine:{SERVICE}-monthly-close"), "roleArn": iam(f"role/service/{SERVICE}-events")}]},
            {"failedEntryCount": 0, "failedEntries": []}))
    for index, alarm in enumerate(ALARMS):
        calls.append(Call(after + 10 + index, "monitoring", "PutMetricAlarm", {
            "alarmName": f"{SERVICE}-{alarm}", "namespace": "CostCalculation", "metricName": alarm, "period": 300, "evaluationPeriods": 2,
            "threshold": 1, "comparisonOperator": "GreaterThanOrEqualToThreshold", "statistic": "Maximum",
            "alarmActions": [arn("sns", f"{SERVICE}-alerts")]}))
    return calls
