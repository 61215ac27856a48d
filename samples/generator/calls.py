"""What the agents' transcripts say was run, read back from the files, to be compared with the trail."""

import json
import re
import shlex
from dataclasses import dataclass
from datetime import datetime, timedelta
from fnmatch import fnmatchcase

from .evidence import action
from .kit import moment

DATA_EVENTS = {("s3", "HeadObject")}
WAITS = {
    "stack-delete-complete": "DescribeStacks",
    "stack-create-complete": "DescribeStacks",
    "function-updated": "GetFunctionConfiguration",
}
WORDS = {"Db": "DB"}


@dataclass
class AgentCall:
    service: str
    operation: str
    parameters: dict
    start: datetime
    end: datetime
    ok: bool
    waits: bool = False

    @property
    def data_event(self):
        return (self.service, self.operation) in DATA_EVENTS


def pascal(kebab):
    return "".join(WORDS.get(word.capitalize(), word.capitalize()) for word in kebab.split("-"))


def camel(option):
    name = pascal(option)
    return {"memorySize": "memorySize"}.get(name[0].lower() + name[1:], name[0].lower() + name[1:])


def from_command(text):
    """(service, operation, simple parameters, is it a waiter) of an `aws` command line."""
    words = shlex.split(text.split(" | ")[0].split(" > ")[0])
    service, operation, rest = words[1], words[2], words[3:]
    service = {"s3api": "s3", "cloudwatch": "cloudwatch"}.get(service, service)
    waits = operation == "wait"
    name = WAITS[rest.pop(0)] if waits else pascal(operation)
    parameters, option = {}, None
    for word in rest:
        if word.startswith("--"):
            option = word[2:]
            parameters[option] = []
        else:
            parameters[option].append(word)
    simple = {
        camel(key): values[0]
        for key, values in parameters.items()
        if len(values) == 1 and key not in ("profile", "region", "max-items", "environment", "zip-file")
    }
    return service, name, simple, waits


def agent_calls(folder):
    yield from kiro(folder)
    yield from claude(folder)


def kiro(folder):
    for path in folder.glob("kiro/messages.jsonl"):
        rows = [json.loads(line) for line in path.read_text().splitlines()]
        if [row["timestamp"] for row in rows] != sorted(row["timestamp"] for row in rows):
            raise SystemExit(f"{path}: is not in order of time")
        calls = {row["payload"]["toolCallId"]: row for row in rows if row["payload"]["type"] == "tool_call"}
        decided = {
            row["payload"]["toolCallId"]: row["timestamp"] for row in rows if row["payload"]["type"] == "interaction_resolved"
        }
        for row in rows:
            payload = row["payload"]
            if payload["type"] != "tool_result":
                continue
            asked = calls[payload["toolCallId"]]
            start = moment(decided.get(payload["toolCallId"], asked["timestamp"])[:-1])
            args = asked["payload"]["args"]
            if "command" in args:
                service, operation, parameters, waits = from_command(args["command"])
            else:
                service, operation, waits = args["service_name"], pascal(args["operation_name"]), False
                parameters = {camel(key): value for key, value in args["parameters"].items() if value}
            yield AgentCall(service, operation, parameters, start, moment(row["timestamp"][:-1]), payload["success"], waits)


def ungranted(folder):
    """Commands that ran without a prompt although no "always" answer covered them; Kiro itself allows reads by `use_aws`."""
    for path in folder.glob("kiro/messages.jsonl"):
        granted, offered = [], {}
        rows = [json.loads(line)["payload"] for line in path.read_text().splitlines()]
        asked = {payload["toolCallId"] for payload in rows if payload["type"] == "pending_interaction"}
        for payload in rows:
            call = payload.get("toolCallId")
            if payload["type"] == "pending_interaction":
                offered[call] = payload["options"][1]["name"].removeprefix("Always allow: ").split(", ")
            elif payload["type"] == "interaction_resolved" and payload["selectedOption"] == "always-accept":
                granted += offered[call]
            elif payload["type"] == "tool_call" and call not in asked:
                args = payload["args"]
                operation = args.get("operation_name", "")
                words = args.get("command", "")
                if not operation.startswith(("get", "describe", "list")) and not any(
                    fnmatchcase(words, pattern) for pattern in granted
                ):
                    yield words or operation


def claude(folder):
    for path in folder.glob("claude/*.jsonl"):
        asked = {}
        for row in map(json.loads, path.read_text().splitlines()):
            content = row["message"]["content"]
            for block in content if isinstance(content, list) else []:
                if block["type"] == "tool_use":
                    asked[block["id"]] = (row["timestamp"], block["input"]["command"])
                if block["type"] == "tool_result":
                    start, command = asked[block["tool_use_id"]]
                    service, operation, parameters, waits = from_command(command)
                    yield AgentCall(
                        service,
                        operation,
                        parameters,
                        moment(start[:-1]),
                        moment(row["timestamp"][:-1]),
                        not block["is_error"],
                        waits,
                    )


def same(value, recorded):
    return str(value) == str(recorded) or value == re.sub(r"\.0$", "", str(recorded))


def matches(call, record):
    """Service, operation, parameters and time; never a call made by a service on the caller's behalf."""
    if "invokedBy" in record["userIdentity"] or not re.search(r"exec-env/AmazonQ|,A[NQ]\b", record["userAgent"]):
        return False
    if action(record) != f"{call.service}:{call.operation}":
        return False
    time = moment(record["eventTime"][:-1])
    if not call.start - timedelta(seconds=1) <= time <= call.end:
        return False
    request = record["requestParameters"] or {}
    fields = {name.lower(): value for name, value in request.items()}
    return all(same(value, fields.get(name.lower())) for name, value in call.parameters.items())
