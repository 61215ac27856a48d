"""Thirteen hours of putting it back: two people on call, backups, a rebuild, and a stack made by the pipeline's role."""

import re
from datetime import timedelta

from ..kit import hexadecimal, identifier, moment
from ..trail import issued
from . import creation, fanout, shapes
from .escalation import TEMPLATE
from .people import PROD, assume, credential_helper, sign_in, terminal
from .steps import DAY
from .story import database_snapshot
from .world import CFN_EXEC, DATABASE, FUNCTION, HAO, LEDGER, NA, RESPONDER, RULES, SERVICE, SSO_ONCALL, STACK, arn, iam

RECREATED = moment(DAY + "11:41:05")
RESTORED = moment(DAY + "15:36:40")


class Shift:
    """A person in a role by the command line; the session is renewed whenever fifty minutes have passed."""

    def __init__(self, trail, person, signed_in_at, permission_set, role, path):
        self.trail, self.person, self.role, self.path = trail, person, role, path
        self.parent = sign_in(trail, signed_in_at, person, permission_set)
        self.permission_set, self.session, self.since = permission_set, None, None

    def at(self, time, command):
        if self.parent.since + timedelta(hours=8) <= time:
            self.parent = sign_in(self.trail, time - timedelta(seconds=20), self.person, self.permission_set)
        if self.session is None or time - self.since > timedelta(minutes=50):
            self.since = time - timedelta(seconds=1)
            self.session = assume(
                self.trail, self.since, self.parent, self.role, self.person, self.path, credential_helper(), source=self.person
            )
        return self.session.using(terminal(self.person, command))


def restore(table):
    """RestoreTableFromBackup of the backup that DynamoDB made when the table was deleted."""
    name = f"{SERVICE}-{table}"
    backup = arn("dynamodb", f"table/{name}/backup/0176576{hexadecimal(7, 'backup', table)}-{hexadecimal(8, 'system', table)}")
    response = shapes.table_description(name, "CREATING", "restored")
    response["tableDescription"]["restoreSummary"] = {
        "sourceBackupArn": backup,
        "restoreInProgress": True,
        "sourceTableArn": arn("dynamodb", f"table/{name}"),
    }
    return {"targetTableName": name, "backupArn": backup}, response, shapes.table(name)


