"""All files of the small sample: the person signs in with MFA, hands the agent a session cut to the change, and it does the change."""

from dataclasses import dataclass, field, replace
from datetime import timedelta

from ..kit import hexadecimal, identifier, letters, lines, moment, pretty, stamp_milliseconds, tidy, unique_id, zipped
from ..trail import Caller, Place, Trail, cli
from . import world as w

HOME, PROD = (Place(w.PARTITION, w.REGION, w.SUFFIX, account) for account in (w.TOOLING, w.PRODUCTION))
DAY, ADDRESS, VERSION = "2026-03-04T", "203.0.113.90", "2.35.30"
LINUX = {"system": "os/linux#6.8.0-60-generic", "arch": "x86_64"}
CWD, CLAUDE_VERSION = "/home/ana/pricing", "2.1.214"
SESSION = identifier("claude-session")
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:147.0) Gecko/20100101 Firefox/147.0"
SIGNED_IN, ASSUMED = moment(DAY + "09:52:08"), moment(DAY + "10:03:30")


@dataclass(frozen=True)
class Step:
    at: str
    done: str
    command: str
    why: str
    seen: list = field(default_factory=list)  # (time, event name, parameters, read, response)
    output: str = ""


NAME = {"functionName": w.FUNCTION}


def configuration(memory, status):
    return {"functionName": w.FUNCTION, "functionArn": w.FUNCTION_ARN, "runtime": "python3.13", "handler": "app.handler",
            "role": f"arn:aws:iam::{w.PRODUCTION}:role/service/{w.FUNCTION}-runtime", "memorySize": memory, "timeout": 30,
            "version": "$LATEST", "lastUpdateStatus": status, "environment": {}, "packageType": "Zip", "architectures": ["arm64"]}


def wait(first, count):
    start = moment(DAY + first)
    return [((start + timedelta(seconds=5 * index)).strftime("%H:%M:%S"), "GetFunctionConfiguration20150331v2", NAME, True, None)
            for index in range(count)]


def steps():
    tail = f"--region {w.REGION}"
    return [
        Step("10:06:02.410", "10:06:04.120", f"aws sts get-caller-identity {tail}", "Check which session I hold",
             [("10:06:03", "GetCallerIdentity", None, True, {"account": w.PRODUCTION, "arn": w.SESSION_ARN})],
             f'{{"Account": "{w.PRODUCTION}", "Arn": "{w.SESSION_ARN}"}}'),
        Step("10:06:20.015", "10:06:22.300", f"aws lambda get-function-configuration --function-name {w.FUNCTION} {tail}", "Look before changing",
             [("10:06:21", "GetFunctionConfiguration20150331v2", NAME, True, None)],
             '{"FunctionName": "price-quote", "State": "Active", "LastUpdateStatus": "Successful"}'),
        Step("10:12:31.700", "10:12:36.948", f"aws lambda update-function-code --function-name {w.FUNCTION} --zip-file fileb://build/price-quote.zip {tail}",
             "Deploy the build", [("10:12:34", "UpdateFunctionCode20150331v2", NAME | {"publish": False, "dryRun": False}, False,
                                   configuration(512, "InProgress"))], '{"LastUpdateStatus": "InProgress"}'),
        Step("10:12:44.090", "10:13:06.377", f"aws lambda wait function-updated --function-name {w.FUNCTION} {tail}", "Wait for the code update",
             wait("10:12:45", 5)),
        Step("10:14:10.222", "10:14:12.801", f"aws lambda update-function-configuration --function-name {w.FUNCTION} --environment "
             f"'Variables={{ROUNDING=cent}}' {tail}", "Set ROUNDING",
             [("10:14:11", "UpdateFunctionConfiguration20150331v2", NAME | {"environment": {}}, False, configuration(512, "InProgress"))],
             '{"LastUpdateStatus": "InProgress"}'),
        Step("10:14:20.640", "10:14:42.150", f"aws lambda wait function-updated --function-name {w.FUNCTION} {tail}",
             "Wait for the configuration", wait("10:14:21", 5)),
        Step("10:21:55.300", "10:21:58.004", f"aws lambda publish-version --function-name {w.FUNCTION} --description {w.CHANGE} {tail}",
             "Publish", [("10:21:56", "PublishVersion20150331", NAME | {"description": w.CHANGE}, False,
                          configuration(512, "Successful") | {"version": "42"})], '{"Version": "42"}'),
        Step("10:22:40.118", "10:22:42.660", f"aws lambda get-function-configuration --function-name {w.FUNCTION} {tail}", "Check the result",
             [("10:22:41", "GetFunctionConfiguration20150331v2", NAME, True, None)],
             '{"FunctionName": "price-quote", "LastUpdateStatus": "Successful"}'),
    ]


def operation(command):
    words = command.split()
    return f"{words[1]}.{words[2]}"


