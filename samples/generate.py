#!/usr/bin/env python3
"""Writes the samples beside this file; the same bytes every time.

usage: python3 samples/generate.py [--check]
With --check nothing is written: the files are compared with what would be written, and the samples are tested against
themselves (do times, ids, keys, parameters and policies agree everywhere?).
"""

import gzip
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
        stale = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()} - set(files) - {"README.md"}
        for path in sorted(stale):
            if check:
                complaints.append(f"{name}/{path}: is not written by the generator")
            elif path.startswith("cloudtrail/") and path.endswith(".json.gz"):
                (folder / path).unlink()
    if check:
        from generator import consistency

        complaints += consistency.complaints(HERE)
    print("\n".join(complaints) or "samples: all agree")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
