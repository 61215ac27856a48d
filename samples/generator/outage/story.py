"""The engineer's session with the agent, and what CloudFormation did in its name."""

import shlex
from datetime import timedelta

from ..kit import hexadecimal, moment
from . import creation, deletion, fanout
from .people import AGENT_EXECUTION, assume, credential_helper, kiro, sign_in, terminal
from .steps import DAY
from .turns import turns
from .world import DATABASE, ENGINEER, FUNCTIONS, SSO_DEVELOPER, STACK, WEI, arn

SIGNED_IN, FIRST, SECOND, THIRD = (moment(DAY + at) for at in ("01:12:41", "02:03:05", "02:49:06", "03:51:31"))
STACK_IDS = {"STACK2": "9d27c1f0-d961-11f0-a4be-0a61c4e7f215", "STACK3": "17f8b3a2-d963-11f0-9c0d-02b95e8af3d7"}


def command_of(step):
    """`cloudformation.delete-stack`, as the CLI puts it in its user agent."""
    if step.aws:
        return f"{step.aws[0]}.{step.aws[1]}"
    words = shlex.split(step.command)
    return ".".join(words[1:4] if words[2] == "wait" else words[1:3])


def filled(value, caller):
    """Puts the session's names and the new stacks' ids where a step left a mark."""
    if isinstance(value, dict):
        return {key: filled(item, caller) for key, item in value.items()}
    if value == "SESSION":
        return caller.arn
    if value == "USERID":
        return caller.identity["principalId"]
    known = isinstance(value, str) and value in STACK_IDS
    return arn("cloudformation", f"stack/{STACK}/{STACK_IDS[value]}") if known else value


def perform(trail):
    """Adds the engineer's day; returns the records of the stack calls by time, for the README and the checks."""
    signed_in = sign_in(trail, SIGNED_IN, WEI, SSO_DEVELOPER)
    role = {"role": ENGINEER, "name": WEI, "path": "/engineering/", "source": WEI}
    first = assume(trail, FIRST, signed_in, agent=credential_helper(), **role)
    trail.add(
        FIRST + timedelta(seconds=1),
        first.using(terminal(WEI, "sts.get-caller-identity")),
        "sts",
        "GetCallerIdentity",
        True,
        None,
        {"account": first.account, "arn": first.arn, "userId": first.identity["principalId"]},
    )
    second = assume(trail, SECOND, signed_in, agent=credential_helper(AGENT_EXECUTION), **role)
    third = assume(trail, THIRD, signed_in, agent=credential_helper(AGENT_EXECUTION), **role)
    for turn in turns():
        for step in turn.steps:
            for seen in step.seen:
                time = moment(DAY + seen.at)
                caller = third if time >= THIRD else second if time >= SECOND else first
                caller = caller.using(kiro(command_of(step)))
                trail.add(
                    time,
                    caller,
                    seen.service,
                    seen.name,
                    seen.read,
                    seen.parameters,
                    filled(seen.response, caller),
                    seen.error,
                    seen.resources,
                )
    cloudformation(trail, first, second)
    return first, second, third


def cloudformation(trail, first, second):
    """The deletions and creations behind the stack calls."""
    start = moment(DAY + "02:31:14")
    fanout.perform(trail, first, start, deletion.deletion() + [deletion.bucket_not_empty(811)])
    # The first recreation: everything at once, two things in the way, everything back again.
    start = moment(DAY + "02:49:07")
    tables = ("rates", "allocations", "jobs", "idempotency")
    fanout.perform(trail, second, start, creation.base_creation(tables) + [creation.table_exists(), creation.bucket_exists()])
    fanout.perform(
        trail,
        second,
        start + timedelta(seconds=24),
        deletion.deletion(generation=1, database=False, beanstalk=False, functions=(), machines=False),
    )
    # The second one: an empty ledger, a new database, and the first function whose build is no longer there.
    start = moment(DAY + "02:59:42")
    made = [name for name in FUNCTIONS if name != "authoriser"]
    calls = creation.base_creation(("ledger", *tables)) + creation.create_database(8) + creation.create_beanstalk(40, 2)
    calls += creation.create_functions(made, 846, 2, missing="rates-sync")
    fanout.perform(trail, second, start, calls)
    fanout.perform(
        trail,
        second,
        start + timedelta(seconds=872),
        deletion.deletion(
            generation=2,
            functions=tuple(name for name in made if name != "rates-sync"),
            machines=False,
            final_snapshot=False,
            scale=0.72,
        ),
    )


def database_snapshot():
    return f"{DATABASE}-snapshot-{hexadecimal(12, 'final')}"
