"""What CloudFormation does with a stack's resources, on behalf of whoever asked: one `Call` a resource."""

from dataclasses import dataclass
from datetime import timedelta

from ..kit import identifier
from ..trail import through

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
    """Adds the calls, made with the caller's own identity by a forward access session."""
    for call in sorted(calls, key=lambda call: call.after):
        time = start + timedelta(seconds=call.after)
        who = through(caller, call.via)
        trail.add(time, who, call.service, call.name, call.read, call.parameters, call.response, call.error, call.resources)


def mapping_id(function, generation):
    return identifier("mapping", function, generation)
