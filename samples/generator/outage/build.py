"""The files of the large sample that are written: a path below the sample's folder, and the bytes."""

from ..kit import MIXED, letters, lines, moment, pretty, tidy, zipped
from ..trail import Trail
from . import day, inventory, recovery, story, transcript
from .world import PRODUCTION, REGION, SUFFIX, TOOLING


def trail():
    found = Trail(SUFFIX)
    story.perform(found)
    recovery.perform(found)
    day.perform(found)
    return found


def logs(found):
    """Log files as CloudTrail delivers them, merged to one an account every two or six hours."""
    for account, hours in ((PRODUCTION, 2), (TOOLING, 6)):
        records = found.records(account)
        for start in range(0, 24, hours):
            part = [record for record in records if start <= moment(record["eventTime"][:-1]).hour < start + hours]
            ended = f"20251215T{start + hours:02d}05Z" if start + hours < 24 else "20251216T0005Z"
            name = f"{account}_CloudTrail_{REGION}_{ended}_{letters(16, 'log', account, start, alphabet=MIXED)}.json.gz"
            if part:
                yield f"cloudtrail/{name}", zipped({"Records": part})


def files():
    return {
        "inventory.json": pretty(inventory.build()),
        "kiro/messages.jsonl": lines(transcript.messages()),
        "kiro/session.json": tidy(transcript.session()),
        **dict(logs(trail())),
    }
