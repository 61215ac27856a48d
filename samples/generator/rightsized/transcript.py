"""Claude Code's session file."""

from ..kit import MIXED, identifier, letters, moment, stamp_milliseconds
from . import world as w
from .steps import DAY, steps

CWD, CLAUDE_VERSION = "/home/ana/pricing", "2.1.214"


SESSION = identifier("claude-session")


def transcript():
    """Claude Code's session file: one record a line, each with its parent."""
    rows, parent = [], None

    def add(kind, at, **more):
        nonlocal parent
        identity = identifier("claude", len(rows))
        rows.append(
            {
                "type": kind,
                "uuid": identity,
                "parentUuid": parent,
                "timestamp": stamp_milliseconds(moment(DAY + at)),
                "sessionId": SESSION,
                "version": CLAUDE_VERSION,
                "cwd": CWD,
                "gitBranch": "chg-311-rounding",
                "userType": "external",
                "entrypoint": "cli",
                "isSidechain": False,
                **more,
            }
        )
        parent = identity
        return identity

    prompt = identifier("prompt")
    add(
        "user",
        "10:05:41.003",
        promptId=prompt,
        promptSource="typed",
        permissionMode="default",
        origin={"kind": "human"},
        message={
            "role": "user",
            "content": f"{w.CHANGE}: deploy build/price-quote.zip to price-quote, set ROUNDING=cent, publish a version. "
            "Your session is already cut to this change.",
        },
    )
    for index, step in enumerate(steps()):
        call = "toolu_" + letters(24, "tool", index, alphabet=MIXED)
        asked = add(
            "assistant",
            step.at,
            requestId=f"req_{letters(20, 'request', index, alphabet=MIXED)}",
            message={
                "id": f"msg_{letters(20, 'message', index, alphabet=MIXED)}",
                "type": "message",
                "role": "assistant",
                "model": "claude-opus-4-5",
                "content": [
                    {"type": "tool_use", "id": call, "name": "Bash", "input": {"command": step.command, "description": step.why}}
                ],
                "stop_reason": "tool_use",
                "usage": {"input_tokens": 40 + index, "output_tokens": 96},
            },
        )
        add(
            "user",
            step.done,
            promptId=prompt,
            sourceToolAssistantUUID=asked,
            message={
                "role": "user",
                "content": [{"type": "tool_result", "tool_use_id": call, "content": step.output, "is_error": False}],
            },
            toolUseResult={
                "stdout": step.output,
                "stderr": "",
                "interrupted": False,
                "isImage": False,
                "noOutputExpected": not step.output,
            },
        )
    add(
        "assistant",
        "10:22:51.480",
        requestId=f"req_{letters(20, 'last', alphabet=MIXED)}",
        message={
            "id": f"msg_{letters(20, 'last', alphabet=MIXED)}",
            "type": "message",
            "role": "assistant",
            "model": "claude-opus-4-5",
            "content": [{"type": "text", "text": "Version 42 is published with ROUNDING=cent. Nothing else was touched."}],
            "stop_reason": "end_turn",
            "usage": {"input_tokens": 61, "output_tokens": 24},
        },
    )
    return rows