def person(agent, since=SIGNED_IN):
    """The IAM user in a console sign-in with MFA, then in the shell by `aws login`: temporary credentials, no access key."""
    identity = {
        "type": "IAMUser", "principalId": unique_id("AIDA", w.TOOLING, w.USER), "arn": f"arn:aws:iam::{w.TOOLING}:user/{w.USER}",
        "accountId": w.TOOLING, "accessKeyId": unique_id("ASIA", w.TOOLING, "login"), "userName": w.USER,
        "sessionContext": {"attributes": {"creationDate": since.strftime("%Y-%m-%dT%H:%M:%SZ"), "mfaAuthenticated": "true"}}}
    return Caller(identity, w.TOOLING, w.PARTITION, w.REGION, ADDRESS, agent)


def assume(trail, time, role, path, name, extra, seconds, agent):
    """AssumeRole across the accounts, with whatever narrows the session; the same event in either trail."""
    child = PROD.session(role, name, time, ADDRESS, agent, path=path, source=extra.get("sourceIdentity"), mfa=True)
    role_arn = f"arn:aws:iam::{w.PRODUCTION}:role{path}{role}"
    request = {"roleArn": role_arn, "roleSessionName": name, "durationSeconds": seconds, **extra}
    response = {"credentials": {"accessKeyId": child.identity["accessKeyId"], "sessionToken": "HIDDEN_DUE_TO_SECURITY_REASONS",
                                "expiration": (time + timedelta(seconds=seconds)).strftime("%b %-d, %Y, %-I:%M:%S %p")},
                "assumedRoleUser": {"assumedRoleId": child.identity["principalId"], "arn": child.arn}}
    if "sourceIdentity" in extra:
        response |= {"sourceIdentity": extra["sourceIdentity"], "packedPolicySize": 41}
    shared, resources = identifier("shared", role, time), [("AWS::IAM::Role", role_arn)]
    parent = person(agent)
    trail.add(time, parent, "sts", "AssumeRole", True, request, response, resources=resources, shared=shared)
    outside = replace(parent, identity={"type": "AWSAccount", "principalId": parent.identity["principalId"], "accountId": w.TOOLING})
    trail.add(time, outside, "sts", "AssumeRole", True, request, response, resources=resources, shared=shared, account=w.PRODUCTION)
    return child


def sign_in(trail):
    identity = {"type": "IAMUser", "principalId": unique_id("AIDA", w.TOOLING, w.USER), "accountId": w.TOOLING,
                "arn": f"arn:aws:iam::{w.TOOLING}:user/{w.USER}", "userName": w.USER}
    browser = Caller(identity, w.TOOLING, w.PARTITION, w.REGION, ADDRESS, BROWSER)
    trail.add(SIGNED_IN, browser, "signin", "ConsoleLogin", False, None, {"ConsoleLogin": "Success"}, kind="AwsConsoleSignIn",
              extra={"LoginTo": f"https://{w.REGION}.console.aws.amazon.com/console/home", "MobileVersion": "No", "MFAUsed": "Yes",
                     "MFAIdentifier": f"arn:aws:iam::{w.TOOLING}:u2f/user/{w.USER}/key"}, host=f"{w.REGION}.signin.aws.amazon.com")
    trail.add(SIGNED_IN + timedelta(seconds=9), person(BROWSER), "signin", "CreateOAuth2Token", False,
              {"client_id": "arn:aws:signin:::devtools/same-device"}, None, extra={"grant_type": "authorization_code", "success": "true"},
              host=f"{w.REGION}.signin.aws.amazon.com")


