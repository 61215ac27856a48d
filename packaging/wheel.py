"""Writes the Python wheel that holds the binary and nothing else: `pip install ambit-audit` puts `ambit` on the PATH.

    python3 packaging/wheel.py BINARY LICENCES PLATFORM FOLDER

The binary is linked statically on Linux, so that the wheel fits any distribution, with glibc or with musl. The same binary gives the same
bytes: the time of all members is SOURCE_DATE_EPOCH.
"""

import base64
import hashlib
import os
import pathlib
import subprocess
import sys
import time
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
NAME = "ambit-audit"
TAGS = {
    "linux-x86_64": ["py3-none-manylinux2014_x86_64", "py3-none-musllinux_1_1_x86_64"],
    "linux-aarch64": ["py3-none-manylinux2014_aarch64", "py3-none-musllinux_1_1_aarch64"],
    "macos-arm64": ["py3-none-macosx_13_0_arm64"],
}
METADATA = """\
Metadata-Version: 2.1
Name: {name}
Version: {version}
Summary: A permission scope auditor: who could do what, what they did, and what the work needed.
License: Apache-2.0
Keywords: aws,iam,audit,security,cloudtrail,lint
Classifier: Environment :: Console
Classifier: License :: OSI Approved :: Apache Software License
Classifier: Topic :: Security
Requires-Python: >=3.7
Description-Content-Type: text/markdown

Ambit reads IAM-style policies and the logs of engineers' and AI agents' sessions, computes what each of them could do, and compares it
with what they did and what they were asked to do. It works offline, on files.

    ambit check policies/
    ambit audit input/

This package holds the compiled command `ambit` alone; it needs no other package and nothing of the system.
"""


def version():
    return subprocess.run([HERE / "version.sh"], check=True, capture_output=True, text=True).stdout.strip()


def main(binary, licences, platform, folder):
    number = version()
    tags = TAGS[platform]
    compressed = "py3-none-" + ".".join(tag.removeprefix("py3-none-") for tag in tags)
    stem = f"{NAME.replace('-', '_')}-{number}"
    info = f"{stem}.dist-info"
    wheel = "Wheel-Version: 1.0\nGenerator: ambit\nRoot-Is-Purelib: false\n" + "".join(f"Tag: {tag}\n" for tag in tags)
    members = [(f"{stem}.data/scripts/ambit", pathlib.Path(binary).read_bytes(), 0o755)]
    members += [(f"{info}/licenses/{path.name}", path.read_bytes(), 0o644) for path in sorted(pathlib.Path(licences).iterdir())]
    members.append((f"{info}/METADATA", METADATA.format(name=NAME, version=number).encode(), 0o644))
    members.append((f"{info}/WHEEL", wheel.encode(), 0o644))
    record = ""
    for name, data, _ in members:
        digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
        record += f"{name},sha256={digest},{len(data)}\n"
    members.append((f"{info}/RECORD", (record + f"{info}/RECORD,,\n").encode(), 0o644))

    # A zip archive knows no time before 1980.
    moment = time.gmtime(max(int(os.environ.get("SOURCE_DATE_EPOCH", 0)), 315532800))[:6]
    with zipfile.ZipFile(pathlib.Path(folder) / f"{stem}-{compressed}.whl", "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, data, mode in members:
            member = zipfile.ZipInfo(name, moment)
            member.compress_type = zipfile.ZIP_DEFLATED
            member.create_system = 3
            member.external_attr = (0o100000 | mode) << 16
            archive.writestr(member, data)


if __name__ == "__main__":
    main(*sys.argv[1:])
