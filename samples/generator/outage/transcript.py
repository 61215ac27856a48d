"""The agent's own record: Kiro's `messages.jsonl` and `session.json`."""

from datetime import timedelta

from ..kit import MIXED, compact, identifier, letters, moment, stamp_milliseconds
from .steps import DAY
from .turns import turns
from .world import ENGINEER_SESSION, REGION

SESSION = f"sess_{identifier('kiro-session')}"
STARTED = moment(DAY + "02:04:10.512000")


def at(text):
    return moment(DAY + text)


class Writer:
    def __init__(self):
        self.rows = []

    def add(self, time, kind, **payload):
        number = len(self.rows) + 1
        self.rows.append(
            {"id": identifier("message", number), "timestamp": stamp_milliseconds(time), "payload": {"type": kind, **payload}}
        )


def arguments(step):
    if step.command:
        return "execute_bash", {"command": step.command}
    service, operation, parameters, label = step.aws
    return "use_aws", {
        "service_name": service,
        "operation_name": operation,
        "parameters": parameters,
        "region": REGION,
        "profile_name": "cost-prod",
        "label": label,
    }


def options(grant):
    return [
        {"optionId": "accept", "kind": "allow_once", "name": "Run"},
        {"optionId": "always-accept", "kind": "allow_always", "name": f"Always allow: {grant}"},
        {"optionId": "reject", "kind": "reject_once", "name": "Reject"},
    ]


def write_step(writer, step, execution, call):
    time, (tool, args) = at(step.at), arguments(step)
    if step.said:
        writer.add(time - timedelta(milliseconds=780), "assistant", executionId=execution, operationType="Say", content=step.said)
    writer.add(time, "tool_call", executionId=execution, toolCallId=call, toolName=tool, args=args, status="running")
    started = time
    if step.decided:
        writer.add(
            time + timedelta(milliseconds=48),
            "pending_interaction",
            interactionType="tool_approval",
            executionId=execution,
            toolCallId=call,
            question="Run this command?",
            options=options(step.grant),
        )
        started = at(step.decided[0])
        writer.add(
            started,
            "interaction_resolved",
            executionId=execution,
            toolCallId=call,
            outcome="selected",
            selectedOption=step.decided[1],
        )
    done = at(step.done)
    output = step.output.replace("SESSION", ENGINEER_SESSION)
    writer.add(
        done,
        "tool_result",
        toolCallId=call,
        success=step.ok,
        content=output,
        durationMs=round((done - started).total_seconds() * 1000),
    )


def messages():
    writer = Writer()
    writer.add(STARTED, "session_start", sessionId=SESSION, agentMode="vibe")
    for number, turn in enumerate(turns()):
        execution = identifier("execution", number)
        writer.add(at(turn.at), "user", content=turn.prompt)
        writer.add(at(turn.at) + timedelta(milliseconds=96), "turn_start", executionId=execution)
        for step in turn.steps:
            call = "tooluse_" + letters(22, "call", step.at, compact(arguments(step)), alphabet=MIXED)
            write_step(writer, step, execution, call)
        if turn.closing:
            writer.add(
                at(turn.ended) - timedelta(milliseconds=640),
                "assistant",
                executionId=execution,
                operationType="Say",
                content=turn.closing,
            )
        writer.add(at(turn.ended), "turn_end", executionId=execution, stopReason=turn.reason)
    return writer.rows


def session():
    return {
        "id": SESSION,
        "title": "CHG-20871 rounding in the roll-up",
        "agentMode": "vibe",
        "modelId": "auto",
        "workspacePaths": ["/Users/wei/src/cost-calculation"],
        "rootPaths": ["/Users/wei/src/cost-calculation"],
        "createdAt": stamp_milliseconds(STARTED),
        "lastModifiedAt": stamp_milliseconds(at(turns()[-1].ended)),
        "status": "completed",
        "schemaVersion": "1.0.0",
        "dataModelVersion": 1,
    }