def trail():
    found = Trail(w.SUFFIX)
    sign_in(found)
    tags = [{"key": "Agent", "value": "claude-code"}, {"key": "ChangeTicket", "value": w.CHANGE}, {"key": "Human", "value": w.HUMAN}]
    agent = assume(found, ASSUMED, w.ROLE, "/agents/", w.SESSION_NAME, {
        "policy": w.session_policy(), "tags": tags, "transitiveTagKeys": ["Agent", "ChangeTicket", "Human"], "sourceIdentity": w.HUMAN}, 1800,
        cli(VERSION, "sts.assume-role", "Z,b,E,AD", **LINUX, session=hexadecimal(12, "ana")))
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
            function = PROD.session(f"{w.FUNCTION}-runtime", w.FUNCTION, time, "198.51.100.9",
                                    "Boto3/1.42.5 md/Botocore#1.42.5 exec-env/AWS_Lambda_python3.13", path="/service/")
            role = f"arn:aws:iam::{w.PRODUCTION}:role/service/{w.FUNCTION}-runtime"
            trail.add(time, PROD.service("lambda.amazonaws.com"), "sts", "AssumeRole", True, {"roleArn": role, "roleSessionName": w.FUNCTION}, {
                "credentials": {"accessKeyId": function.identity["accessKeyId"], "sessionToken": "HIDDEN_DUE_TO_SECURITY_REASONS"},
                "assumedRoleUser": {"assumedRoleId": function.identity["principalId"], "arn": function.arn}},
                resources=[("AWS::IAM::Role", role)], shared=identifier("shared", "function", index))
        trail.add(time, function, "logs", "CreateLogStream", False, {
            "logGroupName": f"/aws/lambda/{w.FUNCTION}", "logStreamName": f"2026/03/04/[$LATEST]{hexadecimal(32, 'stream', index)}"})
    viewer = assume(trail, moment(DAY + "10:24:10"), "pricing-viewer", "/people/", w.HUMAN, {}, 3600,
                    cli(VERSION, "cloudwatch.describe-alarms", "Z,b,E,AD", **LINUX, session=hexadecimal(12, "ana")))
    looks = [("monitoring", "DescribeAlarms", {"alarmNamePrefix": "price-"}, "cloudwatch.describe-alarms"),
             ("lambda", "GetFunction20150331v2", {"functionName": w.FUNCTION}, "lambda.get-function"),
             ("logs", "DescribeLogGroups", {"logGroupNamePrefix": "/aws/lambda/price"}, "logs.describe-log-groups"),
             ("lambda", "ListFunctions20150331", {"maxItems": 50}, "lambda.list-functions")]
    for index in range(12):
        service, name, parameters, command = looks[index % 4]
        shell = viewer.using(cli(VERSION, command, "Z,b,E,AD,i", **LINUX, session=hexadecimal(12, "ana")))
        trail.add(moment(DAY + "10:24:12") + timedelta(seconds=31 * index), shell, service, name, True, parameters)


def transcript():
    """Claude Code's session file: one record a line, each with its parent."""
    rows, parent = [], None

    def add(kind, at, **more):
        nonlocal parent
        identity = identifier("claude", len(rows))
        rows.append({"type": kind, "uuid": identity, "parentUuid": parent, "timestamp": stamp_milliseconds(moment(DAY + at)),
                     "sessionId": SESSION, "version": CLAUDE_VERSION, "cwd": CWD, "gitBranch": "chg-311-rounding", "userType": "external",
                     "entrypoint": "cli", "isSidechain": False, **more})
        parent = identity
        return identity

    prompt = identifier("prompt")
    add("user", "10:05:41.003", promptId=prompt, promptSource="typed", permissionMode="default", origin={"kind": "human"}, message={
        "role": "user", "content": f"{w.CHANGE}: deploy build/price-quote.zip to price-quote, set ROUNDING=cent, publish a version. "
                                   "Your session is already cut to this change."})
    for index, step in enumerate(steps()):
        call = "toolu_" + letters(24, "tool", index, alphabet=LETTERS)
        asked = add("assistant", step.at, requestId=f"req_{letters(20, 'request', index, alphabet=LETTERS)}", message={
            "id": f"msg_{letters(20, 'message', index, alphabet=LETTERS)}", "type": "message", "role": "assistant", "model": "claude-opus-4-5",
            "content": [{"type": "tool_use", "id": call, "name": "Bash", "input": {"command": step.command, "description": step.why}}],
            "stop_reason": "tool_use", "usage": {"input_tokens": 40 + index, "output_tokens": 96}})
        add("user", step.done, promptId=prompt, sourceToolAssistantUUID=asked, message={"role": "user", "content": [
            {"type": "tool_result", "tool_use_id": call, "content": step.output, "is_error": False}]},
            toolUseResult={"stdout": step.output, "stderr": "", "interrupted": False, "isImage": False, "noOutputExpected": not step.output})
    add("assistant", "10:22:51.480", requestId=f"req_{letters(20, 'last', alphabet=LETTERS)}", message={
        "id": f"msg_{letters(20, 'last', alphabet=LETTERS)}", "type": "message", "role": "assistant", "model": "claude-opus-4-5",
        "content": [{"type": "text", "text": "Version 42 is published with ROUNDING=cent. Nothing else was touched."}],
        "stop_reason": "end_turn", "usage": {"input_tokens": 61, "output_tokens": 24}})
    return rows


def files():
    found = trail()
    logs = {}
    for account in (w.PRODUCTION, w.TOOLING):
        name = f"{account}_CloudTrail_{w.REGION}_20260304T1200Z_{letters(16, 'log', account, alphabet=LETTERS)}.json.gz"
        logs[f"cloudtrail/{name}"] = zipped({"Records": found.records(account)})
    return {
        f"authorization-details-{w.PRODUCTION}.json": pretty(w.production().output()),
        f"authorization-details-{w.TOOLING}.json": pretty(w.tooling().output()),
        "organization.json": tidy(w.organization()), "resource-policies.json": tidy(w.resource_policies()),
        "inventory.json": pretty(w.inventory()), "changes.json": tidy(w.changes()),
        f"claude/{SESSION}.jsonl": lines(transcript()), **logs}
