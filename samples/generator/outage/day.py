"""An ordinary day in the account: services, pipelines, monitoring, auditors, and the same role in other people's hands."""

import random
from datetime import timedelta

from ..kit import SEED, hexadecimal, identifier, moment, stamp, unique_id
from ..trail import Caller, through
from . import operations as o
from . import shapes
from .existence import Existence, key
from .people import BROWSER, HOME, PROD, assume, expiry, sign_in
from .production import OTHER_SERVICES
from .recovery import RECREATED, Shift, kebab
from .steps import DAY
from .world import (AUDITOR, CFN_EXEC, CODEBUILD, ENGINEER, FANG, JING, LEI, MIN, PARTITION, PIPELINE, PRODUCTION, READER,
                    REGION, SERVICE, SSO_ANALYST, SSO_AUDITOR, SSO_DEVELOPER, TOOLING, YANG, arn, iam)

DELETED = moment(DAY + "02:31:14")
LAMBDA_AGENT = ("Boto3/1.40.74 md/Botocore#1.40.74 ua/2.1 os/linux#5.10.245-261.1003.amzn2.aarch64 md/arch#aarch64 lang/python#3.13.9 "
                "md/pyimpl#CPython exec-env/AWS_Lambda_python3.13 m/Z,b,g cfg/retry-mode#legacy Botocore/1.40.74")
GO_AGENT = "aws-sdk-go/1.55.8 (go1.22.10; linux; amd64) zabbix-aws/6.4"
JAVA_AGENT = "aws-sdk-java/2.31.77 md/io#sync md/http#Apache ua/2.1 os/Linux#5.14.0 lang/java#17.0.17 m/D,N,e app/finance-warehouse"
RUNNER_AGENT = ("aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.1.0-40-amd64 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython "
                "m/Z,b,E,{codes} cfg/retry-mode#standard md/installer#exe sid/{sid} md/prompt#off md/command#{command}")
VENDOR_AGENT = "Boto3/1.39.2 md/Botocore#1.39.2 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.12.3 m/Z,b,e app/cost-scanner Botocore/1.39.2"


def source(label):
    return random.Random(f"{SEED}/{label}")


def times(rng, count, first, last):
    """`count` moments between two times of the day, in order."""
    start, end = moment(DAY + first), moment(DAY + last)
    return sorted(start + (end - start) * rng.random() for _ in range(count))


def gone(time, service):
    """Whether the service's own things did not exist at that time."""
    return service == SERVICE and DELETED <= time < RECREATED + timedelta(minutes=50)


def emit(trail, time, caller, made, error=None):
    service, name, read, parameters, response, resources = made
    trail.add(time, caller, service, name, read, parameters, response, error, resources)


def functions(trail):
    """Functions at run time: the service assumes their role, then logs, keys and secrets."""
    for service in [SERVICE, *OTHER_SERVICES]:
        rng, scope = source(f"functions/{service}"), o.Scope(service, "production")
        sessions = {}
        for time in times(rng, 54, "00:01:00", "23:55:00"):
            name = rng.choice([name for name in scope.functions if name != "cost-calculation-authoriser"])
            role = name if service == SERVICE else f"{service}-runtime"
            operations = o.RUNTIME
            if service == SERVICE and name.split("-", 2)[2] not in ("rates-sync", "rollup", "export"):
                operations = [o.create_log_stream, o.decrypt]
            if gone(time, service):
                continue
            session = sessions.get(name)
            if session is None or time - session.since > timedelta(hours=8):
                session = sessions[name] = PROD.session(role, name, time, f"52.80.{rng.randrange(256)}.{rng.randrange(256)}", LAMBDA_AGENT,
                                                        path="/service/", key=unique_id("ASIA", PRODUCTION, name, stamp(time)))
                assumed(trail, time - timedelta(seconds=1), session, role, name, "lambda.amazonaws.com", 12)
            own = o.Scope(service, "production")
            own.functions = [name]
            emit(trail, time, session, rng.choice(operations)(rng, own))


