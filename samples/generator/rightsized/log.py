"""The trail of the small sample: signing in with MFA, the cut session, the change, and bystanders."""

from dataclasses import replace
from datetime import timedelta

from ..kit import hexadecimal, identifier, moment, unique_id
from ..trail import Caller, Place, Trail, cli, issued
from . import world as w
from .steps import DAY, operation, steps

HOME, PROD = (Place(w.PARTITION, w.REGION, w.SUFFIX, account) for account in (w.TOOLING, w.PRODUCTION))


ADDRESS, VERSION = "203.0.113.90", "2.35.30"


LINUX = {"system": "os/linux#6.8.0-60-generic", "arch": "x86_64"}


BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:147.0) Gecko/20100101 Firefox/147.0"


SIGNED_IN, ASSUMED = moment(DAY + "09:52:08"), moment(DAY + "10:03:30")


def person(agent, since=SIGNED_IN):
    """The IAM user in a console sign-in with MFA, then in the shell by `aws login`: temporary credentials, no access key."""
    identity = {
        "type": "IAMUser",
        "principalId": unique_id("AIDA", w.TOOLING, w.USER),
        "arn": f"arn:aws:iam::{w.TOOLING}:user/{w.USER}",
        "accountId": w.TOOLING,
        "accessKeyId": unique_id("ASIA", w.TOOLING, "login"),
        "userName": w.USER,
        "sessionContext": {"attributes": {"creationDate": since.strftime("%Y-%m-%dT%H:%M:%SZ"), "mfaAuthenticated": "true"}},
    }
    return Caller(identity, w.TOOLING, w.PARTITION, w.REGION, ADDRESS, agent)


def assume(trail, time, role, path, name, extra, seconds, agent):
    """AssumeRole across the accounts, with whatever narrows the session; the same event in either trail."""
    child = PROD.session(role, name, time, ADDRESS, agent, path=path, source=extra.get("sourceIdentity"), mfa=True)
    role_arn = f"arn:aws:iam::{w.PRODUCTION}:role{path}{role}"
    request = {"roleArn": role_arn, "roleSessionName": name, "durationSeconds": seconds, **extra}
    response = issued(child, time + timedelta(seconds=seconds))
    if "sourceIdentity" in extra:
        response |= {"sourceIdentity": extra["sourceIdentity"], "packedPolicySize": 41}
    shared, resources = identifier("shared", role, time), [("AWS::IAM::Role", role_arn)]
    parent = person(agent)
    trail.add(time, parent, "sts", "AssumeRole", True, request, response, resources=resources, shared=shared)
    outside = replace(
        parent, identity={"type": "AWSAccount", "principalId": parent.identity["principalId"], "accountId": w.TOOLING}
    )
    trail.add(time, outside, "sts", "AssumeRole", True, request, response, resources=resources, shared=shared, account=w.PRODUCTION)
    return child


def sign_in(trail):
    identity = {
        "type": "IAMUser",
        "principalId": unique_id("AIDA", w.TOOLING, w.USER),
        "accountId": w.TOOLING,
        "arn": f"arn:aws:iam::{w.TOOLING}:user/{w.USER}",
        "userName": w.USER,
    }
    browser = Caller(identity, w.TOOLING, w.PARTITION, w.REGION, ADDRESS, BROWSER)
    trail.add(
        SIGNED_IN,
        browser,
        "signin",
        "ConsoleLogin",
        False,
        None,
        {"ConsoleLogin": "Success"},
        kind="AwsConsoleSignIn",
        extra={
            "LoginTo": f"https://{w.REGION}.console.aws.amazon.com/console/home",
            "MobileVersion": "No",
            "MFAUsed": "Yes",
            "MFAIdentifier": f"arn:aws:iam::{w.TOOLING}:u2f/user/{w.USER}/key",
        },
        host=f"{w.REGION}.signin.aws.amazon.com",
    )
    trail.add(
        SIGNED_IN + timedelta(seconds=9),
        person(BROWSER),
        "signin",
        "CreateOAuth2Token",
        False,
        {"client_id": "arn:aws:signin:::devtools/same-device"},
        None,
        extra={"grant_type": "authorization_code", "success": "true"},
        host=f"{w.REGION}.signin.aws.amazon.com",
    )


