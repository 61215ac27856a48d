#!/usr/bin/env python3
"""Writes the logs, transcripts and inventories of the samples beside this file; the same bytes every time.

usage: python3 samples/generate.py [--check]
With --check nothing is written: the files are compared with what would be written, and the READMEs with the files. The exports of
accounts, the organisation, resource policies and changes are files like any other, and are edited where they stand.
"""

import gzip
import json
import re
import sys
from pathlib import Path

sys.dont_write_bytecode = True

from generator import SAMPLES  # noqa: E402

HERE = Path(__file__).resolve().parent


def same(path, new):
    """Equal bytes, or equal content where another zlib compressed it."""
    if not path.exists():
        return False
    old = path.read_bytes()
    return old == new or (path.suffix == ".gz" and gzip.decompress(old) == gzip.decompress(new))


def quoted(folder):
    """What the README says and the files do not: the number of events, ids of events, and times at which nothing happened."""
    text = (folder / "README.md").read_text()
    logs = [json.loads(gzip.decompress(path.read_bytes()))["Records"] for path in folder.glob("cloudtrail/*.json.gz")]
    records = [record for log in logs for record in log]
    if not re.search(rf"\b{len(records):,} (management )?events\b", text):
        yield f"README does not give the {len(records):,} events"
    known = {record[key] for record in records for key in ("eventID", "requestID")}
    known |= {record["eventTime"][11:19] for record in records}
    for path in [folder / "changes.json", *folder.rglob("*.jsonl")]:
        known |= set(re.findall(r"T(\d\d:\d\d:\d\d)", path.read_text()))
    for quote in re.findall(r"\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|\b\d\d:\d\d:\d\d\b", text):
        if quote not in known:
            yield f"README quotes {quote}, which no file has"


def main():
    check = "--check" in sys.argv[1:]
    complaints = []
    for name, sample in SAMPLES.items():
        folder, files = HERE / name, sample.files()
        for path, content in files.items():
            if same(folder / path, content):
                continue
            if check:
                complaints.append(f"{name}/{path}: differs from what the generator writes")
            else:
                (folder / path).parent.mkdir(parents=True, exist_ok=True)
                (folder / path).write_bytes(content)
        for path in sorted(folder.glob("cloudtrail/*.json.gz")):
            if str(path.relative_to(folder)) not in files:
                if check:
                    complaints.append(f"{path.relative_to(HERE)}: is not written by the generator")
                else:
                    path.unlink()
        if check:
            complaints += [f"{name}: {text}" for text in quoted(folder)]
    print("\n".join(complaints) or "samples: all agree")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