def assumed(trail, time, session, role, name, host, hours):
    role_arn = iam(f"role/service/{role}")
    trail.add(time, PROD.service(host), "sts", "AssumeRole", True,
              {"roleArn": role_arn, "roleSessionName": name, "durationSeconds": hours * 3600},
              {"credentials": {"accessKeyId": session.identity["accessKeyId"], "sessionToken": "HIDDEN_DUE_TO_SECURITY_REASONS",
                               "expiration": expiry(time + timedelta(hours=hours))},
               "assumedRoleUser": {"assumedRoleId": session.identity["principalId"], "arn": session.arn}},
              resources=[("AWS::IAM::Role", role_arn)], shared=identifier("shared", role, name, stamp(time)))


def linked(trail):
    """AWS Config and Auto Scaling by their service-linked roles, Elastic Beanstalk's health role."""
    everything = [o.Scope(service, "production") for service in OTHER_SERVICES]
    for role, name, host, path, operations, count in [
        ("AWSServiceRoleForConfig", "AWSConfig-Describe", "config.amazonaws.com", "/aws-service-role/config.amazonaws.com/", o.RECORD, 140),
        ("AWSServiceRoleForAutoScaling", "AutoScaling", "autoscaling.amazonaws.com", "/aws-service-role/autoscaling.amazonaws.com/", o.SCALE, 80),
        ("beanstalk-service", "aws-elasticbeanstalk", "elasticbeanstalk.amazonaws.com", "/service/", o.HEALTH, 80),
    ]:
        rng = source(role)
        for time in times(rng, count, "00:00:30", "23:58:00"):
            since = time.replace(minute=0, second=7, microsecond=0)
            if since > time:
                since -= timedelta(hours=1)
            caller = through(PROD.session(role, name, since, host, host, path=path), host)
            emit(trail, time, caller, rng.choice(operations)(rng, rng.choice(everything)))


def missing(service, name):
    """What a service answers about a thing that is not there."""
    return {"sqs": ("AWS.SimpleQueueService.NonExistentQueue", "The specified queue does not exist."),
            "rds": ("DBInstanceNotFoundFault", f"DBInstance {name} not found."),
            "dynamodb": ("ResourceNotFoundException", f"Requested resource not found: Table: {name} not found")}[service]


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
        host, bucket = shapes.s3_host("cost-calculation-prod-exports", "location"), shapes.s3_bucket("cost-calculation-prod-exports")
        emit(trail, time, export, o.list_buckets(None, None))
        trail.add(time + timedelta(seconds=1), export, "s3", "GetBucketLocation", True, host, resources=bucket)
        trail.add(time + timedelta(seconds=2), export, "s3", "GetBucketEncryption", True,
                  shapes.s3_host("cost-calculation-prod-exports", "encryption"), resources=bucket,
                  error=("AccessDenied", shapes.denied(export, "s3:GetEncryptionConfiguration", bucket[0][1])))


def pipeline(trail):
    """Deployments to staging as they should be: a pipeline, a change set, the role of the stack."""
    rng = source("pipeline")
    stacks = [("cost-calculation-staging", SERVICE), ("invoice-rendering-staging", "invoice-rendering"),
              ("usage-metering-staging", "usage-metering"), ("cost-reporting-staging", "cost-reporting")]
    for run, start in enumerate(times(rng, 8, "01:20:00", "09:40:00")):
        stack, service = rng.choice(stacks)
        number = str(1765760000000 + run * 977)
        since = start - timedelta(seconds=2)
        starter = PROD.session(PIPELINE, number, since, "codepipeline.amazonaws.com", "codepipeline.amazonaws.com", path="/service/")
        assumed(trail, since, starter, PIPELINE, number, "codepipeline.amazonaws.com", 1)
        build = identifier("build", run)
        trail.add(start, through(starter, "codepipeline.amazonaws.com"), "codebuild", "StartBuild", False,
                  {"projectName": "cost-services", "sourceVersion": hexadecimal(40, "commit", run)},
                  {"build": {"id": f"cost-services:{build}", "arn": arn("codebuild", f"build/cost-services:{build}")}})
        begun = start + timedelta(seconds=31)
        builder = PROD.session(CODEBUILD, f"AWSCodeBuild-{build}", begun, f"10.24.{run}.17", RUNNER_AGENT, path="/service/")
        assumed(trail, begun, builder, CODEBUILD, f"AWSCodeBuild-{build}", "codebuild.amazonaws.com", 1)

        def command(text):
            return builder.using(RUNNER_AGENT.format(codes="z", sid=hexadecimal(12, build), command=text))

        trail.add(begun + timedelta(seconds=8), command("sts.get-caller-identity"), "sts", "GetCallerIdentity", True, None, {
            "account": PRODUCTION, "arn": builder.arn, "userId": builder.identity["principalId"]})
        host, resources = o.artifact_location()
        trail.add(begun + timedelta(seconds=95), command("s3.cp"), "s3", "GetBucketLocation", True, host, resources=resources)
        for index, (name, read, parameters, response) in enumerate(o.change_set(stack, f"build-{4400 + run}")):
            text = "cloudformation.deploy"
            trail.add(begun + timedelta(seconds=110 + 12 * index), command(text), "cloudformation", name, read, parameters, response)
        executor = PROD.session(CFN_EXEC, "AWSCloudFormation", begun + timedelta(seconds=147), "", "", path="/service/")
        assumed(trail, begun + timedelta(seconds=147), executor, CFN_EXEC, "AWSCloudFormation", "cloudformation.amazonaws.com", 1)
        scope = o.Scope(service, "staging")
        for index in range(rng.randrange(2, 4)):
            emit(trail, begun + timedelta(seconds=149 + index), through(executor, "cloudformation.amazonaws.com"), o.update_code(rng, scope))


