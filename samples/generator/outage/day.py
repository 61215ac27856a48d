"""An ordinary day in the account: services, pipelines, monitoring, auditors, and the same role in other people's hands."""

from dataclasses import replace
from datetime import timedelta

from ..kit import moment
from . import operations as o
from . import shapes
from .clock import emit, source, times
from .existence import Existence, key
from .machines import backups, functions, linked, pipeline, runner, vendor
from .people import BROWSER, PROD, assume, credential_helper
from .recovery import Shift, kebab
from .steps import DAY
from .world import AUDITOR, ENGINEER, FANG, JING, LEI, MIN, READER, REGION, SERVICE, SSO_ANALYST, SSO_AUDITOR, SSO_DEVELOPER, YANG

GO_AGENT = "aws-sdk-go/1.55.8 (go1.22.10; linux; amd64) zabbix-aws/6.4"
JAVA_AGENT = "aws-sdk-java/2.31.77 md/io#sync md/http#Apache ua/2.1 os/Linux#5.14.0 lang/java#17.0.17 m/D,N,e app/finance-warehouse"


def missing(service, name):
    """What a service answers about a thing that is not there."""
    return {
        "sqs": ("AWS.SimpleQueueService.NonExistentQueue", "The specified queue does not exist."),
        "rds": ("DBInstanceNotFoundFault", f"DBInstance {name} not found."),
        "dynamodb": ("ResourceNotFoundException", f"Requested resource not found: Table: {name} not found"),
    }[service]


def users(trail):
    """Two long-lived keys at work, one of them watching things disappear."""
    exists = Existence(trail.records())
    zabbix = PROD.user("zabbix-monitor", "zabbix-monitor", "203.0.113.201", GO_AGENT)
    scopes = [o.Scope(service, "production") for service in (SERVICE, "cost-reporting", "invoice-rendering", "usage-metering")]
    rng = source("zabbix")
    for index in range(150):
        time = moment(DAY + "00:04:00") + timedelta(minutes=9, seconds=31) * index + timedelta(seconds=rng.randrange(20))
        scope = rng.choice(scopes)
        made = rng.choice(o.WATCH)(rng, scope)
        target = key({"eventSource": made[0], "requestParameters": made[3]})
        emit(trail, time, zabbix, made, None if exists(target, time) else missing(*target))
    export = PROD.user("svc-finops-export", "svc-finops-export", "198.51.100.142", JAVA_AGENT)
    for at in ("00:30:11", "12:30:09", "18:30:12"):
        time = moment(DAY + at)
        host, bucket = (
            shapes.s3_host("cost-calculation-prod-exports", "location"),
            shapes.s3_bucket("cost-calculation-prod-exports"),
        )
        emit(trail, time, export, o.list_buckets(None, None))
        trail.add(time + timedelta(seconds=1), export, "s3", "GetBucketLocation", True, host, resources=bucket)
        trail.add(
            time + timedelta(seconds=2),
            export,
            "s3",
            "GetBucketEncryption",
            True,
            shapes.s3_host("cost-calculation-prod-exports", "encryption"),
            resources=bucket,
            error=("AccessDenied", shapes.denied(export, "s3:GetEncryptionConfiguration", bucket[0][1])),
        )


def people(trail):
    staging, reporting = o.Scope(SERVICE, "staging"), o.Scope("cost-reporting", "production")
    kebab_agent = {MIN: "cli", YANG: "cli", FANG: "cli", LEI: "console", JING: "console"}
    for person, role, path, permission_set, scope, operations, count, first, last in [
        (JING, ENGINEER, "/engineering/", SSO_DEVELOPER, staging, o.LOOK + o.CHANGE_STAGING * 2, 95, "01:30:00", "09:50:00"),
        (MIN, ENGINEER, "/engineering/", SSO_DEVELOPER, reporting, o.LOOK, 62, "01:50:00", "09:30:00"),
        (YANG, READER, "/engineering/", SSO_DEVELOPER, reporting, o.LOOK, 70, "01:15:00", "08:40:00"),
        (LEI, READER, "/engineering/", SSO_ANALYST, reporting, o.ANALYSE, 40, "02:05:00", "09:40:00"),
        (
            FANG,
            AUDITOR,
            "/security/",
            SSO_AUDITOR,
            o.Scope("invoice-rendering", "production"),
            o.INSPECT,
            58,
            "01:40:00",
            "08:15:00",
        ),
    ]:
        rng = source(person)
        moments = times(rng, count, first, last)
        if kebab_agent[person] == "console":
            worker = Console(trail, person, moments[0] - timedelta(minutes=3), permission_set, role, path)
        else:
            worker = Shift(trail, person, moments[0] - timedelta(minutes=3), permission_set, role, path)
        for index, time in enumerate(moments):
            made = rng.choice(operations)(rng, scope)
            caller = worker.at(time, command(made))
            emit(trail, time, caller, made)
            if person in (YANG, FANG) and index % 17 == 9:
                refused(trail, time + timedelta(seconds=12), worker, person)


def command(made):
    service = {"monitoring": "cloudwatch", "tagging": "resourcegroupstaggingapi", "s3": "s3api"}.get(made[0], made[0])
    return f"{service}.{kebab(made[1].split('2015')[0])}"


def refused(trail, time, worker, person):
    if person == YANG:
        made = (
            "dynamodb",
            "UpdateTable",
            False,
            {"tableName": "cost-reporting-reports", "billingMode": "PAY_PER_REQUEST"},
            None,
            shapes.table("cost-reporting-reports"),
        )
        action, resource, code = "dynamodb:UpdateTable", made[5][0][1], "AccessDeniedException"
    else:
        secret = o.Scope("invoice-rendering", "production").secret
        made = ("secretsmanager", "GetSecretValue", True, {"secretId": secret}, None, None)
        action, resource, code = "secretsmanager:GetSecretValue", secret, "AccessDeniedException"
    caller = worker.at(time, command(made))
    emit(trail, time, caller, made, (code, shapes.denied(caller, action, resource)))


class Console(Shift):
    """A person in the browser, signed in with the role's session by the credential helper (a federated console sign-in)."""

    def at(self, time, command):
        if self.session is None or time - self.since > timedelta(minutes=58):
            self.since = time - timedelta(seconds=9)
            helper = credential_helper()
            session = assume(self.trail, self.since, self.parent, self.role, self.person, self.path, helper, source=self.person)
            self.sign_in(self.since + timedelta(seconds=1), session.using("Python-urllib/3.13"), "GetSigninToken", None)
            self.session = replace(session.using(BROWSER), console=True)
            self.sign_in(
                self.since + timedelta(seconds=3),
                session.using(BROWSER),
                "ConsoleLogin",
                {"LoginTo": f"https://{REGION}.console.amazonaws.cn/console/home", "MobileVersion": "No", "MFAUsed": "No"},
            )
        return self.session

    def sign_in(self, time, caller, name, extra):
        host = f"{REGION}.signin.amazonaws.cn"
        self.trail.add(
            time, caller, "signin", name, False, None, {name: "Success"}, kind="AwsConsoleSignIn", extra=extra, host=host
        )


def perform(trail):
    for part in (functions, linked, users, pipeline, backups, vendor, runner, people):
        part(trail)
