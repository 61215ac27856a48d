"""What is linked into the binary: its licences, and a bill of materials in SPDX 2.3.

    python3 packaging/components.py licences FOLDER
    python3 packaging/components.py sbom COMMIT BINARY
"""

import datetime
import gzip
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
STATIC = ROOT / ".build" / "static"
# Debian packages that hold an archive of which the binary takes a part, and the terms of that part.
DEBIAN = {
    "libjansson-dev": "MIT",
    "libdeflate-dev": "MIT",
    "libyaml-dev": "MIT",
    "libsqlite3-dev": "blessing",
    "zlib1g-dev": "Zlib",
    "libc6-dev": "LGPL-2.1-or-later",
    "libstdc++-dev": "GPL-3.0-or-later WITH GCC-exception-3.1",
}


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT).stdout.strip()


def installed(package):
    """The name, version and copyright file of an installed package; none where the binary does not need it."""
    if package == "libstdc++-dev":
        names = sorted(path.parent.name for path in pathlib.Path("/usr/share/doc").glob("libstdc++-*-dev/copyright"))
        if not names:
            return None
        package = names[-1]
    copyright = pathlib.Path("/usr/share/doc") / package / "copyright"
    if not copyright.exists():
        return None
    return package, output("dpkg-query", "-W", "-f", "${source:Version}", package), copyright


def toolchain():
    """The folder of the Swift toolchain, and its version."""
    swift = os.environ.get("SWIFT", "swift")
    found = re.search(r"Swift version (\S+)", output(swift, "--version"))
    return pathlib.Path(output("sh", "-c", f"command -v {swift}")).resolve().parent.parent, found.group(1)


def argument_parser():
    pins = json.loads((ROOT / "Package.resolved").read_text())["pins"]
    pin = next(pin for pin in pins if pin["identity"] == "swift-argument-parser")
    return pin["state"]["version"], pin["state"]["revision"], ROOT / ".build" / "checkouts" / "swift-argument-parser" / "LICENSE.txt"


def components():
    """Name, version, terms, the file that has them, and where it comes from."""
    rooms = (ROOT / "Package.swift").read_text()
    for package, terms in DEBIAN.items():
        if package == "libsqlite3-dev" and "CSQLite" not in rooms:
            continue
        if found := installed(package):
            name, version, path = found
            yield name, version, terms, path, f"pkg:deb/debian/{name}@{version}"
    if (STATIC / "version").exists():
        version = (STATIC / "version").read_text().strip()
        yield "simdjson", version, "Apache-2.0", STATIC / "simdjson.copyright", f"pkg:deb/debian/simdjson@{version}?arch=source"
    folder, version = toolchain()
    yield "swift-runtime", version, "Apache-2.0 WITH Swift-exception", folder / "share" / "swift" / "LICENSE.txt", f"pkg:github/swiftlang/swift@{version}"
    version, _, path = argument_parser()
    yield "swift-argument-parser", version, "Apache-2.0 WITH Swift-exception", path, f"pkg:swift/github.com/apple/swift-argument-parser@{version}"


def text(path):
    return gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()


def licences(folder):
    for name, _, _, path, _ in components():
        (pathlib.Path(folder) / f"{name}.txt").write_bytes(text(path))


def sbom(commit, binary):
    version = output(ROOT / "packaging" / "version.sh")
    created = datetime.datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    digest = hashlib.sha256(pathlib.Path(binary).read_bytes()).hexdigest()
    packages = [{
        "SPDXID": "SPDXRef-ambit", "name": "ambit", "versionInfo": version, "downloadLocation": "NOASSERTION", "filesAnalyzed": False,
        "licenseConcluded": "Apache-2.0", "licenseDeclared": "Apache-2.0", "copyrightText": "Copyright 2026 the Ambit developers",
        "primaryPackagePurpose": "APPLICATION", "sourceInfo": f"built from commit {commit}",
        "checksums": [{"algorithm": "SHA256", "checksumValue": digest}],
    }]
    relations = [{"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES", "relatedSpdxElement": "SPDXRef-ambit"}]
    custom = {}
    for name, number, terms, path, url in components():
        # SPDX's list of exceptions has Swift's since 3.23 of the list only: the text goes along.
        identifier = terms
        if terms.endswith("Swift-exception"):
            identifier = "LicenseRef-Swift"
            custom[identifier] = text(path).decode()
        reference = "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]", "-", name)
        packages.append({
            "SPDXID": reference, "name": name, "versionInfo": number, "downloadLocation": "NOASSERTION", "filesAnalyzed": False,
            "licenseConcluded": identifier, "licenseDeclared": identifier, "copyrightText": "NOASSERTION",
            "externalRefs": [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl", "referenceLocator": url}],
        })
        relations.append({"spdxElementId": "SPDXRef-ambit", "relationshipType": "STATIC_LINK", "relatedSpdxElement": reference})
    json.dump({
        "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "name": f"ambit-{version}",
        "documentNamespace": f"https://spdx.org/spdxdocs/ambit-{version}-{digest}",
        "creationInfo": {"created": created, "creators": ["Tool: ambit packaging/components.py"]},
        "packages": packages, "relationships": relations,
        "hasExtractedLicensingInfos": [
            {"licenseId": key, "extractedText": value, "name": "Apache License 2.0 with Runtime Library Exception"} for key, value in custom.items()
        ],
    }, sys.stdout, indent=2)
    print()


if __name__ == "__main__":
    {"licences": licences, "sbom": sbom}[sys.argv[1]](*sys.argv[2:])
