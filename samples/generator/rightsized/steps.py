"""What the agent ran, why, and what CloudTrail saw of it."""

from dataclasses import dataclass, field
from datetime import timedelta

from ..kit import moment
from . import world as w

DAY = "2026-03-04T"


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
    return {
        "functionName": w.FUNCTION,
        "functionArn": w.FUNCTION_ARN,
        "runtime": "python3.13",
        "handler": "app.handler",
        "role": f"arn:aws:iam::{w.PRODUCTION}:role/service/{w.FUNCTION}-runtime",
        "memorySize": memory,
        "timeout": 30,
        "version": "$LATEST",
        "lastUpdateStatus": status,
        "environment": {},
        "packageType": "Zip",
        "architectures": ["arm64"],
    }


def wait(first, count):
    start = moment(DAY + first)
    return [
        ((start + timedelta(seconds=5 * index)).strftime("%H:%M:%S"), "GetFunctionConfiguration20150331v2", NAME, True, None)
        for index in range(count)
    ]


def steps():
    tail = f"--region {w.REGION}"
    return [
        Step(
            "10:06:02.410",
            "10:06:04.120",
            f"aws sts get-caller-identity {tail}",
            "Check which session I hold",
            [("10:06:03", "GetCallerIdentity", None, True, {"account": w.PRODUCTION, "arn": w.SESSION_ARN})],
            f'{{"Account": "{w.PRODUCTION}", "Arn": "{w.SESSION_ARN}"}}',
        ),
        Step(
            "10:06:20.015",
            "10:06:22.300",
            f"aws lambda get-function-configuration --function-name {w.FUNCTION} {tail}",
            "Look before changing",
            [("10:06:21", "GetFunctionConfiguration20150331v2", NAME, True, None)],
            '{"FunctionName": "price-quote", "State": "Active", "LastUpdateStatus": "Successful"}',
        ),
        Step(
            "10:12:31.700",
            "10:12:36.948",
            f"aws lambda update-function-code --function-name {w.FUNCTION} --zip-file fileb://build/price-quote.zip {tail}",
            "Deploy the build",
            [
                (
                    "10:12:34",
                    "UpdateFunctionCode20150331v2",
                    NAME | {"publish": False, "dryRun": False},
                    False,
                    configuration(512, "InProgress"),
                )
            ],
            '{"LastUpdateStatus": "InProgress"}',
        ),
        Step(
            "10:12:44.090",
            "10:13:06.377",
            f"aws lambda wait function-updated --function-name {w.FUNCTION} {tail}",
            "Wait for the code update",
            wait("10:12:45", 5),
        ),
        Step(
            "10:14:10.222",
            "10:14:12.801",
            f"aws lambda update-function-configuration --function-name {w.FUNCTION} --environment "
            f"'Variables={{ROUNDING=cent}}' {tail}",
            "Set ROUNDING",
            [
                (
                    "10:14:11",
                    "UpdateFunctionConfiguration20150331v2",
                    NAME | {"environment": {}},
                    False,
                    configuration(512, "InProgress"),
                )
            ],
            '{"LastUpdateStatus": "InProgress"}',
        ),
        Step(
            "10:14:20.640",
            "10:14:42.150",
            f"aws lambda wait function-updated --function-name {w.FUNCTION} {tail}",
            "Wait for the configuration",
            wait("10:14:21", 5),
        ),
        Step(
            "10:21:55.300",
            "10:21:58.004",
            f"aws lambda publish-version --function-name {w.FUNCTION} --description {w.CHANGE} {tail}",
            "Publish",
            [
                (
                    "10:21:56",
                    "PublishVersion20150331",
                    NAME | {"description": w.CHANGE},
                    False,
                    configuration(512, "Successful") | {"version": "42"},
                )
            ],
            '{"Version": "42"}',
        ),
        Step(
            "10:22:40.118",
            "10:22:42.660",
            f"aws lambda get-function-configuration --function-name {w.FUNCTION} {tail}",
            "Check the result",
            [("10:22:41", "GetFunctionConfiguration20150331v2", NAME, True, None)],
            '{"FunctionName": "price-quote", "LastUpdateStatus": "Successful"}',
        ),
    ]


def operation(command):
    words = command.split()
    return f"{words[1]}.{words[2]}"