def trail():
    found = Trail(w.SUFFIX)
    sign_in(found)
    tags = [
        {"key": "Agent", "value": "claude-code"},
        {"key": "ChangeTicket", "value": w.CHANGE},
        {"key": "Human", "value": w.HUMAN},
    ]
    agent = assume(
        found,
        ASSUMED,
        w.ROLE,
        "/agents/",
        w.SESSION_NAME,
        {
            "policy": w.session_policy(),
            "tags": tags,
            "transitiveTagKeys": ["Agent", "ChangeTicket", "Human"],
            "sourceIdentity": w.HUMAN,
        },
        1800,
        cli(VERSION, "sts.assume-role", "Z,b,E,AC,AD", **LINUX, session=hexadecimal(12, "ana")),
    )
    for step in steps():
        shell = agent.using(cli(VERSION, operation(step.command), "Z,b,E,g,AN", **LINUX, session=hexadecimal(12, "claude")))
        for at, name, parameters, read, response in step.seen:
            service = operation(step.command).split(".")[0]
            found.add(moment(DAY + at), shell, service, name, read, parameters, response)
    bystanders(found)
    return found


def bystanders(trail):
    """The function at work, and the person looking at it with a role for looking."""
    function = None
    for index in range(16):
        time = moment(DAY + "08:10:00") + timedelta(minutes=13 * index, seconds=7 * index)
        if index % 8 == 0:
            function = PROD.session(
                f"{w.FUNCTION}-runtime",
                w.FUNCTION,
                time,
                "198.51.100.9",
                "Boto3/1.42.5 md/Botocore#1.42.5 exec-env/AWS_Lambda_python3.13",
                path="/service/",
            )
            role = f"arn:aws:iam::{w.PRODUCTION}:role/service/{w.FUNCTION}-runtime"
            trail.add(
                time,
                PROD.service("lambda.amazonaws.com"),
                "sts",
                "AssumeRole",
                True,
                {"roleArn": role, "roleSessionName": w.FUNCTION},
                {
                    "credentials": {
                        "accessKeyId": function.identity["accessKeyId"],
                        "sessionToken": "HIDDEN_DUE_TO_SECURITY_REASONS",
                    },
                    "assumedRoleUser": {"assumedRoleId": function.identity["principalId"], "arn": function.arn},
                },
                resources=[("AWS::IAM::Role", role)],
                shared=identifier("shared", "function", index),
            )
        trail.add(
            time,
            function,
            "logs",
            "CreateLogStream",
            False,
            {
                "logGroupName": f"/aws/lambda/{w.FUNCTION}",
                "logStreamName": f"2026/03/04/[$LATEST]{hexadecimal(32, 'stream', index)}",
            },
        )
    viewer = assume(
        trail,
        moment(DAY + "10:24:10"),
        "pricing-viewer",
        "/people/",
        w.HUMAN,
        {},
        3600,
        cli(VERSION, "cloudwatch.describe-alarms", "Z,b,E,AC,AD", **LINUX, session=hexadecimal(12, "ana")),
    )
    looks = [
        ("monitoring", "DescribeAlarms", {"alarmNamePrefix": "price-"}, "cloudwatch.describe-alarms"),
        ("lambda", "GetFunction20150331v2", {"functionName": w.FUNCTION}, "lambda.get-function"),
        ("logs", "DescribeLogGroups", {"logGroupNamePrefix": "/aws/lambda/price"}, "logs.describe-log-groups"),
        ("lambda", "ListFunctions20150331", {"maxItems": 50}, "lambda.list-functions"),
    ]
    for index in range(12):
        service, name, parameters, command = looks[index % 4]
        shell = viewer.using(cli(VERSION, command, "Z,b,E,g", **LINUX, session=hexadecimal(12, "ana")))
        trail.add(moment(DAY + "10:24:12") + timedelta(seconds=31 * index), shell, service, name, True, parameters)