def backups(trail):
    rng, caller = source("backup"), None
    for index, service in enumerate([SERVICE, *OTHER_SERVICES]):
        scope = o.Scope(service, "production")
        for table in scope.tables:
            time = moment(DAY + "17:00:00") + timedelta(seconds=40 * index + rng.randrange(30))
            if caller is None:
                caller = PROD.session("backup-service", "AWSBackup-nightly", moment(DAY + "17:00:00"), "", "", path="/service/")
                assumed(trail, moment(DAY + "17:00:00"), caller, "backup-service", "AWSBackup-nightly", "backup.amazonaws.com", 1)
            one = o.Scope(service, "production")
            one.tables = [table]
            emit(trail, time, through(caller, "backup.amazonaws.com"), o.create_backup(rng, one))


def vendor(trail):
    """An outside scanner with an external id."""
    rng, since = source("vendor"), moment(DAY + "18:02:40")
    caller = PROD.session("VendorCostScanner", "nightly-scan", since, "192.0.2.66", VENDOR_AGENT, path="/vendor/")
    role = iam("role/vendor/VendorCostScanner")
    outside = Caller({"type": "AWSAccount", "principalId": unique_id("AROA", "666677778888", "scanner") + ":scan", "accountId": "666677778888"},
                     PRODUCTION, PARTITION, REGION, "192.0.2.66", VENDOR_AGENT)
    trail.add(since, outside, "sts", "AssumeRole", True,
              {"roleArn": role, "roleSessionName": "nightly-scan", "externalId": "hl-cn-20221011", "durationSeconds": 3600},
              {"credentials": {"accessKeyId": caller.identity["accessKeyId"], "sessionToken": "HIDDEN_DUE_TO_SECURITY_REASONS",
                               "expiration": expiry(since + timedelta(hours=1))},
               "assumedRoleUser": {"assumedRoleId": caller.identity["principalId"], "arn": caller.arn}},
              resources=[("AWS::IAM::Role", role)], shared=identifier("shared", "vendor"))
    scopes = [o.Scope(service, "production") for service in OTHER_SERVICES]
    for time in times(rng, 46, "18:02:44", "18:12:00"):
        emit(trail, time, caller, rng.choice(o.RECORD)(rng, rng.choice(scopes)))


