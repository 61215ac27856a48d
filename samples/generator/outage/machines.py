"""The ordinary day of machines: functions, service-linked roles, backups, a pipeline, a runner, a scanner."""

from datetime import timedelta
from functools import partial

from ..kit import hexadecimal, identifier, moment, stamp, unique_id
from ..trail import Caller, issued, through
from . import operations as o
from .clock import emit, source, times
from .inventory import OTHER_SERVICES
from .people import HOME, PROD
from .recovery import RECREATED
from .steps import DAY
from .world import CFN_EXEC, CODEBUILD, PARTITION, PIPELINE, PRODUCTION, REGION, SERVICE, TOOLING, arn, iam

DELETED = moment(DAY + "02:31:14")


LAMBDA_AGENT = (
    "Boto3/1.40.74 md/Botocore#1.40.74 ua/2.1 os/linux#5.10.245-261.1003.amzn2.aarch64 md/arch#aarch64 lang/python#3.13.9 "
    "md/pyimpl#CPython exec-env/AWS_Lambda_python3.13 m/Z,b,g cfg/retry-mode#legacy Botocore/1.40.74"
)


RUNNER_AGENT = (
    "aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.1.0-40-amd64 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython "
    "m/Z,b,E,{codes} cfg/retry-mode#standard md/installer#exe sid/{sid} md/prompt#off md/command#{command}"
)


VENDOR_AGENT = "Boto3/1.39.2 md/Botocore#1.39.2 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.12.3 m/Z,b,e app/cost-scanner"


def gone(time, service):
    """Whether the service's own things did not exist at that time."""
    return service == SERVICE and DELETED <= time < RECREATED + timedelta(minutes=50)


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
                session = sessions[name] = PROD.session(
                    role,
                    name,
                    time,
                    f"52.80.{rng.randrange(256)}.{rng.randrange(256)}",
                    LAMBDA_AGENT,
                    path="/service/",
                    key=unique_id("ASIA", PRODUCTION, name, stamp(time)),
                )
                assumed(trail, time - timedelta(seconds=1), session, role, name, "lambda.amazonaws.com", 12)
            own = o.Scope(service, "production")
            own.functions = [name]
            emit(trail, time, session, rng.choice(operations)(rng, own))


def assumed(trail, time, session, role, name, host, hours):
    role_arn = iam(f"role/service/{role}")
    trail.add(
        time,
        PROD.service(host),
        "sts",
        "AssumeRole",
        True,
        {"roleArn": role_arn, "roleSessionName": name, "durationSeconds": hours * 3600},
        issued(session, time + timedelta(hours=hours)),
        resources=[("AWS::IAM::Role", role_arn)],
        shared=identifier("shared", role, name, stamp(time)),
    )


def linked(trail):
    """AWS Config and Auto Scaling by their service-linked roles, Elastic Beanstalk's health role."""
    everything = [o.Scope(service, "production") for service in OTHER_SERVICES]
    for role, name, host, path, operations, count in [
        (
            "AWSServiceRoleForConfig",
            "AWSConfig-Describe",
            "config.amazonaws.com",
            "/aws-service-role/config.amazonaws.com/",
            o.RECORD,
            140,
        ),
        (
            "AWSServiceRoleForAutoScaling",
            "AutoScaling",
            "autoscaling.amazonaws.com",
            "/aws-service-role/autoscaling.amazonaws.com/",
            o.SCALE,
            80,
        ),
        ("beanstalk-service", "aws-elasticbeanstalk", "elasticbeanstalk.amazonaws.com", "/service/", o.HEALTH, 80),
    ]:
        rng = source(role)
        for time in times(rng, count, "00:00:30", "23:58:00"):
            since = time.replace(minute=0, second=7, microsecond=0)
            if since > time:
                since -= timedelta(hours=1)
            caller = through(PROD.session(role, name, since, host, host, path=path), host)
            emit(trail, time, caller, rng.choice(operations)(rng, rng.choice(everything)))


def building(builder, build, text):
    return builder.using(RUNNER_AGENT.format(codes="z", sid=hexadecimal(12, build), command=text))


