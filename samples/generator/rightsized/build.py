"""The files of the small sample that are written: a person with MFA, a session cut to the change, and an agent that does the change."""

from ..kit import MIXED, letters, lines, zipped
from . import world as w
from .log import trail
from .transcript import SESSION, transcript


def files():
    found = trail()
    logs = {}
    for account in (w.PRODUCTION, w.TOOLING):
        name = f"{account}_CloudTrail_{w.REGION}_20260304T1200Z_{letters(16, 'log', account, alphabet=MIXED)}.json.gz"
        logs[f"cloudtrail/{name}"] = zipped({"Records": found.records(account)})
    return {
        f"claude/{SESSION}.jsonl": lines(transcript()),
        **logs,
    }