def perform(trail):
    na = Shift(trail, NA, moment(DAY + "03:36:20"), SSO_ONCALL, RESPONDER, "/oncall/")
    hao = Shift(trail, HAO, moment(DAY + "04:10:02"), SSO_ONCALL, RESPONDER, "/oncall/")

    def call(who, at, service, name, parameters=None, response=None, read=True, resources=None, error=None, command=None):
        time = moment(DAY + at) if isinstance(at, str) else at
        trail.add(
            time, who.at(time, command or f"{service}.{kebab(name)}"), service, name, read, parameters, response, error, resources
        )

    def poll(who, first, last, minutes, *rest, **more):
        time, end = moment(DAY + first), moment(DAY + last)
        while time <= end:
            call(who, time, *rest, **more)
            time += timedelta(minutes=minutes)

    stack, ledger = {"stackName": STACK}, {"tableName": LEDGER}
    call(na, "03:38:40", "cloudformation", "DescribeStacks", stack)
    call(na, "03:39:31", "cloudformation", "DescribeStackEvents", stack)
    call(
        na,
        "03:40:55",
        "cloudtrail",
        "LookupEvents",
        {"lookupAttributes": [{"attributeKey": "ResourceName", "attributeValue": STACK}], "maxResults": 50},
    )
    call(na, "03:44:12", "dynamodb", "ListTables", {"limit": 100})
    call(na, "03:44:50", "dynamodb", "DescribeTable", ledger, resources=shapes.table(LEDGER))
    call(na, "03:46:07", "dynamodb", "ListBackups", {"backupType": "ALL"})
    call(na, "03:55:02", "cloudformation", "DeleteStack", stack, read=False)
    poll(na, "03:55:20", "03:56:20", 0.5, "cloudformation", "DescribeStacks", stack)
    call(
        na,
        "04:02:11",
        "dynamodb",
        "DeleteTable",
        ledger,
        shapes.table_description(LEDGER, "DELETING", "empty"),
        False,
        shapes.table(LEDGER),
    )
    for at, table in [("04:06:30", "ledger"), ("04:11:40", "rates"), ("04:12:22", "allocations")]:
        parameters, response, resources = restore(table)
        call(na, at, "dynamodb", "RestoreTableFromBackup", parameters, response, False, resources)
    poll(na, "04:16:30", "11:17:30", 6, "dynamodb", "DescribeTable", ledger, resources=shapes.table(LEDGER))

    call(
        hao,
        "04:15:20",
        "rds",
        "RestoreDBInstanceFromDBSnapshot",
        {
            "dBInstanceIdentifier": DATABASE,
            "dBSnapshotIdentifier": database_snapshot(),
            "dBInstanceClass": "db.r6g.xlarge",
            "multiAZ": True,
            "dBSubnetGroupName": "platform-network-data",
            "deletionProtection": True,
        },
        shapes.database_instance(DATABASE, "creating") | {"deletionProtection": True},
        False,
    )
    poll(hao, "04:18:20", "05:03:20", 3, "rds", "DescribeDBInstances", {"dBInstanceIdentifier": DATABASE})
    for index in range(7):
        time = moment(DAY + "05:08:10") + timedelta(minutes=4 * index)
        build = f"cost-services:{identifier('rebuild', index)}"
        call(
            hao,
            time,
            "codebuild",
            "StartBuild",
            {"projectName": "cost-services", "sourceVersion": "refs/tags/2024.9.0"},
            {
                "build": {
                    "id": build,
                    "arn": arn("codebuild", f"build/{build}"),
                    "projectName": "cost-services",
                    "buildStatus": "IN_PROGRESS",
                }
            },
            False,
        )
        call(hao, time + timedelta(minutes=3), "codebuild", "BatchGetBuilds", {"ids": [build]})

    call(
        na,
        "11:20:44",
        "dynamodb",
        "UpdateTable",
        ledger | {"deletionProtectionEnabled": True},
        shapes.table_description(LEDGER, "UPDATING", "restored", True, 48_211_907),
        False,
        shapes.table(LEDGER),
    )
    call(
        na,
        "11:22:31",
        "dynamodb",
        "UpdateContinuousBackups",
        ledger | {"pointInTimeRecoverySpecification": {"pointInTimeRecoveryEnabled": True}},
        None,
        False,
        shapes.table(LEDGER),
    )
    recreate(trail, hao, call)
    poll(hao, "11:41:30", "12:29:30", 2, "cloudformation", "DescribeStacks", stack)
    call(
        hao,
        "12:34:12",
        "lambda",
        "GetFunctionConfiguration20150331v2",
        {"functionName": FUNCTION},
        command="lambda.get-function-configuration",
    )
    machine = arn("states", f"stateMachine:{SERVICE}-backfill")
    for index in range(26):
        name = f"backfill-2025-12-15-{index:02d}"
        time = moment(DAY + "12:40:00") + timedelta(minutes=6 * index)
        execution = arn("states", f"execution:{SERVICE}-backfill:{name}")
        call(
            hao,
            time,
            "states",
            "StartExecution",
            {"stateMachineArn": machine, "name": name, "input": "HIDDEN_DUE_TO_SECURITY_REASONS"},
            {"executionArn": execution, "startDate": f"{time:%b %d, %Y}, {time:%I:%M:%S} {time:%p}"},
            False,
        )
        call(hao, time + timedelta(minutes=5), "states", "DescribeExecution", {"executionArn": execution})
    for index, rule in enumerate(RULES):
        call(
            na,
            moment(DAY + "15:20:05") + timedelta(seconds=20 * index),
            "events",
            "EnableRule",
            {"name": f"{SERVICE}-{rule}"},
            None,
            False,
        )
    call(na, "15:31:02", "elasticbeanstalk", "DescribeEnvironments", {"applicationName": SERVICE})
    call(na, RESTORED, "monitoring", "DescribeAlarms", {"alarmNamePrefix": f"{SERVICE}-"}, command="cloudwatch.describe-alarms")


def kebab(name):
    """The AWS CLI's spelling of an operation."""
    return re.sub("([a-z0-9])([A-Z])", r"\1-\2", re.sub("(.)([A-Z][a-z]+)", r"\1-\2", name)).lower()


def recreate(trail, hao, call):
    """The stack again, this time with the service role, so that its calls are the role's and not the person's."""
    role = iam(f"role/service/{CFN_EXEC}")
    keep = [
        {"parameterKey": key, "parameterValue": "existing"}
        for key in ("ExportsBucketMode", "LedgerTableMode", "RatesTableMode", "AllocationsTableMode", "DatabaseMode")
    ]
    call(
        hao,
        RECREATED,
        "cloudformation",
        "CreateStack",
        {
            "stackName": STACK,
            "templateURL": TEMPLATE.replace("environment.yaml", "environment-recovery.yaml"),
            "roleARN": role,
            "parameters": [{"parameterKey": "Stage", "parameterValue": "prod"}, *keep],
            "tags": [{"key": "service", "value": SERVICE}, {"key": "environment", "value": "production"}],
        },
        {"stackId": arn("cloudformation", f"stack/{STACK}/c2e9d5b4-d9ab-11f0-8f37-06d1ab94e25d")},
        False,
    )
    session = PROD.session(CFN_EXEC, "AWSCloudFormation", RECREATED, "", "", path="/service/")
    trail.add(
        RECREATED + timedelta(seconds=1),
        PROD.service(fanout.CLOUDFORMATION),
        "sts",
        "AssumeRole",
        True,
        {"roleArn": role, "roleSessionName": "AWSCloudFormation", "durationSeconds": 3600},
        issued(session, RECREATED + timedelta(seconds=1, hours=1)),
        resources=[("AWS::IAM::Role", role)],
        shared=identifier("shared", "recreate"),
    )
    functions = ["ingest", "normalise", "rates-sync", "rollup", "allocate", "export", "authoriser"]
    calls = creation.base_creation(("jobs", "idempotency")) + creation.create_functions(functions, 60, 3)
    calls += creation.create_beanstalk(90, 3) + creation.create_work(640)
    fanout.perform(trail, session, RECREATED, calls)