def pipeline(trail):
    """Deployments to staging as they should be: a pipeline, a change set, the role of the stack."""
    rng = source("pipeline")
    stacks = [
        ("cost-calculation-staging", SERVICE),
        ("invoice-rendering-staging", "invoice-rendering"),
        ("usage-metering-staging", "usage-metering"),
        ("cost-reporting-staging", "cost-reporting"),
    ]
    for run, start in enumerate(times(rng, 8, "01:20:00", "09:40:00")):
        stack, service = rng.choice(stacks)
        number = str(1765760000000 + run * 977)
        since = start - timedelta(seconds=2)
        starter = PROD.session(
            PIPELINE, number, since, "codepipeline.amazonaws.com", "codepipeline.amazonaws.com", path="/service/"
        )
        assumed(trail, since, starter, PIPELINE, number, "codepipeline.amazonaws.com", 1)
        build = identifier("build", run)
        trail.add(
            start,
            through(starter, "codepipeline.amazonaws.com"),
            "codebuild",
            "StartBuild",
            False,
            {"projectName": "cost-services", "sourceVersion": hexadecimal(40, "commit", run)},
            {"build": {"id": f"cost-services:{build}", "arn": arn("codebuild", f"build/cost-services:{build}")}},
        )
        begun = start + timedelta(seconds=31)
        builder = PROD.session(CODEBUILD, f"AWSCodeBuild-{build}", begun, f"10.24.{run}.17", RUNNER_AGENT, path="/service/")
        assumed(trail, begun, builder, CODEBUILD, f"AWSCodeBuild-{build}", "codebuild.amazonaws.com", 1)

        command = partial(building, builder, build)

        trail.add(
            begun + timedelta(seconds=8),
            command("sts.get-caller-identity"),
            "sts",
            "GetCallerIdentity",
            True,
            None,
            {"account": PRODUCTION, "arn": builder.arn, "userId": builder.identity["principalId"]},
        )
        host, resources = o.artifact_location()
        trail.add(begun + timedelta(seconds=95), command("s3.cp"), "s3", "GetBucketLocation", True, host, resources=resources)
        for index, (name, read, parameters, response) in enumerate(o.change_set(stack, f"build-{4400 + run}")):
            text = "cloudformation.deploy"
            trail.add(
                begun + timedelta(seconds=110 + 12 * index), command(text), "cloudformation", name, read, parameters, response
            )
        executor = PROD.session(CFN_EXEC, "AWSCloudFormation", begun + timedelta(seconds=147), "", "", path="/service/")
        assumed(trail, begun + timedelta(seconds=147), executor, CFN_EXEC, "AWSCloudFormation", "cloudformation.amazonaws.com", 1)
        scope = o.Scope(service, "staging")
        for index in range(rng.randrange(2, 4)):
            emit(
                trail,
                begun + timedelta(seconds=149 + index),
                through(executor, "cloudformation.amazonaws.com"),
                o.update_code(rng, scope),
            )


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
    outside = Caller(
        {"type": "AWSAccount", "principalId": unique_id("AROA", "666677778888", "scanner") + ":scan", "accountId": "666677778888"},
        PRODUCTION,
        PARTITION,
        REGION,
        "192.0.2.66",
        VENDOR_AGENT,
    )
    trail.add(
        since,
        outside,
        "sts",
        "AssumeRole",
        True,
        {"roleArn": role, "roleSessionName": "nightly-scan", "externalId": "hl-cn-20221011", "durationSeconds": 3600},
        issued(caller, since + timedelta(hours=1)),
        resources=[("AWS::IAM::Role", role)],
        shared=identifier("shared", "vendor"),
    )
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
        trail.add(
            start,
            user.using(agent("sts.get-caller-identity", "n,o")),
            "sts",
            "AssumeRole",
            True,
            {"roleArn": role, "roleSessionName": name, "durationSeconds": 3600},
            issued(session, start + timedelta(hours=1)),
            resources=[("AWS::IAM::Role", role)],
        )
        trail.add(
            start + timedelta(seconds=2),
            session.using(agent("sts.get-caller-identity", "n,o,i")),
            "sts",
            "GetCallerIdentity",
            True,
            None,
            {"account": TOOLING, "arn": session.arn, "userId": session.identity["principalId"]},
        )
        trail.add(
            start + timedelta(seconds=5),
            session.using(agent("ecr.get-login-password", "n,o,i")),
            "ecr",
            "GetAuthorizationToken",
            True,
            {"registryIds": [TOOLING]},
            host=f"api.ecr.{REGION}.amazonaws.com.cn",
        )
        trail.add(
            start + timedelta(seconds=9),
            session.using(agent("ssm.get-parameter", "n,o,i")),
            "ssm",
            "GetParameter",
            True,
            {"name": "/ci/registry-mirror", "withDecryption": False},
        )
