"""The agent's session, step by step: what it said, what it ran, who let it, what CloudTrail saw, what came back.

The transcript and the trail are both written from this one list, so that they agree because they must.
"""

from dataclasses import dataclass, field
from datetime import timedelta

from ..kit import moment
from .world import REGION, STACK

DAY = "2025-12-15T"
TAIL = f"--profile cost-prod --region {REGION}"


@dataclass(frozen=True)
class Seen:
    """One call as CloudTrail saw it."""

    at: str
    service: str
    name: str
    parameters: dict | None = None
    read: bool = True
    response: dict | None = None
    error: tuple | None = None
    resources: list | None = None


@dataclass(frozen=True)
class Step:
    at: str  # the tool call
    done: str  # its result
    command: str | None = None  # a shell command, or
    aws: tuple | None = None  # (service, operation, parameters, label) of the `use_aws` tool
    decided: tuple | None = None  # (time, option), None when the tool did not ask
    grant: str = ""  # what "always" would allow, as the prompt put it
    seen: list = field(default_factory=list)
    ok: bool = True
    output: str = ""
    said: str = ""


def polls(first, last, every, error_last=None):
    """A waiter: the same describe call again and again, as the AWS CLI's `wait` makes it."""
    at, end, found = moment(DAY + first), moment(DAY + last), []
    while at <= end:
        found.append(Seen(at.strftime("%H:%M:%S"), "cloudformation", "DescribeStacks", {"stackName": STACK}))
        at += timedelta(seconds=every)
    if error_last:
        found.append(Seen(at.strftime("%H:%M:%S"), "cloudformation", "DescribeStacks", {"stackName": STACK}, error=error_last))
    return found