def runner(trail):
    """The tooling account's runner: a long-lived key that assumes a role."""
    rng = source("runner")
    user = HOME.user("gitlab-runner", "gitlab-runner", "203.0.113.30", "", path="/ci/")
    for run, start in enumerate(times(rng, 16, "00:40:00", "21:30:00")):
        def agent(command, codes):
            return RUNNER_AGENT.format(codes=codes, sid=hexadecimal(12, "runner"), command=command)
        name, role = f"gitlab-{90210 + run}", iam("role/ci/gitlab-runner-deploy", TOOLING)
        session = HOME.session("gitlab-runner-deploy", name, start, "203.0.113.30", "", path="/ci/")
        trail.add(start, user.using(agent("sts.get-caller-identity", "n,o")), "sts", "AssumeRole", True,
                  {"roleArn": role, "roleSessionName": name, "durationSeconds": 3600},
                  {"credentials": {"accessKeyId": session.identity["accessKeyId"], "sessionToken": "HIDDEN_DUE_TO_SECURITY_REASONS",
                                   "expiration": expiry(start + timedelta(hours=1))},
                   "assumedRoleUser": {"assumedRoleId": session.identity["principalId"], "arn": session.arn}},
                  resources=[("AWS::IAM::Role", role)])
        trail.add(start + timedelta(seconds=2), session.using(agent("sts.get-caller-identity", "n,o,i")), "sts", "GetCallerIdentity", True, None, {
            "account": TOOLING, "arn": session.arn, "userId": session.identity["principalId"]})
        trail.add(start + timedelta(seconds=5), session.using(agent("ecr.get-login-password", "n,o,i")), "ecr", "GetAuthorizationToken", True,
                  {"registryIds": [TOOLING]}, host=f"api.ecr.{REGION}.amazonaws.com.cn")
        trail.add(start + timedelta(seconds=9), session.using(agent("ssm.get-parameter", "n,o,i")), "ssm", "GetParameter", True,
                  {"name": "/ci/registry-mirror", "withDecryption": False})


def people(trail):
    staging, reporting = o.Scope(SERVICE, "staging"), o.Scope("cost-reporting", "production")
    kebab_agent = {MIN: "cli", YANG: "cli", FANG: "cli", LEI: "console", JING: "console"}
    for person, role, path, permission_set, scope, operations, count, first, last in [
        (JING, ENGINEER, "/engineering/", SSO_DEVELOPER, staging, o.LOOK + o.CHANGE_STAGING * 2, 95, "01:30:00", "09:50:00"),
        (MIN, ENGINEER, "/engineering/", SSO_DEVELOPER, reporting, o.LOOK, 62, "01:50:00", "09:30:00"),
        (YANG, READER, "/engineering/", SSO_DEVELOPER, reporting, o.LOOK, 70, "01:15:00", "08:40:00"),
        (LEI, READER, "/engineering/", SSO_ANALYST, reporting, o.ANALYSE, 40, "02:05:00", "09:40:00"),
        (FANG, AUDITOR, "/security/", SSO_AUDITOR, o.Scope("invoice-rendering", "production"), o.INSPECT, 58, "01:40:00", "08:15:00"),
    ]:
        rng, moments = source(person), None
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
        made = ("dynamodb", "UpdateTable", False, {"tableName": "cost-reporting-reports", "billingMode": "PAY_PER_REQUEST"}, None,
                shapes.table("cost-reporting-reports"))
        action, resource, code = "dynamodb:UpdateTable", made[5][0][1], "AccessDeniedException"
    else:
        secret = o.Scope("invoice-rendering", "production").secret
        made = ("secretsmanager", "GetSecretValue", True, {"secretId": secret}, None, None)
        action, resource, code = "secretsmanager:GetSecretValue", secret, "AccessDeniedException"
    caller = worker.at(time, command(made))
    emit(trail, time, caller, made, (code, shapes.denied(caller, action, resource)))


class Console(Shift):
    """A person in the browser: the role is switched to once, and again when the session has run out."""

    def at(self, time, command):
        if self.session is None or time - self.since > timedelta(minutes=58):
            self.since = time - timedelta(seconds=9)
            self.session = assume(self.trail, self.since, self.parent, self.role, self.person, self.path, BROWSER, source=self.person,
                                  console=True)
            self.trail.add(self.since, self.session, "signin", "SwitchRole", False, None, {"SwitchRole": "Success"}, kind="AwsConsoleSignIn",
                           extra={"SwitchFrom": self.parent.arn, "RedirectTo": f"https://{REGION}.console.amazonaws.cn/console/home"},
                           host="signin.amazonaws.cn")
        return self.session


def perform(trail):
    for part in (functions, linked, users, pipeline, backups, vendor, runner, people):
        part(trail)
