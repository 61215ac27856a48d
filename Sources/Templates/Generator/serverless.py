"""Writes Generated/ServerlessTables+Data.swift: what the policy templates and connectors of AWS SAM stand for.

The data is that of the package aws-sam-translator (Apache-2.0), which carries out what the AWS SAM developer guide documents.
Run with that package installed: python3 Sources/Templates/Generator/serverless.py
"""

import json
import pathlib

import samtranslator

HEAD = """// swift-format-ignore-file
// Written by Generator/serverless.py from aws-sam-translator {version} (Apache-2.0); run it to write it anew.

extension ServerlessTables {{
"""


def compact(value):
    return json.dumps(value, separators=(",", ":"), ensure_ascii=True)


def literal(name, comment, lines):
    body = "\n".join(lines)
    return f'    /// {comment}\n    static let {name}Text: StaticString = #"""\n{body}\n"""#\n'


def main():
    package = pathlib.Path(samtranslator.__file__).parent
    templates = json.loads((package / "policy_templates_data/policy_templates.json").read_text())["Templates"]
    profiles = json.loads((package / "model/connector_profiles/profiles.json").read_text())["Permissions"]
    policies = [f"{name}\t{compact(templates[name]['Definition']['Statement'])}" for name in sorted(templates)]
    connectors = []
    for source in sorted(profiles):
        for destination in sorted(profiles[source]):
            profile = profiles[source][destination]
            properties = profile["Properties"]
            owner = "source" if properties.get("SourcePolicy") else "destination"
            for category in sorted(properties["AccessCategories"]):
                content = properties["AccessCategories"][category]
                connectors.append("\t".join([source, destination, category, profile["Type"], owner, compact(content)]))
    version = getattr(samtranslator, "__version__", "")
    target = pathlib.Path(__file__).parent.parent / "Generated/ServerlessTables+Data.swift"
    target.write_text(
        HEAD.format(version=version)
        + literal("policies", "Name of a policy template, its statements.", policies)
        + "\n"
        + literal("connectors", "Source's type, destination's type, access, what is made, who holds it, its content.", connectors)
        + "}\n"
    )


if __name__ == "__main__":
    main()
